/** Rows of the places where the public meets the police, counters, appointments, beat surgeries, and of the bases that response officers set out from. */

import { buildingCode } from './building-plan.ts';
import { chance, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { visitsTo } from './occupancies.ts';
import { ownBuildings } from './own-buildings.ts';
import { sharedOffices } from './shared-offices.ts';
import { teams } from './teams.ts';

const facts = { source: 'synthetic', as_at: '2026-03-31', confidence: 'MEDIUM' } as const;

const counters: readonly (readonly [place: string, name: string, hours: number, visits: number | undefined, transport: number, shared: boolean])[] = [
  ['COALVILLE', 'Coalville shared front enquiry service', 40, 8_600, 3, true],
  ['LOUGHBOROUGH', 'Loughborough shared front enquiry service', 54, 14_900, 5, true],
  ['OAKHAM', 'Oakham shared front enquiry service', 35, 4_100, 2, true],
  ['LEICESTER-CENTRAL', 'Leicester Central front counter', 98, 31_500, 5, false],
  ['KEYHAM-LANE', 'Keyham Lane front counter, Leicester', 48, 9_700, 4, false],
];

export const counterPlaces: readonly string[] = counters.map(([place]) => place);

function counterRows(): Row[] {
  return counters.map(([place, name, weekly_hours, visits_pa, public_transport_score, shared]) => ({
    code: `SP-${place}-COUNTER`,
    name,
    kind: 'FRONT_ENQUIRY',
    building: `B-${place}`,
    weekly_hours,
    visits_pa,
    protected_until: shared ? '2030-03-31' : undefined,
    step_free: true,
    public_transport_score,
    ...facts,
  }));
}

const appointmentStations = [
  'HINCKLEY',
  'WIGSTON',
  'MELTON',
  'MARKET-HARBOROUGH',
  'SYSTON',
  'COALVILLE',
  'LOUGHBOROUGH',
  'OAKHAM',
  'EUSTON-STREET',
  'KEYHAM-LANE',
  'BEAUMONT-LEYS',
  'SPINNEY-HILL',
  'BRAUNSTONE',
  'LEICESTER-CENTRAL',
];

function appointmentRows(): Row[] {
  const offices = ownBuildings.filter(
    ({ function: use, place, more }) => use === 'neighbourhood' && more.status === undefined && chance(place, 'appointments') < 0.55,
  );
  const places = [...ownBuildings.filter(({ place }) => appointmentStations.includes(place)), ...offices];
  return places.map((building) => {
    const station = building.function !== 'neighbourhood';
    const slots = station ? wholeBetween(30, 80, building.place, 'slots') : wholeBetween(6, 24, building.place, 'slots');
    return {
      code: `SP-${building.place}-APPOINTMENT`,
      name: `Appointments at ${building.name}`,
      kind: 'APPOINTMENT',
      building: buildingCode(building),
      weekly_hours: station ? wholeBetween(28, 45, building.place, 'hours') : wholeBetween(6, 20, building.place, 'hours'),
      slots_per_week: slots,
      visits_pa: visitsTo(buildingCode(building), slots * 20, slots * 42),
      step_free: chance(building.place, 'step') < 0.8,
      public_transport_score: wholeBetween(2, 5, building.place, 'transport'),
      ...facts,
    };
  });
}

function surgeryRows(): Row[] {
  const offices = sharedOffices.filter(({ code, premises }) =>
    ['library', 'parish office', 'council offices', 'community centre'].includes(premises) ? chance(code, 'surgery') < 0.85 : chance(code, 'surgery') < 0.35,
  );
  return offices.map(({ code, place, premises }) => ({
    code: `SP-${code.slice(2)}-SURGERY`,
    name: `Beat surgery at ${place}, ${premises}`,
    kind: 'BEAT_SURGERY',
    building: code,
    weekly_hours: wholeBetween(1, 4, code, 'surgery hours'),
    visits_pa: visitsTo(code, 40, 620),
    step_free: chance(code, 'step') < 0.88,
    public_transport_score: premises === 'village hall' ? wholeBetween(0, 2, code, 'transport') : wholeBetween(2, 4, code, 'transport'),
    ...facts,
  }));
}

const others: readonly Row[] = [
  {
    code: 'SP-CUSTODY-A-PUBLIC',
    name: 'Visitors and solicitors at custody suite A',
    kind: 'CUSTODY_PUBLIC',
    building: 'B-CUSTODY-A',
    weekly_hours: 168,
    visits_pa: 5_200,
    step_free: true,
    ...facts,
  },
  {
    code: 'SP-CUSTODY-B-PUBLIC',
    name: 'Visitors and solicitors at custody suite B',
    kind: 'CUSTODY_PUBLIC',
    building: 'B-CUSTODY-B',
    weekly_hours: 168,
    visits_pa: 2_700,
    step_free: true,
    ...facts,
  },
  {
    code: 'SP-CUSTODY-C-PUBLIC',
    name: 'Visitors and solicitors at custody suite C',
    kind: 'CUSTODY_PUBLIC',
    building: 'B-CUSTODY-C',
    weekly_hours: 168,
    step_free: false,
    ...facts,
  },
  {
    code: 'SP-STORE-PROPERTY',
    name: 'Collection of property',
    kind: 'PROPERTY_COLLECTION',
    building: 'B-STORE-PROPERTY',
    weekly_hours: 25,
    visits_pa: 6_400,
    step_free: true,
    public_transport_score: 2,
    ...facts,
  },
  {
    code: 'SP-MOBILE-RUTLAND',
    name: 'Mobile contact point, Rutland and Melton villages',
    kind: 'MOBILE',
    building: 'B-OAKHAM',
    weekly_hours: 12,
    visits_pa: 900,
    step_free: true,
    ...facts,
  },
  {
    code: 'SP-MOBILE-HARBOROUGH',
    name: 'Mobile contact point, Harborough villages',
    kind: 'MOBILE',
    building: 'B-MARKET-HARBOROUGH',
    weekly_hours: 10,
    step_free: false,
    ...facts,
  },
];

/** One wherever a response team is based, round the clock. */
function responseBaseRows(): Row[] {
  const bases = teams.filter((team) => team.function === 'RESPONSE').flatMap((team) => team.bases.map(({ building }) => building));
  return ownBuildings
    .filter((building) => bases.includes(buildingCode(building)))
    .map((building) => ({
      code: `SP-${building.place}-RESPONSE`,
      name: `Response base at ${building.name}`,
      kind: 'RESPONSE_BASE',
      building: buildingCode(building),
      weekly_hours: 168,
      ...facts,
    }));
}

export const servicePointRows = (): Row[] => [...counterRows(), ...appointmentRows(), ...surgeryRows(), ...others, ...responseBaseRows()];
