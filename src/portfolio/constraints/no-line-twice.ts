import { type Choices, isIn } from '../choices.ts';
import type { Model, Term } from '../model.ts';

/** No cost line is released beyond its whole:   Σ share released × chosen ≤ 1. Only lines that several could release need a row. */
export function noLineTwice(model: Model, { all }: Choices): void {
  const claims = new Map<string, Term[]>();
  for (const chosen of all)
    for (const [line, share] of chosen.candidate.releases) {
      const terms = claims.get(line) ?? [];
      terms.push([share, isIn(chosen)]);
      claims.set(line, terms);
    }
  for (const [line, terms] of claims) {
    const most = terms.reduce((sum, [share]) => sum + share, 0);
    if (terms.length > 1 && most > 1 + 1e-9) model.atMost(`line_${line}`, terms, 1);
  }
}
