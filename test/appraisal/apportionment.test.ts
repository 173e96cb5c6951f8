import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportionedCharges, areaShares, feasibleFees, gbp, headcountShares, hybridShares, type Occupier, splitFee, sumOf } from '../../src/appraisal/index.ts';
import { golden } from './golden.ts';
import { always, cost, pennies, share } from './sample.ts';

type ByParty = Record<'host' | 'partnerA' | 'partnerB', number>;
interface Asked {
  readonly total_m2: number;
  readonly exclusive_m2: ByParty;
  readonly running_cost: number;
  readonly headcount: ByParty;
  readonly partnerA_current_cost: number;
  readonly licence_fee_on_top: number;
  readonly hybrid_weight_area: number;
}
type Expected = Record<'area_share' | 'area_charge' | 'headcount_charge' | 'hybrid_charge', ByParty> &
  Record<'common_m2' | 'host_saving_area_method' | 'partnerA_saving_area_method', number>;

const occupiers = fc
  .array(fc.record({ id: fc.uuid(), exclusiveSqm: fc.integer({ min: 1, max: 5000 }), headcount: fc.integer({ min: 1, max: 400 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all): Occupier[] => all.map((each, at) => ({ ...each, isHost: at === 0 })));
const sum = (shares: readonly number[]) => shares.reduce((total, each) => total + each, 0);

test('a shared building charged by area, by people, and half and half', () => {
  const { input, expected } = golden<Asked, Expected>(
    'product-scenarios',
    'S2 cost apportionment of a shared building (area, headcount, hybrid) and savings to both parties',
  );
  const parties = ['host', 'partnerA', 'partnerB'] as const;
  const all: Occupier[] = parties.map((id) => ({ id, exclusiveSqm: input.exclusive_m2[id], headcount: input.headcount[id], isHost: id === 'host' }));
  const cost = gbp(input.running_cost);
  const read = (row: ByParty) => parties.map((id) => row[id]);
  expect(areaShares(all)).toEqual(read(expected.area_share));
  expect(apportionedCharges(cost, areaShares(all))).toEqual(read(expected.area_charge));
  expect(apportionedCharges(cost, headcountShares(all))).toEqual(read(expected.headcount_charge));
  expect(apportionedCharges(cost, hybridShares(all, input.hybrid_weight_area))).toEqual(read(expected.hybrid_charge));
  expect(input.total_m2 - sum(all.map(({ exclusiveSqm }) => exclusiveSqm))).toBe(expected.common_m2);
  const [host, partnerA] = apportionedCharges(cost, areaShares(all));
  expect(cost - host!).toBe(expected.host_saving_area_method);
  expect(input.partnerA_current_cost - partnerA! - input.licence_fee_on_top).toBe(expected.partnerA_saving_area_method);
});

test('shares add up to one and charges to the cost, to the penny', () => {
  always(occupiers, pennies, share, (all, cost, weight) => {
    for (const shares of [areaShares(all), headcountShares(all), hybridShares(all, weight), areaShares(all, 250)]) {
      expect(sum(shares)).toBeCloseTo(1, 12);
      expect(Math.round(sumOf(apportionedCharges(cost, shares)) * 100)).toBe(Math.round(cost * 100));
    }
  });
});

test('the hybrid lies between area and people, and is either at its ends', () => {
  always(occupiers, share, (all, weight) => {
    const [area, people, hybrid] = [areaShares(all), headcountShares(all), hybridShares(all, weight)];
    for (const [at, each] of hybrid.entries()) {
      expect(each).toBeGreaterThanOrEqual(Math.min(area[at]!, people[at]!) - 1e-12);
      expect(each).toBeLessThanOrEqual(Math.max(area[at]!, people[at]!) + 1e-12);
    }
    expect(hybridShares(all, 1)).toEqual(area);
    expect(hybridShares(all, 0)).toEqual(people);
  });
});

test('vacant space stays with the host and lightens nobody else than it should', () => {
  always(occupiers, fc.integer({ min: 1, max: 900 }), (all, vacant) => {
    const [before, after] = [areaShares(all), areaShares(all, vacant)];
    expect(after[0]!).toBeGreaterThanOrEqual(before[0]!);
    for (const at of all.keys()) if (at > 0) expect(after[at]!).toBeLessThan(before[at]!);
  });
});

test('a fee within the range leaves neither side worse off; without a range there is no deal', () => {
  always(cost, cost, cost, share, (hostCost, guestSaves, oneOffs, part) => {
    const range = feasibleFees(hostCost, guestSaves, oneOffs);
    if (range === null) {
      expect(hostCost).toBeGreaterThan(guestSaves - oneOffs);
      return;
    }
    const fee = splitFee(range, part);
    expect(fee - hostCost).toBeGreaterThanOrEqual(-1e-6);
    expect(guestSaves - oneOffs - fee).toBeGreaterThanOrEqual(-1e-6);
    expect(fee - hostCost + (guestSaves - oneOffs - fee)).toBeCloseTo(guestSaves - oneOffs - hostCost, 4);
  });
  expect(splitFee({ least: gbp(100), most: gbp(300) })).toBe(200);
});

test('what makes no sense is refused', () => {
  const nobody: Occupier[] = [{ id: 'a', exclusiveSqm: 0, headcount: 0 }];
  expect(() => areaShares(nobody)).toThrow(/areas.*0/);
  expect(() => headcountShares(nobody)).toThrow(/headcounts.*0/);
  expect(() => areaShares([{ ...nobody[0]!, exclusiveSqm: 5 }], 20)).toThrow(/20/);
  expect(() => hybridShares(nobody, 2)).toThrow(/2/);
  expect(() => splitFee({ least: gbp(0), most: gbp(1) }, 1.5)).toThrow(/1.5/);
});
