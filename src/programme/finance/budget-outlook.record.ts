/** The medium-term plan as the organisation keeps it: nominal pounds by financial year, line by line, in as many variants as it has. */
import { code, financialYear, oneOf, optional, text } from '../../exchange/column.ts';
import { money } from '../../exchange/number-column.ts';
import { table } from '../../exchange/table.ts';
import { provenance } from '../../register/provenance.ts';

export const budgetLineKinds = ['SPENDING', 'DEBT_CHARGE', 'FUNDING', 'RESERVE_USE', 'GAP', 'GENERAL_RESERVE', 'EARMARKED_RESERVE'] as const;

export const budgetOutlookTable = table({
  name: 'budget_outlook_line',
  file: 'budget_outlook.csv',
  meaning: 'A line of the medium-term plan in the cash of its year, before any plan of change. A blank amount is UNKNOWN, and so is the gap of that year.',
  key: ['outlook', 'financial_year', 'line'],
  columns: {
    outlook: code('Which medium-term plan, or variant of its funding'),
    financial_year: financialYear('Financial year; of a sum over several years, the last of them'),
    from_year: optional(financialYear('Of a sum over several years, the first of them')),
    line: code('Short code of the line, the same in every year'),
    title: text('What it is: a heading of spending, a source of funding, a reserve'),
    kind: oneOf(
      budgetLineKinds,
      'Spending; interest and provision on debt there is; funding; what balances the year out of reserves; the gap where only that is said; the balance of a reserve at the end of the year, of which the earmarked ones may pay for one-off costs',
    ),
    amount: optional(money('Pounds of the year; blank is UNKNOWN', { min: -1e12 })),
    ...provenance,
  },
});
