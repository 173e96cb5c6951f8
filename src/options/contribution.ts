/** A part of an option's case: its lines, what it could not find out, and how many inputs it asked for. Parts add up to the whole. */
import type { Line, Missing } from './option.ts';

export interface Contribution {
  readonly lines: readonly Line[];
  readonly missing: readonly Missing[];
  readonly inputsAsked: number;
}

export const nothingAsked: Contribution = { lines: [], missing: [], inputsAsked: 0 };

export const contributed = (...parts: readonly Contribution[]): Contribution => ({
  lines: parts.flatMap(({ lines }) => lines),
  missing: parts.flatMap(({ missing }) => missing),
  inputsAsked: parts.reduce((sum, { inputsAsked }) => sum + inputsAsked, 0),
});

/** Lines that were worked out from known inputs. */
export const known = (lines: readonly Line[], inputsAsked: number): Contribution => ({ lines, missing: [], inputsAsked });

/** What is done about a cost that nothing can stand in for. */
export const leftOut = 'left out of the figures, and the option is ranked after all whose costs are known';

/** An input that is UNKNOWN and what was done about it, beside the lines that could be worked out all the same. */
export const unknown = (missing: Missing, lines: readonly Line[] = [], inputsAsked = 1): Contribution => ({ lines, missing: [missing], inputsAsked });

type Described = Pick<Line, 'label' | 'cashClass' | 'formula' | 'inputs'> & Partial<Line>;

/** An amount in one year; a year beyond the horizon falls outside the case. Ours, revenue, and no transfer unless it says so. */
export function oneOffLine(years: number, index: number, amount: number, about: Described): Line {
  const amounts = Array.from({ length: years }, (_, year) => (year === index ? amount : 0));
  return {
    ledger: 'REVENUE',
    nature: 'ONE_OFF',
    bearer: 'ORGANISATION',
    transfer: false,
    amounts,
    settledFrom: amount === 0 || index >= years ? 0 : index + 1,
    ...about,
  };
}

/** Amounts by year that go on once they are full; `full` is the share of each year they hold. */
export function recurringLine(amounts: readonly number[], full: readonly number[], about: Described): Line {
  const settled = full.indexOf(1);
  return {
    ledger: 'REVENUE',
    nature: 'RECURRING',
    bearer: 'ORGANISATION',
    transfer: false,
    amounts,
    settledFrom: settled === -1 ? lastYearOf(amounts) + 1 : settled,
    ...(about.costLine === undefined ? {} : { shares: full }),
    ...about,
  };
}

/** Amounts by year that come to an end: a protection, a void. What still runs in the last year never ends within the case, and is recurring in it. */
export function endingLine(amounts: readonly number[], about: Described): Line {
  const last = lastYearOf(amounts);
  const nature = last === amounts.length - 1 ? 'RECURRING' : 'ONE_OFF';
  return { ledger: 'REVENUE', nature, bearer: 'ORGANISATION', transfer: false, amounts, settledFrom: last + 1, ...about };
}

const lastYearOf = (amounts: readonly number[]): number => amounts.findLastIndex((amount) => amount !== 0);
