/** Rows of occupancies: the force as guest in 92 offices of others, and the partners in its own buildings. */
import { chance, pick, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { isFree, isStaffed, officeArea, type SharedOffice, sharedOffices, weeklyHours, yearlyCharge } from './shared-offices.ts';

function guestRow(office: SharedOffice): Row {
  const { code, partner, premises } = office;
  const charge = yearlyCharge(office);
  const area = officeArea(office);
  const reviewed = chance(code, 'reviewed') > 0.15;
  return {
    code: `O-${code.slice(2)}`,
    building: code,
    partner,
    kind: 'GUEST',
    area_m2: area,
    desks: Math.max(1, Math.round(area / 9)),
    charge_pa: charge,
    apportionment: isFree(office) ? 'NIL_RECIPROCAL' : pick(['FIXED', 'FIXED', 'AREA', 'AREA', 'HEADCOUNT', 'DESKS'], code, 'key'),
    notice_months: pick([1, 3, 3, 3, 6, 6, 12], code, 'notice'),
    ends_on: chance(code, 'fixed term') < 0.12 ? pick(['2027-03-31', '2028-03-31', '2029-03-31'], code, 'term') : undefined,
    vat_on_charge: isFree(office) ? 'OUTSIDE_SCOPE' : 'EXEMPT',
    shared_services:
      premises === 'council offices'
        ? 'reception, cleaning, meeting rooms'
        : premises === 'library'
          ? 'reception, cleaning'
          : pick(['cleaning', 'cleaning, kitchen', 'kitchen', 'cleaning, meeting room'], code, 'services'),
    consent: chance(code, 'signed') < 0.85 ? 'SIGNED' : 'IN_PRINCIPLE',
    ...useOf(office),
    reviewed_on: reviewed ? pick(['2023-11-01', '2024-06-01', '2025-02-01', '2025-10-01'], code, 'review') : undefined,
    review_due_on: reviewed ? pick(['2026-11-01', '2027-02-01', '2027-06-01', '2027-10-01'], code, 'review due') : '2026-10-31',
    source:
      charge === undefined
        ? 'synthetic; trap unknown-costs: nobody can say what is paid here'
        : isStaffed(office)
          ? 'synthetic'
          : 'synthetic; touch-down desk, nobody is based here',
    as_at: '2026-09-30',
    confidence: charge === undefined ? 'LOW' : 'MEDIUM',
  };
}

/** How it is used and what it offers; of a few nobody can say. */
function useOf(office: SharedOffice): Row {
  const { code, premises } = office;
  const hours = weeklyHours(office);
  const told = chance(code, 'capability known') > 0.08;
  const quiet = ['council offices', 'library', 'health centre', 'hospital', 'college'].includes(premises);
  return {
    hours_per_week: hours,
    days_per_week: hours === undefined ? undefined : isStaffed(office) ? wholeBetween(3, 6, code, 'days') : hours > 3 ? 2 : 1,
    appointments_per_week: hours === undefined ? undefined : Math.round((hours / 5) * chance(code, 'appointments')),
    private_room: told ? quiet || chance(code, 'room') < 0.4 : undefined,
    counter: told ? ['council offices', 'library'].includes(premises) : undefined,
    parking: told ? chance(code, 'parking') < 0.6 : undefined,
    step_free: told ? quiet || chance(code, 'step free') < 0.6 : undefined,
  };
}

/** Partners in our buildings. A charge here is income and stands as an OTHER_INCOME cost line too. */
export const tenants: readonly Row[] = [
  {
    code: 'O-COALVILLE-COUNTER',
    building: 'B-COALVILLE',
    partner: 'PT-NW-LEICS-DC',
    kind: 'CO_LOCATED',
    area_m2: 60,
    desks: 4,
    charge_pa: 0,
    apportionment: 'NIL_RECIPROCAL',
    notice_months: 6,
    vat_on_charge: 'OUTSIDE_SCOPE',
    shared_services: 'front counter, waiting room',
    consent: 'SIGNED',
    hours_per_week: 40,
  },
  {
    code: 'O-LOUGHBOROUGH-COUNTER',
    building: 'B-LOUGHBOROUGH',
    partner: 'PT-CHARNWOOD-BC',
    kind: 'CO_LOCATED',
    area_m2: 75,
    desks: 5,
    charge_pa: 8_400,
    apportionment: 'AREA',
    notice_months: 12,
    vat_on_charge: 'EXEMPT',
    shared_services: 'front counter, waiting room, meeting room',
    consent: 'SIGNED',
    hours_per_week: 45,
  },
  {
    code: 'O-OAKHAM-COUNTER',
    building: 'B-OAKHAM',
    partner: 'PT-RUTLAND-CC',
    kind: 'CO_LOCATED',
    area_m2: 40,
    desks: 3,
    charge_pa: 0,
    apportionment: 'NIL_RECIPROCAL',
    notice_months: 6,
    vat_on_charge: 'OUTSIDE_SCOPE',
    shared_services: 'front counter',
    consent: 'SIGNED',
    hours_per_week: 35,
  },
  {
    code: 'O-SPINNEY-HILL-TENANT',
    building: 'B-SPINNEY-HILL',
    partner: 'PT-ADVICE-CHARITY',
    kind: 'TENANT',
    area_m2: 180,
    desks: 10,
    charge_pa: 14_500,
    apportionment: 'AREA',
    notice_months: 6,
    ends_on: '2029-03-31',
    inside_1954_act: true,
    vat_on_charge: 'EXEMPT',
    consent: 'SIGNED',
    source: 'synthetic; trap protected-tenant: a tenant with security under the 1954 Act, so vacant possession cannot be given at will',
  },
  {
    code: 'O-MELTON-TENANT',
    building: 'B-MELTON',
    partner: 'PT-NHS-COMMUNITY',
    kind: 'TENANT',
    area_m2: 55,
    desks: 4,
    charge_pa: 6_200,
    apportionment: 'AREA',
    notice_months: 3,
    vat_on_charge: 'EXEMPT',
    consent: 'SIGNED',
  },
  {
    code: 'O-HINCKLEY-FIRE',
    building: 'B-HINCKLEY',
    partner: 'PT-FIRE',
    kind: 'CO_LOCATED',
    area_m2: 90,
    desks: 6,
    charge_pa: 9_800,
    apportionment: 'HEADCOUNT',
    notice_months: 12,
    vat_on_charge: 'OUTSIDE_SCOPE',
    consent: 'SIGNED',
  },
  {
    code: 'O-HQ-REGION',
    building: 'B-ENDERBY-HQ',
    partner: 'PT-NOTTS',
    kind: 'HOST_OF',
    area_m2: 220,
    desks: 20,
    charge_pa: 31_000,
    apportionment: 'DESKS',
    notice_months: 12,
    vat_on_charge: 'OUTSIDE_SCOPE',
    consent: 'SIGNED',
  },
];

export const occupancyRows = (): Row[] => [
  ...sharedOffices.map(guestRow),
  ...tenants.map((tenant) => ({ source: 'synthetic', as_at: '2026-09-30', confidence: 'MEDIUM', ...tenant })),
];

export const visitsTo = (code: string, low: number, high: number): number | undefined =>
  chance(code, 'visits known') < 0.12 ? undefined : wholeBetween(low, high, code, 'visits');
