/** Private mileage and hire brought in house, and the reverse: by person and tax year, by day, and never from averages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hireInsteadOptions, privateMileageOptions } from '../../src/fleet/dearer-than-travel.ts';
import { hireInHouseOptions } from '../../src/fleet/hire-in-house.ts';
import { mileageInHouseOptions } from '../../src/fleet/mileage-in-house.ts';
import { chancesOf, type DatedClaim, mostDriving, sharesServed } from '../../src/fleet/mileage-plan.ts';
import { mileageCost } from '../../src/fleet/private-mileage.ts';
import { sharingOptions } from '../../src/fleet/sharing.ts';
import { sharingGaps } from '../../src/fleet/sharing-gap.ts';
import type { FleetRows } from '../../src/fleet/snapshot.ts';
import { yearOfHire } from '../../src/fleet/year-of-hire.ts';
import { appraised } from '../../src/options/appraise.ts';
import { aClaim, aFleet, aHire, anOffer, aReplacementRule, aVehicle, aYearOfUse, costsOf, given } from './sample.ts';

/** Rented for £2,000 a year, everything but energy included, at 10 pence a mile: with £650 and £60 of fixed cost, £2,710 a year. */
const rented = anOffer({
  code: 'RENTED',
  role: 'POOL',
  method: 'CONTRACT_HIRE',
  body: 'CAR',
  rentPa: 2_000,
  termMonths: 120,
  returnCost: 0,
  maintenanceIncluded: true,
  energyGbpPerMile: 0.1,
});
const claims = (count: number, of: Partial<DatedClaim>) => Array.from({ length: count }, (_, index) => aClaim({ person: `P${index}`, base: 'DEPOT', ...of }));
const alwaysThere = { 'vehicle-availability': 1 };

describe('what a private mile costs', () => {
  test('12,000 miles are 10,000 at the full rate and 2,000 at the lower, for each person and tax year', () => {
    expect(mileageCost(12_000, { full: 0.55, lower: 0.25 })).toBe(6_000);
    expect(2 * mileageCost(6_000, { full: 0.55, lower: 0.25 })).toBeCloseTo(6_600, 9);
  });
});

describe('how many cars the people of a base need', () => {
  test('two people who each drive on half of the days: nobody on a quarter of them, both on a quarter', () => {
    const days = (number: number) => ({ ...aClaim(), days: number });
    const chances = chancesOf([days(126.5), days(126.5)], 253);
    expect(chances).toEqual([0.25, 0.5, 0.25]);
    expect([mostDriving(chances, 0.25), mostDriving(chances, 0.75), mostDriving(chances, 0.98)]).toEqual([0, 1, 2]);
    expect(sharesServed(chances)).toEqual([0, 0.75, 1]);
  });

  test('chances add up, and each further car serves no more days than the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 253 }), { minLength: 1, maxLength: 40 }), (days) => {
        const chances = chancesOf(
          days.map((number) => ({ ...aClaim(), days: number })),
          253,
        );
        expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        const steps = sharesServed(chances).map((share, cars, shares) => (cars === 0 ? 1 : share - shares[cars - 1]!));
        for (let cars = 2; cars < steps.length; cars += 1) expect(steps[cars]).toBeLessThanOrEqual(steps[cars - 1]! + 1e-9);
      }),
    );
  });
});

describe('private mileage brought in house', () => {
  const asked = (rows: Partial<FleetRows>) => mileageInHouseOptions(aFleet({ vehicleOffers: [rented], ...rows }), given(alwaysThere));

  test('a person who drives 8,000 miles on all 253 days: £4,000 and a lump sum of £1,000, less £2,710 and £800 of energy', () => {
    const privateMileage = claims(1, { miles: 8_000, days: 253, essentialUser: true, lumpSum: 1_000 });
    const [option] = asked({ privateMileage });
    expect(option!.title).toBe('Bring the private mileage of 1 person at DEPOT in house with 1 pool car');
    expect(option!.shown()).toMatchObject({ people: 1, cars: 1, miles: 8_000, reached: 1 });
    expect(appraised(option!, 10).figures.annualNetSaving).toBeCloseTo(4_000 + 1_000 - 2_710 - 800, 6);
    expect(option!.warnings.map(({ code }) => code)).toEqual(['CLAIMS_OF_THIS_YEAR', 'ESSENTIAL_USERS']);
  });

  test('two who take turns share one car on the days that only one drives; the rest stays private', () => {
    // each on 126.5 of 253 days is not a whole number, so 127: the chance of both is (127/253)²
    const privateMileage = claims(2, { miles: 8_000, days: 127 });
    const [option] = asked({ privateMileage });
    const p = 127 / 253;
    expect(option!.shown()).toMatchObject({ people: 2, cars: 1 });
    expect(option!.detail.shown.reached).toBeCloseTo((1 - (1 - p) ** 2) / (2 * p), 9);
    expect(option!.warnings.map(({ code }) => code)).toContain('TAIL_STAYS_PRIVATE');
  });

  test('a car that is off the road leaves its days private', () => {
    const privateMileage = claims(1, { miles: 10_000, days: 253 });
    const [option] = mileageInHouseOptions(aFleet({ vehicleOffers: [rented], privateMileage }), given({ 'vehicle-availability': 0.9 }));
    expect(option!.detail.shown.reached).toBeCloseTo(0.9, 9);
  });

  test('many who drive little are left alone: no car pays for itself', () => {
    expect(asked({ privateMileage: claims(10, { miles: 300, days: 12 }) })).toEqual([]);
  });

  test('an UNKNOWN lump sum saves nothing, and UNKNOWN days leave a claim as it is', () => {
    const [lump] = asked({ privateMileage: claims(1, { miles: 9_000, days: 253, essentialUser: true, lumpSum: null }) });
    expect(appraised(lump!, 10).figures.annualNetSaving).toBeCloseTo(4_500 - 2_710 - 900, 6);
    expect(lump!.missing.map(({ where }) => where)).toEqual(['private_mileage.csv: P0, lump_sum']);
    const privateMileage = [...claims(1, { miles: 9_000, days: 253 }), aClaim({ person: 'UNDATED', base: 'DEPOT', miles: 9_000, days: null })];
    const [undated] = asked({ privateMileage });
    expect([undated!.detail.shown.people, undated!.missing[0]!.where]).toEqual([1, 'private_mileage.csv: days of UNDATED']);
  });

  test('the latest tax year counts, and earlier ones are history', () => {
    const privateMileage = [...claims(1, { miles: 9_000, days: 253, taxYear: '2025/26' }), aClaim({ person: 'P0', base: 'DEPOT', miles: 100, days: 3 })];
    expect(asked({ privateMileage })).toEqual([]);
  });

  test('bought for £16,000 with VAT that is not recovered, sold for a quarter after eight years, and bought again', () => {
    const bought = anOffer({
      code: 'BOUGHT',
      role: 'POOL',
      body: 'CAR',
      price: 16_000,
      residualShareAtTerm: 0.25,
      energyGbpPerMile: 0.1,
      servicingGbpPerMile: 0.05,
    });
    const fleet = aFleet({
      vehicleOffers: [bought],
      privateMileage: claims(1, { miles: 14_000, days: 253 }),
      replacementRules: [aReplacementRule({ role: 'POOL', maxYears: 8 })],
    });
    const [option] = mileageInHouseOptions(fleet, given({ ...alwaysThere, 'mileage-gbp-per-mile': 0.8 }));
    const amounts = (label: string) => option!.lines.find((one) => one.label === label)!.amounts;
    expect([amounts('Pool cars')[0], amounts('Pool cars')[8]]).toEqual([-16_000, -16_000]);
    expect(amounts('VAT on pool cars, not recovered')[0]).toBe(-3_200);
    expect([amounts('Resale of pool cars')[8], amounts('Resale of pool cars')[10]]).toEqual([4_000, 16_000 * 0.25 ** 0.25]);
  });
});

describe('hire brought in house', () => {
  const hires = [
    aHire({ code: 'H1', base: 'DEPOT', hiredFrom: '2026-01-01', hiredUntil: '2026-04-10', cost: 5_000, miles: 2_000 }), // 100 days
    aHire({ code: 'H2', base: 'DEPOT', hiredFrom: '2026-04-01', hiredUntil: '2026-04-20', cost: 1_000, miles: 400 }), // 20 days, ten of them beside the first
    aHire({ code: 'H3', base: 'DEPOT', hiredFrom: '2026-05-01', hiredUntil: '2026-05-30', cost: null, reason: 'OPERATION' }),
  ];

  test('one was hired on 110 days and two on 10; a hire before the year counts only by its days within', () => {
    expect(yearOfHire(hires.slice(0, 2), '2026-09-30')).toMatchObject({ daysWith: [110, 10], days: 120, dayRate: 50, milesADay: 20 });
    expect(yearOfHire([aHire({ hiredFrom: '2025-09-01', hiredUntil: '2025-10-03', cost: 33, miles: 0 })], '2026-09-30')).toMatchObject({
      daysWith: [3],
      dayRate: 1,
    });
  });

  test('one spare for 110 days × £50 pays for its £2,710; a second for ten days does not; operations are not relief', () => {
    const [option] = hireInHouseOptions(aFleet({ vehicleOffers: [rented], vehicleHires: hires }), given(alwaysThere));
    expect(option!.title).toBe('Hold 1 spare car at DEPOT instead of hiring');
    // the energy of its 2,200 miles was ours before as well
    expect(appraised(option!, 10).figures.annualNetSaving).toBeCloseTo(5_500 - 2_710, 6);
  });

  test('where no hire has a cost nothing is proposed, and the gap is named', () => {
    const fleet = aFleet({ vehicleOffers: [rented], vehicleHires: [aHire({ base: 'DEPOT', cost: null })] });
    expect(hireInHouseOptions(fleet, given())).toEqual([]);
    expect(sharingGaps(fleet, given()).map(({ what }) => what)).toContain('What hires at DEPOT cost');
  });
});

describe('the reverse, where our cars are dearer than what they do', () => {
  const poolCar = (more: Partial<Parameters<typeof aVehicle>[0]> = {}) => aVehicle({ code: 'C1', role: 'POOL', marking: 'UNMARKED', ...more });
  const rows = (miles: number, daysUsed: number) => ({
    vehicles: [poolCar()],
    useOfYear: [aYearOfUse({ vehicle: 'C1', miles, daysUsed })],
    ...costsOf('C1', { INSURANCE: 1_500, FUEL: 500 }),
  });

  test('£2,000 for 3,000 miles is dearer than £1,500 of private mileage; for 5,000 miles it is not', () => {
    const [option] = privateMileageOptions(aFleet(rows(3_000, 60)), given());
    expect(appraised(option!, 10).figures.annualNetSaving).toBeCloseTo(2_000 - 1_500, 6);
    expect(option!.title).toBe('Pay private mileage instead of 1 car at DEPOT');
    expect(privateMileageOptions(aFleet(rows(5_000, 60)), given())).toEqual([]);
  });

  test('£1,500 for 20 days is dearer than £960 of hire, the fuel as before; for 40 days it is not', () => {
    const [option] = hireInsteadOptions(aFleet(rows(3_000, 20)), given());
    expect(appraised(option!, 10).figures.annualNetSaving).toBeCloseTo(1_500 - 960, 6);
    expect(hireInsteadOptions(aFleet(rows(3_000, 40)), given())).toEqual([]);
  });

  test('UNKNOWN use, or a reason in force, and neither is proposed', () => {
    const unknown = aFleet({ ...rows(3_000, 20), useOfYear: [] });
    const held = aFleet({ ...rows(3_000, 20), vehicleJustifications: [{ vehicle: 'C1', expiresOn: '2027-03-31', approvedOn: null } as never] });
    for (const fleet of [unknown, held]) expect([...privateMileageOptions(fleet, given()), ...hireInsteadOptions(fleet, given())]).toEqual([]);
  });

  test('what gives up the same car, or is the reverse of another at the same base, rules it out on both sides', () => {
    const fleet = aFleet({ ...rows(2_000, 20), vehicleOffers: [rented], privateMileage: claims(1, { miles: 9_000, days: 253 }) });
    const options = sharingOptions(fleet, given(alwaysThere));
    const kinds = options.map(({ kind }) => kind);
    expect(kinds).toEqual(['WITHDRAW_VEHICLE', 'BRING_MILEAGE_IN_HOUSE', 'USE_PRIVATE_MILEAGE', 'HIRE_INSTEAD']);
    const [, bring, use] = options;
    expect(bring!.links.map(({ option }) => option)).toEqual([use!.id]);
    expect(use!.links.map(({ option }) => option)).toEqual([bring!.id]);
  });
});
