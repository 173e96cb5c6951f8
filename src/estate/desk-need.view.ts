/** What the API shows of desk need. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Warning } from '../options/option.view.ts';
import { SummedSeries } from './desk-need-series.view.ts';

@ObjectType({ simpleResolvers: true, description: 'Desks that people need, in four ways. Null is UNKNOWN.' })
export class DeskNeed {
  @Field(() => GraphQLFloat, { nullable: true, description: 'Full-time equivalents.' })
  fte!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Mean share of them present when it counts.' })
  attendance!: number | null;

  @Field(() => SummedSeries, { nullable: true })
  counted!: SummedSeries | null;

  @Field(() => Int, { nullable: true, description: 'The percentile of the added-up series, rounded up.' })
  byCounts!: number | null;

  @Field(() => Int, { nullable: true, description: 'The fewest that suffice with the accepted risk, people coming independently.' })
  binomial!: number | null;

  @Field(() => Int, { nullable: true, description: 'The same where people of one team come together.' })
  teamsTogether!: number | null;

  @Field(() => Int, { nullable: true, description: 'FTE × desk ratio, rounded up.' })
  byRatio!: number | null;

  @Field(() => Int, { nullable: true, description: 'Desks in the buildings asked for.' })
  desks!: number | null;

  @Field(() => GraphQLFloat)
  percentile!: number;

  @Field(() => GraphQLFloat)
  risk!: number;

  @Field(() => GraphQLFloat)
  correlation!: number;

  @Field(() => GraphQLFloat)
  ratio!: number;

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
