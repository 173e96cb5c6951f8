/** What the costs of vehicles are told from, kept until the data change. */
import type { Context } from '../access/context.ts';
import { givenOf } from '../register/given.ts';
import { type CostGround, type CostMeasure, costGround } from './cost-measures.ts';
import { fleetOf } from './fleet.store.ts';
import { type GroupCost, groupCost } from './fleet-costs.ts';
import type { VehicleRole } from './vehicle.record.ts';

/** Every vehicle's, by its code. */
export const costGroundsOf = (context: Context): Promise<ReadonlyMap<string, CostGround>> =>
  context.remembered('costs of vehicles', async () => {
    const [fleet, given] = [await fleetOf(context), await givenOf(context)];
    return new Map(fleet.vehicles.map((vehicle) => [vehicle.code, costGround(vehicle, fleet, given)]));
  });

export interface Peers {
  readonly cost: GroupCost;
  readonly grounds: readonly CostGround[];
}

/** The vehicles of a role on one measure. */
export const peersOf = (context: Context, role: VehicleRole, measure: CostMeasure): Promise<Peers> =>
  context.remembered(`${measure} of ${role}`, async () => {
    const grounds = [...(await costGroundsOf(context)).values()].filter(({ vehicle }) => vehicle.role === role);
    return { cost: groupCost(measure, grounds, await givenOf(context)), grounds };
  });
