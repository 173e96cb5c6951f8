/** Who works where: 2,242 officers, 200 PCSOs and 1,201 staff in full-time equivalents, and 180 specials planned. */
export interface Posts {
  readonly officers?: number;
  readonly pcsos?: number;
  readonly staff?: number;
}

export interface TeamPlan {
  readonly code: string;
  readonly name: string;
  readonly function: string;
  readonly area?: string;
  readonly posts: Posts;
  /** Officers more under the scenario of 2,342 officers. */
  readonly growth?: number;
  /** Full-time equivalents by building; where there is one building, all of them. */
  readonly bases: string | Readonly<Record<string, number>>;
}

const response = (place: string, name: string, area: string, officers: number): TeamPlan => ({
  code: `T-RESPONSE-${place}`,
  name: `Patrol and resolution, ${name}`,
  function: 'RESPONSE',
  area,
  posts: { officers },
  growth: 4,
  bases: `B-${place}`,
});

export const teamPlans: readonly TeamPlan[] = [
  response('EUSTON-STREET', 'Euston Street', 'NPA-LW', 142),
  response('KEYHAM-LANE', 'Keyham Lane', 'NPA-LE', 142),
  response('BEAUMONT-LEYS', 'Beaumont Leys', 'NPA-LW', 112),
  response('LOUGHBOROUGH', 'Loughborough', 'NPA-CH', 88),
  response('COALVILLE', 'Coalville', 'NPA-NW', 72),
  response('HINCKLEY', 'Hinckley', 'NPA-HB', 80),
  response('WIGSTON', 'Wigston', 'NPA-HW', 64),
  response('MELTON', 'Melton Mowbray', 'NPA-MR', 40),
  response('OAKHAM', 'Oakham', 'NPA-MR', 20),
  response('MARKET-HARBOROUGH', 'Market Harborough', 'NPA-HW', 40),
  {
    code: 'T-FIU-WATERSIDE',
    name: 'Force investigation unit, Waterside',
    function: 'INVESTIGATION',
    posts: { officers: 120, staff: 60 },
    growth: 10,
    bases: 'B-WATERSIDE',
  },
  {
    code: 'T-FIU-SPINNEY',
    name: 'Force investigation unit, city east',
    function: 'INVESTIGATION',
    area: 'NPA-LE',
    posts: { officers: 30 },
    bases: 'B-SPINNEY-HILL',
  },
  {
    code: 'T-FIU-BRAUNSTONE',
    name: 'Force investigation unit, city west',
    function: 'INVESTIGATION',
    area: 'NPA-LW',
    posts: { officers: 40 },
    bases: 'B-BRAUNSTONE',
  },
  { code: 'T-MAJOR-CRIME', name: 'Major crime', function: 'INVESTIGATION', posts: { officers: 120, staff: 40 }, bases: 'B-ENDERBY-HQ' },
  {
    code: 'T-PROTECTION',
    name: 'Protecting vulnerable people',
    function: 'INVESTIGATION',
    posts: { officers: 150, staff: 50 },
    growth: 10,
    bases: { 'B-LEICESTER-CENTRAL': 150, 'B-SYSTON': 50 },
  },
  {
    code: 'T-CID-NORTH',
    name: 'Investigation, county north',
    function: 'INVESTIGATION',
    posts: { officers: 60, staff: 14 },
    bases: { 'B-COALVILLE': 42, 'B-LOUGHBOROUGH': 32 },
  },
  {
    code: 'T-CID-SOUTH',
    name: 'Investigation, county south',
    function: 'INVESTIGATION',
    posts: { officers: 60, staff: 14 },
    bases: { 'B-ENDERBY-HQ': 56, 'B-MARKET-HARBOROUGH': 14, 'B-HINCKLEY': 4 },
  },
  { code: 'T-ECONOMIC-CRIME', name: 'Economic crime', function: 'INVESTIGATION', posts: { officers: 40, staff: 12 }, bases: 'B-REGIONAL-OFFICE' },
  { code: 'T-INTELLIGENCE', name: 'Intelligence', function: 'INVESTIGATION', posts: { officers: 20, staff: 45 }, bases: 'B-ENDERBY-HQ' },
  { code: 'T-CUSTODY-A', name: 'Custody team A', function: 'CUSTODY', posts: { officers: 35, staff: 48 }, bases: 'B-CUSTODY-A' },
  { code: 'T-CUSTODY-B', name: 'Custody team B', function: 'CUSTODY', posts: { officers: 22, staff: 29 }, bases: 'B-CUSTODY-B' },
  { code: 'T-CUSTODY-C', name: 'Custody team C', function: 'CUSTODY', posts: { officers: 18, staff: 23 }, bases: 'B-CUSTODY-C' },
  { code: 'T-ROADS', name: 'Roads policing', function: 'ROADS', posts: { officers: 95, staff: 6 }, bases: 'B-OPERATIONS' },
  { code: 'T-ARMED', name: 'Armed response', function: 'ARMED', posts: { officers: 90 }, bases: 'B-OPERATIONS' },
  { code: 'T-DOGS', name: 'Dog section', function: 'DOGS', posts: { officers: 32 }, bases: 'B-KENNELS' },
  { code: 'T-TACTICAL', name: 'Tactical support', function: 'PUBLIC_ORDER', posts: { officers: 44 }, bases: 'B-OPERATIONS' },
  { code: 'T-CONTROL', name: 'Contact and control', function: 'CONTROL_ROOM', posts: { officers: 34, staff: 250 }, bases: 'B-CONTROL-ROOM' },
  { code: 'T-FORENSIC', name: 'Forensic services', function: 'FORENSICS', posts: { staff: 70 }, bases: 'B-FORENSIC-LAB' },
  { code: 'T-SCENES', name: 'Crime scene investigation', function: 'FORENSICS', posts: { staff: 22 }, bases: 'B-LEICESTER-CENTRAL' },
  {
    code: 'T-ENQUIRY',
    name: 'Front enquiry',
    function: 'ENQUIRY',
    posts: { staff: 42 },
    bases: { 'B-LEICESTER-CENTRAL': 14, 'B-KEYHAM-LANE': 8, 'B-COALVILLE': 6.5, 'B-LOUGHBOROUGH': 8, 'B-OAKHAM': 5.5 },
  },
  { code: 'T-TRAINING', name: 'Learning and development', function: 'TRAINING', posts: { officers: 52, staff: 30 }, bases: 'B-TRAINING' },
  { code: 'T-RANGE', name: 'Firearms training', function: 'TRAINING', posts: { officers: 10 }, bases: 'B-RANGE' },
  {
    code: 'T-CORPORATE',
    name: 'Chief officers, standards and corporate services',
    function: 'CORPORATE',
    posts: { officers: 40, staff: 210 },
    bases: 'B-ENDERBY-HQ',
  },
  { code: 'T-HEALTH', name: 'Occupational health', function: 'CORPORATE', posts: { staff: 18 }, bases: 'B-OCCUPATIONAL-HEALTH' },
  { code: 'T-IT', name: 'Information technology', function: 'IT', posts: { staff: 102 }, bases: { 'B-IT-CENTRE': 56, 'B-ENDERBY-HQ': 46 } },
  { code: 'T-FLEET', name: 'Fleet and workshops', function: 'FLEET', posts: { staff: 44 }, bases: { 'B-WORKSHOP': 34, 'B-WORKSHOP-EAST': 10 } },
  { code: 'T-ESTATES', name: 'Estates and facilities', function: 'ESTATES', posts: { staff: 26 }, bases: 'B-ENDERBY-HQ' },
  {
    code: 'T-STORES',
    name: 'Property, archive and uniform',
    function: 'ESTATES',
    posts: { staff: 22 },
    bases: { 'B-STORE-PROPERTY': 13, 'B-STORE-ARCHIVE': 3, 'B-STORE-SEIZED': 2, 'B-STORE-UNIFORM': 4 },
  },
];

/** Dedicated neighbourhood officers, PCSOs and coordinators of each area, its planned specials, and the stations that take those without an office. */
export const neighbourhoods: readonly {
  readonly area: string;
  readonly name: string;
  readonly officers: number;
  readonly pcsos: number;
  readonly staff: number;
  readonly specials: number;
  readonly stations: Readonly<Record<string, number>>;
}[] = [
  { area: 'NPA-LC', name: 'Leicester Central', officers: 70, pcsos: 40, staff: 3, specials: 32, stations: { 'B-LEICESTER-CENTRAL': 1 } },
  { area: 'NPA-LE', name: 'Leicester East', officers: 55, pcsos: 32, staff: 3, specials: 26, stations: { 'B-KEYHAM-LANE': 5, 'B-SPINNEY-HILL': 4 } },
  {
    area: 'NPA-LW',
    name: 'Leicester West',
    officers: 60,
    pcsos: 36,
    staff: 3,
    specials: 28,
    stations: { 'B-EUSTON-STREET': 4, 'B-BEAUMONT-LEYS': 2, 'B-BRAUNSTONE': 3 },
  },
  { area: 'NPA-CH', name: 'Charnwood', officers: 40, pcsos: 26, staff: 3, specials: 24, stations: { 'B-LOUGHBOROUGH': 3, 'B-SYSTON': 1 } },
  { area: 'NPA-NW', name: 'North West Leicestershire', officers: 28, pcsos: 18, staff: 3, specials: 18, stations: { 'B-COALVILLE': 1 } },
  { area: 'NPA-HB', name: 'Hinckley and Blaby', officers: 35, pcsos: 22, staff: 3, specials: 22, stations: { 'B-HINCKLEY': 1 } },
  { area: 'NPA-HW', name: 'Harborough and Wigston', officers: 26, pcsos: 16, staff: 3, specials: 18, stations: { 'B-WIGSTON': 2, 'B-MARKET-HARBOROUGH': 1 } },
  { area: 'NPA-MR', name: 'Melton and Rutland', officers: 16, pcsos: 10, staff: 3, specials: 12, stations: { 'B-MELTON': 1, 'B-OAKHAM': 1 } },
];

/** Share of a team at its base at a usual peak, and how it works. */
export const attendance: Readonly<Record<string, readonly [share: number, pattern: string]>> = {
  RESPONSE: [0.38, 'five teams round the clock; most at base when shifts overlap'],
  NEIGHBOURHOOD: [0.48, 'early and late shifts, seven days'],
  INVESTIGATION: [0.58, 'day and late shifts; two days a week elsewhere'],
  CUSTODY: [0.36, 'five teams round the clock'],
  ROADS: [0.38, 'five teams round the clock'],
  ARMED: [0.4, 'five teams round the clock'],
  DOGS: [0.4, 'early and late shifts'],
  PUBLIC_ORDER: [0.42, 'day and late shifts'],
  FORENSICS: [0.62, 'weekdays, with a rota'],
  CONTROL_ROOM: [0.36, 'five teams round the clock'],
  ENQUIRY: [0.55, 'opening hours of the counter'],
  SPECIALS: [0.35, 'evenings and weekends'],
  TRAINING: [0.7, 'weekdays, on site'],
  CORPORATE: [0.5, 'weekdays, about half at home'],
  IT: [0.45, 'weekdays, about half at home'],
  FLEET: [0.7, 'weekdays, on site'],
  ESTATES: [0.55, 'weekdays, on site and on visits'],
};
