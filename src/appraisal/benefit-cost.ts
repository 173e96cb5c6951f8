/**
 * Benefit-cost ratio. Benefits and costs are both entered as positive amounts against the same do-minimum, and both
 * present values are published beside the ratio: moving a line from one side to the other changes the ratio but not
 * the difference. Operating savings are benefits when the denominator is what it costs to make the change.
 * [green-book-2026]
 */
import type { DiscountSchedule, Timing } from './discounting.ts';
import { presentValue } from './npv.ts';
import { type Gbp, gbp } from './units.ts';

export interface BenefitCost {
  readonly pvBenefits: Gbp;
  readonly pvCosts: Gbp;
  readonly npv: Gbp;
  /** null when the present value of the costs is zero */
  readonly ratio: number | null;
}

/** Benefits per pound of cost, both present values, or null when there is no cost to divide by. */
export function benefitCostRatio(pvBenefits: Gbp, pvCosts: Gbp): number | null {
  return pvCosts === 0 ? null : pvBenefits / pvCosts;
}

/** Present values of yearly benefits and costs (both positive, first year 0), their difference and their ratio. */
export function benefitCost(benefits: readonly Gbp[], costs: readonly Gbp[], schedule: DiscountSchedule, timing: Timing = 'INDEX'): BenefitCost {
  const pvBenefits = presentValue(benefits, schedule, timing);
  const pvCosts = presentValue(costs, schedule, timing);
  return { pvBenefits, pvCosts, npv: gbp(pvBenefits - pvCosts), ratio: benefitCostRatio(pvBenefits, pvCosts) };
}

/**
 * Net present value per pound of scarce capital (the profitability index), or null when no capital is used.
 * To be shown, not to choose by: taking options in its order is not the best plan.
 */
export function valuePerPoundOfCapital(npv: Gbp, capital: Gbp): number | null {
  return capital === 0 ? null : npv / capital;
}
