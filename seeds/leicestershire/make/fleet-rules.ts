/** When a vehicle is due, how many must be available, and who is there to drive them. */
import type { Row } from './csv-writing.ts';

const staffordshire = 'Replacement criteria published by Staffordshire Police in its vehicle fleet report of 2013';
const own = 'synthetic: policy life of the demonstration';

const rule = (role: string, max_years: number, max_miles: number | undefined, source: string, more: Row = {}): Row => ({
  role,
  max_years,
  max_miles,
  source,
  as_at: source === staffordshire ? '2013-04-01' : '2026-04-01',
  ...more,
});

export const replacementRuleRows = (): Row[] => [
  rule('RESPONSE_MARKED', 4, 100_000, staffordshire),
  rule('ARV', 3, 120_000, staffordshire, { safety_critical: true }),
  rule('ROADS_POLICING', 3, 120_000, own, { safety_critical: true }),
  rule('DOG', 3, 80_000, staffordshire),
  rule('CID_PLAIN', 8, 100_000, staffordshire),
  rule('CELL_VAN', 6, 130_000, own),
  rule('PSU_CARRIER', 6, 100_000, own, { logic: 'LATEST' }),
  rule('NEIGHBOURHOOD', 7, 90_000, own),
  rule('RURAL_4X4', 7, 100_000, own),
  rule('SURVEILLANCE', 5, 90_000, own),
  rule('POOL', 8, 90_000, own, { logic: 'EAC' }),
  rule('FORENSIC', 7, 100_000, own),
  rule('COLLISION_INVESTIGATION', 6, 100_000, own),
  rule('TRAINING', 4, 80_000, own),
  rule('MOTORCYCLE', 5, 60_000, own, { safety_critical: true }),
  rule('MOBILE_OFFICE', 10, undefined, own),
];

/** A motorcycle by year of its life, as a workshop would keep it: 19,000 new; dearer to keep from its sixth year on. */
const motorcycle: readonly (readonly [running: number, worth: number])[] = [
  [3100, 13_200],
  [3250, 10_400],
  [3500, 8200],
  [3800, 6400],
  [4200, 5000],
  [4900, 3900],
  [5700, 3000],
  [6600, 2300],
];

export const vehicleAgeCostRows = (): Row[] =>
  motorcycle.map(([running_cost, market_value], at) => ({
    code: `MOTORCYCLE-${at + 1}`,
    role: 'MOTORCYCLE',
    age_year: at + 1,
    running_cost,
    market_value,
    price_base: '2026/27',
    source: 'synthetic: kept by the workshop',
    as_at: '2026-09-30',
  }));

const papers = 'Planning paper of the force: a minimum of two 4x4 vehicles for rural crime';
const county = 'NPA-CH;NPA-NW;NPA-HB;NPA-HW;NPA-MR';
const own4x4 = { roles: 'RURAL_4X4', off_road: true, minimum: 2, confidence_needed: 0.95, kit: 'HIGH_INTENSITY_LAMP;NVG', crew_skill: '4X4', source: papers };

export const capabilityRuleRows = (): Row[] => [
  {
    code: 'RURAL-4X4-EACH-AREA',
    name: 'Two 4x4s in each county area',
    ...own4x4,
    scope: 'EACH_AREA',
    areas: county,
    pooled_minutes: 30,
    interpretation: 'The paper does not say whether two are meant for the whole force or for each area. Read here as two in each of the five county areas.',
  },
  {
    code: 'RURAL-4X4-FORCE',
    name: 'Two 4x4s in the force',
    ...own4x4,
    scope: 'FORCE',
    interpretation: 'The same sentence read the other way: two in the whole force, wherever they stand.',
  },
  {
    code: 'ARMED-RESPONSE',
    name: 'Armed response vehicles on the road',
    roles: 'ARV',
    scope: 'FORCE',
    minimum: 10,
    confidence_needed: 0.99,
    kit: 'ANPR;DEFIB',
    crew_skill: 'ARMED',
    interpretation: 'Available means fit to go out, whether or not a crew is in it; crews are told apart.',
    source: 'synthetic: strategic threat and risk assessment',
  },
  {
    code: 'PUBLIC-ORDER',
    name: 'Three public order serials',
    roles: 'PSU_CARRIER',
    scope: 'FORCE',
    minimum: 9,
    confidence_needed: 0.95,
    interpretation: 'A serial goes out in three carriers; three serials are nine carriers.',
    source: 'synthetic: mobilisation commitment',
  },
  {
    code: 'RESPONSE-NIGHT',
    name: 'Response cars at night in each area',
    roles: 'RESPONSE_MARKED',
    scope: 'EACH_AREA',
    minimum: 5,
    hours: '00-07;22-24',
    confidence_needed: 0.95,
    kit: 'RADIO_TETRA',
    interpretation: 'Five cars for each area whatever its size; a city area needs more and has more.',
    source: 'synthetic: minimum crewing',
  },
  {
    code: 'CELL-VANS',
    name: 'A van with a cage in each area',
    roles: 'CELL_VAN',
    scope: 'EACH_AREA',
    minimum: 1,
    hours: '07-24',
    confidence_needed: 0.9,
    pooled_minutes: 25,
    interpretation: 'One that works counts; a van of the next area may come within the minutes stated.',
    source: 'synthetic: minimum crewing',
  },
  {
    code: 'DOG-VANS',
    name: 'Dog vans on duty',
    roles: 'DOG',
    scope: 'FORCE',
    minimum: 4,
    confidence_needed: 0.95,
    crew_skill: 'DOG',
    interpretation: 'Four vans with a handler each.',
    source: 'synthetic: minimum crewing',
  },
];

type Shifts = readonly [early: number, late: number, night: number];
const drivers: Readonly<Record<string, Shifts>> = {
  'NPA-MR': [3, 3, 1],
  'NPA-HW': [2, 3, 1],
  'NPA-HB': [3, 3, 2],
  'NPA-NW': [3, 4, 2],
  'NPA-CH': [4, 4, 2],
  'NPA-LE': [2, 2, 1],
  'NPA-LC': [3, 3, 2],
};
const atTheBase: Readonly<Record<string, Shifts>> = { ARMED: [14, 16, 12], DOG: [6, 7, 3] };
const shifts = ['EARLY', 'LATE', 'NIGHT'] as const;

const cover = (area: string, skill: string, onDuty: Shifts, turns_out?: number): Row[] =>
  shifts.map((shift, index) => ({ area, shift, skill, on_duty: onDuty[index], turns_out, as_of: '2026-09-01', source: 'synthetic' }));

export const crewCoverRows = (): Row[] => [
  ...Object.entries(drivers).flatMap(([area, onDuty]) => cover(area, '4X4', onDuty, area === 'NPA-LE' ? undefined : 0.85)),
  ...Object.entries(atTheBase).flatMap(([skill, onDuty]) => cover('NPA-LC', skill, onDuty, 0.9)),
];
