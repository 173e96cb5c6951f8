import { isPoolable } from './poolable.ts';
import type { PoolGroup } from './pooling-case.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { areaOf } from './vehicle-place.ts';

/** Vehicles of one role that could be shared: those at a base, those of an area with several bases, and those that a partner would share. */
export function poolGroups(fleet: FleetSnapshot): readonly PoolGroup[] {
  const vehicles = fleet.vehicles.filter(isPoolable);
  const grouped = (scope: PoolGroup['scope'], placeOf: (vehicle: Vehicle) => string | null): PoolGroup[] =>
    [...Map.groupBy(vehicles, (vehicle) => JSON.stringify([placeOf(vehicle), vehicle.role]))].flatMap(([, of]) => {
      const place = placeOf(of[0]!);
      return place === null ? [] : [{ scope, place, vehicles: of }];
    });
  const atBases = grouped('BASE', ({ base }) => base);
  const atBase = new Map(atBases.map((group) => [`${group.place} ${group.vehicles[0]!.role}`, group.vehicles]));
  return [
    ...atBases,
    ...grouped('AREA', (vehicle) => areaOf(vehicle, fleet)).filter((group) => new Set(group.vehicles.map(({ base }) => base)).size > 1),
    ...fleet.fleetPoolTerms.flatMap((term) => {
      const ours = atBase.get(`${term.base} ${term.role}`);
      return ours === undefined || term.partnerVehicles === null ? [] : [{ scope: 'PARTNER' as const, place: term.base, vehicles: ours, term }];
    }),
  ];
}
