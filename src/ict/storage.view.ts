/** What the API shows of when storage runs out. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money } from '../api/scalars.ts';
import { storagePoolRecords } from './records.ts';

const ReliefKindEnum = enumOf(['STEP', 'CLOUD', 'DELETE'], 'StorageReliefKind');

@ObjectType({ simpleResolvers: true, description: 'Growth fitted to the readings by least squares on their logarithms.' })
export class StorageGrowth {
  @Field(() => GraphQLFloat, { description: 'A year, as a fraction.' })
  growth!: number;

  @Field(() => GraphQLFloat, { description: 'Two standard errors lower.' })
  slowGrowth!: number;

  @Field(() => GraphQLFloat, { description: 'Two standard errors higher.' })
  fastGrowth!: number;

  @Field(() => GraphQLFloat, { description: 'Of ln(used): 0.02 is a typical miss of two per cent.' })
  residualStandardError!: number;

  @Field(() => CalendarDate)
  from!: string;

  @Field(() => CalendarDate)
  to!: string;

  @Field(() => Int)
  readings!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A day with its range; null is never, or UNKNOWN.' })
export class RunOut {
  @Field(() => CalendarDate, { nullable: true, description: 'At the fast end of the growth.' })
  earliest!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  central!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'At the slow end of the growth.' })
  latest!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A way to have room, over the years asked for, in base-year prices. Null is UNKNOWN.' })
export class StorageRelief {
  @Field(() => ReliefKindEnum)
  kind!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  tier!: string | null;

  @Field(() => Money, { nullable: true })
  capital!: number | null;

  @Field(() => Money, { nullable: true, description: 'A cloud bill is all revenue.' })
  revenue!: number | null;

  @Field(() => Money, { nullable: true })
  total!: number | null;

  @Field(() => Int, { nullable: true, description: 'Steps of capacity that are bought.' })
  steps!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'TB bought, kept by the provider in the last year, or deleted.' })
  tb!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When it is full all the same; null: not, or UNKNOWN.' })
  fullOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'When a storage pool runs out, from its last reading.' })
export class StorageForecast {
  @Field(() => storagePoolRecords.view.type)
  pool!: object;

  @Field(() => GraphQLFloat)
  usableTb!: number;

  @Field(() => GraphQLFloat, { nullable: true })
  usedTb!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the last reading, which everything counts from.' })
  readOn!: string | null;

  @Field(() => GraphQLFloat, { nullable: true })
  shareUsed!: number | null;

  @Field(() => StorageGrowth, { nullable: true, description: 'Null without three readings.' })
  growth!: object | null;

  @Field(() => GraphQLFloat, { nullable: true })
  yearsToFull!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  yearsToAlert!: number | null;

  @Field(() => RunOut)
  fullOn!: object;

  @Field(() => RunOut, { description: 'When the share of alert is reached; the day of the last reading where it is passed.' })
  alertOn!: object;

  @Field(() => GraphQLFloat)
  alertShare!: number;

  @Field(() => [StorageRelief], { description: 'The cheapest first, what is UNKNOWN last.' })
  reliefs!: readonly object[];
}
