/** What a base closure does to the fleet, by hand. On the roads of these tests a kilometre takes a minute; a mile is 1.609344 km. */
import { describe, expect, test } from 'vitest';
import { kmPerMile } from '../../src/appraisal/index.ts';
import { rebasing } from '../../src/fleet/rebasing.ts';
import type { FleetRows } from '../../src/fleet/snapshot.ts';
import type { VacatedSite } from '../../src/options/consequence.ts';
import { kmNorth } from '../estate/sample.ts';
import { aFleet, aFleetBase, aSite, aVehicle, aYearOfUse, costsOf, given } from './sample.ts';

const tenMiles = kmNorth(10 * kmPerMile);
const sites = [aSite({ code: 'HINCKLEY', ...kmNorth(0) }), aSite({ code: 'COALVILLE', ...tenMiles, area: null })];
/** Emptied at the end of year 0, so that year 1 is the first whole year. */
const emptied: VacatedSite = { site: 'HINCKLEY', lastDay: '2027-03-31', teams: [{ team: 'TEAM', to: 'COALVILLE' }], homes: ['COALVILLE'] };
const car = aVehicle({ code: 'R1', base: 'HINCKLEY', team: 'TEAM' });
const roomy = [aFleetBase({ site: 'COALVILLE', parkingSpaces: 5 }), aFleetBase({ site: 'HINCKLEY' })];

/** A car that drives 10,000 miles on 200 days a year, whose fuel costs £2,000: twenty pence for another mile. */
const fleetAt = (rows: Partial<FleetRows> = {}) =>
  aFleet({ sites, vehicles: [car], fleetBases: roomy, useOfYear: [aYearOfUse({ vehicle: 'R1' })], ...costsOf('R1', { FUEL: 2_000 }), ...rows });

const consequenceIn = (rows: Partial<FleetRows> = {}, vacated = emptied) => rebasing(fleetAt(rows), given())(vacated);
const yearOne = (rows: Partial<FleetRows>, label: string, vacated = emptied) =>
  consequenceIn(rows, vacated)!.lines.find((line) => line.label.startsWith(label))?.amounts[1];

describe('if Hinckley closes', () => {
  test('its car drives 10 miles back and 10 home on each of its 200 days: 4,000 dead miles at 20p are £800 a year', () => {
    expect(yearOne({}, 'Dead mileage of vehicles')).toBeCloseTo(-800, 6);
  });

  test('nothing of it is paid in the year in which the base is still open', () => {
    expect(consequenceIn()!.lines.every(({ amounts }) => amounts[0] === 0 || Object.is(amounts[0], -0))).toBe(true);
  });

  test('its drivers lose 4,000 miles at a kilometre a minute, worth £20 an hour, which no budget gains by', () => {
    const lines = consequenceIn()!.lines.filter(({ cashClass }) => cashClass === 'NON_CASH_RELEASED');
    expect(lines[0]!.amounts[1]).toBeCloseTo(-((4_000 * kmPerMile) / 60) * 20, 6);
  });

  test('the summary says where the vehicles go', () => {
    expect(consequenceIn()!.summary).toBe('1 vehicle moves: 1 to COALVILLE.');
    expect(consequenceIn()!.moves).toMatchObject([
      { asset: { code: 'R1' }, to: 'COALVILLE', note: 'with its team to COALVILLE, 10.0 miles from its present base' },
    ]);
  });

  test('a base that nobody keeps a vehicle at changes nothing', () => {
    expect(consequenceIn({ vehicles: [], fleetBases: [] })).toBeNull();
  });

  test('a vehicle that was disposed of goes nowhere', () => {
    expect(consequenceIn({ vehicles: [{ ...car, status: 'DISPOSED' }] })!.moves).toEqual([]);
  });
});

describe('what is not known never helps', () => {
  test('use that is UNKNOWN counts every day of the year', () => {
    const unknownUse = consequenceIn({ useOfYear: [] })!;
    const highRate = given().of('vehicle-variable-gbp-per-mile').high!;
    expect(unknownUse.lines[0]!.amounts[1]).toBeCloseTo(-365 * 20 * highRate, 6);
    expect(unknownUse.missing).toMatchObject([{ hides: 'NOTHING' }]);
  });

  test('a new base without a place leaves the cost UNKNOWN, so the option stands after those whose costs are known', () => {
    const placeless = consequenceIn({ sites: [sites[0]!, aSite({ code: 'COALVILLE' })] })!;
    expect(placeless.missing).toMatchObject([{ what: 'the new base of 1 vehicle, or how far it is', hides: 'RECURRING_COST' }]);
  });

  test('a base whose spaces are UNKNOWN is priced a rented space for each vehicle, at the high end', () => {
    const high = given().of('parking-space-gbp-a-year').high!;
    expect(yearOne({ fleetBases: [aFleetBase({ site: 'COALVILLE' })] }, 'Parking')).toBeCloseTo(-high, 6);
  });
});

describe('spaces, chargers and the workshop', () => {
  test('two cars that come to one free space rent one space, at what it costs there', () => {
    const second = { ...car, code: 'R2', name: 'R2' };
    const there = aVehicle({ code: 'C1', base: 'COALVILLE' });
    const fleetBases = [aFleetBase({ site: 'COALVILLE', parkingSpaces: 2, spaceRentPa: 500 })];
    expect(yearOne({ vehicles: [car, second, there], fleetBases }, 'Parking for vehicles')).toBeCloseTo(-500, 6);
  });

  test('a base with room for all rents none', () => {
    expect(yearOne({}, 'Parking')).toBeUndefined();
  });

  test('an electric car takes its charging point along: £6,000 of capital in the year in which the base is emptied', () => {
    const fleetBases = [aFleetBase({ site: 'HINCKLEY', chargerPoints: 2, chargerValue: 12_000 }), roomy[0]!];
    const consequence = consequenceIn({ vehicles: [{ ...car, fuel: 'BEV' }], fleetBases })!;
    const line = consequence.lines.find(({ ledger }) => ledger === 'CAPITAL')!;
    expect(line.amounts.slice(0, 2)).toEqual([-6_000, 0]);
  });

  test('a free point where it goes serves it', () => {
    const fleetBases = [aFleetBase({ site: 'HINCKLEY', chargerPoints: 1, chargerValue: 6_000 }), { ...roomy[0]!, chargerPoints: 1 }];
    expect(consequenceIn({ vehicles: [{ ...car, fuel: 'BEV' }], fleetBases })!.lines.filter(({ ledger }) => ledger === 'CAPITAL')).toEqual([]);
  });

  test('points that no electric vehicle uses are said to be left behind', () => {
    const fleetBases = [aFleetBase({ site: 'HINCKLEY', chargerPoints: 3 }), roomy[0]!];
    expect(consequenceIn({ fleetBases })!.warnings.map(({ code }) => code)).toContain('STRANDED_CHARGERS');
  });

  test('a workshop that nobody provides elsewhere is an UNKNOWN yearly cost', () => {
    const fleetBases = [aFleetBase({ site: 'HINCKLEY', workshopBays: 4 }), roomy[0]!];
    const consequence = consequenceIn({ fleetBases })!;
    expect(consequence.missing).toMatchObject([{ what: 'where the work of 4 workshop bays is done and what it costs there', hides: 'RECURRING_COST' }]);
    expect(consequence.warnings.map(({ code }) => code)).toContain('WORKSHOP_LOST');
  });
});

describe('who goes where', () => {
  const shared = { ...car, team: null };
  test('a shared car goes where most people go', () => {
    expect(consequenceIn({ vehicles: [shared] })!.moves[0]!.note).toContain('as a shared vehicle to COALVILLE');
  });

  test('where nobody goes to a site of ours, to the nearest other base of vehicles', () => {
    const nobody = { ...emptied, teams: [], homes: [] };
    expect(consequenceIn({ vehicles: [shared] }, nobody)!.moves[0]!.to).toBe('COALVILLE');
  });

  test('a response car that starts from further away, and an off-road car that leaves its area, are said', () => {
    const areas = aFleet({}).areas;
    const elsewhere = [sites[0]!, aSite({ code: 'COALVILLE', ...tenMiles, area: 'WEST' })];
    const west = { ...areas[0]!, code: 'WEST', name: 'West' };
    const codes = consequenceIn({ areas: [...areas, west], sites: elsewhere, vehicles: [{ ...car, offRoad: true }] })!.warnings.map(({ code }) => code);
    expect(codes).toEqual(['RESPONSE_REBASED', 'OFF_ROAD_LEAVES_AREA']);
  });

  test('a covert car costs what it costs and is not named', () => {
    const consequence = consequenceIn({ vehicles: [{ ...car, marking: 'COVERT' }] })!;
    expect(consequence.moves).toEqual([]);
    expect(consequence.lines[0]!.amounts[1]).toBeCloseTo(-800, 6);
  });
});
