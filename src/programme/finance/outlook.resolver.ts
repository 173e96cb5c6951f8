/** E4.1 and E4.3: recurring cash by year against the gap, whether every year balances, and what of the reserves is left. */
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { refuseOutOfRange } from '../../api/refusal.ts';
import { Year } from '../../api/scalars.ts';
import { givenOf } from '../../register/given.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import { Plan } from '../plan/plan.view.ts';
import { partsOf } from '../plan/plan-parts.ts';
import type { AnsweredPlan } from '../plan/plan-shown.ts';
import { yearsFrom, yearsOfOutlook } from './budget-baseline.ts';
import { BudgetOutlook } from './outlook.view.ts';
import { planFlows } from './outlook-flows.ts';
import { outlookNamed } from './outlook-named.ts';
import { outlookShown } from './outlook-shown.ts';

const outlookArgument = {
  nullable: true,
  description: 'A medium-term plan of budget_outlook.csv; that of the scenario unless said, or "central", or the first by its code.',
} as const;
const mostYears = 30;

@Resolver(() => Plan)
export class OutlookResolver {
  @Query(() => BudgetOutlook, { description: 'The medium-term plan as it stands, without any plan of change.' })
  async budgetOutlook(
    @Arg('outlook', () => ID, outlookArgument) outlook: string | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Arg('from', () => Year, { nullable: true, description: 'The first year; the first that has a line unless said.' }) from: string | undefined,
    @Arg('years', () => Int, { nullable: true, description: `How many years, 1 to ${mostYears}; up to the last that has a line unless said.` }) years:
      | number
      | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    if (years != null) refuseOutOfRange('years', years, 1, mostYears);
    const given = await givenOf(context, { scenario });
    const found = await outlookNamed(context, given, outlook);
    const all = yearsOfOutlook(found.lines);
    const first = from ?? all[0] ?? given.base;
    const wanted = years == null ? all.filter((year) => year >= first) : yearsFrom(first, years);
    const terms = { capitalCarriesForward: true, receiptLagYears: null };
    return outlookShown({ ...found, years: wanted, flows: [], terms, value: null, parts: [], costLines: [], given });
  }

  @FieldResolver(() => BudgetOutlook, {
    nullable: true,
    description:
      'The medium-term plan with this plan in it, in the cash of each year: the one whose gap it closes, where it was made for one. Null where there is no plan.',
  })
  async outlook(
    @Arg('outlook', () => ID, outlookArgument) outlook: string | undefined,
    @Root() { asked: { question, plan, given } }: Plan & { readonly asked: AnsweredPlan },
    @Ctx() context: AskedContext,
  ): Promise<object | null> {
    if (plan.evaluated === null) return null;
    const parts = await partsOf({ question, plan, given }, context);
    const { costLines } = await registerOf(context);
    const years = yearsFrom(given.base, question.problem.years);
    const closed = question.aimedAt?.kind === 'GAP' ? question.aimedAt.code : null;
    return outlookShown({
      ...(await outlookNamed(context, given, outlook ?? closed)),
      years,
      flows: planFlows(plan, parts, { budgets: question.problem.budgets, worth: question.worth }),
      terms: question.problem.budgets,
      value: plan.evaluated.value,
      parts,
      costLines,
      given,
    });
  }
}
