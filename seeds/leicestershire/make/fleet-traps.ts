/** What is odd about single vehicles, on purpose: each is named in the source of its row. */

export interface Oddity {
  readonly note: string;
  /** Cells of the row of the vehicle that are other than they would be; undefined leaves one blank. */
  readonly cells?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Miles a year, and the share of the usual days that it is used on. */
  readonly miles?: number;
  readonly usage?: number;
  /** Years since it was registered. */
  readonly age?: number;
  /** Its odometer: runs backwards when the instrument is changed, leaps by a slip of the keys, or is read by nobody. */
  readonly odometer?: 'BACKWARDS' | 'LEAPS' | 'UNREAD';
  /** Nothing is known of what it costs. */
  readonly unknownCosts?: true;
}

const electric = (range: number) => ({ make_model: 'Peugeot e-208', fuel: 'BEV', drive: 'FWD', co2_g_per_km: 0, range_mi: range });

export const oddities: Readonly<Record<string, Oddity>> = {
  R008: { note: 'trap odometer-backwards: the instrument was changed and began again', odometer: 'BACKWARDS' },
  C031: { note: 'trap odometer-backwards: the instrument was changed and began again', odometer: 'BACKWARDS' },
  N044: { note: 'trap odometer-leaps: one reading has a digit too many', odometer: 'LEAPS' },
  T011: { note: 'trap odometer-leaps: one reading has a digit too many', odometer: 'LEAPS' },
  V020: { note: 'no odometer was ever read', odometer: 'UNREAD' },
  P030: { note: 'no odometer was ever read', odometer: 'UNREAD' },
  R047: {
    note: 'trap unknown-age: nobody knows when it was registered; it is not young',
    cells: { first_registered_on: undefined, registration: undefined },
    age: 4.6,
  },
  N012: {
    note: 'trap unknown-age: nobody knows when it was registered; it is not young',
    cells: { first_registered_on: undefined, market_value: undefined },
    age: 7.8,
  },
  C055: {
    note: 'trap unknown-age: nobody knows when it was registered; it is not young',
    cells: { first_registered_on: undefined, purchase_price: undefined },
    age: 8.9,
  },
  C102: { note: 'what was paid is not known', cells: { purchase_price: undefined } },
  V031: { note: 'what it would fetch is not known', cells: { market_value: undefined, valued_on: undefined } },
  J013: {
    note: 'trap saloon-is-no-4x4: four driven wheels, and it may not leave the road',
    cells: { name: 'Market Harborough 4x4 2', make_model: 'Skoda Superb Estate', body: 'CAR', drive: 'AWD', off_road: false, replacement_price: 38_000 },
  },
  N128: {
    note: 'trap electric-beyond-its-range: its rural shifts are longer than a winter charge lasts',
    cells: { ...electric(142), name: 'Uppingham neighbourhood 2' },
    miles: 25_500,
    age: 1.8,
  },
  C027: { note: 'trap little-used-expired: the reason it was kept for ran out in March 2026', miles: 1_900, usage: 0.2 },
  U009: { note: 'trap little-used-justified: kept for public order, and that holds until 2028', miles: 1_500, usage: 0.3 },
  N071: { note: 'little used, and nobody has said why it is kept', miles: 1_400, usage: 0.25 },
  C081: { note: 'little used, and nobody has said why it is kept', miles: 2_200, usage: 0.3 },
  C082: { note: 'little used, and the reason has no date on which it ends, so it does not hold', miles: 2_400, usage: 0.3 },
  P017: { note: 'little used', miles: 1_200, usage: 0.25 },
  P018: { note: 'little used', miles: 1_300, usage: 0.25 },
  C060: { note: 'trap no-use-recorded: its use is UNKNOWN, not none', usage: 0 },
  N090: { note: 'trap unknown-vehicle-costs: nobody can say what it costs', unknownCosts: true },
  C120: { note: 'trap unknown-vehicle-costs: nobody can say what it costs', unknownCosts: true },
  R060: { note: 'relief for others while they are off the road', cells: { status: 'SPARE' }, miles: 12_000, usage: 0.5 },
  R110: { note: 'relief for others while they are off the road', cells: { status: 'SPARE' }, miles: 12_000, usage: 0.5 },
  R175: { note: 'relief for others while they are off the road', cells: { status: 'SPARE' }, miles: 12_000, usage: 0.5 },
  C140: { note: 'taken from an offender by order of a court', cells: { funding: 'SEIZED', purchase_price: undefined } },
  S004: { note: 'taken from an offender by order of a court', cells: { funding: 'SEIZED', purchase_price: undefined } },
  O001: { note: 'given by a district council', cells: { funding: 'DONATED', purchase_price: undefined } },
};

/** Times off the road that are planted: several of one make at once, and two that overlap. */
export interface PlantedVor {
  readonly vehicle: string;
  readonly from: string;
  readonly until?: string;
  readonly cause: string;
  readonly hours?: number;
}

const recalled = ['J001', 'J002', 'J004', 'J005', 'J008'];
export const plantedVor: readonly PlantedVor[] = [
  ...recalled.map((vehicle) => ({ vehicle, from: '2026-02-02', until: '2026-02-13', cause: 'RECALL', hours: 3 })),
  { vehicle: 'R030', from: '2026-05-04', until: '2026-05-20', cause: 'REPAIR', hours: 9 },
  { vehicle: 'R030', from: '2026-05-11', until: '2026-05-18', cause: 'AWAITING_PARTS' },
  { vehicle: 'J009', from: '2026-09-21', cause: 'ACCIDENT', hours: 6 },
];

/** Gone, and yet with days of use afterwards: so many days later. */
export const usedAfterDisposal: Readonly<Record<string, readonly number[]>> = { Z003: [12, 13, 15], Z007: [4] };

/** Lines of the fuel log that are not what they seem. */
export const oddDraws = {
  /** Filled on the card of another: a diesel van on the card of an electric car, and of one that stood in the workshop. */
  wrongVehicle: ['N128', 'J001', 'R030'],
  unknownCards: ['ZZ99 QZZ', 'R999', 'GENERATOR 2'],
} as const;
