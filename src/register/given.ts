/** The assumptions that a question is answered under: shipped, the organisation's own, and the scenario laid over both. */
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import type { Assumption } from '../assumptions/assumption.ts';
import { Given } from '../assumptions/given.ts';
import { asRecorded, overlaid, scenarioNamed } from '../assumptions/scenario.ts';
import { registerOf } from './register.store.ts';

export interface Under {
  readonly scenario?: string | null | undefined;
  readonly asRecordedAt?: string | null | undefined;
}

/** A name for the answers under these assumptions. */
export const underName = ({ scenario, asRecordedAt }: Under): string => `${scenario ?? asRecorded.name} as recorded ${asRecordedAt ?? 'now'}`;

/** Refuses a scenario that does not exist, naming those that do. */
export async function givenOf(context: Context, under: Under = {}): Promise<Given> {
  return await context.remembered(`given ${underName(under)}`, async () => {
    const { organisation, ownAssumptions } = await registerOf(context);
    const name = under.scenario ?? asRecorded.name;
    const scenario = scenarioNamed(context.shipped.scenarios, name);
    if (scenario === undefined) {
      throw new Refusal('BAD_USER_INPUT', 'There is no such scenario.', {
        where: 'scenario',
        found: name.slice(0, 60),
        fix: `use ${[asRecorded, ...context.shipped.scenarios].map((one) => one.name).join(', ')}, or several joined by +`,
      });
    }
    const assumptions = overlaid([...context.shipped.assumptions, ...withUnits(ownAssumptions, context.shipped.assumptions)], scenario);
    return new Given(assumptions, { on: organisation.appraisalDate, asRecordedAt: under.asRecordedAt ?? undefined, scenario: name });
  });
}

/** The organisation's own values in the units of the shipped ones. */
export function withUnits(own: readonly Assumption[], shipped: readonly Assumption[]): readonly Assumption[] {
  return own.map((one) => ({ ...one, unit: shipped.find(({ key }) => key === one.key)?.unit ?? one.unit }));
}
