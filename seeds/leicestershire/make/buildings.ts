/** Rows of sites, buildings, energy ratings: the owned and leased ones and the parts of the buildings of others. */

import { type BuildingFunction, buildingCode, isSecret, type OwnBuilding } from './building-plan.ts';
import { between, chance, nearest, pick, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { ownBuildings } from './own-buildings.ts';
import { electricityPerSquareMetre, gasPerSquareMetre } from './rates.ts';
import { isFree, officeArea, type SharedOffice, sharedOffices } from './shared-offices.ts';
import { peakIn } from './teams.ts';

const cityAreas = ['NPA-LC', 'NPA-LE', 'NPA-LW'];
const ruralOffices = ['UPPINGHAM', 'BOTTESFORD', 'MARKET-BOSWORTH', 'KIBWORTH', 'MEASHAM'];
const settlementOf = (area: string, rural: boolean): string => (cityAreas.includes(area) ? 'CITY' : rural ? 'RURAL' : 'URBAN');
const siteOf = (building: OwnBuilding): string => `S-${building.more.site ?? building.place}`;
const town = ({ name }: OwnBuilding): string =>
  name.replace(/ (police station|police base|neighbourhood office|annexe).*$/, '').replace(/^(Police house, |Land at |Headquarters, |Former )/, '');

function ownSites(): Row[] {
  const first = ownBuildings.filter((building, index) => ownBuildings.findIndex((other) => siteOf(other) === siteOf(building)) === index);
  return first.map((building) => ({
    code: siteOf(building),
    name: isSecret(building) ? building.name : town(building),
    area: building.area,
    settlement: settlementOf(building.area, ruralOffices.includes(building.place) || building.function === 'house'),
    address: isSecret(building) ? undefined : `near the centre of ${town(building)}`,
    latitude: building.latitude,
    longitude: building.longitude,
    source: isSecret(building) ? 'synthetic: the position is made up' : 'centre of the town or suburb, not the position of a property',
    confidence: isSecret(building) ? 'LOW' : 'MEDIUM',
  }));
}

export const siteRows = (): Row[] => [
  ...ownSites(),
  ...sharedOffices.map(({ code, place, premises, area, latitude, longitude }) => ({
    code: `S-${code}`,
    name: `${place}, ${premises}`,
    area,
    settlement: settlementOf(
      area,
      premises === 'village hall' || ['Ketton', 'Ryhall', 'Markfield', 'Newbold Verdon', 'Uppingham Station', 'Moira'].includes(place),
    ),
    address: `${premises}, ${place}`,
    latitude,
    longitude,
    source: 'centre of the town, village or suburb, not the position of a property',
    confidence: 'MEDIUM',
  })),
];

/** Share of the gross area that is net, share of the net that can be furnished, and square metres to a desk. */
const space: Readonly<Record<BuildingFunction, readonly [usable: number, perDesk: number]>> = {
  office: [0.72, 10],
  custody: [0.2, 10],
  response: [0.62, 12],
  neighbourhood: [0.72, 11],
  workshop: [0.06, 10],
  store: [0.05, 10],
  training: [0.3, 10],
  laboratory: [0.55, 11],
  control: [0.85, 8],
  mast: [0, 10],
  house: [0, 10],
  land: [0, 10],
};
/** Where the desks were counted and differ from what the area suggests. */
const countedDesks: Readonly<Record<string, number>> = {
  LOUGHBOROUGH: 73,
  OAKHAM: 20,
  COALVILLE: 72,
  SYSTON: 41,
  OPERATIONS: 104,
  WIGSTON: 66,
  WESTCOTES: 5,
  'NEW-PARKS': 8,
  'EARL-SHILTON': 6,
  AYLESTONE: 4,
  KENNELS: 16,
  'CUSTODY-A': 52,
  WORKSHOP: 26,
  'WORKSHOP-EAST': 9,
  'STORE-PROPERTY': 9,
  TRAINING: 74,
  RANGE: 12,
  SHELTHORPE: 9,
};
const netShare = 0.8;

function desksOf({ place, function: use, grossArea }: OwnBuilding): number | undefined {
  const [usable, perDesk] = space[use];
  if (usable === 0) return undefined;
  const spread = between(0.9, 1.1, place, 'desks');
  return countedDesks[place] ?? Math.max(2, Math.round((grossArea * netShare * usable * spread) / perDesk));
}

const marketPerSquareMetre: Partial<Record<BuildingFunction, readonly [number, number]>> = { neighbourhood: [900, 1_300], response: [520, 720] };

function marketValue({ place, function: use, grossArea, more }: OwnBuilding): number | undefined {
  if (more.value === 'UNKNOWN') return undefined;
  if (more.value !== undefined) return more.value;
  if (more.tenure !== undefined) return 0;
  const [low, high] = marketPerSquareMetre[use] ?? [500, 900];
  return nearest(5_000, grossArea * between(low, high, place, 'value'));
}

const useOf: Partial<Record<BuildingFunction, string>> = { response: 'POLICE_STATION', neighbourhood: 'NEIGHBOURHOOD_OFFICE' };
const networkUnknown = ['IBSTOCK-OLD', 'NARBOROUGH-OLD', 'ST-MATTHEWS', 'THRINGSTONE'];

function networkReady(building: OwnBuilding): string | undefined {
  if (building.more.networkReady === 'UNKNOWN' || networkUnknown.includes(building.place) || ['mast', 'house', 'land'].includes(building.function))
    return undefined;
  if (['KIBWORTH', 'AYLESTONE', 'MELTON-ANNEXE'].includes(building.place)) return pick(['2027-03-31', '2027-09-30', '2028-03-31'], building.place, 'network');
  return pick(['2021-06-01', '2022-02-01', '2022-11-01', '2023-09-01', '2024-04-01'], building.place, 'network');
}

function ownBuildingRow(building: OwnBuilding): Row {
  const { place, name, function: use, grossArea, built, more } = building;
  const value = marketValue(building);
  const desks = desksOf(building);
  const large = grossArea >= 400 && use !== 'land';
  return {
    code: buildingCode(building),
    site: siteOf(building),
    name,
    use: more.use ?? useOf[use],
    tenure: more.tenure ?? 'FREEHOLD',
    status: more.status,
    owner: more.owner,
    gia_m2: use === 'land' ? undefined : grossArea,
    nia_m2: use === 'land' ? undefined : Math.round(grossArea * netShare * between(0.96, 1.04, place, 'net')),
    nua_m2: desks === undefined ? undefined : Math.round(grossArea * netShare * space[use][0]),
    desks,
    built_year: built === 0 ? undefined : built,
    floors: more.floors ?? (use === 'land' || use === 'mast' ? undefined : large ? wholeBetween(2, 3, place, 'floors') : wholeBetween(1, 2, place, 'floors')),
    listed: more.listed,
    parking_spaces: use === 'land' || use === 'mast' ? undefined : Math.max(2, Math.round(grossArea / between(22, 40, place, 'parking'))),
    lockers: use === 'response' ? Math.round(grossArea / 8) : undefined,
    ev_points: large ? wholeBetween(0, 8, place, 'charging') : undefined,
    supply_kva: large ? nearest(25, grossArea * between(0.06, 0.12, place, 'supply')) : undefined,
    comms_room: more.communicationsRoom ?? (use === 'response' && chance(place, 'communications') < 0.4 ? true : undefined),
    mast: use === 'mast' || place === 'ENDERBY-HQ' || place === 'MARKET-HARBOROUGH' ? true : undefined,
    network_ready_on: networkReady(building),
    existing_use_value: value === undefined || value === 0 ? undefined : nearest(5_000, value * between(0.8, 1.05, place, 'existing use')),
    market_value: value,
    receipt_probability: more.valueChance,
    valued_on: value === undefined || value === 0 ? undefined : pick(['2024-03-31', '2025-03-31', '2026-03-31'], place, 'valued'),
    insurance_reinstatement_value: grossArea >= 80 ? nearest(10_000, grossArea * between(2_300, 3_200, place, 'reinstatement')) : undefined,
    marking: isSecret(building) ? 'OFFICIAL_SENSITIVE' : undefined,
    source: more.note === undefined ? 'synthetic' : `synthetic; ${more.note}`,
    as_at: '2026-03-31',
    confidence: value === undefined ? 'LOW' : 'MEDIUM',
  };
}

const sharedDesks = (office: SharedOffice): number => Math.max(1, peakIn(office.code), Math.round(officeArea(office) / 9));

function sharedBuildingRow(office: SharedOffice): Row {
  const { code, place, premises, partner } = office;
  return {
    code,
    site: `S-${code}`,
    name: `${place} shared office, ${premises}`,
    use: 'PARTNER_PREMISES',
    tenure: isFree(office) ? 'MOU_OCCUPATION' : 'LICENCE',
    owner: partner,
    gia_m2: officeArea(office),
    nia_m2: Math.round(officeArea(office) * 0.9),
    desks: sharedDesks(office),
    network_ready_on:
      chance(code, 'network known') < 0.14 ? undefined : pick(['2021-06-01', '2022-11-01', '2023-09-01', '2024-04-01', '2025-10-01'], code, 'network'),
    market_value: 0,
    source: 'synthetic',
    as_at: '2026-03-31',
    confidence: 'MEDIUM',
  };
}

export const buildingRows = (): Row[] => [...ownBuildings.map(ownBuildingRow), ...sharedOffices.map(sharedBuildingRow)];

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const usualLetter = { A: 1, B: 2, C: 3, D: 4 } as const;

export const energyRows = (): Row[] =>
  ownBuildings
    .filter(({ function: use, place }) => !['land', 'mast'].includes(use) && place !== 'EYRES-MONSELL')
    .map((building) => {
      const { place, grossArea, grade } = building;
      const electricity = nearest(10, electricityPerSquareMetre(building) * grossArea);
      const gas = nearest(10, gasPerSquareMetre(building) * grossArea);
      const letter = letters[Math.min(6, usualLetter[grade] + wholeBetween(0, 2, place, 'certificate'))]!;
      const known = chance(place, 'certificate known') > 0.12;
      return {
        building: buildingCode(building),
        epc: known ? letter : undefined,
        epc_expires_on: known ? `${wholeBetween(2026, 2034, place, 'expiry')}-${pick(['03-14', '06-30', '10-21', '12-05'], place, 'expiry day')}` : undefined,
        dec_rating: grossArea >= 250 && known ? letters[Math.min(6, letters.indexOf(letter) + wholeBetween(0, 1, place, 'display'))] : undefined,
        electricity_kwh: electricity,
        gas_kwh: gas,
        tco2e: Math.round(electricity * 0.000177 * 10 + gas * 0.000183 * 10) / 10,
        source: 'synthetic, around the published benchmark for the kind of building',
        as_at: '2026-03-31',
        confidence: 'MEDIUM',
      };
    });
