/** What the API shows of merge tests. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { Asset, Warning } from '../options/option.view.ts';
import { SummedSeries } from './desk-need-series.view.ts';

const LimitEnum = enumOf(['LOCKERS', 'PARKING'], 'MergeLimitName');

@ObjectType({ simpleResolvers: true, description: 'Another thing that may not be there in number. Null is UNKNOWN.' })
export class MergeLimit {
  @Field(() => LimitEnum)
  what!: string;

  @Field(() => Int, { nullable: true })
  needed!: number | null;

  @Field(() => Int, { nullable: true })
  available!: number | null;

  @Field(() => Boolean, { nullable: true })
  fits!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'Whether the people of several buildings fit into one, by the added-up series.' })
export class MergeTest {
  @Field(() => Asset)
  into!: Asset;

  @Field(() => Boolean, { nullable: true, description: 'Whether they find desks at the percentile; null is UNKNOWN.' })
  fits!: boolean | null;

  @Field(() => Int, { nullable: true })
  needed!: number | null;

  @Field(() => Int, { nullable: true, description: 'Desks less those of partners.' })
  desks!: number | null;

  @Field(() => Int)
  desksOfPartners!: number;

  @Field(() => Int, { nullable: true, description: 'desks less needed; negative where they do not fit.' })
  spare!: number | null;

  @Field(() => SummedSeries, { nullable: true })
  counted!: SummedSeries | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'What adding up separate peaks would ask for: no test, for comparison.' })
  sumOfSeparatePeaks!: number | null;

  @Field(() => [MergeLimit], { description: 'Lockers and parking, which are often the real limit.' })
  limits!: readonly MergeLimit[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
