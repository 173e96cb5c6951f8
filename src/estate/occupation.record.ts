/** On what terms buildings are occupied: leases with their breaks and reviews, shared parts, public service points, and who is based where. */
import { code, date, oneOf, optional, orElse, reference, text, yesNo } from '../exchange/column.ts';
import { measure, money, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';

export const leaseTable = table({
  name: 'lease',
  file: 'leases.csv',
  meaning: 'A lease of a building that we hold as tenant.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    building: reference('building', 'The building'),
    landlord: optional(reference('partner', 'The landlord')),
    starts_on: optional(date('First day of the term')),
    expires_on: date('Last day of the term'),
    rent_pa: optional(money('Passing rent, pounds a year; the cost counted is the RENT cost line')),
    service_charge_pa: optional(money('Service charge, pounds a year; the cost counted is the cost line')),
    inside_1954_act: optional(yesNo('Whether security of tenure under Part II of the 1954 Act applies')),
    repairing: optional(oneOf(['FRI', 'IRI', 'SCHEDULE_OF_CONDITION'], 'Repairing covenant')),
    deposit: orElse(money('Deposit returned when we leave'), 0),
    dilapidations_low: optional(money('Low estimate of dilapidations at exit')),
    dilapidations_central: optional(money('Central estimate; blank is UNKNOWN and is priced at the high assumption for each m²')),
    dilapidations_high: optional(money('High estimate')),
    dilapidations_basis: optional(text('Who estimated and how')),
    ifrs16_liability: optional(money('Lease liability on the balance sheet; shown, never counted')),
    ...provenance,
  },
});

export const leaseBreakTable = table({
  name: 'lease_break',
  file: 'lease_breaks.csv',
  meaning: 'A right of ours to end a lease early.',
  key: ['lease', 'breaks_on'],
  columns: {
    lease: reference('lease', 'The lease'),
    breaks_on: date('The last day of the lease when the break is used'),
    notice_months: whole('Months of notice', { min: 0, max: 60 }),
    conditions: optional(text('What must be true for the break to hold: vacant possession, rent paid')),
    penalty: orElse(money('Paid for using the break'), 0),
  },
});

export const rentReviewTable = table({
  name: 'rent_review',
  file: 'rent_reviews.csv',
  meaning: 'A date on which the rent of a lease is reviewed.',
  key: ['lease', 'reviews_on'],
  columns: {
    lease: reference('lease', 'The lease'),
    reviews_on: date('The review date'),
    basis: optional(text('Open market, CPI, fixed step')),
  },
});

export const occupancyTable = table({
  name: 'occupancy',
  file: 'occupancies.csv',
  meaning: 'Part of a building occupied by someone: us in the building of a partner (GUEST), or a partner in ours (TENANT, HOST_OF, CO_LOCATED).',
  key: ['code'],
  columns: {
    code: code('Short code'),
    building: reference('building', 'The building'),
    partner: reference('partner', 'The host where we are the guest, otherwise the occupier'),
    kind: oneOf(['GUEST', 'TENANT', 'HOST_OF', 'CO_LOCATED'], 'Which way round'),
    area_m2: optional(measure('Area occupied, m²')),
    desks: optional(whole('Desks')),
    charge_pa: optional(money('Charge, pounds a year, paid by the guest; what we pay is counted from the PARTNER_CHARGE cost line')),
    apportionment: optional(oneOf(['AREA', 'HEADCOUNT', 'DESKS', 'FIXED', 'NIL_RECIPROCAL'], 'How the charge is reached')),
    notice_months: optional(whole('Months of notice either side may give', { min: 0, max: 120 })),
    ends_on: optional(date('Last day of a fixed term')),
    inside_1954_act: orElse(yesNo('Whether an occupier of ours has security of tenure, so that we cannot give vacant possession'), false),
    vat_on_charge: optional(oneOf(['EXEMPT', 'STANDARD', 'OUTSIDE_SCOPE'], 'VAT on the charge')),
    shared_services: optional(text('Reception, cleaning, meeting rooms …')),
    consent: optional(oneOf(['SIGNED', 'IN_PRINCIPLE', 'PROPOSED', 'REFUSED'], 'State of the agreement')),
    hours_per_week: optional(measure('Hours a week that the space is used')),
    days_per_week: optional(measure('Days a week on which it is used', { min: 0, max: 7 })),
    appointments_per_week: optional(whole('Appointments with the public held there a week')),
    private_room: optional(yesNo('Whether there is a room to talk in private')),
    counter: optional(yesNo('Whether there is a counter')),
    parking: optional(yesNo('Whether we may park there')),
    step_free: optional(yesNo('Whether a wheelchair user can reach it')),
    reviewed_on: optional(date('Last beat-office review')),
    review_due_on: optional(date('Next review')),
    ...provenance,
  },
});

export const servicePointKinds = ['FRONT_ENQUIRY', 'APPOINTMENT', 'BEAT_SURGERY', 'CUSTODY_PUBLIC', 'PROPERTY_COLLECTION', 'MOBILE', 'RESPONSE_BASE'] as const;

export const servicePointTable = table({
  name: 'service_point',
  file: 'service_points.csv',
  meaning: 'A place where the public can meet the police, or a base that response officers set out from, apart from the building it happens to be in.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    kind: oneOf(servicePointKinds, 'Kind of service; at a RESPONSE_BASE nobody is met. Where none is recorded, every building with a response team is a base'),
    building: reference('building', 'Where it is today'),
    weekly_hours: optional(measure('Hours a week that it is open, or staffed where it is a response base', { min: 0, max: 168 })),
    slots_per_week: optional(whole('Appointments a week')),
    visits_pa: optional(whole('Visits a year')),
    protected_until: optional(date('The last day on which it may not be removed without being provided again')),
    step_free: optional(yesNo('Whether a wheelchair user can reach it')),
    public_transport_score: optional(whole('Public transport, 0 none to 5 frequent', { min: 0, max: 5 })),
    ...provenance,
  },
});

export const teamBaseTable = table({
  name: 'team_base',
  file: 'team_bases.csv',
  meaning: 'The part of a team that is based in a building.',
  key: ['team', 'building'],
  columns: {
    team: reference('team', 'The team'),
    building: reference('building', 'The building'),
    fte: optional(measure('Full-time equivalents based here')),
    peak_headcount: optional(whole('People of the team here at its peak, which is the room they need')),
    desks: optional(whole('Desks set aside')),
    lockers: optional(whole('Lockers')),
    parking: optional(whole('Operational parking spaces')),
    valid_from: optional(date('First day')),
    valid_to: optional(date('Last day; blank while it stands')),
    ...provenance,
  },
});
