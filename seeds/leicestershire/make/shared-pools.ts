/** Pots of cost that several buildings share: what leaving one of them saves depends on the others. */
export interface SharedPool {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly category: string;
  /** Pounds a year; where it is left out, what the buildings would pay alone. */
  readonly amount?: number;
  readonly owner: string;
  readonly release: 'STEP' | 'PROPORTIONAL';
  readonly trigger: string;
  readonly earliest?: string;
  readonly noticeMonths?: number;
  readonly residual?: readonly [amount: number, months: number];
  readonly note: string;
}

export const sharedPools: readonly SharedPool[] = [
  {
    code: 'P-REGIONAL-FM',
    name: 'Regional facilities management overhead',
    kind: 'CONTRACT',
    category: 'MANAGEMENT_FEE',
    amount: 310_000,
    owner: 'Head of estates',
    release: 'STEP',
    trigger: 'LAST_DEPENDANT',
    note: 'falls by steps, never by a share of each closure',
    places: [
      'ENDERBY-HQ',
      'LEICESTER-CENTRAL',
      'EUSTON-STREET',
      'KEYHAM-LANE',
      'SPINNEY-HILL',
      'LOUGHBOROUGH',
      'COALVILLE',
      'HINCKLEY',
      'WIGSTON',
      'MELTON',
      'OAKHAM',
      'MARKET-HARBOROUGH',
      'OPERATIONS',
      'CUSTODY-A',
      'CUSTODY-B',
      'CUSTODY-C',
      'WORKSHOP',
      'TRAINING',
    ],
  },
  {
    code: 'P-GUARDING',
    name: 'Guarding contract',
    kind: 'CONTRACT',
    category: 'SECURITY',
    amount: 186_000,
    owner: 'Head of estates',
    release: 'STEP',
    trigger: 'NOTICE',
    noticeMonths: 6,
    note: 'one contract for six buildings; ends when the last of them goes',
    places: ['ENDERBY-HQ', 'LEICESTER-CENTRAL', 'CONTROL-ROOM', 'FORENSIC-LAB', 'STORE-PROPERTY', 'TRAINING'],
  },
  {
    code: 'P-RING-SOUTH',
    name: 'South county network ring',
    kind: 'CONTRACT',
    category: 'ICT_CIRCUITS',
    amount: 64_000,
    owner: 'Head of information technology',
    release: 'STEP',
    trigger: 'LICENCE_END',
    earliest: '2029-03-31',
    note: 'one contract for the ring until March 2029, whoever leaves',
    places: ['WIGSTON', 'MARKET-HARBOROUGH', 'OADBY', 'LUTTERWORTH', 'KIBWORTH'],
  },
  {
    code: 'P-RING-NORTH',
    name: 'North county network ring',
    kind: 'CONTRACT',
    category: 'ICT_CIRCUITS',
    amount: 58_000,
    owner: 'Head of information technology',
    release: 'STEP',
    trigger: 'LICENCE_END',
    earliest: '2028-06-30',
    residual: [4_000, 12],
    note: 'equipment rented for a year after the ring ends',
    places: ['LOUGHBOROUGH', 'SYSTON', 'COALVILLE', 'SHEPSHED', 'ASHBY'],
  },
  {
    code: 'P-MOBILE-CLEANING',
    name: 'Mobile cleaning round',
    kind: 'CONTRACT',
    category: 'CLEANING',
    owner: 'Head of estates',
    release: 'PROPORTIONAL',
    trigger: 'NOTICE',
    noticeMonths: 3,
    note: 'paid by the office, so each that leaves takes its share',
    places: ['GROBY', 'EARL-SHILTON', 'MARKET-BOSWORTH', 'THRINGSTONE', 'CASTLE-DONINGTON', 'MOUNTSORREL', 'KIBWORTH', 'BROUGHTON-ASTLEY'],
  },
  {
    code: 'P-MELTON-RATES',
    name: 'One rates bill for Melton Mowbray',
    kind: 'BUILDING',
    category: 'BUSINESS_RATES',
    owner: 'Head of estates',
    release: 'STEP',
    trigger: 'LAST_DEPENDANT',
    note: 'trap shared-rates: station and annexe are one assessment, and closing either claims the bill',
    places: ['MELTON', 'MELTON-ANNEXE'],
  },
  {
    code: 'P-ENDERBY-HEAT',
    name: 'Boiler house at Enderby',
    kind: 'BASE',
    category: 'GAS',
    owner: 'Head of estates',
    release: 'PROPORTIONAL',
    trigger: 'OPTION_COMPLETE',
    note: 'heats headquarters and the archive',
    places: ['ENDERBY-HQ', 'STORE-ARCHIVE'],
  },
];

/** The shared pool that takes the place of a building's own line of a category, if any. */
export const sharedPoolFor = (place: string, category: string): SharedPool | undefined =>
  sharedPools.find((pool) => pool.category === category && pool.places.includes(place));
