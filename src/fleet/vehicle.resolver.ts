/** What a vehicle can be asked beyond its own columns. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { givenOf } from '../register/given.ts';
import { costLineRecords } from '../register/records.ts';
import { type CostMeasure, costMeasures, costPerMile } from './cost-measures.ts';
import { distancesOf } from './distance.store.ts';
import { type Distance, distanceOf } from './distance.ts';
import { fleetOf } from './fleet.store.ts';
import { shownCost } from './fleet-cost-groups.ts';
import { costGroundsOf, peersOf } from './fleet-costs.store.ts';
import { lowMileageCaution, quarterOf } from './fleet-costs.ts';
import { CostMeasureEnum, VehicleCostStanding } from './fleet-measures.view.ts';
import { type UseTest as Tested, useTests } from './little-used.ts';
import { milesAYear } from './miles-a-year.ts';
import { vehicleRecords } from './records.ts';
import type { CostLine, FleetSnapshot, Vehicle } from './snapshot.ts';
import { UseTest, VehicleDistance } from './vehicle.view.ts';

@Resolver(() => vehicleRecords.view.type)
export class VehicleResolver {
  @FieldResolver(() => VehicleDistance, { description: 'Whether the miles of its days are the miles that its odometer turned.' })
  async distance(@Root() { code }: Vehicle, @Ctx() context: Context): Promise<Distance> {
    const [fleet, given, distances] = [await fleetOf(context), await givenOf(context), await distancesOf(context)];
    return distanceOf(distances.get(code), fleet.doubtsOf(code).length, given);
  }

  @FieldResolver(() => [UseTest], { description: 'Days, miles and hours against the limits below which a vehicle counts as little used.' })
  async useTests(@Root() { code }: Vehicle, @Ctx() context: Context): Promise<readonly Tested[]> {
    const [fleet, given] = [await fleetOf(context), await givenOf(context)];
    const vehicle = fleet.vehicle.get(code)!;
    return useTests(vehicle, milesAYear(vehicle, fleet, given)?.miles ?? null, fleet, given);
  }

  @FieldResolver(() => [VehicleCostStanding], { description: 'What a mile costs, beside the vehicles of its role.' })
  async costPerMile(
    @Root() { code, role }: Vehicle,
    @Arg('measures', () => [CostMeasureEnum], { nullable: true, description: 'All unless said.' }) measures: CostMeasure[] | undefined,
    @Ctx() context: Context,
  ): Promise<readonly object[]> {
    const [given, grounds, peersIn] = [await givenOf(context), await costGroundsOf(context), await peersOf(context)];
    return (measures ?? costMeasures).map((measure) => {
      const [peers, cost] = [peersIn(role, measure), costPerMile(measure, grounds.get(code)!, given)];
      const caution = lowMileageCaution(cost.miles, peers.medianMiles, given);
      return { cost, peers: shownCost(peers.cost), quartile: quarterOf(cost.value, peers.cost), caution };
    });
  }

  @FieldResolver(() => [costLineRecords.view.type], { description: 'Cost lines of every pool that serves the vehicle, history included.' })
  costLines(@Root() { code }: Vehicle, @Ctx() context: Context): readonly CostLine[] | Promise<readonly CostLine[]> {
    const linesIn = (fleet: FleetSnapshot) => fleet.poolsOf(code).flatMap((pool) => fleet.linesOf(pool.code));
    const ready = context.atHand<FleetSnapshot>('fleet');
    return ready ? linesIn(ready) : fleetOf(context).then(linesIn);
  }
}
