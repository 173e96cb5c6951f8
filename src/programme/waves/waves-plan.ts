/**
 * The order of waves that is best by what was asked for, exact: the solver chooses the wave of each group, and what that costs is added up again
 * month by month from the days alone, and refused as a fault of ours if the two do not agree to the penny.
 */
import { daysBetween } from '../../appraisal/index.ts';
import type { MigrationPaid, MigrationPrices } from '../../options/migration.ts';
import { solved } from '../../portfolio/highs.solver.ts';
import { type MigratingProblem, migratingModel } from '../../portfolio/migrating.ts';
import type { Outcome } from '../../portfolio/outcome.ts';
import { migratingProblem, penny, thousand } from './waves-model.ts';
import type { WavesQuestion } from './waves-question.ts';

export const waveOutcomes = ['PROVED', 'BEST_SO_FAR', 'INFEASIBLE', 'OUT_OF_TIME'] as const;

export interface WavesPlan {
  readonly question: WavesQuestion;
  readonly outcome: (typeof waveOutcomes)[number];
  readonly because: readonly string[];
  /** The place of its wave, by group. */
  readonly waveOf: ReadonlyMap<string, number>;
  readonly paid: MigrationPaid | null;
  /** The same on the days that are planned; null where not all of them are. */
  readonly asPlanned: MigrationPaid | null;
  /** The last day of use of what is to be shut. */
  readonly emptyOn: string | null;
  readonly gap: number | null;
  readonly tiesSettled: boolean;
  readonly seconds: number;
}

export async function wavesPlan(question: WavesQuestion, seconds: number): Promise<WavesPlan> {
  const { moving, problem, months } = question;
  const nothing = { question, waveOf: new Map(), paid: null, asPlanned: null, emptyOn: null, gap: null, tiesSettled: true, seconds: 0 };
  const obstacles = question.asked.objective === 'EARLIEST_ROOM' ? whyNeverShut(question) : [];
  if (obstacles.length > 0 || moving.length === 0)
    return { ...nothing, outcome: 'INFEASIBLE', because: obstacles.length > 0 ? obstacles : ['nothing may move in any of these waves'] };
  const prices = problem.priced(
    moving.map(({ code }) => code),
    months,
  );
  const migrating = migratingProblem(question, prices);
  const { model, moved } = migratingModel(migrating);
  const outcome = await solved(model, { seconds });
  if (outcome.kind === 'infeasible') return { ...nothing, outcome: 'INFEASIBLE', because: await whyInfeasible(question, migrating), seconds: outcome.seconds };
  if (!('solution' in outcome)) return { ...nothing, outcome: 'OUT_OF_TIME', because: [stoppedBecause(outcome)], tiesSettled: false, seconds: outcome.seconds };
  const waveOf = new Map(moving.map(({ code }, at) => [code, moved[at]!.findIndex((column) => outcome.solution.valueOf(column) === 1)]));
  refuseDifference(question, prices, migrating, waveOf, outcome.solution.objective);
  return {
    question,
    outcome: outcome.kind === 'chosen' ? 'PROVED' : 'BEST_SO_FAR',
    because: [],
    waveOf,
    paid: prices.paidIf(daysOf(question, waveOf)),
    asPlanned: moving.every(({ plannedOn }) => plannedOn !== null) ? prices.paidIf(new Map(moving.map(({ code, plannedOn }) => [code, plannedOn!]))) : null,
    emptyOn: emptyOn(question, waveOf),
    gap: Number.isFinite(outcome.gap) ? outcome.gap : null,
    tiesSettled: outcome.kind === 'chosen' && outcome.tiesSettled,
    seconds: outcome.seconds,
  };
}

const stoppedBecause = (outcome: Outcome): string => (outcome.kind === 'failed' ? outcome.because : 'no order was found in the time allowed');

/** The days on which groups move, by their waves. */
export const daysOf = ({ waves }: WavesQuestion, waveOf: ReadonlyMap<string, number>): ReadonlyMap<string, string> =>
  new Map([...waveOf].map(([code, wave]) => [code, waves[wave]!]));

function emptyOn({ problem: { shut }, waves }: WavesQuestion, waveOf: ReadonlyMap<string, number>): string | null {
  if (shut === null || shut.heldBy.length > 0 || shut.leaving.some(({ group }) => !waveOf.has(group))) return null;
  return shut.leaving.map(({ group, lastUse }) => lastUse(waves[waveOf.get(group)!]!)).reduce((one, other) => (one > other ? one : other), '');
}

/** What keeps it open whatever the order. */
function whyNeverShut({ problem: { shut }, held }: WavesQuestion): readonly string[] {
  if (shut === null) return [];
  const heldGroups = held.filter(({ code }) => shut.leaving.some(({ group }) => group === code));
  if (shut.leaving.length + shut.heldBy.length === 0) return [`Nothing stands in ${shut.asset.name}: no order of waves is needed to shut it.`];
  return [
    ...shut.heldBy.map(({ name }) => `${shut.asset.name} stays open: ${name} stays in it, and nothing says that it leaves.`),
    ...heldGroups.map(
      ({ members, heldBy }) =>
        `${shut.asset.name} stays open: ${members.map(({ name }) => name).join(', ')} may not move in any of these waves${heldBy.length === 0 ? '' : `; missing: ${heldBy.map(({ missing }) => missing).join('; ')}`}.`,
    ),
  ];
}

/** The aim must differ from that of everything in the last wave by as much as the plain arithmetic does, or by as many days. */
function refuseDifference(
  question: WavesQuestion,
  prices: MigrationPrices,
  migrating: MigratingProblem,
  waveOf: ReadonlyMap<string, number>,
  objective: number,
): void {
  const last = new Map(question.moving.map(({ code }) => [code, question.waves.length - 1]));
  const [ours, reference] = [plainly(question, prices, waveOf), plainly(question, prices, last)];
  const [aim] = migrating.aims;
  const atLast =
    aim!.groups.reduce((sum, byWave) => sum + byWave[byWave.length - 1]!, 0) + aim!.places.reduce((sum, costs) => sum + costs[costs.length - 1]!, 0);
  const difference = Math.abs(ours - reference - (objective - atLast) * (question.asked.objective === 'EARLIEST_ROOM' ? 1 : thousand));
  if (difference > penny * Math.max(1, question.moving.length))
    throw new RangeError(`the order of waves comes to ${ours}, the solver differs by ${difference}`);
}

function plainly(question: WavesQuestion, prices: MigrationPrices, waveOf: ReadonlyMap<string, number>): number {
  if (question.asked.objective === 'EARLIEST_ROOM') return daysBetween(question.months[0]!.firstDay, emptyOn(question, waveOf)!);
  const { twice, idle, total } = prices.paidIf(daysOf(question, waveOf));
  return question.asked.objective === 'LEAST_COST' ? total : twice + idle;
}

const secondsToExplain = 2;

/** What can only move together and takes more than a wave holds fits into none of them, however many there are. */
const tooLarge = ({ moving, daysPerWave }: WavesQuestion): readonly string[] =>
  moving
    .filter(({ days }) => days > daysPerWave)
    .map(
      ({ members, days }) =>
        `${members.map(({ name }) => name).join(', ')} ${members.length === 1 ? 'takes' : 'move together and take'} ${days} days of work: no wave holds more than ${daysPerWave}.`,
    );

async function whyInfeasible(question: WavesQuestion, migrating: MigratingProblem): Promise<readonly string[]> {
  const { waves, daysPerWave } = question;
  const large = tooLarge(question);
  if (large.length > 0) return large;
  const { model, short } = migratingModel(migrating, 'LEAST_SHORT');
  const outcome = await solved(model, { seconds: secondsToExplain });
  if (!('solution' in outcome)) return ['What has to move in order does not fit into these waves: ask for more of them.'];
  const lacking = waves.flatMap((day, at) => {
    const days = outcome.solution.valueOf(short[at]!);
    return days < 0.05 ? [] : [`The wave of ${day} needs ${Number(days.toFixed(1))} days of work more than the ${daysPerWave} of the team.`];
  });
  return lacking.length > 0 ? lacking : ['What has to move in order does not fit into these waves: ask for more of them.'];
}
