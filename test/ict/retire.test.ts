/** Switching systems off, by hand: prices stand still, year 0 is 2026/27, and a decision on 30 September 2026 takes six months to carry out. */
import { describe, expect, test } from 'vitest';
import { overlapOf } from '../../src/ict/capability-overlap.ts';
import { licenceEnd } from '../../src/ict/licence-end.ts';
import { retireOptions } from '../../src/ict/retire.ts';
import type { IctRows, ItSystem, Licence } from '../../src/ict/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import type { Option } from '../../src/options/option.ts';
import { aCostLine, aDependency, aLicence, anAsset, anAvoidability, anIct, aPool, aSystem, given } from './sample.ts';

const assumed = given({ 'system-change-months': 6, 'system-parallel-months': 3, 'system-change-gbp-per-user': 10, 'capability-coverage-needed': 0.8 });
const suite = aSystem({
  code: 'SUITE',
  hosting: 'SAAS',
  users: 4_000,
  capabilities: ['CHAT', 'FORMS', 'VIDEO'],
  addonCapabilities: ['PHONE'],
  addonPerUserPa: 60,
});
const old = aSystem({ code: 'OLD', users: 200, capabilities: ['CHAT', 'FORMS'], exitCost: 5_000 });
const costs = {
  costPools: [aPool({ code: 'P-OLD', kind: 'SYSTEM', systems: ['OLD'] })],
  costLines: [aCostLine({ code: 'L-OLD', pool: 'P-OLD', category: 'IT_LICENCES', amountPa: 40_000 })],
};
const optionOf = (system: Partial<ItSystem> = {}, rows: Partial<IctRows> = {}) =>
  retireOptions(anIct({ systems: [{ ...old, ...system }, suite], ...costs, ...rows }), assumed)[0]!;
const line = ({ lines }: Option, label: string) => lines.find((one) => one.label.startsWith(label))?.amounts.slice(0, 3);
const licence = (known: Partial<Licence> = {}) => ({
  licences: [aLicence({ system: 'OLD', costLine: 'L-OLD', endsOn: '2027-09-30', noticeMonths: 3, ...known })],
});

/** Six months from 30 September are over on 30 March: a day of March is saved. */
const oneDay = expect.closeTo(40_000 / 12 / 31, 6);

describe('a chat and forms tool that the office suite already does', () => {
  test('is proposed for switching off, whole', () => {
    expect(optionOf()).toMatchObject({
      kind: 'RETIRE_SYSTEM',
      title: 'Switch OLD off and use SUITE',
      detail: { reason: 'OVERLAP', overlap: { coverage: 1, gaps: [] } },
    });
  });

  test('saves its £40,000 from April 2027, once six months have passed, and costs £5,000 and £2,000 in year 0', () => {
    expect(line(optionOf(), 'No longer paid')).toEqual([oneDay, 40_000, 40_000]);
    expect(line(optionOf(), 'Taking data')).toEqual([-5_000, 0, 0]);
    expect(line(optionOf(), 'Changing people')).toEqual([-2_000, 0, 0]);
  });

  test('is paid to the end of a licence that runs to September 2027: half of year 1 is saved', () => {
    expect(line(optionOf({}, licence()), 'No longer paid')).toEqual([0, 20_000, 40_000]);
  });

  test('whose notice is past is paid for another year, and that is said', () => {
    const option = optionOf({}, licence({ endsOn: '2027-03-31', noticeMonths: 7 }));
    expect(line(option, 'No longer paid')).toEqual([0, 0, 40_000]);
    expect(option.warnings.map(({ code }) => code)).toContain('NOTICE_MISSED');
  });

  test('whose term nobody knows is taken to renew, and the gap is named', () => {
    const option = optionOf({}, licence({ endsOn: null }));
    expect(line(option, 'No longer paid')).toEqual([0, oneDay, 40_000]);
    expect(option.missing).toMatchObject([{ what: 'when LICENCE ends', hides: 'NOTHING' }]);
  });

  test('of which nobody knows what it costs has no saving at all', () => {
    const option = optionOf({}, { costPools: [], costLines: [] });
    expect(appraised(option, 10).figures.annualNetSaving).toBeNull();
  });

  test('whose amount is blank saves nothing', () =>
    expect(line(optionOf({}, { costLines: [aCostLine({ ...costs.costLines[0]!, amountPa: null })] }), 'No longer paid')).toBeUndefined());

  test('whose exit cost nobody knows is priced at the high end', () => {
    expect(line(optionOf({ exitCost: null }), 'Taking data')![0]).toBe(-assumed.of('system-exit-gbp').high!);
  });
});

describe('what the tier that is paid for does not do', () => {
  const telephony = { capabilities: ['CHAT', 'FORMS', 'VIDEO', 'PHONE'] };
  test('costs £60 a year for each of 200 users, from three months before the old one ends', () => {
    expect(line(optionOf(telephony), 'Dearer tier')!.slice(1)).toEqual([-12_000, -12_000]);
    expect(line(optionOf(telephony), 'Dearer tier')![0]).toBeCloseTo(-3_000, -2);
  });
  test('where its price is UNKNOWN hides the yearly saving', () => {
    const option = retireOptions(
      anIct({
        systems: [
          { ...old, ...telephony },
          { ...suite, addonPerUserPa: null },
        ],
        ...costs,
      }),
      assumed,
    )[0]!;
    expect(appraised(option, 10).figures.annualNetSaving).toBeNull();
  });
  test('and what no tier does is a gap: four fifths are enough to propose it, three quarters are not', () => {
    expect(optionOf({ capabilities: ['CHAT', 'FORMS', 'VIDEO', 'PHONE', 'MAPS'] }).warnings.map(({ code }) => code)).toContain('GAPS');
    expect(optionOf({ capabilities: ['CHAT', 'FORMS', 'VIDEO', 'MAPS'] })).toBeUndefined();
  });
  test('what nobody wrote down covers nothing', () => expect(overlapOf(aSystem({ capabilities: null }), suite)).toBeNull());
});

describe('why a system may have to stay', () => {
  test('another that cannot work without it forbids it', () => {
    const option = optionOf(
      {},
      { systems: [old, suite, aSystem({ code: 'CUSTODY' })], dependencies: [aDependency({ from: 'CUSTODY', to: 'OLD', kind: 'USES_DB' })] },
    );
    expect(option.impossibleBecause).toEqual(['CUSTODY cannot work without it (uses db)']);
  });
  test('what is to be kept is not proposed', () => expect(optionOf({ disposition: 'RETAIN' })).toBeUndefined());
  test('its host is paid for while another system runs there, and that is said', () => {
    const hosted = {
      systems: [old, suite, aSystem({ code: 'OTHER' })],
      itAssets: [anAsset({ code: 'HOST' })],
      dependencies: [aDependency({ from: 'OLD', to: 'HOST' }), aDependency({ from: 'OTHER', to: 'HOST' })],
    };
    expect(optionOf({}, hosted).warnings.map(({ message }) => message)).toContain('HOST stays and is paid for: needed by OTHER.');
  });
  test('two that do the same work exclude each other', () => {
    const twin = { ...old, code: 'TWIN', name: 'TWIN' };
    const options = retireOptions(anIct({ systems: [old, twin] }), assumed);
    expect(options.map(({ links }) => links.map(({ kind, option }) => [kind, option]))).toEqual([
      [['EXCLUDES', 'TEST/retire-system/TWIN']],
      [['EXCLUDES', 'TEST/retire-system/OLD']],
    ]);
  });
});

describe('a system that was to be off since 2024', () => {
  const zombie = aSystem({ code: 'OLD', switchOffPlannedOn: '2024-03-31', usePattern: 'QUARTERLY_BATCH', exitCost: 0 });
  const found = (known: Partial<ItSystem> = {}) => retireOptions(anIct({ systems: [{ ...zombie, ...known }], ...costs }), assumed);
  test('is still paid for, and half of year 0 can be saved', () => expect(line(found()[0]!, 'No longer paid')).toEqual([20_000, 40_000, 40_000]));
  test('may be a quarterly batch: watch a quarter end first', () => {
    expect(found()[0]!.warnings.map(({ code }) => code)).toEqual(['SWITCH_OFF_NOT_CONFIRMED', 'RUNS_IN_BATCHES']);
  });
  test('is no more proposed once somebody has confirmed that it is off', () => expect(found({ switchedOffOn: '2024-05-01' })).toEqual([]));
  test('of a notice contract is paid for its notice', () => {
    const rows = { systems: [zombie], ...costs, avoidabilities: [anAvoidability({ costLine: 'L-OLD', trigger: 'NOTICE', noticeMonths: 6 })] };
    expect(line(retireOptions(anIct(rows), assumed)[0]!, 'No longer paid')![0]).toEqual(oneDay);
  });
});

describe('when a licence lets go', () => {
  const end = (known: Partial<Licence>, lastUse = '2027-03-31') => licenceEnd(aLicence({ noticeMonths: 3, ...known }), lastUse, assumed);
  test('at the end of its term, if that is not before the last day of use', () =>
    expect(end({ endsOn: '2027-06-30' })).toMatchObject({ lastDay: '2027-06-30', noticeBy: '2027-03-30', isMissed: false }));
  test('at the end of the renewal that the last day of use falls in', () => expect(end({ endsOn: '2026-12-31' }).lastDay).toBe('2027-12-31'));
  test('three years on, where it renews for so long', () => expect(end({ endsOn: '2026-12-31', renewsForMonths: 36 }).lastDay).toBe('2029-12-31'));
  test('notice that is due on the day itself can still be given', () => expect(end({ endsOn: '2026-12-30' }, '2026-09-30').lastDay).toBe('2026-12-30'));
});
