import { daysBetween } from '../../appraisal/index.ts';
import type { MigrationPrices, OldPart } from '../../options/migration.ts';
import type { EmptiedPlace, MigratingProblem, MigrationAim } from '../../portfolio/migrating.ts';
import type { WavesQuestion } from './waves-question.ts';

export const thousand = 1_000;
export const penny = 0.01;

/** The question as the solver is put it, in thousands of pounds: every part of the old place with what it costs by the day on which the last has left it. */
export function migratingProblem(question: WavesQuestion, prices: MigrationPrices): MigratingProblem {
  const { moving, waves, daysPerWave, problem, asked, months } = question;
  const placeOf = new Map(moving.map(({ code }, at) => [code, at]));
  const parts = prices.parts.map((part, at) => emptied(`part_${at + 1}`, part, question, placeOf));
  const start = months[0]!.firstDay;
  const room =
    asked.objective !== 'EARLIEST_ROOM' || problem.shut === null
      ? []
      : [emptied('room', { leaving: problem.shut.leaving, paid: (day) => daysBetween(start, day) * thousand }, question, placeOf)];
  const costs = moving.map(({ code }) => waves.map((day) => prices.cost(code, day)));
  const money = (name: string, ofGroup: (cost: ReturnType<MigrationPrices['cost']>) => number): MigrationAim => ({
    name,
    groups: costs.map((byWave) => byWave.map((cost) => ofGroup(cost) / thousand)),
    places: [...parts, ...room].map(({ costs: paid, code }) => (code === 'room' ? paid.map(() => 0) : paid)),
    within: penny / 2 / thousand,
  });
  const total = money('paid_in_all', (cost) => cost.new);
  const twice = money('paid_twice_and_idle', ({ idle, oldBefore }) => idle - oldBefore);
  const until: MigrationAim = {
    name: 'days_until_it_is_empty',
    groups: costs.map((byWave) => byWave.map(() => 0)),
    places: [...parts, ...room].map(({ costs: paid, code }) => (code === 'room' ? paid : paid.map(() => 0))),
    within: 1e-4, // of whole days; days in between are none
  };
  return {
    waves,
    limits: waves.map(() => daysPerWave),
    groups: moving.map(({ code, days, may, needs }) => ({ code, days, may, needs: needs.flatMap((other) => placeOf.get(other) ?? []) })),
    places: [...parts, ...room],
    aims: { EARLIEST_ROOM: [until, total], LEAST_DOUBLE_RUNNING: [twice, total], LEAST_COST: [total, twice] }[asked.objective],
  };
}

interface Priced extends EmptiedPlace {
  /** By day, the last included, thousands of pounds. */
  readonly costs: readonly number[];
}

/** Days before the first on which all can have left, and after the last, never come. */
function emptied(code: string, { leaving, paid }: OldPart, { waves }: WavesQuestion, placeOf: ReadonlyMap<string, number>): Priced {
  const ofEach = leaving.map(({ group, lastUse }) => ({ group: placeOf.get(group)!, days: waves.map((day) => lastUse(day)) }));
  const [first, last] = [latestOf(ofEach.map(({ days }) => days[0]!)), latestOf(ofEach.map(({ days }) => days[days.length - 1]!))];
  const days = [...new Set(ofEach.flatMap((one) => one.days))].filter((day) => day >= first && day <= last).sort();
  return {
    code,
    steps: days.slice(0, -1).map((by) => ofEach.map(({ group, days: own }) => ({ group, wave: own.findLastIndex((day) => day <= by) }))),
    costs: days.map((day) => paid(day) / thousand),
  };
}

const latestOf = (days: readonly string[]): string => days.reduce((one, other) => (one > other ? one : other), '');
