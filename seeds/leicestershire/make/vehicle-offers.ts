/** What could be had instead, and what each base offers to vehicles. */
import { nearest } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { siteOf, vehicles } from './vehicles.ts';

const offer = (code: string, name: string, role: string, fuel: string, more: Row): Row => ({
  code,
  name,
  role,
  body: 'CAR',
  fuel,
  drive: 'FWD',
  ...more,
  price_base: '2026/27',
  source: 'synthetic: framework prices made up for the demonstration',
  as_at: '2026-09-01',
});

const bought = (price: number, conversion_cost: number, residual: number, energy: number, servicing: number, more: Row = {}): Row => ({
  price,
  conversion_cost,
  residual_share_at_term: residual,
  energy_gbp_per_mile: energy,
  servicing_gbp_per_mile: servicing,
  ...more,
});

const rented = (method: string, rent_pa: number, term_months: number, miles: number, excess: number, energy: number, more: Row = {}): Row => ({
  method,
  rent_pa,
  term_months,
  included_miles_pa: miles,
  excess_gbp_per_mile: excess,
  return_cost: 650,
  maintenance_included: method === 'CONTRACT_HIRE',
  energy_gbp_per_mile: energy,
  ...more,
});

const charge = (range_mi: number, battery_kwh: number, charge_kw: number): Row => ({ range_mi, battery_kwh, charge_kw });

export const vehicleOfferRows = (): Row[] => [
  offer('RESPONSE-DIESEL', 'Diesel estate, marked', 'RESPONSE_MARKED', 'DIESEL', bought(25_500, 8_500, 0.17, 0.19, 0.15)),
  offer('RESPONSE-HYBRID', 'Hybrid estate, marked', 'RESPONSE_MARKED', 'HEV', bought(27_400, 8_500, 0.2, 0.16, 0.14)),
  offer('RESPONSE-ELECTRIC', 'Electric estate, marked', 'RESPONSE_MARKED', 'BEV', bought(35_900, 9_200, 0.15, 0.095, 0.105, charge(265, 72, 150))),
  offer(
    'RESPONSE-LEASE',
    'Diesel estate, marked, leased',
    'RESPONSE_MARKED',
    'DIESEL',
    rented('LEASE', 6_900, 48, 25_000, 0.11, 0.19, { conversion_cost: 8_500, return_cost: 1_900, servicing_gbp_per_mile: 0.15 }),
  ),
  offer('NEIGHBOURHOOD-PETROL', 'Small petrol car, marked', 'NEIGHBOURHOOD', 'PETROL', bought(20_400, 3_600, 0.19, 0.16, 0.13)),
  offer('NEIGHBOURHOOD-ELECTRIC', 'Small electric car, marked', 'NEIGHBOURHOOD', 'BEV', bought(25_700, 3_600, 0.14, 0.074, 0.09, charge(225, 51, 100))),
  offer('PLAIN-PETROL', 'Petrol hatchback', 'CID_PLAIN', 'PETROL', bought(21_800, 1_200, 0.16, 0.15, 0.11)),
  offer('PLAIN-HYBRID', 'Hybrid hatchback', 'CID_PLAIN', 'HEV', bought(24_300, 1_200, 0.18, 0.125, 0.1)),
  offer('PLAIN-ELECTRIC', 'Electric hatchback', 'CID_PLAIN', 'BEV', bought(28_900, 1_200, 0.14, 0.07, 0.08, charge(285, 64, 100))),
  offer(
    'PLAIN-LEASE',
    'Petrol hatchback, leased',
    'CID_PLAIN',
    'PETROL',
    rented('LEASE', 4_150, 48, 12_000, 0.08, 0.15, { conversion_cost: 1_200, servicing_gbp_per_mile: 0.11 }),
  ),
  offer(
    'PLAIN-CONTRACT-HIRE',
    'Petrol hatchback on contract hire',
    'CID_PLAIN',
    'PETROL',
    rented('CONTRACT_HIRE', 4_700, 36, 12_000, 0.09, 0.15, { conversion_cost: 1_200 }),
  ),
  offer('POOL-PETROL', 'Small petrol car', 'POOL', 'PETROL', bought(19_600, 400, 0.17, 0.15, 0.11)),
  offer('POOL-ELECTRIC', 'Small electric car', 'POOL', 'BEV', bought(24_500, 400, 0.14, 0.068, 0.08, charge(190, 46, 50))),
  offer(
    'POOL-CONTRACT-HIRE',
    'Small electric car on contract hire',
    'POOL',
    'BEV',
    rented('CONTRACT_HIRE', 4_300, 36, 10_000, 0.07, 0.068, charge(190, 46, 50)),
  ),
  offer('VAN-DIESEL', 'Panel van with a cage', 'CELL_VAN', 'DIESEL', bought(34_000, 17_000, 0.18, 0.22, 0.17, { body: 'VAN' })),
  offer(
    'VAN-ELECTRIC',
    'Electric panel van with a cage',
    'CELL_VAN',
    'BEV',
    bought(44_500, 17_500, 0.13, 0.12, 0.125, { body: 'VAN', ...charge(160, 68, 115) }),
  ),
  offer('CARRIER-DIESEL', 'Carrier', 'PSU_CARRIER', 'DIESEL', bought(34_500, 19_000, 0.18, 0.24, 0.19, { body: 'MINIBUS', drive: 'RWD' })),
  offer(
    '4X4-DIESEL',
    'Pick-up with a low-range gearbox',
    'RURAL_4X4',
    'DIESEL',
    bought(31_500, 9_500, 0.26, 0.23, 0.18, { body: 'TRUCK', drive: '4X4_LOW_RANGE', off_road: true }),
  ),
  offer('4X4-HYBRID', 'Estate with four driven wheels', 'RURAL_4X4', 'PHEV', bought(38_500, 9_500, 0.22, 0.18, 0.17, { drive: 'AWD', off_road: false })),
  offer('ROADS-DIESEL', 'Fast estate', 'ROADS_POLICING', 'MHEV', bought(43_000, 14_000, 0.2, 0.23, 0.18, { drive: 'AWD' })),
  offer('ARMED-DIESEL', 'Large estate for armed response', 'ARV', 'MHEV', bought(41_500, 18_000, 0.19, 0.24, 0.19, { drive: 'AWD' })),
  offer('DOG-DIESEL', 'Van with kennels', 'DOG', 'DIESEL', bought(31_000, 15_000, 0.19, 0.21, 0.17, { body: 'VAN' })),
];

const chargers: Readonly<Record<string, readonly [points: number, power: number, spare: number]>> = {
  'ENDERBY-HQ': [10, 7.4, 120],
  'LEICESTER-CENTRAL': [6, 7.4, 40],
  WATERSIDE: [4, 7.4, 25],
  'KEYHAM-LANE': [2, 22, 60],
  'EUSTON-STREET': [2, 22, 35],
  HINCKLEY: [4, 22, 50],
  LOUGHBOROUGH: [3, 22, 45],
  'MARKET-HARBOROUGH': [2, 7.4, 20],
  UPPINGHAM: [1, 7.4, 8],
  'IT-CENTRE': [2, 7.4, 30],
};
const workshops: Readonly<Record<string, readonly [bays: number, hours: number]>> = { WORKSHOP: [9, 96], 'WORKSHOP-EAST': [3, 45] };
/** More vehicles than spaces. */
const crowded = ['WESTCOTES', 'LEICESTER-CENTRAL'];
const unknownParking = ['BOTTESFORD', 'MEASHAM'];
const city = ['LEICESTER-CENTRAL', 'WATERSIDE', 'WESTCOTES', 'BELGRAVE', 'SPINNEY-HILL'];

function parkingAt(place: string, based: number): number | undefined {
  if (unknownParking.includes(place)) return undefined;
  if (place === 'LEICESTER-CENTRAL') return Math.round(based * 0.8);
  if (place === 'WESTCOTES') return 0;
  return Math.ceil(based * 1.25) + 2;
}

export function fleetBaseRows(): Row[] {
  const based = new Map<string, number>();
  for (const { place } of vehicles) based.set(place, (based.get(place) ?? 0) + 1);
  const places = [...based.keys(), ...Object.keys(workshops).filter((place) => !based.has(place))];
  const sites = Map.groupBy(places, siteOf);
  return [...sites].map(([site, [place = '', ...others]]) => {
    const count = [place, ...others].reduce((sum, one) => sum + (based.get(one) ?? 0), 0);
    const [points, power, spare] = chargers[place] ?? [];
    const [bays, hours] = workshops[place] ?? [];
    return {
      site,
      parking_spaces: parkingAt(place, count),
      charger_points: points ?? 0,
      charger_kw: power,
      charger_value: points === undefined ? undefined : nearest(100, points * (power! > 10 ? 3_400 : 1_900)),
      spare_kva: spare,
      workshop_bays: bays,
      workshop_hours_per_week: hours,
      space_rent_pa: city.includes(place) ? 1_150 : undefined,
      source: crowded.includes(place) ? 'synthetic; trap more-vehicles-than-spaces' : 'synthetic',
      as_at: '2026-09-30',
    };
  });
}
