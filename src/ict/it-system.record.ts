/** Systems: what people use, what each can do, how old it is, and what ends when. */
import { code, date, oneOf, optional, orElse, reference, someOf, text, yesNo } from '../exchange/column.ts';
import { measure, money, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { priceYear, provenance } from '../register/provenance.ts';
import { capabilities } from './capability-column.ts';

export const dispositions = ['RETIRE', 'RETAIN', 'RELOCATE', 'REHOST', 'REPLATFORM', 'REPURCHASE', 'REFACTOR'] as const;
/** In the order of the calendar year. */
export const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;
export const usePatterns = ['ALL_HOURS', 'OFFICE_HOURS', 'MONTHLY_BATCH', 'QUARTERLY_BATCH', 'YEARLY_BATCH', 'RARE'] as const;

/** Where data must stay. */
export const residencies = ['ANYWHERE', 'UK', 'OWN_PREMISES'] as const;
/** Markings, the lowest first. */
export const classifications = ['OFFICIAL', 'OFFICIAL_SENSITIVE', 'SECRET'] as const;

export const itSystemTable = table({
  name: 'it_system',
  file: 'systems.csv',
  meaning: 'An application or service that people or other systems use.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    owner: optional(text('The post that answers for it')),
    users: optional(whole('People who use it')),
    criticality: optional(whole('1 life depends on it, 4 nobody would notice for a week', { min: 1, max: 4 })),
    hosting: oneOf(['ON_PREM', 'COLO', 'PARTNER', 'NATIONAL', 'IAAS', 'PAAS', 'SAAS'], 'Where it runs'),
    classification: optional(oneOf(classifications, 'Marking of its data')),
    legacy_score: optional(
      whole('Score of the legacy framework, 0 sound to 30; from 16 on it is red, and shown only to those who may see it', { min: 0, max: 30 }),
    ),
    data_quality: optional(oneOf(['READY', 'CLEANSE', 'BLOCKED'], 'Whether its data can be moved')),
    capabilities: optional(capabilities('What it does, as codes separated by semicolons')),
    addon_capabilities: optional(capabilities('What it would do in a dearer tier that is not yet paid for')),
    addon_per_user_pa: optional(money('That tier, pounds a year more for each user')),
    price_base: optional(priceYear('Year of these prices; blank means year 0')),
    disposition: optional(oneOf(dispositions, 'What is intended with it')),
    replaced_by: optional(reference('it_system', 'The system that takes its work over, where that is decided')),
    use_pattern: optional(oneOf(usePatterns, 'When it is used; a low load may be a quarterly batch')),
    moves_on: optional(date('Planned day of its move to another hosting')),
    data_ready_on: optional(date('Day by which its data will be fit to be moved, where they are not yet')),
    move_days: optional(measure('Days of work of the IT team to move it or to switch it off', { min: 0 })),
    batch_months: optional(someOf(months, 'Months at whose end it runs its batch, and is not moved; blank goes by use_pattern')),
    parallel_until: optional(date('Last day on which old and new run side by side, where the quote says nothing of parallel months')),
    switch_off_planned_on: optional(date('Day it was to be switched off')),
    switched_off_on: optional(date('Day it was confirmed to be off')),
    exit_cost: optional(money('Taking its data and records out, pounds once')),
    residency: optional(oneOf(residencies, 'Where its data must stay; blank means that nothing binds it beyond its marking')),
    spend_purpose: optional(oneOf(['SUSTAIN', 'TRANSFORM', 'MANDATE'], 'What is spent on it for: to keep going, to change, or because it is ordered')),
    ...provenance,
  },
});

export const licenceTable = table({
  name: 'licence',
  file: 'licences.csv',
  meaning: 'A licence or support contract of a system: when it ends, and what its price may do.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('What is licensed, and from whom'),
    system: reference('it_system', 'The system'),
    ends_on: optional(date('Last day of the present term; blank is UNKNOWN')),
    notice_months: optional(whole('Months of notice before that day; blank is UNKNOWN', { min: 0, max: 60 })),
    renews_for_months: orElse(whole('How long it renews for where notice is not given; blank means 12', { min: 1, max: 120 }), 12),
    cost_line: optional(reference('cost_line', 'The cost line it is paid from')),
    indexation_cap: optional(share('The most its price may rise at renewal, for example 0.05; blank: nothing holds it')),
    exit_charge: optional(money('What leaving costs by contract, pounds once')),
    portable: optional(yesNo('Whether it may be brought to machines of a provider; blank is UNKNOWN, and it is then bought anew there')),
    ...provenance,
  },
});

export const ticketVolumeTable = table({
  name: 'ticket_volume',
  file: 'ticket_volumes.csv',
  meaning: 'Calls to the helpdesk about a system in a month.',
  key: ['system', 'month'],
  isLog: true,
  columns: {
    system: reference('it_system', 'The system'),
    month: date('First day of the month'),
    tickets: whole('Calls'),
    ...provenance,
  },
});
