/** Leasing instead of buying when a vehicle is due, and buying instead of hiring again, worked out by hand without time value. */
import { expect, test } from 'vitest';
import { holdingOptions } from '../../src/fleet/holding.ts';
import type { Vehicle, VehicleOffer } from '../../src/fleet/snapshot.ts';
import type { Option } from '../../src/options/option.ts';
import { aFleet, anOffer, aReplacementRule, aVehicle, aYearOfLife, aYearOfUse, costsOf, given } from './sample.ts';

/** Four years of 1,000 a year; what is bought for 20,000 fetches 8,000 then, and 2,000 after four more. */
const years = (owner: { readonly vehicle: string } | { readonly offer: string }, worth: number) =>
  [1, 2, 3, 4].map((ageYear) => aYearOfLife({ code: `${Object.values(owner)[0]}-${ageYear}`, ...owner, ageYear, runningCost: 1000, marketValue: worth }));
const leased = anOffer({
  code: 'LEASED',
  name: 'the leased one',
  method: 'LEASE',
  rentPa: 4000,
  termMonths: 48,
  includedMilesPa: 10_000,
  excessGbpPerMile: 0.1,
  returnCost: 800,
});

/** Four years old on the appraisal date and so due; one like it costs 20,000. */
const due = { code: 'R1', name: 'Response 1', firstRegisteredOn: '2022-09-01', replacementPrice: 20_000, marketValue: 3000 };

function optionsFor(vehicle: Partial<Vehicle>, offers: readonly VehicleOffer[], more: Partial<Parameters<typeof aFleet>[0]> = {}): readonly Option[] {
  const fleet = aFleet({
    vehicles: [aVehicle({ ...due, ...vehicle })],
    vehicleOffers: offers,
    vehicleAgeCosts: [...years({ vehicle: 'R1' }, 8000), ...years({ offer: 'LEASED' }, 0)],
    replacementRules: [aReplacementRule({ maxYears: 4 })],
    useOfYear: [aYearOfUse({ vehicle: 'R1', miles: 12_000 })],
    ...more,
  });
  return holdingOptions(fleet, given({ 'discount-rate': 0 }));
}

const amounts = (option: Option, label: string) => option.lines.find((line) => line.label.startsWith(label))?.amounts;

test('leased when due: 20,000 in years 1, 5 and 9 are not spent, 4,200 of rent and miles are paid a year, 800 each time one goes back', () => {
  const [lease] = optionsFor({}, [leased]);
  expect([lease!.kind, lease!.title]).toEqual(['HIRE_VEHICLE', 'Lease the leased one for Response 1 (response marked) when it is next due, instead of buying']);
  expect(amounts(lease!, 'Later purchases')).toEqual([0, 20_000, 0, 0, 0, 20_000, 0, 0, 0, 20_000, 0]);
  expect(amounts(lease!, 'Vehicle rent')).toEqual([0, 0, ...Array(9).fill(-4200)]);
  expect(amounts(lease!, 'Hired vehicles that go back')).toEqual([0, 0, 0, 0, 0, -800, 0, 0, 0, -800, 0]);
  expect(amounts(lease!, 'Later sales of £10,000')).toEqual([0, 0, 0, 0, 0, -8000, 0, 0, 0, -8000, 0]);
  expect(lease!.lines.some(({ label }) => label.startsWith('VAT'))).toBe(false);
  expect(lease!.warnings.map(({ code }) => code)).toEqual([
    'OVERDUE',
    'COUNTS_AS_BORROWING',
    'DAMAGE_ON_RETURN',
    'BEYOND_INCLUDED_MILES',
    'CAPITAL_TO_REVENUE',
  ]);
});

test('what is held at the horizon: a bought one is worth three quarters of what it loses still to come, a leased one owes a quarter of its return', () => {
  const [lease] = optionsFor({}, [leased]);
  // Bought: 20,000 − (20,000 − 8,000) ÷ 4 = 17,000 after the first of four years. Leased: 200 of the 800 are due for the year behind it.
  expect(amounts(lease!, 'Worth of what is held at the horizon')!.at(-1)).toBeCloseTo(-200 - 17_000, 6);
});

test('half of the VAT on the rent of an unmarked car is not recovered, and all of that on its price', () => {
  const [lease] = optionsFor({ marking: 'UNMARKED' }, [leased]);
  expect(amounts(lease!, 'VAT on rent')!.slice(0, 4)).toEqual([0, 0, -420, -420]);
  expect(amounts(lease!, 'VAT on later purchases')!.slice(0, 3)).toEqual([0, 4000, 0]);
});

test('a rent that nobody stated is a recurring cost that is hidden, and the offer that is known is preferred', () => {
  const [alone] = optionsFor({}, [{ ...leased, rentPa: null }]);
  expect(alone!.missing.map(({ what, hides }) => [what, hides])).toContainEqual(['rent pa', 'RECURRING_COST']);
  const [known] = optionsFor({}, [{ ...leased, code: 'UNKNOWN', name: 'nobody knows', rentPa: null }, leased]);
  expect(known!.title).toContain('the leased one');
});

test('one that is not due, and one for whose role nothing is offered on hire, has no such option', () => {
  expect(optionsFor({ firstRegisteredOn: '2026-06-01' }, [leased])).toEqual([]);
  expect(optionsFor({}, [])).toEqual([]);
});

test('nothing electric is hired in place of a combustion car here: that is a change of powertrain', () => {
  expect(optionsFor({ fuel: 'PETROL' }, [{ ...leased, fuel: 'BEV' }])).toEqual([]);
});

const rented = { funding: 'LEASE', hireEndsOn: '2027-08-31', firstRegisteredOn: '2024-09-01', marketValue: null } as const;
const rent = { ...costsOf('R1', { VEHICLE_RENT: 5000, SERVICING_AND_REPAIR: 1000, FUEL: 2000 }), vehicleAgeCosts: [] };

test('bought when the hire ends: no rent after it, and the price is capital of that year', () => {
  const [bought] = optionsFor({ ...rented, body: 'VAN' }, [], rent);
  expect([bought!.kind, bought!.title]).toEqual([
    'BUY_VEHICLE',
    'Buy one like it for Response 1 (response marked) when its hire ends, instead of hiring again',
  ]);
  expect(amounts(bought!, 'Vehicle rent')!.slice(0, 4)).toEqual([0, 0, 5000, 5000]);
  // A marked one is fitted out anew at each hire (4,000 as assumed); bought it is in the price.
  expect(amounts(bought!, 'Later purchases')!.slice(0, 3)).toEqual([0, 4000 - 20_000, 0]);
  expect(bought!.lines.find(({ label }) => label === 'Vehicle rent')).toMatchObject({ costLine: 'VEHICLE_RENT of R1', releaseShare: 1 });
  expect(bought!.warnings.map(({ code }) => code)).toEqual(['REVENUE_TO_CAPITAL']);
});

test('a hire is not left before its end', () => {
  const [bought] = optionsFor({ ...rented, hireEndsOn: '2028-03-31' }, [], rent);
  expect(amounts(bought!, 'Vehicle rent')!.slice(0, 4)).toEqual([0, 0, 0, 5000]);
  expect(optionsFor({ ...rented, hireEndsOn: '2030-03-31' }, [], rent)).toEqual([]);
});

test('a hire whose end is UNKNOWN hides what leaving it costs; a rent that is UNKNOWN is not saved', () => {
  const [bought] = optionsFor({ ...rented, hireEndsOn: null }, [], { ...rent, ...costsOf('R1', { FUEL: 2000 }) });
  expect(bought!.missing.map(({ what, hides }) => [what, hides])).toEqual(
    expect.arrayContaining([
      ['the end of its hire', 'ONE_OFF_COST'],
      ['its rent', 'NOTHING'],
    ]),
  );
  expect(amounts(bought!, 'Vehicle rent')).toBeUndefined();
  expect(amounts(bought!, 'Servicing')!.every((amount) => amount <= 0)).toBe(true);
});

test('two of a role hired at one base and registered in one year are a group', () => {
  const both = ['R1', 'R2'].map((code) => aVehicle({ ...due, code, name: code }));
  const lives = [...years({ vehicle: 'R1' }, 8000), ...years({ vehicle: 'R2' }, 8000), ...years({ offer: 'LEASED' }, 0)];
  const group = optionsFor({}, [leased], { vehicles: both, vehicleAgeCosts: lives }).find(({ id }) => id.includes('hire-vehicle-group'));
  expect(group!.title).toBe('Lease or hire when due in place of the 2 response marked vehicles at DEPOT first registered in 2022/23');
  expect(amounts(group!, 'Vehicle rent')!.slice(0, 3).map(Math.abs)).toEqual([0, 0, 2 * 4200]); // the other's miles are UNKNOWN: as usual for its role
});
