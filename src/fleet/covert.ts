/** Who may see which vehicle. A covert one counts in every total that does not give it away, and is named only to those who may see it. */
import type { Context } from '../access/context.ts';
import type { Option } from '../options/option.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

type Asker = Pick<Context, 'clearance'>;

export const isCovert = ({ marking }: Pick<Vehicle, 'marking'>): boolean => marking === 'COVERT';

export const maySee = ({ clearance }: Asker, vehicle: Vehicle | undefined): boolean => clearance === 'COVERT' || vehicle === undefined || !isCovert(vehicle);

/** Those of some vehicles that the asker may see: all that a filter, a group or a place may be told of. */
export const seenOf = <V extends Vehicle>(vehicles: readonly V[], asker: Asker): readonly V[] => vehicles.filter((vehicle) => maySee(asker, vehicle));

/** So many covert vehicles hide one another in a total; what fewer of them do is what a total has and the list has not. */
const fewestInTotals = 5;

/** Vehicles that count in a total of the whole fleet. Of a part of it that anybody chose, only those count that the asker may see. */
export function countedInTotals<V extends Vehicle>(fleet: readonly V[], asker: Asker): readonly V[] {
  const covert = fleet.filter((vehicle) => !maySee(asker, vehicle)).length;
  return covert > 0 && covert < fewestInTotals ? seenOf(fleet, asker) : fleet;
}

/** The fleet as an asker may ask about it: by code, and by role. */
export function seenFleet(fleet: FleetSnapshot, asker: Asker): FleetSnapshot {
  if (asker.clearance === 'COVERT') return fleet;
  const vehicle = new Map([...fleet.vehicle].filter(([, one]) => maySee(asker, one)));
  return { ...fleet, vehicle, inRole: (role) => seenOf(fleet.inRole(role), asker) };
}

/** An option that touches a covert vehicle is shown as the vehicle is. */
export const maySeeOption =
  (asker: Asker, fleet: FleetSnapshot) =>
  ({ assets }: Option): boolean =>
    assets.every(({ code }) => maySee(asker, fleet.vehicle.get(code)));
