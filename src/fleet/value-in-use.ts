/**
 * What a vehicle in the middle of its planned life is worth to whoever goes on using it: what its remaining years would cost as
 * equivalent annual cost, less what it costs to run, and its price at the end. A chain that is cut off at a horizon is valued so, because
 * the market would charge the whole loss of a first year to whichever chain bought last. At no age it is its price, at the end of its
 * life what it fetches. [supplementary-eac]
 */
import { annualCostCurve, type DiscountSchedule, gbp, rateInYear } from '../appraisal/index.ts';
import type { Ageing } from './ageing.ts';
import { yearsOf } from './life-of-new.ts';

/** At the age of 0, 1, 2 … `life` years, pounds; `price` is that of a new one with all that a change costs. */
export function valuesInUse(ageing: Ageing, price: number, life: number, schedule: DiscountSchedule): readonly number[] {
  const { running, resale } = yearsOf(ageing, life);
  const eac = annualCostCurve({ price: gbp(price), running, resale }, schedule)[life - 1]!;
  const values = [resale[life - 1] as number];
  for (let year = life; year >= 1; year -= 1) values.push((eac - running[year - 1]! + values[life - year]!) / (1 + rateInYear(schedule, year)));
  return values.reverse();
}
