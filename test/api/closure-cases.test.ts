/** Closures worked out by hand, imported as a user would import them and asked for as a user would ask: to the penny. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Asking, asking } from '../kit/asking.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let database: TestDatabase;
let ask: Asking;

beforeAll(async () => {
  database = await testDatabase();
  ask = await asking(database.orm);
});
afterAll(async () => {
  await ask.stop();
  await database.close();
});

const figures = `
  title possible warnings { code }
  figures {
    annualNetSaving oneOffRevenue capital receipts npvOrganisation npvPublic npvSocial equivalentAnnual costShunted
    paybackYears discountedPaybackYears benefitCostRatio pvBenefits pvCosts priceBase discountSchedule horizonYears
  }
  cashFlow { net financialYear }`;

const best = `{ rankedOptions(first: 1, where: { kinds: [CLOSE] }) { edges { rank node { ${figures} lines { label cashClass amounts } } } } }`;

interface Best {
  readonly rankedOptions: { readonly edges: readonly { readonly rank: number; readonly node: Answer }[] };
}

async function bestClosure(folder: string, organisation: string) {
  await ask.imported(`test/api/cases/${folder}`);
  const { rankedOptions } = await ask.answer<Best>(best, {}, organisation);
  return rankedOptions.edges[0]!;
}

describe('T1: an office closes into a shared host while its lease runs on to a break', () => {
  test('rent and rates are saved only after the break, dilapidations fall due with it, and the naive 1,032.7k is not the answer', async () => {
    const { rank, node } = await bestClosure('closure-into-a-shared-host', 'T1');
    expect(rank).toBe(1);
    expect(node.cashFlow.map(({ net }: { net: string }) => net)).toEqual([
      '-90000.00',
      '33000.00',
      '-117000.00',
      '123000.00',
      '123000.00',
      '135000.00',
      '135000.00',
      '135000.00',
      '135000.00',
      '135000.00',
      '135000.00',
    ]);
    expect(node.figures).toMatchObject({
      npvOrganisation: '677665.68',
      annualNetSaving: '135000.00',
      capital: '90000.00',
      oneOffRevenue: '150000.00',
      receipts: '0.00',
      horizonYears: 10,
    });
    expect(node.figures.paybackYears).toBeCloseTo(3 + 51_000 / 123_000, 6);
  });

  test('what the council would lose in rates is no gain to the public purse', async () => {
    const { node } = await bestClosure('closure-into-a-shared-host', 'T1');
    expect(Number(node.figures.costShunted)).toBeCloseTo(Number(node.figures.npvOrganisation) - Number(node.figures.npvPublic), 2);
    expect(node.figures.costShunted).toBe('192507.33');
  });

  test('the planner is told when notice is due and that the rent runs on', async () => {
    const { node } = await bestClosure('closure-into-a-shared-host', 'T1');
    expect(node.warnings.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['LEASE_RUNS_ON', 'NOTICE_DUE', 'BREAK_CONDITIONS']));
  });
});

describe('S1: a freehold station is sold in year 1 and its staff are paid for longer journeys in years 1 to 4', () => {
  test('every published figure is reached', async () => {
    const { rank, node } = await bestClosure('closure-of-one-building', 'S1');
    expect(rank).toBe(1);
    expect(node.cashFlow.map(({ net }: { net: string }) => net)).toEqual([
      '-279003.00',
      '577934.80',
      '158973.40',
      '74420.77',
      '74877.09',
      '93637.74',
      '94112.49',
      '94596.74',
      '95090.68',
      '95594.49',
      '96108.38',
    ]);
    expect(node.figures).toMatchObject({
      npvOrganisation: '1000405.67',
      pvBenefits: '1458985.13',
      pvCosts: '458579.46',
      equivalentAnnual: '120290.15',
      annualNetSaving: '93637.74',
      capital: '185328.00',
      oneOffRevenue: '93675.00',
      receipts: '504400.00',
      priceBase: '2026/27',
      discountSchedule: 'GB_STANDARD',
    });
    expect(node.figures.benefitCostRatio).toBeCloseTo(3.1815, 4);
    expect(node.figures.paybackYears).toBeCloseTo(0.4828, 4);
    expect(node.figures.discountedPaybackYears).toBeCloseTo(0.4997, 4);
  });

  test('the time of staff on the road counts for society and not for us', async () => {
    const { node } = await bestClosure('closure-of-one-building', 'S1');
    const time = node.lines.find(({ label }: { label: string }) => label === 'Excess travel, staff time');
    expect(time).toMatchObject({ cashClass: 'NON_CASH_RELEASED' });
    expect(time.amounts.slice(0, 6)).toEqual(['0.00', '-35574.00', '-35574.00', '-35574.00', '-35574.00', '0.00']);
  });

  test('with the rates not taken for a transfer, the value to society is the published 869,739.55', async () => {
    await ask.imported('test/api/cases/closure-of-one-building-rates-no-transfer');
    const { rankedOptions } = await ask.answer<Best>(best, {}, 'S1-NO-TRANSFER');
    expect(rankedOptions.edges[0]!.node.figures).toMatchObject({
      npvOrganisation: '1000405.67',
      npvPublic: '1000405.67',
      npvSocial: '869739.55',
      costShunted: '0.00',
    });
  });
});
