import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assumedDetours, detourFactor, earthRadiusKm, greatCircleKm, kmPerMile, roadKm, travelMinutes } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, number, share } from './sample.ts';

const place = fc.record({ latitude: number(-90, 90), longitude: number(-180, 180) });
const speeds = { urbanKmh: 29, ruralKmh: 53, accessMinutes: 1.5 };

test.each(['BNA-LAX haversine R=6372.8 km', 'Lyon-Paris haversine (R = 6371 km, 6371.0088 in later releases)'])('%s', (name) => {
  const { input, expected, tolerance } = golden<{ a: [number, number]; b: [number, number]; R_km: number }, number>('geo', name);
  const [a, b] = [input.a, input.b].map(([latitude, longitude]) => ({ latitude, longitude }));
  expectWithin(greatCircleKm(a!, b!, input.R_km), expected, tolerance);
});

test('the mean earth radius is the default', () => {
  const [lyon, paris] = [
    { latitude: 45.7597, longitude: 4.8422 },
    { latitude: 48.8567, longitude: 2.3508 },
  ];
  expect(greatCircleKm(lyon, paris)).toBeCloseTo(392.2172595594, 8);
});

test('the way there is as long as the way back, no detour shortens it, and it is at most half way round', () => {
  always(place, place, place, (a, b, c) => {
    expect(greatCircleKm(a, b)).toBe(greatCircleKm(b, a));
    expect(greatCircleKm(a, a)).toBe(0);
    expect(greatCircleKm(a, c)).toBeLessThanOrEqual(greatCircleKm(a, b) + greatCircleKm(b, c) + 1e-4);
    expect(greatCircleKm(a, b)).toBeLessThanOrEqual(Math.PI * earthRadiusKm + 1e-6);
  });
});

test('roads are never shorter than the straight line', () => {
  always(number(0, 300), fc.constantFrom('URBAN' as const, 'RURAL' as const), (km, area) => {
    expect(roadKm(km, detourFactor(km, area))).toBeGreaterThanOrEqual(km);
  });
  expect([9.99, 10].map((km) => detourFactor(km, 'RURAL'))).toEqual([1.4, 1.25]);
  expect(detourFactor(50, 'URBAN', { ...assumedDetours, urban: 1.5 })).toBe(1.5);
});

test('a longer way takes longer, and none takes less than getting away', () => {
  always(number(0, 200), number(0.1, 50), share, (km, more, town) => {
    expect(travelMinutes(km, town, speeds)).toBeGreaterThanOrEqual(1.5);
    expect(travelMinutes(km + more, town, speeds)).toBeGreaterThan(travelMinutes(km, town, speeds));
    expect(travelMinutes(km, 1, speeds)).toBeGreaterThanOrEqual(travelMinutes(km, town, speeds) - 1e-9);
  });
  expect(travelMinutes(29, 1, speeds)).toBe(61.5);
  expect(18 * kmPerMile).toBeCloseTo(28.968, 3);
});

test('what makes no sense is refused', () => {
  const here = { latitude: 52.6, longitude: -1.1 };
  expect(() => greatCircleKm({ latitude: 452_000, longitude: 305_000 }, here)).toThrow(/452000/);
  expect(() => roadKm(5, 0.9)).toThrow(/0.9/);
  expect(() => roadKm(-5, 1.3)).toThrow(/-5/);
  expect(() => travelMinutes(-1, 0.5, speeds)).toThrow(/-1/);
  expect(() => travelMinutes(1, 1.5, speeds)).toThrow(/1.5/);
  expect(() => travelMinutes(1, 0.5, { ...speeds, ruralKmh: 0 })).toThrow(/0/);
});
