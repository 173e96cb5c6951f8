/** Rows of storage, its readings, what providers ask, and circuits. */
import { buildingCode } from './building-plan.ts';
import { between, chance, pick } from './chance.ts';
import { avoidabilityRows, costLineRows } from './costs.ts';
import type { Row } from './csv-writing.ts';
import { hasOpenTerm } from './it-assets.ts';
import { migrationQuoteRows } from './it-waves.ts';
import { ownBuildings } from './own-buildings.ts';

const about = { source: 'synthetic', as_at: '2026-09-30', confidence: 'MEDIUM' };

/** 480 TB on two arrays, of which 380 are used: together 28 % more every year. */
const pools = [
  { code: 'STO-A', name: 'Storage array A', asset: 'SAN-A', usable: 240, used: 203, growth: 0.32 },
  { code: 'STO-B', name: 'Storage array B', asset: 'SAN-B', usable: 240, used: 177, growth: 0.23 },
  { code: 'STO-BACKUP', name: 'Backup library', asset: 'BK-1', usable: 500, used: 318, growth: 0.19 },
];

export const storagePoolRows = (): Row[] =>
  pools.map(({ code, name, asset, usable }) => ({
    code,
    name,
    asset,
    usable_tb: usable,
    next_step_tb: code === 'STO-BACKUP' ? 100 : 120,
    next_step_cost: code === 'STO-BACKUP' ? 24_000 : 131_000,
    next_step_support_pa: code === 'STO-BACKUP' ? 1_900 : 14_500,
    deletable_tb: code === 'STO-A' ? 34 : undefined,
    delete_cost: code === 'STO-A' ? 16_500 : undefined,
    price_base: '2026/27',
    ...about,
    ...(code === 'STO-A' ? { source: 'synthetic; trap nearly-full: past eighty per cent already, full within the year' } : {}),
  }));

export const storageReadingRows = (): Row[] =>
  pools.flatMap(({ code, used, growth }) =>
    Array.from({ length: 25 }, (_, index) => {
      const monthsAgo = 24 - index;
      const read_on = new Date(Date.UTC(2026, 9 - monthsAgo, 0)).toISOString().slice(0, 10);
      const scatter = monthsAgo === 0 ? 1 : between(0.985, 1.015, code, index);
      return { pool: code, read_on, used_tb: Number((used * (1 + growth) ** (-monthsAgo / 12) * scatter).toFixed(1)), source: 'synthetic' };
    }),
  );

const dollars = { currency: 'USD', gbp_per_unit: 0.79, price_base: '2026/27', ...about, source: 'synthetic; trap dollars: priced in another currency' };
export const cloudQuoteRows = (): Row[] => [
  ...['STO-A', 'STO-B'].flatMap((pool) => [
    {
      code: `Q-${pool}-HOT`,
      name: 'Provider A, hot tier',
      pool,
      tier: 'HOT',
      storage_per_tb_pm: 18,
      egress_per_tb: 87,
      read_share_pa: 0.3,
      support_share: 0.1,
      ...dollars,
    },
    {
      code: `Q-${pool}-COOL`,
      name: 'Provider A, cool tier',
      pool,
      tier: 'COOL',
      storage_per_tb_pm: 10,
      retrieval_per_tb: 10,
      egress_per_tb: 87,
      read_share_pa: 0.3,
      support_share: 0.1,
      ...dollars,
    },
    {
      code: `Q-${pool}-ARCHIVE`,
      name: 'Provider A, archive tier',
      pool,
      tier: 'ARCHIVE',
      storage_per_tb_pm: 1.5,
      retrieval_per_tb: 22,
      egress_per_tb: 87,
      read_share_pa: 0.3,
      support_share: 0.1,
      ...dollars,
    },
  ]),
  {
    code: 'Q-FINANCE',
    name: 'Provider B, finance as a platform',
    system: 'SYS-FINANCE',
    disposition: 'REPLATFORM',
    run_pm: 9_800,
    support_share: 0.08,
    migration_cost: 240_000,
    parallel_months: 6,
    holds_up_to: 'OFFICIAL_SENSITIVE',
    data_in: 'UK',
    commit_ends_on: '2030-03-31',
    signed_on: '2027-03-31',
    skills_ready_on: '2027-03-31',
    price_base: '2026/27',
    ...about,
    source: 'synthetic; trap early-signature: the commitment is paid three months before anything runs there',
  },
  {
    code: 'Q-PRINT',
    name: 'Provider A, print service',
    system: 'SYS-PRINT',
    run_pm: 1_150,
    support_share: 0.1,
    migration_cost: 18_000,
    parallel_months: 2,
    egress_per_tb: 87,
    holds_up_to: 'OFFICIAL',
    skills_ready_on: '2027-03-31',
    ...dollars,
  },
  {
    code: 'Q-ANPR',
    name: 'Provider A, machines abroad',
    system: 'SYS-ANPR',
    run_pm: 2_900,
    storage_per_tb_pm: 18,
    egress_per_tb: 87,
    support_share: 0.1,
    migration_cost: 60_000,
    parallel_months: 3,
    holds_up_to: 'OFFICIAL',
    skills_ready_on: '2027-03-31',
    data_in: 'ABROAD',
    ...dollars,
    source: 'synthetic; trap may-not-hold: its data are marked higher than this provider may hold',
  },
  ...migrationQuoteRows(),
];

/** Days from which the circuits of the comms rooms carry what has moved. */
const cloudReadyOn: Readonly<Record<string, string>> = { 'IT-CENTRE': '2026-12-31', 'ENDERBY-HQ': '2027-03-31', 'LEICESTER-CENTRAL': '2027-09-30' };

/** A circuit for every building whose circuit has a cost line. Most end with that line; some have a term still to run that leaving would have to pay for. */
export function circuitRows(): Row[] {
  const terms = new Map(avoidabilityRows().map((row) => [String(row['cost_line']), String(row['earliest'] ?? '')]));
  const lines = new Set(costLineRows().map(({ code }) => String(code)));
  const own = ownBuildings.flatMap((building): Row[] => {
    const { place, name } = building;
    const cost_line = `C-${place}-ICT_CIRCUITS-2026`;
    if (!lines.has(cost_line)) return [];
    const isOpen = hasOpenTerm(place) && !terms.has(cost_line);
    return [
      {
        code: `CCT-${place}`,
        name: `Circuit of ${name}`,
        site: `S-${building.more.site ?? buildingCode(building).slice(2)}`,
        kind: chance(place, 'copper') < 0.12 ? 'COPPER' : 'FIBRE',
        cost_line,
        term_ends_on: terms.get(cost_line) ?? (isOpen ? pick(['2028-09-30', '2029-03-31', '2029-12-31'], place, 'term') : '2026-03-31'),
        cloud_ready_on: cloudReadyOn[place],
        termination_share: isOpen ? pick([0.5, 0.7, 0.85], place, 'charge') : undefined,
        ...about,
        ...(isOpen ? { source: 'synthetic; trap open-term: leaving early is charged for' } : {}),
      },
    ];
  });
  const second = { cost_line: 'C-SECOND-LINKS', term_ends_on: '2028-03-31', termination_share: 0.6, ...about };
  return [
    ...own,
    { code: 'CCT-RING-1', name: 'Data ring, IT centre', site: 'S-IT-CENTRE', resilience_pair: 'CCT-RING-2', ...second },
    {
      code: 'CCT-RING-2',
      name: 'Data ring, control room',
      site: 'S-CONTROL-ROOM',
      resilience_pair: 'CCT-RING-1',
      ...second,
      source: 'synthetic; trap split-pair: the control room relies on the IT centre for its second way',
    },
    ...['NORTH', 'EAST', 'SOUTH', 'WEST', 'CITY', 'RUTLAND'].map((place) => ({
      code: `CCT-RADIO-${place}`,
      name: `Radio link ${place.toLowerCase()}`,
      site: 'S-CONTROL-ROOM',
      kind: 'RADIO',
      cost_line: 'C-RADIO-LINKS',
      term_ends_on: '2027-03-31',
      ...about,
    })),
  ];
}
