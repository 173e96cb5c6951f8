/** The lines of a move to a lower role, against selling the mover and buying new in that place when policy says so. */

import { smallestCapitalReceipt } from '../appraisal/index.ts';
import { type Contribution, known } from '../options/contribution.ts';
import type { Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import type { CascadeCase } from './cascade-case.ts';
import { placeWith } from './cascade-place.ts';
import { components } from './cost-today.ts';
import { doingNothing } from './replacement-case.ts';

type Money = Pick<Line, 'cashClass' | 'ledger' | 'transfer'> & Partial<Pick<Line, 'isReceipt' | 'isResidual'>>;
const capital: Money = { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', transfer: false };
const revenue: Money = { cashClass: 'CASH_BUDGET', ledger: 'REVENUE', transfer: false };
const saleMoney = (amount: number): Money => (amount > smallestCapitalReceipt ? { ...capital, isReceipt: true } : revenue);

const labels = {
  fuel: 'Fuel and electricity',
  servicing: 'Servicing, repair and tyres',
  rent: 'Vehicle rent',
  fixed: 'Tax, insurance and other fixed cost',
} as const;

export function cascadeContribution(one: CascadeCase): Contribution {
  const { mover, displaced, year, refit, forgone } = one;
  const horizon = displaced.horizon;
  const place = placeWith(one);
  const nothing = doingNothing(displaced);
  const settledFrom = Math.min(horizon, Math.min(year, displaced.policyYear) + 1);
  const by = (of: (at: number) => number) => Array.from({ length: horizon + 1 }, (_, at) => of(at));
  const bought = (at: number) => Number(nothing.changes.includes(at));
  const line = (
    label: string,
    amounts: readonly number[],
    money: Money,
    formula: string,
    inputs: readonly Input[],
    nature: Line['nature'] = 'ONE_OFF',
  ): Line => ({
    label,
    nature,
    bearer: 'ORGANISATION',
    amounts,
    settledFrom,
    formula,
    inputs,
    ...money,
  });
  const inputs = displaced.usual.priceInputs;
  const ran = (at: number, part: (typeof components)[number] | 'stated' | 'offRoad') =>
    (nothing.running[at]?.[part] ?? 0) - (at === 0 ? 0 : place.running(at)[part]);
  const ours = [...components, 'stated'] as const;
  const lines = [
    line(
      'Purchases there put off',
      by((at) => bought(at) * displaced.usual.price - place.purchases[at]!),
      capital,
      'new ones as policy buys them − new ones once the mover goes',
      inputs,
    ),
    line(
      'VAT on them',
      by((at) => bought(at) * displaced.usual.vat - place.vat[at]!),
      { ...capital, transfer: true },
      '20 % of what is a car and not a marked emergency car',
      inputs,
    ),
    line(
      'Price of the mover forgone',
      by((at) => (at === year ? -forgone : 0)),
      saleMoney(forgone),
      'what it would fetch when it is replaced in its own role',
      [],
    ),
    line(
      'Refit',
      by((at) => (at === year ? -refit.value! : 0) + (bought(at) - place.changes[at]!) * displaced.changeCost.value!),
      revenue,
      'equipment and livery at each change',
      [refit],
    ),
    line(
      'Sales there, against doing nothing',
      by((at) => place.sales[at]! - (nothing.sales.get(at) ?? 0)),
      revenue,
      'what each fetches at the change',
      [],
    ),
    line(
      'Worth of what is held at the horizon, against doing nothing',
      by((at) => (at === horizon ? place.worthAtEnd - nothing.worthAtEnd : 0)),
      { ...capital, isResidual: true },
      'for the years it still has',
      [],
    ),
    ...ours.map((part) =>
      line(
        part === 'stated' ? 'Running cost as stated' : labels[part],
        by((at) => ran(at, part)),
        revenue,
        'what doing nothing would run there − what is run there',
        [mover.work.milesPa, displaced.work.milesPa],
        'RECURRING',
      ),
    ),
    line(
      'Relief for days off the road',
      by((at) => ran(at, 'offRoad')),
      { ...revenue, cashClass: 'CASH_AVOIDED_GROWTH' },
      'days off the road by age × a day’s hire',
      [],
      'RECURRING',
    ),
  ];
  const missing = [...mover.work.missing, ...displaced.work.missing, ...displaced.usual.missing];
  return {
    ...known(
      lines.filter(({ amounts }) => amounts.some((amount) => Math.abs(amount) > 1e-9)),
      8,
    ),
    missing,
  };
}
