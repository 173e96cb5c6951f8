/**
 * The 75 owned and leased buildings. Public ones stand at the centre of their town or suburb; the position of a custody, specialist
 * or radio site is made up, and so is every size, age and value.
 */
import { type BuildingDetails, type OwnBuilding, own } from './building-plan.ts';

const large: readonly OwnBuilding[] = [
  own('ENDERBY-HQ', 'Headquarters, Enderby', 'office', 'NPA-HB', [52.589, -1.213], 11_800, 1969, 'C', {
    use: 'HQ',
    floors: 4,
    dearness: 1.08,
    value: 8_400_000,
    valueChance: 0.7,
    communicationsRoom: true,
    site: 'ENDERBY',
  }),
  own('LEICESTER-CENTRAL', 'Leicester Central police station', 'office', 'NPA-LC', [52.637, -1.133], 4_700, 1978, 'C', {
    use: 'POLICE_STATION',
    floors: 5,
    value: 3_600_000,
    communicationsRoom: true,
  }),
  own('WATERSIDE', 'Waterside leased offices, Leicester', 'office', 'NPA-LW', [52.64, -1.142], 2_200, 2004, 'B', {
    use: 'POLICE_STATION',
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-A',
    floors: 3,
    dearness: 0.95,
  }),
  own('IT-CENTRE', 'IT centre', 'office', 'NPA-HB', [52.63, -1.24], 640, 1999, 'B', {
    use: 'POLICE_STATION',
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-B',
    dearness: 1.2,
    communicationsRoom: true,
  }),
  own('OCCUPATIONAL-HEALTH', 'Occupational health unit', 'office', 'NPA-HB', [52.6, -1.19], 260, 1988, 'C', {
    use: 'POLICE_STATION',
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-B',
  }),
  own('REGIONAL-OFFICE', 'Regional economic crime office', 'office', 'NPA-CH', [52.77, -1.21], 600, 1996, 'B', {
    use: 'POLICE_STATION',
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-C',
  }),
  own('CUSTODY-A', 'Custody suite A', 'custody', 'NPA-LC', [52.62, -1.12], 2_900, 2009, 'B', {
    use: 'CUSTODY',
    value: 2_100_000,
    dearness: 1.04,
    note: 'trap unlike-peers: dearest per m2 of all large buildings and rightly so; compare custody with custody only',
  }),
  own('CUSTODY-B', 'Custody suite B', 'custody', 'NPA-CH', [52.75, -1.22], 1_800, 1993, 'C', { use: 'CUSTODY', value: 1_150_000 }),
  own('CUSTODY-C', 'Custody suite C', 'custody', 'NPA-HB', [52.56, -1.3], 1_520, 1985, 'D', { use: 'CUSTODY', value: 'UNKNOWN', dearness: 1.12 }),
  own('CONTROL-ROOM', 'Force control room', 'control', 'NPA-HB', [52.6, -1.25], 1_400, 2001, 'B', {
    use: 'CONTROL_ROOM',
    value: 950_000,
    communicationsRoom: true,
  }),
  own('FORENSIC-LAB', 'Forensic laboratory', 'laboratory', 'NPA-HB', [52.6, -1.23], 1_200, 2006, 'B', {
    use: 'FORENSIC_LAB',
    value: 820_000,
    note: 'trap specialist-space: accredited laboratory; general offices cannot absorb it',
  }),
];

const stations: readonly OwnBuilding[] = [
  own('EUSTON-STREET', 'Euston Street police station, Leicester', 'response', 'NPA-LW', [52.618, -1.139], 2_300, 1994, 'B', { value: 1_500_000 }),
  own('KEYHAM-LANE', 'Keyham Lane police station, Leicester', 'response', 'NPA-LE', [52.647, -1.071], 2_100, 1996, 'B', { value: 1_400_000 }),
  own('BEAUMONT-LEYS', 'Beaumont Leys police station, Leicester', 'response', 'NPA-LW', [52.664, -1.161], 1_900, 2007, 'B', {
    tenure: 'PFI',
    owner: 'PT-LANDLORD-D',
    value: 0,
    dearness: 0.9,
  }),
  own('SPINNEY-HILL', 'Spinney Hill police station, Leicester', 'response', 'NPA-LE', [52.634, -1.11], 1_150, 1934, 'D', {
    listed: 'II',
    value: 640_000,
    valueChance: 0.8,
    dearness: 1.22,
  }),
  own('BRAUNSTONE', 'Braunstone police base, Leicester', 'response', 'NPA-LW', [52.624, -1.168], 980, 2003, 'B', {
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-E',
    note: 'trap missed-break: notice for the break of 2027 was due before the appraisal date',
  }),
  own('LOUGHBOROUGH', 'Loughborough police station', 'response', 'NPA-CH', [52.771, -1.206], 1_250, 2010, 'A', {
    tenure: 'LONG_LEASEHOLD',
    owner: 'PT-CHARNWOOD-BC',
    dearness: 0.72,
    value: 900_000,
    note: 'exemplar; trap full-receiver: too full to receive anybody',
  }),
  own('COALVILLE', 'Coalville police station', 'response', 'NPA-NW', [52.724, -1.37], 1_150, 1975, 'C', { value: 620_000, dearness: 1.08 }),
  own('HINCKLEY', 'Hinckley police station', 'response', 'NPA-HB', [52.541, -1.373], 1_750, 1966, 'D', {
    value: 1_050_000,
    dearness: 1.42,
    note: 'too big, too old and too expensive; trap late-receipt: the sale completes after the money is needed',
  }),
  own('WIGSTON', 'Wigston police station', 'response', 'NPA-HW', [52.582, -1.107], 1_450, 1971, 'C', {
    value: 890_000,
    dearness: 1.17,
    note: 'half empty; trap closing-receiver: the staff of Blaby are to move in while it may close itself',
  }),
  own('MELTON', 'Melton Mowbray police station', 'response', 'NPA-MR', [52.766, -0.886], 950, 1973, 'C', { value: 540_000, site: 'MELTON' }),
  own('OAKHAM', 'Oakham police station', 'response', 'NPA-MR', [52.67, -0.73], 380, 2012, 'A', {
    tenure: 'LEASEHOLD',
    owner: 'PT-RUTLAND-CC',
    dearness: 0.72,
    note: 'exemplar: modern, small and efficient',
  }),
  own('MARKET-HARBOROUGH', 'Market Harborough police station', 'response', 'NPA-HW', [52.478, -0.921], 880, 1958, 'C', { value: 780_000 }),
  own('SYSTON', 'Syston police station', 'response', 'NPA-CH', [52.7, -1.074], 810, 1991, 'B', {
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-F',
    note: 'trap rent-runs-on: no break, so the rent runs for years after the last day of use',
  }),
  own('OPERATIONS', 'Operations base', 'response', 'NPA-LC', [52.61, -1.1], 1_700, 1987, 'C', { value: 1_200_000 }),
];

const specialist: readonly OwnBuilding[] = [
  own('WORKSHOP', 'Central vehicle workshop', 'workshop', 'NPA-HB', [52.59, -1.22], 1_900, 1982, 'C', { use: 'WORKSHOP', value: 1_100_000 }),
  own('WORKSHOP-EAST', 'East vehicle workshop', 'workshop', 'NPA-LE', [52.64, -1.07], 620, 1990, 'C', {
    use: 'WORKSHOP',
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-G',
  }),
  own('STORE-PROPERTY', 'Detained property store', 'store', 'NPA-LC', [52.65, -1.12], 1_450, 1998, 'B', {
    use: 'PROPERTY_STORE',
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-G',
  }),
  own('STORE-ARCHIVE', 'Records archive', 'store', 'NPA-HB', [52.59, -1.21], 820, 1974, 'D', { use: 'PROPERTY_STORE', value: 310_000, site: 'ENDERBY' }),
  own('STORE-SEIZED', 'Seized vehicle store', 'store', 'NPA-NW', [52.72, -1.35], 520, 1985, 'C', {
    use: 'PROPERTY_STORE',
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-H',
  }),
  own('STORE-UNIFORM', 'Uniform and equipment store', 'store', 'NPA-HW', [52.58, -1.12], 320, 1979, 'C', { use: 'PROPERTY_STORE', value: 165_000 }),
  own('TRAINING', 'Training centre', 'training', 'NPA-HW', [52.56, -1.02], 1_500, 1981, 'C', { use: 'TRAINING', value: 1_350_000, valueChance: 0.75 }),
  own('RANGE', 'Firearms range', 'training', 'NPA-HB', [52.57, -1.26], 700, 1992, 'C', { use: 'FIRING_RANGE', value: 'UNKNOWN', dearness: 1.12 }),
  own('KENNELS', 'Dog section kennels', 'training', 'NPA-HB', [52.6, -1.26], 520, 1989, 'C', { use: 'KENNELS', value: 260_000 }),
  own('MAST-NORTH', 'Radio site north', 'mast', 'NPA-CH', [52.74, -1.25], 18, 1996, 'B', {
    use: 'MAST',
    value: 0,
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-H',
  }),
  own('MAST-EAST', 'Radio site east', 'mast', 'NPA-MR', [52.69, -0.85], 16, 1996, 'B', { use: 'MAST', value: 'UNKNOWN' }),
  own('MAST-SOUTH', 'Radio site south', 'mast', 'NPA-HW', [52.49, -1.03], 15, 1997, 'C', { use: 'MAST', value: 'UNKNOWN' }),
  own('MAST-WEST', 'Radio site west', 'mast', 'NPA-HB', [52.62, -1.42], 18, 1997, 'B', { use: 'MAST', value: 0, tenure: 'LEASEHOLD', owner: 'PT-LANDLORD-H' }),
  own('MAST-CITY', 'Radio site city', 'mast', 'NPA-LC', [52.63, -1.13], 12, 2001, 'B', {
    use: 'MAST',
    value: 0,
    tenure: 'LICENCE',
    owner: 'PT-LEICESTER-CITY',
  }),
  own('MAST-RUTLAND', 'Radio site Rutland', 'mast', 'NPA-MR', [52.66, -0.63], 15, 1998, 'B', { use: 'MAST', value: 'UNKNOWN' }),
  own('HOUSE-BOTTESFORD', 'Police house, Bottesford', 'house', 'NPA-MR', [52.943, -0.801], 98, 1956, 'C', { use: 'RESIDENTIAL', value: 265_000 }),
  own('HOUSE-UPPINGHAM', 'Police house, Uppingham', 'house', 'NPA-MR', [52.589, -0.723], 94, 1953, 'D', {
    use: 'RESIDENTIAL',
    value: 240_000,
    status: 'UNDER_OFFER',
  }),
  own('LAND-BIRSTALL', 'Land at Birstall', 'land', 'NPA-CH', [52.679, -1.118], 0, 0, 'B', { use: 'LAND', value: 380_000, valueChance: 0.6 }),
];

const near = (
  place: string,
  name: string,
  area: string,
  position: [number, number],
  grossArea: number,
  built: number,
  grade: 'A' | 'B' | 'C' | 'D',
  more: BuildingDetails = {},
): OwnBuilding => own(place, `${name} neighbourhood office`, 'neighbourhood', area, position, grossArea, built, grade, more);

const neighbourhood: readonly OwnBuilding[] = [
  near('SHEPSHED', 'Shepshed', 'NPA-CH', [52.768, -1.293], 185, 1964, 'C', {
    value: 165_000,
    dearness: 0.92,
    note: 'trap dear-licence: the licence offered by the host is dearer than what the office costs now',
  }),
  near('THURMASTON', 'Thurmaston', 'NPA-CH', [52.681, -1.096], 150, 1987, 'B', { tenure: 'LEASEHOLD', owner: 'PT-LANDLORD-C' }),
  near('MOUNTSORREL', 'Mountsorrel', 'NPA-CH', [52.728, -1.142], 120, 1961, 'C', { value: 145_000 }),
  near('SHELTHORPE', 'Shelthorpe, Loughborough', 'NPA-CH', [52.757, -1.205], 165, 1972, 'C', {
    value: 150_000,
    note: 'trap full-receiver: its staff are meant for Loughborough, which is full',
  }),
  near('ASHBY', 'Ashby-de-la-Zouch', 'NPA-NW', [52.746, -1.472], 340, 1959, 'C', { value: 395_000 }),
  near('CASTLE-DONINGTON', 'Castle Donington', 'NPA-NW', [52.841, -1.339], 190, 1968, 'B', { value: 210_000 }),
  near('MEASHAM', 'Measham', 'NPA-NW', [52.706, -1.509], 130, 1963, 'C', {
    value: 'UNKNOWN',
    networkReady: 'UNKNOWN',
    note: 'trap unknown-costs: nothing is known of its costs, which must not make it rank well',
  }),
  near('THRINGSTONE', 'Thringstone', 'NPA-NW', [52.751, -1.361], 125, 1969, 'C', { value: 135_000 }),
  near('BLABY', 'Blaby', 'NPA-HB', [52.574, -1.163], 290, 1965, 'D', {
    value: 320_000,
    dearness: 1.38,
    note: 'trap closing-receiver: its staff are to move to Wigston, which may close itself',
  }),
  near('EARL-SHILTON', 'Earl Shilton', 'NPA-HB', [52.577, -1.315], 175, 1967, 'C', { value: 155_000 }),
  near('GROBY', 'Groby', 'NPA-HB', [52.663, -1.227], 110, 1976, 'B', { value: 160_000 }),
  near('MARKET-BOSWORTH', 'Market Bosworth', 'NPA-HB', [52.624, -1.401], 95, 1898, 'D', {
    listed: 'II',
    value: 185_000,
    valueChance: 0.75,
    networkReady: 'UNKNOWN',
  }),
  near('OADBY', 'Oadby', 'NPA-HW', [52.599, -1.084], 210, 1984, 'B', {
    tenure: 'LEASEHOLD',
    owner: 'PT-LANDLORD-E',
    note: 'trap missed-break: notice for the break of December 2026 was due before the appraisal date',
  }),
  near('LUTTERWORTH', 'Lutterworth', 'NPA-HW', [52.456, -1.201], 240, 1995, 'B', { tenure: 'LEASEHOLD', owner: 'PT-LANDLORD-F' }),
  near('KIBWORTH', 'Kibworth', 'NPA-HW', [52.54, -0.994], 105, 1960, 'C', { value: 190_000 }),
  near('BROUGHTON-ASTLEY', 'Broughton Astley', 'NPA-HW', [52.528, -1.226], 95, 1992, 'B', { tenure: 'TENANCY_AT_WILL', owner: 'PT-HARBOROUGH-DC' }),
  near('UPPINGHAM', 'Uppingham', 'NPA-MR', [52.588, -0.722], 140, 1953, 'C', { value: 230_000 }),
  near('BOTTESFORD', 'Bottesford', 'NPA-MR', [52.943, -0.8], 85, 1956, 'C', { value: 'UNKNOWN' }),
  near('MELTON-ANNEXE', 'Melton Mowbray annexe', 'NPA-MR', [52.766, -0.886], 260, 1985, 'C', {
    value: 205_000,
    site: 'MELTON',
    note: 'trap shared-rates: one rates bill with Melton Mowbray police station',
  }),
  near('BELGRAVE', 'Belgrave, Leicester', 'NPA-LC', [52.654, -1.122], 260, 1911, 'D', { listed: 'II', value: 240_000, valueChance: 0.8, dearness: 1.36 }),
  near('ST-MATTHEWS', "St Matthew's, Leicester", 'NPA-LC', [52.641, -1.121], 120, 1970, 'C', { tenure: 'PEPPERCORN', owner: 'PT-LEICESTER-CITY' }),
  near('STOCKING-FARM', 'Stocking Farm, Leicester', 'NPA-LC', [52.663, -1.142], 175, 1962, 'C', { value: 140_000 }),
  near('SAFFRON-LANE', 'Saffron Lane, Leicester', 'NPA-LC', [52.609, -1.137], 205, 1957, 'C', { value: 175_000 }),
  near('HAMILTON', 'Hamilton, Leicester', 'NPA-LE', [52.66, -1.072], 140, 2005, 'A', { tenure: 'LEASEHOLD', owner: 'PT-LANDLORD-A' }),
  near('EVINGTON', 'Evington, Leicester', 'NPA-LE', [52.622, -1.084], 190, 1974, 'C', { tenure: 'LEASEHOLD', owner: 'PT-LANDLORD-C' }),
  near('NETHERHALL', 'Netherhall, Leicester', 'NPA-LE', [52.645, -1.056], 160, 1968, 'C', { value: 148_000 }),
  near('NEW-PARKS', 'New Parks, Leicester', 'NPA-LW', [52.643, -1.263], 230, 1955, 'D', { value: 170_000, dearness: 1.18 }),
  near('EYRES-MONSELL', 'Eyres Monsell, Leicester', 'NPA-LW', [52.591, -1.148], 180, 1958, 'C', { value: 'UNKNOWN', networkReady: 'UNKNOWN' }),
  near('WESTCOTES', 'Westcotes, Leicester', 'NPA-LW', [52.628, -1.15], 125, 1986, 'B', { tenure: 'LEASEHOLD', owner: 'PT-LANDLORD-A' }),
  near('AYLESTONE', 'Aylestone, Leicester', 'NPA-LW', [52.604, -1.148], 150, 1938, 'C', { tenure: 'SHARED_OWNERSHIP', owner: 'PT-FIRE', value: 130_000 }),
  near('IBSTOCK-OLD', 'Former Ibstock', 'NPA-NW', [52.688, -1.4], 115, 1951, 'D', { value: 120_000, status: 'MOTHBALLED' }),
  near('NARBOROUGH-OLD', 'Former Narborough', 'NPA-HB', [52.573, -1.205], 165, 1962, 'D', { value: 280_000, valueChance: 0.8, status: 'SURPLUS_DECLARED' }),
];

export const ownBuildings: readonly OwnBuilding[] = [...large, ...stations, ...specialist, ...neighbourhood];
