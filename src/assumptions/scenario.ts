/** Scenarios: named changes laid over the assumptions. They compose, the later one seeing what the earlier one left. */
import type { Assumption } from './assumption.ts';

export type Change =
  | { readonly key: string; readonly is: 'VALUE'; readonly value: number }
  | { readonly key: string; readonly is: 'TIMES'; readonly value: number }
  | { readonly key: string; readonly is: 'LOW' | 'HIGH' };

/** Policies that a scenario may say hold: whether what posts save may be used as all else, only where nothing else is left, or never. */
export const policies = ['POSTS-ALLOWED', 'POSTS-LAST', 'POSTS-NEVER'] as const;

/** What a scenario says of things that are no assumptions: how many people there are, which target, medium-term plan and policy hold. */
export interface Setting {
  readonly of: 'HEADCOUNT' | 'ESTABLISHMENT' | 'TARGET' | 'BUDGET' | 'POLICY';
  /** A grade, a headcount scenario, a target, a medium-term plan or a policy. */
  readonly key: string;
  readonly is: 'VALUE' | 'TIMES' | 'LOW' | 'CENTRAL' | 'HIGH' | null;
  readonly value: number | null;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly changes: readonly Change[];
  /** The later one of two counts, and factors multiply. */
  readonly settings: readonly Setting[];
}

/** The scenario that changes nothing. */
export const asRecorded: Scenario = { name: 'as-recorded', title: 'Assumptions as recorded', changes: [], settings: [] };

/** The two scenarios one after the other: composed(a, b) laid over x is b laid over (a laid over x). */
export const composed = (first: Scenario, second: Scenario): Scenario => ({
  name: `${first.name}+${second.name}`,
  title: `${first.title}, then ${second.title}`,
  changes: [...first.changes, ...second.changes],
  settings: [...first.settings, ...second.settings],
});

/** The assumptions as the scenario would have them. The original list is left as it is; a key that does not exist is refused. */
export function overlaid(assumptions: readonly Assumption[], { name, changes }: Scenario): readonly Assumption[] {
  const keys = new Set(assumptions.map(({ key }) => key));
  const strange = changes.find(({ key }) => !keys.has(key));
  if (strange !== undefined) throw new RangeError(`scenario "${name}" changes "${strange.key}", which is no assumption`);
  return changes.length === 0
    ? assumptions
    : assumptions.map((one) => changes.filter(({ key }) => key === one.key).reduce((row, change) => changed(row, change, name), one));
}

function changed(row: Assumption, change: Change, scenario: string): Assumption {
  const value = {
    VALUE: () => (change as { value: number }).value,
    TIMES: () => row.value * (change as { value: number }).value,
    LOW: () => row.low ?? row.value,
    HIGH: () => row.high ?? row.value,
  }[change.is]();
  return { ...row, value, note: `scenario ${scenario}: ${row.value} → ${value}` };
}

/** The scenario that a name such as "energy-dearer" or "energy-dearer+receipts-slow" stands for; undefined where a part is unknown. */
export function scenarioNamed(scenarios: readonly Scenario[], name: string): Scenario | undefined {
  const parts = name.split('+').map((one) => [asRecorded, ...scenarios].find((scenario) => scenario.name === one));
  return parts.includes(undefined) ? undefined : (parts as Scenario[]).reduce(composed);
}
