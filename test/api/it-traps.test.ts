/** The IT of the demonstration force: its numbers, and that no answer walks into the traps that seeds/leicestershire/README.md plants. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, demonstration, type Force } from './sample.ts';

let force: Force;
let options: readonly Answer[];
beforeAll(async () => {
  force = await demonstration();
  options = await allOf(
    force,
    'rankedOptions',
    `title kind domain possible impossibleBecause warnings { code } links { kind } completeness { missing { what hides } } figures { annualNetSaving npvOrganisation }
     assets { __typename code } lines { label amounts } ... on SystemOption { reason system { code } replacedBy { code } gaps licences { isMissed } doubleRunning } ... on ItRefreshOption { quantity model { code } boughtIn lifecycleState }`,
    '{ domains: [IT], includeImpossible: true }',
  );
});
afterAll(() => force.stop());

const answer = (query: string) => force.answer<Answer>(query);
const ofSystem = (code: string) => options.find((one) => one.kind === 'RETIRE_SYSTEM' && one.system.code === `SYS-${code}`);
const codes = ({ warnings }: Answer): string[] => warnings.map(({ code }: Answer) => code);

describe('the demonstration force has the IT of a force of its size', () => {
  test('4,050 laptops, 3,300 smartphones, 2,350 cameras, and 60 systems', async () => {
    const quantity = async (of: string) =>
      (await answer(`{ refreshBill(classes: [${of}], lives: [{ shortest: 4 }], years: 1) { quantity } }`)).refreshBill.quantity;
    expect([await quantity('LAPTOP'), await quantity('SMARTPHONE'), await quantity('BWV_CAMERA')]).toEqual([4_050, 3_300, 2_350]);
    expect((await answer('{ systems(first: 1) { totalCount } }')).systems.totalCount).toBe(60);
  });
  test('every kind of option about IT is there, and each has at least one asset', () => {
    expect([...new Set(options.map(({ kind }) => kind))].sort()).toEqual([
      'EXTEND_SUPPORT',
      'MOVE_TOGETHER',
      'REFRESH_IT',
      'REHOST_SYSTEM',
      'REPLATFORM_SYSTEM',
      'RETIRE_SYSTEM',
    ]);
    expect(options.filter(({ assets }) => assets.length === 0)).toEqual([]);
  });
});

describe('its traps', () => {
  test('paid-twice: six systems that the suite does already are proposed for it', () => {
    for (const code of ['WEB-MEETING', 'SURVEY', 'TASKS', 'FILE-TRANSFER', 'INTRANET-OLD', 'ROOM-BOOKING'])
      expect(ofSystem(code), code).toMatchObject({ replacedBy: { code: 'SYS-SUITE' }, gaps: [] });
  });
  test('dearer-tier: the telephone exchange pays for 3,100 users of the dearer tier', () => {
    const tier = ofSystem('SWITCHBOARD').lines.find(({ label }: Answer) => label.startsWith('Dearer tier'));
    expect(Number(tier.amounts[2])).toBe(-3_100 * 62);
  });
  test('not-switched-off: three systems that were to be off are still paid for', () => {
    const found = options.filter(({ reason }) => reason === 'SWITCH_OFF_NOT_CONFIRMED').map(({ system }) => system.code);
    expect(found.sort()).toEqual(['SYS-CUSTODY-OLD', 'SYS-FLEET-OLD', 'SYS-TRAINING-OLD']);
  });
  test('quarterly-batch: the statistical returns are to be watched over the end of a quarter', () =>
    expect(codes(ofSystem('RETURNS'))).toContain('RUNS_IN_BATCHES'));
  test('notice-gone: the survey tool is paid to the end of the term after the one whose notice is past', () =>
    expect(codes(ofSystem('SURVEY'))).toContain('NOTICE_MISSED'));
  test('circle and idle-host: the gazetteer and the crime records wait for each other; nobody knows what the servers at training are for', async () => {
    const { dependencyFindings } = await answer('{ dependencyFindings { circles { code } idle { code } } }');
    expect(dependencyFindings.circles).toContainEqual([{ code: 'SYS-GAZETTEER' }, { code: 'SYS-RMS' }]);
    expect(dependencyFindings.idle.map(({ code }: Answer) => code)).toContain('LS-TRAINING');
  });
  test('nearly-full: array A is past eighty per cent and full within a year', async () => {
    const { storageForecast } = await answer(
      '{ storageForecast(pools: ["STO-A"]) { shareUsed yearsToFull alertOn { central } readOn fullOn { earliest central latest } } }',
    );
    const [array] = storageForecast;
    expect(array.shareUsed).toBeGreaterThan(0.8);
    expect(array.yearsToFull).toBeLessThan(1);
    expect(array.alertOn.central).toBe(array.readOn);
  });
  test('warranty-not-support: laptops out of warranty since 2024 are supported to the end of 2027', async () => {
    const { itLifecycle } = await answer('{ itLifecycle(to: "2028-03-31", classes: [LAPTOP], by: MODEL) { groups { key quantity } } }');
    expect(itLifecycle.groups).toEqual([{ key: 'LAPTOP-2021', quantity: 340 + 1_020 + 48 }]);
  });
  test('support-price-doubles: 388 of the old desktop system to March 2028 cost 14 days at £61, a year at £122 and then £244 a year', async () => {
    const { itLifecycle } = await answer('{ itLifecycle(to: "2028-03-31", classes: [OPERATING_SYSTEM]) { before { quantity paidSupport unsupported } } }');
    const each = (61 / 12) * (14 / 31) + 122 + (244 / 12) * (17 / 31 + 5);
    expect(itLifecycle.before).toEqual({ quantity: 388, paidSupport: (388 * each).toFixed(2), unsupported: 0 });
  });
  test('unknown-support: 300 tablets are in no total of what is supported', async () => {
    const { itLifecycle } = await answer('{ itLifecycle(to: "2040-03-31", classes: [TABLET]) { total { quantity } unknown { quantity unpriced } } }');
    expect(itLifecycle).toEqual({ total: { quantity: 0 }, unknown: { quantity: 300, unpriced: 0 } });
  });
  test('ended-no-date: servers whose support has ended cannot be kept longer', () => {
    expect(options.filter(({ kind, model }) => kind === 'EXTEND_SUPPORT' && model.code === 'SERVER-18')).toMatchObject([
      { possible: false, lifecycleState: 'ENDED' },
    ]);
  });
  test('leavers: 48 laptops of UNKNOWN age are due with their security, and counted as of UNKNOWN age', async () => {
    const { refreshBill } = await answer('{ refreshBill(classes: [LAPTOP], lives: [{ shortest: 4 }]) { ageUnknown } }');
    expect(refreshBill.ageUnknown).toBe(48);
  });
  test('helpdesk: half as many calls again, most of the rise with the new suite', async () => {
    const { helpdeskDemand } = await answer('{ helpdeskDemand { growth systems { system { code } shareOfChange } } }');
    expect(helpdeskDemand.growth).toBeCloseTo(0.5, 9);
    expect(helpdeskDemand.systems[0].system.code).toBe('SYS-SUITE');
    expect(helpdeskDemand.systems[0].shareOfChange).toBeGreaterThan(0.5);
  });
  test('a cloud move may be good in capital and not in revenue: the finance system pays its provider out of revenue', () => {
    const move = options.find(({ kind }) => kind === 'REPLATFORM_SYSTEM');
    expect(codes(move)).toEqual(expect.arrayContaining(['REVENUE_FOR_CAPITAL', 'STEP_NOT_RELEASED']));
  });
});
