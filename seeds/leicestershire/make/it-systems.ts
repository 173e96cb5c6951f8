/** Rows of systems, their licences, what rests on what, calls to the helpdesk, and what systems and hosts cost. */
import { between, chance, pick } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { databaseServers, hypervisors } from './it-assets.ts';
import { type SystemPlan, systemPlans } from './it-system-list.ts';
import { factsOfMigration } from './it-waves.ts';
import { isPortable, standingOf } from './it-workloads.ts';

const about = { source: 'synthetic', as_at: '2026-09-30', confidence: 'MEDIUM' };
const short = ({ code }: SystemPlan): string => code.slice(4);

export const itSystemRows = (): Row[] => systemPlans.map(rowOf);

function rowOf(plan: SystemPlan): Row {
  const { code, name, hosting, users, criticality, legacy, can, more } = plan;
  return {
    code,
    name,
    owner: pick(['Head of crime', 'Head of operations', 'Head of information technology', 'Finance lead', 'Head of people'], code, 'owner'),
    users,
    criticality,
    hosting,
    classification: criticality === 1 ? 'OFFICIAL_SENSITIVE' : 'OFFICIAL',
    legacy_score: legacy,
    capabilities: can,
    exit_cost: more?.['exit_cost'] ?? (chance(code, 'exit cost') < 0.25 ? undefined : Math.round(between(2, 30, code, 'exit cost')) * 500),
    ...standingOf(plan),
    ...about,
    ...more,
    ...factsOfMigration[code],
  };
}

const ends = ['2026-12-31', '2027-03-31', '2027-09-30', '2028-03-31', '2028-06-30', '2029-03-31'];

export const licenceRows = (): Row[] =>
  systemPlans
    .filter(({ licences }) => licences !== 0)
    .map((plan) => ({
      code: `LIC-${short(plan)}`,
      name: `Licence of ${plan.name.toLowerCase()}`,
      system: plan.code,
      ends_on: chance(plan.code, 'end unknown') < 0.06 ? undefined : pick(ends, plan.code, 'end'),
      notice_months: chance(plan.code, 'notice unknown') < 0.08 ? undefined : pick([1, 3, 3, 6], plan.code, 'notice'),
      renews_for_months: plan.hosting === 'SAAS' ? 12 : undefined,
      cost_line: `C-${plan.code}-LICENCES`,
      portable: plan.hosting === 'ON_PREM' ? isPortable(plan) : undefined,
      indexation_cap: chance(plan.code, 'cap') < 0.5 ? pick([0.03, 0.05, 0.08], plan.code, 'cap size') : undefined,
      ...about,
      ...(plan.code === 'SYS-SURVEY'
        ? { ends_on: '2027-03-31', notice_months: 9, source: 'synthetic; trap notice-gone: the notice for March 2027 was due in June 2026' }
        : {}),
      ...(plan.code === 'SYS-WEB-MEETING' ? { ends_on: '2027-06-30', notice_months: 3, indexation_cap: 0.05, exit_charge: 4_000 } : {}),
    }));

const needsOf = ({ code, needs }: SystemPlan): Row[] =>
  needs
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [kind, to] = one.split(':');
      return { from: code, to, kind, source: 'synthetic' };
    });

export const dependencyRows = (): Row[] => [
  ...systemPlans.flatMap(needsOf),
  ...systemPlans
    .filter(({ hosting, code }) => hosting === 'ON_PREM' && code !== 'SYS-IDENTITY')
    .map(({ code }) => ({ from: code, to: 'SYS-IDENTITY', kind: 'AUTHENTICATES', strength: 'SOFT', source: 'synthetic' })),
  ...['HR', 'FINANCE', 'RMS', 'EVIDENCE'].map((code) => ({ from: 'SYS-BACKUP', to: `SYS-${code}`, kind: 'BACKS_UP', strength: 'SOFT', source: 'synthetic' })),
  ...hypervisors.map(({ code, site }) => ({
    from: code,
    to: site === 'S-ENDERBY' ? 'ROOM-ENDERBY-HQ' : 'ROOM-IT-CENTRE',
    kind: 'LOCATED_IN',
    source: 'synthetic',
  })),
  ...databaseServers.map((code) => ({ from: code, to: 'ROOM-IT-CENTRE', kind: 'LOCATED_IN', source: 'synthetic' })),
  ...['SAN-A', ...Array.from({ length: 5 }, (_, index) => `SV-${index + 1}`)].map((code) => ({
    from: code,
    to: 'ROOM-IT-CENTRE',
    kind: 'LOCATED_IN',
    source: 'synthetic',
  })),
  ...['SAN-B', 'BK-1', 'SV-6', 'SV-7', 'SV-8'].map((code) => ({ from: code, to: 'ROOM-ENDERBY-HQ', kind: 'LOCATED_IN', source: 'synthetic' })),
  ...['NORTH', 'EAST', 'SOUTH', 'WEST', 'CITY', 'RUTLAND'].map((place) => ({
    from: `CCT-RADIO-${place}`,
    to: `MAST-${place}`,
    kind: 'CONNECTED_BY',
    source: 'synthetic',
  })),
  { from: 'SYS-SWITCHBOARD', to: 'GW-VOICE', kind: 'RUNS_ON', source: 'synthetic' },
];

const line = (code: string, pool: string, category: string, amount_pa: number | undefined, more: Row = {}): Row => ({
  code,
  pool,
  category,
  financial_year: '2026/27',
  amount_pa,
  ...about,
  ...more,
});

export const itPoolRows = (): Row[] => [
  ...systemPlans.map(({ code, name }) => ({ code: `P-${code}`, name, kind: 'SYSTEM', systems: code, owner: 'Head of information technology' })),
  ...hypervisors.map(({ code }) => ({
    code: `P-${code}`,
    name: `Hypervisor host ${code.slice(3)}`,
    kind: 'HOST',
    it_assets: code,
    owner: 'Head of information technology',
  })),
  { code: 'P-ROOM-IT-CENTRE', name: 'Comms room at the IT centre', kind: 'ROOM', it_assets: 'ROOM-IT-CENTRE', owner: 'Head of information technology' },
  { code: 'P-ROOM-ENDERBY', name: 'Comms room at headquarters', kind: 'ROOM', it_assets: 'ROOM-ENDERBY-HQ', owner: 'Head of information technology' },
  { code: 'P-STORAGE', name: 'Support of the storage arrays', kind: 'CONTRACT', it_assets: 'SAN-A;SAN-B', owner: 'Head of information technology' },
  {
    code: 'P-RADIO-LINKS',
    name: 'Radio links',
    kind: 'CONTRACT',
    it_assets: 'MAST-NORTH;MAST-EAST;MAST-SOUTH;MAST-WEST;MAST-CITY;MAST-RUTLAND',
    owner: 'Head of information technology',
  },
  { code: 'P-SECOND-LINKS', name: 'Second circuits between data rooms', kind: 'CONTRACT', it_assets: 'FW-1;FW-2', owner: 'Head of information technology' },
  { code: 'P-HELPDESK', name: 'Service desk', kind: 'TEAM', systems: 'SYS-HELPDESK', owner: 'Head of information technology' },
];

export const itLineRows = (): Row[] => [
  ...systemPlans.flatMap(({ code, licences, support, name }) => [
    ...(licences === 0
      ? []
      : [
          line(
            `C-${code}-LICENCES`,
            `P-${code}`,
            'IT_LICENCES',
            licences,
            licences === undefined ? { source: `synthetic; nobody knows what ${name.toLowerCase()} costs`, confidence: 'LOW' } : {},
          ),
        ]),
    ...(support === 0 ? [] : [line(`C-${code}-SUPPORT`, `P-${code}`, 'IT_SUPPORT', support)]),
  ]),
  ...hypervisors.flatMap(({ code }) => [
    line(`C-${code}-HOSTING`, `P-${code}`, 'IT_HOSTING', 7_600),
    line(`C-${code}-BACKUP`, `P-${code}`, 'IT_BACKUP', 1_200, { driver: 'PER_VM' }),
  ]),
  line('C-ROOM-IT-CENTRE', 'P-ROOM-IT-CENTRE', 'IT_HOSTING', 34_000, { source: 'synthetic; cooling, fire suppression and batteries' }),
  line('C-ROOM-ENDERBY', 'P-ROOM-ENDERBY', 'IT_HOSTING', 21_000, { source: 'synthetic; cooling, fire suppression and batteries' }),
  line('C-STORAGE', 'P-STORAGE', 'IT_SUPPORT', 47_000, { driver: 'PER_TB' }),
  line('C-RADIO-LINKS', 'P-RADIO-LINKS', 'ICT_CIRCUITS', 54_000),
  line('C-SECOND-LINKS', 'P-SECOND-LINKS', 'ICT_CIRCUITS', 19_200),
  line('C-HELPDESK', 'P-HELPDESK', 'IT_HELPDESK', 1_370_000, { source: 'synthetic; posts, at £19 a call' }),
];

/** 72,000 calls in the last year and 48,000 in the year before; the suite itself brings most of the rise. */
const callShares: Readonly<Record<string, readonly [lastYear: number, yearBefore: number]>> = {
  'SYS-SUITE': [26_400, 10_200],
  'SYS-RMS': [9_600, 8_100],
  'SYS-INTRANET-OLD': [4_200, 3_300],
  'SYS-SWITCHBOARD': [5_400, 4_500],
  'SYS-IDENTITY': [7_800, 6_600],
  'SYS-DUTIES': [4_800, 3_900],
  'SYS-PRINT': [3_600, 3_600],
  'SYS-HR': [3_000, 2_700],
  'SYS-CAD': [2_400, 2_100],
  'SYS-REPORTING': [1_800, 1_200],
  'SYS-WEB-MEETING': [1_500, 900],
  'SYS-FINANCE': [1_500, 900],
};

export const ticketVolumeRows = (): Row[] =>
  Object.entries(callShares).flatMap(([system, years]) =>
    Array.from({ length: 24 }, (_, index) => {
      const month = new Date(Date.UTC(2024, 9 + index, 1)).toISOString().slice(0, 10);
      return {
        system,
        month,
        tickets: years[index < 12 ? 1 : 0] / 12,
        source: 'synthetic; trap helpdesk: most of the rise comes with the new suite, not from old systems',
      };
    }),
  );
