/** Where we are below what must be available, and how many to hold. */
import { GraphQLFloat } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { CalendarDate } from '../api/scalars.ts';
import { givenOf } from '../register/given.ts';
import { offTogetherOf } from './capability.store.ts';
import { type CapabilityGround, capabilityGround } from './capability.ts';
import { VehicleCapability } from './capability.view.ts';
import { capabilityAsked } from './capability-asked.ts';
import type { Shift } from './capability-crew.ts';
import type { Scope } from './capability-group.ts';
import type { NotCounted } from './capability-kind.ts';
import { lendingTravel } from './capability-lending.ts';
import { type CapabilityAsked, capabilityRows, groupsAsked } from './capability-report.ts';
import { overallSummary } from './capability-words.ts';
import { CapabilityScopeEnum, ShiftEnum } from './capability-words.view.ts';
import { maySee } from './covert.ts';
import { fleetOf } from './fleet.store.ts';

@ArgsType()
class CapabilityArgs {
  @Field(() => [ID], { nullable: true, description: 'Rules by id or code; all unless said.' })
  rules?: string[];

  @Field(() => [ID], { nullable: true, description: 'Areas by id or code; all that each rule holds for unless said.' })
  areas?: string[];

  @Field(() => ShiftEnum, { nullable: true, description: 'One shift; every shift that each rule holds for unless said.' })
  shift?: Shift;

  @Field(() => CalendarDate, { nullable: true, description: 'The day whose kit, hires and map count; the appraisal date unless said.' })
  on?: string;

  @Field(() => CapabilityScopeEnum, {
    nullable: true,
    description: 'Another reading of the rules than their own: so many in each area, or in the whole force.',
  })
  scope?: Scope;

  @Field(() => Boolean, { nullable: true, description: 'Whether to work out what areas would lend one another; yes unless said.' })
  pooled?: boolean;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Another confidence than that of the rules, above 0 and below 1.' })
  confidence?: number;

  @Field(() => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' })
  scenario?: string;
}

@Resolver()
export class CapabilityResolver {
  @Query(() => VehicleCapability, {
    description:
      'How surely so many vehicles of a kind are there, by rule, area and shift: two held are not two available. Vehicles are off the road independently, people are free independently of them, and each vehicle takes one person of its area.',
  })
  async vehicleCapability(@Args(() => CapabilityArgs) args: CapabilityArgs, @Ctx() context: Context): Promise<object> {
    const fleet = await fleetOf(context);
    const ground = capabilityGround(fleet, await givenOf(context, { scenario: args.scenario }), args.on ?? undefined);
    const asked = capabilityAsked(args, fleet);
    return await context.remembered(`capability ${JSON.stringify(args)}`, async () => {
      const groups = groupsAsked(ground, asked);
      const off = fleet.recordsVor ? await offTogetherOf(context, groups, ground.given.on) : null;
      const rows = capabilityRows(ground, groups, asked, off);
      return {
        on: ground.on,
        travel: lendingTravel,
        summary: overallSummary(rows.map(({ standing }) => standing)),
        rows: rows.map(({ row }) => ({
          ...row,
          counted: row.counted.filter((vehicle) => maySee(context, vehicle)),
          notCounted: row.notCounted.filter(({ vehicle }) => maySee(context, vehicle)),
        })),
        notPlaced: notPlacedOf(ground, asked).filter(({ vehicle }) => maySee(context, vehicle)),
      };
    });
  }
}

/** Vehicles that a rule for each area cannot place. */
function notPlacedOf(ground: CapabilityGround, { rules, scope }: CapabilityAsked): readonly NotCounted[] {
  const placeless = rules
    .filter((rule) => (scope ?? rule.scope) === 'EACH_AREA')
    .flatMap((rule) => ground.holdings(rule).areas.flatMap(({ area, held }) => (area === null ? held : [])));
  return [...new Set(placeless)].map((vehicle) => ({
    vehicle,
    reason: 'AREA_UNKNOWN',
    explanation: 'neither its area nor that of its base is known (vehicles.csv: area, base)',
  }));
}
