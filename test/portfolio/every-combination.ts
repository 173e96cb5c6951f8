/** Plans found by trying: every combination of starts, each paid for in a few plain ways. No solver has a part in it. */
import type { PlanProblem } from '../../src/portfolio/candidate.ts';
import type { Funding } from '../../src/portfolio/funding.ts';
import { type Pick, type PlanEvaluated, planEvaluated } from '../../src/portfolio/plan-evaluation.ts';
import { rulesBroken } from '../../src/portfolio/plan-rules-kept.ts';

interface Choices {
  readonly candidates: PlanProblem['candidates'];
}

/** Every combination of starts, each option left out or started in one of its years. */
export function* combinations({ candidates }: Choices, from = 0): Generator<readonly Pick[]> {
  const candidate = candidates[from];
  if (candidate === undefined) return yield [];
  for (const rest of combinations({ candidates }, from + 1)) {
    yield rest;
    for (const start of candidate.starts) yield [{ candidate, start }, ...rest];
  }
}

/** Every plan that keeps all rules. */
export function plansTried(problem: PlanProblem): readonly PlanEvaluated[] {
  const kept = [...combinations(problem)].filter((picks) => rulesBroken(problem, picks).length === 0);
  return kept.flatMap((picks) => {
    const ways = fundingsTried(problem, picks).map((funding) => planEvaluated(problem, picks, funding));
    return ways.filter(({ years }) => years.every(({ breaks }) => breaks.length === 0));
  });
}

/** What one-offs lack is paid by receipts as far as may be, or not; the rest is drawn. What capital lacks is borrowed when it is lacking, or as early as can be. */
function fundingsTried(problem: PlanProblem, picks: readonly Pick[]): readonly Funding[] {
  const alone = planEvaluated(problem, picks);
  const lacking = alone.years.map(({ oneOff, oneOffLimit }) => (oneOffLimit === null ? 0 : Math.max(0, oneOff - oneOffLimit)));
  const none = lacking.map(() => 0);
  const byReceipts = problem.budgets.receiptsPayOneOffs ? [none, lacking] : [none];
  return byReceipts.flatMap((receipts) => {
    const drawn = problem.budgets.reserves === null ? none : lacking.map((amount, year) => amount - receipts[year]!);
    return [false, true].map((early) => ({ drawn, receipts, loans: loansTried(problem, picks, receipts, early) }));
  });
}

function loansTried(problem: PlanProblem, picks: readonly Pick[], receipts: readonly number[], early: boolean): Funding['loans'] {
  const { borrowing } = problem.budgets;
  const loans: Funding['loans'][number][] = [];
  if (borrowing === null) return loans;
  for (let year = 0; year < problem.years; year++) {
    const { years } = planEvaluated(problem, picks, { drawn: [], receipts, loans });
    const lacks = Math.max(0, ...years.slice(year, early ? undefined : year + 1).map(({ capitalLeft }) => -(capitalLeft ?? 0)));
    let left = Math.min(lacks, borrowing.limit[year] ?? 0);
    for (const { candidate, start } of picks.toSorted((one, other) => (other.candidate.assetLifeYears ?? 0) - (one.candidate.assetLifeYears ?? 0))) {
      const amount = candidate.assetLifeYears === null ? 0 : Math.min(left, start.capital[year] ?? 0);
      if (amount > 0) loans.push({ year, termYears: candidate.assetLifeYears!, amount });
      left -= amount;
    }
  }
  return loans;
}
