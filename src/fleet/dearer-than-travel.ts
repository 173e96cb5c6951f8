/**
 * Option generators, the reverse of bringing travel in house: pool cars that cost more than private mileage for the miles they drive, and pool
 * cars and spares that cost more than hiring on the days they are used. Those of a base go together; a reason in force holds a vehicle.
 */
import type { Given } from '../assumptions/given.ts';
import { contributed } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import { type Option, warning } from '../options/option.ts';
import { brokenText, capabilityBrokenBy } from './capability-broken.ts';
import { type ChangeCase, changeCase } from './change-case.ts';
import { dearerCars, type Kind, type Used } from './dearer-cars.ts';
import { worthShowing } from './pooling-lines.ts';
import { releasedCapital } from './released-capital.ts';
import { releasedCost } from './released-cost.ts';
import type { FleetSnapshot, Site } from './snapshot.ts';
import { type TravelCase, travelOption } from './travel-option.ts';
import { yearlyCost } from './yearly-cost.ts';

function optionsOf(kind: Kind, fleet: FleetSnapshot, given: Given): readonly Option<TravelCase>[] {
  const change = changeCase(fleet, given);
  const byBase = Map.groupBy(dearerCars(kind, change), ({ vehicle }) => vehicle.base!);
  return [...byBase].map(([code, cars]) => insteadOption(kind, fleet.site.get(code)!, cars, change));
}

export const privateMileageOptions = (fleet: FleetSnapshot, given: Given): readonly Option<TravelCase>[] => optionsOf('USE_PRIVATE_MILEAGE', fleet, given);
export const hireInsteadOptions = (fleet: FleetSnapshot, given: Given): readonly Option<TravelCase>[] => optionsOf('HIRE_INSTEAD', fleet, given);

function insteadOption(kind: Kind, base: Site, cars: readonly Used[], change: ChangeCase): Option<TravelCase> {
  const { fleet, given } = change;
  const isPrivate = kind === 'USE_PRIVATE_MILEAGE';
  const givenUp = cars.map(({ vehicle }) => vehicle);
  const parts = contributed(
    ...givenUp.flatMap((vehicle) => [
      releasedCost(vehicle, change, isPrivate ? 'FIXED_AND_PER_MILE' : 'FIXED'),
      releasedCapital(vehicle, change, 'LEAVE_THE_FLEET'),
    ]),
    travelInstead(kind, cars, change),
  );
  const broken = capabilityBrokenBy(fleet, new Set(givenUp.map(({ code }) => code)), given).filter(({ breaks }) => breaks);
  const names = `${cars.length} ${cars.length === 1 ? 'car' : 'cars'}`;
  return travelOption({
    change,
    base,
    givenUp,
    id: `${fleet.organisation.code}/${isPrivate ? 'use-private-mileage' : 'hire-instead'}/${base.code}`,
    kind,
    title: isPrivate ? `Pay private mileage instead of ${names} at ${base.name}` : `Hire by the day instead of holding ${names} at ${base.name}`,
    lines: worthShowing(parts.lines),
    missing: parts.missing,
    inputsAsked: parts.inputsAsked,
    impossibleBecause: broken.map(brokenText),
    warnings: isPrivate
      ? [warning('STAFF_MUST_HAVE_CARS', 'Staff must have cars insured for work and be willing to use them.', 'Ask them, and check licences and insurance.')]
      : [warning('HIRE_MUST_BE_THERE', 'A hired car must be there on the day.', 'Agree a rate and a time of delivery with the hire firm.')],
    shown: { cars: cars.length, miles: sum(cars.map(({ use }) => use.milesAYear)), days: sum(cars.map(({ use }) => use.daysUsedAYear)) },
  });
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

/** At the full mileage rate: how many people would share the miles, so that some pass 10,000 of their own, is not known. */
function travelInstead(kind: Kind, cars: readonly Used[], change: ChangeCase) {
  if (kind === 'USE_PRIVATE_MILEAGE') {
    const [miles, rate] = [
      derivedInput('miles', sum(cars.map(({ use }) => use.milesAYear)), 'miles/year', 'vehicle_days.csv, for 365 days'),
      assumptionInput(change.given, 'mileage-gbp-per-mile'),
    ];
    return yearlyCost(change, miles.value! * rate.value!, { label: 'Private mileage in their place', formula: 'miles × mileage rate', inputs: [miles, rate] });
  }
  const [days, rate] = [
    derivedInput('days in use', sum(cars.map(({ use }) => use.daysUsedAYear)), 'vehicle-days/year', 'vehicle_days.csv, for 365 days'),
    assumptionInput(change.given, 'relief-hire-gbp-per-day'),
  ];
  return yearlyCost(change, days.value! * rate.value!, { label: 'Hire in their place', formula: 'days in use × day rate', inputs: [days, rate] });
}
