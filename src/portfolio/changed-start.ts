/** What a start comes to where something turns out otherwise than stated. */
import type { Start } from './candidate.ts';

export interface StartChange {
  /** Pounds a year more in each year in which it saves, or from its start where it never does. */
  readonly savingPa: number;
  /** Pounds more, in the year in which it has its first such amount. */
  readonly oneOff: number;
  readonly capital: number;
  readonly receipt: number;
  /** Savings and receipts come so many months later; a part year counts by twelfths. */
  readonly delayMonths: number;
  /** The first year in which the change can show: what was spent or saved before stays as it was. */
  readonly from: number;
}

export const noChange: StartChange = { savingPa: 0, oneOff: 0, capital: 0, receipt: 0, delayMonths: 0, from: 0 };

export function changedStart(start: Start, changes: readonly StartChange[], factors: readonly number[]): Start {
  const saves = firstOf(start.saving) ?? start.year;
  const isSaving = (year: number) => (start.saving.every((amount) => amount === 0) ? year >= start.year : start.saving[year] !== 0);
  let added = start;
  for (const change of changes)
    added = {
      ...added,
      saving: added.saving.map((amount, year) => (year >= change.from && isSaving(year) ? amount + change.savingPa : amount)),
      oneOff: more(added.oneOff, firstOf(start.oneOff) ?? start.year, change.oneOff, change.from),
      capital: more(added.capital, firstOf(start.capital) ?? start.year, change.capital, change.from),
      hoped: more(hopedOf(added), firstOf(hopedOf(start)) ?? saves, change.receipt, change.from),
    };
  const months = changes.reduce((sum, { delayMonths }) => sum + delayMonths, 0);
  const late = months === 0 ? added : { ...added, saving: delayed(added.saving, months), hoped: delayed(hopedOf(added), months) };
  return { ...late, value: start.value + presentValueOf(late, factors) - presentValueOf(start, factors) };
}

/** What its flows are worth today, without anything that its value has beyond them. */
export const presentValueOf = (start: Omit<Start, 'value'>, factors: readonly number[]): number =>
  start.saving.reduce(
    (sum, amount, year) => sum + factors[year]! * (amount + (hopedOf(start)[year] ?? 0) - (start.capital[year] ?? 0) - (start.oneOff[year] ?? 0)),
    0,
  );

/** The receipts that its value counts. */
export const hopedOf = ({ hoped, receipts }: Pick<Start, 'hoped' | 'receipts'>): readonly number[] => hoped ?? receipts;

function firstOf(amounts: readonly number[]): number | null {
  const at = amounts.findIndex((amount) => amount !== 0);
  return at === -1 ? null : at;
}

const more = (amounts: readonly number[], at: number, amount: number, from: number): readonly number[] =>
  amount === 0 || at < from ? amounts : amounts.map((one, year) => (year === at ? one + amount : one));

function delayed(amounts: readonly number[], months: number): readonly number[] {
  const [whole, part] = [Math.floor(months / 12), (months % 12) / 12];
  return amounts.map((_, year) => (1 - part) * (amounts[year - whole] ?? 0) + part * (amounts[year - whole - 1] ?? 0));
}
