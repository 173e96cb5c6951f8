/** What a fleet manager asks about replacing vehicles, of a small force whose answers can be worked out by hand: money has no time value. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, type Files } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

/** Response cars of 30,000: what they cost by year of age, from what a paper about police cars has as its shape. */
const responseLife = [
  [6000, 18_000],
  [7000, 12_000],
  [8000, 9000],
  [9000, 7000],
  [10_000, 5500],
  [12_000, 4500],
  [15_000, 4000],
] as const;

const lifeOf = (owner: string, code: string, years: readonly (readonly [number, number])[]): readonly string[] =>
  years.map(
    ([running, worth], at) =>
      `${code}-${at + 1},${owner === 'role' ? code : ''},${owner === 'vehicle' ? code : ''},${owner === 'offer' ? code : ''},${at + 1},${running},${worth}`,
  );

const small: Files = {
  'organisation.csv': csv`
    | code  | name  | type         | appraisal_date |
    | SMALL | Small | POLICE_FORCE | 2026-04-01     |`,
  'assumptions.csv': csv`
    | key                         | from       | recorded   | value | source |
    | discount-rate               | 2026-04-01 | 2026-04-01 | 0     | test   |
    | electric-cold-range-loss    | 2026-04-01 | 2026-04-01 | 0.3   | test   |
    | electric-usable-share       | 2026-04-01 | 2026-04-01 | 0.9   | test   |
    | electric-blue-light-factor  | 2026-04-01 | 2026-04-01 | 0.75  | test   |`,
  'areas.csv': csv`
    | code  | name  | level | valid_from |
    | NORTH | North | NPA   | 2015-04-01 |`,
  'sites.csv': csv`
    | code  | name  | area  | latitude | longitude |
    | DEPOT | Depot | NORTH | 52.6     | -1.1      |`,
  'fleet_bases.csv': csv`
    | site  | charger_points | charger_kw | spare_kva |
    | DEPOT | 4              | 7          | 20        |`,
  'vehicles.csv': csv`
    | code | name         | role            | marking | body | fuel   | base  | first_registered_on | replacement_price | purchase_price |
    | OLD  | Old response | RESPONSE_MARKED | MARKED  | CAR  | DIESEL | DEPOT | 2019-04-01          | 30000             | 99000          |
    | MID  | Mid response | RESPONSE_MARKED | MARKED  | CAR  | DIESEL | DEPOT | 2023-04-01          | 30000             | 99000          |
    | NEW  | New response | RESPONSE_MARKED | MARKED  | CAR  | DIESEL | DEPOT | 2025-04-01          | 30000             | 99000          |
    | WHEN | Undated      | RESPONSE_MARKED | MARKED  | CAR  | DIESEL | DEPOT |                     | 30000             | 99000          |
    | BEAT | Beat car     | NEIGHBOURHOOD   | MARKED  | CAR  | PETROL | DEPOT | 2020-04-01          | 20000             |                |
    | ARM  | Armed one    | ARV             | MARKED  | CAR  | DIESEL | DEPOT | 2023-04-01          | 40000             |                |
    | FARM | Rural one    | RURAL_4X4       | MARKED  | CAR  | DIESEL | DEPOT | 2020-04-01          | 40000             |                |`,
  'replacement_rules.csv': csv`
    | role            | max_years | safety_critical |
    | RESPONSE_MARKED | 4         |                 |
    | NEIGHBOURHOOD   | 7         |                 |
    | ARV             | 3         | yes             |
    | RURAL_4X4       | 7         |                 |`,
  'vehicle_age_costs.csv': `code,role,vehicle,offer,age_year,running_cost,market_value\n${[
    ...lifeOf('role', 'RESPONSE_MARKED', responseLife),
    ...lifeOf('role', 'NEIGHBOURHOOD', [
      [800, 15_000],
      [1300, 12_000],
      [1800, 9000],
      [2300, 7000],
      [2800, 5000],
      [3300, 3000],
      [3800, 2000],
      [4300, 1000],
    ]),
    ...lifeOf('role', 'ARV', [
      [5000, 25_000],
      [6000, 18_000],
      [7000, 12_000],
      [8000, 8000],
      [9000, 5000],
    ]),
    ...lifeOf(
      'offer',
      'BUY-POOL',
      [1, 2, 3, 4].map(() => [1000, 8000] as const),
    ),
    ...lifeOf(
      'offer',
      'LEASE-POOL',
      [1, 2, 3, 4].map(() => [1000, 0] as const),
    ),
    ...lifeOf(
      'offer',
      'LEASE-BEAT',
      [1, 2, 3, 4].map(() => [800, 0] as const),
    ),
  ].join('\n')}\n`,
  'vehicle_offers.csv': csv`
    | code       | name         | role      | method | body | fuel   | price | conversion_cost | rent_pa | term_months | return_cost | range_mi | battery_kwh | charge_kw | energy_gbp_per_mile | servicing_gbp_per_mile |
    | BUY-POOL   | Pool car     | POOL      |        | CAR  | PETROL | 20000 | 0               |         |             |             |          |             |           |                     |                        |
    | LEASE-POOL | Leased car   | POOL      | LEASE  | CAR  | PETROL |       |                 | 4000    | 48          | 800         |          |             |           |                     |                        |
    | LEASE-BEAT | Leased car   | NEIGHBOURHOOD | LEASE | CAR | PETROL |      | 0               | 3000    | 48          | 400         |          |             |           |                     |                        |
    | EV-4X4     | Electric 4x4 | RURAL_4X4 |        | CAR  | BEV    | 45000 | 0               |         |             |             | 250      | 90          | 100       | 0.1                 | 0.1                    |`,
  'vehicle_days.csv': csv`
    | vehicle | date       | miles | hours |
    | FARM    | 2026-03-02 | 140   | 07-15 |
    | FARM    | 2026-03-03 | 140   | 07-15 |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(small);
});
afterAll(() => force.stop());
const ask = async (query: string): Promise<Answer> => (await force.answer(query, {}, 'SMALL')) as Answer;

describe('E2.3 Which vehicles should go this year?', () => {
  const options = async (asset: string, kind: string): Promise<Answer> =>
    (
      await ask(`{ rankedOptions(where: { assets: ["${asset}"], kinds: [${kind}], includeImpossible: true }) { nodes {
        title assets { code } figures { annualNetSaving capital } warnings { code } completeness { missing { what hides } } lines { label amounts }
        ... on VehicleReplacementOption { replacements { age worthToday policyDueOn oneMoreYearCosts nextYearCost challengerEquivalentAnnualCost } } } } }`)
    ).rankedOptions.nodes.filter(({ assets }: Answer) => assets.length === 1)[0];

  test('the one whose next year costs more than a year of a new one: 15,000 to run and nothing left to lose, against 12,900', async () => {
    const old = await options('OLD', 'REPLACE_VEHICLE');
    // A new one costs least kept five years: (30,000 + 6 + 7 + 8 + 9 + 10 thousand − 5,500) ÷ 5 = 12,900
    expect(old.replacements[0]).toMatchObject({
      age: 7,
      worthToday: '4000.00',
      policyDueOn: '2023-04-01',
      challengerEquivalentAnnualCost: '12900.00',
      nextYearCost: '15000.00',
      oneMoreYearCosts: '2100.00',
    });
    expect(old.figures).toEqual({ annualNetSaving: '9000.00', capital: '30000.00' }); // 15,000 − 6,000
    expect(old.warnings.map(({ code }: Answer) => code)).toEqual(expect.arrayContaining(['OVERDUE', 'SAVING_ENDS']));
  });

  test('not the one that policy has due next year: its next year costs 2,000 of value and 9,000 to run', async () => {
    const mid = await options('MID', 'REPLACE_VEHICLE');
    expect(mid.replacements[0]).toMatchObject({ nextYearCost: '11000.00', oneMoreYearCosts: '-1900.00' });
    expect(mid.warnings.map(({ code }: Answer) => code)).toContain('CHEAPER_TO_KEEP');
  });

  test('one of UNKNOWN age counts as due and claims nothing', async () => {
    const undated = await options('WHEN', 'REPLACE_VEHICLE');
    expect(undated.figures.annualNetSaving).toBeNull();
    expect(undated.completeness.missing[0]).toEqual({ what: 'age', hides: 'RECURRING_COST' });
  });

  test('and one that is a year old is not asked about', async () => {
    expect(await options('NEW', 'REPLACE_VEHICLE')).toBeUndefined();
  });
});

test('E2.4 Best life for response cars? Five years, and six cost nearly the same', async () => {
  const { economicLife } = await ask(
    '{ economicLife(role: RESPONSE_MARKED) { economicLife equivalentAnnualCost window policyYears policyCostsMore advice years { equivalentAnnualCost } } }',
  );
  // 4 years: (30,000 + 30,000 − 7,000) ÷ 4 = 13,250; 5: (70,000 − 5,500) ÷ 5 = 12,900; 6: (82,000 − 4,500) ÷ 6 = 12,916.67
  expect(economicLife.years.map(({ equivalentAnnualCost }: Answer) => equivalentAnnualCost)).toEqual([
    '18000.00',
    '15500.00',
    '14000.00',
    '13250.00',
    '12900.00',
    '12916.67',
    '13285.71',
  ]);
  expect(economicLife).toMatchObject({ economicLife: 5, equivalentAnnualCost: '12900.00', window: [5, 6], policyYears: 4, policyCostsMore: '350.00' });
});

test('E2.5 If we lose £40,000 of capital, what is delayed and what does it cost?', async () => {
  const { replacementProgramme: found } = await ask(`{ replacementProgramme(years: 3, ceilings: ["100000", "200000", "200000"], changeBy: "-40000") {
    outcome summary undated items { nodes { asset { code } replacedIn mayWait } } years { financialYear capital ceiling wanted }
    afterChange { outcome costsMore runningCostsMore delayed { asset { code } from to capital } broughtForward { asset { code } } years { financialYear capital ceiling } } } }`);
  expect(found.outcome).toBe('PROVED');
  expect(found.undated).toBe(1);
  expect(found.items.nodes.filter(({ replacedIn }: Answer) => replacedIn === '2026/27').map(({ asset }: Answer) => asset.code)).toEqual(['ARM', 'OLD']);
  const { afterChange } = found;
  // 60,000 are left for 70,000 that are due: what is armed does not wait, so the old response car does, to the next year.
  expect(afterChange.outcome).toBe('PROVED');
  expect(afterChange.delayed).toEqual([{ asset: { code: 'OLD' }, from: '2026/27', to: '2027/28', capital: '30000.00' }]);
  expect(afterChange.broughtForward).toEqual([]);
  expect(Number(afterChange.runningCostsMore)).not.toBe(0);
});

test('E2.5 Where what may not wait does not fit, it says so', async () => {
  const { replacementProgramme: found } = await ask('{ replacementProgramme(years: 1, ceilings: ["10000"]) { outcome because } }');
  expect(found).toEqual({ outcome: 'INFEASIBLE', because: ['What may not wait needs £30,000 more capital in 2026/27.'] });
});

test('next year’s replacement budget, at replacement prices and never at what was paid', async () => {
  const { replacementForecast: found } = await ask(
    '{ replacementForecast(from: "2026/27", to: "2027/28", groupBy: ROLE) { years { financialYear count overdue cost } rows { financialYear group count cost } } }',
  );
  expect(found.years).toEqual([
    { financialYear: '2026/27', count: 2, overdue: 1, cost: '70000.00' },
    { financialYear: '2027/28', count: 3, overdue: 0, cost: '90000.00' },
    { financialYear: null, count: 1, overdue: 0, cost: '30000.00' },
  ]);
});

test('E2.9 Move vehicle A to B: what follows?', async () => {
  const { vehicleMove: move } = await ask(
    '{ vehicleMove(vehicle: "MID", inPlaceOf: "BEAT") { movesIn fromRole toRole ageThen yearsThere limitedBy nextPurchaseIn priceForgone refit displacedFetches annualNetSaving steps impossibleBecause } }',
  );
  expect(move).toMatchObject({
    movesIn: '2027/28',
    fromRole: 'RESPONSE_MARKED',
    toRole: 'NEIGHBOURHOOD',
    ageThen: 4,
    yearsThere: 3,
    limitedBy: 'YEARS',
    nextPurchaseIn: '2030/31',
    priceForgone: '7000.00', // four years old
    displacedFetches: '2000.00', // seven years old
    impossibleBecause: [],
  });
  expect(move.steps).toHaveLength(4);
});

test('E2.11 Will the EV do a rural shift? Not one of 140 miles, when a cold day leaves 118 of 250', async () => {
  const { rankedOptions } =
    await ask(`{ rankedOptions(where: { kinds: [SWITCH_POWERTRAIN], includeImpossible: true }) { nodes { assets { code } possible impossibleBecause links { kind because }
    ... on VehicleReplacementOption { electric { usableRange busyDayMiles shiftMiles chargingKw rechargedMiles does } } } } }`);
  const [farm] = rankedOptions.nodes;
  // 250 × 0.7 × 0.75 × 0.9 = 118.1 miles; 16 hours × 7 kW × 118.125 ÷ 81 kWh = 163.3 miles
  expect(farm).toMatchObject({ assets: [{ code: 'FARM' }], possible: false });
  expect(farm.electric).toMatchObject({ busyDayMiles: 140, shiftMiles: 140, chargingKw: 7, does: false });
  expect(farm.electric.usableRange).toBeCloseTo(118.125, 3);
  expect(farm.electric.rechargedMiles).toBeCloseTo((16 * 7 * 118.125) / 81, 3);
  expect(farm.impossibleBecause).toEqual(['Too far: on one day in fifty it drives 140 miles; Electric 4x4 goes 118 miles on a cold day.']);
  expect(farm.links.filter(({ kind }: Answer) => kind === 'REQUIRES')).toEqual([
    { kind: 'REQUIRES', because: 'Depot stays: charging points that a closed base has are stranded' },
  ]);
});

test('E2.14 Buy, lease or contract hire? Bought, and the VAT on an unmarked car is in it', async () => {
  const { holdingMethods } = await ask(
    '{ holdingMethods(role: POOL) { advice methods { offer method years equivalentAnnualCost leaseLiability warnings { code } } } }',
  );
  // Four years: (20,000 − 8,000) ÷ 4 + 1,000 = 4,000; leased 4,000 + 800 ÷ 4 + 1,000 = 5,200
  expect(holdingMethods.methods.map(({ offer, equivalentAnnualCost, leaseLiability }: Answer) => [offer, equivalentAnnualCost, leaseLiability])).toEqual([
    ['BUY-POOL', '4000.00', '0.00'],
    ['LEASE-POOL', '5200.00', '16000.00'],
  ]);
  expect(holdingMethods.methods[1].warnings.map(({ code }: Answer) => code)).toContain('COUNTS_AS_BORROWING');
});

test('E2.14 Leasing is ranked beside buying: the beat car that is due next year, leased for 3,000 a year instead of bought for 20,000', async () => {
  const { rankedOptions } = await ask(`{ rankedOptions(where: { kinds: [HIRE_VEHICLE] }) { nodes { title figures { annualNetSaving capital } warnings { code }
    ... on VehicleReplacementOption { replacements { rentPa keptYears replacedIn } } lines { label amounts } } } }`);
  const [lease] = rankedOptions.nodes;
  expect(rankedOptions.nodes).toHaveLength(1);
  expect(lease.title).toBe('Lease Leased car for Beat car (neighbourhood) when it is next due, instead of buying');
  expect(lease.replacements).toEqual([{ rentPa: '3000.00', keptYears: 4, replacedIn: '2027/28' }]);
  expect(lease.figures).toEqual({ annualNetSaving: '-3000.00', capital: '0.00' });
  const amounts = (label: string) => lease.lines.find((line: Answer) => line.label.startsWith(label)).amounts.map(Number);
  expect(amounts('Later purchases')).toEqual([0, 20_000, 0, 0, 0, 0, 0, 0, 20_000, 0, 0]);
  expect(amounts('Hired vehicles that go back')).toEqual([0, 0, 0, 0, 0, -400, 0, 0, 0, -400, 0]);
  expect(lease.warnings.map(({ code }: Answer) => code)).toEqual(expect.arrayContaining(['COUNTS_AS_BORROWING', 'CAPITAL_TO_REVENUE']));
});

test('a question that names nothing, or what is not there, is refused with what to do', async () => {
  const codes = async (query: string) => (await force.response(query, {}, 'SMALL')).body.errors?.map(({ extensions }: Answer) => extensions.code);
  expect(await codes('{ economicLife { economicLife } }')).toEqual(['BAD_USER_INPUT']);
  expect(await codes('{ economicLife(vehicle: "NOBODY") { economicLife } }')).toEqual(['NOT_FOUND']);
  expect(await codes('{ replacementProgramme(years: 99) { outcome } }')).toEqual(['BAD_USER_INPUT']);
  expect(await codes('{ replacementProgramme(changeBy: "-1") { outcome } }')).toEqual(['BAD_USER_INPUT']);
  expect(await codes('{ replacementPlan(years: 0, role: POOL) { cost } }')).toEqual(['BAD_USER_INPUT']);
});
