/** What the API shows of the difference between two rankings. */
import { GraphQLFloat } from 'graphql';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../api/scalars.ts';
import { Option } from '../../options/option.view.ts';

@InputType({ description: 'A state of belief: a scenario, and what was known of the assumptions on a day.' })
export class RankingUnder {
  @Field(() => String, { nullable: true, description: 'A scenario by name, or several joined by +; the assumptions as recorded unless said.' })
  scenario?: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Today unless said.' })
  asRecordedAt?: string;
}

@ObjectType({ simpleResolvers: true })
export class RankedAs {
  @Field(() => Int)
  rank!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'The figure ranked by, pounds, or years of payback with a minus; null is UNKNOWN.' })
  figure!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class RankingChange {
  @Field(() => Option, { description: 'As it is now, or as it was where it is gone.' })
  option!: object;

  @Field(() => RankedAs, { nullable: true, description: 'Null: it was not in the list.' })
  before!: RankedAs | null;

  @Field(() => RankedAs, { nullable: true, description: 'Null: it is not in the list any more.' })
  after!: RankedAs | null;
}

@ObjectType({ simpleResolvers: true })
export class AssumptionChange {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: 'In the prices of year 0 where it is money; null: nothing was known.' })
  before!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  after!: number | null;

  @Field(() => String, { nullable: true, description: 'Who says so now.' })
  source!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What differs between two states of belief. Records are those of today in both: only assumptions are dated.',
})
export class RankingChanges {
  @Field(() => Int, { description: 'Options that differ, on all pages.' })
  totalCount!: number;

  @Field(() => [RankingChange], { description: 'The largest change of the figure first.' })
  changes!: readonly RankingChange[];

  @Field(() => [AssumptionChange])
  assumptions!: readonly AssumptionChange[];
}
