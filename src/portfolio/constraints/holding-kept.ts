import { type Choices, startTerms } from '../choices.ts';
import { changedBy, changersOf, type Relied, yearsOfChange } from '../ledger.ts';
import type { Model } from '../model.ts';

/** As much as is needed is held in every year:   held today + Σ (given − taken) by what has started by then ≥ needed. */
export function holdingKept(model: Model, { held, today }: Relied, { all, of }: Choices): void {
  const changers = changersOf(all.map(({ candidate }) => candidate));
  for (const [ledger, needed] of held) {
    const spare = (today.get(ledger) ?? 0) - needed;
    const touching = (changers.get(ledger) ?? []).flatMap(({ code }) => of(code) ?? []);
    for (const year of yearsOfChange([ledger], changers)) {
      const terms = touching.flatMap((one) => startTerms(one, (start) => changedBy(start, ledger, year)));
      const most = touching.reduce((sum, { candidate }) => sum + Math.min(0, ...candidate.starts.map((start) => changedBy(start, ledger, year))), 0);
      if (most < -spare - 1e-9) model.atLeast(`held_${ledger}_${year}`, terms, -spare);
    }
  }
}
