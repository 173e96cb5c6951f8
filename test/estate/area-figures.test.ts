/** The estate on the map of a day. NORTH came from all of EAST and a quarter of MIDDLE; SOUTH from the rest of MIDDLE and all of WEST. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AreaFigures, areaFigures, quantities } from '../../src/estate/area-figures.ts';
import { buildingFigures } from '../../src/estate/building-figures.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import type { Area } from '../../src/register/register.ts';
import { given } from './assumed.ts';
import { aBase, aBuilding, aDemandArea, anEstate, anOccupancy, aSite, costsOf } from './sample.ts';

const unit = (code: string, level: Area['level'], validFrom: string, validTo: string | null): Area =>
  ({
    code,
    name: code,
    level,
    settlement: null,
    population: null,
    imdDecile: null,
    parent: null,
    validFrom,
    validTo,
    source: null,
    asAt: null,
    confidence: null,
  }) as const;
const passes = (fromArea: string, toArea: string, weight: number) => ({ fromArea, toArea, weight, validFrom: '2015-04-01' });
const map = {
  areas: [
    ...['NORTH', 'SOUTH'].map((code) => unit(code, 'NPA', '2015-04-01', null)),
    ...['EAST', 'MIDDLE', 'WEST'].map((code) => unit(code, 'LPU', '2008-04-01', '2015-03-31')),
  ],
  areaMaps: [passes('EAST', 'NORTH', 1), passes('MIDDLE', 'NORTH', 0.25), passes('MIDDLE', 'SOUTH', 0.75), passes('WEST', 'SOUTH', 1)],
};
const [today, before] = [
  ['NPA', '2026-09-30'],
  ['LPU', '2010-01-01'],
] as const;

interface Stands {
  readonly area: string | null;
  readonly cost: number | null;
  readonly fte?: number;
  readonly giaM2?: number;
}

/** Buildings by code, with the area they stand in and what they cost a year. */
function figuresOf(all: Readonly<Record<string, Stands>>, [level, on]: readonly [string, string], more: Partial<EstateRows> = {}): AreaFigures {
  const costs = Object.entries(all).map(([code, { cost }]) => costsOf(code, { OTHER: cost }));
  const estate = anEstate({
    ...map,
    buildings: Object.keys(all).map((code) => aBuilding({ code, site: code, giaM2: all[code]!.giaM2 ?? 100 })),
    sites: Object.entries(all).map(([code, { area }]) => aSite({ code, area, latitude: 52, longitude: 0 })),
    costPools: costs.flatMap(({ costPools }) => costPools),
    costLines: costs.flatMap(({ costLines }) => costLines),
    teamBases: Object.entries(all).map(([building, { fte = 10 }]) => aBase({ building, fte })),
    demandAreas: [aDemandArea({ area: 'NORTH', population: 1_000 })],
    ...more,
  });
  return areaFigures(
    estate.buildings.map((one) => buildingFigures(one, estate, given())),
    estate,
    level,
    on,
  );
}
const known = ({ areas }: AreaFigures, quantity: (typeof quantities)[number]) => Object.fromEntries(areas.map((one) => [one.area.code, one[quantity].known]));

describe('one station in NORTH that costs 1,000.01 a year', () => {
  const station = { ASHBY: { area: 'NORTH', cost: 1_000.01 } };

  test('counts in NORTH today', () => {
    expect(known(figuresOf(station, today), 'runningCostPa')).toEqual({ NORTH: 1_000.01, SOUTH: 0 });
  });

  test('counts four parts in five in EAST and one in MIDDLE on the old map; the odd penny goes to the larger', () => {
    expect(known(figuresOf(station, before), 'runningCostPa')).toEqual({ EAST: 800.01, MIDDLE: 200, WEST: 0 });
    expect(known(figuresOf(station, before), 'buildings')).toEqual({ EAST: 0.8, MIDDLE: 0.2, WEST: 0 });
    expect(known(figuresOf(station, before), 'population')).toEqual({ EAST: 800, MIDDLE: 200, WEST: 0 });
  });

  test('says by which rule it was spread', () => {
    expect(figuresOf(station, before).spread).toEqual([
      { from: 'NORTH', to: 'EAST', share: 0.8, how: 'PASSED_BACK_BY_EQUAL_SIZE' },
      { from: 'NORTH', to: 'MIDDLE', share: 0.2, how: 'PASSED_BACK_BY_EQUAL_SIZE' },
    ]);
  });
});

test('an UNKNOWN cost makes the sum of its area and the total UNKNOWN, with the known part and its name, and no other area', () => {
  const { areas, total } = figuresOf({ ASHBY: { area: 'NORTH', cost: 500 }, BARROW: { area: 'NORTH', cost: null }, COSBY: { area: 'SOUTH', cost: 70 } }, today);
  expect(areas.map(({ runningCostPa }) => runningCostPa)).toEqual([
    { total: null, known: 500, unknown: ['BARROW'] },
    { total: 70, known: 70, unknown: [] },
  ]);
  expect(total.runningCostPa).toEqual({ total: null, known: 570, unknown: ['BARROW'] });
});

test('a building whose site has no area is not placed, and is in the total', () => {
  const { areas, notPlaced, total } = figuresOf({ ASHBY: { area: null, cost: 500 } }, today);
  expect(areas.map(({ buildings }) => buildings.known)).toEqual([0, 0]);
  expect([notPlaced.runningCostPa.known, total.runningCostPa.known]).toEqual([500, 500]);
});

test('a shared office is one where we are the guest; what is disposed of counts nowhere', () => {
  const more = { occupancies: [anOccupancy({ building: 'ASHBY', kind: 'GUEST' }), anOccupancy({ code: 'OTHER', building: 'BARROW', kind: 'TENANT' })] };
  const { total } = figuresOf({ ASHBY: { area: 'NORTH', cost: 1 }, BARROW: { area: 'NORTH', cost: 1 } }, today, more);
  expect([total.buildings.known, total.sharedOffices.known]).toEqual([2, 1]);
  const gone = figuresOf({ ASHBY: { area: 'NORTH', cost: 1 } }, today, { buildings: [aBuilding({ code: 'ASHBY', site: 'ASHBY', status: 'DISPOSED' })] });
  expect(gone.total.buildings.known).toBe(0);
});

test('totals are the same on either map, and are what the areas add up to, to the penny', () => {
  const place = fc.record({
    area: fc.constantFrom('NORTH', 'SOUTH', null),
    cost: fc.option(
      fc.integer({ min: 0, max: 10_000_000 }).map((pence) => pence / 100),
      { nil: null },
    ),
    fte: fc.integer({ min: 0, max: 9_999 }).map((hundredths) => hundredths / 100),
    giaM2: fc.integer({ min: 1, max: 999_999 }).map((tenths) => tenths / 10),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), (places) => {
      const all = Object.fromEntries(places.map((one, index) => [`B${index}`, one]));
      const [now, then] = [figuresOf(all, today), figuresOf(all, before)];
      for (const quantity of quantities) {
        expect(then.total[quantity]).toEqual(now.total[quantity]);
        for (const { areas, notPlaced, total } of [now, then]) {
          const hundredths = [...areas.map((one) => one[quantity].known), notPlaced[quantity].known].map((part) => Math.round(part * 100));
          expect(hundredths.reduce((sum, part) => sum + part, 0)).toBe(Math.round(total[quantity].known * 100));
        }
      }
    }),
    { numRuns: 50 },
  );
});
