/** Capital by year of many things as lines: what is borrowed for apart from what is not, each with the years over which it is charged. */
import { endingLine } from '../options/contribution.ts';
import type { Line } from '../options/option.ts';
import { added } from './replacement-chain.ts';

export interface CapitalRow {
  readonly amounts: readonly number[];
  /** Years over which it is charged to revenue; null where nothing is borrowed. */
  readonly borrowedOver: number | null;
}

/**
 * One line for all that is not borrowed for, and one for each life of what is. Capital that is spared late does not put off the year in
 * which an option has settled.
 */
export function capitalLines(rows: readonly CapitalRow[], about: Pick<Line, 'label' | 'formula' | 'inputs'>): readonly Line[] {
  return [...Map.groupBy(rows, ({ borrowedOver }) => borrowedOver)].map(([life, alike]) => {
    const amounts = alike.map((row) => row.amounts).reduce(added);
    const isSpared = amounts.every((amount) => amount >= 0);
    return endingLine(amounts, {
      ...about,
      label: life === null ? about.label : `${about.label}, borrowed for`,
      cashClass: 'CASH_CAPITAL',
      ledger: 'CAPITAL',
      nature: 'ONE_OFF',
      ...(isSpared ? { settledFrom: 0 } : {}),
      ...(life === null ? {} : { borrowedOver: life }),
    });
  });
}
