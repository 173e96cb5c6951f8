/** Targets as they were said, version by version. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetByYear, targetVersions } from '../../src/programme/finance/saving-targets.ts';
import { given, prices } from '../assumptions/sample.ts';
import { aTarget } from './finance-sample.ts';

const million = 1_000_000;
const versions = [
  aTarget({ version: 1, recordedOn: '2015-11-11', low: 17 * million, high: 28 * million, lowShare: 0.25, highShare: 0.4 }),
  aTarget({ version: 2, recordedOn: '2015-12-31', low: 0.5 * million, central: 0.5 * million, mayRise: true }),
];
const said = (asRecordedAt?: string) =>
  targetVersions({ savingTargets: versions, savingTargetYears: [], deliveredSavings: [], savingSignOffs: [], budgetOutlookLines: [] }, asRecordedAt);

describe('a target that was £17m to £28m and then about £0.5m', () => {
  test('on the first day is the range, and halfway between its ends is £22.5m', () => {
    expect(said('2015-11-30')).toMatchObject([{ standing: 'IN_FORCE', low: 17e6, central: 22.5e6, high: 28e6, before: null }]);
  });

  test('later is superseded and still there, the newest first', () => {
    expect(said().map(({ target, standing, before }) => [target.version, standing, before?.high ?? null])).toEqual([
      [2, 'IN_FORCE', 28e6],
      [1, 'SUPERSEDED', null],
    ]);
    expect(said()[0]).toMatchObject({ low: 500_000, high: null, target: { mayRise: true } });
  });

  test('25 % and 40 % imply bases of £68m and £70m, which do not agree within one in a hundred', () => {
    expect(said('2015-11-30')[0]).toMatchObject({ impliedBases: [68e6, 70e6], isReconciled: false });
    expect(said('2015-11-30')[0]!.reconciliation).toBe('£17,000,000 is 25 % of £68,000,000, £28,000,000 is 40 % of £70,000,000: not of one base.');
    expect(said()[0]).toMatchObject({ impliedBases: [], isReconciled: null, reconciliation: null });
  });
});

describe('what a year needs', () => {
  const year = (financialYear: string, low: number | null, high: number | null) => ({ target: 'T', version: 1, financialYear, low, central: null, high });
  const profile = targetVersions({
    savingTargets: [aTarget({ low: 100, high: 300, neededFrom: '2028/29' })],
    savingTargetYears: [year('2027/28', 50, 70), year('2029/30', 100, 300)],
    deliveredSavings: [],
    savingSignOffs: [],
    budgetOutlookLines: [],
  })[0]!;

  test('is what its row says; a year left out is UNKNOWN, and the last one holds on', () => {
    expect(targetByYear(profile, 'CENTRAL', 6, given([]))).toEqual([null, 60, null, 200, 200, 200]);
    expect(targetByYear(profile, 'HIGH', 4, given([]))).toEqual([null, 70, null, 300]);
  });

  test('without rows begins in the year that needs it all', () => {
    expect(targetByYear({ ...profile, years: [] }, 'LOW', 4, given([]))).toEqual([null, null, 100, 100]);
  });

  test('is restated in the prices of year 0 where it says whose prices it is in', () => {
    const target = aTarget({ low: 100, priceBase: '2025/26' });
    const [version] = targetVersions({ savingTargets: [target], savingTargetYears: [], deliveredSavings: [], savingSignOffs: [], budgetOutlookLines: [] });
    expect(targetByYear(version!, 'LOW', 1, given(prices({ 2025: 80 })))).toEqual([125]);
  });
});

test('what was said by a day does not depend on what is said later', () => {
  const day = fc.integer({ min: 10, max: 28 }).map((one) => `2020-01-${one}`);
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), day, (days, on) => {
      const savingTargets = days.toSorted().map((recordedOn, at) => aTarget({ version: at + 1, recordedOn, low: at }));
      const known = (all: typeof savingTargets) =>
        targetVersions({ savingTargets: all, savingTargetYears: [], deliveredSavings: [], savingSignOffs: [], budgetOutlookLines: [] }, on);
      expect(known(savingTargets)).toEqual(known(savingTargets.filter(({ recordedOn }) => recordedOn <= on)));
    }),
  );
});
