/** What keeping data with a provider costs beyond the machines: keeping it, reading it back, what its users draw out, and getting it out again when leaving. */
import { shareOfYearAfter } from '../appraisal/index.ts';
import { oneOffLine, recurringLine } from '../options/contribution.ts';
import { derivedInput, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import type { Move } from './move-case.ts';

/** Price, what is paid on top of it as support, and what the price was worked out from. */
export interface PricePerTb {
  readonly price: Input;
  readonly support: Input;
}

const sharesOf = ({ years, startsOn }: Move): readonly number[] => years.map((year) => shareOfYearAfter(startsOn, year));

/** Pounds by year of TB by year, at a price for each TB in a year, from the day the new place is paid for. */
function yearlyLine(
  one: Move,
  tb: readonly number[],
  perYear: number,
  { price, support }: PricePerTb,
  about: Pick<Line, 'label' | 'formula' | 'inputs'>,
): Line {
  const shares = sharesOf(one);
  const amounts = shares.map((share, year) => 0 - tb[year]! * perYear * price.value! * (1 + support.value!) * share);
  return recurringLine(amounts, shares, { ...about, cashClass: 'CASH_BUDGET', inputs: [...about.inputs, price, support] });
}

export const keepingLine = (one: Move, label: string, tb: readonly number[], price: PricePerTb, inputs: readonly Input[]): Line =>
  yearlyLine(one, tb, 12, price, {
    label,
    formula: `12 × TB in the middle of the year × price a month × (1 + support) × share of the year after ${one.startsOn}`,
    inputs,
  });

export const readingLine = (one: Move, label: string, tb: readonly number[], price: PricePerTb, inputs: readonly Input[]): Line =>
  yearlyLine(one, tb, 1, price, { label, formula: `TB read back in the year × price × (1 + support) × share of the year after ${one.startsOn}`, inputs });

export const drawingLine = (one: Move, tbPerMonth: Input, price: PricePerTb): Line =>
  yearlyLine(
    one,
    one.years.map(() => tbPerMonth.value!),
    12,
    price,
    {
      label: 'Data that its users draw out',
      formula: `12 × TB a month × price × (1 + support) × share of the year after ${one.startsOn}`,
      inputs: [tbPerMonth],
    },
  );

/**
 * Everything that is kept at the horizon has to come out once. It is paid when leaving and not when starting, so it does not put off
 * the year in which the option has settled.
 */
export const leavingLine = (one: Move, tb: number, price: Input, inputs: readonly Input[]): Line => {
  const last = one.years.length - 1;
  return oneOffLine(one.years.length, last, 0 - tb * price.value!, {
    label: 'Getting the data out when leaving',
    cashClass: 'CASH_BUDGET',
    settledFrom: 0,
    formula: `TB kept in ${one.years[last]} × price of a TB that leaves`,
    inputs: [derivedInput(`kept in ${one.years[last]}`, tb, 'TB', 'workloads.csv, grown'), ...inputs, price],
  });
};
