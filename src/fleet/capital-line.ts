import { oneOffLine } from '../options/contribution.ts';
import type { Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';

/** Capital spent or avoided in several years of the horizon. */
export const capitalLine = (label: string, amounts: readonly number[], formula: string, inputs: readonly Input[], more: Partial<Line> = {}): Line => ({
  ...oneOffLine(amounts.length, 0, 0, { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', label, formula, inputs, ...more }),
  amounts,
  settledFrom: amounts.findLastIndex((amount) => amount !== 0) + 1,
});
