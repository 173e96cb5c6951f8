/**
 * How the parts of a plan are paid for where its budgets do not do it: as little as can be is borrowed, of that what charges revenue
 * least, then as little as can be drawn from reserves. The parts and their starts stand; only the money is chosen.
 */
import type { PlanProblem } from './candidate.ts';
import { type Funding, noFunding } from './funding.ts';
import { type Limits, solved } from './highs.solver.ts';
import type { Column, Term } from './model.ts';
import { halfPenny } from './plan-aims.ts';
import type { Pick } from './plan-evaluation.ts';
import { type Held, planRows } from './plan-model.ts';
import { chargeTerms } from './raised.ts';

const thousand = 1_000;
const all = (columns: readonly Column[]): readonly Term[] => columns.map((column) => [1, column]);

/** Refuses, as a fault of ours, parts that cannot be paid for. */
export async function leastFunding(problem: PlanProblem, picks: readonly Pick[], held: Held, limits: Limits = {}): Promise<Funding> {
  const candidates = picks.map(({ candidate, start }) => ({ ...candidate, starts: [start] }));
  const { model, raised } = planRows({ ...problem, candidates, mustIn: candidates.map(({ code }) => code), mustOut: [] }, { held });
  const { drawn, receipts, loans } = raised;
  if (drawn.length + receipts.length + loans.length === 0) return noFunding;
  const borrowed = loans.map(({ amount }) => amount);
  const charged = Array.from({ length: problem.years + 1 }, (_, year) => chargeTerms(year, raised, problem.budgets.borrowing)).flat();
  const aims = { borrowed: all(borrowed), charged, drawn: all(drawn), receipts: all(receipts) };
  for (const [name, terms] of Object.entries(aims)) if (terms.length > 0) model.aim('minimise', name, terms, { within: halfPenny / 100 });
  const outcome = await solved(model, limits);
  if (!('solution' in outcome)) throw new RangeError(`the plan cannot be paid for: ${outcome.kind}`);
  const amountOf = (column: Column) => outcome.solution.valueOf(column) * thousand;
  return {
    drawn: drawn.map(amountOf),
    receipts: receipts.map(amountOf),
    loans: loans.map(({ year, termYears, amount }) => ({ year, termYears, amount: amountOf(amount) })).filter(({ amount }) => amount >= 0.005),
  };
}
