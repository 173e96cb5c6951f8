/** What is asked of a plan. */
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { Money, Year } from '../api/scalars.ts';
import { type PlanAim, planAims } from '../portfolio/candidate.ts';
import type { PlanValue } from './option-candidates.ts';
import { OptionFilter } from './ranking.view.ts';

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

export const longestPlan = 30;
export const mostOptionStarts = 6;

const planFrom = ['ALL', 'PROPOSALS', 'OPTIONS'] as const;
const PlanFromEnum = enumOf(planFrom, 'PlanFrom', 'What a plan may choose from: proposals.csv, the ranked options, or both.');
const PlanAimEnum = enumOf(
  planAims,
  'PlanAim',
  'MOST_VALUE: present value. LEAST_COST: the least capital and one-off cost that meets the targets; what is left out need not be touched. MOST_SAVING: recurring saving of the last year.',
);
export const PlanValueEnum = enumOf(['NPV_PUBLIC', 'NPV_ORGANISATION'], 'PlanValue', 'What a plan is to be worth the most of.');

/** The arguments of bestPlan, and one input of the mutations that plan: what is added here can be asked, saved and run as a job. */
@ArgsType()
@InputType('PlanQuestion', { description: 'The arguments of bestPlan.' })
export class PlanAsk {
  @Field(() => PlanFromEnum, { nullable: true, description: 'ALL unless said.' })
  from?: (typeof planFrom)[number] | null;

  @Field(() => OptionFilter, { nullable: true, description: 'Which of the ranked options.' })
  where?: OptionFilter | null;

  @Field(() => PlanValueEnum, { nullable: true, description: 'NPV_PUBLIC unless said.' })
  worth?: PlanValue | null;

  @Field(() => PlanAimEnum, { nullable: true, description: 'MOST_VALUE unless said.' })
  aim?: PlanAim | null;

  @Field(() => Int, { nullable: true, description: `How many years are planned, 1 to ${longestPlan}; as many as have a budget unless said.` })
  years?: number | null;

  @Field(() => [BudgetYearInput], { nullable: true, description: 'Instead of budget_years.csv.' })
  budgets?: BudgetYearInput[] | null;

  @Field(() => Int, {
    defaultValue: 1,
    description: `In how many years a ranked option may start, 1 to ${mostOptionStarts}: this year, or put off by one year, two … and worked out anew for each. What falls due in its own year cannot be put off.`,
  })
  optionStarts!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether capital that is not spent may be spent later.' })
  capitalCarriesForward!: boolean;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Years after which a receipt of a proposal pays for capital. Those of options are not contracted, and pay for none.',
  })
  receiptLagYears!: number;

  @Field(() => [ID], { nullable: true, description: 'Proposals by code or options by id.' })
  mustIn?: string[] | null;

  @Field(() => [ID], { nullable: true })
  mustOut?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' })
  scenario?: string | null;
}
