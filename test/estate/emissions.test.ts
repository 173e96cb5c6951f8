/** What a building emits, from what is recorded of its energy. */
import { expect, test } from 'vitest';
import { emissionsOf } from '../../src/estate/emissions.ts';
import type { EnergyRating } from '../../src/estate/snapshot.ts';
import { given } from './assumed.ts';

const nothing = { epc: null, epcExpiresOn: null, decRating: null, electricityKwh: null, gasKwh: null, tco2e: null, source: null, asAt: null, confidence: null };
const emissions = (known: Partial<EnergyRating>) =>
  emissionsOf({ code: 'HALL' }, { energyRating: new Map([['HALL', { ...nothing, building: 'HALL', ...known }]]) }, given());

test('recorded tonnes count before anything that could be worked out', () => {
  expect(emissions({ tco2e: 40, electricityKwh: 100_000, gasKwh: 100_000 })).toBe(40);
});

test('100,000 kWh of electricity at 0.177 kg and 200,000 of gas at 0.183 are 54.3 tonnes', () => {
  expect(emissions({ electricityKwh: 100_000, gasKwh: 200_000 })).toBeCloseTo(54.3, 9);
});

test('no gas is 0; gas that nobody recorded leaves all of it UNKNOWN, and so does a building without a rating', () => {
  expect(emissions({ electricityKwh: 100_000, gasKwh: 0 })).toBeCloseTo(17.7, 9);
  expect(emissions({ electricityKwh: 100_000 })).toBeNull();
  expect(emissionsOf({ code: 'HALL' }, { energyRating: new Map() }, given())).toBeNull();
});
