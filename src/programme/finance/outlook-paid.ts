/** What is told of how a plan is paid for: by which source, what of its loans is still owed, and what nothing pays for. */
import { type Warning, warning } from '../../options/option.ts';
import { pounds } from '../../options/pounds.ts';
import type { OutlookYear } from './outlook.ts';
import type { CapitalYear } from './outlook-funding.ts';

/** What of the plan's loans is still to be provided for after each year. */
export function owedAfter(years: readonly OutlookYear[]): readonly number[] {
  let owed = 0;
  return years.map(({ flow, level }) => {
    owed += ((flow?.borrowed ?? 0) - (flow?.provision ?? 0)) * level;
    return owed;
  });
}

/** What pays for what, in the order in which it is drawn on; nothing of which is left out. */
export function paidBy({ oneOffFromReceipts, oneOffFromReserves, oneOffFromGeneral, oneOffFromRevenue }: OutlookYear, paid: CapitalYear): readonly object[] {
  const all = [
    { paysFor: 'CAPITAL', source: 'BORROWING', amount: paid.borrowed },
    { paysFor: 'CAPITAL', source: 'CAPITAL_BUDGET', amount: paid.budget },
    { paysFor: 'CAPITAL', source: 'CAPITAL_RECEIPTS', amount: paid.receipts.usedForCapital },
    { paysFor: 'CAPITAL', source: 'NONE', amount: paid.unfunded },
    { paysFor: 'ONE_OFF_REVENUE', source: 'CAPITAL_RECEIPTS', amount: oneOffFromReceipts },
    { paysFor: 'ONE_OFF_REVENUE', source: 'EARMARKED_RESERVE', amount: oneOffFromReserves - oneOffFromGeneral },
    { paysFor: 'ONE_OFF_REVENUE', source: 'GENERAL_RESERVE', amount: oneOffFromGeneral },
    { paysFor: 'ONE_OFF_REVENUE', source: 'REVENUE_BUDGET', amount: oneOffFromRevenue },
  ];
  return all.filter(({ amount }) => amount >= 0.005);
}

/** Half a penny for each of what is added up. */
const slack = 0.05;
export function capitalWarnings(years: readonly string[], capital: readonly CapitalYear[]): readonly Warning[] {
  const short = capital.flatMap(({ unfunded }, at) => (unfunded > slack ? [`${pounds(unfunded)} in ${years[at]}`] : []));
  if (short.length === 0) return [];
  return [
    warning(
      'CAPITAL_SHORT_IN_CASH',
      `Capital has no source for ${short.join(', ')}: what was put by of earlier budgets and receipts does not grow with prices.`,
      'Spend sooner, or add to the capital of those years in budget_years.csv.',
    ),
  ];
}
