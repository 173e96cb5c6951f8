/**
 * What could be done with a building short of closing it: one row an option. A blank cell is UNKNOWN, with what to fill in named by
 * the option; 0 means that there is none. What is known about leaving the building stays in closure_terms.csv.
 */
import { code, date, oneOf, optional, orElse, reference, references, text } from '../exchange/column.ts';
import { measure, money, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';
import { optionStages, worksTypes } from './closure-term.record.ts';

export const rightSizingKinds = ['RIGHT_SIZE', 'REFURBISH', 'MOTHBALL', 'SURRENDER_PART', 'SUBLET_PART', 'DISPOSE_PART', 'BUY_FREEHOLD'] as const;

export const rightSizingTermTable = table({
  name: 'right_sizing_term',
  file: 'right_sizing_terms.csv',
  meaning: 'A way to make a building fit: replace it with a smaller one, refurbish, mothball, give up, let or sell a part, or buy its freehold.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    building: reference('building', 'The building'),
    kind: oneOf(rightSizingKinds, 'What would be done'),
    stage: orElse(oneOf(optionStages, 'How far the option has come'), 'IDEA' as const),
    impossible_because: optional(text('Why it cannot be done; the option is then impossible, with this reason')),
    takes_effect_on: optional(date('The last day of things as they are; blank: 31 March of year 0')),
    exemplars: optional(references('building', 'Buildings that the new one would be like, separated by semicolons (RIGHT_SIZE)')),
    new_gia_m2: optional(measure('Gross internal area of the new building, m²; blank: FTE × the m² for each FTE of the exemplar')),
    new_running_cost_pa: optional(money('Running cost of the new building without rent, pounds a year; blank: area × the £/m² of the dearest exemplar')),
    new_rent_pa: optional(money('Rent of the new building, pounds a year; 0 where it is ours')),
    new_desks: optional(whole('Desks in the new building')),
    part_m2: optional(measure('Gross internal area of the part given up, let or sold, m²')),
    part_desks: optional(whole('Desks that go with the part; blank: its share of the area')),
    cost_share: optional(share('Share of rent, rates, energy and cleaning that goes with the part; blank: its share of the area')),
    works_cost: optional(money('Works before optimism bias: the new building, the refurbishment, or the separation of the part')),
    works_type: orElse(oneOf(worksTypes, 'Kind of works, for optimism bias'), 'STANDARD_BUILDINGS' as const),
    optimism_bias_mitigation: optional(share('Share of the optimism bias that is managed away; blank: the assumption')),
    fees: optional(money('Fees, taxes and project cost, one-off; capital where a freehold is bought')),
    saving_pa: optional(money('Running cost that the works save, pounds a year (REFURBISH)')),
    income_pa: optional(money('Rent received for the part, pounds a year (SUBLET_PART)')),
    letting_months: optional(measure('Months until the part is let; blank: the assumption', { min: 0, max: 120 })),
    premium: optional(money('Paid to the landlord to take the part back (SURRENDER_PART)')),
    price: optional(money('Price of the freehold (BUY_FREEHOLD)')),
    dilapidations_avoided: optional(
      money('Dilapidations that buying does away with; blank: none are counted, because a tenant who stays does not pay them (BUY_FREEHOLD)'),
    ),
    receipt_gross: optional(money('Sale price of the part, or of the building that is replaced (blank there: its market value)')),
    receipt_probability: optional(share('Chance that it is obtained; blank: the assumption')),
    completes_on: optional(date('Completion of the sale of the building that is replaced; blank: the last day of use plus the marketing months')),
    holding_cost_pa: optional(money('Security and upkeep while mothballed, pounds a year; blank: GIA × the assumption')),
    ...provenance,
  },
});
