/**
 * How long a vehicle is worth keeping: the equivalent annual cost of every life of a new one, and for one that is held today what
 * each further year costs against that. The price that was once paid is sunk and counts nowhere; without VAT. [supplementary-eac]
 */

import { type AgeingAsset, type DiscountSchedule, defenderTenure, economicLife, gbp, marginalCosts } from '../appraisal/index.ts';
import type { Input } from '../options/input.ts';
import type { Missing } from '../options/option.ts';
import { type Ageing, ageingFromToday, type RunningCost } from './ageing.ts';
import type { Buying } from './buying.ts';
import { ageingAsset, lifeOfNew } from './life-of-new.ts';
import type { NewVehicle } from './new-vehicle.ts';
import { changeCost, policyLife } from './replacement-policy.ts';
import type { VehicleWork } from './vehicle-work.ts';

export interface YearOfLife {
  readonly year: number;
  readonly running: number;
  readonly parts: RunningCost;
  /** What it fetches at the end of the year. */
  readonly worth: number;
  /** What this year alone costs: value lost, the return forgone on it, and running. */
  readonly marginalCost: number;
  /** The level yearly cost of keeping it this many years. */
  readonly eac: number;
}

/** What is held today against the best that could be bought. */
export interface HeldToday {
  readonly age: number | null;
  readonly worth: number;
  readonly years: readonly YearOfLife[];
  /** The best that could be bought for its work, and its least equivalent annual cost. */
  readonly challenger: NewVehicle;
  readonly challengerEac: number;
  /** Further years it is worth keeping; 0 is replace now. */
  readonly keepYears: number;
  readonly rule: 'MARGINAL' | 'CURVE';
  /** What one more year costs beyond a year of the new one: positive is a reason to replace now. */
  readonly oneMoreYearCosts: number;
}

export interface LifeFound {
  readonly bought: NewVehicle;
  readonly changeCost: Input;
  readonly milesPa: Input;
  readonly years: readonly YearOfLife[];
  /** The years of least cost, the fewest of equals. */
  readonly life: number;
  readonly eac: number;
  /** The lives that cost no more than the tolerance above the least. */
  readonly window: readonly number[];
  readonly policyYears: number | null;
  readonly policyCostsMore: number | null;
  readonly held: HeldToday | null;
  readonly schedule: DiscountSchedule;
  readonly missing: readonly Missing[];
}

function yearsOf(ageing: Ageing, price: number, schedule: DiscountSchedule): { readonly years: readonly YearOfLife[]; readonly asset: AgeingAsset } {
  const asset = ageingAsset(ageing, price);
  const [marginal, { curve }] = [marginalCosts(asset, schedule), economicLife(asset, schedule)];
  const years = asset.running.map((running, at) => ({
    year: at + 1,
    running,
    parts: ageing.running(at + 1),
    worth: asset.resale[at]!,
    marginalCost: marginal[at]!,
    eac: curve[at]!,
  }));
  return { years, asset };
}

/** The life of what would be bought for this work; of a vehicle that is held today also how it stands against a challenger. */
export function lifeFound(work: VehicleWork, bought: NewVehicle, challenger: NewVehicle | null, tolerance: number, buying: Buying): LifeFound {
  const { fleet, given, schedule } = buying;
  const change = changeCost(work.vehicle, fleet, given, bought.ageing.basis === 'STATED');
  const { years } = yearsOf(bought.ageing, bought.price + change.value!, schedule);
  const { life, eac, window } = economicLife(lifeOfNew(bought, change.value!, schedule).asset, schedule, tolerance);
  const policy = policyLife(fleet.replacementRule.get(work.vehicle.role), work.milesPa.value!);
  return {
    bought,
    changeCost: change,
    milesPa: work.milesPa,
    years,
    life,
    eac,
    window,
    policyYears: policy,
    policyCostsMore: policy === null || years[policy - 1] === undefined ? null : years[policy - 1]!.eac - eac,
    held: challenger === null ? null : heldToday(work, challenger, change.value!, buying),
    schedule,
    missing: challenger !== null ? work.missing : work.missing.filter(({ what }) => what !== 'age'),
  };
}

function heldToday(work: VehicleWork, challenger: NewVehicle, change: number, { fleet, rates, given, schedule }: Buying): HeldToday {
  const challengerEac = lifeOfNew(challenger, change, schedule).eac;
  const ageing = ageingFromToday(work, fleet, rates, given);
  const worth = ageing.worth(0);
  const { years, asset } = yearsOf(ageing, worth, schedule);
  const { keepYears, rule } = defenderTenure(asset, gbp(challengerEac), schedule);
  return { age: work.age.value, worth, years, challenger, challengerEac, keepYears, rule, oneMoreYearCosts: years[0]!.marginalCost - challengerEac };
}
