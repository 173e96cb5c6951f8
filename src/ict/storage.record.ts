/** Storage: how much there is, how much was used month by month, what the next step costs, and what others would ask to keep it. */
import { code, date, oneOf, optional, orElse, reference, text } from '../exchange/column.ts';
import { measure, money, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { priceYear, provenance } from '../register/provenance.ts';
import { classifications } from './it-system.record.ts';

/** Ways of moving a system; to retire it and to keep it need no quote. */
export const moveKinds = ['RELOCATE', 'REHOST', 'REPLATFORM', 'REPURCHASE', 'REFACTOR'] as const;

export const storagePoolTable = table({
  name: 'storage_pool',
  file: 'storage_pools.csv',
  meaning: 'Storage that fills as one; a terabyte is 10¹² bytes.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    asset: optional(reference('it_asset', 'The array or library it is on')),
    usable_tb: measure('Usable space, TB'),
    next_step_tb: optional(measure('What the next step of capacity adds, TB')),
    next_step_cost: optional(money('What that step costs once, without VAT')),
    next_step_support_pa: optional(money('What it costs a year from then on')),
    deletable_tb: optional(measure('What the retention rules already allow to be deleted, TB')),
    delete_cost: optional(money('What deleting it costs once: search, review, sign-off')),
    price_base: optional(priceYear('Year of these prices; blank means year 0')),
    ...provenance,
  },
});

export const storageReadingTable = table({
  name: 'storage_reading',
  file: 'storage_readings.csv',
  meaning: 'How much of a pool was used on a day; monthly readings make a trend.',
  key: ['pool', 'read_on'],
  isLog: true,
  columns: {
    pool: reference('storage_pool', 'The pool'),
    read_on: date('Day'),
    used_tb: measure('In use, TB', { min: 0 }),
    ...provenance,
  },
});

export const cloudQuoteTable = table({
  name: 'cloud_quote',
  file: 'cloud_quotes.csv',
  meaning: 'What a provider would ask to run a system or to keep what a storage pool holds.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Provider and tier'),
    system: optional(reference('it_system', 'The system it would run')),
    pool: optional(reference('storage_pool', 'The storage it would take')),
    disposition: optional(oneOf(moveKinds, 'For a system: which way of moving this prices; blank means REHOST, as it is on machines of the provider')),
    tier: optional(oneOf(['HOT', 'COOL', 'ARCHIVE'], 'How soon what is kept can be had')),
    run_pm: optional(money('Running it, a month, in the currency of the quote')),
    storage_per_tb_pm: optional(money('Each TB kept, a month')),
    retrieval_per_tb: optional(money('Each TB read back')),
    egress_per_tb: optional(money('Each TB that leaves the provider')),
    read_share_pa: optional(share('Share of what is kept that is read back in a year')),
    support_share: optional(share('Support, as a share of the bill')),
    migration_cost: optional(money('Moving there, once')),
    parallel_months: optional(measure('Months in which old and new are both paid')),
    holds_up_to: optional(oneOf(classifications, 'Highest marking that the provider may hold; blank is UNKNOWN')),
    data_in: optional(oneOf(['UK', 'ABROAD'], 'Where the provider keeps the data; blank is UNKNOWN')),
    commit_ends_on: optional(date('Last day of a commitment; it is paid from its signature')),
    signed_on: optional(date('Day on which the commitment is signed, from which it is paid; blank: the day of the move')),
    commit_months: optional(whole('Months of the commitment from its signature, where commit_ends_on is blank', { min: 1, max: 120 })),
    commit_pm: optional(money('What is owed a month under the commitment even where nothing runs; blank means run_pm')),
    skills_ready_on: optional(date('Day from which our people are able to run it there')),
    national_link_ready_on: optional(date('Day from which national systems can be reached from there')),
    currency: orElse(text('Currency, three letters; blank means GBP'), 'GBP'),
    gbp_per_unit: optional(measure('Pounds for one unit of that currency')),
    price_base: optional(priceYear('Year of these prices; blank means year 0')),
    ...provenance,
  },
});
