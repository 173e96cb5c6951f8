/** What the API shows of counts that are added up. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Asset } from '../options/option.view.ts';

@ObjectType({ simpleResolvers: true })
export class OwnPeak {
  @Field(() => Asset)
  building!: Asset;

  @Field(() => GraphQLFloat)
  peak!: number;

  @Field(() => GraphQLFloat, { description: 'The percentile of its own daily peaks.' })
  percentile!: number;
}

@ObjectType({ simpleResolvers: true, description: 'People counted since the break in attendance, added up day by day and hour by hour.' })
export class SummedSeries {
  @Field(() => Int)
  days!: number;

  @Field(() => Int)
  hours!: number;

  @Field(() => Int, { description: 'Hours at which not every building was counted; they are left out.' })
  hoursLeftOut!: number;

  @Field(() => GraphQLFloat)
  peakOfSum!: number;

  @Field(() => GraphQLFloat)
  sumOfPeaks!: number;

  @Field(() => GraphQLFloat, { description: 'sumOfPeaks less peakOfSum: people who never need a desk at the same time.' })
  diversityBenefit!: number;

  @Field(() => GraphQLFloat, { description: 'The percentile (type 7) of the daily peaks of the sum.' })
  percentileOfSum!: number;

  @Field(() => GraphQLFloat, { description: 'The buildings’ own percentiles added up: for comparison, no measure of need.' })
  sumOfPercentiles!: number;

  @Field(() => [OwnPeak])
  buildings!: readonly OwnPeak[];
}
