/** The bodies that host, let to, or work with the force. Public bodies are named by what they are; landlords, colleges and charities are made up. */
import { chance } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { sharedOffices } from './shared-offices.ts';

const standing: readonly (readonly [code: string, name: string, type: string, consent?: string])[] = [
  ['PT-LEICS-CC', 'Leicestershire County Council', 'LOCAL_AUTHORITY_UPPER', 'SIGNED'],
  ['PT-LEICESTER-CITY', 'Leicester City Council', 'LOCAL_AUTHORITY_UPPER', 'SIGNED'],
  ['PT-RUTLAND-CC', 'Rutland County Council', 'LOCAL_AUTHORITY_UPPER', 'SIGNED'],
  ['PT-BLABY-DC', 'Blaby District Council', 'LOCAL_AUTHORITY_LOWER', 'SIGNED'],
  ['PT-CHARNWOOD-BC', 'Charnwood Borough Council', 'LOCAL_AUTHORITY_LOWER', 'SIGNED'],
  ['PT-HARBOROUGH-DC', 'Harborough District Council', 'LOCAL_AUTHORITY_LOWER', 'IN_PRINCIPLE'],
  ['PT-HINCKLEY-BOSWORTH-BC', 'Hinckley and Bosworth Borough Council', 'LOCAL_AUTHORITY_LOWER', 'IN_PRINCIPLE'],
  ['PT-MELTON-BC', 'Melton Borough Council', 'LOCAL_AUTHORITY_LOWER', 'SIGNED'],
  ['PT-NW-LEICS-DC', 'North West Leicestershire District Council', 'LOCAL_AUTHORITY_LOWER', 'SIGNED'],
  ['PT-OADBY-WIGSTON-BC', 'Oadby and Wigston Borough Council', 'LOCAL_AUTHORITY_LOWER', 'PROPOSED'],
  ['PT-FIRE', 'Fire and rescue authority of the area', 'FIRE', 'SIGNED'],
  ['PT-NHS-COMMUNITY', 'Community health trust of the area', 'AMBULANCE_NHS', 'IN_PRINCIPLE'],
  ['PT-NHS-HOSPITALS', 'Hospitals trust of the area', 'AMBULANCE_NHS', 'SIGNED'],
  ['PT-AMBULANCE', 'Ambulance trust of the region', 'AMBULANCE_NHS', 'REFUSED'],
  ['PT-NORTHANTS', 'Neighbouring force to the south', 'POLICE_FORCE', 'IN_PRINCIPLE'],
  ['PT-NOTTS', 'Neighbouring force to the north', 'POLICE_FORCE', 'SIGNED'],
  ['PT-AIR', 'National police air service', 'NATIONAL_POLICE_SERVICE'],
  ['PT-ADVICE-CHARITY', 'Advice charity (synthetic)', 'CHARITY', 'SIGNED'],
  ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => [`PT-LANDLORD-${letter}`, `Landlord ${letter} (synthetic)`, 'PRIVATE_LANDLORD'] as const),
];

const nameOfKind: Readonly<Record<string, (place: string) => [name: string, type: string]>> = {
  'parish office': (place) => [`Parish or town council at ${place}`, 'PARISH'],
  'village hall': (place) => [`Village hall charity at ${place} (synthetic)`, 'CHARITY'],
  'community centre': (place) => [`Community centre charity at ${place} (synthetic)`, 'CHARITY'],
  college: (place) => [`College or university at ${place} (synthetic)`, 'CHARITY'],
};

export function partnerRows(): Row[] {
  const known = new Set(standing.map(([code]) => code));
  const hosts = sharedOffices.filter(({ partner }) => !known.has(partner));
  return [
    ...standing.map(([code, name, type, consent]) => ({ code, name, type, consent })),
    ...hosts.map(({ partner, premises, place }) => {
      const [name, type] = nameOfKind[premises]!(place);
      return { code: partner, name, type, consent: chance(partner, 'consent') < 0.8 ? 'SIGNED' : 'IN_PRINCIPLE' };
    }),
  ];
}

const threeForces = { share_basis: 'net revenue expenditure of the three forces', agreed_for: '2026/27' };

/** Each is another state of what a planner has to know: led by us, by them, by nobody; shares that leave a third to bear; an end that is settled or not. */
export const relationRows = (): Row[] => [
  {
    ...{ partner: 'PT-NORTHANTS', kind: 'SHARES_WITH', valid_from: '2015-04-01', lead: 'LEICS', cost_share: 0.31, partner_cost_share: 0.35 },
    ...threeForces,
    ...{ exit_notice_months: 24, exit_cost: 410_000, exit_terms: 'staff return to the force that posted them' },
  },
  {
    ...{ partner: 'PT-NOTTS', kind: 'SHARES_WITH', valid_from: '2015-04-01', lead: 'PT-NOTTS', cost_share: 0.31, partner_cost_share: 0.34 },
    ...threeForces,
    exit_notice_months: 24,
  },
  {
    ...{ partner: 'PT-NOTTS', kind: 'HOSTS_FOR', valid_from: '2018-10-01', valid_to: '2025-03-31', cost_share: 0.5, partner_cost_share: 0.5 },
    ...{ share_basis: 'submissions to the laboratory', agreed_for: '2024/25', exit_cost: 0 },
  },
  { partner: 'PT-FIRE', kind: 'SHARES_WITH', valid_from: '2019-04-01', lead: 'PT-FIRE', cost_share: 0.5, partner_cost_share: 0.5, share_basis: 'floor area' },
  { partner: 'PT-LEICESTER-CITY', kind: 'SHARES_WITH', valid_from: '2017-04-01' },
];

export const organisationRow: Row = {
  code: 'LEICS',
  name: 'Leicestershire demonstration force (synthetic)',
  type: 'POLICE_FORCE',
  appraisal_date: '2026-09-30',
  horizon_years: 10,
  currency: 'GBP',
  vat_status: 'RECOVERABLE_S33',
  flexible_receipts_allowed: false,
  decision_body: 'Police and Crime Commissioner until May 2028',
  synthetic: true,
  note:
    'Made up for demonstration: every building, size, cost, lease, count and value is synthetic and describes no real property. ' +
    'Only place names, town-centre positions and census figures are public facts.',
};

export const assumptionRows = (): Row[] => [
  {
    key: 'real-growth-electricity',
    from: '2026-04-01',
    recorded: '2026-09-01',
    value: 0.02,
    low: 0,
    high: 0.04,
    source: 'synthetic: energy buying forecast of the demonstration force, September 2026',
    note: 'network charges are expected to rise faster than prices in general',
  },
  {
    key: 'marketing-months',
    from: '2026-04-01',
    recorded: '2026-09-01',
    value: 14,
    low: 12,
    high: 18,
    source: 'synthetic: last six sales of the demonstration force',
    note: 'vacation to completion; small stations sold faster than large ones',
  },
];
