/** How many spares pay for themselves: the first serves every day on which one was hired, the second those on which two were, and so on. */
import { drivingCost, type PoolCar } from './pool-car.ts';
import type { PoolRule } from './pool-size.ts';
import type { YearOfHire } from './year-of-hire.ts';

export interface SparePlan {
  readonly car: PoolCar;
  readonly cars: number;
  /** Days of hire a year that they serve. */
  readonly days: number;
  readonly worth: number;
}

/** The plan that is worth most; null where no spare pays for itself, or what a day of hire or a mile of it costs is UNKNOWN. */
export function sparePlan({ daysWith, dayRate, milesADay }: YearOfHire, cars: readonly PoolCar[], { availability }: PoolRule): SparePlan | null {
  if (dayRate === null || milesADay === null) return null;
  let best: SparePlan | null = null;
  for (const car of cars) {
    let days = 0;
    for (const [index, more] of daysWith.entries()) {
      days += more * availability.value!;
      const worth = days * dayRate - (index + 1) * car.yearly - extraDriving(car, days * milesADay, index + 1);
      if (worth > (best?.worth ?? 0)) best = { car, cars: index + 1, days, worth };
    }
  }
  return best;
}

/** The fuel of a hired car is ours as well, so only the servicing of our own, and miles beyond its rent, are more. */
const extraDriving = (car: PoolCar, miles: number, cars: number): number => drivingCost(car, miles, cars) - miles * car.perMile[0]!.value!;
