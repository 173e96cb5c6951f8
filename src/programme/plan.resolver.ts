/** The best affordable plan, why it is what it is, and what clashes where there is none. */
import { Arg, Ctx, Extensions, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { Refusal } from '../api/refusal.ts';
import { financialYearAfter } from '../appraisal/index.ts';
import { type PlanAim, planAims } from '../portfolio/candidate.ts';
import { bestPlan } from '../portfolio/plan.ts';
import { clashingRules, leastRelaxations } from '../portfolio/plan-conflict.ts';
import { marginalValues, reasonsFor } from '../portfolio/plan-reasons.ts';
import { givenOf } from '../register/given.ts';
import { registerOf } from '../register/register.store.ts';
import type { AskedContext } from './asked-context.ts';
import type { PlanValue } from './option-candidates.ts';
import { type OptionWhere, optionPasses } from './option-filter.ts';
import { BudgetChangeInput, BudgetYearInput } from './plan.input.ts';
import { MarginalValue, Plan, PlanReason, PlanRuleEnum, Relaxation } from './plan.view.ts';
import { type BudgetOfYear, planQuestion } from './plan-problem.ts';
import { type AnsweredPlan, planShown } from './plan-shown.ts';
import { proposalsOf } from './proposals.store.ts';
import { appraisedOptions } from './ranking.ts';
import { OptionFilter } from './ranking.view.ts';

/** Below the time in which every question has to be answered. */
const secondsAllowed = 6;
/** For each plan that is made again to give a reason. */
const secondsForReason = 2;
const mostReasons = 20;
const longestPlan = 30;

const PlanFromEnum = enumOf(['ALL', 'PROPOSALS', 'OPTIONS'], 'PlanFrom', 'What a plan may choose from: proposals.csv, the ranked options, or both.');
const PlanAimEnum = enumOf(
  planAims,
  'PlanAim',
  'MOST_VALUE: present value. LEAST_COST: the least capital and one-off cost that meets the targets; what is left out need not be touched. MOST_SAVING: recurring saving of the last year.',
);
const PlanValueEnum = enumOf(['NPV_PUBLIC', 'NPV_ORGANISATION'], 'PlanValue', 'What a plan is to be worth the most of.');

@ObjectType({ simpleResolvers: true, description: 'Why no plan keeps every rule.' })
class PlanConflict {
  @Field(() => [PlanRuleEnum], { description: 'Rules that together allow no plan, though they would without any one of them.' })
  rules!: readonly string[];

  @Field(() => [Relaxation])
  relaxations!: readonly Relaxation[];
}

interface Shown {
  readonly asked: AnsweredPlan;
}

@Resolver(() => Plan)
export class PlanResolver {
  @Extensions({ complexity: 2_000 })
  @Query(() => Plan, {
    description:
      'The set of proposals and options that is best by the aim and that the money of every year allows, exact. Real terms, in the prices of year 0.',
  })
  async bestPlan(
    @Arg('from', () => PlanFromEnum, { nullable: true, description: 'ALL unless said.' }) from: 'ALL' | 'PROPOSALS' | 'OPTIONS' | undefined,
    @Arg('where', () => OptionFilter, { nullable: true, description: 'Which of the ranked options.' }) where: OptionWhere | undefined,
    @Arg('worth', () => PlanValueEnum, { nullable: true, description: 'NPV_PUBLIC unless said.' }) worth: PlanValue | undefined,
    @Arg('aim', () => PlanAimEnum, { nullable: true, description: 'MOST_VALUE unless said.' }) aim: PlanAim | undefined,
    @Arg('years', () => Int, { nullable: true, description: `How many years are planned, 1 to ${longestPlan}; as many as have a budget unless said.` })
    years: number | undefined,
    @Arg('budgets', () => [BudgetYearInput], { nullable: true, description: 'Instead of budget_years.csv.' }) budgets: BudgetYearInput[] | undefined,
    @Arg('capitalCarriesForward', () => Boolean, { defaultValue: true, description: 'Whether capital that is not spent may be spent later.' })
    capitalCarriesForward: boolean,
    @Arg('receiptLagYears', () => Int, {
      defaultValue: 1,
      description: 'Years after which a receipt of a proposal pays for capital. Those of options are not contracted, and pay for none.',
    })
    receiptLagYears: number,
    @Arg('mustIn', () => [ID], { nullable: true, description: 'Proposals by code or options by id.' }) mustIn: string[] | undefined,
    @Arg('mustOut', () => [ID], { nullable: true }) mustOut: string[] | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    const [given, { organisation }, recorded] = [await givenOf(context, { scenario }), await registerOf(context), await proposalsOf(context)];
    const options =
      from === 'PROPOSALS' ? [] : (await appraisedOptions(context, context.families, { scenario })).filter((one) => optionPasses(one, where ?? {}));
    const proposals = from === 'OPTIONS' ? { ...recorded, proposals: [], proposalFlows: [], proposalLinks: [] } : recorded;
    const money = budgets?.map(budgetOf) ?? recorded.budgetYears;
    const planned = years ?? Math.max(1, money.length);
    refuseOutOfRange('years', planned, 1, longestPlan);
    refuseOutOfRange('receiptLagYears', receiptLagYears, 0, longestPlan);
    const asked = {
      years: planned,
      value: worth ?? 'NPV_PUBLIC',
      aim: aim ?? 'MOST_VALUE',
      budgets: money,
      capitalCarriesForward,
      receiptLagYears,
      mustIn: mustIn ?? [],
      mustOut: mustOut ?? [],
    };
    const question = planQuestion(options, proposals, asked, organisation.horizonYears, given);
    return planShown({ question, plan: await bestPlan(question.problem, { seconds: secondsAllowed }), given });
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => PlanConflict, { nullable: true, description: 'Null where there is a plan.' })
  async conflict(@Root() { asked: { question, plan, given } }: Plan & Shown): Promise<object | null> {
    if (plan.outcome !== 'INFEASIBLE') return null;
    const limits = { seconds: secondsForReason };
    const relaxations = await leastRelaxations(question.problem, limits);
    return {
      rules: await clashingRules(question.problem, limits),
      relaxations: relaxations.map(({ year, ...rest }) => ({ ...rest, financialYear: year === null ? null : financialYearAfter(given.base, year) })),
    };
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => [PlanReason], { description: 'What forcing each in or out would change, by planning again.' })
  async reasons(
    @Arg('ids', () => [ID], { description: `Up to ${mostReasons} proposals by code or options by id.` }) ids: string[],
    @Root() { asked: { question, plan } }: Plan & Shown,
  ): Promise<readonly object[]> {
    refuseOutOfRange('ids', ids.length, 1, mostReasons);
    const known = new Set(question.problem.candidates.map(({ code }) => code));
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0)
      throw new Refusal('NOT_FOUND', 'The plan could not choose that.', {
        where: 'ids',
        found: unknown.slice(0, 5).join(', '),
        fix: 'use codes of proposals or ids of options',
      });
    return (await reasonsFor(ids, question.problem, plan, { seconds: secondsForReason })).map(({ code, ...rest }) => ({ ...rest, id: code }));
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => [MarginalValue], { description: 'What more or less money in a year would be worth, by planning again.' })
  async marginalValues(
    @Arg('changes', () => [BudgetChangeInput]) changes: BudgetChangeInput[],
    @Root() { asked: { question, plan, given } }: Plan & Shown,
  ): Promise<readonly object[]> {
    refuseOutOfRange('changes', changes.length, 1, mostReasons);
    for (const { year } of changes) refuseOutOfRange('changes.year', year, 0, question.problem.years - 1);
    const values = await marginalValues(changes, question.problem, plan, { seconds: secondsForReason });
    return values.map(({ year, ...rest }) => ({ ...rest, financialYear: financialYearAfter(given.base, year) }));
  }
}

const budgetOf = ({ financialYear, capital = null, oneOffRevenue = null, savingTarget = null }: BudgetYearInput): BudgetOfYear => ({
  financialYear,
  capital,
  oneOffRevenue,
  savingTarget,
});

function refuseOutOfRange(where: string, found: number, least: number, most: number): void {
  if (found >= least && found <= most) return;
  throw new Refusal('BAD_USER_INPUT', `This takes ${least} to ${most}.`, { where, found: String(found), fix: `write ${least} to ${most}` });
}
