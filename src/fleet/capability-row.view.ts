/** What the API shows of a rule in an area on a shift. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Asset, Warning } from '../options/option.view.ts';
import { areaRecords } from '../register/records.ts';
import { CapabilityLender, CapabilityPool } from './capability-pool.view.ts';
import { OffTheRoadTogether } from './capability-together.view.ts';
import { AvailabilityBasisEnum, CapabilityScopeEnum, ShiftEnum } from './capability-words.view.ts';
import { VehicleNotCounted } from './not-counted.view.ts';
import { capabilityRuleRecords } from './records.ts';

@ObjectType({ simpleResolvers: true })
export class IfHeld {
  @Field(() => Int)
  held!: number;

  @Field(() => GraphQLFloat, { description: 'That enough are there.' })
  probability!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A rule in an area, or in the whole force, on a shift. Held is not available. Null is UNKNOWN unless it says otherwise.',
})
export class CapabilityRow {
  @Field(() => capabilityRuleRecords.view.type)
  rule!: object;

  @Field(() => areaRecords.view.type, { nullable: true, description: 'Null for the whole force.' })
  area!: object | null;

  @Field(() => ShiftEnum)
  shift!: string;

  @Field(() => CapabilityScopeEnum, { description: 'The reading that this row answers.' })
  readAs!: string;

  @Field(() => String, { description: 'How the wording of the source was read, and what else it could mean.' })
  interpretation!: string;

  @Field(() => Int)
  required!: number;

  @Field(() => GraphQLFloat)
  confidence!: number;

  @Field(() => Int, { description: 'Vehicles of the right kind, in service, that serve it.' })
  held!: number;

  @Field(() => Int, { description: 'Those that have their kit on the day.' })
  withKit!: number;

  @Field(() => Int, { nullable: true, description: 'People with the skill on duty; null also where no skill is asked for.' })
  crewOnDuty!: number | null;

  @Field(() => Int, { nullable: true, description: 'The lesser of vehicles with kit and people on duty.' })
  withCrew!: number | null;

  @Field(() => GraphQLFloat, { description: 'Mean share of time that each is there.' })
  availability!: number;

  @Field(() => AvailabilityBasisEnum)
  basis!: string;

  @Field(() => GraphQLFloat, { description: 'That enough vehicles are there, people left aside.' })
  probabilityOfVehicles!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'That enough are there with somebody to drive each.' })
  probability!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that is sure enough.' })
  met!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Fewest to hold for the confidence; null where no number of vehicles reaches it.' })
  holdingNeeded!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many more that is than have their kit.' })
  shortfall!: number | null;

  @Field(() => [Asset])
  counted!: readonly object[];

  @Field(() => Int)
  notCountedTotal!: number;

  @Field(() => [VehicleNotCounted], { description: 'The first fifty that look as if they counted and do not.' })
  notCounted!: readonly VehicleNotCounted[];

  @Field(() => [IfHeld], {
    description: 'From none to three more than count today: those that count the surest first, then further ones of usual availability.',
  })
  ifHeld!: readonly IfHeld[];

  @Field(() => OffTheRoadTogether, { nullable: true, description: 'Null where times off the road are not recorded.' })
  together!: OffTheRoadTogether | null;

  @Field(() => CapabilityPool, { nullable: true, description: 'Null where no area lends within the minutes of the rule, or pooling was not asked for.' })
  pool!: CapabilityPool | null;

  @Field(() => CapabilityLender, { nullable: true, description: 'The nearest area that holds one that counts, however far; null where none does.' })
  nearestSupport!: CapabilityLender | null;

  @Field(() => String)
  summary!: string;

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
