/** What a building costs to keep today, in the prices of 2026/27. */
import { describe, expect, test } from 'vitest';
import { Given } from '../../src/assumptions/given.ts';
import { fteIn, runningCost } from '../../src/estate/carrying-cost.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { anAssumption } from '../assumptions/sample.ts';
import { given, today } from './assumed.ts';
import { aBase, aBuilding, aCostLine, anEstate, aPool, costsOf } from './sample.ts';

const mill = aBuilding({ giaM2: 100 });
const cost = (rows: Partial<EstateRows>, under = given()) => runningCost(mill, anEstate({ buildings: [mill], ...rows }), under);
const pool = aPool({ buildings: ['MILL-LANE'] });
const line = (known: Parameters<typeof aCostLine>[0]) => aCostLine({ pool: 'POOL', code: JSON.stringify(known), ...known });

describe('running cost', () => {
  test('is the sum of the lines of its own pools', () => {
    expect(cost(costsOf('MILL-LANE', { RENT: 20_000, GAS: 3_000 })).total).toBe(23_000);
  });

  test('takes income off', () => {
    expect(cost(costsOf('MILL-LANE', { RENT: 20_000, OTHER_INCOME: 6_000 })).total).toBe(14_000);
  });

  test('does not add history: of one category the latest year counts', () => {
    const costLines = [
      line({ category: 'GAS', financialYear: '2025/26', amountPa: 2_000 }),
      line({ category: 'GAS', financialYear: '2026/27', amountPa: 3_000 }),
      line({ category: 'WATER', financialYear: '2024/25', amountPa: 500 }),
    ];
    expect(cost({ costPools: [pool], costLines }).total).toBe(3_500);
  });

  test('does not take next year’s line for today’s', () => {
    const costLines = [
      line({ category: 'GAS', financialYear: '2026/27', amountPa: 3_000 }),
      line({ category: 'GAS', financialYear: '2027/28', amountPa: 9_000 }),
    ];
    expect(cost({ costPools: [pool], costLines }).total).toBe(3_000);
  });

  test('adds two lines of one category and year: two meters', () => {
    const costLines = [line({ category: 'GAS', amountPa: 3_000, budgetCode: 'front' }), line({ category: 'GAS', amountPa: 1_000, budgetCode: 'back' })];
    expect(cost({ costPools: [pool], costLines }).total).toBe(4_000);
  });

  test('never counts depreciation, capital charges or recharges, nor a line that is no cash', () => {
    const costs = costsOf('MILL-LANE', { RENT: 20_000, DEPRECIATION: 50_000, CAPITAL_CHARGE: 9_000, INTERNAL_RECHARGE: 7_000 });
    const costLines = [...costs.costLines, aCostLine({ code: 'NOTIONAL', pool: costs.costPools[0]!.code, category: 'OTHER', amountPa: 4_000, cash: false })];
    expect(cost({ ...costs, costLines }).total).toBe(20_000);
  });

  test('leaves capital lines and pools that serve other buildings too out of it', () => {
    const costLines = [line({ amountPa: 1_000 }), line({ amountPa: 8_000, ledger: 'CAPITAL' }), line({ amountPa: 5_000, pool: 'RING' })];
    expect(cost({ costPools: [pool, aPool({ code: 'RING', buildings: ['MILL-LANE', 'ELSEWHERE'] })], costLines }).total).toBe(1_000);
  });

  test('is UNKNOWN while one line is, and tells the part that is known', () => {
    const costs = costsOf('MILL-LANE', { RENT: 20_000, GAS: null });
    expect(cost(costs)).toEqual({ total: null, known: 20_000, unknownLines: ['GAS of MILL-LANE'] });
  });

  test('is UNKNOWN, not nothing, where there is no line at all', () => {
    expect(cost({})).toEqual({ total: null, known: 0, unknownLines: [] });
  });

  test('restates last year’s prices: £1,000 at an index of 100 is £1,050 at 105', () => {
    const index = (from: string, value: number) => anAssumption({ key: 'gdp-deflator', from, value });
    const under = new Given([index('2025-04-01', 100), index('2026-04-01', 105), anAssumption({ key: 'gdp-deflator-growth' })], { on: today });
    const lastYear = { costPools: [pool], costLines: [line({ category: 'WATER', financialYear: '2025/26', amountPa: 1_000 })] };
    expect(cost(lastYear, under).total).toBeCloseTo(1_050, 9);
    const inOlderPrices = { costPools: [pool], costLines: [line({ category: 'WATER', amountPa: 1_000, priceBase: '2025/26' })] };
    expect(cost(inOlderPrices, under).total).toBeCloseTo(1_050, 9);
  });
});

describe('people based in a building', () => {
  const people = (rows: Partial<EstateRows>, known: Parameters<typeof aBuilding>[0] = {}) =>
    fteIn(aBuilding(known), anEstate({ buildings: [aBuilding(known)], ...rows }));

  test('are those of its teams today', () => {
    expect(people({ teamBases: [aBase({ fte: 12.5 }), aBase({ team: 'OTHERS', fte: 7 }), aBase({ team: 'GONE', fte: 90, validTo: '2026-09-29' })] })).toBe(
      19.5,
    );
  });

  test('are UNKNOWN where one team is, or where nobody wrote down a team; none where nobody is expected', () => {
    expect(people({ teamBases: [aBase({ fte: 12.5 }), aBase({ team: 'OTHERS' })] })).toBeNull();
    expect(people({})).toBeNull();
    for (const use of ['MAST', 'LAND', 'PROPERTY_STORE', 'STABLES', 'RESIDENTIAL'] as const) expect(people({}, { use })).toBe(0);
  });
});
