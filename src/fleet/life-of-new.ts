import { type AgeingAsset, type DiscountSchedule, type EconomicLife, economicLife, gbp } from '../appraisal/index.ts';
import { type Ageing, sumOfRunning } from './ageing.ts';
import type { NewVehicle } from './new-vehicle.ts';

/** How far ahead a life is looked at, years. */
export const longestLife = 15;

export interface LifeOfNew extends EconomicLife {
  readonly asset: AgeingAsset;
}

/** The last life asked for of each, because the same is asked for again and again. */
const found = new WeakMap<NewVehicle, { readonly changeCost: number; readonly schedule: DiscountSchedule; readonly life: LifeOfNew }>();

/** The economic life of what would be bought, at its price with conversion and with what each change costs besides. */
export function lifeOfNew(bought: NewVehicle, changeCost: number, schedule: DiscountSchedule): LifeOfNew {
  const known = found.get(bought);
  if (known?.changeCost === changeCost && known.schedule === schedule) return known.life;
  const asset = ageingAsset(bought.ageing, bought.price + changeCost);
  const life = { asset, ...economicLife(asset, schedule) };
  found.set(bought, { changeCost, schedule, life });
  return life;
}

/** The years of a life that are known, as far as anybody looks ahead, from a price: of one held today its worth. */
export function ageingAsset(ageing: Ageing, price: number): AgeingAsset {
  const years = Array.from({ length: Math.min(longestLife, Math.max(1, ageing.lastYear)) }, (_, at) => at + 1);
  return {
    price: gbp(price),
    running: years.map((year) => gbp(sumOfRunning(ageing.running(year)))),
    resale: years.map((year) => gbp(ageing.worth(year))),
  };
}
