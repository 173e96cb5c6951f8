/** What it takes to get to a shared vehicle: keys and walking to one at the base, and the way to a pool at another. */
import { kmPerMile } from '../appraisal/index.ts';
import { type Contribution, contributed, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import { placeOfSite } from './place-of-site.ts';
import type { PoolCase } from './pooling-case.ts';
import type { Site, Vehicle } from './snapshot.ts';
import { yearlyCost } from './yearly-cost.ts';

const usesOf = (vehicles: readonly Vehicle[], { fleet }: PoolCase): Input => {
  const days = vehicles.reduce((sum, { code }) => {
    const use = fleet.use.get(code)!;
    return sum + (use.daysUsed * 365) / use.daysRecorded;
  }, 0);
  return derivedInput('uses', days, 'uses/year', 'days in use of the vehicles, one use a day');
};

const notCash = { cashClass: 'NON_CASH_RELEASED' as const };

/** Booking, fetching keys and walking to a shared vehicle: time that is no cash. */
export function handling(one: PoolCase): Contribution {
  const [uses, minutes, worth] = [
    usesOf(one.pooled, one),
    assumptionInput(one.given, 'pool-minutes-per-use'),
    assumptionInput(one.given, 'staff-time-gbp-per-hour'),
  ];
  const amount = (uses.value! * minutes.value! * worth.value!) / 60;
  return yearlyCost(one, amount, {
    ...notCash,
    label: 'Staff time to fetch a shared vehicle',
    formula: 'uses × minutes ÷ 60 × value of staff time',
    inputs: [uses, minutes, worth],
  });
}

/** From each base that gives its vehicles into a pool elsewhere, there and back once for each use. */
export function wayThere(one: PoolCase): readonly Contribution[] {
  if (one.scope !== 'AREA') return [];
  const away = Map.groupBy(
    one.pooled.filter(({ base }) => base !== one.base.code),
    ({ base }) => base!,
  );
  return [...away].map(([base, vehicles]) => wayFrom(one.fleet.site.get(base)!, vehicles, one));
}

function wayFrom(from: Site, vehicles: readonly Vehicle[], one: PoolCase): Contribution {
  const [start, end] = [placeOfSite(from, one.fleet), placeOfSite(one.base, one.fleet)];
  if (start === null || end === null) {
    const where = `sites.csv: latitude and longitude of ${start === null ? from.code : one.base.code}`;
    return unknown({ what: 'the way to the pool', where, treatment: 'the yearly saving is UNKNOWN until it is known', hides: 'RECURRING_COST' });
  }
  const uses = usesOf(vehicles, one);
  const miles = derivedInput('miles there and back', (2 * one.travel.roadKm(start, end)) / kmPerMile, 'miles/use', 'by road between the bases');
  const minutes = derivedInput('minutes there and back', 2 * one.travel.minutes(start, end), 'minutes/use', 'by road between the bases');
  const [rate, worth] = [assumptionInput(one.given, 'mileage-gbp-per-mile'), assumptionInput(one.given, 'staff-time-gbp-per-hour')];
  const label = `Way to the pool from ${from.name}`;
  return contributed(
    yearlyCost(one, uses.value! * miles.value! * rate.value!, {
      label: `${label}, mileage`,
      formula: 'uses × miles there and back × mileage rate',
      inputs: [uses, miles, rate],
    }),
    yearlyCost(one, (uses.value! * minutes.value! * worth.value!) / 60, {
      ...notCash,
      label: `${label}, staff time`,
      formula: 'uses × minutes there and back ÷ 60 × value of staff time',
      inputs: [uses, minutes, worth],
    }),
  );
}
