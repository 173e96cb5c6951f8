/** Vehicles that go some years later: what they are worth by then, and what policy buys meanwhile. The day is 30 September 2026. */
import { describe, expect, test } from 'vitest';
import { fleetOptions } from '../../src/fleet/options.ts';
import { withdrawalOptions } from '../../src/fleet/withdrawal.ts';
import type { Option } from '../../src/options/option.ts';
import { whyDated } from '../../src/options/start-years.ts';
import { aFleet, aJustification, anOffer, aReplacementRule, aVehicle, aYearOfUse, costsOf, given } from './sample.ts';

const car = aVehicle({
  code: 'C1',
  role: 'CID_PLAIN',
  marking: 'UNMARKED',
  funding: 'OWNED',
  firstRegisteredOn: '2022-09-30',
  marketValue: 8_000,
  replacementPrice: 20_000,
});
const fleet = (more: object = {}) =>
  aFleet({
    vehicles: [car, aVehicle({ code: 'C2', role: 'CID_PLAIN' })],
    useOfYear: [aYearOfUse({ vehicle: 'C1', daysUsed: 60, miles: 2_000 }), aYearOfUse({ vehicle: 'C2' })],
    replacementRules: [aReplacementRule({ role: 'CID_PLAIN', maxYears: 6 })],
    ...costsOf('C1', { INSURANCE: 500, FUEL: 400 }),
    ...more,
  });
const withdrawn = (years: number, more: object = {}): Option => withdrawalOptions(fleet(more), given().startingIn(years))[0]!;
const amounts = ({ lines }: Option, label: string) =>
  lines
    .find((line) => line.label.startsWith(label))
    ?.amounts.slice(0, 5)
    .map((amount) => amount + 0);

describe('a little used car that policy replaces in two years', () => {
  test('saves its insurance from the year after it goes', () => {
    expect(amounts(withdrawn(0), 'No longer paid: insurance')).toEqual([0, 500, 500, 500, 500]);
    expect(amounts(withdrawn(2), 'No longer paid: insurance')).toEqual([0, 0, 0, 500, 500]);
  });

  test('fetches its market value now, less in a year, and as much as a newer one once policy has bought one in its place', () => {
    const price = (years: number) => Math.max(...amounts(withdrawn(years), 'Receipt')!);
    expect(price(0)).toBe(8_000);
    expect(price(1)).toBeLessThan(8_000);
    expect(price(3)).toBeGreaterThan(price(2));
  });

  test('avoids the purchase of year 2 if it goes by then, and not if it goes in year 3', () => {
    const bought = (years: number) => amounts(withdrawn(years), 'Replacements no longer bought')?.[2] ?? 0;
    expect([bought(0), bought(1), bought(2), bought(3)]).toEqual([20_000, 20_000, 20_000, 0].map((sum) => (sum === 0 ? 0 : bought(0))));
    expect(bought(0)).toBeGreaterThan(0);
  });

  test('that a reason keeps until 2028 may go once it has run out', () => {
    const kept = { vehicleJustifications: [aJustification({ vehicle: 'C1', expiresOn: '2028-03-31' })] };
    expect([0, 1, 2].map((years) => withdrawn(years, kept).impossibleBecause.length)).toEqual([1, 1, 0]);
  });
});

test('what falls due in its own year is no option in a later one, and of what can be put off each keeps its id', () => {
  const due = fleet({ vehicleOffers: [anOffer({ role: 'CID_PLAIN', price: 20_000 })], vehicles: [{ ...car, firstRegisteredOn: '2018-09-30' }] });
  const [now, later] = [fleetOptions(due, given()), fleetOptions(due, given().startingIn(1))];
  expect(now.filter(({ kind }) => whyDated(kind) !== null).length).toBeGreaterThan(0);
  expect(later.filter(({ kind }) => whyDated(kind) !== null)).toEqual([]);
  expect(later.map(({ id }) => id)).toEqual(now.filter(({ kind }) => whyDated(kind) === null).map(({ id }) => id));
});
