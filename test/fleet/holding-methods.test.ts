/** Buying, leasing and contract hire side by side, worked out by hand without time value. */
import { expect, test } from 'vitest';
import { buyingOf } from '../../src/fleet/buying.ts';
import { holdingMethods } from '../../src/fleet/holding-methods.ts';
import type { Vehicle, VehicleOffer } from '../../src/fleet/snapshot.ts';
import { vehicleWork } from '../../src/fleet/vehicle-work.ts';
import { aFleet, anOffer, aReplacementRule, aVehicle, aYearOfLife, aYearOfUse, given } from './sample.ts';

/** Four years of 1,000 a year; what is bought for 20,000 fetches 8,000 then. */
const fourYears = (offer: string, marketValue: number) =>
  [1, 2, 3, 4].map((ageYear) => aYearOfLife({ code: `${offer}-${ageYear}`, offer, ageYear, runningCost: 1000, marketValue }));
const bought = anOffer({ code: 'BOUGHT', price: 20_000, conversionCost: 0 });
const leased = anOffer({ code: 'LEASED', method: 'LEASE', rentPa: 4000, termMonths: 48, includedMilesPa: 10_000, excessGbpPerMile: 0.1, returnCost: 800 });

function methods(vehicle: Partial<Vehicle>, offers: readonly VehicleOffer[]) {
  const marked = aVehicle({ code: 'R1', ...vehicle });
  const fleet = aFleet({
    vehicles: [marked],
    vehicleOffers: offers,
    vehicleAgeCosts: [...fourYears('BOUGHT', 8000), ...fourYears('LEASED', 0)],
    replacementRules: [aReplacementRule({ maxYears: 4 })],
    useOfYear: [aYearOfUse({ vehicle: 'R1', miles: 12_000 })],
  });
  const buying = buyingOf(fleet, given({ 'discount-rate': 0 }));
  return holdingMethods(vehicleWork(marked, fleet, buying.usual, buying.given), buying);
}

test('a marked car bought costs (20,000 − 8,000) ÷ 4 + 1,000; leased 4,000 + 2,000 miles at 10p + 800 ÷ 4 + 1,000', () => {
  const [first, second] = methods({}, [leased, bought]);
  expect([first!.offer.code, first!.equivalentAnnual, first!.vat]).toEqual(['BOUGHT', 4000, 0]);
  expect([second!.offer.code, second!.equivalentAnnual, second!.leaseLiability]).toEqual(['LEASED', 5400, 16_000]);
});

test('VAT turns an unmarked car: a fifth of the price is lost, and half of the VAT on the rent', () => {
  const found = Object.fromEntries(methods({ marking: 'UNMARKED' }, [leased, bought]).map((one) => [one.offer.code, one]));
  expect(found['BOUGHT']!.vat).toBe(4000);
  expect(found['LEASED']!.vat).toBeCloseTo((16_000 + 800) * 0.2 * 0.5, 6);
  expect(found['BOUGHT']!.equivalentAnnualWithVat).toBe(5000);
  expect(found['LEASED']!.equivalentAnnualWithVat).toBeCloseTo(5400 + 1680 / 4, 6);
});

test('an offer whose rent nobody stated is not the cheapest', () => {
  const found = methods({}, [{ ...leased, rentPa: null }, bought]);
  expect(found.map(({ offer, unknown }) => [offer.code, unknown])).toEqual([
    ['BOUGHT', []],
    ['LEASED', ['rent_pa']],
  ]);
});
