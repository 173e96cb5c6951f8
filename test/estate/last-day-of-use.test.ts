/** When Mill Lane would be empty, seen from 30 September 2026, where closure_terms.csv does not say. */
import { describe, expect, test } from 'vitest';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { given } from './assumed.ts';
import { aBase, aBreak, aBuilding, aLease, anEstate, aTerm, closureOf } from './sample.ts';

const emptyOn = (rows: Partial<EstateRows>, under = given()) =>
  closureOf(anEstate({ teamBases: [aBase({ fte: 10, peakHeadcount: 10 })], buildings: [aBuilding()], ...rows }), 'MILL-LANE', { under }).detail.closure.vacated;
const leased = (expiresOn: string, ...leaseBreaks: ReturnType<typeof aBreak>[]) => ({
  buildings: [aBuilding({ tenure: 'LEASEHOLD' })],
  leases: [aLease({ expiresOn })],
  leaseBreaks,
});
const works = given({ 'fit-out-gbp-per-m2': 600, 'fit-out-months': 12, 'optimism-bias-mitigation': 0 });

describe('the last day of use', () => {
  test('is the last day of year 0 where nothing holds it back', () => {
    expect(emptyOn({})).toBe('2027-03-31');
  });

  test('is what is stated, whatever the rest', () => {
    expect(emptyOn({ closureTerms: [aTerm({ vacateOn: '2026-12-31' })] }, works)).toBe('2026-12-31');
  });

  test('waits for works: twelve months, and one more for optimism about time', () => {
    expect(emptyOn({}, works)).toBe('2027-10-30');
  });

  test('does not wait for works where nothing is fitted out', () => {
    expect(emptyOn({ teamBases: [aBase({ fte: 0, peakHeadcount: 0 })] }, works)).toBe('2027-03-31');
  });

  test('waits for the network of the building that takes the teams in', () => {
    const home = aBuilding({ code: 'NEW', desks: 40, networkReadyOn: '2028-06-30' });
    const rows = { buildings: [aBuilding(), home], peakUse: [{ building: 'NEW', era: 'POST_COVID' as const, p95: 0, mean: 0, days: 9 }] };
    expect(emptyOn(rows)).toBe('2028-06-30');
    expect(emptyOn({ ...rows, closureTerms: [aTerm({ receivingBuilding: 'NEW' })] })).toBe('2028-06-30');
  });
});

describe('a lease that lets go in year 0', () => {
  test('is left on the day it expires, or at the first break whose notice can still be given', () => {
    expect(emptyOn(leased('2026-12-24'))).toBe('2026-12-24');
    expect(emptyOn(leased('2035-03-31', aBreak({ breaksOn: '2027-02-28', noticeMonths: 3 })))).toBe('2027-02-28');
  });

  test('is not left at a break whose notice is missed', () => {
    expect(emptyOn(leased('2035-03-31', aBreak({ breaksOn: '2027-02-28', noticeMonths: 6 })))).toBe('2027-03-31');
  });

  test('is not left before the works are done', () => {
    expect(emptyOn(leased('2026-12-24'), works)).toBe('2027-10-30');
  });
});
