/** Who may see which vehicle. A covert one counts in every total that does not give it away, and is named only to those who may see it. */
import type { Context } from '../access/context.ts';
import type { Option } from '../options/option.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export const isCovert = ({ marking }: Pick<Vehicle, 'marking'>): boolean => marking === 'COVERT';

export const maySee = ({ clearance }: Pick<Context, 'clearance'>, vehicle: Vehicle | undefined): boolean =>
  clearance === 'COVERT' || vehicle === undefined || !isCovert(vehicle);

/** An option that touches a covert vehicle is shown as the vehicle is. */
export const maySeeOption =
  (context: Pick<Context, 'clearance'>, fleet: FleetSnapshot) =>
  ({ assets }: Option): boolean =>
    assets.every(({ code }) => maySee(context, fleet.vehicle.get(code)));
