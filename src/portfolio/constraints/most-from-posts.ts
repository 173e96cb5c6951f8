import { allStartTerms, type Choices } from '../choices.ts';
import type { Model, Term } from '../model.ts';

const thousand = 1_000;

/** What posts that go would save over the years of the plan. */
export const postsTerms = (choices: Choices, years: number): readonly Term[] =>
  allStartTerms({ ...choices, all: choices.all.filter(({ candidate }) => candidate.takesPosts) }, ({ saving }) =>
    saving.slice(0, years).reduce((sum, amount) => sum + Math.max(0, amount) / thousand, 0),
  );

/** No more is saved by posts that go than may be:   Σ saving of the years from what takes posts ≤ most. */
export function mostFromPosts(model: Model, choices: Choices, years: number, most: number): void {
  const terms = postsTerms(choices, years);
  if (terms.length > 0) model.atMost('from_posts', terms, most / thousand);
}
