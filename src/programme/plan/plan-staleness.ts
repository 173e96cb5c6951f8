/** Whether what a saved plan rests on has moved since, and what of it. */
import type { Given } from '../../assumptions/given.ts';
import { type AssumptionChange, assumptionChanges } from '../ranking/ranking-changes.ts';
import type { MadeOn } from './saved-plan.ts';

export interface Moved {
  readonly what: 'DATA' | 'APPRAISAL_DATE' | 'ASSUMPTION' | 'SCENARIO';
  /** Of an assumption its key. */
  readonly key: string | null;
  readonly before: string;
  readonly after: string;
}

/** The assumptions of then and now, as recorded and with the scenario of the plan over them; `underNow` is null where there is no such scenario any more. */
export interface Grounds {
  readonly dataVersion: number;
  readonly then: Given;
  readonly now: Given;
  readonly underThen: Given;
  readonly underNow: Given | null;
}

/** Data, appraisal date, and of the assumptions those that hold otherwise under the plan's scenario: by themselves, or because the scenario is another. */
export function movedSince(madeOn: MadeOn, { dataVersion, then, now, underThen, underNow }: Grounds): readonly Moved[] {
  const keys = [...then.assumptions, ...now.assumptions].map(({ key }) => key);
  const recorded = new Set(assumptionChanges(keys, then, now).map(({ key }) => key));
  const moved = (what: Moved['what'], before: unknown, after: unknown): readonly Moved[] =>
    before === after ? [] : [{ what, key: null, before: String(before), after: String(after) }];
  return [
    ...moved('DATA', madeOn.dataVersion, dataVersion),
    ...moved('APPRAISAL_DATE', madeOn.appraisalDate, now.on),
    ...(underNow === null
      ? moved('SCENARIO', madeOn.scenario, 'there is no such scenario any more')
      : assumptionChanges(keys, underThen, underNow).map((change) => assumptionMoved(recorded.has(change.key) ? 'ASSUMPTION' : 'SCENARIO', change))),
  ];
}

const assumptionMoved = (what: Moved['what'], { key, unit, before, after }: AssumptionChange): Moved => ({
  what,
  key,
  before: rangeOf(before, unit),
  after: rangeOf(after, unit),
});

function rangeOf(assumption: AssumptionChange['before'], unit: string): string {
  if (assumption === null) return 'nothing known';
  const { value, low, high } = assumption;
  return `${value} ${unit}${low === null && high === null ? '' : ` (${low ?? value} to ${high ?? value})`}`;
}
