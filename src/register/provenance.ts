/** Where a figure comes from: columns that every table of facts ends with. */
import { date, oneOf, optional, text } from '../exchange/column.ts';

export const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const;

export const provenance = {
  source: optional(text('Where the figures of this row come from: a ledger, a survey, a lease, a person')),
  as_at: optional(date('The date that the figures describe')),
  confidence: optional(oneOf(confidences, 'How far the source is trusted')),
};
