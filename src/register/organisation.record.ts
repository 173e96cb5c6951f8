/** Who asks: the body whose buildings, vehicles and IT are planned, and the bodies it shares them with. */
import { code, date, financialYear, oneOf, optional, orElse, reference, text, yesNo } from '../exchange/column.ts';
import { money, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';

export const organisationTypes = [
  'POLICE_FORCE',
  'PCC',
  'MAYORAL_AUTHORITY',
  'POLICING_BOARD',
  'LOCAL_AUTHORITY_UPPER',
  'LOCAL_AUTHORITY_LOWER',
  'FIRE',
  'AMBULANCE_NHS',
  'PARISH',
  'PRIVATE_LANDLORD',
  'CHARITY',
  'NATIONAL_POLICE_SERVICE',
] as const;

/** Bodies outside the public purse: what is paid to them is spent, not transferred. */
const privateTypes: readonly string[] = ['PRIVATE_LANDLORD', 'CHARITY'];

export const isPublicBody = ({ type }: { readonly type: string }): boolean => !privateTypes.includes(type);

/** Whether what is paid to these bodies stays within the public purse; not where nobody is known to be paid. */
export const areAllPublic = (paid: readonly { readonly type: string }[]): boolean => paid.length > 0 && paid.every(isPublicBody);

export const organisationTable = table({
  name: 'organisation',
  file: 'organisation.csv',
  meaning: 'The organisation that owns every other row of the folder: exactly one row.',
  key: ['code'],
  columns: {
    code: code('Short code, which the X-Organisation header names'),
    name: text('Name as the public knows it'),
    type: oneOf(organisationTypes, 'Kind of body'),
    appraisal_date: date('The day the answers are as at: notices are judged on it, and its financial year is year 0 and the price base'),
    horizon_years: orElse(whole('Years appraised after year 0', { min: 1, max: 125 }), 10),
    currency: orElse(oneOf(['GBP'], 'Currency of every amount'), 'GBP' as const),
    vat_status: orElse(
      oneOf(['RECOVERABLE_S33', 'PARTLY_EXEMPT', 'NOT_REGISTERED'], 'Whether VAT on non-business activity is recovered'),
      'RECOVERABLE_S33' as const,
    ),
    flexible_receipts_allowed: orElse(yesNo('Whether capital receipts may pay for transformation; blank means no'), false),
    decision_body: optional(text('Who decides, for example the Police and Crime Commissioner until 2028')),
    synthetic: orElse(yesNo('Whether the data are made up for demonstration; blank means no'), false),
    note: optional(text('What a reader of the figures should know')),
  },
});

export const partnerTable = table({
  name: 'partner',
  file: 'partners.csv',
  meaning: 'Another body that hosts us, is hosted by us, lets to us, or works with us.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    type: oneOf(organisationTypes, 'Kind of body; private landlords and charities stand outside the public purse'),
    consent: optional(oneOf(['SIGNED', 'IN_PRINCIPLE', 'PROPOSED', 'REFUSED'], 'How far it has agreed to share space and costs')),
  },
});

export const organisationRelationTable = table({
  name: 'organisation_relation',
  file: 'organisation_relations.csv',
  meaning: 'A relation between this organisation and a partner over time: hosting, sharing, merger, succession.',
  key: ['partner', 'kind', 'valid_from'],
  columns: {
    partner: reference('partner', 'The partner'),
    kind: oneOf(['HOSTS_FOR', 'SHARES_WITH', 'MERGES_INTO', 'SUCCEEDS'], 'What this organisation does for or with the partner'),
    valid_from: date('First day of the relation'),
    valid_to: optional(date('Last day of the relation; blank while it stands')),
    lead: optional(code('Who leads: the code of this organisation or of the partner; blank: the host, the successor, and where space is shared nobody')),
    cost_share: optional(share('Share of the joint cost that this organisation bears')),
    partner_cost_share: optional(share('Share that the partner bears; what is left to 1 is borne by others')),
    share_basis: optional(text('How that share is reached')),
    agreed_for: optional(financialYear('The financial year the share was last agreed for')),
    exit_notice_months: optional(whole('Months of notice with which either side may end it', { min: 0, max: 120 })),
    exit_cost: optional(money('What ending it would cost us once: people and things taken back, contracts ended')),
    exit_terms: optional(text('What else the agreement says of its end')),
  },
});
