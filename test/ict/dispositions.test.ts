/**
 * The seven ways of dealing with a system, by hand: two machines of 16 processors and 64 GB at 20 % and 60 %, on a host of their own.
 * The day is 30 September 2026, a decision takes six months, nothing grows, prices stand still.
 */
import { describe, expect, test } from 'vitest';
import type { Way } from '../../src/ict/disposition-way.ts';
import { dispositions, type SystemDispositions } from '../../src/ict/dispositions.ts';
import type { CloudQuote, IctRows, ItSystem, Licence, Workload } from '../../src/ict/snapshot.ts';
import { systemOptions } from '../../src/ict/system-options.ts';
import { aCostLine, aDependency, aLicence, aModel, anAsset, anIct, aPool, aQuote, aSystem, aWorkload, given } from './sample.ts';

/** Round unit prices: an hour of a processor 10p and of a GB 1p, no discount, a tenth for support, 1,000 hours a month. */
const assumed = given({
  'system-change-months': 6,
  'system-parallel-months': 6,
  'it-optimism-mitigation': 0.75,
  'rightsize-most-use': 0.7,
  'rightsize-fewest-days': 28,
  'cloud-vcpu-gbp-hour': 0.1,
  'cloud-memory-gbp-gb-hour': 0.01,
  'cloud-hours-month': 1_000,
  'cloud-commit-discount': 0,
  'cloud-support-share': 0.1,
  'cloud-disk-gbp-tb-month': 100,
  'cloud-backup-gbp-tb-month': 50,
  'cloud-observability-gbp-machine-month': 10,
  'cloud-hot-gbp-tb-month': 20,
  'cloud-cool-gbp-tb-month': 10,
  'cloud-archive-gbp-tb-month': 1,
  'cloud-cool-read-gbp-tb': 10,
  'cloud-archive-read-gbp-tb': 20,
  'cloud-egress-gbp-tb': 70,
  'cloud-licence-premium': 0.2,
  'cloud-platform-premium': 0.5,
  'saas-gbp-user-year': 100,
  'saas-share-of-today': 1,
  'rehost-gbp-machine': 6_000,
  'relocate-gbp-machine': 1_000,
  'refactor-years-of-cost': 3,
  'refactor-least-gbp': 50_000,
  'refactor-upkeep-share': 0.2,
  'cloud-skills-gbp-system': 4_000,
});
const machine = {
  quantity: 2,
  vcpus: 16,
  memoryGb: 64,
  cpuP95: 0.2,
  memoryP95: 0.6,
  measuredFrom: '2026-06-01',
  measuredTo: '2026-08-31',
  diskTb: 1,
  filesTb: 5,
  filesGrowthPa: 0,
  egressTbPm: 0.25,
};
interface Changes {
  readonly system?: Partial<ItSystem>;
  readonly workload?: Partial<Workload> | null;
  readonly licence?: Partial<Licence>;
  readonly quote?: Partial<CloudQuote>;
  readonly more?: Partial<IctRows>;
}
const rowsOf = ({ system = {}, workload = {}, licence = {}, quote, more = {} }: Changes): Partial<IctRows> => ({
  itModels: [aModel({ code: 'HV', class: 'HYPERVISOR_HOST', replacementPrice: 12_000, endOfSupport: '2029-03-31' })],
  itAssets: [anAsset({ code: 'H', name: 'Host 1', model: 'HV', purchasedOn: '2024-03-31', warrantyEndsOn: '2028-03-31' })],
  systems: [aSystem({ dataQuality: 'READY', classification: 'OFFICIAL', exitCost: 5_000, movesOn: '2027-03-31', ...system })],
  dependencies: [aDependency({ from: 'SYSTEM', to: 'H' })],
  costPools: [aPool({ code: 'P-H', itAssets: ['H'] }), aPool({ code: 'P-S', kind: 'SYSTEM', systems: ['SYSTEM'] })],
  costLines: [
    aCostLine({ code: 'L-H', pool: 'P-H', amountPa: 20_000 }),
    aCostLine({ code: 'L-LIC', pool: 'P-S', category: 'IT_LICENCES', amountPa: 30_000 }),
    aCostLine({ code: 'L-SUP', pool: 'P-S', category: 'IT_SUPPORT', amountPa: 10_000 }),
  ],
  licences: [aLicence({ costLine: 'L-LIC', endsOn: '2028-03-31', noticeMonths: 3, portable: true, ...licence })],
  workloads: workload === null ? [] : [aWorkload({ ...machine, ...workload })],
  cloudQuotes: quote === undefined ? [] : [aQuote({ system: 'SYSTEM', runPm: 1_000, migrationCost: 10_000, parallelMonths: 6, ...quote })],
  ...more,
});
const found = (changes: Changes = {}): SystemDispositions => dispositions(anIct(rowsOf(changes)), assumed).find(({ system }) => system.code === 'SYSTEM')!;
const way = (kind: Way['kind'], changes: Changes = {}): Way => found(changes).ways.find((one) => one.kind === kind)!;
const inYearTwo = ({ lines }: Way, label: string) => lines.filter((one) => one.label.startsWith(label)).reduce((sum, { amounts }) => sum + amounts[2]!, 0);

describe('a system of two machines', () => {
  test('has all seven ways, and none of the estimates is an option', () => {
    expect(found().ways.map(({ kind, basis }) => `${kind} ${basis}`)).toEqual([
      'RETIRE RECORDS',
      'RETAIN RECORDS',
      'RELOCATE ESTIMATE',
      'REHOST ESTIMATE',
      'REPLATFORM ESTIMATE',
      'REPURCHASE ESTIMATE',
      'REFACTOR ESTIMATE',
    ]);
    expect(systemOptions(anIct(rowsOf({})), assumed)).toEqual([]);
    expect(found().ways.every(({ optionId, basis }) => basis !== 'ESTIMATE' || optionId === null)).toBe(true);
  });
  test('kept, costs what it costs: £40,000 of its own and the whole of its host', () => {
    expect(found().costToday).toMatchObject({ own: 40_000, shareOfHosts: 20_000, total: 60_000 });
    expect(way('RETAIN')).toMatchObject({ runPa: 60_000, npv: 0, possible: true });
  });
  test('on a machine of its own among four of that host, costs a quarter of the host; on two of the four, half', () => {
    const onMachines = (count: number): Changes => ({
      more: {
        itModels: [...rowsOf({}).itModels!, aModel({ code: 'VM', class: 'VM' })],
        itAssets: [...rowsOf({}).itAssets!, ...[1, 2, 3, 4].map((at) => anAsset({ code: `VM-${at}`, model: 'VM' }))],
        dependencies: [
          ...[1, 2, 3, 4].map((at) => aDependency({ from: `VM-${at}`, to: 'H' })),
          ...[1, 2].slice(0, count).map((at) => aDependency({ from: 'SYSTEM', to: `VM-${at}` })),
        ],
      },
    });
    expect([1, 2].map((count) => found(onMachines(count)).costToday.shareOfHosts)).toEqual([5_000, 10_000]);
  });
  test('whose host falls due in March 2029 and again in 2034 would have had £24,000 of new hosts bought', () => {
    expect(found().costToday.shareOfRefresh).toBe(24_000);
    expect(way('REHOST').capitalAvoided).toBe(24_000);
  });
  test('relocated is as large as today: 2 × (16 × 10p + 64 × 1p) × 12,000 hours × 1.1', () => {
    expect(inYearTwo(way('RELOCATE'), 'Machines')).toBeCloseTo(-2 * 2.24 * 12_000 * 1.1, 6);
  });
  test('rehosted gets 8 processors and 64 GB: 2 × (80p + 64p) × 12,000 × 1.1', () =>
    expect(inYearTwo(way('REHOST'), 'Machines')).toBeCloseTo(-2 * 1.44 * 12_000 * 1.1, 6));
  test('on a platform pays half as much again for those', () =>
    expect(inYearTwo(way('REPLATFORM'), 'Machines')).toBeCloseTo(-2 * 1.44 * 12_000 * 1.1 * 1.5, 6));
  test('keeps 2 TB of disk and 10 TB of files, and is watched: £2,640 + £1,320 backup + £2,640 files + £240', () => {
    const rehosted = way('REHOST');
    expect(inYearTwo(rehosted, 'Disk')).toBeCloseTo(-2_640, 6);
    expect(inYearTwo(rehosted, 'Backup')).toBeCloseTo(-1_320, 6);
    expect(inYearTwo(rehosted, 'Files kept')).toBeCloseTo(-2_640, 6);
    expect(inYearTwo(rehosted, 'Watching')).toBe(-240);
    expect(inYearTwo(rehosted, 'Data that its users')).toBeCloseTo(-12 * 0.5 * 70 * 1.1, 6);
    expect(rehosted.lines.find(({ label }) => label.startsWith('Getting'))!.amounts[10]).toBeCloseTo(-12 * 70, 6);
  });
  test('costs 2 × £6,000 with half as much again for optimism, £4,000 of skills, and at last £840 to leave', () => {
    expect(way('REHOST').oneOff).toBe(18_000 + 4_000 + 840);
  });
  test('sets its host free on 1 October 2027: £20,000 a year, and keeps its licence and support', () => {
    expect(way('REHOST')).toMatchObject({ releasedPa: 20_000, releasedFrom: '2027-10-01' });
  });
});

describe('tiers', () => {
  test('6 TB that can wait, of which a tenth is read: hot £20, cool £10, archive £1', () => {
    const tiered = way('REHOST', { workload: { hotShare: 0.4, coolShare: 0.2, readSharePa: 0.1 } });
    expect(inYearTwo(tiered, 'Files kept, hot')).toBeCloseTo(-4 * 20 * 12 * 1.1, 6);
    expect(inYearTwo(tiered, 'Files kept, cool')).toBeCloseTo(-2 * 10 * 12 * 1.1, 6);
    expect(inYearTwo(tiered, 'Files kept, archive')).toBeCloseTo(-4 * 1 * 12 * 1.1, 6);
    expect(inYearTwo(tiered, 'Files read back, archive')).toBeCloseTo(-0.4 * 20 * 1.1, 6);
  });
});

describe('licences', () => {
  test('that may not be brought are bought anew a fifth dearer, while the old one runs to its end', () => {
    const anew = way('REHOST', { licence: { portable: false } });
    expect(anew.lines.find(({ label }) => label.startsWith('Bought anew'))!.amounts.slice(0, 3)).toEqual([0, -36_000, -36_000]);
    expect(anew.lines.find(({ label }) => label.startsWith('No longer paid: it licences'))!.amounts.slice(0, 3)).toEqual([0, 0, 30_000]);
  });
  test('of which nobody knows whether they may be brought are taken to be bought anew, and that is asked', () => {
    const doubtful = way('REHOST', { licence: { portable: null } });
    expect(inYearTwo(doubtful, 'Bought anew')).toBe(-36_000);
    expect(doubtful.completeness.missing.map(({ where }) => where)).toContain('licences.csv: LICENCE, portable');
  });
  test('end with the application where another takes its place', () => expect(inYearTwo(way('REPURCHASE'), 'No longer paid')).toBe(60_000));
});

describe('what is bought or built instead', () => {
  test('costs no less than the licences and support of today, until somebody names a price: 100 users × £100 is less than £40,000', () => {
    expect(inYearTwo(way('REPURCHASE'), 'A service')).toBe(-40_000);
    expect(inYearTwo(way('REPURCHASE', { system: { users: 900 } }), 'A service')).toBe(-90_000);
  });
  test('built anew: 3 × £40,000, half as much again for optimism, and a fifth of £120,000 a year to keep up', () => {
    expect(way('REFACTOR').lines.find(({ label }) => label.startsWith('Building'))!.amounts[0]).toBe(-180_000);
    expect(inYearTwo(way('REFACTOR'), 'Upkeep')).toBe(-24_000);
  });
});

describe('what is not known', () => {
  test('of its machines leaves the cost of moving them UNKNOWN, and says what to fill in', () => {
    const unsized = way('REHOST', { workload: null });
    expect(unsized).toMatchObject({ runPa: null, oneOff: null, npv: null });
    expect(unsized.completeness.missing.map(({ where }) => where)).toContain('workloads.csv: a row for SYSTEM');
  });
  test('of its load leaves it as large as it is, with a warning', () => {
    const unmeasured = way('REHOST', { workload: { cpuP95: null, memoryP95: null } });
    expect(inYearTwo(unmeasured, 'Machines')).toBe(inYearTwo(way('RELOCATE'), 'Machines'));
    expect(unmeasured.warnings.map(({ code }) => code)).toContain('NOT_MADE_SMALLER');
  });
  test('of the quality of its data is priced as if they needed work', () => {
    expect(way('REHOST', { system: { dataQuality: null } }).oneOff).toBeGreaterThan(way('REHOST', { system: { dataQuality: 'CLEANSE' } }).oneOff!);
    expect(way('REHOST', { system: { dataQuality: 'CLEANSE' } }).oneOff).toBeGreaterThan(way('REHOST').oneOff!);
  });
  test('of what it costs leaves building it anew UNKNOWN, and gains nothing by a service', () => {
    const free = { more: { costLines: [aCostLine({ code: 'L-LIC', pool: 'P-S', category: 'IT_LICENCES', amountPa: null })] } };
    expect(found(free).costToday.own).toBeNull();
    expect(way('REFACTOR', free).npv).toBeNull();
    expect(way('REPURCHASE', free).releasedPa).toBe(0);
    expect(way('RETAIN', free)).toMatchObject({ runPa: null, completeness: { grade: 0 } });
  });
});

describe('a quote', () => {
  test('stands in the place of the estimate of the same way, and is the option of the ranking', () => {
    const quoted = found({ quote: {} }).ways.filter(({ kind }) => kind === 'REHOST');
    expect(quoted.map(({ basis, runPa }) => [basis, runPa])).toEqual([['QUOTE', 12_000 + 12 * 0.5 * 70]]);
    expect(Buffer.from(quoted[0]!.optionId!, 'base64url').toString()).toBe('SystemOption:TEST/rehost-system/QUOTE');
  });
  test('that is good is the best that is known, and leaves no estimate to ask for', () => {
    const { best, worthAsking } = found({ quote: { disposition: 'REPLATFORM', runPm: 100 } });
    expect([best.kind, best.basis, worthAsking]).toEqual(['REPLATFORM', 'QUOTE', null]);
  });
  test('that is dear leaves it as it is; the best estimate is a price to ask for, and not the best', () => {
    const { best, worthAsking } = found({ quote: { runPm: 9_000 } });
    expect([best.kind, worthAsking!.kind, worthAsking!.basis]).toEqual(['RETAIN', 'REPURCHASE', 'ESTIMATE']);
    expect(worthAsking!.npv).toBeGreaterThan(0);
  });
});

describe('what cannot be done', () => {
  const why = (kind: Way['kind'], changes: Changes) => way(kind, changes).impossibleBecause;
  test('is to switch off what people use, while nothing does its work', () => {
    expect(why('RETIRE', {})).toEqual(['100 people use it, and nothing is known to do its work']);
    expect(why('RETIRE', { system: { users: null } })).toHaveLength(1);
    expect(way('RETIRE', { system: { users: 0 } }).possible).toBe(true);
  });
  test('is to move machines that are not ours', () => {
    expect(why('REHOST', { system: { hosting: 'SAAS' } })).toEqual(['it is bought as a service: there are no machines of ours to move']);
    expect(way('REPURCHASE', { system: { hosting: 'SAAS' } }).possible).toBe(true);
    expect(why('REFACTOR', { system: { hosting: 'NATIONAL' } })).toHaveLength(1);
  });
  test('is to send data where they may not be held: not SECRET data, nor what must stay with us, nor what is not fit to be moved', () => {
    for (const system of [{ classification: 'SECRET' }, { residency: 'OWN_PREMISES' }, { dataQuality: 'BLOCKED' }] as const)
      expect(why('REHOST', { system })).toHaveLength(1);
    expect(why('REHOST', { system: { classification: 'OFFICIAL_SENSITIVE', residency: 'UK' } })).toEqual([]);
  });
});

describe('a saving on a shared host', () => {
  const shared = {
    more: {
      dependencies: [aDependency({ from: 'SYSTEM', to: 'H' }), aDependency({ from: 'OTHER', to: 'H' })],
      systems: [aSystem({ dataQuality: 'READY' }), aSystem({ code: 'OTHER' })],
    },
  };
  test('is claimed by no single tenant: it is charged half, and would save nothing', () => {
    expect(found(shared).costToday.shareOfHosts).toBe(10_000);
    expect(way('REHOST', shared)).toMatchObject({ releasedPa: 0, releasedFrom: null, capitalAvoided: 0 });
    expect(way('REHOST', shared).warnings.map(({ code }) => code)).toContain('STEP_NOT_RELEASED');
  });
});

describe('what speaks for keeping it', () => {
  const codes = (changes: Changes = {}) => found(changes).reasonsToStay.map(({ code }) => code);
  test('a host under warranty and a licence that is paid for', () => {
    expect(found().reasonsToStay).toEqual([
      { code: 'WARRANTED_HARDWARE', explanation: 'Host 1 is under warranty until 2028-03-31' },
      { code: 'LICENCE_TERM', explanation: 'LICENCE is paid until 2028-03-31' },
    ]);
  });
  test('where its data must stay, its marking, and when it works', () => {
    expect(
      codes({
        system: {
          residency: 'OWN_PREMISES',
          classification: 'SECRET',
          usePattern: 'QUARTERLY_BATCH',
          dataQuality: 'BLOCKED',
          hosting: 'NATIONAL',
          disposition: 'RETAIN',
        },
      }),
    ).toEqual(['RESIDENCY', 'MARKING', 'DATA_BLOCKED', 'NATIONAL', 'WARRANTED_HARDWARE', 'LICENCE_TERM', 'BATCH', 'DECIDED']);
  });
  test('a quarterly batch at 2 % over thirty days is not idle: nobody has watched it for a quarter', () => {
    const quiet = { cpuP95: 0.02, measuredTo: '2026-06-30' };
    expect(found({ workload: quiet, system: { usePattern: 'QUARTERLY_BATCH' } }).isIdle).toBeNull();
    expect(found({ workload: quiet }).isIdle).toBe(true);
    expect(found({ workload: null }).isIdle).toBeNull();
  });
});
