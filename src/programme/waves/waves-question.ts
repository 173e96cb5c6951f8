/** A migration with what the asker wants of it: the days of its waves, what the team can do in each, and which groups may move in which. */
import { Refusal } from '../../api/refusal.ts';
import { lastDayAfter, type Month, monthContaining, monthsBetween, monthsFrom } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import type { Gate, GateKind, MigrationGroup, MigrationProblem } from '../../options/migration.ts';

export const waveObjectives = ['EARLIEST_ROOM', 'LEAST_DOUBLE_RUNNING', 'LEAST_COST'] as const;

export interface WavesAsked {
  readonly objective: (typeof waveObjectives)[number];
  readonly firstOn: string | null;
  readonly everyMonths: number;
  readonly count: number;
  readonly daysPerWave: number | null;
  /** Gates that count as met where they are UNKNOWN. */
  readonly assumeMet: readonly GateKind[];
}

export interface AskedGroup extends MigrationGroup {
  /** By wave, what it waits for of its own alone. */
  readonly may: readonly boolean[];
  /** The place of the first wave in which it and what it needs may have moved; -1: in none. */
  readonly earliest: number;
  /** Gates that hold it for good, as far as anybody knows. */
  readonly heldBy: readonly Gate[];
}

export interface WavesQuestion {
  readonly asked: WavesAsked;
  readonly problem: MigrationProblem;
  readonly waves: readonly string[];
  readonly daysPerWave: number;
  readonly groups: readonly AskedGroup[];
  /** Groups that may move in some wave, and those that may in none. */
  readonly moving: readonly AskedGroup[];
  readonly held: readonly AskedGroup[];
  readonly months: readonly Month[];
}

export const [mostWaves, mostGroups] = [36, 80];
const monthsBeforeFirst = 3;
const monthsAfterLast = 24;

/** Refuses a number of waves that makes no sense, a first day that has passed, and more systems than can be planned at once. */
export function wavesQuestion(problem: MigrationProblem, asked: WavesAsked, given: Given): WavesQuestion {
  within('count', asked.count, 1, mostWaves);
  within('everyMonths', asked.everyMonths, 1, 12);
  if (problem.groups.length > mostGroups)
    throw refusal('systems', `${problem.groups.length} groups of systems`, `name up to ${mostGroups}, or shut one host after the other`);
  if (asked.daysPerWave !== null && !(asked.daysPerWave > 0)) throw refusal('daysPerWave', String(asked.daysPerWave), 'write days above 0');
  if (asked.objective === 'EARLIEST_ROOM' && problem.shut === null) throw refusal('shut', 'nothing', 'name a host, a room or a site to be shut first');
  const first = asked.firstOn ?? monthContaining(lastDayAfter(given.on, monthsBeforeFirst)).lastDay;
  if (first <= given.on) throw refusal('firstOn', first, `name a day after ${given.on}`);
  const waves = Array.from({ length: asked.count }, (_, at) => lastDayAfter(first, at * asked.everyMonths));
  const begins = monthsFrom(lastDayAfter(given.on, 1), 1)[0]!.firstDay;
  const groups = withEarliest(problem.groups.map((group) => askedGroup(group, waves, asked.assumeMet)));
  return {
    asked,
    problem,
    waves,
    daysPerWave: asked.daysPerWave ?? given.of('migration-team-days-pm').value * asked.everyMonths,
    groups,
    moving: groups.filter(({ earliest }) => earliest >= 0),
    held: groups.filter(({ earliest }) => earliest < 0),
    months: monthsFrom(begins, monthsBetween(begins, waves[waves.length - 1]!) + 1 + monthsAfterLast),
  };
}

const passes = ({ state, kind }: Gate, assumeMet: readonly GateKind[]): boolean => state === 'MET' || (state === 'UNKNOWN' && assumeMet.includes(kind));

function askedGroup(group: MigrationGroup, waves: readonly string[], assumeMet: readonly GateKind[]): Omit<AskedGroup, 'earliest'> {
  const heldBy = group.gates.filter((gate) => !passes(gate, assumeMet));
  const isReady = (day: string) => group.gates.every(({ readyOn }) => readyOn === null || readyOn <= day);
  return { ...group, heldBy, may: waves.map((day) => heldBy.length === 0 && isReady(day) && !group.notInMonths.includes(Number(day.slice(5, 7)))) };
}

/** What needs another that moves at all waits for it; what is needed and stays can be reached where it is. */
function withEarliest(groups: readonly Omit<AskedGroup, 'earliest'>[]): readonly AskedGroup[] {
  const byCode = new Map(groups.map((group) => [group.code, group]));
  const found = new Map<string, number>();
  const earliestOf = (code: string): number => {
    const known = found.get(code);
    if (known !== undefined) return known;
    const { may, needs } = byCode.get(code)!;
    const after = Math.max(0, ...needs.map(earliestOf));
    const earliest = may.findIndex((isAllowed, at) => isAllowed && at >= after);
    found.set(code, earliest);
    return earliest;
  };
  return groups.map((group) => ({ ...group, earliest: earliestOf(group.code) }));
}

function within(where: string, found: number, least: number, most: number): void {
  if (found < least || found > most) throw refusal(where, String(found), `ask for ${least} to ${most}`);
}

const refusal = (where: string, found: string, fix: string): Refusal => new Refusal('BAD_USER_INPUT', 'Waves cannot be planned so.', { where, found, fix });
