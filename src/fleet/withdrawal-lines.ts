/** The lines of a withdrawal: what the vehicle no longer costs and brings in, and what its miles cost where they go. */
import { type Contribution, contributed, known, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import { groupName, hireDaysBeyond } from './concurrent-use.ts';
import { isPoolable, pooledAt } from './poolable.ts';
import { releasedCapital } from './released-capital.ts';
import { releasedCost } from './released-cost.ts';
import type { WithdrawalCase } from './withdrawal-case.ts';
import { yearlyCost } from './yearly-cost.ts';

export function withdrawalContribution(one: WithdrawalCase): Contribution {
  const { vehicle, goes } = one;
  const byOurs = goes.to === 'OTHER_VEHICLES';
  const milesPriced = goes.to === 'PRIVATE_CARS' || (byOurs && goes.perMile.value !== null);
  return contributed(
    releasedCost(vehicle, one, milesPriced ? 'FIXED_AND_PER_MILE' : 'FIXED'),
    releasedCapital(vehicle, one, byOurs ? 'DRIVEN_BY_OURS' : 'LEAVE_THE_FLEET'),
    milesElsewhere(one),
    ...(byOurs ? [busyDays(one)] : []),
  );
}

/** A hired vehicle burns what ours did, so only its hire is added; of others whose cost of a mile is UNKNOWN it is taken to be the same. */
function milesElsewhere(one: WithdrawalCase): Contribution {
  const { goes, use } = one;
  const miles = derivedInput('miles a year', use.milesAYear, 'miles/year', 'vehicle_days.csv, for 365 days');
  if (goes.to === 'HIRED_VEHICLES') {
    const days = derivedInput('days in use', use.daysUsedAYear, 'days/year', 'vehicle_days.csv, for 365 days');
    return yearlyCost(one, days.value! * goes.perDay.value!, { label: 'Hire in its place', formula: 'days in use × day rate', inputs: [days, goes.perDay] });
  }
  if (goes.perMile.value === null) {
    const where = 'cost_lines.csv with driver PER_MILE, and miles of vehicle_days.csv, of the others of its role at its base';
    return unknown({ what: 'cost of its miles in other vehicles', where, treatment: 'taken to be what they cost now', hides: 'NOTHING' });
  }
  const label = goes.to === 'PRIVATE_CARS' ? 'Its miles in private cars' : 'Its miles in other vehicles';
  return yearlyCost(one, use.milesAYear * goes.perMile.value, { label, formula: 'miles a year × cost of a mile', inputs: [miles, goes.perMile] });
}

/** On days when every vehicle of its group was out at once, one is hired in its place. */
function busyDays(one: WithdrawalCase): Contribution {
  const { vehicle, fleet, given } = one;
  const group = vehicle.base === null ? undefined : fleet.concurrentUse.get(groupName('BASE', vehicle.base, vehicle.role));
  if (group === undefined || !isPoolable(vehicle)) return known([], 0);
  const held = pooledAt(vehicle.base!, vehicle.role, fleet);
  const [days, rate] = [
    derivedInput(
      'days of hire',
      hireDaysBeyond(group, held - 1),
      'vehicle-days/year',
      `days of the record on which all ${held} of its role at its base were in use at once`,
    ),
    assumptionInput(given, 'relief-hire-gbp-per-day'),
  ];
  return yearlyCost(one, days.value! * rate.value!, { label: 'Hire on days when all were out', formula: 'days of hire × day rate', inputs: [days, rate] });
}
