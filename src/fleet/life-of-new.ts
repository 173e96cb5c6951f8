import { type AgeingAsset, type DiscountSchedule, economicLife, gbp } from '../appraisal/index.ts';
import { type Ageing, sumOfRunning } from './ageing.ts';
import type { NewVehicle } from './new-vehicle.ts';

/** How far ahead a life is looked at, years. */
export const longestLife = 15;

/** The economic life of what would be bought, at its price with conversion and with what each change costs besides. */
export function lifeOfNew({ price, ageing }: NewVehicle, changeCost: number, schedule: DiscountSchedule) {
  const asset = ageingAsset(ageing, price + changeCost);
  return { asset, ...economicLife(asset, schedule) };
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
