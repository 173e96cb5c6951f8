/** Places: areas that change over time, the neighbourhood-sized areas that demand comes from, and sites. */
import { code, date, oneOf, optional, reference, text } from '../exchange/column.ts';
import { measure, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from './provenance.ts';

export const settlements = ['CITY', 'URBAN', 'RURAL'] as const;
const latitude = measure('Degrees north, WGS 84', { min: 49, max: 61 });
const longitude = measure('Degrees east (west is negative), WGS 84', { min: -9, max: 3 });

export const areaTable = table({
  name: 'area',
  file: 'areas.csv',
  meaning: 'An area of the policing map, for as long as it stood.',
  key: ['code'],
  columns: {
    code: code('Short code, for example NPA-CH'),
    name: text('Name'),
    level: oneOf(['FORCE', 'BCU', 'LPU', 'NPA', 'LPA', 'BEAT', 'WARD', 'LSOA', 'OA'], 'Level of the map'),
    settlement: optional(oneOf(settlements, 'What most of the area is')),
    population: optional(whole('Residents')),
    imd_decile: optional(whole('Deprivation decile, 1 the most deprived', { min: 1, max: 10 })),
    parent: optional(reference('area', 'The area it is part of')),
    valid_from: date('First day the area stood'),
    valid_to: optional(date('Last day; blank while it stands')),
    ...provenance,
  },
});

export const areaMapTable = table({
  name: 'area_map',
  file: 'area_maps.csv',
  meaning: 'How an area that ended passes into the areas that followed, so that history can be told on either map.',
  key: ['from_area', 'to_area', 'valid_from'],
  columns: {
    from_area: reference('area', 'The earlier area'),
    to_area: reference('area', 'The later area'),
    weight: share('Share of the earlier area that passes into the later one; the shares of one earlier area add up to 1'),
    valid_from: date('The day the change took effect'),
  },
});

export const demandAreaTable = table({
  name: 'demand_area',
  file: 'demand_areas.csv',
  meaning: 'A neighbourhood-sized area that people travel from.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    area: reference('area', 'The policing area it lies in'),
    district: optional(text('District council')),
    settlement: oneOf(settlements, 'Kind of settlement, which sets speeds and detours'),
    latitude,
    longitude,
    population: optional(whole('Residents')),
    households: optional(whole('Households')),
    incidents_pa: optional(whole('Incidents attended in a year')),
    area_km2: optional(measure('Area in square kilometres')),
    imd_decile: optional(whole('Mean deprivation decile, 1 the most deprived', { min: 1, max: 10 })),
    ...provenance,
  },
});

export const siteTable = table({
  name: 'site',
  file: 'sites.csv',
  meaning: 'A plot of land with an address, which buildings, vehicles and IT stand on.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    area: optional(reference('area', 'The policing area it lies in today')),
    settlement: optional(oneOf(settlements, 'Kind of settlement; blank means that of the area')),
    address: optional(text('Street address; leave blank for a site that must not be shown')),
    postcode: optional(text('Postcode')),
    latitude: optional(latitude),
    longitude: optional(longitude),
    ...provenance,
  },
});
