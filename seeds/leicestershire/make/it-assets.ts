/** Devices by team and year of purchase, servers and what joins them: about 14,000 in all. */
import { buildingCode } from './building-plan.ts';
import { between, chance, split, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { ownBuildings } from './own-buildings.ts';
import { establishmentRows, teamBaseRows } from './teams.ts';

const about = { source: 'synthetic', as_at: '2026-09-30', confidence: 'MEDIUM' };

interface Wave {
  readonly model: string;
  readonly year: number;
  readonly total: number;
  readonly price: number;
  readonly funding: string;
  readonly warrantyYears: number;
}

const laptops: readonly Wave[] = [
  { model: 'LAPTOP-2021', year: 2021, total: 340, price: 745, funding: 'CAPITAL', warrantyYears: 3 },
  { model: 'LAPTOP-2021', year: 2022, total: 1_020, price: 770, funding: 'BORROWED', warrantyYears: 3 },
  { model: 'LAPTOP-2022', year: 2023, total: 980, price: 815, funding: 'BORROWED', warrantyYears: 3 },
  { model: 'LAPTOP-2024', year: 2024, total: 870, price: 840, funding: 'CAPITAL', warrantyYears: 3 },
  { model: 'LAPTOP-2025', year: 2025, total: 640, price: 850, funding: 'CAPITAL', warrantyYears: 3 },
];
const phones: readonly Wave[] = [
  { model: 'PHONE-A', year: 2023, total: 1_500, price: 355, funding: 'REVENUE', warrantyYears: 2 },
  { model: 'PHONE-A', year: 2024, total: 900, price: 360, funding: 'REVENUE', warrantyYears: 2 },
  { model: 'PHONE-B', year: 2025, total: 860, price: 380, funding: 'REVENUE', warrantyYears: 2 },
];
const cameras: readonly Wave[] = [
  { model: 'CAMERA-1', year: 2021, total: 1_050, price: 495, funding: 'CAPITAL', warrantyYears: 2 },
  { model: 'CAMERA-2', year: 2024, total: 1_300, price: 515, funding: 'CAPITAL', warrantyYears: 2 },
];

const people = (grades: readonly string[]) => {
  const byTeam = Map.groupBy(
    establishmentRows().filter(({ scenario, grade }) => scenario === 'today' && grades.includes(String(grade))),
    ({ team }) => String(team),
  );
  return new Map([...byTeam].map(([team, rows]) => [team, rows.reduce((sum, { headcount }) => sum + Number(headcount), 0)] as const));
};

/** The site of the building where most of a team is. */
const siteOfTeam = (team: string): string => {
  const bases = teamBaseRows().filter((row) => row['team'] === team);
  const most = bases.sort((one, other) => Number(other['fte']) - Number(one['fte']))[0];
  return siteOfBuilding(String(most!['building']));
};
const sites = new Map(ownBuildings.map((building) => [buildingCode(building), `S-${building.more.site ?? building.place}`]));
const siteOfBuilding = (building: string): string => sites.get(building) ?? `S-${building}`;

function issued(prefix: string, name: string, waves: readonly Wave[], grades: readonly string[]): Row[] {
  const heads = people(grades);
  const teams = [...heads.keys()].map((team) => [team, siteOfTeam(team)] as const);
  return waves.flatMap(({ model, year, total, price, funding, warrantyYears }) => {
    const parts = split(
      total,
      teams.map(([team]) => heads.get(team)! * between(0.6, 1.4, prefix, team, year)),
    );
    return teams.flatMap(([team, site], index): Row[] => {
      const quantity = parts[index]!;
      const month = String(wholeBetween(4, 9, prefix, team, year, 'month')).padStart(2, '0');
      const bought = `${year}-${month}-01`;
      if (quantity === 0) return [];
      const loan = funding === 'BORROWED' ? `${year + 5}-03-31` : undefined;
      return [
        {
          code: `${prefix}-${year}-${team.slice(2)}`,
          name: `${name} of ${team.slice(2)}, ${year}`,
          model,
          quantity,
          site,
          team,
          purchased_on: bought,
          purchase_price: price,
          warranty_ends_on: `${year + warrantyYears}-${month}-01`,
          funding,
          loan_ends_on: loan,
          ...about,
        },
      ];
    });
  });
}

const stock = (code: string, name: string, model: string, quantity: number, more: Row): Row => ({
  code,
  name,
  model,
  quantity,
  site: 'S-IT-CENTRE',
  ...about,
  ...more,
});

const spares = (): Row[] => [
  stock('LT-STOCK-2025', 'Laptops in stock, 2025', 'LAPTOP-2025', 152, {
    lifecycle_stage: 'IN_STOCK',
    purchased_on: '2025-06-01',
    purchase_price: 850,
    source: 'synthetic; trap stock-first: more than the spares that are needed',
  }),
  stock('LT-LEAVERS', 'Laptops of people who have left', 'LAPTOP-2021', 48, {
    source: 'synthetic; trap leavers: nobody knows when they were bought, nor where they are',
    site: undefined,
    confidence: 'LOW',
  }),
  stock('PH-STOCK-2025', 'Smartphones in stock', 'PHONE-B', 40, { lifecycle_stage: 'IN_STOCK', purchased_on: '2025-09-01', purchase_price: 380 }),
];

const tablets = (): Row[] =>
  ['T-ROADS', 'T-RESPONSE-HINCKLEY', 'T-RESPONSE-MELTON', 'T-RESPONSE-OAKHAM', 'T-SCENES'].map((team, index) => ({
    code: `TB-${team.slice(2)}`,
    name: `Rugged tablets of ${team.slice(2)}`,
    model: 'TABLET-RUGGED',
    quantity: [110, 60, 50, 40, 40][index]!,
    site: siteOfTeam(team),
    team,
    purchased_on: index < 3 ? '2022-11-01' : undefined,
    ...about,
    source: 'synthetic; trap unknown-support',
  }));

const perBuilding = (): Row[] => {
  const staffed = ownBuildings.filter(({ function: use, more }) => !['land', 'house', 'mast'].includes(use) && more.status === undefined);
  const docks = split(
    3_500,
    staffed.map(({ grossArea, function: use }) => (use === 'store' || use === 'workshop' ? 0.15 : 1) * grossArea),
  );
  return staffed.flatMap((building, index): Row[] => {
    const { place, grossArea } = building;
    const site = sites.get(buildingCode(building))!;
    const row = (kind: string, name: string, model: string, quantity: number, year: number): Row[] =>
      quantity === 0 ? [] : [{ code: `${kind}-${place}`, name: `${name}, ${building.name}`, model, quantity, site, purchased_on: `${year}-05-01`, ...about }];
    const year = wholeBetween(2019, 2024, place, 'network');
    return [
      ...row('MD', 'Monitors with docks', 'DOCK-7', docks[index]!, wholeBetween(2018, 2024, place, 'docks')),
      ...row('SW', 'Switches', 'SWITCH-48', Math.max(1, Math.round(grossArea / 420)), year),
      ...row('WA', 'Wireless access points', 'WAP-6', Math.max(1, Math.round(grossArea / 130)), year),
      ...row('RT', 'Routers', 'ROUTER-EDGE', grossArea > 2_000 ? 2 : 1, year),
      ...row('UP', 'Uninterruptible supplies', 'UPS-3', grossArea > 700 ? 2 : 0, year),
      ...(building.more.communicationsRoom === true || place === 'IT-CENTRE' || place === 'CONTROL-ROOM'
        ? row('ROOM', 'Comms room', 'COMMS-ROOM', 1, 2010)
        : []),
    ];
  });
};

const machine = (code: string, name: string, model: string, site: string, purchased_on: string | undefined, more: Row = {}): Row => ({
  code,
  name,
  model,
  site,
  purchased_on,
  funding: 'CAPITAL',
  ...about,
  ...more,
});
export const hypervisors = Array.from({ length: 12 }, (_, index) => ({
  code: `HV-${String(index + 1).padStart(2, '0')}`,
  site: index < 8 ? 'S-IT-CENTRE' : 'S-ENDERBY',
  old: index % 3 !== 2,
}));
export const databaseServers = ['DB-01', 'DB-02', 'DB-03', 'DB-04'];
const cellServers = ['S-CUSTODY-A', 'S-CUSTODY-B', 'S-CUSTODY-C', 'S-CONTROL-ROOM', 'S-FORENSIC-LAB', 'S-OPERATIONS', 'S-LEICESTER-CENTRAL', 'S-TRAINING'];

const nobodyKnowsThePrice = { source: 'synthetic; trap owed-unknown: borrowed for, and nobody knows how much' };

/** 64 servers: 12 hypervisor hosts, 4 for databases, 8 alone with their system, 40 at sites. */
const servers = (): Row[] => [
  ...hypervisors.map(({ code, site, old }) =>
    machine(
      code,
      `Hypervisor host ${code.slice(3)}`,
      old ? 'HYPERVISOR-19' : 'HYPERVISOR-23',
      site,
      old ? '2019-10-01' : '2023-07-01',
      old ? {} : { funding: 'BORROWED', loan_ends_on: '2028-03-31', ...(code === 'HV-12' ? nobodyKnowsThePrice : { purchase_price: 13_600 }) },
    ),
  ),
  ...databaseServers.map((code) => machine(code, `Database server ${code.slice(3)}`, 'SERVER-21', 'S-IT-CENTRE', '2021-09-01')),
  ...Array.from({ length: 8 }, (_, index) =>
    machine(
      `SV-${index + 1}`,
      `Server ${index + 1}`,
      index < 3 ? 'SERVER-18' : 'SERVER-21',
      index < 5 ? 'S-IT-CENTRE' : 'S-ENDERBY',
      index < 3 ? '2018-03-01' : '2021-11-01',
    ),
  ),
  ...cellServers.map((site, index) =>
    machine(`LS-${site.slice(2)}`, `Local servers, ${site.slice(2).toLowerCase()}`, 'SERVER-21', site, '2021-06-01', {
      quantity: 5,
      source: index === 7 ? 'synthetic; trap idle-host: nobody knows what they are for' : 'synthetic',
    }),
  ),
];

const central = (): Row[] => [
  machine('SAN-A', 'Storage array A', 'ARRAY-20', 'S-IT-CENTRE', '2020-12-01'),
  machine('SAN-B', 'Storage array B', 'ARRAY-20', 'S-ENDERBY', '2020-12-01'),
  machine('BK-1', 'Backup library', 'TAPE-LIBRARY', 'S-ENDERBY', '2022-06-01'),
  machine('FW-1', 'Firewall, first', 'FIREWALL-PAIR', 'S-IT-CENTRE', '2022-10-01'),
  machine('FW-2', 'Firewall, second', 'FIREWALL-PAIR', 'S-ENDERBY', '2022-10-01'),
  ...['NORTH', 'EAST', 'SOUTH', 'WEST', 'CITY', 'RUTLAND'].map((place) =>
    machine(`MAST-${place}`, `Radio mast ${place.toLowerCase()}`, 'RADIO-MAST', `S-MAST-${place}`, undefined),
  ),
  machine('OS-OLD', 'Laptops on the old desktop system', 'DESKTOP-OS-OLD', 'S-ENDERBY', undefined, {
    quantity: 388,
    funding: 'REVENUE',
    source: 'synthetic; trap support-price-doubles',
  }),
  machine('OS-NEW', 'Laptops on the present desktop system', 'DESKTOP-OS-NEW', 'S-ENDERBY', undefined, { quantity: 3_662, funding: 'REVENUE' }),
  machine('DBMS-OLD', 'Databases on the old release', 'DATABASE-OLD', 'S-IT-CENTRE', undefined, { quantity: 7, funding: 'REVENUE' }),
];

/** What the telephone exchange alone runs on, bought with borrowed money two years ago. */
const gateways = (): Row[] => [
  machine('GW-VOICE', 'Voice gateways', 'ROUTER-EDGE', 'S-ENDERBY', '2024-09-01', {
    quantity: 2,
    purchase_price: 14_500,
    funding: 'BORROWED',
    loan_ends_on: '2031-08-31',
    source: 'synthetic; trap still-owed: borrowed for, and charged to revenue long after it is switched off',
  }),
];

export const itAssetRows = (): Row[] => [
  ...issued('LT', 'Laptops', laptops, ['OFFICER', 'PCSO', 'STAFF']),
  ...issued('PH', 'Smartphones', phones, ['OFFICER', 'PCSO', 'STAFF']),
  ...issued('BW', 'Body-worn cameras', cameras, ['OFFICER', 'PCSO']),
  ...spares(),
  ...tablets(),
  ...perBuilding(),
  ...servers(),
  ...central(),
  ...gateways(),
];

/** Whether a circuit of a building still has a term to run that its cost line does not know of. */
export const hasOpenTerm = (place: string): boolean => chance(place, 'open term') < 0.12;
