/** A response car that takes the place of a neighbourhood car instead of being sold, worked out by hand without time value. */

import { describe, expect, test } from 'vitest';
import { buyingOf } from '../../src/fleet/buying.ts';
import { cascadeOptions } from '../../src/fleet/cascade.ts';
import { cascadeBetween } from '../../src/fleet/cascade-case.ts';
import { cascadeObstacles } from '../../src/fleet/cascade-obstacles.ts';
import { cascadeOption } from '../../src/fleet/cascade-option.ts';
import type { FleetRows, Vehicle } from '../../src/fleet/snapshot.ts';
import { excludingOneAnother } from '../../src/fleet/vehicle-links.ts';
import { appraised } from '../../src/options/appraise.ts';
import { aFleet, anEquipment, aReplacementRule, aVehicle, aYearOfLife, given } from './sample.ts';

const assumed = given({ 'discount-rate': 0 });
const life = (vehicle: string, worths: readonly number[], first: number) =>
  worths.map((marketValue, at) => aYearOfLife({ code: `${vehicle}-${at}`, vehicle, ageYear: at + 1, runningCost: first + 500 * at, marketValue }));

/** Both are due next year: the one at four years, the other at seven. */
const response = aVehicle({ code: 'R1', role: 'RESPONSE_MARKED', replacementPrice: 30_000, firstRegisteredOn: '2023-09-30' });
const neighbourhood = aVehicle({ code: 'N1', role: 'NEIGHBOURHOOD', replacementPrice: 20_000, firstRegisteredOn: '2020-09-30' });
const rows: Partial<FleetRows> = {
  vehicles: [response, neighbourhood],
  replacementRules: [aReplacementRule({ role: 'RESPONSE_MARKED', maxYears: 4 }), aReplacementRule({ role: 'NEIGHBOURHOOD', maxYears: 7 })],
  vehicleAgeCosts: [
    ...life('R1', [20_000, 15_000, 11_000, 8000, 6000, 4000, 2000, 1000], 1000),
    ...life('N1', [15_000, 12_000, 9000, 7000, 5000, 3000, 2000, 1000], 800),
  ],
};
const caseOf = (mover: Vehicle, displaced: Vehicle, known: Partial<FleetRows> = {}) =>
  cascadeBetween(mover, displaced, buyingOf(aFleet({ ...rows, ...known }), assumed))!;

describe('the response car moves next year, four years old, and may go on until it is seven', () => {
  const one = caseOf(response, neighbourhood);
  const option = cascadeOption(one);
  const amounts = (label: string) => option.lines.find((line) => line.label === label)?.amounts;

  test('for three years, until 2030/31', () => {
    expect([one.year, one.years, one.limitedBy]).toEqual([1, 3, 'YEARS']);
  });

  test('its price of 8,000 is forgone, and 20,000 for a new neighbourhood car is put off from 2027/28 to 2030/31', () => {
    expect(amounts('Price of the mover forgone')![1]).toBe(-8000);
    expect(amounts('Purchases there put off')).toEqual([0, 20_000, 0, 0, -20_000, 0, 0, 0, 20_000, 0, 0]);
  });

  test('the older car costs more to run than the new one would have: 3,000 − 800 in its fifth year', () => {
    expect(amounts('Running cost as stated')!.slice(0, 5)).toEqual([0, 0, 800 - 3000, 1300 - 3500, 1800 - 4000]);
    expect(appraised(option, 10).figures.annualNetSaving).toBe(-2200);
  });

  test('the neighbourhood car is sold all the same, and the mover three years later at 2,000', () => {
    expect(amounts('Sales there, against doing nothing')).toEqual([0, 0, 0, 0, 2000, 0, 0, 0, -2000, 0, 0]);
  });

  test('it excludes whatever else is decided about either car', () => {
    const [first, second] = excludingOneAnother([option, { ...option, id: 'other', kind: 'REPLACE_VEHICLE', assets: [neighbourhood] }]);
    expect([first!.links[0]!.option, second!.links[0]!.option]).toEqual(['other', option.id]);
  });
});

test('equipment of the place is fitted to it', () => {
  const equipment = [
    anEquipment({ vehicle: 'N1', moveCost: 300, transferable: true }),
    anEquipment({ code: 'B', vehicle: 'N1', moveCost: 900, transferable: false }),
  ];
  expect(caseOf(response, neighbourhood, { equipment }).refit.value).toBe(300);
});

test.each([
  [{ maxYears: 4 }, 'The rule for neighbourhood vehicles leaves it no year there.'],
  [{ maxYears: 7, maxMiles: 10_000 }, 'The rule for neighbourhood vehicles leaves it no year there.'],
])('a rule of %j leaves it nothing', (rule, reason) => {
  const replacementRules = [aReplacementRule({ role: 'RESPONSE_MARKED', maxYears: 4 }), aReplacementRule({ role: 'NEIGHBOURHOOD', ...rule })];
  const odometers = [{ vehicle: 'R1', readOn: '2026-09-30', miles: 80_000 }];
  expect(cascadeObstacles(caseOf(response, neighbourhood, { replacementRules, odometers }))).toContain(reason);
});

test('a van does not take the place of a car, and of an UNKNOWN age nobody tells how long it lasts', () => {
  const van = { ...response, body: 'VAN' } as const;
  expect(cascadeObstacles(caseOf(van, neighbourhood))).toHaveLength(1);
  const ageless = { ...response, firstRegisteredOn: null };
  expect(cascadeObstacles(caseOf(ageless, neighbourhood))[0]).toContain('How old it is');
});

test('each vehicle is in one pair, and only pairs that save are proposed', () => {
  const many = [1, 2, 3].map((at) => ({ ...neighbourhood, code: `N${at}`, name: `N${at}` }));
  const cheap = [
    ...life('R1', [20_000, 9000, 4000, 1000, 800, 600, 400, 200], 100),
    ...many.flatMap(({ code }) => life(code, [15_000, 12_000, 9000, 7000, 5000, 3000, 2000, 1000], 800)),
  ];
  const options = cascadeOptions(aFleet({ ...rows, vehicles: [response, ...many], vehicleAgeCosts: cheap }), assumed);
  expect(options.map(({ id }) => id)).toEqual(['TEST/cascade-vehicle/R1/N1']);
});
