/** Buildings: what they are, how big, how old, on what terms, and what they could take in. */
import { code, date, financialYear, oneOf, optional, orElse, reference, text, yesNo } from '../exchange/column.ts';
import { measure, money, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { priceYear, provenance } from '../register/provenance.ts';

export const uses = [
  'POLICE_STATION',
  'NEIGHBOURHOOD_OFFICE',
  'FRONT_COUNTER',
  'HQ',
  'CUSTODY',
  'CONTROL_ROOM',
  'WORKSHOP',
  'PROPERTY_STORE',
  'FORENSIC_LAB',
  'TRAINING',
  'FIRING_RANGE',
  'KENNELS',
  'STABLES',
  'MAST',
  'RESIDENTIAL',
  'LAND',
  'PARTNER_PREMISES',
  'OFFICE',
  'CUSTOMER_CENTRE',
  'LIBRARY',
  'COMMUNITY_CENTRE',
  'FIRE_STATION',
  'AMBULANCE_STATION',
  'HOSPITAL',
  'HEALTH_CENTRE',
  'LEISURE_CENTRE',
  'SCHOOL',
  'DEPOT',
] as const;
export const tenures = [
  'FREEHOLD',
  'LONG_LEASEHOLD',
  'LEASEHOLD',
  'LICENCE',
  'TENANCY_AT_WILL',
  'PFI',
  'PEPPERCORN',
  'MOU_OCCUPATION',
  'SHARED_OWNERSHIP',
] as const;
export const buildingStatuses = ['OPERATIONAL', 'SURPLUS_DECLARED', 'MOTHBALLED', 'UNDER_OFFER', 'DISPOSED', 'PLANNED'] as const;

export const buildingTable = table({
  name: 'building',
  file: 'buildings.csv',
  meaning: 'A building, or the part of a building of others that we occupy.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    site: reference('site', 'The site it stands on'),
    name: text('Name'),
    use: oneOf(uses, 'Main use; specialist uses are never absorbed by general office'),
    tenure: oneOf(tenures, 'On what terms we hold it'),
    status: orElse(oneOf(buildingStatuses, 'Where it is in its life'), 'OPERATIONAL' as const),
    owner: optional(reference('partner', 'The owner where it is not us')),
    uprn: optional(text('Unique property reference number, up to 12 digits')),
    usrn: optional(text('Unique street reference number')),
    gia_m2: optional(measure('Gross internal area, m²')),
    nia_m2: optional(measure('Net internal area, m²')),
    nua_m2: optional(measure('Net usable area, m²')),
    desks: optional(whole('Desks that can be used at once')),
    built_year: optional(whole('Year built', { min: 1000, max: 2100 })),
    floors: optional(whole('Floors')),
    listed: orElse(oneOf(['NONE', 'II', 'II_STAR', 'I'], 'Listing'), 'NONE' as const),
    parking_spaces: optional(whole('Parking spaces')),
    lockers: optional(whole('Lockers')),
    ev_points: optional(whole('Vehicle charging points')),
    supply_kva: optional(measure('Electricity supply, kVA')),
    comms_room: optional(yesNo('Whether a communications room stands in it that others depend on')),
    mast: optional(yesNo('Whether a radio mast stands on it')),
    network_ready_on: optional(
      date(
        'The day from which staff can work here on the vetted network; blank is UNKNOWN, and nobody is moved in unless closure_terms.csv names the building',
      ),
    ),
    existing_use_value: optional(money('Value in existing use, pounds')),
    market_value: optional(money('Market value with vacant possession, pounds; blank is UNKNOWN and no receipt is counted')),
    receipt_probability: optional(share('Chance that the market value is obtained, for example a planning consent; blank means the assumption')),
    valued_on: optional(date('Date of the valuation')),
    insurance_reinstatement_value: optional(money('Reinstatement value, pounds')),
    marking: orElse(oneOf(['OFFICIAL', 'OFFICIAL_SENSITIVE'], 'Protective marking'), 'OFFICIAL' as const),
    ...provenance,
  },
});

export const energyRatingTable = table({
  name: 'energy_rating',
  file: 'energy_ratings.csv',
  meaning: 'Energy rating and use of a building.',
  key: ['building'],
  columns: {
    building: reference('building', 'The building'),
    epc: optional(oneOf(['A_PLUS', 'A', 'B', 'C', 'D', 'E', 'F', 'G'], 'Energy performance certificate')),
    epc_expires_on: optional(date('Its expiry')),
    dec_rating: optional(oneOf(['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'Display energy certificate')),
    electricity_kwh: optional(measure('Electricity a year, kWh')),
    gas_kwh: optional(measure('Gas a year, kWh')),
    tco2e: optional(measure('Emissions a year, tonnes of CO₂ equivalent')),
    ...provenance,
  },
});

export const conditionTable = table({
  name: 'condition',
  file: 'conditions.csv',
  meaning: 'An element from the condition survey: backlog, or a planned life-cycle replacement.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    building: reference('building', 'The building'),
    element: text('Roof, heating, lifts …'),
    kind: orElse(oneOf(['BACKLOG', 'LIFECYCLE'], 'Backlog, or planned replacement'), 'BACKLOG' as const),
    grade: oneOf(['A', 'B', 'C', 'D'], 'A as new, B sound, C showing defects, D inoperable or serious'),
    priority: optional(oneOf(['URGENT', 'ESSENTIAL', 'DESIRABLE', 'LONG_TERM'], 'Priority')),
    risk: optional(oneOf(['HIGH', 'SIGNIFICANT', 'MODERATE', 'LOW'], 'Risk')),
    remaining_life_years: optional(measure('Remaining life, years')),
    cost_to_b: optional(money('Cost to bring it to grade B, without VAT')),
    price_base: optional(priceYear('Financial year of that price; blank means year 0')),
    due_year: optional(financialYear('Financial year in which the work would be done')),
    funded: orElse(yesNo('Whether the capital programme pays for it; no means that avoiding it frees no budget'), false),
    probability: optional(share('Chance that the work would be done; blank means certain when funded, and not at all when it is not')),
    surveyed_on: optional(date('Date of the survey')),
    ...provenance,
  },
});

export const utilisationTable = table({
  name: 'utilisation',
  isLog: true,
  file: 'utilisation.csv',
  meaning: 'People counted in a building at an hour.',
  key: ['building', 'date', 'hour', 'counted_by'],
  columns: {
    building: reference('building', 'The building'),
    date: date('Day'),
    hour: whole('Hour of the day, 0 to 23', { min: 0, max: 23 }),
    headcount: whole('People'),
    desks_in_use: optional(whole('Desks in use')),
    counted_by: oneOf(['BADGE', 'SENSOR', 'SURVEY', 'BOOKING'], 'How it was counted'),
    era: oneOf(['PRE_COVID', 'COVID', 'POST_COVID'], 'Side of the break in attendance; eras are never averaged together'),
  },
});
