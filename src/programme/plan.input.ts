/** What is asked of a plan. */
import { Field, InputType, Int } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { Money, Year } from '../api/scalars.ts';

@InputType({
  description: 'The money of a year, in the prices of year 0. A blank limit means none to spend, unless it is blank in every year: then it is not limited.',
})
export class BudgetYearInput {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Money, { nullable: true })
  capital?: number | null;

  @Field(() => Money, { nullable: true })
  oneOffRevenue?: number | null;

  @Field(() => Money, { nullable: true, description: 'Recurring saving that the year needs.' })
  savingTarget?: number | null;
}

const BudgetRuleEnum = enumOf(['CAPITAL', 'ONE_OFF_REVENUE'], 'BudgetRule', 'A limit of a year.');

@InputType({ description: 'More or less money in a year.' })
export class BudgetChangeInput {
  @Field(() => BudgetRuleEnum)
  rule!: 'CAPITAL' | 'ONE_OFF_REVENUE';

  @Field(() => Int, { description: 'The year of the plan, from 0.' })
  year!: number;

  @Field(() => Money, { description: 'Pounds more; negative for less.' })
  amount!: number;
}
