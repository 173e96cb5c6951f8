/** Which dates matter, and what is missed, due or still to come. The day of these answers is 30 September 2026; due is within six months. */
import { describe, expect, test } from 'vitest';
import { energyRatingTable } from '../../src/estate/building.record.ts';
import { type DateThatMatters, datesThatMatter, isWanted } from '../../src/estate/dates.ts';
import type { rentReviewTable } from '../../src/estate/occupation.record.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { fieldOf, type Row } from '../../src/exchange/table.ts';
import { today } from './assumed.ts';
import { aBreak, aBuilding, aLease, anEstate, anOccupancy, aPartner, aPoint } from './sample.ts';

const blank = (table: { readonly columns: object }) => Object.fromEntries(Object.keys(table.columns).map((name) => [fieldOf(name), null]));
const aReview = (reviewsOn: string): Row<typeof rentReviewTable> => ({ lease: 'LEASE', reviewsOn, basis: 'open market' });
const aRating = (epcExpiresOn: string) => ({ ...blank(energyRatingTable), building: 'MILL-LANE', epc: 'E', epcExpiresOn }) as Row<typeof energyRatingTable>;

const datesOf = (rows: Partial<EstateRows>, on = today): readonly DateThatMatters[] =>
  datesThatMatter(anEstate({ buildings: [aBuilding()], partners: [aPartner()], ...rows }), { on, dueMonths: 6, tenantNoticeMonths: 3 });
const dateOf = (kind: string, rows: Partial<EstateRows>, on = today) => datesOf(rows, on).find((one) => one.kind === kind);

describe('a break on 23 June 2027', () => {
  const leaseWith = (noticeMonths: number, more: Partial<EstateRows> = {}) => ({
    leases: [aLease({ expiresOn: '2035-03-31' })],
    leaseBreaks: [aBreak({ breaksOn: '2027-06-23', noticeMonths })],
    ...more,
  });

  test('with six months of notice: notice by 23 December 2026 is due, the break itself is still to come', () => {
    expect(dateOf('BREAK_NOTICE', leaseWith(6))).toMatchObject({ date: '2026-12-23', state: 'DUE', days: 84, nextChance: null });
    expect(dateOf('LEASE_BREAK', leaseWith(6))).toMatchObject({ date: '2027-06-23', state: 'UPCOMING', days: 266 });
  });

  test('with twelve months of notice: the day to give it was 23 June 2026, so notice and break are missed and only the expiry is left', () => {
    const missed = { state: 'MISSED', nextChance: '2035-03-31' };
    expect(dateOf('BREAK_NOTICE', leaseWith(12))).toMatchObject({ date: '2026-06-23', days: -99, ...missed });
    expect(dateOf('LEASE_BREAK', leaseWith(12))).toMatchObject({ date: '2027-06-23', ...missed });
    expect(dateOf('LEASE_BREAK', leaseWith(12))!.whatToDo).toMatch(/notice was due by 2026-06-23.*expires on 2035-03-31/);
  });

  test('where a later break can still be used, that is the next chance', () => {
    const later = { leaseBreaks: [aBreak({ breaksOn: '2027-06-23', noticeMonths: 12 }), aBreak({ breaksOn: '2032-06-23', noticeMonths: 12 })] };
    expect(dateOf('BREAK_NOTICE', leaseWith(12, later))).toMatchObject({ state: 'MISSED', nextChance: '2032-06-23' });
  });

  test('a later break whose own notice has passed too is no chance', () => {
    const later = { leaseBreaks: [aBreak({ breaksOn: '2026-12-24', noticeMonths: 6 }), aBreak({ breaksOn: '2027-01-24', noticeMonths: 6 })] };
    expect(
      datesOf(leaseWith(6, later))
        .filter(({ state }) => state === 'MISSED')
        .map(({ nextChance }) => nextChance),
    ).toEqual(Array(4).fill('2035-03-31'));
  });

  test('notice may still be given on its last day, and no more on the day after', () => {
    expect(dateOf('BREAK_NOTICE', leaseWith(6), '2026-12-23')).toMatchObject({ state: 'DUE', days: 0 });
    expect(dateOf('BREAK_NOTICE', leaseWith(6), '2026-12-24')).toMatchObject({ state: 'MISSED', days: -1 });
  });

  test('once it has gone by, it is past and nothing can be done', () => {
    expect(datesOf(leaseWith(6), '2027-06-24').map(({ kind, state }) => [kind, state])).toEqual([
      ['BREAK_NOTICE', 'PAST'],
      ['LEASE_BREAK', 'PAST'],
      ['LEASE_EXPIRY', 'UPCOMING'],
    ]);
  });

  test('without notice there is one date only, and what it costs and needs is said', () => {
    const leaseBreaks = [aBreak({ breaksOn: '2027-06-23', noticeMonths: 0, penalty: 12_000, conditions: 'vacant possession' })];
    const dates = datesOf(leaseWith(0, { leaseBreaks })).filter(({ kind }) => kind !== 'LEASE_EXPIRY');
    expect(dates.map(({ kind }) => kind)).toEqual(['LEASE_BREAK']);
    expect(dates[0]!.whatToDo).toContain('no notice is needed; it holds only with vacant possession; it costs £12,000');
  });
});

describe('the end of a lease', () => {
  const ended = (inside1954Act: boolean | null) => dateOf('LEASE_EXPIRY', { leases: [aLease({ expiresOn: '2026-06-23', inside1954Act })] })!;

  test('that has run out inside the 1954 Act is holding over: three months of notice end it', () => {
    expect(ended(true)).toMatchObject({ state: 'MISSED', title: 'Lease of MILL-LANE has run out: we hold over', nextChance: '2026-12-30' });
    expect(ended(true).whatToDo).toContain('goes on under Part II');
  });

  test('that has run out outside the Act leaves no right to stay', () => {
    expect(ended(false)).toMatchObject({ state: 'MISSED', nextChance: null });
    expect(ended(false).whatToDo).toContain('nothing secures our stay');
  });

  test('is said to be UNKNOWN where nobody has written down whether the Act applies', () => {
    expect(ended(null).whatToDo).toContain('inside_1954_act');
  });

  test('of a building that is disposed of matters no more', () => {
    expect(datesOf({ buildings: [aBuilding({ status: 'DISPOSED' })], leases: [aLease()] })).toEqual([]);
  });
});

describe('an occupancy', () => {
  test('without a term ends at the earliest by notice given today, which is never due', () => {
    expect(dateOf('EARLIEST_OCCUPANCY_END', { occupancies: [anOccupancy({ noticeMonths: 3 })] })).toMatchObject({ date: '2026-12-30', state: 'UPCOMING' });
  });

  test('with a term has a last day for notice and an end', () => {
    const dates = datesOf({ occupancies: [anOccupancy({ noticeMonths: 6, endsOn: '2028-03-31' })] });
    expect(dates.map(({ kind, date, state }) => [kind, date, state])).toEqual([
      ['OCCUPANCY_NOTICE', '2027-09-30', 'UPCOMING'],
      ['OCCUPANCY_END', '2028-03-31', 'UPCOMING'],
    ]);
    expect(dates[1]!.title).toBe('End of our stay with COUNCIL in MILL-LANE');
  });

  test('whose notice day has passed runs to the end of its term', () => {
    const occupancies = [anOccupancy({ noticeMonths: 12, endsOn: '2027-03-31' })];
    expect(dateOf('OCCUPANCY_NOTICE', { occupancies })).toMatchObject({ state: 'MISSED', nextChance: '2027-03-31' });
  });

  test('of a partner with security of tenure does not end by itself', () => {
    const occupancies = [anOccupancy({ kind: 'TENANT', inside1954Act: true, endsOn: '2026-12-31' })];
    expect(dateOf('OCCUPANCY_END', { occupancies })!.whatToDo).toContain('security of tenure');
  });

  test('is reviewed late until a review is recorded on or after the day it was due', () => {
    const review = (reviewedOn: string | null) => dateOf('BEAT_OFFICE_REVIEW', { occupancies: [anOccupancy({ reviewDueOn: '2026-06-01', reviewedOn })] })!;
    expect(review(null)).toMatchObject({ state: 'MISSED', days: -121 });
    expect(review('2024-05-01').state).toBe('MISSED');
    expect(review('2026-06-01').state).toBe('PAST');
  });
});

test('rent reviews, the end of a protection and the expiry of a certificate stand in one calendar, earliest first', () => {
  const dates = datesOf({
    leases: [aLease({ expiresOn: '2035-03-31' })],
    rentReviews: [aReview('2026-12-25'), aReview('2026-01-01')],
    servicePoints: [aPoint({ protectedUntil: '2030-03-31' })],
    energyRatings: [aRating('2026-03-14')],
  });
  expect(dates.map(({ kind, date, state }) => [date, kind, state])).toEqual([
    ['2026-01-01', 'RENT_REVIEW', 'PAST'],
    ['2026-03-14', 'EPC_EXPIRY', 'PAST'],
    ['2026-12-25', 'RENT_REVIEW', 'DUE'],
    ['2030-03-31', 'PROTECTION_END', 'UPCOMING'],
    ['2035-03-31', 'LEASE_EXPIRY', 'UPCOMING'],
  ]);
});

test('dates are chosen by days, both included, by kind, state and building', () => {
  const dates = datesOf({ leases: [aLease({ expiresOn: '2035-03-31' })], rentReviews: [aReview('2026-12-25'), aReview('2027-12-25')] });
  const chosen = (wanted: Parameters<typeof isWanted>[0]) => dates.filter(isWanted(wanted)).map(({ date }) => date);
  expect(chosen({ from: '2026-12-25', to: '2027-12-25' })).toEqual(['2026-12-25', '2027-12-25']);
  expect(chosen({ kinds: ['LEASE_EXPIRY'] })).toEqual(['2035-03-31']);
  expect(chosen({ states: ['DUE'] })).toEqual(['2026-12-25']);
  expect(chosen({ buildings: ['ELSEWHERE'] })).toEqual([]);
});
