/** The best options as a small table for a terminal: what, how much a year, at what cost, worth how much. */
import { ranked } from '../options/rank.ts';
import type { AskedContext } from '../programme/asked-context.ts';
import { type OptionWhere, optionPasses } from '../programme/ranking/option-filter.ts';
import { optionsInOrder } from '../programme/ranking/ranking.ts';

const pounds = (amount: number | null): string =>
  amount === null ? 'unknown' : `${amount < 0 ? '-' : ''}£${Math.round(Math.abs(amount)).toLocaleString('en-GB')}`;
const years = (length: number | null): string => (length === null ? 'never' : `${length.toFixed(1)} y`);
const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Lines of text, the heading first: every asset once, by the better of its variants. Amounts are rounded to the pound for the eye only. */
export async function rankingTable(context: AskedContext, where: OptionWhere, most: number): Promise<readonly string[]> {
  const measure = 'CASH_RELEASING_RECURRING_NET';
  const wanted = (await optionsInOrder(context, context.families, measure)).filter((one) => optionPasses(one, where));
  const subjects = wanted.map(({ option }) => option.assets[0]?.code);
  const rows = ranked(
    wanted.filter((_, index) => subjects.indexOf(subjects[index]) === index),
    measure,
  )
    .slice(0, most)
    .map(({ rank, appraised: { option, figures } }) => [
      String(rank),
      shortened(option.title, 64),
      pounds(figures.annualNetSaving),
      pounds(figures.oneOffRevenue + figures.capital),
      pounds(figures.receipts),
      pounds(figures.npvPublic),
      years(figures.paybackYears),
    ]);
  const heading = ['#', 'Option', 'Saves a year', 'One-off', 'Receipts', 'Public value', 'Pays back'];
  const widths = heading.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ');
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)];
}
