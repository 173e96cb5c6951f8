/** What is asked of a plan. */
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money, Year } from '../../api/scalars.ts';
import { type MrpMethod, mrpMethods } from '../../appraisal/index.ts';
import { type PlanAim, type PostsPolicy, planAims, postsPolicies } from '../../portfolio/candidate.ts';
import { type LimitedRule, limitedRules } from '../../portfolio/plan-model.ts';
import type { TargetLevel } from '../finance/saving-targets.ts';
import { TargetLevelEnum } from '../finance/targets.view.ts';
import { OptionFilter } from '../ranking/ranking.view.ts';
import type { PlanValue } from './option-candidates.ts';
import { PlanKeepInput } from './plan-keep.input.ts';

const moneyOfAYear =
  'The money of a year, in the prices of year 0. A blank limit of capital or one-off revenue means none to spend, unless it is blank in every year: then it is not limited.';

/** What is asked, and what an answer offers to ask next. */
@ObjectType('BudgetYearOffered', { simpleResolvers: true, description: moneyOfAYear })
@InputType({ description: moneyOfAYear })
export class BudgetYearInput {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Money, { nullable: true })
  capital?: number | null;

  @Field(() => Money, { nullable: true })
  oneOffRevenue?: number | null;

  @Field(() => Money, { nullable: true, description: 'Recurring saving that the year needs, net of what loans charge to it.' })
  savingTarget?: number | null;

  @Field(() => Money, { nullable: true, description: 'Usable reserves as the year begins; of the first year planned. Without it nothing is drawn.' })
  reserveOpening?: number | null;

  @Field(() => Money, { nullable: true, description: 'Put into reserves in the year whatever is planned; negative for taken out.' })
  reserveContribution?: number | null;

  @Field(() => Money, { nullable: true, description: 'What the floor of reserves and the non-pay budget are shares of.' })
  netRevenueExpenditure?: number | null;

  @Field(() => Money, { nullable: true, description: 'Capital that may be borrowed in the year; none unless said.' })
  borrowingLimit?: number | null;

  @Field(() => Money, { nullable: true, description: 'The most that what is borrowed may charge to revenue in the year; not limited unless said.' })
  debtChargeCap?: number | null;
}

const BudgetRuleEnum = enumOf(
  limitedRules,
  'BudgetRule',
  'A limit of a year. RESERVE: what is put into reserves. BORROWING: what may be borrowed. DEBT_CHARGE: what loans may charge. TARGET: the saving that is needed.',
);

@InputType({ description: 'More or less money in a year.' })
export class BudgetChangeInput {
  @Field(() => BudgetRuleEnum)
  rule!: LimitedRule;

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
  'MOST_VALUE: present value. LEAST_COST: the least capital and one-off cost that meets the targets; what is left out need not be touched. MOST_SAVING: recurring saving of the last year. TARGET_FIRST: as little short of the targets, over all years, as can be; of such plans the most value, then the fewest parts.',
);
export const MrpMethodEnum = enumOf(
  mrpMethods,
  'MrpMethod',
  'How borrowed capital is provided for over the life of what it buys, from the year after the spend: the same each year, or the principal part of an annuity.',
);
const PostsPolicyEnum = enumOf(
  postsPolicies,
  'PostsPolicy',
  'Whether savings that come from posts may be used: as all others; LAST: only so far as the targets cannot be met without; or NEVER.',
);

@InputType({ description: 'An order of two, where both are done; either may be done without the other.' })
export class OrderInput {
  @Field(() => ID, { description: 'A proposal by code or an option by id.' })
  first!: string;

  @Field(() => ID)
  then!: string;

  @Field(() => Int, { defaultValue: 0, description: 'The first begins at least so many years before the other.' })
  lagYears!: number;
}
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

  @Field(() => Int, { nullable: true, description: `How many years are planned, 1 to ${longestPlan}; up to the last that has a budget unless said.` })
  years?: number | null;

  @Field(() => [BudgetYearInput], { nullable: true, description: 'Instead of budget_years.csv.' })
  budgets?: BudgetYearInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A target of saving_targets.csv by its code, which means the version in force, or as code@version, instead of the saving targets of the budgets; that of the scenario unless said.',
  })
  target?: string | null;

  @Field(() => TargetLevelEnum, { nullable: true, description: 'CENTRAL unless said.' })
  level?: TargetLevel | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether every year has to save at least the gap of the medium-term plan, instead of a target: what loans charge included, one-off costs apart.',
  })
  closeGap?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose gap: a medium-term plan of budget_outlook.csv; that of the scenario unless said, or "central", or the first by its code.',
  })
  outlook?: string | null;

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

  @Field(() => PlanKeepInput, { nullable: true, description: 'What no plan may take from those who are served.' })
  keep?: PlanKeepInput | null;
  @Field(() => MrpMethodEnum, { nullable: true, description: 'EQUAL_INSTALMENTS unless said.' })
  mrpMethod?: MrpMethod | null;

  @Field(() => PostsPolicyEnum, { nullable: true, description: 'That of the scenario unless said, or ALLOWED.' })
  posts?: PostsPolicy | null;

  @Field(() => [OrderInput], { nullable: true, description: 'What is done before what, beside proposal_links.csv.' })
  before?: OrderInput[] | null;

  @Field(() => [[ID]], { nullable: true, description: 'Of each of these at most one is done, beside what rules each other out anyway.' })
  atMostOneOf?: string[][] | null;

  @Field(() => [ID], { nullable: true, description: 'Proposals by code or options by id.' })
  mustIn?: string[] | null;

  @Field(() => [ID], { nullable: true })
  mustOut?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' })
  scenario?: string | null;
}
