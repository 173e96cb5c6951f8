/** A typical vehicle of a role: what its vehicles do and cost in the middle, where that is known. It stands for none of them. */

import { percentileInc } from '../appraisal/index.ts';
import { derivedInput, type Input } from '../options/input.ts';
import { unstated } from '../options/record-input.ts';
import { usedToday } from './ageing.ts';
import type { Buying } from './buying.ts';
import type { Vehicle, VehicleOffer } from './snapshot.ts';
import { type VehicleWork, vehicleWork } from './vehicle-work.ts';
import type { WorkingVehicle } from './working-vehicle.ts';

const middle = (values: readonly number[]): number | null => (values.length === 0 ? null : percentileInc(values, 0.5));

/** The word that most of them say. */
function usual<Word>(words: readonly Word[]): Word | undefined {
  const counted = [...Map.groupBy(words, (word) => word)].toSorted(([, one], [, other]) => other.length - one.length);
  return counted[0]?.[0];
}

/** Vehicles that count as examples of a role: ours and in use. */
const examplesOf = (role: string, { fleet }: Buying): readonly Vehicle[] =>
  fleet.inRole(role).filter(({ status }) => status !== 'DISPOSED' && status !== 'WITHDRAWN');

export function typicalWork(role: Vehicle['role'], offer: VehicleOffer | null, buying: Buying): VehicleWork {
  const { fleet, given, rates, usual: usualMiles } = buying;
  const works = examplesOf(role, buying).map((vehicle) => vehicleWork(vehicle, fleet, usualMiles, given));
  const vehicle = typicalVehicle(role, works, offer, buying);
  const plain = vehicleWork(vehicle, fleet, usualMiles, given);
  const miles = plain.milesPa.value!;
  const perMile = (of: (work: VehicleWork) => number | null): number | null =>
    middle(works.flatMap((work) => (work.milesPa.value! > 0 && of(work) !== null ? [of(work)! / work.milesPa.value!] : [])));
  const fuel = perMile(({ cost }) => cost.fuel.value);
  const servicing = middle(works.flatMap((work) => usedToday(work, rates, given, 'value').servicingPerMileNew ?? []));
  const fixed = middle(works.flatMap(({ cost }) => cost.fixed.value ?? []));
  const known = (name: string, value: number | null): Input => derivedInput(name, value, 'GBP/year', `median of the ${works.length} vehicles of the role`);
  return {
    ...plain,
    age: derivedInput('age', 0, 'years', 'a new one'),
    odometer: derivedInput('odometer', 0, 'miles', 'a new one'),
    cost: {
      fuel: known('fuel', fuel === null ? null : fuel * miles),
      servicing: known('servicing of a new one', servicing === null ? null : servicing * miles),
      rent: known('rent', 0),
      fixed: known('fixed', fixed),
    },
    costLine: {},
    daysOff: null,
    missing: plain.missing.filter(
      ({ what }) =>
        what !== 'age' && what !== 'market value' && !((what === 'fuel' && fuel !== null) || (what === 'servicing and repair' && servicing !== null)),
    ),
  };
}

function typicalVehicle(role: Vehicle['role'], works: readonly VehicleWork[], offer: VehicleOffer | null, { given }: Buying): WorkingVehicle {
  const vehicles = works.map(({ vehicle }) => vehicle);
  return {
    code: role,
    role,
    body: offer?.body ?? usual(vehicles.map(({ body }) => body)) ?? null,
    marking: usual(vehicles.map(({ marking }) => marking)) ?? 'MARKED',
    fuel: offer?.fuel ?? usual(vehicles.map(({ fuel }) => fuel)) ?? null,
    funding: 'OWNED',
    drive: offer?.drive ?? usual(vehicles.map(({ drive }) => drive)) ?? null,
    offRoad: usual(vehicles.map(({ offRoad }) => offRoad)) ?? null,
    firstRegisteredOn: null,
    replacementPrice: middle(
      vehicles.flatMap(({ replacementPrice, priceBase }) => (replacementPrice === null ? [] : [given.inBasePrices(replacementPrice, priceBase)])),
    ),
    priceBase: null,
    marketValue: null,
    hireEndsOn: null,
    warrantyEndsOn: null,
    plannedReplacement: null,
    ...unstated,
  };
}
