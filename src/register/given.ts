/** The assumptions that a question is answered under: shipped, the organisation's own, and the scenario laid over both. */
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import type { Assumption } from '../assumptions/assumption.ts';
import { Given } from '../assumptions/given.ts';
import { asRecorded, type Change, overlaid, type Scenario, scenarioNamed } from '../assumptions/scenario.ts';
import { scenariosNamed } from './own-scenarios.ts';
import { registerOf } from './register.store.ts';

export interface Under {
  readonly scenario?: string | null | undefined;
  readonly asRecordedAt?: string | null | undefined;
  /** So many years pass before anything begins; none unless said. */
  readonly startsIn?: number;
  /** Whether breaks and notices are taken to come as much later. */
  readonly isNothingMissed?: boolean;
}

/** A name for the answers under these assumptions. */
export const underName = ({ scenario, asRecordedAt, startsIn = 0, isNothingMissed = false }: Under): string =>
  `${scenario ?? asRecorded.name} as recorded ${asRecordedAt ?? 'now'}${startsIn === 0 ? '' : ` ${startsIn} years later${isNothingMissed ? ', nothing missed' : ''}`}`;

/**
 * The same question with its day of knowledge moved back to the last day on which anything was recorded, so that days between
 * which nothing was learned share an answer. Refuses a day by which not every assumption was known.
 */
export async function settled(context: Context, { scenario, asRecordedAt }: Under): Promise<Under> {
  if (asRecordedAt == null) return { scenario };
  const { assumptions } = context.shipped;
  const byKey = [...Map.groupBy(assumptions, ({ key }) => key).values()];
  const complete = latest(byKey.map((rows) => earliest(rows.map(({ recorded }) => recorded))));
  if (asRecordedAt < complete) {
    const fix = `ask as recorded at ${complete} or later; single assumptions can be asked for any day`;
    throw new Refusal('BAD_USER_INPUT', 'Not every assumption was recorded by then.', { where: 'asRecordedAt', found: asRecordedAt, fix });
  }
  const { ownAssumptions, ownScenarios } = await registerOf(context);
  const days = [...[...assumptions, ...ownAssumptions].map(({ recorded }) => recorded), ...ownScenarios.map(({ recordedOn }) => recordedOn)];
  return { scenario, asRecordedAt: latest(days.filter((recorded) => recorded <= asRecordedAt)) };
}

const latest = (days: readonly string[]): string => days.reduce((one, other) => (one > other ? one : other));
const earliest = (days: readonly string[]): string => days.reduce((one, other) => (one < other ? one : other));

const mostParts = 4;

const namedScenarios = async (context: Context, { asRecordedAt }: Under): Promise<readonly Scenario[]> =>
  scenariosNamed((await registerOf(context)).ownScenarios, context.shipped.scenarios, asRecordedAt);

/** What a scenario's name stands for, as it was known on the day; undefined where a part of it is unknown. */
export async function scenarioOf(context: Context, under: Under): Promise<Scenario | undefined> {
  const name = under.scenario ?? asRecorded.name;
  return name.split('+').length > mostParts ? undefined : scenarioNamed(await namedScenarios(context, under), name);
}

/** Refuses a scenario that does not exist, naming those that do. */
export async function givenOf(context: Context, under: Under = {}): Promise<Given> {
  const { startsIn = 0, isNothingMissed = false, ...atOnce } = under;
  return await context.remembered(`given ${underName(under)}`, async () =>
    startsIn > 0 ? (await givenOf(context, atOnce)).startingIn(startsIn, { isNothingMissed }) : (await givensUnder(context, atOnce))([]),
  );
}

/** Makes the same assumptions, nothing put off, with changes laid over them. */
export async function givensUnder(context: Context, under: Under): Promise<(changes: readonly Change[]) => Given> {
  const { organisation, ownAssumptions } = await registerOf(context);
  const name = under.scenario ?? asRecorded.name;
  const scenario = await scenarioOf(context, under);
  if (scenario === undefined) {
    throw new Refusal('BAD_USER_INPUT', 'There is no such scenario.', {
      where: 'scenario',
      found: name.slice(0, 60),
      fix: `use ${(await namedScenarios(context, under)).map((one) => one.name).join(', ')}, or up to ${mostParts} joined by +`,
    });
  }
  const assumptions = overlaid([...context.shipped.assumptions, ...withUnits(ownAssumptions, context.shipped.assumptions)], scenario);
  const dated = { on: organisation.appraisalDate, asRecordedAt: under.asRecordedAt ?? undefined, scenario: name, settings: scenario.settings };
  return (changes) => new Given(overlaid(assumptions, { name, title: name, changes, settings: [] }), dated);
}

/** The organisation's own values in the units of the shipped ones. */
export function withUnits(own: readonly Assumption[], shipped: readonly Assumption[]): readonly Assumption[] {
  return own.map((one) => ({ ...one, unit: shipped.find(({ key }) => key === one.key)?.unit ?? one.unit }));
}
