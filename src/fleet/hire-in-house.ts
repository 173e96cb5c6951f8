/**
 * Option generator: own spares instead of hiring day after day. The first spare serves every day on which one was hired, the second those on
 * which two were, and so on; as many are proposed as each still pay for themselves. What they do not serve is still hired.
 */
import { addDays, addMonths, daysBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { contributed, unknown } from '../options/contribution.ts';
import { derivedInput } from '../options/input.ts';
import { type Option, warning } from '../options/option.ts';
import { type ChangeCase, changeCase } from './change-case.ts';
import { drivingCost, type PoolCar, poolCars } from './pool-car.ts';
import { poolCarContribution } from './pool-car-lines.ts';
import { type PoolRule, poolRuleOf } from './pool-size.ts';
import { worthShowing } from './pooling-lines.ts';
import type { FleetSnapshot, Site, VehicleHire } from './snapshot.ts';
import { type TravelCase, travelOption } from './travel-option.ts';
import { yearlySaving } from './yearly-cost.ts';

/** Hires that a spare of ours could have been; operations and specialist vehicles are of another kind. */
const servedBySpares: readonly VehicleHire['reason'][] = ['RELIEF', 'PEAK'];

export function hireInHouseOptions(fleet: FleetSnapshot, given: Given): readonly Option<TravelCase>[] {
  const change = changeCase(fleet, given);
  const cars = poolCars(change);
  if (cars.length === 0) return [];
  const rule = poolRuleOf(fleet, given)('POOL');
  const hires = Map.groupBy(
    fleet.vehicleHires.filter(({ reason }) => servedBySpares.includes(reason)),
    ({ base }) => base,
  );
  return [...hires].flatMap(([code, of]) => {
    if (code === null) return [];
    const year = yearOfHire(of, given.on);
    const plan = sparePlan(year, cars, rule);
    return plan === null ? [] : [inHouse(fleet.site.get(code)!, year, plan, change, rule)];
  });
}

export interface YearOfHire {
  /** By number hired at once from 1: the days on which at least so many were. */
  readonly daysWith: readonly number[];
  readonly days: number;
  /** Pounds for a vehicle and day, of the hires whose cost is known; null where none is. */
  readonly dayRate: number | null;
  /** Miles a day of the hires whose miles are known; null where none is. */
  readonly milesADay: number | null;
  readonly withoutCost: readonly VehicleHire[];
}

/** The hires of the year that ends on a day, a hire that began before it only by its days within. */
export function yearOfHire(hires: readonly VehicleHire[], on: string): YearOfHire {
  const first = addDays(addMonths(on, -12), 1);
  const length = daysBetween(first, on) + 1;
  const changes = Array.from({ length: length + 1 }, () => 0);
  for (const { hiredFrom, hiredUntil } of hires) {
    if (hiredUntil < first || hiredFrom > on) continue;
    changes[Math.max(0, daysBetween(first, hiredFrom))]! += 1;
    changes[Math.min(length, daysBetween(first, hiredUntil) + 1)]! -= 1;
  }
  const daysWith: number[] = [];
  let atOnce = 0;
  for (const change of changes.slice(0, length)) {
    atOnce += change;
    for (let number = 1; number <= atOnce; number += 1) daysWith[number - 1] = (daysWith[number - 1] ?? 0) + 1;
  }
  const within = hires.filter(({ hiredFrom, hiredUntil }) => hiredUntil >= first && hiredFrom <= on);
  return {
    daysWith,
    days: daysWith.reduce((sum, days) => sum + days, 0),
    dayRate: perDay(within, ({ cost }) => cost),
    milesADay: perDay(within, ({ miles }) => miles),
    withoutCost: within.filter(({ cost }) => cost === null),
  };
}

function perDay(hires: readonly VehicleHire[], of: (hire: VehicleHire) => number | null): number | null {
  const stated = hires.filter((hire) => of(hire) !== null);
  const days = stated.reduce((sum, { hiredFrom, hiredUntil }) => sum + daysBetween(hiredFrom, hiredUntil) + 1, 0);
  return days === 0 ? null : stated.reduce((sum, hire) => sum + of(hire)!, 0) / days;
}

interface SparePlan {
  readonly car: PoolCar;
  readonly cars: number;
  /** Days of hire a year that they serve. */
  readonly days: number;
  readonly worth: number;
}

/** The plan that is worth most; null where no spare pays for itself, or what a day of hire or a mile of it costs is UNKNOWN. */
function sparePlan({ daysWith, dayRate, milesADay }: YearOfHire, cars: readonly PoolCar[], { availability }: PoolRule): SparePlan | null {
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

function inHouse(base: Site, year: YearOfHire, plan: SparePlan, change: ChangeCase, { availability }: PoolRule): Option<TravelCase> {
  const { cars, car } = plan;
  const days = derivedInput(
    'days of hire served',
    plan.days,
    'vehicle-days/year',
    `days on which up to ${cars} were hired at once × availability ${availability.value!.toFixed(3)}`,
  );
  const rate = derivedInput('day rate', year.dayRate, 'GBP/day', 'vehicle_hires.csv: cost ÷ days of the hires whose cost is known');
  const miles = derivedInput('miles in spares', plan.days * year.milesADay!, 'miles/year', 'days served × miles a day of the hires');
  const fuel = derivedInput('fuel of hired vehicles', miles.value! * car.perMile[0]!.value!, 'GBP/year', 'miles × energy of a mile');
  const parts = contributed(
    yearlySaving(change, plan.days * year.dayRate!, { label: 'Hire no longer paid', formula: 'days of hire served × day rate', inputs: [days, rate] }),
    yearlySaving(change, fuel.value!, {
      label: 'Fuel of hired vehicles no longer bought',
      formula: 'miles × energy of a mile, taken to be that of a spare',
      inputs: [fuel],
    }),
    poolCarContribution(change, car, cars, miles),
    ...year.withoutCost.map(({ code }) =>
      unknown({ what: `cost of hire ${code}`, where: `vehicle_hires.csv: ${code}, cost`, treatment: 'priced as the others of its base', hides: 'NOTHING' }),
    ),
  );
  return travelOption({
    change,
    base,
    givenUp: [],
    id: `${change.fleet.organisation.code}/bring-hire-in-house/${base.code}`,
    kind: 'BRING_HIRE_IN_HOUSE',
    title: `Hold ${cars} spare ${cars === 1 ? 'car' : 'cars'} at ${base.name} instead of hiring`,
    lines: worthShowing(parts.lines),
    missing: parts.missing,
    inputsAsked: parts.inputsAsked,
    warnings: [
      warning('MAY_BE_POOLED_FIRST', 'A pool of the base may make the spares needless.', 'See the pools of the base, and what keeps vehicles in the workshop.'),
    ],
    shown: { cars, days: plan.days, miles: miles.value!, offer: car.offer.name },
  });
}
