import type { Borrowing } from '../candidate.ts';
import { noRelief, type Relief } from '../choices.ts';
import type { Model, Term } from '../model.ts';
import type { Raised } from '../raised.ts';

const thousand = 1_000;

/** No more is borrowed in a year than its limit:   Σ borrowed in the year ≤ limit. */
export function borrowingLimit(model: Model, borrowing: Borrowing | null, { loans }: Raised, relief: Relief = noRelief): void {
  for (const [year, lent] of Map.groupBy(loans, (loan) => loan.year)) {
    const terms = lent.map(({ amount }): Term => [1, amount]);
    const more = relief(year).map(([share, column]): Term => [-share, column]);
    model.atMost(`borrowing_${year}`, [...terms, ...more], (borrowing?.limit[year] ?? 0) / thousand);
  }
}
