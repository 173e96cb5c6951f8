/** Who may see which vehicle. A covert one counts in every total that does not give it away, and is named only to those who may see it. */
import type { Context } from '../access/context.ts';
import type { Option } from '../options/option.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export const isCovert = ({ marking }: Pick<Vehicle, 'marking'>): boolean => marking === 'COVERT';

export const maySee = ({ clearance }: Pick<Context, 'clearance'>, vehicle: Vehicle | undefined): boolean =>
  clearance === 'COVERT' || vehicle === undefined || !isCovert(vehicle);

/** Vehicles of which something may be told together: none where all of them are covert and the asker may not see them. */
export const tellable = <V extends Vehicle>(vehicles: readonly V[], context: Pick<Context, 'clearance'>): readonly V[] =>
  vehicles.some((vehicle) => maySee(context, vehicle)) ? vehicles : [];

/** The vehicles by code that an asker may ask for. */
export const seenByCode = (fleet: FleetSnapshot, context: Pick<Context, 'clearance'>): ReadonlyMap<string, Vehicle> =>
  context.clearance === 'COVERT' ? fleet.vehicle : new Map([...fleet.vehicle].filter(([, vehicle]) => maySee(context, vehicle)));

/** An option that touches a covert vehicle is shown as the vehicle is. */
export const maySeeOption =
  (context: Pick<Context, 'clearance'>, fleet: FleetSnapshot) =>
  ({ assets }: Option): boolean =>
    assets.every(({ code }) => maySee(context, fleet.vehicle.get(code)));
