/** The fleet manager's questions about sharing, withdrawing and trading vehicles, asked of a small force whose answers can be worked out by hand, and of the demonstration force. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, type Files } from '../exchange/sample.ts';
import { type Answer, allOf, demonstration, type Force, forceOf } from './sample.ts';

const firstDay = Date.parse('2025-10-01');
const day = (index: number): string => new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10);
/** Days of use from the first day of the year of use on. */
const days = (vehicle: string, count: number, hours: string, miles: number | ''): string =>
  Array.from({ length: count }, (_, index) => `${vehicle},${day(index)},${miles},${hours}\n`).join('');

/**
 * N1 and N2 are out from 7 to 15 o'clock every day and N3 from 15 to 23; N4 joins the early turn on seven days of the year. The hours of
 * P1 are UNKNOWN and the use of X1 wholly. J1 and J2 are the two 4x4s that a rule asks for.
 */
const force: Files = {
  'organisation.csv': csv`
    | code  | name  | type         | appraisal_date |
    | LEICS | Small | POLICE_FORCE | 2026-09-30     |`,
  'areas.csv': csv`
    | code  | name  | level | settlement | valid_from |
    | NORTH | North | NPA   | URBAN      | 2015-04-01 |`,
  'sites.csv': csv`
    | code  | name  | area  | latitude | longitude |
    | DEPOT | Depot | NORTH | 52.6     | -1.1      |`,
  'vehicles.csv': csv`
    | code | name            | role          | body    | base  | marking  | off_road | first_registered_on | market_value |
    | N1   | Neighbourhood 1 | NEIGHBOURHOOD | CAR     | DEPOT | MARKED   |          | 2023-09-30 | 9000 |
    | N2   | Neighbourhood 2 | NEIGHBOURHOOD | CAR     | DEPOT | MARKED   |          | 2022-09-30 | 8000 |
    | N3   | Neighbourhood 3 | NEIGHBOURHOOD | CAR     | DEPOT | MARKED   |          | 2021-09-30 | 7000 |
    | N4   | Neighbourhood 4 | NEIGHBOURHOOD | CAR     | DEPOT | MARKED   |          | 2018-09-30 | 2000 |
    | C1   | Plain car       | CID_PLAIN     | CAR     | DEPOT | UNMARKED |          | 2020-09-30 | 3000 |
    | U1   | Carrier         | PSU_CARRIER   | MINIBUS | DEPOT | MARKED   |          | 2020-09-30 | 9000 |
    | J1   | 4x4 one         | RURAL_4X4     | TRUCK   | DEPOT | MARKED   | yes      | 2020-09-30 | 9000 |
    | J2   | 4x4 two         | RURAL_4X4     | TRUCK   | DEPOT | MARKED   | yes      | 2020-09-30 | 9000 |
    | P1   | Pool car        | POOL          | CAR     | DEPOT | UNMARKED |          | 2020-09-30 | 3000 |
    | X1   | Never recorded  | OTHER         | CAR     | DEPOT | UNMARKED |          | 2020-09-30 | 3000 |`,
  'vehicle_justifications.csv': csv`
    | vehicle | reason       | explanation          | expires_on |
    | C1      | OTHER        | An inquiry           | 2026-03-31 |
    | U1      | PUBLIC_ORDER | National commitment  | 2028-03-31 |`,
  'vehicle_days.csv': `vehicle,date,miles,hours\n${[
    days('N1', 365, '07-15', 30),
    days('N2', 365, '07-15', 30),
    days('N3', 365, '15-23', 30),
    days('N4', 7, '07-15', 10),
    days('C1', 60, '09-17', 20),
    days('U1', 20, '09-17', 20),
    days('J1', 40, '09-17', 20),
    days('J2', 300, '09-17', 40),
    days('P1', 200, '', 40),
  ].join('')}`,
  'capability_rules.csv': csv`
    | code | name     | roles     | off_road | scope     | minimum | confidence_needed | interpretation   |
    | TWO  | Two 4x4s | RURAL_4X4 | yes      | EACH_AREA | 2       | 0.5               | Two in each area |`,
  'cost_pools.csv': csv`
    | code | name | kind    | vehicles |
    | N1   | N1   | VEHICLE | N1 |
    | N2   | N2   | VEHICLE | N2 |
    | N3   | N3   | VEHICLE | N3 |
    | N4   | N4   | VEHICLE | N4 |
    | C1   | C1   | VEHICLE | C1 |`,
  'cost_lines.csv': csv`
    | code    | pool | category  | financial_year | amount_pa | driver   |
    | N1-TAX  | N1   | INSURANCE | 2026/27        | 2000      | FIXED    |
    | N2-TAX  | N2   | INSURANCE | 2026/27        | 2000      | FIXED    |
    | N3-TAX  | N3   | INSURANCE | 2026/27        | 2000      | FIXED    |
    | N4-TAX  | N4   | INSURANCE | 2026/27        | 2000      | FIXED    |
    | N4-FUEL | N4   | FUEL      | 2026/27        | 14        | PER_MILE |
    | C1-TAX  | C1   | INSURANCE | 2026/27        | 1000      | FIXED    |
    | C1-FUEL | C1   | FUEL      | 2026/27        | 240       | PER_MILE |`,
  'vehicle_offers.csv': csv`
    | code   | name       | role | method        | body | fuel | rent_pa | term_months | return_cost | maintenance_included | energy_gbp_per_mile |
    | RENTED | Rented car | POOL | CONTRACT_HIRE | CAR  | BEV  | 2000    | 120         | 0           | yes                  | 0.1                 |`,
  'private_mileage.csv': csv`
    | person | tax_year | base  | miles | days | essential_user | lump_sum |
    | FAR    | 2026/27  | DEPOT | 12000 | 253  | yes            | 963      |
    | NEAR   | 2026/27  | DEPOT | 200   | 10   |                |          |`,
};

const shown = `id kind title possible impossibleBecause warnings { code } assets { code } lines { label amounts cashClass }
  links { kind optionId } figures { annualNetSaving oneOffRevenue } completeness { missing { where } }
  ... on VehiclePoolOption { held demand needed peak meanInUse hoursBeyond hireDays givenUp { code } leftOut { code } }
  ... on WithdrawalOption { daysUsed daysAvailable milesAYear milesGoTo justifications { reason holds expiresOn } }
  ... on TravelOption { people cars miles reached offer }`;
const kinds = 'POOL_VEHICLES, WITHDRAW_VEHICLE, BRING_MILEAGE_IN_HOUSE, BRING_HIRE_IN_HOUSE, USE_PRIVATE_MILEAGE, HIRE_INSTEAD';
const sharing = (asked: Force): Promise<Answer[]> => allOf(asked, 'rankedOptions', shown, `{ kinds: [${kinds}], includeImpossible: true }`);
const codes = (assets: Answer[]): string[] => assets.map(({ code }) => code);

describe('a small force', () => {
  let asked: Force;
  let options: Answer[];
  beforeAll(async () => {
    asked = await forceOf(force);
    options = await sharing(asked);
  });
  afterAll(() => asked.stop());
  const withdrawal = (code: string): Answer => options.find(({ kind, assets }) => kind === 'WITHDRAW_VEHICLE' && assets[0].code === code);

  test('E2.6 "Can pool cars cut numbers?" three are out at once in 56 of 8,760 hours, so two meet 98 % of them, three held make it sure, and the oldest goes', () => {
    const pools = options.filter(({ kind }) => kind === 'POOL_VEHICLES');
    expect(pools.map(({ title }) => title)).toEqual(['Pool neighbourhood vehicles at Depot: hold 3 of our 4']);
    expect(pools[0]).toMatchObject({ held: 4, demand: 2, needed: 3, peak: 3, hoursBeyond: 56, hireDays: 7 });
    // 365 × (16 + 8) hours and 7 × 8 more, of 8,760
    expect(pools[0].meanInUse).toBeCloseTo((365 * 24 + 56) / 8_760, 9);
    expect(codes(pools[0].givenUp)).toEqual(['N4']);
    // £2,000 − 7 days × £48 − 3 × £60
    expect(pools[0].figures.annualNetSaving).toBe('1484.00');
    // £2,000 less 5 % and £250: a sale of £10,000 or less is revenue
    expect(pools[0].figures.oneOffRevenue).toBe('-1650.00');
  });

  test('E2.6 a group whose hours are UNKNOWN gets no pool, and is named with the cell to fill in', async () => {
    const { fleetSharingGaps } = await asked.answer<Answer>('{ fleetSharingGaps { what where vehicles { code } } }');
    const gaps = fleetSharingGaps.map(({ what, where, vehicles }: Answer) => [what, where, codes(vehicles).join()]);
    expect(gaps).toContainEqual(['How many general-purpose vehicles at Depot are out at once', 'vehicle_days.csv: hours', 'P1']);
    expect(gaps).toContainEqual(['Whether they are used little', 'vehicle_days.csv: a row for each day of use, with its miles', 'X1']);
  });

  test('E2.7 "Which are underused, and why do we keep them?" by days and miles, with the reason that holds or no longer does', () => {
    const found = options.filter(({ kind }) => kind === 'WITHDRAW_VEHICLE').map(({ assets }) => assets[0].code);
    expect(found.sort()).toEqual(['C1', 'J1', 'N4', 'U1']);
    expect(withdrawal('C1')).toMatchObject({
      daysUsed: 60,
      daysAvailable: 365,
      milesAYear: 1_200,
      possible: true,
      warnings: [{ code: 'JUSTIFICATION_LAPSED' }, { code: 'NO_OTHER_VEHICLE' }],
    });
    expect(withdrawal('U1')).toMatchObject({
      possible: false,
      impossibleBecause: [
        'It is kept for a reason that holds until 2028-03-31: public order, National commitment.',
        'It serves a specialist role, public-order carrier, which little use does not make spare.',
      ],
      justifications: [{ reason: 'PUBLIC_ORDER', holds: true, expiresOn: '2028-03-31' }],
    });
  });

  test('E2.7 the miles of the plain car go to private cars at 55 pence: £1,240 − 1,200 × £0.55', () => {
    expect(withdrawal('C1').milesGoTo).toBe('PRIVATE_CARS');
    expect(withdrawal('C1').figures.annualNetSaving).toBe('580.00');
  });

  test('E2.7 one of the two 4x4s that a rule asks for cannot go, however little it is used', () => {
    expect(withdrawal('J1').possible).toBe(false);
    expect(withdrawal('J1').impossibleBecause[0]).toMatch(/^It breaks "Two 4x4s" in North: 1 instead of 2 count/);
  });

  test('E2.8 "What do we pay in private mileage and hire that we should run in-house?" 12,000 miles at 55 and 25 pence and a lump sum, where a car is there', () => {
    const [option] = options.filter(({ kind }) => kind === 'BRING_MILEAGE_IN_HOUSE');
    expect(option).toMatchObject({ people: 1, cars: 1, miles: 12_000, reached: 0.92, offer: 'Rented car' });
    // 0.92 × (10,000 × 0.55 + 2,000 × 0.25 + 963) − 2,000 − 650 − 60 − 0.92 × 12,000 × 0.1
    expect(option.figures.annualNetSaving).toBe('2591.96');
  });

  test('nothing is saved twice: what gives up N4 says on both sides that it excludes the other', () => {
    const [pool] = options.filter(({ kind }) => kind === 'POOL_VEHICLES');
    expect(pool.links).toContainEqual({ kind: 'EXCLUDES', optionId: withdrawal('N4').id });
    expect(withdrawal('N4').links).toContainEqual({ kind: 'EXCLUDES', optionId: pool.id });
  });
});

describe('the demonstration force', () => {
  let asked: Force;
  let options: Answer[];
  beforeAll(async () => {
    asked = await demonstration();
    options = await sharing(asked);
  });
  afterAll(() => asked.stop());
  const withdrawal = (code: string): Answer => options.find(({ kind, assets }) => kind === 'WITHDRAW_VEHICLE' && assets[0].code === code);

  test('no pool holds fewer than its busy hours need, or gives up more than is spare', () => {
    const pools = options.filter(({ kind }) => kind === 'POOL_VEHICLES');
    expect(pools.length).toBeGreaterThan(10);
    for (const { held, needed, demand, peak, givenUp, meanInUse } of pools) {
      expect(needed).toBeGreaterThanOrEqual(demand);
      expect(peak).toBeGreaterThanOrEqual(meanInUse);
      expect(givenUp.length).toBeLessThanOrEqual(held);
    }
  });

  test('trap little-used-expired and little-used-justified: one may go with a warning, the other may not until 2028', () => {
    expect(withdrawal('C027')).toMatchObject({ possible: true });
    expect(withdrawal('C027').warnings.map(({ code }: Answer) => code)).toContain('JUSTIFICATION_LAPSED');
    expect(withdrawal('U009').impossibleBecause[0]).toMatch(/until 2028/);
    expect(withdrawal('C082').warnings.map(({ code }: Answer) => code)).toContain('JUSTIFICATION_LAPSED');
  });

  test('trap no-use-recorded: C060 is not withdrawn, and is named', async () => {
    expect(withdrawal('C060')).toBeUndefined();
    const { fleetSharingGaps } = await asked.answer<Answer>('{ fleetSharingGaps { vehicles { code } } }');
    expect(fleetSharingGaps.flatMap(({ vehicles }: Answer) => codes(vehicles))).toContain('C060');
  });

  test('a partner that refused makes a pool impossible, and a fee that nobody has named makes its saving UNKNOWN', () => {
    const partner = (name: string) => options.find(({ kind, title }) => kind === 'POOL_VEHICLES' && title.includes(`with ${name}`));
    expect(partner('Ambulance trust of the region')).toMatchObject({ possible: false });
    expect(partner('Leicester City Council').figures.annualNetSaving).toBeNull();
    expect(partner('Fire and rescue authority of the area').warnings.map(({ code }: Answer) => code)).toContain('CONSENT_NOT_GIVEN');
  });

  test('some private mileage and some hire is worth bringing in house', () => {
    const found = (kind: string) => options.filter((option) => option.kind === kind && Number(option.figures.annualNetSaving) > 0);
    expect(found('BRING_MILEAGE_IN_HOUSE').length).toBeGreaterThan(0);
    expect(found('BRING_HIRE_IN_HOUSE').length).toBeGreaterThan(0);
  });
});
