import { allStartTerms, type Choices } from '../choices.ts';
import type { Model, Term } from '../model.ts';
import type { Raised } from '../raised.ts';

const thousand = 1_000;

/**
 * No loan outlives what it pays for:   Σ borrowed in a year over a term or longer ≤ Σ capital spent in it on what lasts as long.
 * What lasts for an UNKNOWN time is not borrowed for.
 */
export function withinLifeOfAsset(model: Model, choices: Choices, { loans }: Raised): void {
  for (const { year, termYears } of loans) {
    const longer = loans.filter((one) => one.year === year && one.termYears >= termYears);
    const lasting = { ...choices, all: choices.all.filter(({ candidate }) => (candidate.assetLifeYears ?? 0) >= termYears) };
    const spent = allStartTerms(lasting, ({ capital }) => -(capital[year] ?? 0) / thousand);
    model.atMost(`outlived_${year}_over_${termYears}`, [...longer.map(({ amount }): Term => [1, amount]), ...spent], 0);
  }
}
