/** What the API shows of groups of vehicles: how fit for use they are, and what a mile of theirs costs. */
import { GraphQLFloat } from 'graphql';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { connectionType, enumOf } from '../api/record-view.ts';
import { CalendarDate, Money, Year } from '../api/scalars.ts';
import { Warning } from '../options/option.view.ts';
import { costMeasures } from './cost-measures.ts';
import { availabilityGroupings } from './fleet-availability.ts';
import { groupings } from './grouping.ts';
import { vehicleRecords } from './records.ts';
import { vorCauses } from './vehicle-use.record.ts';

export const AvailabilityGroupingEnum = enumOf(availabilityGroupings, 'AvailabilityGrouping', 'CAUSE: each cause as if it were the only one.');
export const CostGroupingEnum = enumOf(groupings, 'VehicleGrouping');
export const CostMeasureEnum = enumOf(
  costMeasures,
  'VehicleCostMeasure',
  'Pence a mile. SMR is servicing, repair and tyres. Each answer shows what is divided by what.',
);
/** The same enum as that of the column of vehicles, whose name is made there. */
const VorCauseEnum = enumOf(vorCauses, 'VorCause');

const waiting = {
  nullable: true,
  description: 'The share of the days off, of times whose hours of work are known, that no work filled; null where none is known.',
} as const;
const mark = { nullable: true, description: 'Pence a mile, type 7 (PERCENTILE.INC); null where fewer vehicles are known than a judgement needs.' } as const;
const groupCode = { nullable: true, description: 'Null where the vehicles do not say, and for a total.' } as const;

@ObjectType({ simpleResolvers: true })
class WorkOfTimeOff {
  @Field(() => Int, { description: 'Days off the road; one that two times share is counted once, for the one that began first.' })
  daysOff!: number;

  @Field(() => Money, { description: 'Days off × a relief hire a day.' })
  cost!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Hours of work, where they are known; null where no time says.' })
  workshopHours!: number | null;

  @Field(() => Int, { description: 'Days of the times whose hours of work are known.' })
  daysTimed!: number;

  @Field(() => GraphQLFloat, waiting)
  waitingShare!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class VorCauseShare extends WorkOfTimeOff {
  @Field(() => VorCauseEnum)
  cause!: string;

  @Field(() => GraphQLFloat)
  shareOfDaysOff!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Vehicles that stand ready on the appraisal date (IN_SERVICE, SPARE), over the year up to it.' })
export class FleetAvailability extends WorkOfTimeOff {
  @Field(() => String, groupCode)
  code!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'Vehicles counted; by cause, those it kept off the road.' })
  vehicles!: number;

  @Field(() => Int, { description: 'Vehicles left out, because nothing was written down of them all year: UNKNOWN, not without a fault.' })
  leftOut!: number;

  @Field(() => Int, { description: 'Days that they were held.' })
  vehicleDays!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: '1 − days off ÷ vehicle-days; null is UNKNOWN.' })
  availability!: number | null;

  @Field(() => GraphQLFloat)
  target!: number;

  @Field(() => Boolean, { nullable: true, description: 'Null is UNKNOWN.' })
  isBelowTarget!: boolean | null;

  @Field(() => [VorCauseShare], { description: 'The most days first.' })
  causes!: readonly VorCauseShare[];
}

@ObjectType({ simpleResolvers: true })
export class FleetAvailabilityConnection extends (connectionType(FleetAvailability, 'FleetAvailabilityGroup') as ClassType<object>) {
  @Field(() => FleetAvailability, { description: 'Of all vehicles that were asked for.' })
  total!: FleetAvailability;

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}

@ObjectType({ simpleResolvers: true, description: 'What a mile of one vehicle costs.' })
export class VehicleCostPerMile {
  @Field(() => vehicleRecords.view.type)
  vehicle!: object;

  @Field(() => Money, { nullable: true, description: 'Pounds a year; null is UNKNOWN.' })
  amount!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Miles a year; null is UNKNOWN.' })
  miles!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Pence a mile.' })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is no value.' })
  whyNot!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class GroupCostPerMile {
  @Field(() => CostMeasureEnum)
  measure!: string;

  @Field(() => String, { description: 'What is divided.' })
  numerator!: string;

  @Field(() => Money, { description: 'Pounds a year of the vehicles where cost and miles are known.' })
  amount!: number;

  @Field(() => GraphQLFloat, { description: 'Miles a year of the same vehicles.' })
  miles!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Sum over sum, pence; null where nothing is known or nothing moves.' })
  pencePerMile!: number | null;

  @Field(() => Int, { description: 'Vehicles with a value of their own.' })
  count!: number;

  @Field(() => GraphQLFloat, mark)
  lowerQuartile!: number | null;

  @Field(() => GraphQLFloat, mark)
  median!: number | null;

  @Field(() => GraphQLFloat, mark)
  upperQuartile!: number | null;

  @Field(() => Int, { description: 'Vehicles left out of the quartiles.' })
  leftOutCount!: number;

  @Field(() => [VehicleCostPerMile], { description: 'The first ten of them, and why.' })
  leftOut!: readonly VehicleCostPerMile[];
}

@ObjectType({ simpleResolvers: true })
export class FleetCostGroup {
  @Field(() => String, groupCode)
  code!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'Vehicles that stand ready on the appraisal date.' })
  vehicles!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Miles a year.' })
  medianMiles!: number | null;

  @Field(() => Int, { description: 'Vehicles that drive far less than that median: they look dear for each mile.' })
  lowMileage!: number;

  @Field(() => [GroupCostPerMile])
  measures!: readonly GroupCostPerMile[];
}

@ObjectType({ simpleResolvers: true })
export class FleetCostsConnection extends (connectionType(FleetCostGroup, 'FleetCostGroup') as ClassType<object>) {
  @Field(() => String, { description: 'What every amount is divided by.' })
  denominator!: string;

  @Field(() => Year, { description: 'The year whose prices the amounts are in.' })
  priceYear!: string;

  @Field(() => CalendarDate, { description: 'The day that the miles are counted up to.' })
  milesUpTo!: string;

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}

@ObjectType({ simpleResolvers: true, description: 'A vehicle beside the vehicles of its role that stand ready.' })
export class VehicleCostStanding {
  @Field(() => VehicleCostPerMile)
  cost!: VehicleCostPerMile;

  @Field(() => GroupCostPerMile, { description: 'Its role, itself included where it stands ready.' })
  peers!: GroupCostPerMile;

  @Field(() => Int, { nullable: true, description: '1 is the cheapest quarter, 4 the dearest; null without a value or with too few peers.' })
  quartile!: number | null;

  @Field(() => String, { nullable: true, description: 'What to bear in mind of one that hardly moves.' })
  caution!: string | null;
}
