/**
 * The lines of a pool: what the vehicles that go no longer cost, and what the pool costs: keys and booking, the way to it, vehicles hired on
 * the days it does not reach, and a partner's fee. What vehicles cost for each mile follows the miles and is not saved.
 */
import { kmPerMile } from '../appraisal/index.ts';
import { type Contribution, contributed, nothingAsked, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { placeOfSite } from './place-of-site.ts';
import type { PoolCase } from './pooling-case.ts';
import { releasedCapital } from './released-capital.ts';
import { releasedCost } from './released-cost.ts';
import type { Site, Vehicle } from './snapshot.ts';
import { yearlyCost } from './yearly-cost.ts';

export const poolingContribution = (one: PoolCase): Contribution =>
  contributed(
    ...one.givenUp.flatMap((vehicle) => [releasedCost(vehicle, one, 'FIXED'), releasedCapital(vehicle, one, 'DRIVEN_BY_OURS')]),
    keys(one),
    hires(one),
    handling(one),
    ...wayThere(one),
    fee(one),
  );

function keys(one: PoolCase): Contribution {
  const [left, each] = [
    derivedInput('vehicles left', one.pooled.length - one.givenUp.length, 'vehicles', 'pooled − given up'),
    assumptionInput(one.given, 'pool-keys-gbp-per-vehicle'),
  ];
  return yearlyCost(one, left.value! * each.value!, { label: 'Keys and booking', formula: 'vehicles left × cost of keys and booking', inputs: [left, each] });
}

function hires(one: PoolCase): Contribution {
  const [days, rate] = [
    derivedInput(
      'days of hire',
      one.size.hireDays,
      'vehicle-days/year',
      `vehicle-days of the record on which more than ${one.size.demand} were in use at once`,
    ),
    assumptionInput(one.given, 'relief-hire-gbp-per-day'),
  ];
  return yearlyCost(one, days.value! * rate.value!, {
    label: 'Hire on days that the pool does not reach',
    formula: 'days of hire × day rate',
    inputs: [days, rate],
  });
}

const usesOf = (vehicles: readonly Vehicle[], { fleet }: PoolCase): Input => {
  const days = vehicles.reduce((sum, { code }) => {
    const use = fleet.use.get(code)!;
    return sum + (use.daysUsed * 365) / use.daysRecorded;
  }, 0);
  return derivedInput('uses', days, 'uses/year', 'days in use of the vehicles, one use a day');
};

const notCash = { cashClass: 'NON_CASH_RELEASED' as const };

/** Booking, fetching keys and walking to a shared vehicle: time that is no cash. */
function handling(one: PoolCase): Contribution {
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
function wayThere(one: PoolCase): readonly Contribution[] {
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

/** What we pay a partner stays a cost to the public too: what its vehicles cost it is not known. */
function fee(one: PoolCase): Contribution {
  const { term } = one;
  if (term === null) return nothingAsked;
  const place = `fleet_pool_terms.csv: ${term.code}, fee_pa`;
  if (term.feePa === null)
    return unknown({ what: 'fee to the partner', where: place, treatment: 'the yearly saving is UNKNOWN until it is known', hides: 'RECURRING_COST' });
  const stated = recordInput('fee', term.feePa, 'GBP/year', place, term);
  return yearlyCost(one, term.feePa, { label: 'Fee to the partner', formula: 'as stated', inputs: [stated] });
}

/** Lines that come to nothing are left out. */
export const worthShowing = (lines: readonly Line[]): readonly Line[] => lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0));
