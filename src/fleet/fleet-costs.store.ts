/** What the costs of vehicles are told from, kept until the data change. */
import type { Context } from '../access/context.ts';
import { givenOf } from '../register/given.ts';
import { type CostGround, type CostMeasure, costGround } from './cost-measures.ts';
import { fleetOf } from './fleet.store.ts';
import { type GroupCost, groupCost, medianMiles } from './fleet-costs.ts';
import type { VehicleRole } from './vehicle.record.ts';
import { isHeld } from './vehicle-availability.ts';

/** Every vehicle's, by its code. */
export const costGroundsOf = (context: Context): Promise<ReadonlyMap<string, CostGround>> =>
  context.remembered('costs of vehicles', async () => {
    const [fleet, given] = [await fleetOf(context), await givenOf(context)];
    return new Map(fleet.vehicles.map((vehicle) => [vehicle.code, costGround(vehicle, fleet, given)]));
  });

export interface Peers {
  readonly cost: GroupCost;
  /** Of those that stand ready. */
  readonly medianMiles: number | null;
}

/** The vehicles of a role on one measure, each worked out the first time it is asked for. */
export const peersOf = (context: Context): Promise<(role: VehicleRole, measure: CostMeasure) => Peers> =>
  context.remembered('peers of roles', async () => {
    const [grounds, given] = [await costGroundsOf(context), await givenOf(context)];
    const byRole = Map.groupBy(
      [...grounds.values()].filter(({ vehicle }) => isHeld(vehicle)),
      ({ vehicle }) => vehicle.role,
    );
    const known = new Map<string, Peers>();
    return (role, measure) => {
      const found = known.get(`${role} ${measure}`);
      if (found !== undefined) return found;
      const ofRole = byRole.get(role) ?? [];
      const peers = { cost: groupCost(measure, ofRole, given), medianMiles: medianMiles(ofRole) };
      known.set(`${role} ${measure}`, peers);
      return peers;
    };
  });
