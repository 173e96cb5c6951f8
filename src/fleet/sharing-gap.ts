/** What keeps options of sharing from being proposed: gaps in the data, named with the file and column that would close them. */
import type { Given } from '../assumptions/given.ts';
import { changeCase } from './change-case.ts';
import { poolCars } from './pool-car.ts';
import { areHoursKnown } from './poolable.ts';
import { poolGroups } from './pooling-groups.ts';
import { currentClaims } from './private-mileage.ts';
import { roleName } from './role-name.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { useOfVehicle } from './use-of-vehicle.ts';
import { yearOfHire } from './year-of-hire.ts';

export interface SharingGap {
  /** What cannot be told. */
  readonly what: string;
  /** The file, row and column to fill in. */
  readonly where: string;
  /** The vehicles it concerns. */
  readonly vehicles: readonly Vehicle[];
}

export const sharingGaps = (fleet: FleetSnapshot, given: Given): readonly SharingGap[] => [
  ...hoursUnknown(fleet),
  ...useUnknown(fleet, given),
  ...partnersUnknown(fleet),
  ...travelUnknown(fleet, given),
];

const atBases = (fleet: FleetSnapshot) => poolGroups(fleet).filter(({ scope }) => scope === 'BASE');

function hoursUnknown(fleet: FleetSnapshot): readonly SharingGap[] {
  return atBases(fleet).flatMap(({ place, vehicles }) => {
    const unknown = vehicles.filter((vehicle) => !areHoursKnown(vehicle, fleet));
    const what = `How many ${roleName(vehicles[0]!.role)} vehicles at ${fleet.site.get(place)!.name} are out at once`;
    return unknown.length === 0 ? [] : [{ what, where: 'vehicle_days.csv: hours', vehicles: unknown }];
  });
}

/** UNKNOWN use is not low use: whether such a vehicle could go is not known. */
function useUnknown(fleet: FleetSnapshot, given: Given): readonly SharingGap[] {
  const unknown = fleet.vehicles.filter((vehicle) => vehicle.status === 'IN_SERVICE' && (useOfVehicle(vehicle, fleet, given)?.milesAYear ?? null) === null);
  return unknown.length === 0
    ? []
    : [{ what: 'Whether they are used little', where: 'vehicle_days.csv: a row for each day of use, with its miles', vehicles: unknown }];
}

function partnersUnknown(fleet: FleetSnapshot): readonly SharingGap[] {
  return fleet.fleetPoolTerms
    .filter(({ partnerVehicles }) => partnerVehicles === null)
    .map(({ code }) => ({ what: `How many vehicles the partner of ${code} brings`, where: `fleet_pool_terms.csv: ${code}, partner_vehicles`, vehicles: [] }));
}

function travelUnknown(fleet: FleetSnapshot, given: Given): readonly SharingGap[] {
  const gap = (what: string, where: string): SharingGap => ({ what, where, vehicles: [] });
  const claims = currentClaims(fleet, given).filter(({ miles }) => miles > 0);
  const hires = Map.groupBy(fleet.vehicleHires, ({ base }) => base);
  const unpriced = [...hires].filter(([base, of]) => base !== null && yearOfHire(of, given.on).days > 0 && yearOfHire(of, given.on).dayRate === null);
  return [
    ...(claims.length + fleet.vehicleHires.length > 0 && poolCars(changeCase(fleet, given)).length === 0
      ? [gap('What a pool car would cost', 'vehicle_offers.csv: an offer for the role POOL with its price or rent, energy and servicing')]
      : []),
    ...(claims.some(({ base }) => base === null) ? [gap('Where some people who claim mileage work from', 'private_mileage.csv: base')] : []),
    ...(claims.some(({ days }) => days === null) ? [gap('On how many days some people drive their own cars', 'private_mileage.csv: days')] : []),
    ...(hires.has(null) ? [gap('Which base some hires served', 'vehicle_hires.csv: base')] : []),
    ...unpriced.map(([base]) => gap(`What hires at ${fleet.site.get(base!)!.name} cost`, 'vehicle_hires.csv: cost')),
  ];
}
