/** A plan with what is uncertain about it: its parts as they were chosen, and every driver that moves any of them. */
import type { Driver } from '../../assumptions/driver.ts';
import type { PlanProblem } from '../../portfolio/candidate.ts';
import type { PlanEvaluated } from '../../portfolio/plan-evaluation.ts';
import type { UncertainPlan } from '../../portfolio/plan-in-cases.ts';
import type { PlanValue } from '../plan/option-candidates.ts';
import { type EffectsOfRanges, effectsTogether } from './effects-of-ranges.ts';
import type { RecordedDrivers } from './recorded-drivers.ts';

export interface PlanUnderDrivers {
  readonly plan: UncertainPlan;
  /** Those that move the plan, in the order of their codes. */
  readonly drivers: readonly Driver[];
}

export function planUnderDrivers(
  { years, factors }: PlanProblem,
  evaluated: PlanEvaluated,
  recorded: RecordedDrivers,
  effects: EffectsOfRanges,
  worth: PlanValue,
): PlanUnderDrivers {
  const { picks } = evaluated;
  const parts = picks.map(({ candidate, start }) => ({ start, ...recorded.bearingOn(candidate.code) }));
  const moved = effectsTogether(
    effects,
    picks.map(({ candidate, start }) => ({ id: candidate.code, later: start.year })),
    { years, factors, worth },
  );
  const named = parts.flatMap(({ scales, turns }) => [...scales, ...turns].map(({ driver }) => recorded.drivers.get(driver)!));
  const drivers = [...new Set([...named, ...moved.map(({ of }) => of)])].sort((one, other) => (one.code < other.code ? -1 : 1));
  const stated = (year: number) => picks.reduce((sum, { start }) => sum + (start.saving[year] ?? 0), 0);
  return {
    drivers,
    plan: {
      years,
      factors,
      parts,
      effects: moved.map(({ of, low, high }) => ({ driver: of.code, range: of.range, low, high })),
      constant: {
        value: evaluated.value - picks.reduce((sum, { start }) => sum + start.value, 0),
        saving: evaluated.years.map(({ year, saving }) => saving - stated(year)),
      },
    },
  };
}
