/**
 * E2.6 to E2.8, E2.10 and E2.13, asked of a small force whose figures can be worked out by hand: the year ends on 30 September 2026,
 * and days of use are recorded from 21 to 30 September.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, smallForce } from '../exchange/sample.ts';
import { type Answer, allOf, type Force, forceOf } from './sample.ts';

const files = {
  ...smallForce('BORSET'),
  'vehicles.csv': csv`
    | code | name       | role            | body | fuel   | marking  | base   | team | first_registered_on | replacement_price | market_value |
    | R1   | Response 1 | RESPONSE_MARKED | CAR  | DIESEL | MARKED   | S-MILL | BEAT | 2022-09-30          | 34,000            | 14,000       |
    | R2   | Response 2 | RESPONSE_MARKED | CAR  | DIESEL | MARKED   | S-MILL |      | 2022-09-30          | 34,000            | 14,000       |
    | R3   | Response 3 | RESPONSE_MARKED | CAR  | DIESEL | MARKED   | S-MILL |      | 2022-09-30          |                   |              |
    | R4   | Response 4 | RESPONSE_MARKED | CAR  | DIESEL | MARKED   | S-MILL |      | 2022-09-30          |                   |              |
    | P1   | Pool 1     | POOL            | CAR  | PETROL | UNMARKED | S-MILL |      | 2022-09-30          | 20,000            | 12,000       |
    | P2   | Pool 2     | POOL            | CAR  | PETROL | UNMARKED | S-MILL |      | 2022-09-30          | 20,000            | 12,000       |
    | C1   | Carrier 1  | PSU_CARRIER     | VAN  | DIESEL | MARKED   | S-MILL |      | 2022-09-30          |                   |              |`,
  'vehicle_justifications.csv': csv`
    | vehicle | reason       | explanation              | expires_on |
    | R4      | RESILIENCE   | kept for the winter      | 2026-03-31 |
    | C1      | PUBLIC_ORDER | stands for public order  | 2027-12-31 |`,
  'meter_readings.csv': csv`
    | vehicle | read_on    | read_by   | odometer_mi |
    | R1      | 2025-09-30 | WORKSHOP  | 10,000      |
    | R1      | 2026-09-20 | WORKSHOP  | 29,400      |
    | R1      | 2026-09-30 | WORKSHOP  | 30,000      |
    | R2      | 2025-09-30 | WORKSHOP  | 40,000      |
    | R2      | 2026-09-20 | WORKSHOP  | 59,400      |
    | R2      | 2026-09-30 | WORKSHOP  | 60,000      |
    | R3      | 2025-09-30 | WORKSHOP  | 10,000      |
    | R3      | 2026-09-30 | WORKSHOP  | 30,000      |
    | R4      | 2025-09-30 | WORKSHOP  | 50,000      |
    | R4      | 2026-01-15 | DRIVER    | 5,100       |
    | R4      | 2026-09-29 | FUEL_CARD | 530,000     |
    | R4      | 2026-09-30 | WORKSHOP  | 53,000      |
    | P1      | 2025-09-30 | MOT       | 20,000      |
    | P1      | 2026-09-30 | MOT       | 30,000      |
    | C1      | 2025-09-30 | MOT       | 5,000       |
    | C1      | 2026-09-30 | MOT       | 6,500       |`,
  'vehicle_days.csv': csv`
    | vehicle | date       | miles | hours |
    | R1      | 2026-09-21 | 200   | 07-15 |
    | R2      | 2026-09-21 | 450   | 07-15 |
    | R3      | 2026-09-21 | 30    | 07-15 |
    | R1      | 2026-09-22 | 200   | 07-15 |
    | R2      | 2026-09-22 | 450   | 15-23 |
    | R3      | 2026-09-23 | 20    | 22-24 |
    | R1      | 2026-09-30 | 200   | 20-24 |
    | R4      | 2026-09-30 | 15    |       |`,
  'vor_events.csv': csv`
    | vehicle | off_from   | off_until  | cause          | workshop_hours |
    | R2      | 2026-09-01 | 2026-09-10 | REPAIR         | 16             |
    | R2      | 2026-09-08 | 2026-09-12 | AWAITING_PARTS |                |
    | R3      | 2026-06-01 | 2026-06-02 | SERVICE        | 8              |`,
  'cost_pools.csv': csv`
    | code | name      | kind    | vehicles |
    | P-R1 | R1        | VEHICLE | R1       |
    | P-R2 | R2        | VEHICLE | R2       |
    | P-R3 | R3        | VEHICLE | R3       |
    | P-R4 | R4        | VEHICLE | R4       |
    | P-P1 | P1        | VEHICLE | P1       |
    | P-C1 | C1        | VEHICLE | C1       |
    | P-IN | Insurance | VEHICLE | R1;R2    |`,
  'cost_lines.csv': csv`
    | code  | pool | category             | financial_year | amount_pa | driver   |
    | L-11  | P-R1 | FUEL                 | 2026/27        | 3,000     | PER_MILE |
    | L-12  | P-R1 | SERVICING_AND_REPAIR | 2026/27        | 1,500     | PER_MILE |
    | L-13  | P-R1 | TYRES                | 2026/27        | 500       | PER_MILE |
    | L-14  | P-R1 | VEHICLE_TAX          | 2026/27        | 800       | FIXED    |
    | L-15  | P-R1 | ACCIDENT_REPAIR      | 2026/27        | 400       | FIXED    |
    | L-2   | P-R2 | FUEL                 | 2026/27        | 4,000     | PER_MILE |
    | L-3   | P-R3 | FUEL                 | 2026/27        | 8,000     | PER_MILE |
    | L-4   | P-R4 | VEHICLE_TAX          | 2026/27        | 3,000     | FIXED    |
    | L-P1  | P-P1 | FUEL                 | 2026/27        | 1,000     | PER_MILE |
    | L-P2  | P-P1 | VEHICLE_TAX          | 2026/27        | 500       | FIXED    |
    | L-C1  | P-C1 | FUEL                 | 2026/27        | 900       | PER_MILE |
    | L-C2  | P-C1 | SERVICING_AND_REPAIR | 2026/27        |           | PER_MILE |
    | L-IN  | P-IN | INSURANCE            | 2026/27        | 2,000     | FIXED    |`,
  'private_mileage.csv': csv`
    | person | tax_year | base   | team | miles  | essential_user | lump_sum |
    | P-1    | 2026/27  | S-MILL | BEAT | 12,000 | no             |          |
    | P-1    | 2025/26  | S-MILL | BEAT | 4,000  | no             |          |
    | P-2    | 2025/26  | S-MILL |      | 11,000 | yes            | 963      |`,
  'vehicle_hires.csv': csv`
    | code | base   | team | hired_from | hired_until | reason | cost |
    | H1   | S-MILL | BEAT | 2026-04-01 | 2026-04-10  | RELIEF | 480  |
    | H2   | S-MILL |      | 2025-06-01 | 2025-06-02  | PEAK   |      |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(files);
});
afterAll(() => force.stop());

const asked = (query: string): Promise<Answer> => force.answer(query, {}, 'BORSET');
const vehicle = async (code: string, wanted: string): Promise<Answer> =>
  (await asked(`{ vehicles(where: { code: { eq: "${code}" } }) { nodes { ${wanted} } } }`)).vehicles.nodes[0];

describe('E2.7: which vehicles are little used, and why do we keep them?', () => {
  test('R4: 1 of 10 days and 3,000 miles a year; its reason ended in March', async () => {
    const wanted = 'underUsed daysUsed daysRecorded shareOfDaysUsed milesPa milesFrom justificationState justifiedUntil vehicleJustifications { explanation }';
    expect(await vehicle('R4', wanted)).toMatchObject({
      underUsed: true,
      daysUsed: 1,
      daysRecorded: 10,
      shareOfDaysUsed: 0.1,
      milesFrom: 'ODOMETER',
      justificationState: 'EXPIRED',
      justifiedUntil: '2026-03-31',
      vehicleJustifications: [{ explanation: 'kept for the winter' }],
    });
  });

  test('R1 was out on 3 of 10 days, but goes 20,000 miles a year: by that it is not little used', async () => {
    const { underUsed, useTests } = await vehicle('R1', 'underUsed useTests { measure value limit isBelow }');
    expect(underUsed).toBe(false);
    expect(useTests).toEqual([
      { measure: 'SHARE_OF_DAYS', value: 0.3, limit: 0.5, isBelow: true },
      { measure: 'MILES', value: 20_000, limit: 5000, isBelow: false },
      { measure: 'HOURS', value: 730, limit: 500, isBelow: false }, // 8 + 8 + 4 hours in 10 days
    ]);
  });

  test('they can be listed, the ones without a reason that holds apart', async () => {
    const query = `{ all: vehicles(where: { underUsed: true }) { nodes { code } }
      unjustified: vehicles(where: { underUsed: true, justificationState: [EXPIRED, NO_EXPIRY, NONE] }) { nodes { code } } }`;
    const { all, unjustified } = await asked(query);
    expect(all.nodes.map(({ code }: Answer) => code)).toEqual(['C1', 'R4']);
    expect(unjustified.nodes.map(({ code }: Answer) => code)).toEqual(['R4']);
  });

  test('a vehicle of which nothing is recorded is UNKNOWN, neither used nor little used', async () => {
    expect(await vehicle('P2', 'underUsed milesPa availability runningCostPa pencePerMile')).toEqual({
      underUsed: null,
      milesPa: null,
      availability: null,
      runningCostPa: null,
      pencePerMile: null,
    });
  });

  test('the distance agrees with the odometer, or says that it does not', async () => {
    const wanted = 'distance { odometer days difference agrees doubts }';
    expect(await vehicle('R1', wanted)).toEqual({ distance: { odometer: 600, days: 600, difference: 0, agrees: true, doubts: [] } });
    const { distance } = await vehicle('R2', wanted);
    expect(distance).toMatchObject({ odometer: 600, days: 900, difference: 300, agrees: false });
    expect(distance.doubts[0]).toBe('Daily miles come to 900 where the odometer turned 600.');
    expect((await vehicle('R4', wanted)).distance).toMatchObject({ agrees: null, odometer: null });
  });

  test('odometers that run backwards or leap are not believed, and do not hide the good ones', async () => {
    expect(await vehicle('R4', 'odometerMi odometerOn milesPa')).toEqual({ odometerMi: 53_000, odometerOn: '2026-09-30', milesPa: 3000 });
  });
});

describe('E2.13: what is our pence per mile against role peers?', () => {
  test('R1: £6,200 a year over 20,000 miles, fixed 6p, variable 25p, servicing and tyres 10p; with £5,000 of value lost 56p', async () => {
    const wanted = 'runningCostPa valueLostPa fixedPencePerMile variablePencePerMile pencePerMile pencePerMileWithCapital smrPencePerMile ageYears milesPa';
    expect(await vehicle('R1', wanted)).toEqual({
      runningCostPa: '6200.00',
      valueLostPa: '5000.00',
      fixedPencePerMile: 6,
      variablePencePerMile: 25,
      pencePerMile: 31,
      pencePerMileWithCapital: 56,
      smrPencePerMile: 10,
      ageYears: 4,
      milesPa: 20_000,
    });
  });

  test('the role: 20p, 31p, 40p and 100p; in all £21,200 over 63,000 miles', async () => {
    const { fleetCosts } =
      await asked(`{ fleetCosts(groupBy: ROLE, measures: [TOTAL, WITHOUT_FUEL, WITHOUT_FUEL_AND_ACCIDENTS], where: { role: [RESPONSE_MARKED] }) {
      priceYear denominator warnings { code } nodes { name vehicles medianMiles lowMileage
        measures { measure numerator amount miles pencePerMile count lowerQuartile median upperQuartile leftOutCount } } } }`);
    const [role] = fleetCosts.nodes;
    expect(role).toMatchObject({ name: 'RESPONSE_MARKED', vehicles: 4, medianMiles: 20_000, lowMileage: 1 });
    const [total, withoutFuel, neither] = role.measures;
    expect(total).toMatchObject({ amount: '21200.00', miles: 63_000, count: 4, lowerQuartile: 28.25, median: 35.5, upperQuartile: 55, leftOutCount: 0 });
    expect(total.pencePerMile).toBeCloseTo(2_120_000 / 63_000, 9);
    expect(withoutFuel.amount).toBe('6200.00'); // 3,200 of R1, nothing of R2 and R3, 3,000 of R4
    expect(neither.amount).toBe('5800.00');
    expect(fleetCosts.priceYear).toBe('2026/27');
    expect(fleetCosts.denominator).toContain('miles a year');
    expect(fleetCosts.warnings.map(({ code }: Answer) => code)).toEqual(['LOW_MILEAGE', 'SHARED_POOLS_LEFT_OUT']);
  });

  test('R4 stands in the dearest quarter, and it is said that it hardly moves', async () => {
    const { costPerMile } = await vehicle('R4', 'costPerMile(measures: [TOTAL]) { cost { value } peers { median count } quartile caution }');
    expect(costPerMile[0]).toMatchObject({ cost: { value: 100 }, peers: { median: 35.5, count: 4 }, quartile: 4 });
    expect(costPerMile[0].caution).toContain('3000 miles a year where the median of its role is 20000');
    expect((await vehicle('R3', 'costPerMile(measures: [TOTAL]) { quartile caution }')).costPerMile[0]).toEqual({ quartile: 3, caution: null });
  });

  test('a line that is UNKNOWN makes the figure UNKNOWN; too few peers have no quartiles', async () => {
    expect(await vehicle('C1', 'runningCostPa knownRunningCostPa pencePerMile')).toEqual({
      runningCostPa: null,
      knownRunningCostPa: '900.00',
      pencePerMile: null,
    });
    const { fleetCosts } = await asked(
      '{ fleetCosts(measures: [TOTAL], where: { role: [PSU_CARRIER] }) { nodes { measures { count median leftOut { vehicle { code } whyNot } } } } }',
    );
    expect(fleetCosts.nodes[0].measures[0]).toEqual({ count: 0, median: null, leftOut: [{ vehicle: { code: 'C1' }, whyNot: 'UNKNOWN: its cost' }] });
  });

  test('the dearest first, among those that go far enough to compare', async () => {
    const { vehicles } = await asked(
      '{ vehicles(where: { milesPa: { gte: 5000 } }, orderBy: [{ field: pencePerMile, direction: DESCENDING }]) { nodes { code pencePerMile } } }',
    );
    expect(vehicles.nodes.map(({ code, pencePerMile }: Answer) => [code, pencePerMile])).toEqual([
      ['R3', 40],
      ['R1', 31],
      ['R2', 20],
      ['P1', 15],
    ]);
  });
});

describe('E2.10: how much does VOR cost us?', () => {
  const figures =
    'vehicles leftOut vehicleDays daysOff availability target isBelowTarget cost workshopHours daysTimed waitingShare causes { cause daysOff cost }';

  test('response: 14 of 1,460 vehicle-days, the 3 that two times share counted once; £48 a day; three quarters of the time waiting', async () => {
    const { fleetAvailability } = await asked(`{ fleetAvailability(groupBy: ROLE, where: { role: [RESPONSE_MARKED] }) { nodes { name ${figures} } } }`);
    const [role] = fleetAvailability.nodes;
    expect(role).toMatchObject({ vehicles: 4, leftOut: 0, vehicleDays: 1460, daysOff: 14, target: 0.95, isBelowTarget: false, cost: '672.00' });
    expect(role.availability).toBeCloseTo(1 - 14 / 1460, 12);
    expect(role).toMatchObject({ workshopHours: 24, daysTimed: 12, waitingShare: 0.75 }); // 24 hours in 12 days of 8
    expect(role.causes).toEqual([
      { cause: 'REPAIR', daysOff: 10, cost: '480.00' },
      { cause: 'SERVICE', daysOff: 2, cost: '96.00' },
      { cause: 'AWAITING_PARTS', daysOff: 2, cost: '96.00' },
    ]);
  });

  test('a vehicle of which nothing was written down all year is left out and counted, not without a fault', async () => {
    const { fleetAvailability } = await asked(
      `{ fleetAvailability(groupBy: ROLE) { total { vehicles leftOut vehicleDays } warnings { code } nodes { name vehicles leftOut availability } } }`,
    );
    expect(fleetAvailability.total).toEqual({ vehicles: 6, leftOut: 1, vehicleDays: 6 * 365 });
    expect(fleetAvailability.warnings.map(({ code }: Answer) => code)).toEqual(['NOTHING_RECORDED']);
    expect(fleetAvailability.nodes.find(({ name }: Answer) => name === 'POOL')).toEqual({ name: 'POOL', vehicles: 1, leftOut: 1, availability: 1 });
  });

  test('by cause, by base, by vehicle: the days are the same', async () => {
    const groupings = ['CAUSE', 'BASE', 'AREA', 'VEHICLE', 'TEAM', 'FUEL'];
    const answer = await asked(`{ ${groupings.map((by) => `${by}: fleetAvailability(groupBy: ${by}) { nodes { code daysOff } }`).join(' ')} }`);
    for (const by of groupings) expect(answer[by].nodes.reduce((sum: number, { daysOff }: Answer) => sum + daysOff, 0)).toBe(14);
    expect(answer.VEHICLE.nodes.slice(0, 2)).toEqual([
      { code: 'R2', daysOff: 12 },
      { code: 'R3', daysOff: 2 },
    ]);
    expect(answer.CAUSE.nodes[0]).toEqual({ code: 'REPAIR', daysOff: 10 });
  });

  test('the figures of a vehicle stand in its list', async () => {
    const { vorDays, availability } = await vehicle('R2', 'vorDays availability');
    expect(vorDays).toBe(12);
    expect(availability).toBeCloseTo(353 / 365, 12);
  });
});

describe('E2.6: how many are in use at once?', () => {
  const wanted =
    'vehicles held days turnaroundHours hours { hour mean percentile peak peakOn } peak { count date hour } percentileOfDailyPeaks warnings { code message }';

  test('three at 07:00 on the 21st, where the mean is 0.4; 2.64 at the 98th percentile of daily peaks', async () => {
    const { concurrency } = await asked(`{ concurrency(role: RESPONSE_MARKED, base: "S-MILL") { ${wanted} } }`);
    expect(concurrency).toMatchObject({ vehicles: 3, held: 4, days: 10, turnaroundHours: 0, peak: { count: 3, date: '2026-09-21', hour: 7 } });
    expect(concurrency.hours[7]).toMatchObject({ mean: 0.4, peak: 3, peakOn: '2026-09-21' });
    expect(concurrency.hours[3]).toEqual({ hour: 3, mean: 0, percentile: 0, peak: 0, peakOn: null });
    // daily peaks 3, 1, 1, 1 and six days of 0: between the ninth and the tenth, 1 + 0.82 × 2
    expect(concurrency.percentileOfDailyPeaks).toBeCloseTo(2.64, 9);
    expect(concurrency.warnings[0].message).toContain('R4 (1 days)');
  });

  test('one that comes back at 15:00 hands over to one that leaves then; with half an hour of turnaround it takes two', async () => {
    const at15 = async (minutes: number) => {
      const { concurrency } = await asked(`{ concurrency(team: null, role: RESPONSE_MARKED, turnaroundMinutes: ${minutes}) { hours { peak peakOn } } }`);
      return concurrency.hours[15];
    };
    expect(await at15(0)).toEqual({ peak: 1, peakOn: '2026-09-22' });
    expect(await at15(30)).toEqual({ peak: 3, peakOn: '2026-09-21' }); // all three of the 21st are turned round then
  });

  test('turnaround runs on past midnight into a day on which nothing else was in use', async () => {
    const { concurrency } = await asked('{ concurrency(role: RESPONSE_MARKED, turnaroundMinutes: 120) { hours { hour peak peakOn } } }');
    expect(concurrency.hours.slice(0, 3)).toEqual([
      { hour: 0, peak: 1, peakOn: '2026-09-23' }, // R2 came back at 23:00 of the 22nd
      { hour: 1, peak: 1, peakOn: '2026-09-24' }, // R3 came back at midnight of the 23rd
      { hour: 2, peak: 0, peakOn: null },
    ]);
  });

  test('a base that does not exist, a percentile of 98 and a turnaround of two days are refused', async () => {
    for (const [wrong, where] of [
      ['base: "NOWHERE"', 'base'],
      ['percentile: 98', 'percentile'],
      ['turnaroundMinutes: 2880', 'turnaroundMinutes'],
    ]) {
      const { body } = await force.response(`{ concurrency(${wrong}) { days } }`, {}, 'BORSET');
      expect(body.errors[0].extensions.where).toBe(where);
    }
  });
});

describe('E2.8: what do we pay in private mileage and hire?', () => {
  test('T9: 12,000 miles cost £6,000 at the rate of 2026/27, and £5,000 as was believed on 30 April 2026', async () => {
    const answer = await asked(`{ now: otherTravelCost(taxYear: "2026/27") { sum { mileageCost milesBeyondThreshold } rates { full beyond from to recorded } }
      then: otherTravelCost(taxYear: "2026/27", asRecordedAt: "2026-04-30") { sum { mileageCost } rates { full recorded } } }`);
    expect(answer.now.sum).toEqual({ mileageCost: '6000.00', milesBeyondThreshold: 2000 });
    expect(answer.now.rates).toEqual([{ full: 0.55, beyond: 0.25, from: '2026-04-06', to: '2027-04-05', recorded: '2026-05-21' }]);
    expect(answer.then).toEqual({ sum: { mileageCost: '5000.00' }, rates: [{ full: 0.45, recorded: '2011-03-23' }] });
  });

  test('2025/26: the threshold is that of each person, the lump sum is added, the hire counts by its days in the tax year', async () => {
    const { otherTravelCost } = await asked(`{ otherTravelCost(taxYear: "2025/26") { totalCount nodes { person mileageCost lumpSum cost base { code } }
      sum { people miles mileageCost lumpSums hires hireDays hireCost total knownTotal unknown } byTeam { team { code } knownTotal total } warnings { code } } }`);
    expect(otherTravelCost.nodes).toEqual([
      { person: 'P-2', mileageCost: '4750.00', lumpSum: '963.00', cost: '5713.00', base: { code: 'S-MILL' } }, // 10,000 × 45p + 1,000 × 25p
      { person: 'P-1', mileageCost: '1800.00', lumpSum: '0.00', cost: '1800.00', base: { code: 'S-MILL' } },
    ]);
    expect(otherTravelCost.sum).toEqual({
      people: 2,
      miles: 15_000,
      mileageCost: '6550.00',
      lumpSums: '963.00',
      hires: 2,
      hireDays: 7, // 1 to 5 April of ten days, and two days in June
      hireCost: null,
      total: null,
      knownTotal: '7753.00', // 6,550 + 963 + half of 480
      unknown: 1,
    });
    expect(otherTravelCost.byTeam).toEqual([
      { team: null, knownTotal: '5713.00', total: null },
      { team: { code: 'BEAT' }, knownTotal: '2040.00', total: '2040.00' },
    ]);
    expect(otherTravelCost.warnings.map(({ code }: Answer) => code)).toEqual(['COST_UNKNOWN']);
  });

  test('the same miles in pool cars: 35p with capital, 10p for a mile more of one that stands idle', async () => {
    const { otherTravelCost } = await asked(
      '{ otherTravelCost(taxYear: "2026/27") { inPoolCars { poolCars pencePerMile variablePencePerMile cost difference costIfIdle } } }',
    );
    expect(otherTravelCost.inPoolCars).toEqual({
      poolCars: 1,
      pencePerMile: 35, // £1,500 to run and £2,000 of value over 10,000 miles
      variablePencePerMile: 10,
      cost: '4200.00',
      difference: '1800.00',
      costIfIdle: '1200.00',
    });
  });

  test('a year whose rates nobody had recorded by the day is refused', async () => {
    const { body } = await force.response('{ otherTravelCost(taxYear: "2011/12", asRecordedAt: "2001-01-01") { totalCount } }', {}, 'BORSET');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'asRecordedAt' });
  });
});

test('what two questions share is shown alike: a vehicle met through its base has its figures', async () => {
  const [site] = await allOf(
    { ...force, answer: (query, variables) => force.answer(query, variables, 'BORSET') },
    'sites',
    'code vehicles { code pencePerMile availability }',
  );
  expect(site.vehicles.find(({ code }: Answer) => code === 'R1')).toEqual({ code: 'R1', pencePerMile: 31, availability: 1 });
});
