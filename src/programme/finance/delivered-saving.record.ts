/** Savings that have been made: a ledger kept apart from what may still be saved, so that nothing is saved a second time. */
import { code, date, financialYear, oneOf, optional, orElse, reference, text, yesNo } from '../../exchange/column.ts';
import { money, share } from '../../exchange/number-column.ts';
import { table } from '../../exchange/table.ts';
import { provenance } from '../../register/provenance.ts';

export const deliveredMeasures = ['OVER_THE_PERIOD', 'A_YEAR'] as const;
export const deliveredNatures = ['RECURRING', 'ONE_OFF'] as const;

export const deliveredSavingTable = table({
  name: 'delivered_saving',
  file: 'delivered_savings.csv',
  meaning: 'What a source says has been saved already. Rows of one fact are sources about the same thing: they stand side by side and are never added.',
  key: ['code'],
  columns: {
    code: code('Short code of the statement'),
    fact: code('What it is about: the same code in every row that speaks of the same saving'),
    part_of: optional(code('The fact that this one is a part of')),
    title: text('What was saved, in one line'),
    from_year: financialYear('The first year that it was made in'),
    to_year: optional(financialYear('The last year; blank means the first')),
    amount: money('Pounds'),
    at_least: orElse(yesNo('Whether the source says only that it was more than this'), false),
    measure: optional(oneOf(deliveredMeasures, 'Whether it is the sum of the period or what is saved each year since')),
    adopted: orElse(yesNo('Whether this statement is the one to go by'), false),
    nature: optional(oneOf(deliveredNatures, 'Whether it goes on')),
    cashable: optional(yesNo('Whether a budget was cut by it')),
    budget_code: optional(text('Ledger code of the budget that was cut')),
    owner: optional(text('Who answers for it')),
    signed_off_by: optional(text('Who confirmed it')),
    signed_off_on: optional(date('When it was confirmed')),
    cost_line: optional(reference('cost_line', 'The cost line that it came out of')),
    released_share: optional(share('The share of that line that it released')),
    out_of_base_from: optional(financialYear('The first year whose budget no longer holds it')),
    recorded_on: date('The day it was said or written down'),
    ...provenance,
  },
});
