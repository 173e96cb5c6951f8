/**
 * How long one asset is worth keeping. Price now, running cost and resale at the end of each year, all positive,
 * real. EAC(n) = (price + Σ running·DF − resale(n)·DF(n)) / A(n); the economic life is where it is least. Cost falls
 * steeply and rises slowly, so the years within two per cent of the least are given as well. [supplementary-eac]
 * [economic-life-example]
 */
import { type DiscountSchedule, discountFactors, rateInYear } from './discounting.ts';
import { type Gbp, gbp } from './units.ts';

export interface AgeingAsset {
  /** Price of a new one; for one already owned its market value today, never its book value. */
  readonly price: Gbp;
  /** Running cost in years 1, 2, 3 … of keeping it. */
  readonly running: readonly Gbp[];
  /** What it would fetch after 1, 2, 3 … years. */
  readonly resale: readonly Gbp[];
}

export interface EconomicLife {
  /** Equivalent annual cost of keeping it 1, 2, 3 … years. */
  readonly curve: readonly Gbp[];
  /** Years with the least equivalent annual cost, the fewest of equals. */
  readonly life: number;
  readonly eac: Gbp;
  /** The lives whose cost is within the tolerance of the least. */
  readonly window: readonly number[];
}

function refuseUnsound({ running, resale }: AgeingAsset): void {
  if (running.length === 0 || running.length !== resale.length) {
    throw new RangeError(`each year needs a running cost and a resale value, got ${running.length} and ${resale.length}`);
  }
}

/** Equivalent annual cost by years kept, GBP a year. */
export function annualCostCurve(asset: AgeingAsset, schedule: DiscountSchedule): Gbp[] {
  refuseUnsound(asset);
  const factors = discountFactors(schedule, asset.running.length);
  let [paid, annuity]: [number, number] = [asset.price, 0];
  return asset.running.map((cost, at) => {
    paid += cost * factors[at + 1]!;
    annuity += factors[at + 1]!; // A(n)
    return gbp((paid - asset.resale[at]! * factors[at + 1]!) / annuity);
  });
}

/**
 * The economic life, its cost, the whole curve and the lives within `tolerance` of the least (0.02 is two per cent).
 */
export function economicLife(asset: AgeingAsset, schedule: DiscountSchedule, tolerance = 0.02): EconomicLife {
  const curve = annualCostCurve(asset, schedule);
  const eac = gbp(Math.min(...curve));
  const reach = eac + Math.abs(eac) * tolerance;
  return { curve, life: curve.indexOf(eac) + 1, eac, window: curve.flatMap((cost, at) => (cost <= reach ? [at + 1] : [])) };
}

/** What one more year costs, GBP, for years 1, 2, 3 …: value lost, the return forgone on that value, and running. */
export function marginalCosts(asset: AgeingAsset, schedule: DiscountSchedule): Gbp[] {
  refuseUnsound(asset);
  return asset.running.map((cost, at) => {
    const before = at === 0 ? asset.price : asset.resale[at - 1]!;
    return gbp(before - asset.resale[at]! + rateInYear(schedule, at + 1) * before + cost);
  });
}

export interface Tenure {
  /** More years to keep what is owned; 0 is replace now. */
  readonly keepYears: number;
  /** MARGINAL when each further year costs more than the last, CURVE when it does not. */
  readonly rule: 'MARGINAL' | 'CURVE';
}

/**
 * How long a defender stays against a challenger's least equivalent annual cost. With rising marginal costs: while
 * the next year costs no more than the challenger. Otherwise: its own best life from today, if that costs no more
 * than the challenger.
 */
export function defenderTenure(defender: AgeingAsset, challengerEac: Gbp, schedule: DiscountSchedule): Tenure {
  const marginal = marginalCosts(defender, schedule);
  const rises = marginal.every((cost, at) => at === 0 || cost >= marginal[at - 1]!);
  if (!rises) {
    const { life, eac } = economicLife(defender, schedule);
    return { keepYears: eac <= challengerEac ? life : 0, rule: 'CURVE' };
  }
  const tooDear = marginal.findIndex((cost) => cost > challengerEac);
  return { keepYears: tooDear === -1 ? marginal.length : tooDear, rule: 'MARGINAL' };
}
