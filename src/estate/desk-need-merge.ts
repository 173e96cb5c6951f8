/**
 * Whether the people of several buildings fit into one: the daily peaks of the added-up series, at a percentile, against its desks.
 * Never the sum of the separate peaks, which refuses merges that fit. Where a building was not counted, the peaks of its teams
 * stand in at every hour, which is cautious, and the answer says so.
 */
import { type Warning, warning } from '../options/option.ts';
import { type Count, type SummedSeries, summedSeries } from './desk-need-series.ts';
import { desksNeeded } from './receiving.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface Limit {
  readonly what: 'LOCKERS' | 'PARKING';
  readonly needed: number | null;
  readonly available: number | null;
  /** null is UNKNOWN. */
  readonly fits: boolean | null;
}

export interface MergeTest {
  readonly into: Building;
  /** Whether the percentile of the sum fits the desks; null is UNKNOWN. */
  readonly fits: boolean | null;
  /** Desks needed at the percentile. */
  readonly needed: number | null;
  /** Desks that can be used, those set aside for partners taken off. */
  readonly desks: number | null;
  readonly desksOfPartners: number;
  /** desks − needed; negative where they do not fit. */
  readonly spare: number | null;
  readonly counted: SummedSeries | null;
  /** What adding up separate peaks would ask for: the wrong test, for comparison. */
  readonly sumOfSeparatePeaks: number | null;
  readonly limits: readonly Limit[];
  readonly warnings: readonly Warning[];
}

/** `codes` move into `into`, whose own people stay. */
export function mergeTest(codes: readonly string[], into: Building, counts: readonly Count[], estate: EstateSnapshot, percentile: number): MergeTest {
  const all = [...new Set([...codes, into.code])];
  const isCounted = (code: string) => counts.some(({ building, era }) => building === code && era === 'POST_COVID');
  const [seen, unseen] = [all.filter(isCounted), all.filter((code) => !isCounted(code))];
  const counted = summedSeries(seen, counts, percentile);
  const others = added(unseen.map((code) => peakOfTeams(code, estate)));
  const base = seen.length === 0 ? 0 : (counted?.percentileOfSum ?? null);
  const needed = base === null || others === null ? null : Math.ceil(Number((base + others).toFixed(6)));
  const desksOfPartners = estate.occupanciesOf(into.code).reduce((sum, { kind, desks }) => sum + (kind === 'GUEST' ? 0 : (desks ?? 0)), 0);
  const desks = into.desks === null ? null : into.desks - desksOfPartners;
  return {
    into,
    fits: needed === null || desks === null ? null : needed <= desks,
    needed,
    desks,
    desksOfPartners,
    spare: needed === null || desks === null ? null : desks - needed,
    counted,
    sumOfSeparatePeaks: others === null || (seen.length > 0 && counted === null) ? null : (counted?.sumOfPeaks ?? 0) + others,
    limits: [limit('LOCKERS', all, into.lockers, estate), limit('PARKING', all, into.parkingSpaces, estate)],
    warnings: warningsOf(unseen, counted, into, estate),
  };
}

/** Desks that the teams of a building need at their peaks; null is UNKNOWN. */
function peakOfTeams(code: string, estate: EstateSnapshot): number | null {
  const bases = estate.basesIn(code);
  return bases.length === 0 ? null : added(bases.map((base) => desksNeeded(base, estate.team.get(base.team)!)));
}

const added = (figures: readonly (number | null)[]): number | null =>
  figures.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);

function limit(what: Limit['what'], codes: readonly string[], available: number | null, estate: EstateSnapshot): Limit {
  const bases = codes.flatMap((code) => estate.basesIn(code));
  const needed = bases.length === 0 ? null : added(bases.map(({ lockers, parking }) => (what === 'LOCKERS' ? lockers : parking)));
  return { what, needed, available, fits: needed === null || available === null ? null : needed <= available };
}

const warningsOf = (unseen: readonly string[], counted: SummedSeries | null, into: Building, estate: EstateSnapshot): readonly Warning[] => [
  ...(unseen.length === 0
    ? []
    : [
        warning(
          'NOT_COUNTED',
          `Nobody counts people in ${unseen.map((code) => estate.building.get(code)!.name).join(', ')}; the peaks of its teams stand in.`,
          'Count people there (utilisation.csv).',
        ),
      ]),
  ...(counted !== null && counted.hoursLeftOut > 0
    ? [warning('HOURS_LEFT_OUT', `Hours at which not every building was counted: ${counted.hoursLeftOut}.`, 'Count all of them at the same hours.')]
    : []),
  ...(into.networkReadyOn === null
    ? [warning('NETWORK_UNKNOWN', `When the network in ${into.name} is ready is UNKNOWN.`, 'Ask before the move is planned (buildings.csv: network_ready_on).')]
    : []),
];
