/**
 * Plans of several organisations that draw on one fund of capital, each made by itself. A price on the fund's money in each year takes the
 * place of the others: whoever would spend pays it. What all would do at some prices cannot be beaten by any plans together, which is the
 * bound; prices are raised where too much is drawn and lowered where too little (a subgradient, after Polyak). What is over-drawn is then
 * mended by planning each within its part, and what is left is offered to one after the other.
 */
import type { PlanProblem, Start } from './candidate.ts';
import type { Limits } from './highs.solver.ts';
import { bestPlan, type Plan } from './plan.ts';
import type { PlanEvaluated } from './plan-evaluation.ts';

export interface Member {
  readonly name: string;
  /** Without capital of its own: that is in the fund. */
  readonly problem: PlanProblem;
}

export interface Fund {
  /** Pounds by year. What is not spent is carried forward. */
  readonly capital: readonly number[];
  /** A receipt of anybody is in the fund so many years after it has come in; null: never. */
  readonly receiptLagYears: number | null;
}

export interface FundLimits {
  /** How often the prices are changed, at most. */
  readonly rounds: number;
  /** The distance to the bound, as a share of the value, that is near enough. */
  readonly gapWanted: number;
  /** Of each plan of a member. */
  readonly each: Limits;
}

export interface PlansTogether {
  /** In the order of the members; null where no plans were found that the fund pays for. */
  readonly plans: readonly PlanEvaluated[] | null;
  readonly value: number | null;
  /** Pounds that no plans together are worth more than; without end where the time was too short to tell. */
  readonly bound: number;
  readonly gap: number | null;
  /** By year, pounds that another pound in the fund from then on would be worth at most. */
  readonly prices: readonly number[];
  readonly rounds: number;
  /** Those that have no plan even with all the money there is; then there are none together. */
  readonly without: readonly string[];
}

/** Refuses members that aim at something else than value, have capital of their own, borrow, pay one-off costs out of receipts, or plan other years than the fund. */
export async function plansTogether(members: readonly Member[], fund: Fund, { rounds, gapWanted, each }: FundLimits): Promise<PlansTogether> {
  for (const member of members) refuseUnfit(member, fund);
  const money = upToEachYear(fund.capital);
  let prices = money.map(() => 0);
  let best: PlansTogether = { plans: null, value: null, bound: Number.POSITIVE_INFINITY, gap: null, prices, rounds: 0, without: [] };
  for (let round = 1; round <= rounds; round++) {
    const plans = await inOrder(members, ({ problem }) => bestPlan(priced(problem, fund, prices), each));
    const without = members.filter((_, at) => plans[at]!.outcome === 'INFEASIBLE').map(({ name }) => name);
    if (without.length > 0) return { ...best, without };
    const bound = plans.reduce((sum, plan) => sum + boundOf(plan), 0) + productOf(prices, money);
    if (bound < best.bound) best = { ...best, bound, prices };
    const drawn = plans.map((plan, at) => use(plan.evaluated, members[at]!, fund));
    const mended = await withinFund(members, fund, money, drawn, plans, best.plans, each);
    if (mended !== null && mended.value > (best.value ?? Number.NEGATIVE_INFINITY)) best = { ...best, ...mended };
    best = { ...best, rounds: round, gap: best.value === null ? null : (best.bound - best.value) / Math.max(1, Math.abs(best.value)) };
    if (best.gap !== null && best.gap <= gapWanted) break;
    const worth = plans.reduce((sum, { evaluated }) => sum + (evaluated?.value ?? 0), 0) + productOf(prices, money);
    const reach = Number.isFinite(bound) ? bound : worth; // one that had no time for a bound must not send the prices beyond all bounds
    prices = nextPrices(prices, money, sumsOf(drawn), reach - (best.value ?? 0.9 * reach), round);
  }
  return best;
}

function refuseUnfit({ name, problem }: Member, { capital }: Fund): void {
  if (problem.aim !== 'MOST_VALUE') throw new RangeError(`plans together aim at the most value, got ${problem.aim} of ${name}`);
  if (problem.budgets.capital !== null) throw new RangeError(`capital is the fund's alone, got some of ${name}`);
  if (problem.budgets.borrowing !== null || problem.budgets.receiptsPayOneOffs)
    throw new RangeError(`plans together neither borrow nor pay one-off costs out of receipts, got ${name}`);
  if (problem.years !== capital.length) throw new RangeError(`all plan the ${capital.length} years of the fund, got ${problem.years} of ${name}`);
}

const upToEachYear = (amounts: readonly number[]): number[] => {
  let sum = 0;
  return amounts.map((amount) => (sum += amount));
};

const productOf = (one: readonly number[], other: readonly number[]): number => one.reduce((sum, amount, at) => sum + amount * other[at]!, 0);
const sumsOf = (lists: readonly (readonly number[])[]): number[] => (lists[0] ?? []).map((_, at) => lists.reduce((sum, list) => sum + list[at]!, 0));
const boundOf = ({ bound }: Plan): number => bound ?? Number.POSITIVE_INFINITY;

async function inOrder<T, R>(items: readonly T[], of: (item: T, at: number) => Promise<R>): Promise<readonly R[]> {
  const found: R[] = [];
  for (const [at, item] of items.entries()) found.push(await of(item, at));
  return found;
}

/** By year, what a start has drawn from the fund by then: its capital less its receipts that are old enough. */
function drawnBy({ capital, receipts }: Start, { receiptLagYears: lag }: Fund, years: number): readonly number[] {
  const net = Array.from({ length: years }, (_, year) => (capital[year] ?? 0) - (lag === null || year < lag ? 0 : (receipts[year - lag] ?? 0)));
  return upToEachYear(net);
}

/** The same problem where whoever draws on the fund pays for it, and there is no other limit on capital. */
function priced(problem: PlanProblem, fund: Fund, prices: readonly number[]): PlanProblem {
  const paying = (start: Start): Start => ({ ...start, value: start.value - productOf(drawnBy(start, fund, problem.years), prices) });
  return { ...problem, candidates: problem.candidates.map((one) => ({ ...one, starts: one.starts.map(paying) })) };
}

/** The same problem with so much of the fund up to each year. */
function within(problem: PlanProblem, { receiptLagYears }: Fund, most: readonly number[]): PlanProblem {
  const capital = most.map((amount, year) => amount - (most[year - 1] ?? 0));
  return { ...problem, budgets: { ...problem.budgets, capital, capitalCarriesForward: true, receiptLagYears } };
}

const use = (evaluated: PlanEvaluated | null, { problem }: Member, fund: Fund): readonly number[] =>
  (evaluated?.picks ?? []).reduce<readonly number[]>(
    (sum, { start }) => sumsOf([sum, drawnBy(start, fund, problem.years)]),
    fund.capital.map(() => 0),
  );

interface Mended {
  readonly plans: readonly PlanEvaluated[];
  readonly value: number;
}

const worthOf = (plans: readonly PlanEvaluated[]): number => plans.reduce((sum, { value }) => sum + value, 0);
/** Half a penny for each member. */
const slack = 0.005;

/** Plans that the fund pays for, near to what all would do at the prices; null where none were found. */
async function withinFund(
  members: readonly Member[],
  fund: Fund,
  money: readonly number[],
  drawn: readonly (readonly number[])[],
  wished: readonly Plan[],
  known: readonly PlanEvaluated[] | null,
  each: Limits,
): Promise<Mended | null> {
  const sums = sumsOf(drawn);
  const isOverdrawn = sums.some((sum, year) => sum > money[year]! + slack);
  const part = (at: number) => money.map((most, year) => (sums[year]! > most ? (drawn[at]![year]! * most) / sums[year]! : drawn[at]![year]!));
  const first = isOverdrawn ? await inOrder(members, ({ problem }, at) => bestPlan(within(problem, fund, part(at)), each)) : wished;
  const plans = first.map(({ evaluated }) => evaluated);
  const start = plans.every((plan) => plan !== null) ? trueValues(members, plans) : known;
  return start === null ? null : await withWhatIsLeft(members, fund, money, start, each);
}

/** At the prices a plan's value has what it pays taken off. */
const trueValues = (members: readonly Member[], plans: readonly PlanEvaluated[]): readonly PlanEvaluated[] =>
  plans.map((plan, at) => {
    const starts = new Map(members[at]!.problem.candidates.map(({ code, starts }) => [code, starts]));
    const unpriced = plan.picks.map((pick) => ({ ...pick, start: starts.get(pick.candidate.code)!.find(({ year }) => year === pick.start.year)! }));
    const paid = plan.picks.reduce((sum, { start }, index) => sum + unpriced[index]!.start.value - start.value, 0);
    return { ...plan, picks: unpriced, value: plan.value + paid };
  });

/** Each in turn may have what the others have left, beginning from the plan it has. */
async function withWhatIsLeft(
  members: readonly Member[],
  fund: Fund,
  money: readonly number[],
  start: readonly PlanEvaluated[],
  each: Limits,
): Promise<Mended | null> {
  const plans = [...start];
  for (const [at, member] of members.entries()) {
    const others = sumsOf(members.flatMap((one, other) => (other === at ? [] : [use(plans[other]!, one, fund)])));
    const left = money.map((most, year) => most - (others[year] ?? 0));
    const begun = plans[at]!.picks.map(({ candidate: { code }, start: { year } }) => ({ code, year }));
    const { evaluated } = await bestPlan(within(member.problem, fund, left), { ...each, start: begun });
    if (evaluated !== null && evaluated.value > plans[at]!.value) plans[at] = evaluated;
  }
  const sums = sumsOf(members.map((member, at) => use(plans[at]!, member, fund)));
  const isPaidFor = sums.every((sum, year) => sum <= money[year]! + slack * Math.max(1, members.length));
  return isPaidFor ? { plans, value: worthOf(plans) } : null;
}

/** A step along what is drawn too much, as long as the distance to go allows, and shorter with each round that brings nothing new. */
function nextPrices(prices: readonly number[], money: readonly number[], sums: readonly number[], distance: number, round: number): number[] {
  const over = sums.map((sum, year) => (prices[year] === 0 ? Math.max(0, sum - money[year]!) : sum - money[year]!));
  const length = productOf(over, over);
  if (length === 0) return [...prices];
  const step = (1.5 / (1 + round / 10)) * (Math.max(0, distance) / length);
  return prices.map((price, year) => Math.max(0, price + step * over[year]!));
}
