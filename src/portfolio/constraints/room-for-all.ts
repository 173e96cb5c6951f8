import { type Choices, isIn } from '../choices.ts';
import type { Model, Term } from '../model.ts';

/** What all of them take of something limited is there for all of them:   Σ taken × chosen ≤ free. Only what several could overfill needs a row. */
export function roomForAll(model: Model, room: ReadonlyMap<string, number>, { all }: Choices): void {
  const taken = new Map<string, Term[]>();
  for (const chosen of all)
    for (const [ledger, amount] of chosen.candidate.takes) {
      const terms = taken.get(ledger) ?? [];
      terms.push([amount, isIn(chosen)]);
      taken.set(ledger, terms);
    }
  for (const [ledger, terms] of taken) {
    const most = terms.reduce((sum, [amount]) => sum + amount, 0);
    const free = room.get(ledger) ?? 0;
    if (terms.length > 1 && most > free + 1e-9) model.atMost(`room_${ledger}`, terms, free);
  }
}
