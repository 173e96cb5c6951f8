/** Published replacement problems set as vehicles, imported as a user would import them: the published lives, costs and years come back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, type Files } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

interface Problem {
  readonly code: string;
  readonly rate: number;
  readonly price: number;
  readonly running: readonly number[];
  readonly worth: readonly number[];
  /** Day of first registration; the appraisal is on 1 April 2026. */
  readonly registered?: string;
}

/** A force with one vehicle, its life stated year by year, and one discount rate for all years. */
const asVehicle = ({ code, rate, price, running, worth, registered = '' }: Problem): Files => ({
  'organisation.csv': csv`
    | code    | name         | type         | appraisal_date |
    | ${code} | ${code} town | POLICE_FORCE | 2026-04-01     |`,
  'assumptions.csv': csv`
    | key           | from       | recorded   | value   | source  |
    | discount-rate | 2026-04-01 | 2026-04-01 | ${rate} | problem |`,
  'vehicles.csv': csv`
    | code | name | role            | marking | body | replacement_price | first_registered_on |
    | V    | V    | RESPONSE_MARKED | MARKED  | CAR  | ${price}          | ${registered}       |`,
  'vehicle_age_costs.csv': `code,vehicle,age_year,running_cost,market_value\n${running
    .map((cost, at) => `Y${at + 1},V,${at + 1},${cost.toFixed(2)},${worth[at]!.toFixed(2)}\n`)
    .join('')}`,
});

const steady = (life: number, amount: number): readonly number[] => Array.from({ length: life }, () => amount);
const declining = Array.from({ length: 9 }, (_, at) => 500_000 * 0.75 ** (at + 1));

const problems: readonly Problem[] = [
  { code: 'DECLINING', rate: 0.07, price: 500_000, running: [150e3, 150e3, 150e3, 200e3, 200e3, 200e3, 250e3, 250e3, 250e3], worth: declining },
  { code: 'MACHINE', rate: 0.1, price: 200_000, running: [50e3, 100e3, 150e3, 200e3], worth: [100e3, 50e3, 0, 0] },
  { code: 'NO-SALVAGE', rate: 0.07, price: 12_000, running: [3000, 4500, 6000, 7500, 9000, 10_500], worth: steady(6, 0) },
  {
    code: 'GRADIENT',
    rate: 0.1,
    price: 250_000,
    running: Array.from({ length: 10 }, (_, at) => 60_000 + 8000 * at),
    worth: Array.from({ length: 10 }, (_, at) => 250_000 * 0.8 ** (at + 1)),
  },
  { code: 'CYCLES', rate: 0.15, price: 72_000, running: [7200, 9600, 12_000], worth: [24_000, 16_600, 9600] },
  { code: 'BOILER-X', rate: 0.035, price: 2000, running: steady(7, 0), worth: steady(7, 0) },
  { code: 'BOILER-Y', rate: 0.035, price: 2500, running: steady(10, 0), worth: steady(10, 0) },
  { code: 'THREE-YEARS', rate: 0.05, price: 50_000, running: steady(3, 13_000), worth: steady(3, 0) },
  { code: 'RISING', rate: 0.081, price: 0, running: [5406, 6517, 7628, 8739, 9850], worth: steady(5, 0) },
  {
    code: 'ROAD',
    rate: 0.05,
    price: 76_000 + 4000, // with what installing it costs at each change
    running: Array.from({ length: 10 }, (_, at) => 2400 + 600 * at),
    worth: Array.from({ length: 10 }, (_, at) => 70_400 - 5600 * at),
  },
  {
    code: 'TAHA',
    rate: 0,
    price: 100_000,
    running: [200 - 20_000, 600 - 19_000, 1200 - 18_500, 1500 - 17_200, 1700 - 15_500, 1800 - 14_000, 2200 - 12_200],
    worth: [80_000, 60_000, 50_000, 30_000, 10_000, 5000, 0],
    registered: '2023-04-01',
  },
  { code: 'TRICK', rate: 0, price: 1000, running: [60, 80, 120], worth: [800, 600, 500] },
  { code: 'WINSTON', rate: 0, price: 12_000, running: [2000, 4000, 5000, 9000, 12_000], worth: [7000, 6000, 2000, 1000, 0] },
  { code: 'BAY-CITY', rate: 0, price: 25_000, running: [1000, 4000, 6000, 8000, 10_000], worth: [15_000, 13_000, 10_000, 7000, 2000] },
  { code: 'BAY-CITY-2', rate: 0, price: 26_000, running: [3000, 4500, 6000, 8000, 11_000, 14_000], worth: [15_000, 12_000, 8000, 4000, 2000, 0] },
];

let force: Force;
beforeAll(async () => {
  force = await forceOf(...problems.map(asVehicle));
});
afterAll(() => force.stop());

async function life(organisation: string): Promise<Answer> {
  const asked =
    '{ economicLife(vehicle: "V") { basis economicLife equivalentAnnualCost window discountSchedule years { year equivalentAnnualCost marginalCost } } }';
  return ((await force.answer(asked, {}, organisation)) as Answer).economicLife;
}
const curve = ({ years }: Answer): readonly number[] => years.map((year: Answer) => Number(year.equivalentAnnualCost));

/** Every cost to within the tolerance at which it was published. */
function expectCurve(found: readonly number[], published: readonly number[], tolerance = 0.05): void {
  expect(found).toHaveLength(published.length);
  for (const [at, cost] of published.entries()) expect(Math.abs(found[at]! - cost)).toBeLessThanOrEqual(tolerance + 1e-9);
}

describe('economic lives', () => {
  test('an asset of 500,000 that loses a quarter each year, at 7 %: six years', async () => {
    const found = await life('DECLINING');
    expect(found).toMatchObject({ basis: 'STATED', economicLife: 6, discountSchedule: 'FLAT(0.07)' });
    expectCurve(curve(found), [310_000, 290_676.33, 274_913.37, 273_243.67, 269_310.5, 264_929.05, 266_494.51, 266_968.49, 266_889.14], 0.011);
    expect(found.window).toEqual([5, 6, 7, 8, 9]);
  });

  test('a machine of 200,000 at 10 %: two years', async () => {
    const found = await life('MACHINE');
    expect(found.economicLife).toBe(2);
    expectCurve(curve(found), [170_000, 165_238.1, 177_250.8, 182_152.6]);
  });

  test('an asset of 12,000 without salvage at 7 %: four years', async () => {
    const found = await life('NO-SALVAGE');
    expect(found.economicLife).toBe(4);
    expectCurve(curve(found), [15_840, 10_361.74, 9005.01, 8666.04, 8724.11, 8972.38], 0.011);
  });

  test('an asset of 250,000 that loses a fifth each year at 10 %: six years, 126,696.40', async () => {
    const found = await life('GRADIENT');
    expect(found.economicLife).toBe(6);
    expectCurve([Number(found.equivalentAnnualCost)], [126_696.4]);
  });

  test('road equipment of 76,000 with 4,000 to install at 5 %: five years, and the cells that the exercise prints', async () => {
    const found = await life('ROAD');
    expect(found.economicLife).toBe(5);
    expectCurve(curve(found), [16_000, 14_107.32, 13_578.43, 13_388.54, 13_332.71, 13_342.6, 13_388.95, 13_457.13, 13_539.01, 13_629.73], 0.005);
    expect(found.window).toEqual([3, 4, 5, 6, 7, 8, 9]); // within 2 % of the least; ten years lie 2.2 % above it
  });

  test('one, two and three year cycles at 15 %', async () => {
    expectCurve(curve(await life('CYCLES')), [66_000, 44_883.72, 38_146.87], 0.005);
  });

  test('equivalent annual costs as published', async () => {
    expect(Math.round(curve(await life('BOILER-X'))[6]!)).toBe(327);
    expect(Math.round(curve(await life('BOILER-Y'))[9]!)).toBe(301);
    expect(Math.round(curve(await life('THREE-YEARS'))[2]!)).toBe(31_360);
    expectCurve([curve(await life('RISING'))[4]!], [7455.39], 0.005);
  });
});

/** A fork-lift of two years against a new one, as textbooks of engineering economy set it (marginal costs worked by hand). */
const forkLift: Files = {
  'organisation.csv': csv`
    | code | name | type         | appraisal_date |
    | FORK | Fork | POLICE_FORCE | 2026-04-01     |`,
  'assumptions.csv': csv`
    | key           | from       | recorded   | value | source  |
    | discount-rate | 2026-04-01 | 2026-04-01 | 0.1   | problem |`,
  'vehicles.csv': csv`
    | code | name          | role  | marking  | body  | first_registered_on | market_value |
    | OLD  | Old fork-lift | PLANT | UNMARKED | OTHER | 2024-04-01          | 5,000        |`,
  'vehicle_offers.csv': csv`
    | code | name          | role  | fuel   | body  | price  | conversion_cost |
    | NEW  | New fork-lift | PLANT | DIESEL | OTHER | 20,000 | 0               |`,
  'vehicle_age_costs.csv': csv`
    | code | vehicle | offer | age_year | running_cost | market_value |
    | O1   | OLD     |       | 1        | 4,000        | 9,000        |
    | O2   | OLD     |       | 2        | 4,500        | 5,000        |
    | O3   | OLD     |       | 3        | 5,500        | 4,000        |
    | O4   | OLD     |       | 4        | 6,600        | 3,000        |
    | O5   | OLD     |       | 5        | 7,800        | 2,000        |
    | O6   | OLD     |       | 6        | 8,800        | 1,000        |
    | N1   |         | NEW   | 1        | 2,000        | 15,000       |
    | N2   |         | NEW   | 2        | 3,000        | 11,250       |
    | N3   |         | NEW   | 3        | 4,620        | 8,500        |
    | N4   |         | NEW   | 4        | 8,000        | 6,500        |
    | N5   |         | NEW   | 5        | 12,000       | 4,750        |`,
};

describe('one that is held against a new one', () => {
  beforeAll(() => force.folder(forkLift));

  test('the new one is best kept three years, at 8,598 a year', async () => {
    const asked = '{ economicLife(offer: "NEW") { economicLife years { equivalentAnnualCost marginalCost } } }';
    const { economicLife: found }: Answer = await force.answer(asked, {}, 'FORK');
    expect(found.economicLife).toBe(3);
    expectCurve(curve(found), [9000, 8642.86, 8598.19, 9083.39, 9954.23], 0.005);
    expect(found.years.map(({ marginalCost }: Answer) => Number(marginalCost))).toEqual([9000, 8250, 8495, 10_850, 14_400]);
  });

  test('the old one, worth 5,000 today, is kept two years more: 7,000 and 8,000 are below 8,598, and 9,100 is not', async () => {
    const asked = '{ economicLife(vehicle: "OLD") { heldToday { keepYears rule oneMoreYearCosts challenger years { marginalCost } } } }';
    const { heldToday }: Answer = ((await force.answer(asked, {}, 'FORK')) as Answer).economicLife;
    expect(heldToday).toMatchObject({ keepYears: 2, rule: 'MARGINAL', oneMoreYearCosts: '-1598.19', challenger: 'New fork-lift' });
    expect(heldToday.years.map(({ marginalCost }: Answer) => Number(marginalCost))).toEqual([7000, 8000, 9100, 10_000]);
  });

  test('so replacing it now loses value, and the planner is told so', async () => {
    const asked = '{ rankedOptions(where: { kinds: [REPLACE_VEHICLE] }) { nodes { figures { npvPublic } warnings { code } } } }';
    const { rankedOptions }: Answer = await force.answer(asked, {}, 'FORK');
    expect(Number(rankedOptions.nodes[0].figures.npvPublic)).toBeLessThan(0);
    expect(rankedOptions.nodes[0].warnings.map(({ code }: Answer) => code)).toContain('CHEAPER_TO_KEEP');
  });
});

describe('the cheapest years to replace', () => {
  const plan = async (organisation: string, argued: string): Promise<Answer> =>
    ((await force.answer(`{ replacementPlan(${argued}) { cost oldest steps { year age action price tradeIn running } } }`, {}, organisation)) as Answer)
      .replacementPlan;

  test.each([
    [3, '-55300.00'],
    [2, '-72800.00'],
    [1, '-85300.00'],
  ])('a machine that earns, %s years old at the start, over four years', async (age, cost) => {
    expect((await plan('TAHA', `vehicle: "V", years: 4, oldest: 6, startAge: ${age}`)).cost).toBe(cost);
  });

  test('the age of a vehicle is its own unless said', async () => {
    expect((await plan('TAHA', 'vehicle: "V", years: 4, oldest: 6')).cost).toBe('-55300.00');
  });

  test('a machine bought now and traded in at three years at most, over five years: 1,280', async () => {
    const found = await plan('TRICK', 'vehicle: "V", years: 5, buyNow: true');
    expect(found).toMatchObject({ cost: '1280.00', oldest: 3 });
    expect(found.steps[0]).toMatchObject({ year: 0, age: null, action: 'BUY', price: '1000.00', running: '60.00' });
  });

  test('a car traded in over five years: 31,000', async () => {
    expect((await plan('WINSTON', 'vehicle: "V", years: 5, buyNow: true')).cost).toBe('31000.00');
  });

  test('a police car whose price rises by 500 a year, over six years: 53,500, and in the second edition 64,500', async () => {
    const prices = (first: number) => JSON.stringify(Array.from({ length: 6 }, (_, year) => first + 500 * year));
    expect((await plan('BAY-CITY', `vehicle: "V", years: 6, buyNow: true, prices: ${prices(25_000)}`)).cost).toBe('53500.00');
    expect((await plan('BAY-CITY-2', `vehicle: "V", years: 6, buyNow: true, prices: ${prices(26_000)}`)).cost).toBe('64500.00');
  });
});
