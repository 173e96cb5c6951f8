import type { Ageing } from './ageing.ts';
import type { CascadeCase } from './cascade-case.ts';
import { renewalBy } from './replacement-case.ts';

export interface PlaceYears {
  readonly purchases: readonly number[];
  readonly sales: readonly number[];
  readonly vat: readonly number[];
  readonly changes: readonly number[];
  readonly worthAtEnd: number;
}

/** What happens year by year in the place that it moves to, and to the mover itself. */
export function placeWith({
  mover,
  displaced,
  year,
  years,
  there,
}: CascadeCase): PlaceYears & { readonly running: (at: number) => ReturnType<Ageing['running']> } {
  const { horizon, usual, life, held } = displaced;
  const until = year + years;
  const zeros = () => Array.from({ length: horizon + 1 }, () => 0);
  const [purchases, sales, vat, changes] = [zeros(), zeros(), zeros(), zeros()];
  if (year <= horizon) sales[year]! += held.worth(year);
  for (let at = until; at < horizon; at += life) {
    purchases[at]! += usual.price;
    vat[at]! += usual.vat;
    changes[at]! += 1;
    sales[at]! += at === until ? there.worth(years) : usual.ageing.worth(life);
  }
  const ageAt = (at: number) => ((at - until - 1) % life) + 1;
  const worthAtEnd = until >= horizon ? there.worth(horizon - year) : renewalBy(usual, displaced).inUse[ageAt(horizon)]!;
  const running = (at: number) => (at <= year ? held.running(at) : at <= until ? there.running(at - year) : usual.ageing.running(ageAt(at)));
  if (mover.horizon !== horizon) throw new RangeError(`two vehicles of one fleet have one horizon, got ${mover.horizon} and ${horizon}`);
  return { purchases, sales, vat, changes, worthAtEnd, running };
}
