/** Capital by year of many things as one line, which knows how much of it is borrowed for, and over how many years that is charged. */
import { endingLine } from '../options/contribution.ts';
import type { BorrowedPart, Line } from '../options/option.ts';
import { added } from './replacement-chain.ts';

export interface CapitalRow {
  readonly amounts: readonly number[];
  /** Years over which it is charged to revenue; null where nothing is borrowed. */
  readonly borrowedOver: number | null;
}

/** Of so many years. Capital that is spared late does not put off the year in which an option has settled. */
export function capitalLine(rows: readonly CapitalRow[], years: number, about: Pick<Line, 'label' | 'formula' | 'inputs'>): Line {
  const nothing = Array.from({ length: years }, () => 0);
  const summed = (alike: readonly CapitalRow[]) => alike.map(({ amounts }) => amounts).reduce(added, nothing);
  const amounts = summed(rows);
  const isSpared = amounts.every((amount) => amount >= 0);
  const borrowed = [...Map.groupBy(rows, ({ borrowedOver }) => borrowedOver)].flatMap(([life, alike]): BorrowedPart[] =>
    life === null ? [] : [{ life, amounts: summed(alike) }],
  );
  return endingLine(amounts, {
    ...about,
    cashClass: 'CASH_CAPITAL',
    ledger: 'CAPITAL',
    nature: 'ONE_OFF',
    ...(isSpared ? { settledFrom: 0 } : {}),
    ...(borrowed.length === 0 ? {} : { borrowed }),
  });
}
