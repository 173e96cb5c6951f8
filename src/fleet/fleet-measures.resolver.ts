/** How fit for use the fleet is, and what a mile of it costs, in groups. */
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { PageArgs, pageOf } from '../api/page.ts';
import { passes, type Where } from '../api/record-filter.ts';
import { givenOf } from '../register/given.ts';
import { type CostMeasure, costMeasures, denominator } from './cost-measures.ts';
import { countedInTotals, seenOf } from './covert.ts';
import { fleetOf } from './fleet.store.ts';
import { type AvailabilityGrouping, availabilityBy, availabilityOfAll } from './fleet-availability.ts';
import { costGroups } from './fleet-cost-groups.ts';
import { costGroundsOf } from './fleet-costs.store.ts';
import { availabilityWarnings, costWarnings } from './fleet-measure-warnings.ts';
import { AvailabilityGroupingEnum, CostGroupingEnum, CostMeasureEnum, FleetAvailabilityConnection, FleetCostsConnection } from './fleet-measures.view.ts';
import type { Grouping } from './grouping.ts';
import { vehicleRecords } from './records.ts';
import type { Vehicle } from './snapshot.ts';
import { vehiclesWithFigures } from './vehicle-figures.ts';
import { workTimedOf } from './vor.store.ts';

const which = { nullable: true, description: 'Which vehicles; all unless said.' } as const;

/** The vehicles that pass a filter on their columns and figures; a filter that could single out a covert one finds none. */
async function vehiclesWhere(where: Where | undefined, context: Context): Promise<readonly Vehicle[]> {
  const all = await vehiclesWithFigures(context);
  const isWhole = where == null || Object.keys(where).length === 0;
  return isWhole ? countedInTotals(all, context) : seenOf(all, context).filter(passes(where, context.records.organisation));
}

const keyOfGroup = ({ code }: { readonly code: string | null }): string => code ?? '';

@Resolver()
export class FleetMeasuresResolver {
  @Query(() => FleetAvailabilityConnection, {
    description:
      'Share of vehicle-days on which vehicles were fit for use in the year up to the appraisal date, days off the road by cause, what they cost, and how much of them was waiting. The most days off first.',
  })
  async fleetAvailability(
    @Arg('groupBy', () => AvailabilityGroupingEnum, { defaultValue: 'ROLE' }) groupBy: AvailabilityGrouping,
    @Arg('where', () => vehicleRecords.view.filter, which) where: Where | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<FleetAvailabilityConnection> {
    const ground = { fleet: await fleetOf(context), given: await givenOf(context), work: await workTimedOf(context) };
    const vehicles = await vehiclesWhere(where, context);
    const total = availabilityOfAll(vehicles, ground);
    const groups = pageOf(availabilityBy(groupBy, groupBy === 'CAUSE' ? vehicles : seenOf(vehicles, context), ground), page, keyOfGroup);
    return { ...groups, total, warnings: availabilityWarnings(total, ground.fleet) } as unknown as FleetAvailabilityConnection;
  }

  @Query(() => FleetCostsConnection, {
    description:
      'Pence a mile in groups of vehicles that stand ready: fixed, variable, in all, without fuel or accidents, with capital; quartiles of vehicles.',
  })
  async fleetCosts(
    @Arg('groupBy', () => CostGroupingEnum, { defaultValue: 'ROLE' }) groupBy: Grouping,
    @Arg('measures', () => [CostMeasureEnum], { nullable: true, description: 'All unless said.' }) measures: CostMeasure[] | undefined,
    @Arg('where', () => vehicleRecords.view.filter, which) where: Where | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<FleetCostsConnection> {
    const [fleet, given, grounds] = [await fleetOf(context), await givenOf(context), await costGroundsOf(context)];
    const groups = costGroups(seenOf(await vehiclesWhere(where, context), context), groupBy, grounds, fleet, given);
    const paged = pageOf(groups, page, keyOfGroup);
    const shown = new Map(paged.nodes.map((group) => [group, group.with(measures ?? costMeasures)]));
    return {
      ...paged,
      nodes: paged.nodes.map((group) => shown.get(group)!),
      edges: paged.edges.map(({ cursor, node }) => ({ cursor, node: shown.get(node)! })),
      denominator,
      priceYear: given.base,
      milesUpTo: given.on,
      warnings: costWarnings(groups, fleet),
    } as unknown as FleetCostsConnection;
  }
}
