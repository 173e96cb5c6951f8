/** What the fleet is made of: groups of vehicles that do the same work, where they stand, and what they cost. Counts add up to 700; all of it is made up. */
import type { Group, Model, Pattern } from './fleet-plan.ts';

const model = (name: string, fuel: string, drive: string, co2: number, share = 1, range?: number): Model => ({
  name,
  fuel,
  drive,
  co2,
  share,
  ...(range !== undefined && { range }),
});

const office: Pattern = {
  kind: 'spells',
  weekday: 0.66,
  weekend: 0.1,
  twice: 0.2,
  spells: [
    [8, 16],
    [9, 17],
    [7, 12],
    [10, 15],
    [13, 21],
    [14, 22],
  ],
};
const trips: Pattern = {
  kind: 'spells',
  weekday: 0.52,
  weekend: 0.05,
  twice: 0.45,
  spells: [
    [8, 10],
    [8, 12],
    [9, 12],
    [9, 16],
    [10, 15],
    [13, 16],
    [13, 17],
  ],
};
const beats: Pattern = {
  kind: 'spells',
  weekday: 0.62,
  weekend: 0.5,
  twice: 0.35,
  spells: [
    [7, 15],
    [8, 16],
    [10, 18],
    [14, 22],
    [15, 23],
  ],
};
const events: Pattern = {
  kind: 'spells',
  weekday: 0.16,
  weekend: 0.42,
  twice: 0.1,
  spells: [
    [10, 18],
    [12, 22],
    [14, 24],
    [17, 24],
  ],
};
const patrols: Pattern = {
  kind: 'spells',
  weekday: 0.74,
  weekend: 0.66,
  twice: 0.3,
  spells: [
    [7, 15],
    [7, 17],
    [14, 24],
    [15, 23],
    [16, 24],
  ],
};

// biome-ignore format: a group is read as a paragraph
export const groups: readonly Group[] = [
  {
    letter: 'R', label: 'response', role: 'RESPONSE_MARKED', body: 'CAR', marking: 'MARKED', price: 34_000, conversion: 8_500, miles: 28_000,
    years: 4, maxMiles: 100_000, fuelRate: 0.19, serviceRate: 0.15, offRoad: 0.088, standard: 'RESPONSE', seats: 5,
    models: [model('Peugeot 308 SW', 'DIESEL', 'FWD', 118, 5), model('Skoda Octavia Estate', 'DIESEL', 'FWD', 121, 3), model('Toyota Corolla Touring', 'HEV', 'FWD', 102, 2)],
    pattern: { kind: 'round', rests: 0.24, early: 0.6, late: 0.62, night: 0.42 },
    places: { 'EUSTON-STREET': 34, 'KEYHAM-LANE': 34, 'BEAUMONT-LEYS': 26, LOUGHBOROUGH: 21, COALVILLE: 17, HINCKLEY: 19, WIGSTON: 15, MELTON: 10, OAKHAM: 5, 'MARKET-HARBOROUGH': 9 },
  },
  {
    letter: 'V', label: 'van', role: 'CELL_VAN', body: 'VAN', marking: 'MARKED', price: 51_000, conversion: 17_000, miles: 20_000,
    years: 6, maxMiles: 130_000, fuelRate: 0.22, serviceRate: 0.17, offRoad: 0.09, standard: 'RESPONSE', seats: 5,
    models: [model('Ford Transit Custom', 'DIESEL', 'FWD', 186, 3), model('Volkswagen Transporter', 'DIESEL', 'FWD', 193)],
    pattern: { kind: 'round', rests: 0.3, early: 0.4, late: 0.62, night: 0.42 },
    places: { 'EUSTON-STREET': 8, 'KEYHAM-LANE': 8, 'BEAUMONT-LEYS': 6, LOUGHBOROUGH: 5, COALVILLE: 4, HINCKLEY: 4, WIGSTON: 3, MELTON: 2, OAKHAM: 1, 'MARKET-HARBOROUGH': 2 },
  },
  {
    letter: 'U', label: 'carrier', role: 'PSU_CARRIER', body: 'MINIBUS', marking: 'MARKED', price: 53_500, conversion: 19_000, miles: 7_000,
    years: 6, maxMiles: 100_000, fuelRate: 0.24, serviceRate: 0.19, offRoad: 0.07, standard: 'RESPONSE', seats: 9, team: 'T-TACTICAL',
    models: [model('Mercedes-Benz Sprinter', 'DIESEL', 'RWD', 241, 2), model('Iveco Daily', 'DIESEL', 'RWD', 252)],
    pattern: events,
    places: { OPERATIONS: 16, 'EUSTON-STREET': 4, 'KEYHAM-LANE': 4, LOUGHBOROUGH: 2, WIGSTON: 1 },
  },
  {
    letter: 'T', label: 'roads', role: 'ROADS_POLICING', body: 'CAR', marking: 'MARKED', price: 57_000, conversion: 14_000, miles: 34_000,
    years: 3, maxMiles: 120_000, fuelRate: 0.23, serviceRate: 0.18, offRoad: 0.09, standard: 'ADVANCED', seats: 5, team: 'T-ROADS',
    models: [model('BMW 330d xDrive Touring', 'MHEV', 'AWD', 151, 3), model('Volvo V90 B5', 'MHEV', 'AWD', 159), model('Skoda Superb Estate', 'DIESEL', 'AWD', 142)],
    pattern: { kind: 'round', rests: 0.2, early: 0.58, late: 0.58, night: 0.4 },
    places: { OPERATIONS: 27 },
  },
  {
    letter: 'A', label: 'armed response', role: 'ARV', body: 'CAR', marking: 'MARKED', price: 59_500, conversion: 18_000, miles: 36_500,
    years: 3, maxMiles: 120_000, fuelRate: 0.24, serviceRate: 0.19, offRoad: 0.095, standard: 'TPAC', seats: 5, team: 'T-ARMED',
    models: [model('BMW X5 xDrive30d', 'MHEV', 'AWD', 181, 2), model('Volvo XC90 B5', 'MHEV', 'AWD', 184)],
    pattern: { kind: 'round', rests: 0.16, early: 0.62, late: 0.66, night: 0.56 },
    places: { OPERATIONS: 18 },
  },
  {
    letter: 'D', label: 'dog van', role: 'DOG', body: 'VAN', marking: 'MARKED', price: 46_000, conversion: 15_000, miles: 24_000,
    years: 3, maxMiles: 80_000, fuelRate: 0.21, serviceRate: 0.17, offRoad: 0.08, standard: 'RESPONSE', seats: 3, team: 'T-DOGS',
    models: [model('Ford Transit Custom', 'DIESEL', 'FWD', 186)],
    pattern: patrols,
    places: { KENNELS: 14 },
  },
  {
    letter: 'F', label: 'crime scene van', role: 'FORENSIC', body: 'VAN', marking: 'UNMARKED', price: 44_000, conversion: 14_000, miles: 12_500,
    years: 7, maxMiles: 100_000, fuelRate: 0.19, serviceRate: 0.15, offRoad: 0.07, standard: 'BASIC', seats: 3, team: 'T-SCENES',
    models: [model('Ford Transit Connect', 'DIESEL', 'FWD', 149), model('Volkswagen Caddy', 'DIESEL', 'FWD', 144)],
    pattern: { kind: 'spells', weekday: 0.8, weekend: 0.4, twice: 0.25, spells: [[7, 15], [8, 16], [9, 17], [14, 22]] },
    places: { 'LEICESTER-CENTRAL': 10 },
  },
  {
    letter: 'X', label: 'collision investigation', role: 'COLLISION_INVESTIGATION', body: 'VAN', marking: 'MARKED', price: 49_000, conversion: 16_000, miles: 14_000,
    years: 6, maxMiles: 100_000, fuelRate: 0.21, serviceRate: 0.17, offRoad: 0.06, standard: 'RESPONSE', seats: 3, team: 'T-ROADS',
    models: [model('Volkswagen Transporter', 'DIESEL', 'AWD', 205)],
    pattern: { kind: 'spells', weekday: 0.55, weekend: 0.4, twice: 0.1, spells: [[8, 16], [14, 22], [18, 24]] },
    places: { OPERATIONS: 3 },
  },
  {
    letter: 'L', label: 'driver training', role: 'TRAINING', body: 'CAR', marking: 'MARKED', price: 41_000, conversion: 5_000, miles: 16_000,
    years: 4, maxMiles: 80_000, fuelRate: 0.22, serviceRate: 0.18, offRoad: 0.07, standard: 'RESPONSE', seats: 5, team: 'T-TRAINING',
    models: [model('Skoda Octavia vRS', 'PETROL', 'FWD', 158)],
    pattern: { kind: 'spells', weekday: 0.6, weekend: 0, twice: 0, spells: [[9, 16], [8, 17]] },
    places: { TRAINING: 3 },
  },
  {
    letter: 'N', label: 'neighbourhood', role: 'NEIGHBOURHOOD', body: 'CAR', marking: 'MARKED', price: 24_000, conversion: 3_600, miles: 9_000,
    years: 7, maxMiles: 90_000, fuelRate: 0.16, serviceRate: 0.13, offRoad: 0.07, standard: 'BASIC', seats: 5,
    models: [model('Vauxhall Corsa', 'PETROL', 'FWD', 119, 6), model('Peugeot Partner', 'DIESEL', 'FWD', 134, 4), model('Peugeot e-208', 'BEV', 'FWD', 0, 2, 225)],
    pattern: beats,
    places: {
      'LEICESTER-CENTRAL': 16, BELGRAVE: 3, 'STOCKING-FARM': 2, 'SAFFRON-LANE': 2, 'KEYHAM-LANE': 9, 'SPINNEY-HILL': 8, HAMILTON: 1, EVINGTON: 1, NETHERHALL: 1,
      'EUSTON-STREET': 6, 'BEAUMONT-LEYS': 4, BRAUNSTONE: 5, 'NEW-PARKS': 2, 'EYRES-MONSELL': 2, WESTCOTES: 1, AYLESTONE: 1, LOUGHBOROUGH: 7, SYSTON: 3,
      SHEPSHED: 2, THURMASTON: 2, MOUNTSORREL: 1, SHELTHORPE: 2, COALVILLE: 5, ASHBY: 3, 'CASTLE-DONINGTON': 2, MEASHAM: 1, THRINGSTONE: 2, HINCKLEY: 4,
      BLABY: 4, 'EARL-SHILTON': 3, GROBY: 1, 'MARKET-BOSWORTH': 1, WIGSTON: 4, OADBY: 3, LUTTERWORTH: 2, 'MARKET-HARBOROUGH': 3, KIBWORTH: 1,
      'BROUGHTON-ASTLEY': 1, MELTON: 2, OAKHAM: 3, UPPINGHAM: 2, BOTTESFORD: 1, 'MELTON-ANNEXE': 1,
    },
  },
  {
    letter: 'C', label: 'plain car', role: 'CID_PLAIN', body: 'CAR', marking: 'UNMARKED', price: 23_000, conversion: 1_200, miles: 11_000,
    years: 8, maxMiles: 100_000, fuelRate: 0.15, serviceRate: 0.11, offRoad: 0.07, standard: 'BASIC', seats: 5,
    models: [model('Vauxhall Astra', 'PETROL', 'FWD', 124, 6), model('Ford Focus', 'DIESEL', 'FWD', 112, 4), model('Toyota Corolla', 'HEV', 'FWD', 101, 3), model('Kia Niro EV', 'BEV', 'FWD', 0, 1, 285)],
    pattern: office,
    places: { WATERSIDE: 32, 'SPINNEY-HILL': 6, BRAUNSTONE: 8, 'ENDERBY-HQ': 44, 'LEICESTER-CENTRAL': 24, SYSTON: 8, COALVILLE: 8, LOUGHBOROUGH: 6, 'MARKET-HARBOROUGH': 3, 'REGIONAL-OFFICE': 9 },
  },
  {
    letter: 'S', label: 'plain car', role: 'SURVEILLANCE', body: 'CAR', marking: 'COVERT', price: 27_000, conversion: 4_000, miles: 15_000,
    years: 5, maxMiles: 90_000, fuelRate: 0.16, serviceRate: 0.13, offRoad: 0.07, standard: 'ADVANCED', seats: 5, team: 'T-INTELLIGENCE',
    models: [model('Various', 'PETROL', 'FWD', 139, 2), model('Various', 'DIESEL', 'FWD', 128), model('Various', 'HEV', 'FWD', 104)],
    pattern: { kind: 'spells', weekday: 0.6, weekend: 0.4, twice: 0.3, spells: [[6, 14], [8, 18], [14, 24], [10, 20]] },
    places: { 'ENDERBY-HQ': 12 },
  },
  {
    letter: 'P', label: 'pool car', role: 'POOL', body: 'CAR', marking: 'UNMARKED', price: 20_000, conversion: 400, miles: 8_000,
    years: 8, maxMiles: 90_000, fuelRate: 0.15, serviceRate: 0.11, offRoad: 0.05, standard: 'BASIC', seats: 5,
    models: [model('Vauxhall Corsa', 'PETROL', 'FWD', 119, 3), model('Toyota Yaris', 'HEV', 'FWD', 92, 2), model('Renault Zoe', 'BEV', 'FWD', 0, 2, 190)],
    pattern: trips,
    places: { 'ENDERBY-HQ': 20, 'LEICESTER-CENTRAL': 8, WATERSIDE: 6, 'IT-CENTRE': 4, TRAINING: 3, LOUGHBOROUGH: 2, COALVILLE: 2 },
  },
  {
    letter: 'J', label: '4x4', role: 'RURAL_4X4', body: 'TRUCK', marking: 'MARKED', price: 41_000, conversion: 9_500, miles: 17_000,
    years: 7, maxMiles: 100_000, fuelRate: 0.23, serviceRate: 0.18, offRoad: 0.085, standard: 'RESPONSE', seats: 5, kilosTowed: 3_500,
    models: [model('Ford Ranger', 'DIESEL', '4X4_LOW_RANGE', 230, 3), model('Isuzu D-Max', 'DIESEL', '4X4_LOW_RANGE', 220, 2)],
    pattern: { kind: 'round', rests: 0.26, early: 0.5, late: 0.55, night: 0.2 },
    places: { MELTON: 3, OAKHAM: 1, LOUGHBOROUGH: 3, COALVILLE: 2, HINCKLEY: 2, 'MARKET-HARBOROUGH': 2, OPERATIONS: 2, 'KEYHAM-LANE': 1 },
  },
  {
    letter: 'M', label: 'motorcycle', role: 'MOTORCYCLE', body: 'MOTORCYCLE', marking: 'MARKED', price: 18_500, conversion: 3_500, miles: 7_500,
    years: 5, maxMiles: 60_000, fuelRate: 0.15, serviceRate: 0.16, offRoad: 0.07, standard: 'ADVANCED', seats: 1, team: 'T-ROADS',
    models: [model('BMW R 1250 RT', 'PETROL', 'RWD', 110)],
    pattern: { kind: 'spells', weekday: 0.36, weekend: 0.3, twice: 0.05, spells: [[7, 15], [9, 17], [14, 21]] },
    places: { OPERATIONS: 12 },
  },
  {
    letter: 'O', label: 'mobile office', role: 'MOBILE_OFFICE', body: 'VAN', marking: 'MARKED', price: 62_000, conversion: 28_000, miles: 3_500,
    years: 10, fuelRate: 0.24, serviceRate: 0.19, offRoad: 0.06, standard: 'BASIC', seats: 3, team: 'T-NPA-MR',
    models: [model('Mercedes-Benz Sprinter', 'DIESEL', 'RWD', 241)],
    pattern: { kind: 'spells', weekday: 0.35, weekend: 0.15, twice: 0, spells: [[10, 15], [9, 14]] },
    places: { MELTON: 1 },
  },
  {
    letter: 'W', label: 'workshop van', role: 'WORKS', body: 'VAN', marking: 'UNMARKED', price: 33_000, conversion: 6_000, miles: 11_000,
    years: 8, maxMiles: 120_000, fuelRate: 0.2, serviceRate: 0.15, offRoad: 0.05, standard: 'BASIC', seats: 3, team: 'T-FLEET',
    models: [model('Ford Transit', 'DIESEL', 'RWD', 210)],
    pattern: { kind: 'spells', weekday: 0.8, weekend: 0, twice: 0, spells: [[8, 16]] },
    places: { WORKSHOP: 1 },
  },
];
