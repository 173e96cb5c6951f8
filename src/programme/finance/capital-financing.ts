/**
 * What options do to capital financing: the requirement (CFR) of what was borrowed with and without them, year by year, what that
 * charges to revenue, and what is still owed on what they switch off. Nominal pounds. Capital that is avoided is not spent, and pays for
 * no revenue; a provision for what is out of use is made to its end. [mrp-guidance-5]
 */
import {
  type Borrowing,
  type FinancialYear,
  financialYearAfter,
  financialYearContaining,
  financialYearsFrom,
  type MrpMethod,
  owedAtEndOf,
  perYear,
  type Rate,
  type RequirementYear,
  requirementPath,
  yearIndex,
} from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { isCapitalSpending, isOurs } from '../../options/appraise.ts';
import type { BorrowedKit } from '../../options/borrowed-kit.ts';
import type { Line, Option } from '../../options/option.ts';
import { priceLevel } from './outlook-prices.ts';

export interface FinancingYear {
  readonly financialYear: FinancialYear;
  readonly without: RequirementYear;
  readonly with: RequirementYear;
  /** With, less without: negative is less to charge. */
  readonly chargeChange: number;
  /** Capital that is not spent because of the options, and that they spend. */
  readonly capitalAvoided: number;
  readonly capitalSpent: number;
  /** What they do to revenue before financing: savings positive. */
  readonly recurring: number;
  readonly oneOff: number;
  /** All of it, financing included: negative is more than the budget of today. */
  readonly netRevenue: number;
}

export interface StillOwed {
  readonly asset: BorrowedKit['asset'];
  readonly lastUse: string;
  /** At the end of the year in which it is last used; null is UNKNOWN. */
  readonly owed: number | null;
  /** Interest and provision of the years after, and the last of them. */
  readonly chargedAfter: number | null;
  readonly until: FinancialYear | null;
  readonly where: string | null;
}

export interface Financing {
  readonly years: readonly FinancingYear[];
  readonly stillOwed: readonly StillOwed[];
}

export interface FinancingAsked {
  readonly kit: readonly BorrowedKit[];
  readonly options: readonly Option[];
  readonly method: MrpMethod;
  readonly rate: Rate;
  /** Years from year 0. */
  readonly count: number;
  readonly given: Given;
}

export function capitalFinancing(asked: FinancingAsked): Financing {
  const { kit, options, method, rate, count, given } = asked;
  const levels = financialYearsFrom(given.base, count).map((year) => priceLevel(given, year));
  const [owed, changed] = [kit.flatMap((one) => borrowingsOf(one, levels)), options.flatMap(({ lines }) => lines.flatMap((line) => changesOf(line, levels)))];
  const path = (borrowings: readonly Borrowing[]) => requirementPath(borrowings, method, perYear(rate), count);
  const [without, wanted] = [path(owed), path([...owed, ...changed])];
  const lines = options.flatMap((option) => option.lines).filter(isOurs);
  return {
    years: levels.map((level, year) => yearOf(year, level, without[year]!, wanted[year]!, lines, given)),
    stillOwed: switchedOff(options).flatMap(([code, lastUse]) => kit.filter(({ asset }) => asset.code === code).map((one) => stillOwed(one, lastUse, asked))),
  };
}

/** What was borrowed for kit, and what buying it anew will borrow again. */
function borrowingsOf({ borrowing, renewals, life }: BorrowedKit, levels: readonly number[]): readonly Borrowing[] {
  const again = levels.flatMap((level, year) => ((renewals?.[year] ?? 0) === 0 ? [] : [{ year, principal: renewals![year]! * level, life }]));
  return borrowing === null ? again : [borrowing, ...again];
}

/** What a line of capital that is borrowed for adds to it, or leaves out. */
const changesOf = ({ borrowed }: Line, levels: readonly number[]): readonly Borrowing[] =>
  (borrowed ?? []).flatMap(({ life, amounts }) =>
    levels.flatMap((level, year) => ((amounts[year] ?? 0) === 0 ? [] : [{ year, principal: 0 - amounts[year]! * level, life }])),
  );

/** Codes of what the options switch off, each with the first day on which one of them does. */
function switchedOff(options: readonly Option[]): readonly (readonly [code: string, lastUse: string])[] {
  const found = new Map<string, string>();
  for (const { switchesOff } of options)
    for (const { code } of switchesOff?.assets ?? []) {
      const before = found.get(code);
      if (before === undefined || switchesOff!.lastUse < before) found.set(code, switchesOff!.lastUse);
    }
  return [...found];
}

function yearOf(year: number, level: number, without: RequirementYear, wanted: RequirementYear, lines: readonly Line[], given: Given): FinancingYear {
  const sum = (of: (line: Line) => boolean, sign: (amount: number) => number = (amount) => amount) =>
    level * lines.filter(of).reduce((total, { amounts }) => total + sign(amounts[year] ?? 0), 0);
  const isRevenue = ({ cashClass, ledger }: Line) => cashClass === 'CASH_BUDGET' && ledger === 'REVENUE';
  const recurring = sum((line) => isRevenue(line) && line.nature === 'RECURRING');
  const oneOff = sum((line) => isRevenue(line) && line.nature === 'ONE_OFF');
  const chargeChange = wanted.charge - without.charge;
  return {
    financialYear: financialYearAfter(given.base, year),
    without,
    with: wanted,
    chargeChange,
    capitalAvoided: sum(isCapitalSpending, (amount) => Math.max(0, amount)),
    capitalSpent: sum(isCapitalSpending, (amount) => Math.max(0, 0 - amount)),
    recurring,
    oneOff,
    netRevenue: recurring + oneOff - chargeChange,
  };
}

function stillOwed({ asset, borrowing, where }: BorrowedKit, lastUse: string, { method, rate, given }: FinancingAsked): StillOwed {
  if (borrowing === null) return { asset, lastUse, owed: null, chargedAfter: null, until: null, where };
  const year = yearIndex(given.base, financialYearContaining(lastUse));
  const last = borrowing.year + borrowing.life;
  const owed = Math.max(0, owedAtEndOf(year, borrowing, method, perYear(rate)));
  const after = requirementPath([borrowing], method, perYear(rate), Math.max(0, last + 1)).slice(year + 1);
  return {
    asset,
    lastUse,
    owed,
    chargedAfter: after.reduce((sum, { charge }) => sum + charge, 0),
    until: owed === 0 ? null : financialYearAfter(given.base, last),
    where,
  };
}
