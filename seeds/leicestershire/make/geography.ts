/** Policing areas of today and before February 2015, how the earlier ones passed into the later, and the areas that people travel from. */
import { censusAreas } from './census-areas.ts';
import { between, nearest } from './chance.ts';
import type { Row } from './csv-writing.ts';

const today: readonly (readonly [code: string, name: string])[] = [
  ['NPA-LC', 'Leicester Central'],
  ['NPA-LE', 'Leicester East'],
  ['NPA-LW', 'Leicester West'],
  ['NPA-CH', 'Charnwood'],
  ['NPA-NW', 'North West Leicestershire'],
  ['NPA-HB', 'Hinckley and Blaby'],
  ['NPA-HW', 'Harborough and Wigston'],
  ['NPA-MR', 'Melton and Rutland'],
];

/** The fifteen units that ended on 8 February 2015 and the share of each that passed into an area of today. */
const earlier: readonly (readonly [code: string, name: string, settlement: string, passes: Readonly<Record<string, number>>])[] = [
  ['LPU-01', 'City Centre', 'CITY', { 'NPA-LC': 0.85, 'NPA-LW': 0.15 }],
  ['LPU-02', 'Beaumont Leys', 'CITY', { 'NPA-LW': 0.7, 'NPA-LC': 0.3 }],
  ['LPU-03', 'Hinckley Road', 'CITY', { 'NPA-LW': 1 }],
  ['LPU-04', 'Spinney Hill', 'CITY', { 'NPA-LC': 0.6, 'NPA-LE': 0.4 }],
  ['LPU-05', 'Keyham Lane', 'CITY', { 'NPA-LE': 0.95, 'NPA-LC': 0.05 }],
  ['LPU-06', 'Welford Road', 'CITY', { 'NPA-LC': 0.65, 'NPA-LW': 0.35 }],
  ['LPU-07', 'Blaby', 'URBAN', { 'NPA-HB': 0.97, 'NPA-HW': 0.03 }],
  ['LPU-08', 'Hinckley and Bosworth', 'URBAN', { 'NPA-HB': 1 }],
  ['LPU-09', 'Loughborough', 'URBAN', { 'NPA-CH': 1 }],
  ['LPU-10', 'Syston and Soar Valley', 'URBAN', { 'NPA-CH': 0.92, 'NPA-MR': 0.08 }],
  ['LPU-11', 'Coalville and Ashby', 'URBAN', { 'NPA-NW': 1 }],
  ['LPU-12', 'Melton', 'RURAL', { 'NPA-MR': 1 }],
  ['LPU-13', 'Rutland', 'RURAL', { 'NPA-MR': 1 }],
  ['LPU-14', 'Market Harborough', 'RURAL', { 'NPA-HW': 1 }],
  ['LPU-15', 'Oadby and Wigston', 'URBAN', { 'NPA-HW': 0.96, 'NPA-LE': 0.04 }],
];

const census = 'Office for National Statistics, Census 2021 and English indices of deprivation 2019, Open Government Licence v3; rounded';

function totals(areas: typeof censusAreas) {
  const population = areas.reduce((sum, area) => sum + area[6], 0);
  const decile = Math.round(areas.reduce((sum, area) => sum + area[6] * area[8], 0) / population);
  return { population, imd_decile: decile };
}

function settlementOf(areas: typeof censusAreas): string {
  const residents = (kind: string) => areas.filter((area) => area[3] === kind).reduce((sum, area) => sum + area[6], 0);
  return ['CITY', 'URBAN', 'RURAL'].reduce((most, kind) => (residents(kind) > residents(most) ? kind : most));
}

export const areaRows = (): Row[] => [
  {
    code: 'FORCE',
    name: 'Leicester, Leicestershire and Rutland',
    level: 'FORCE',
    settlement: settlementOf(censusAreas),
    ...totals(censusAreas),
    valid_from: '1974-04-01',
    source: census,
    as_at: '2021-03-21',
    confidence: 'HIGH',
  },
  ...today.map(([code, name]) => {
    const within = censusAreas.filter((area) => area[2] === code);
    return {
      code,
      name,
      level: 'NPA',
      settlement: settlementOf(within),
      ...totals(within),
      parent: 'FORCE',
      valid_from: '2015-02-09',
      source: `${census}; boundary chosen for the demonstration`,
      as_at: '2021-03-21',
      confidence: 'MEDIUM',
    };
  }),
  ...earlier.map(([code, name, settlement]) => ({
    code,
    name,
    level: 'LPU',
    settlement,
    parent: 'FORCE',
    valid_from: '2008-04-01',
    valid_to: '2015-02-08',
    source: 'synthetic: that there were fifteen and when they ended is public, the names and limits are not taken from a record',
    confidence: 'LOW',
  })),
];

export const areaMapRows = (): Row[] =>
  earlier.flatMap(([from_area, , , passes]) => Object.entries(passes).map(([to_area, weight]) => ({ from_area, to_area, weight, valid_from: '2015-02-09' })));

const residentsPerHousehold = 2.35;

/** Incidents attended in a year for each resident: most in the most deprived tenth, more in the city, and scattered. */
const incidentsPerResident = (name: string, settlement: string, decile: number): number =>
  (0.21 - 0.012 * decile) * (settlement === 'CITY' ? 1.15 : 1) * between(0.85, 1.15, name, 'incidents');

export const demandAreaCode = (name: string): string => `DA-${name.toUpperCase().replaceAll(' ', '-')}`;

export const demandAreaRows = (): Row[] =>
  censusAreas.map(([name, district, area, settlement, latitude, longitude, population, area_km2, imd_decile]) => ({
    code: demandAreaCode(name),
    name,
    area,
    district,
    settlement,
    latitude,
    longitude,
    population,
    households: Math.round(population / residentsPerHousehold),
    incidents_pa: nearest(10, population * incidentsPerResident(name, settlement, imd_decile)),
    area_km2,
    imd_decile,
    source: `${census}; households worked out at ${residentsPerHousehold} residents each; incidents synthetic`,
    as_at: '2021-03-21',
    confidence: 'MEDIUM',
  }));
