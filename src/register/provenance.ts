/** Where a figure comes from: columns that every table of facts ends with. */
import { type Column, date, financialYear, oneOf, optional, text } from '../exchange/column.ts';

export const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const;

export const provenance = {
  source: optional(text('Where the figures of this row come from: a ledger, a survey, a lease, a person')),
  as_at: optional(date('The date that the figures describe')),
  confidence: optional(oneOf(confidences, 'How far the source is trusted')),
};

/** The first year that the shipped price index reaches back to; amounts in older prices cannot be restated. */
export const firstPriceYear = '2010/11';

/** A financial year whose prices an amount is in. */
export const priceYear = (meaning: string): Column<string> => financialYear(meaning, firstPriceYear);
