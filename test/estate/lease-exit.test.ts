/** When a building is out of our hands. The day of these answers is 30 September 2026. */
import { describe, expect, test } from 'vitest';
import { exitOf, leaseExit } from '../../src/estate/exit.ts';
import { given } from './assumed.ts';
import { aBreak, aBuilding, aLease, anEstate, anOccupancy, aTerm } from './sample.ts';

const emptyOn = '2027-03-31';

describe('a lease with a break', () => {
  const lease = aLease({ expiresOn: '2035-03-31' });

  test('ends at the break when notice can still be given', () => {
    const exit = leaseExit(lease, [aBreak({ breaksOn: '2028-06-30', noticeMonths: 6, penalty: 5_000, conditions: 'vacant possession' })], given(), emptyOn);
    expect(exit).toMatchObject({ kind: 'BREAK', lastDay: '2028-06-30', noticeBy: '2027-12-30', penalty: 5_000, conditions: 'vacant possession' });
  });

  test('can be broken when notice is due on the very day', () => {
    const exit = leaseExit(lease, [aBreak({ breaksOn: '2027-03-31', noticeMonths: 6 })], given(), emptyOn);
    expect(exit).toMatchObject({ kind: 'BREAK', lastDay: '2027-03-31', noticeBy: '2026-09-30', missedBreaks: [] });
  });

  test('cannot be broken when notice was due the day before: the break is named and the term runs on', () => {
    const exit = leaseExit(lease, [aBreak({ breaksOn: '2027-03-29', noticeMonths: 6 })], given(), '2027-03-29');
    expect(exit).toMatchObject({ kind: 'EXPIRY', lastDay: '2035-03-31', penalty: 0, conditions: null, missedBreaks: ['2027-03-29'] });
  });

  test('ends at the next break when the first one is missed', () => {
    const breaks = [aBreak({ breaksOn: '2032-06-23', noticeMonths: 12 }), aBreak({ breaksOn: '2027-06-23', noticeMonths: 12 })];
    expect(leaseExit(lease, breaks, given(), emptyOn)).toMatchObject({ kind: 'BREAK', lastDay: '2032-06-23', missedBreaks: ['2027-06-23'] });
  });

  test('does not end at a break that comes while the building is still in use', () => {
    const breaks = [aBreak({ breaksOn: '2027-03-30', noticeMonths: 1 }), aBreak({ breaksOn: '2029-03-31' })];
    expect(leaseExit(lease, breaks, given(), emptyOn)).toMatchObject({ kind: 'BREAK', lastDay: '2029-03-31', missedBreaks: [] });
  });

  test('does not name breaks of the past', () => {
    expect(leaseExit(lease, [aBreak({ breaksOn: '2024-03-31' })], given(), emptyOn)).toMatchObject({ kind: 'EXPIRY', missedBreaks: [] });
  });
});

describe('the end of a term', () => {
  test('is the exit where there is no break', () => {
    expect(leaseExit(aLease({ expiresOn: '2031-12-24' }), [], given(), emptyOn)).toMatchObject({ kind: 'EXPIRY', lastDay: '2031-12-24', noticeBy: null });
  });

  test('is the exit when we leave on that very day', () => {
    expect(leaseExit(aLease({ expiresOn: emptyOn }), [], given(), emptyOn)).toMatchObject({ kind: 'EXPIRY', lastDay: emptyOn });
  });

  test('past and outside the 1954 Act, the tenancy ends with use', () => {
    const lease = aLease({ expiresOn: '2026-03-31', inside1954Act: false });
    expect(leaseExit(lease, [], given(), emptyOn)).toMatchObject({ kind: 'EXPIRY', lastDay: emptyOn, noticeBy: null });
  });

  test('past and inside the Act, three months of notice are needed, which fit before the building is empty', () => {
    const lease = aLease({ expiresOn: '2026-03-31', inside1954Act: true });
    expect(leaseExit(lease, [], given(), emptyOn)).toMatchObject({ kind: 'NOTICE', lastDay: emptyOn, noticeBy: '2026-12-31' });
  });

  test('past and inside the Act, rent is paid for three months from today when we leave sooner', () => {
    const lease = aLease({ expiresOn: '2026-03-31', inside1954Act: true });
    expect(leaseExit(lease, [], given(), '2026-10-31')).toMatchObject({ kind: 'NOTICE', lastDay: '2026-12-30' });
  });

  test('past, and nobody knows whether the Act applies: notice is assumed to be needed', () => {
    expect(leaseExit(aLease({ expiresOn: '2026-03-31', inside1954Act: null }), [], given(), '2026-10-31')).toMatchObject({
      kind: 'NOTICE',
      lastDay: '2026-12-30',
    });
  });

  test('the notice that is still possible is given today, not on a day that has passed', () => {
    const exit = leaseExit(aLease({ expiresOn: '2026-03-31', inside1954Act: true }), [], given(), '2026-10-31');
    expect(exit.noticeBy).toBe('2026-09-30');
  });
});

describe('what else may end our interest', () => {
  const exit = (building: object, rows: object = {}, term = aTerm()) => {
    const one = aBuilding(building);
    return exitOf(one, term, anEstate({ buildings: [one], ...rows }), given(), emptyOn);
  };

  test('a freehold is sold twelve months after it is empty, or when the sale is said to complete', () => {
    expect(exit({ tenure: 'FREEHOLD' })).toMatchObject({ kind: 'SALE', lastDay: '2028-03-31' });
    expect(exit({ tenure: 'FREEHOLD' }, {}, aTerm({ saleCompletesOn: '2030-09-30' }))).toMatchObject({ kind: 'SALE', lastDay: '2030-09-30' });
  });

  test('of two leases of one building the later one decides', () => {
    const leases = [aLease({ code: 'GROUND', expiresOn: '2028-03-31' }), aLease({ code: 'UPPER', expiresOn: '2030-03-31' })];
    expect(exit({ tenure: 'LEASEHOLD' }, { leases })).toMatchObject({ lastDay: '2030-03-31', lease: { code: 'UPPER' } });
  });

  test('a licence ends with use, or with its notice if that is later', () => {
    expect(exit({ tenure: 'LICENCE' }, { occupancies: [anOccupancy({ noticeMonths: 3 })] })).toMatchObject({ kind: 'NOTICE', lastDay: emptyOn });
    expect(exit({ tenure: 'LICENCE' }, { occupancies: [anOccupancy({ noticeMonths: 12 })] })).toMatchObject({ kind: 'NOTICE', lastDay: '2027-09-30' });
  });

  test('a licence for a fixed term without notice runs to its end', () => {
    expect(exit({ tenure: 'LICENCE' }, { occupancies: [anOccupancy({ endsOn: '2029-03-31' })] })).toMatchObject({ kind: 'NOTICE', lastDay: '2029-03-31' });
  });

  test('a tenancy at will ends with use', () => {
    expect(exit({ tenure: 'TENANCY_AT_WILL' })).toMatchObject({ kind: 'AT_WILL', lastDay: emptyOn });
  });

  test('nothing ends a PFI contract, nor a peppercorn without a lease', () => {
    expect(exit({ tenure: 'PFI' })).toMatchObject({ kind: 'RUNS_ON', lastDay: null });
    expect(exit({ tenure: 'PEPPERCORN' })).toMatchObject({ kind: 'RUNS_ON', lastDay: null });
  });
});
