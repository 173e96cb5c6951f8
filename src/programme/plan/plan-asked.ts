/** What somebody asks of a plan, as a problem over the options and proposals of the organisation as they now are. */
import { refuseOutOfRange } from '../../api/refusal.ts';
import type { Given } from '../../assumptions/given.ts';
import { type PostsPolicy, postsPolicies } from '../../portfolio/candidate.ts';
import { givenOf } from '../../register/given.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import { refuseBudgets } from './budgets-refused.ts';
import { optionsByStart } from './options-by-start.ts';
import { type BudgetYearInput, longestPlan, mostOptionStarts, type PlanAsk } from './plan.input.ts';
import { aimedAtBy } from './plan-aimed.ts';
import { keepAsked, PlanKeepInput } from './plan-keep.input.ts';
import { type BudgetOfYear, yearsStated } from './plan-money.ts';
import { type PlanQuestion, planQuestion } from './plan-problem.ts';
import { servedToday } from './plan-served.ts';
import { proposalsSaid, savedBeyondLines } from './proposal-lines.ts';
import { costOfLines } from './proposal-releases.ts';
import { proposalsOf } from './proposals.store.ts';

export interface PlanToMake {
  readonly question: PlanQuestion;
  readonly given: Given;
}

/** The plan to be made. Refuses years, ids and scenarios that cannot be. */
export async function planAskedBy(context: AskedContext, ask: PlanAsk): Promise<PlanToMake> {
  const { scenario, from, where, capitalCarriesForward, receiptLagYears } = ask;
  const optionStarts = ask.optionStarts ?? 1; // a plan that was saved before it could be said
  const [given, { organisation, costLines }, recorded] = [await givenOf(context, { scenario }), await registerOf(context), await proposalsOf(context)];
  refuseOutOfRange('optionStarts', optionStarts, 1, mostOptionStarts);
  const byStart = from === 'PROPOSALS' ? [[]] : await optionsByStart(context, optionStarts, { scenario }, where ?? {});
  const changes = byStart.flatMap((options) => options.flatMap(({ option }) => option.places ?? []));
  const served = changes.length === 0 ? [] : await servedToday(context, changes, { scenario });
  const proposals =
    from === 'OPTIONS' ? { ...recorded, proposals: [], proposalFlows: [], proposalLinks: [], proposalReleases: [], proposalGroups: [] } : recorded;
  refuseBudgets(ask.budgets ?? []);
  const stated = ask.budgets?.map(budgetOf) ?? recorded.budgetYears;
  const years = ask.years ?? yearsStated(stated, given);
  refuseOutOfRange('years', years, 1, longestPlan);
  for (const { lagYears } of ask.before ?? []) refuseOutOfRange('before.lagYears', lagYears, 0, longestPlan);
  refuseOutOfRange('receiptLagYears', receiptLagYears, 0, longestPlan);
  const { budgets, aimedAt } = await aimedAtBy(context, ask, stated, years, given);
  const asked = {
    years,
    value: ask.worth ?? 'NPV_PUBLIC',
    aim: ask.aim ?? 'MOST_VALUE',
    budgets,
    capitalCarriesForward,
    receiptLagYears,
    receiptsPayOneOffs: organisation.flexibleReceiptsAllowed,
    mrpMethod: ask.mrpMethod ?? 'EQUAL_INSTALMENTS',
    posts: ask.posts ?? postsOf(given),
    orders: (ask.before ?? []).map(({ first, then, lagYears }) => ({ first, then, lagYears })),
    atMostOneOf: ask.atMostOneOf ?? [],
    mustIn: ask.mustIn ?? [],
    mustOut: ask.mustOut ?? [],
    keep: keepAsked(ask.keep ?? new PlanKeepInput(), organisation.code, served),
  } as const;
  const costs = costOfLines(costLines, given);
  const question = planQuestion({ byStart, served, costs }, proposals, asked, organisation.horizonYears, given);
  const savesBeyond = savedBeyondLines(question.problem.candidates, proposalsSaid(proposals, costs));
  return { question: { ...question, aimedAt, savesBeyond }, given };
}

/** What the scenario says of posts; the later one of several counts. */
function postsOf({ settings }: Given): PostsPolicy {
  const policy = settings.findLast(({ of }) => of === 'POLICY')?.key;
  return postsPolicies.find((one) => policy === `POSTS-${one}`) ?? 'ALLOWED';
}

const budgetOf = (stated: BudgetYearInput): BudgetOfYear => ({
  financialYear: stated.financialYear,
  capital: stated.capital ?? null,
  oneOffRevenue: stated.oneOffRevenue ?? null,
  savingTarget: stated.savingTarget ?? null,
  reserveOpening: stated.reserveOpening ?? null,
  reserveContribution: stated.reserveContribution ?? null,
  netRevenueExpenditure: stated.netRevenueExpenditure ?? null,
  borrowingLimit: stated.borrowingLimit ?? null,
  debtChargeCap: stated.debtChargeCap ?? null,
});
