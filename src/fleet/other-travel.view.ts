/** What the API shows of travel that is not in our own vehicles. */
import { GraphQLFloat } from 'graphql';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/record-view.ts';
import { CalendarDate, Money, Year } from '../api/scalars.ts';
import { Warning } from '../options/option.view.ts';
import { siteRecords, teamRecords } from '../register/records.ts';

const orUnknown = { nullable: true, description: 'Null is UNKNOWN.' } as const;

@ObjectType({ simpleResolvers: true, description: 'The rates of a part of the tax year, as they were known on the day asked for.' })
export class MileageRate {
  @Field(() => CalendarDate)
  from!: string;

  @Field(() => CalendarDate)
  to!: string;

  @Field(() => GraphQLFloat, { description: 'Pounds a mile, for the first 10,000 miles of a person in the tax year.' })
  full!: number;

  @Field(() => GraphQLFloat, { description: 'Pounds for each mile after them.' })
  beyond!: number;

  @Field(() => CalendarDate, { description: 'The day that the full rate was written down.' })
  recorded!: string;

  @Field(() => String)
  source!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What one person was paid for in the tax year.' })
export class PrivateTraveller {
  @Field(() => String, { description: 'A number that stands for the person.' })
  person!: string;

  @Field(() => siteRecords.view.type, { nullable: true })
  base!: object | null;

  @Field(() => teamRecords.view.type, { nullable: true })
  team!: object | null;

  @Field(() => GraphQLFloat)
  miles!: number;

  @Field(() => GraphQLFloat, { description: 'Miles after the first 10,000.' })
  milesBeyondThreshold!: number;

  @Field(() => Money)
  mileageCost!: number;

  @Field(() => Money, { nullable: true, description: '0 where none is paid; null where one is paid and its sum is UNKNOWN.' })
  lumpSum!: number | null;

  @Field(() => Money, orUnknown)
  cost!: number | null;
}

@ObjectType({ simpleResolvers: true })
class TravelSums {
  @Field(() => Int, { description: 'People who claimed.' })
  people!: number;

  @Field(() => GraphQLFloat)
  miles!: number;

  @Field(() => GraphQLFloat, { description: 'Miles after the first 10,000 of each person.' })
  milesBeyondThreshold!: number;

  @Field(() => Money, { description: 'What is paid for the miles.' })
  mileageCost!: number;

  @Field(() => Money, { nullable: true, description: 'What essential users are paid beside; null where one is UNKNOWN.' })
  lumpSums!: number | null;

  @Field(() => Int)
  hires!: number;

  @Field(() => Int, { description: 'Days of hires that lie in the tax year.' })
  hireDays!: number;

  @Field(() => Money, { nullable: true, description: 'By the share of the days of each hire; null where one is UNKNOWN.' })
  hireCost!: number | null;

  @Field(() => Money, { nullable: true, description: 'Mileage, lump sums and hire; null where a part is UNKNOWN.' })
  total!: number | null;

  @Field(() => Money, { description: 'The part that is known.' })
  knownTotal!: number;

  @Field(() => Int, { description: 'Lump sums and hires whose cost is UNKNOWN.' })
  unknown!: number;
}

@ObjectType({ simpleResolvers: true })
export class TravelOfBase extends TravelSums {
  @Field(() => siteRecords.view.type, { nullable: true, description: 'Null where the rows do not say.' })
  base!: object | null;
}

@ObjectType({ simpleResolvers: true })
export class TravelOfTeam extends TravelSums {
  @Field(() => teamRecords.view.type, { nullable: true, description: 'Null where the rows do not say.' })
  team!: object | null;
}

@ObjectType({ simpleResolvers: true, description: 'The same miles in pool cars, at what our own cost for each mile.' })
export class PoolCarComparison {
  @Field(() => Int, { description: 'Pool cars whose cost and miles are known.' })
  poolCars!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Running cost and value lost; null where nothing of our pool cars is known.' })
  pencePerMile!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'For one more mile of a car that is there anyway.' })
  variablePencePerMile!: number | null;

  @Field(() => Money, { nullable: true, description: 'The miles at all costs: in more pool cars, each as busy as ours are.' })
  cost!: number | null;

  @Field(() => Money, { nullable: true, description: 'Mileage and lump sums less that cost; positive where pool cars would be cheaper.' })
  difference!: number | null;

  @Field(() => Money, { nullable: true, description: 'The miles at variable costs: in pool cars that stand idle anyway.' })
  costIfIdle!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class OtherTravelConnection extends (connectionType(PrivateTraveller, 'PrivateTraveller') as ClassType<object>) {
  @Field(() => Year)
  taxYear!: string;

  @Field(() => [MileageRate])
  rates!: readonly MileageRate[];

  @Field(() => TravelSums)
  sum!: TravelSums;

  @Field(() => [TravelOfBase], { description: 'The dearest first; at most a hundred.' })
  byBase!: readonly TravelOfBase[];

  @Field(() => [TravelOfTeam], { description: 'The dearest first; at most a hundred.' })
  byTeam!: readonly TravelOfTeam[];

  @Field(() => PoolCarComparison)
  inPoolCars!: PoolCarComparison;

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
