import { type AgeingAsset, type DiscountSchedule, type EconomicLife, economicLife, type Gbp, gbp } from '../appraisal/index.ts';
import { type Ageing, sumOfRunning } from './ageing.ts';
import type { NewVehicle } from './new-vehicle.ts';

/** How far ahead a life is looked at, years. */
export const longestLife = 15;

export interface LifeOfNew extends EconomicLife {
  readonly asset: AgeingAsset;
}

interface Asked {
  readonly bought: NewVehicle;
  readonly changeCost: number;
  readonly schedule: DiscountSchedule;
  readonly life: LifeOfNew;
}

/** The last lives asked for, because the best of some that are compared is asked for again at once. */
const remembered = 8;
const last: Asked[] = [];

/** The economic life of what would be bought, at its price with conversion and with what each change costs besides. */
export function lifeOfNew(bought: NewVehicle, changeCost: number, schedule: DiscountSchedule): LifeOfNew {
  const known = last.find((one) => one.bought === bought && one.changeCost === changeCost && one.schedule === schedule);
  if (known !== undefined) return known.life;
  const asset = ageingAsset(bought.ageing, bought.price + changeCost);
  const life = { asset, ...economicLife(asset, schedule) };
  last.unshift({ bought, changeCost, schedule, life });
  last.length = Math.min(last.length, remembered);
  return life;
}

/** The equivalent annual cost of what would be bought, kept so many years, or as long as it is known; its economic life unless said. */
export function costWhenKept(bought: NewVehicle, changeCost: number, schedule: DiscountSchedule, years: number | null = null): number {
  const { curve, eac } = lifeOfNew(bought, changeCost, schedule);
  return years === null ? eac : curve[Math.min(years, curve.length) - 1]!;
}

/** The years of a life that are known, as far as anybody looks ahead, from a price: of one held today its worth. */
export function ageingAsset(ageing: Ageing, price: number): AgeingAsset {
  return { price: gbp(price), ...yearsOf(ageing, Math.min(longestLife, Math.max(1, ageing.lastYear))) };
}

/** What each of so many years costs to run, and what it is worth at the end of each. */
export function yearsOf(ageing: Ageing, count: number): Pick<AgeingAsset, 'running' | 'resale'> {
  const [running, resale]: [Gbp[], Gbp[]] = [[], []];
  for (let year = 1; year <= count; year += 1) {
    running.push(gbp(sumOfRunning(ageing.running(year))));
    resale.push(gbp(ageing.worth(year)));
  }
  return { running, resale };
}
