/** The ledger of savings already made: £36.1m, "over £30m", and £20m and £10m that do not add up to either. */
import { describe, expect, test } from 'vitest';
import { claimedAgain } from '../../src/programme/finance/claimed-again.ts';
import { deliveredLedger } from '../../src/programme/finance/delivered-savings.ts';
import type { CostLine } from '../../src/register/register.ts';
import { given, prices } from '../assumptions/sample.ts';
import { aDelivered } from './finance-sample.ts';

const papers = [
  aDelivered({ code: 'D-BLOG', fact: 'DECADE', amount: 36_100_000, adopted: true }),
  aDelivered({ code: 'D-ANSWERS', fact: 'DECADE', amount: 30_000_000, atLeast: true, recordedOn: '2015-12-31' }),
  aDelivered({ code: 'D-REMOVED', fact: 'REMOVED', partOf: 'DECADE', amount: 20_000_000 }),
  aDelivered({ code: 'D-FURTHER', fact: 'FURTHER', partOf: 'DECADE', amount: 10_000_000 }),
];

describe('sources that differ', () => {
  test('stand side by side; the adopted one counts, and its parts and rivals are not added to it', () => {
    const { conflicts, totals, undecided } = deliveredLedger(papers);
    expect(conflicts).toMatchObject([{ fact: 'DECADE', low: 30e6, high: 36.1e6, differs: true, canAllHold: true }]);
    expect(totals).toEqual([{ measure: null, nature: null, cashable: null, amount: 36.1e6, facts: ['DECADE'] }]);
    expect(undecided).toEqual([]);
  });

  test('show what no part explains: 36.1 − (20 + 10) = 6.1', () => {
    const [decade] = deliveredLedger(papers).facts;
    expect(decade).toMatchObject({ parts: ['REMOVED', 'FURTHER'], sumOfParts: 30e6 });
    expect(decade!.unexplained).toBeCloseTo(6.1e6, 2);
  });

  test('of which none is adopted are in no total, and are named', () => {
    const { totals, undecided } = deliveredLedger(papers.map((one) => ({ ...one, adopted: false })));
    expect([totals, undecided]).toEqual([[], ['DECADE']]);
  });

  test('cannot all hold where two of them are exact', () => {
    const [one] = deliveredLedger([aDelivered({ code: 'A', fact: 'F', amount: 1 }), aDelivered({ code: 'B', fact: 'F', amount: 2 })]).facts;
    expect(one).toMatchObject({ differs: true, canAllHold: false, adopted: null });
  });

  test('were not known before they were said', () => {
    expect(deliveredLedger(papers, '2015-12-01').conflicts).toEqual([]);
  });
});

test('what goes on and what was once, what cut a budget and what did not, are added up apart', () => {
  const rows = [
    aDelivered({ code: 'A', fact: 'A', amount: 100, measure: 'A_YEAR', nature: 'RECURRING', cashable: true }),
    aDelivered({ code: 'B', fact: 'B', amount: 50, measure: 'A_YEAR', nature: 'RECURRING', cashable: true }),
    aDelivered({ code: 'C', fact: 'C', amount: 70, measure: 'A_YEAR', nature: 'RECURRING', cashable: false }),
    aDelivered({ code: 'D', fact: 'D', amount: 9, measure: 'OVER_THE_PERIOD', nature: 'ONE_OFF', cashable: true }),
  ];
  expect(deliveredLedger(rows).totals.map(({ amount, facts }) => [amount, facts])).toEqual([
    [150, ['A', 'B']],
    [70, ['C']],
    [9, ['D']],
  ]);
});

describe('a saving that came out of the budget in 2026/27', () => {
  const line = { code: 'WATER', financialYear: '2025/26', amountPa: 1_000, priceBase: null } as CostLine;
  const ledger = [aDelivered({ code: 'D', fact: 'METERS', amount: 250, costLine: 'WATER', releasedShare: 0.25, outOfBaseFrom: '2026/27' })];
  const claims = (share: number) => [{ by: 'CLOSE', costLine: 'WATER', share }];
  const under = given(prices({ 2025: 80 }));
  const found = (share: number, of = line) => claimedAgain(ledger, claims(share), [of], under);

  test('is claimed again by a closure that releases the whole line as it cost before: a quarter of £1,250', () => {
    expect(found(1)).toMatchObject([{ costLine: 'WATER', deliveredShare: 0.25, claimedShare: 1, excessShare: 0.25, by: ['CLOSE'] }]);
    expect(found(1)[0]!.amount).toBeCloseTo(312.5, 2);
  });

  test('is not where three quarters are claimed, nor where the line stands at the new amount', () => {
    expect(found(0.75)).toEqual([]);
    expect(found(1, { ...line, financialYear: '2026/27' })).toEqual([]);
  });

  test('of an amount that is UNKNOWN is found all the same', () => {
    expect(found(1, { ...line, amountPa: null })).toMatchObject([{ amount: null, excessShare: 0.25 }]);
  });
});
