/**
 * Option generator: own spares instead of hiring day after day. The first spare serves every day on which one was hired, the second those on
 * which two were, and so on; as many are proposed as each still pay for themselves. What they do not serve is still hired.
 */
import type { Given } from '../assumptions/given.ts';
import { contributed, unknown } from '../options/contribution.ts';
import { derivedInput } from '../options/input.ts';
import { type Option, warning } from '../options/option.ts';
import { type ChangeCase, changeCase } from './change-case.ts';
import { poolCars } from './pool-car.ts';
import { poolCarContribution } from './pool-car-lines.ts';
import { type PoolRule, poolRuleOf } from './pool-size.ts';
import { worthShowing } from './pooling-lines.ts';
import type { FleetSnapshot, Site, VehicleHire } from './snapshot.ts';
import { type SparePlan, sparePlan } from './spare-plan.ts';
import { type TravelCase, travelOption } from './travel-option.ts';
import { type YearOfHire, yearOfHire } from './year-of-hire.ts';
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
