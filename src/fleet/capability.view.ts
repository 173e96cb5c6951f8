/** What the API shows of rules of capability: how each stands by area and shift. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate } from '../api/scalars.ts';
import { Asset, Warning } from '../options/option.view.ts';
import { areaRecords } from '../register/records.ts';
import { shifts } from './capability-crew.ts';
import { capabilityRuleTable } from './fleet-rule.record.ts';
import { capabilityRuleRecords } from './records.ts';
import { availabilityBases } from './vehicle-availability.ts';

export const ShiftEnum = enumOf(shifts, 'Shift', '07-15, 15-23, 23-07.');
export const CapabilityScopeEnum = enumOf(capabilityRuleTable.columns.scope.words!, 'CapabilityRuleScope');
const AvailabilityBasisEnum = enumOf(
  availabilityBases,
  'AvailabilityBasis',
  'What an availability rests on, the weakest where several are mixed: the vehicle’s own record of the year, the mean of its role, of the fleet, or an assumption.',
);
const reasons = [
  'NOT_OFF_ROAD',
  'OFF_ROAD_UNKNOWN',
  'OTHER_ROLE',
  'NOT_IN_SERVICE',
  'HIRE_ENDED',
  'AREA_UNKNOWN',
  'KIT_MISSING',
  'KIT_AWAY',
  'KIT_OUT_OF_CALIBRATION',
] as const;
const NotCountedReasonEnum = enumOf(reasons, 'NotCountedReason', 'Why a vehicle that looks as if it counted does not.');

@ObjectType({ simpleResolvers: true })
export class VehicleNotCounted {
  @Field(() => Asset)
  vehicle!: object;

  @Field(() => NotCountedReasonEnum)
  reason!: string;

  @Field(() => String)
  explanation!: string;
}

@ObjectType({ simpleResolvers: true })
export class IfHeld {
  @Field(() => Int)
  held!: number;

  @Field(() => GraphQLFloat, { description: 'That enough are there.' })
  probability!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An area that holds vehicles that count, and the minutes they take to come.' })
export class CapabilityLender {
  @Field(() => areaRecords.view.type)
  area!: object;

  @Field(() => GraphQLFloat)
  minutes!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The same with the areas around lending within the minutes of the rule: all needs of these areas at once, met by all their vehicles.',
})
export class CapabilityPool {
  @Field(() => [CapabilityLender], { description: 'The nearest first.' })
  lenders!: readonly CapabilityLender[];

  @Field(() => GraphQLFloat, { description: 'Minutes that a vehicle of the furthest lender takes: what pooling costs.' })
  minutes!: number;

  @Field(() => Int, { description: 'Vehicles that all these areas need together.' })
  required!: number;

  @Field(() => Int)
  withKit!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'That all needs are met at once when they lend. Null is UNKNOWN.' })
  probability!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'That all are met at once when each relies on itself. Null is UNKNOWN.' })
  probabilityApart!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Fewest vehicles in all these areas for the confidence that all needs are met at once, at their mean availability, people left aside.',
  })
  holdingNeeded!: number | null;

  @Field(() => Int, { nullable: true, description: 'The same when each relies on itself: never fewer.' })
  holdingNeededApart!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the year says of vehicles off the road at once, beside what independent failures would give.' })
export class OffTheRoadTogether {
  @Field(() => Int)
  daysRecorded!: number;

  @Field(() => Int, { description: 'Days on which fewer than the minimum of those that count were on the road.' })
  daysShort!: number;

  @Field(() => GraphQLFloat)
  shareShort!: number;

  @Field(() => GraphQLFloat, { description: 'The share of days that independent failures would give.' })
  shareShortIfIndependent!: number;

  @Field(() => Int, { description: 'The most off the road on one day.' })
  mostOff!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day of it.' })
  mostOffOn!: string | null;

  @Field(() => [String], { description: 'The causes on that day.' })
  mostOffBecause!: readonly string[];

  @Field(() => Boolean, { description: 'Whether they fall together more than chance would have it: then the holding needed is too low.' })
  isCorrelated!: boolean;
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

@ObjectType({ simpleResolvers: true, description: 'How rules of capability stand, row by row in the order of rules, areas and shifts.' })
export class VehicleCapability {
  @Field(() => CalendarDate, { description: 'The day whose kit, hires and map count. The year of availability ends on the appraisal date.' })
  on!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String, { description: 'How minutes between areas were worked out.' })
  travel!: string;

  @Field(() => [CapabilityRow])
  rows!: readonly CapabilityRow[];

  @Field(() => [VehicleNotCounted], { description: 'Vehicles of the right kind that count in no area, because theirs is UNKNOWN.' })
  notPlaced!: readonly VehicleNotCounted[];
}
