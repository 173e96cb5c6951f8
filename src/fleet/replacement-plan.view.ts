/** What the API shows of the cheapest years to replace a vehicle. */
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { Money, Year } from '../api/scalars.ts';
import { MissingInput } from '../options/option.view.ts';

const ActionEnum = enumOf(['KEEP', 'REPLACE', 'BUY'], 'ReplacementAction');
export const RunningPaidEnum = enumOf(
  ['IN_YEAR', 'YEAR_END'],
  'RunningPaid',
  'Which discount factor the running cost of a year takes: its own, or that of its end.',
);

@ObjectType({ simpleResolvers: true })
export class ReplacementStep {
  @Field(() => Int, { description: '0 is the first.' })
  year!: number;

  @Field(() => Year)
  financialYear!: string;

  @Field(() => Int, { nullable: true, description: 'Whole years at the start of the year, before the step; null where none is held yet.' })
  age!: number | null;

  @Field(() => ActionEnum)
  action!: string;

  @Field(() => Money, { description: 'What the new one costs; 0 in a year without one.' })
  price!: number;

  @Field(() => Money, { description: 'What the old one fetches; 0 in a year in which none goes.' })
  tradeIn!: number;

  @Field(() => Money)
  running!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The cheapest years to replace one vehicle over a fixed span; what is held at the end is sold.' })
export class ReplacementPlan {
  @Field(() => Money, { description: 'Least total cost in year-0 money; negative where it earns.' })
  cost!: number;

  @Field(() => Money, { nullable: true, description: 'As a level yearly amount over the span; null over no years.' })
  equivalentAnnualCost!: number | null;

  @Field(() => [ReplacementStep])
  steps!: readonly ReplacementStep[];

  @Field(() => Int, { description: 'The age at which one must go.' })
  oldest!: number;

  @Field(() => [MissingInput])
  missing!: readonly MissingInput[];

  @Field(() => String)
  discountSchedule!: string;

  @Field(() => Year)
  priceBase!: string;
}
