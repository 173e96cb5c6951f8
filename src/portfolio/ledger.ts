/**
 * Things that others rely on and that options change: places that are open, vehicles that are held. A ledger says how much of a thing
 * there is today; a start adds to it or takes from it from a year on. The plan knows no building and no vehicle, only their ledgers.
 */
import type { Candidate, Start } from './candidate.ts';

export interface LedgerChange {
  /** The name of the ledger. */
  readonly of: string;
  /** How much more of it there is; negative: less. */
  readonly by: number;
  /** The first year of the plan in which that holds. */
  readonly from: number;
}

/** So many of some places are open in every year. */
export interface OpenNeed {
  /** Whom it is for. */
  readonly name: string;
  readonly rule: 'COVER' | 'PRESENCE';
  readonly places: readonly string[];
  readonly least: number;
}

/** People together, and the places that reach them in time. */
export interface PeopleReached {
  readonly name: string;
  readonly people: number;
  readonly places: readonly string[];
}

/** So many people have an open place within their limit in every year. */
export interface ReachNeed {
  readonly people: readonly PeopleReached[];
  readonly least: number;
}

/** What a plan may not take away. */
export interface Relied {
  /** By ledger how much of it there is today: 1 for a place that is open, the number of what is held. None of what is not named. */
  readonly today: ReadonlyMap<string, number>;
  readonly needs: readonly OpenNeed[];
  readonly reach: readonly ReachNeed[];
  /** By ledger how much must be left in every year. */
  readonly held: ReadonlyMap<string, number>;
}

export const nothingRelied: Relied = { today: new Map(), needs: [], reach: [], held: new Map() };

/** By how much a start has changed a ledger by a year. */
export const changedBy = ({ changes = [] }: Start, ledger: string, year: number): number =>
  changes.reduce((sum, { of, by, from }) => sum + (of === ledger && from <= year ? by : 0), 0);

/** Whether a start has closed a place by a year, or opened it. What closes it decides, whatever opens it. */
export const closes = ({ changes = [] }: Start, place: string, year: number): boolean =>
  changes.some(({ of, by, from }) => of === place && by < 0 && from <= year);
export const opens = ({ changes = [] }: Start, place: string, year: number): boolean =>
  changes.some(({ of, by, from }) => of === place && by > 0 && from <= year);

/** The places that a candidate relies on in any of its starts, and those that it closes in any of them. */
export const reliesOn = ({ starts }: Candidate): ReadonlySet<string> => new Set(starts.flatMap((start) => start.reliesOn ?? []));
export const everCloses = ({ starts }: Candidate): ReadonlySet<string> =>
  new Set(starts.flatMap(({ changes = [] }) => changes.flatMap(({ of, by }) => (by < 0 ? [of] : []))));

/** By ledger the candidates that change it. */
export function changersOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const changers = new Map<string, Set<Candidate>>();
  for (const candidate of candidates)
    for (const { of } of candidate.starts.flatMap(({ changes = [] }) => changes)) changers.set(of, (changers.get(of) ?? new Set()).add(candidate));
  return new Map([...changers].map(([ledger, found]) => [ledger, [...found]]));
}

/**
 * The years in which ledgers have to be looked at: those in which any of them changes. Where they are only ever taken from, the last of
 * these alone, because no year before it can be worse.
 */
export function yearsOfChange(ledgers: readonly string[], changers: ReadonlyMap<string, readonly Candidate[]>): readonly number[] {
  const wanted = new Set(ledgers);
  const candidates = new Set(ledgers.flatMap((ledger) => changers.get(ledger) ?? []));
  const changes = [...candidates].flatMap(({ starts }) => starts.flatMap((start) => start.changes ?? [])).filter(({ of }) => wanted.has(of));
  const years = [...new Set(changes.map(({ from }) => from))].toSorted((one, other) => one - other);
  return changes.some(({ by }) => by > 0) ? years : years.slice(-1);
}
