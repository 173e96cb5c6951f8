/** Whether an electric vehicle does the work, what charging it takes, and what it saves. */
import { describe, expect, test } from 'vitest';
import { chargingContribution, chargingNeed } from '../../src/fleet/charging.ts';
import { rangeCheck } from '../../src/fleet/electric-range.ts';
import { powertrainOptions } from '../../src/fleet/powertrain.ts';
import type { FleetRows } from '../../src/fleet/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import { aFleet, aFleetBase, anOffer, aReplacementRule, aVehicle, aYearOfUse, costsOf, given } from './sample.ts';

const assumed = given({
  'discount-rate': 0,
  'electric-cold-range-loss': 0.3,
  'electric-blue-light-factor': 0.75,
  'electric-usable-share': 0.9,
  'charger-kw': 7,
  'charger-point-gbp': 2000,
  'grid-upgrade-gbp-per-kva': 300,
});
const car = aVehicle({ code: 'R1', fuel: 'DIESEL', replacementPrice: 30_000, firstRegisteredOn: '2022-09-30' });
const electric = anOffer({
  code: 'EV',
  name: 'electric estate',
  fuel: 'BEV',
  price: 30_000,
  conversionCost: 4000,
  rangeMi: 200,
  batteryKwh: 70,
  chargeKw: 100,
  energyGbpPerMile: 0.1,
  servicingGbpPerMile: 0.1,
});

describe('a response car', () => {
  // 200 miles × 0.7 in the cold × 0.75 on blue lights × 0.9 = 94.5 miles, out of 63 kWh: 1.5 miles a kWh
  const check = (busyDayMiles: number | null, busyDayHours: number | null, base: Partial<FleetRows> = {}) => {
    const fleet = aFleet({ vehicles: [car], useOfYear: [aYearOfUse({ vehicle: 'R1', busyDayMiles, busyDayHours })], ...base });
    return rangeCheck(car, electric, fleet.use.get('R1'), fleet, assumed);
  };

  test('does a shift that its range on a cold day covers', () => {
    expect(check(90, 8)).toMatchObject({ usableRange: 94.5, shifts: 1, shiftMiles: 90, rechargedMiles: 16 * 7 * 1.5, does: true, because: [] });
  });

  test('does not do one of a hundred miles, though the maker says two hundred', () => {
    expect(check(100, 8).because).toEqual(['Too far: on one day in fifty it drives 100 miles; electric estate goes 95 miles on a cold day.']);
  });

  test('that runs two shifts is looked at shift by shift, and must be charged in the eight hours it stands', () => {
    expect(check(150, 16).because).toEqual([
      'Too little time to charge: in the 8 hours that it stands on such a day, 7 kW give 84 miles of the 150 miles that it drives.',
    ]);
    expect(check(150, 16, { fleetBases: [aFleetBase({ chargerKw: 22 })] }).does).toBe(true); // 8 × 22 × 1.5 = 264
  });

  test('whose days nobody recorded is neither', () => {
    expect(check(null, null)).toMatchObject({ does: null, because: [] });
  });
});

describe('charging where all plug in at once', () => {
  const ev = (code: string) => aVehicle({ code, fuel: 'BEV' });
  const need = (rows: Partial<FleetRows>) => chargingNeed(car, 7, aFleet(rows));

  test('a point that is free is enough', () => {
    expect(need({ fleetBases: [aFleetBase({ chargerPoints: 2, spareKva: 0 })], vehicles: [ev('E1')] })).toEqual({
      electricToday: 1,
      points: 2,
      needsPoint: false,
      lacksKva: 0,
    });
  });

  test('without one another is bought, and the supply made larger by what it lacks', () => {
    const rows = { fleetBases: [aFleetBase({ chargerPoints: 2, spareKva: 3 })], vehicles: [ev('E1'), ev('E2')] };
    expect(need(rows)).toMatchObject({ needsPoint: true, lacksKva: 4 });
    const { lines } = chargingContribution(car, 7, 1, 11, aFleet(rows), assumed);
    expect(lines.map(({ label, amounts }) => [label, amounts[1]])).toEqual([
      ['Charging point', -2000],
      ['Work on the electricity supply', -1200],
    ]);
  });

  test('a base that nobody described has no point and nothing to spare', () => {
    const { lines, missing } = chargingContribution(car, 7, 1, 11, aFleet({}), given({ 'charger-point-gbp': 2000 }));
    expect(lines).toHaveLength(2);
    expect(missing.map(({ what }) => what)).toEqual(['electricity to spare']);
  });
});

describe('the option', () => {
  const rows = (known: Partial<FleetRows> = {}): Partial<FleetRows> => ({
    vehicles: [car],
    vehicleOffers: [electric],
    replacementRules: [aReplacementRule({ maxYears: 4 })],
    useOfYear: [aYearOfUse({ vehicle: 'R1', miles: 10_000, busyDayMiles: 90, busyDayHours: 8 })],
    fleetBases: [aFleetBase({ chargerPoints: 5, chargerKw: 7 })],
    ...costsOf('R1', { FUEL: 2000, SERVICING_AND_REPAIR: 1480 }), // 1,480 at four years: 1 + 0.12 × 3 = 1.36 times 1,088 when new
    ...known,
  });

  test('saves, from the year after it is next replaced, the difference in fuel and servicing of two new ones', () => {
    const [option] = powertrainOptions(aFleet(rows()), assumed);
    const { figures } = appraised(option!, 10);
    const servicing = 1480 / 1.36 - 1000;
    expect(figures.annualNetSaving).toBeCloseTo(2000 - 1000 + servicing, 2);
    expect(figures.settledIn).toBe(2);
    expect(option!.links.map(({ kind, option: other }) => [kind, other])).toEqual([['REQUIRES', null]]);
  });

  test('is impossible, with the figures, where a busy day is too long', () => {
    const [option] = powertrainOptions(aFleet(rows({ useOfYear: [aYearOfUse({ vehicle: 'R1', busyDayMiles: 240, busyDayHours: 8 })] })), assumed);
    expect(option!.impossibleBecause).toHaveLength(2);
  });

  test('claims no saving where nobody knows its days', () => {
    const [option] = powertrainOptions(aFleet(rows({ useOfYear: [] })), assumed);
    expect(appraised(option!, 10).figures.annualNetSaving).toBeNull();
  });
});
