/**
 * What things cost and when each cost would really stop. Every cost line belongs to one pool; options release shares of pools
 * on dates, and no plan may release a pool twice. This is what keeps a closure and a sharing from claiming the same rent.
 */
import { clearances } from '../access/clearance.ts';
import { code, date, oneOf, optional, orElse, reference, references, text, yesNo } from '../exchange/column.ts';
import { money, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { priceYear, provenance } from './provenance.ts';

export const costCategories = [
  'RENT',
  'SERVICE_CHARGE',
  'BUSINESS_RATES',
  'INSURANCE',
  'ELECTRICITY',
  'GAS',
  'WATER',
  'CLEANING',
  'WASTE',
  'SECURITY',
  'CATERING',
  'RECEPTION',
  'GROUNDS',
  'HARD_FM_REACTIVE',
  'HARD_FM_PLANNED',
  'LIFECYCLE',
  'STATUTORY_COMPLIANCE',
  'ICT_CIRCUITS',
  'MANAGEMENT_FEE',
  'CARETAKER',
  'PFI_UNITARY',
  'PARTNER_CHARGE',
  'FUEL',
  'SERVICING_AND_REPAIR',
  'TYRES',
  'ACCIDENT_REPAIR',
  'VEHICLE_TAX',
  'TELEMATICS',
  'VEHICLE_RENT',
  'IT_SUPPORT',
  'IT_LICENCES',
  'IT_HOSTING',
  'IT_BACKUP',
  'IT_CLOUD',
  'IT_HELPDESK',
  'OTHER',
  'OTHER_INCOME',
  'DEPRECIATION',
  'CAPITAL_CHARGE',
  'INTERNAL_RECHARGE',
] as const;
export type CostCategory = (typeof costCategories)[number];

export const triggers = ['OPTION_COMPLETE', 'DATE', 'LAST_DEPENDANT', 'LICENCE_END', 'BREAK', 'NOTICE'] as const;

export const costPoolTable = table({
  name: 'cost_pool',
  file: 'cost_pools.csv',
  meaning: 'A pot of cost: one building, vehicle or system, or something that several share.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    kind: oneOf(['BUILDING', 'VEHICLE', 'BASE', 'HOST', 'ROOM', 'CONTRACT', 'SYSTEM', 'TEAM'], 'What the pool is'),
    buildings: optional(references('building', 'The buildings that the pool serves, separated by semicolons; several mean a shared pool')),
    vehicles: optional(references('vehicle', 'The vehicles that the pool serves, separated by semicolons')),
    it_assets: optional(references('it_asset', 'The IT that the pool serves, separated by semicolons')),
    systems: optional(references('it_system', 'The systems that the pool serves, separated by semicolons')),
    owner: optional(text('Budget holder')),
    visibility: orElse(oneOf(clearances, 'Who may see the pool and its lines'), 'FORCE' as const),
  },
});

export const costLineTable = table({
  name: 'cost_line',
  file: 'cost_lines.csv',
  meaning: 'A yearly cost of a pool. Of one pool and category the latest year not after year 0 counts; earlier years are history.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    pool: reference('cost_pool', 'The pool it belongs to'),
    category: oneOf(costCategories, 'Cost category; OTHER_INCOME is income and is written as a positive amount'),
    financial_year: priceYear('The year the amount is for'),
    amount_pa: optional(money('Pounds a year, net of recoverable VAT; blank is UNKNOWN and saves nothing')),
    price_base: optional(priceYear('The year whose prices the amount is in; blank means its own financial year')),
    ledger: orElse(oneOf(['REVENUE', 'CAPITAL'], 'Revenue or capital; blank means revenue'), 'REVENUE' as const),
    cash: orElse(yesNo('Whether cash leaves the organisation; depreciation and recharges are no'), true),
    in_base_budget: orElse(yesNo('Whether a budget exists to be cut; no makes the saving avoided growth'), true),
    budget_code: optional(text('Ledger code')),
    vat_treatment: orElse(oneOf(['RECOVERABLE_S33', 'IRRECOVERABLE', 'EXEMPT_ATTRIBUTABLE'], 'VAT treatment'), 'RECOVERABLE_S33' as const),
    driver: orElse(oneOf(['FIXED', 'PER_M2', 'PER_FTE', 'PER_MILE', 'PER_DAY', 'PER_VM', 'PER_TB'], 'What the cost follows'), 'FIXED' as const),
    avoidable_share: optional(share('Share of the amount that closing saves; blank means the assumption for the category')),
    transfer: optional(
      yesNo(
        'Whether another public body receives it, so that the public purse saves nothing; blank means yes for business rates and for what is paid to a public landlord or host, no otherwise',
      ),
    ),
    ...provenance,
  },
});

export const avoidabilityTable = table({
  name: 'avoidability',
  file: 'avoidabilities.csv',
  meaning: 'When a cost line would really stop. Without a row, the rule of its category holds (README).',
  key: ['cost_line'],
  columns: {
    cost_line: reference('cost_line', 'The cost line'),
    release: orElse(
      oneOf(['STEP', 'PROPORTIONAL'], 'STEP: all at once, for a shared pool when its last building goes; PROPORTIONAL: each building its share'),
      'STEP' as const,
    ),
    trigger: oneOf(triggers, 'What stops it: leaving, a date, the last dependant, the end of a licence, the lease exit (BREAK), notice'),
    earliest: optional(date('The day before which it cannot stop, whatever the trigger: the last day it is paid for; blank: nothing holds it')),
    notice_months: optional(whole('Months of notice, counted from the appraisal date', { min: 0, max: 120 })),
    paid_in_advance_months: optional(
      whole('For how many months it is paid at once, in advance: it stops with the end of such a time, which ends on `earliest` or on 31 March', {
        min: 1,
        max: 60,
      }),
    ),
    residual_amount_pa: optional(money('Pounds a year that remain after it stops')),
    residual_months: optional(whole('For how many months they remain', { min: 0, max: 600 })),
    ...provenance,
  },
});

/** The organisation's own values, which take precedence over the shipped ones of the same key. */
export const ownAssumptionTable = table({
  name: 'own_assumption',
  file: 'assumptions.csv',
  meaning: 'A value that this organisation uses in place of the shipped assumption with the same key.',
  key: ['key', 'from', 'recorded'],
  columns: {
    key: code('The assumption, as in seeds/assumptions'),
    from: date('The first day it is in force'),
    recorded: date('The day it was written down here'),
    value: text('The value, a number in the unit of the shipped assumption'),
    low: optional(text('Low end of the range')),
    high: optional(text('High end of the range')),
    price_year: optional(priceYear('The year whose prices it is in, for money; blank means year 0')),
    source: text('Where it comes from, or the word assumed'),
    note: optional(text('What a reviewer should know')),
  },
});
