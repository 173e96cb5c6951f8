/** Models and releases with the calendar their maker sets. Each date stands apart: the end of sale is not the end of support, nor that of security. */
import { code, oneOf, optional, text } from '../exchange/column.ts';
import { measure, money, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { priceYear, provenance } from '../register/provenance.ts';
import { itClasses } from './it-class.ts';
import { lifecycleDate } from './lifecycle-date.ts';

export const lifecycleStates = ['DATED', 'SUPPORTED_NO_DATE', 'UNKNOWN', 'ENDED'] as const;
export type LifecycleState = (typeof lifecycleStates)[number];

export const itModelTable = table({
  name: 'it_model',
  file: 'it_models.csv',
  meaning: 'A model of hardware or a release of software, with the dates its maker sets.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Make, model or release'),
    class: oneOf(itClasses, 'Kind of IT'),
    maker: optional(text('Who makes or supports it')),
    released_on: optional(lifecycleDate('First sold or released')),
    end_of_sale: optional(lifecycleDate('Last day it is sold')),
    end_of_active_support: optional(lifecycleDate('Last day of active support: faults are mended, features added')),
    end_of_support: optional(lifecycleDate('Last day of ordinary support by the maker; never the end of a warranty', true)),
    end_of_extended_support: optional(lifecycleDate('Last day of support that can be bought beyond it')),
    end_of_security: optional(lifecycleDate('Last day of security updates without extra payment; blank means that of ordinary support', true)),
    lifecycle_state: optional(
      oneOf(
        lifecycleStates,
        'What is known of the end of support: DATED, SUPPORTED_NO_DATE, UNKNOWN or ENDED on a day nobody knows; blank means DATED where an end stands, and UNKNOWN otherwise',
      ),
    ),
    policy_life_months: optional(whole('How long we keep one, months; blank means the assumption for its class', { min: 1, max: 600 })),
    replacement_price: optional(money('What one like it costs today, without VAT')),
    price_base: optional(priceYear('Year of these prices; blank means year 0')),
    extended_support_pa: optional(money('Support beyond the ordinary end, pounds a year each, in its first year')),
    extended_support_rise: optional(measure('What that price is multiplied by every further year; 2 doubles it', { min: 0, max: 10 })),
    ...provenance,
  },
});
