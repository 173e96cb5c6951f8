/** The same closure begun some years later: what moves with the start, and what does not wait for it. The day is 30 September 2026. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import { delayed } from '../../src/programme/ranking/cost-of-delay.ts';
import { given } from './assumed.ts';
import { aBreak, aBuilding, aLease, amountsOf, anAvoidability, anEstate, anOccupancy, aPartner, aPoint, aTerm, closureOf, costsOf } from './sample.ts';

const still = given({ 'real-growth-rent': 0, 'real-growth-cleaning': 0 });
const starting = (years: number) => still.startingIn(years);
const emptied = { closureTerms: [aTerm({ vacateOn: null, relocationFte: 0, dilapidations: 0 })] };

/** 10,000 of rent and 4,000 of cleaning a year. */
const office = (rows: Partial<EstateRows>, tenure: 'LEASEHOLD' | 'FREEHOLD' | 'LICENCE' = 'LEASEHOLD') =>
  anEstate({
    buildings: [aBuilding({ tenure, giaM2: 0, use: 'NEIGHBOURHOOD_OFFICE', marketValue: 0 })],
    ...costsOf('MILL-LANE', { RENT: 10_000, CLEANING: 4_000 }),
    ...emptied,
    ...rows,
  });

const lease = (...breaks: readonly string[]): Partial<EstateRows> => ({
  leases: [aLease({ expiresOn: '2034-03-31', dilapidationsCentral: 0 })],
  leaseBreaks: breaks.map((breaksOn) => aBreak({ breaksOn, noticeMonths: 6 })),
});

const caseOf = (estate: ReturnType<typeof office>, years: number) => closureOf(estate, 'MILL-LANE', { under: starting(years) });

describe('a start that is put off', () => {
  test('is not put off at all by no years: these are today’s answers, and not others that look like them', () => {
    expect(still.startingIn(0)).toBe(still);
    expect(starting(2).startingIn(0)).toBe(still);
  });

  test('leaves by so many years later, and the cash flow is against the same doing nothing', () => {
    const estate = office({}, 'FREEHOLD');
    expect([0, 1, 3].map((years) => caseOf(estate, years).detail.closure.vacated)).toEqual(['2027-03-31', '2028-03-31', '2030-03-31']);
    expect(amountsOf(caseOf(estate, 0), 'No longer paid: cleaning')!.slice(0, 4)).toEqual([0, 4_000, 4_000, 4_000]);
    expect(amountsOf(caseOf(estate, 1), 'No longer paid: cleaning')!.slice(0, 4)).toEqual([0, 0, 4_000, 4_000]);
  });

  test('that has no dated clause saves the same as many years later, whatever it costs', () => {
    const pounds = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(pounds, pounds, fc.integer({ min: 1, max: 5 }), (cleaning, energy, years) => {
        const estate = anEstate({
          buildings: [aBuilding({ giaM2: 0, marketValue: 0 })],
          ...emptied,
          ...costsOf('MILL-LANE', { CLEANING: cleaning, OTHER: energy }),
        });
        for (const label of ['No longer paid: cleaning', 'No longer paid: other']) {
          const [now, later] = [amountsOf(caseOf(estate, 0), label)!, amountsOf(caseOf(estate, years), label)!];
          expect(later).toEqual(now.map((_, year) => now[year - years] ?? 0));
        }
      }),
    );
  });

  test('moves a day that somebody stated by as many years', () => {
    const stated = office({ closureTerms: [aTerm({ vacateOn: '2028-02-29', saleCompletesOn: '2028-11-30', relocationFte: 0 })] }, 'FREEHOLD');
    const { vacated, exit } = caseOf(stated, 1).detail.closure;
    expect([vacated, exit.lastDay]).toEqual(['2029-02-28', '2029-11-30']);
  });

  test('gives the notice of a licence later, and of a cost line', () => {
    const licence = office({ partners: [aPartner({})], occupancies: [anOccupancy({ noticeMonths: 12 })] }, 'LICENCE');
    expect([0, 1].map((years) => caseOf(licence, years).detail.closure.exit.lastDay)).toEqual(['2027-09-30', '2028-09-30']);
    const noticed = office({ avoidabilities: [anAvoidability({ costLine: 'CLEANING of MILL-LANE', trigger: 'NOTICE', noticeMonths: 12 })] }, 'FREEHOLD');
    expect(amountsOf(caseOf(noticed, 1), 'No longer paid: cleaning')!.slice(0, 4)).toEqual([0, 0, 2_000, 4_000]);
  });

  test('is possible where a point is protected until then', () => {
    const point = office({ servicePoints: [aPoint({ protectedUntil: '2028-12-31' })] }, 'FREEHOLD');
    expect([0, 1, 2].map((years) => caseOf(point, years).impossibleBecause.length)).toEqual([1, 1, 0]);
  });
});

describe('a break that is missed meanwhile costs years', () => {
  const broken = office(lease('2027-09-30'));
  const exits = (years: number, isNothingMissed = false) =>
    closureOf(broken, 'MILL-LANE', { under: still.startingIn(years, { isNothingMissed }) }).detail.closure.exit;

  test('at once the lease ends at the break of September 2027; a year later only with its term, in March 2034', () => {
    expect(exits(0)).toMatchObject({ kind: 'BREAK', lastDay: '2027-09-30' });
    expect(exits(1)).toMatchObject({ kind: 'EXPIRY', lastDay: '2034-03-31' });
  });

  test('as much later it would have ended in September 2028', () => expect(exits(1, true)).toMatchObject({ kind: 'BREAK', lastDay: '2028-09-30' }));

  test('of a year’s delay, a year of cleaning and half a year of rent pass anyway; five and a half years of rent are the missed break', () => {
    const at = (years: number, isNothingMissed = false) =>
      appraised(closureOf(broken, 'MILL-LANE', { under: still.startingIn(years, { isNothingMissed }) }), broken.organisation.horizonYears);
    const delay = delayed(at(0), { years: 1, really: at(1), nothingMissed: at(1, true) }, 'NPV_ORGANISATION');
    // the rent of year 1 is half, of years 2 to 7 whole: 6.5 years, of which one is the delay itself
    expect(delay.cashForgone).toBeCloseTo(4_000 + 6.5 * 10_000, 6);
    const factor = (year: number) => 1.035 ** -year;
    const missed = 5_000 * factor(2) + [3, 4, 5, 6, 7].reduce((sum, year) => sum + 10_000 * factor(year), 0);
    expect(delay.costOfMissed).toBeCloseTo(missed, 6);
    expect(delay.cost).toBeCloseTo(missed + 4_000 * factor(1) + 5_000 * factor(1) + 5_000 * factor(2), 6);
    expect(delay.outOfHandOn).toBe('2034-03-31');
  });

  test('with a second break in 2029 only what lies before it is lost', () => {
    const twice = office(lease('2027-09-30', '2029-09-30'));
    expect(caseOf(twice, 1).detail.closure.exit.lastDay).toBe('2029-09-30');
  });

  test('what cannot be done then has no figure, and says why', () => {
    const estate = office({}, 'FREEHOLD');
    const one = appraised(caseOf(estate, 0), 10);
    const never = { ...one, option: { ...one.option, impossibleBecause: ['The network is not ready.'] } };
    expect(delayed(one, { years: 1, really: never, nothingMissed: never }, 'NPV_PUBLIC')).toMatchObject({ cost: null, because: 'The network is not ready.' });
    expect(delayed(one, { years: 1, really: undefined, nothingMissed: undefined }, 'NPV_PUBLIC')).toMatchObject({
      cost: null,
      because: 'It is no option any more.',
    });
  });
});
