import { type Chosen, startTerms } from '../choices.ts';
import { closes, opens } from '../ledger.ts';
import type { Column, Model, Term } from '../model.ts';

export interface OpenPlace {
  readonly place: string;
  readonly year: number;
  readonly isOpenToday: boolean;
}

/** A place is open only as what is chosen leaves it:   open ≤ 1 − Σ closing it by then, and where it is not open today   open ≤ Σ opening it by then. */
export function openAsLeft(model: Model, open: Column, { place, year, isOpenToday }: OpenPlace, chosen: readonly Chosen[]): void {
  const closing = chosen.flatMap((one) => startTerms(one, (start) => Number(closes(start, place, year))));
  const opening = chosen.flatMap((one) => startTerms(one, (start) => Number(opens(start, place, year))));
  const started = (terms: readonly Term[]) => terms.some(([times]) => times !== 0);
  if (started(closing)) model.atMost(`closed_${open.name}`, [[1, open], ...closing], 1);
  if (!isOpenToday) model.atMost(`opened_${open.name}`, [[1, open], ...opening.map(([times, column]): Term => [-times, column])], 0);
}
