/** Replacing a vehicle now, or keeping it beyond policy, against doing nothing: two chains side by side. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatSchedule, perYear } from '../../src/appraisal/index.ts';
import { replacementOptions } from '../../src/fleet/replacement.ts';
import type { FleetRows } from '../../src/fleet/snapshot.ts';
import { excludingOneAnother } from '../../src/fleet/vehicle-links.ts';
import { appraised } from '../../src/options/appraise.ts';
import type { Option } from '../../src/options/option.ts';
import { aFleet, anOffer, aReplacementRule, aVehicle, aYearOfLife, costsOf, given } from './sample.ts';

/** A car of 10,000 that costs a thousand more each year and loses 2,000 a year; money has no time value. */
const life = [1000, 2000, 3000, 4000, 5000, 6000].map((runningCost, at) =>
  aYearOfLife({ code: `Y${at + 1}`, role: 'RESPONSE_MARKED', ageYear: at + 1, runningCost, marketValue: [8000, 6000, 4000, 2000, 1000, 0][at]! }),
);
/** One that costs the same each year until it is four. */
const gentle = [1000, 1000, 1000, 1000, 1100, 1200, 1300].map((runningCost, at) =>
  aYearOfLife({ code: `G${at}`, role: 'RESPONSE_MARKED', ageYear: at + 1, runningCost, marketValue: [8000, 6000, 4000, 2000, 2000, 2000, 2000][at]! }),
);
const withoutTime = given({ 'discount-rate': 0 });
const car = aVehicle({ code: 'R1', replacementPrice: 10_000, firstRegisteredOn: '2022-09-30' });
const fourYears = aReplacementRule({ maxYears: 4 });

const fleetOf = (rows: Partial<FleetRows>) => aFleet({ vehicleAgeCosts: life, replacementRules: [fourYears], ...rows });
const optionsOf = (rows: Partial<FleetRows>, under = withoutTime): readonly Option[] => replacementOptions(fleetOf(rows), under);
const ofKind = (options: readonly Option[], kind: string): readonly Option[] => options.filter((option) => option.kind === kind && option.assets.length === 1);
const amounts = (option: Option, label: string): readonly number[] => option.lines.find((line) => line.label === label)?.amounts ?? [];

describe('a car that policy has replaced today, four years old', () => {
  const [replace] = ofKind(optionsOf({ vehicles: [car] }), 'REPLACE_VEHICLE') as [Option];

  test('doing nothing keeps it until next year’s budget; replaced now it saves 5,000 − 1,000 in the first year', () => {
    // Doing nothing runs its fifth year, then new ones: 5, 1, 2, 3, 4, 1, 2, 3, 4, 1 thousand; replaced now: 1, 2, 3, 4, 1, 2, 3, 4, 1, 2.
    expect(amounts(replace, 'Running cost as stated')).toEqual([0, 4000, -1000, -1000, -1000, 3000, -1000, -1000, -1000, 3000, -1000]);
    expect(appraised(replace, 10).figures.annualNetSaving).toBe(4000);
  });

  test('one price is brought forward, and later ones only fall in other years', () => {
    expect(amounts(replace, 'New vehicle')).toEqual([-10_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(amounts(replace, 'Later purchases, against doing nothing')).toEqual([0, 10_000, 0, 0, -10_000, 10_000, 0, 0, -10_000, 10_000, 0]);
    expect(appraised(replace, 10).figures.capital).toBe(10_000);
  });

  test('it is sold for 2,000 now instead of 1,000 next year, and the one held at the end has a year less to go', () => {
    expect(amounts(replace, 'Sale of the old vehicle')[0]).toBe(2000);
    expect(amounts(replace, 'Later sales of £10,000 or less, against doing nothing')).toEqual([0, -1000, 0, 0, 2000, -2000, 0, 0, 2000, -2000, 0]);
    expect(amounts(replace, 'Worth of what is held at the horizon, against doing nothing')[10]).toBe(4000 - 6500); // of 4,500 a year: 2 × 4,500 − 7,000 + 2,000, and 3 × 4,500 − 9,000 + 2,000
  });

  test('all told it is a year of a new one, 4,500, against 5,000 to run and 1,000 of value', () => {
    // running 3,000; purchases −10,000 + 10,000; sales 2,000 − 1,000; worth −2,500
    expect(appraised(replace, 10, flatSchedule(perYear(0))).figures.npvOrganisation).toBeCloseTo(5000 + 1000 - 4500, 6);
  });

  test('the planner is told that the saving ends when policy would have replaced it', () => {
    expect(replace.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['OVERDUE', 'SAVING_ENDS']));
    expect(replace.warnings.find(({ code }) => code === 'SAVING_ENDS')!.message).toContain('2027/28');
  });
});

describe('what is proposed', () => {
  test('nothing for a young car whose next year costs less than a year of a new one', () => {
    const young = aVehicle({ code: 'R2', replacementPrice: 10_000, firstRegisteredOn: '2025-09-30' });
    expect(optionsOf({ vehicles: [young], vehicleAgeCosts: gentle })).toEqual([]); // 2,000 of value and 1,000 to run, as a new one
  });

  test('what was paid changes nothing: it is spent', () => {
    const lines = (purchasePrice: number | null) =>
      optionsOf({ vehicles: [{ ...car, purchasePrice }] }).map((option) => option.lines.map((line) => line.amounts));
    expect(lines(99_999)).toEqual(lines(null));
  });

  test('a leased car is not ours to sell, and one that is gone is not replaced', () => {
    expect(
      optionsOf({
        vehicles: [
          { ...car, funding: 'LEASE' },
          { ...car, code: 'R3', status: 'DISPOSED' },
        ],
      }),
    ).toEqual([]);
  });

  test('keeping it longer is proposed where that saves, and is impossible where policy puts nothing off', () => {
    const [extend] = ofKind(optionsOf({ vehicles: [car], vehicleAgeCosts: gentle }), 'EXTEND_VEHICLE') as [Option];
    expect(extend.title).toBe('Keep R1 (response marked) 3 years longer than policy');
    expect(appraised(extend, 10).figures.capital).toBe(0);
    expect(appraised(extend, 10).figures.annualNetSaving).toBe(1000 - 1200); // the first year in which doing nothing would run a new one
    expect(extend.impossibleBecause).toEqual([]);
    const critical = [aReplacementRule({ maxYears: 4, safetyCritical: true })];
    const [held] = ofKind(optionsOf({ vehicles: [car], vehicleAgeCosts: gentle, replacementRules: critical }), 'EXTEND_VEHICLE') as [Option];
    expect(held.impossibleBecause).toHaveLength(1);
  });

  test('alike vehicles of one base and year are a group as well, and it excludes each of them', () => {
    const options = excludingOneAnother(optionsOf({ vehicles: [car, { ...car, code: 'R2', name: 'R2' }] }));
    const group = options.find(({ assets }) => assets.length === 2)!;
    expect(group.id).toBe('TEST/replace-vehicle-group/RESPONSE_MARKED/DEPOT/2022-23');
    expect(group.title).toBe('Replace the 2 response marked vehicles at DEPOT first registered in 2022/23');
    expect(appraised(group, 10).figures.annualNetSaving).toBe(8000);
    const others = options.filter((option) => option !== group).map(({ id }) => id);
    expect(new Set(group.links.map(({ option }) => option))).toEqual(new Set(others));
  });

  test('a covert car is in no group, and nothing says where it stands', () => {
    const covert = { ...car, marking: 'COVERT', role: 'RESPONSE_MARKED' } as const;
    const options = optionsOf({ vehicles: [covert, { ...covert, code: 'R2', name: 'R2' }] });
    expect(options.every(({ assets, areas }) => assets.length === 1 && areas.length === 0)).toBe(true);
  });
});

describe('a fleet list with a plan for each vehicle and no rules', () => {
  const planned = (plannedReplacement: string, rows: Partial<FleetRows> = {}) =>
    optionsOf({ vehicles: [{ ...car, plannedReplacement }], replacementRules: [], vehicleAgeCosts: gentle, ...rows });

  test('the plan is the policy: due next year it may go now, and due in five years it is left alone', () => {
    const [replace] = ofKind(planned('2027/28'), 'REPLACE_VEHICLE') as [Option];
    expect(amounts(replace, 'New vehicle')[0]).toBe(-10_000);
    expect(amounts(replace, 'Later purchases, against doing nothing').slice(0, 6)).toEqual([0, 10_000, 0, 0, 0, -10_000]); // kept from 2022 to 2027: five years
    expect(ofKind(planned('2031/32'), 'EXTEND_VEHICLE')).toEqual([]);
  });

  test('a rule of the role comes before it', () => {
    const [replace] = ofKind(planned('2040/41', { replacementRules: [fourYears] }), 'REPLACE_VEHICLE') as [Option];
    expect(replace.warnings.map(({ code }) => code)).toContain('OVERDUE');
  });
});

describe('what is not known', () => {
  test('a car of UNKNOWN age counts as due, and no saving is claimed for it', () => {
    const [replace] = ofKind(optionsOf({ vehicles: [{ ...car, firstRegisteredOn: null }] }), 'REPLACE_VEHICLE') as [Option];
    expect(appraised(replace, 10).figures.annualNetSaving).toBeNull();
    expect(replace.warnings.map(({ code }) => code)).toContain('AGE_UNKNOWN');
  });

  test('a price that nobody knows hides what it would cost; one known of the role stands in, the dearest', () => {
    const bare = { ...car, replacementPrice: null };
    const [alone] = ofKind(optionsOf({ vehicles: [bare], vehicleAgeCosts: [] }), 'REPLACE_VEHICLE') as [Option];
    expect(alone.missing.map(({ hides }) => hides)).toContain('ONE_OFF_COST');
    const peers = [1, 2].map((at) => aVehicle({ code: `P${at}`, replacementPrice: at * 20_000, firstRegisteredOn: '2026-09-30' }));
    const [priced] = ofKind(optionsOf({ vehicles: [bare, ...peers], vehicleAgeCosts: [] }), 'REPLACE_VEHICLE') as [Option];
    expect(amounts(priced, 'New vehicle')[0]).toBe(-40_000);
    expect(priced.missing.find(({ what }) => what === 'replacement price')).toMatchObject({
      treatment: 'priced at the dearest of its role',
      hides: 'ONE_OFF_COST',
    });
  });

  test('a price that nobody knows of this one never makes waiting worth more: what is put off counts at the cheapest of its role', () => {
    const peers = [10_000, 60_000].map((replacementPrice, at) => aVehicle({ code: `P${at}`, replacementPrice, firstRegisteredOn: '2026-09-30' }));
    const worthOfWaiting = (replacementPrice: number | null) => {
      const rows = { vehicles: [{ ...car, replacementPrice }, ...peers], vehicleAgeCosts: gentle };
      const [extend] = ofKind(optionsOf(rows), 'EXTEND_VEHICLE') as [Option];
      return appraised(extend, 10).figures.npvPublic;
    };
    expect(worthOfWaiting(null)).toBeLessThanOrEqual(worthOfWaiting(10_000));
    expect(worthOfWaiting(10_000)).toBeLessThan(worthOfWaiting(60_000));
  });

  test('nor is a cheaper offer worth more beside it: doing nothing would buy the same', () => {
    const vehicles = [{ ...car, replacementPrice: null }, aVehicle({ code: 'P', replacementPrice: 60_000, firstRegisteredOn: '2026-09-30' })];
    const vehicleOffers = [anOffer({ price: 12_000, conversionCost: 0 })];
    const [replace] = ofKind(optionsOf({ vehicles, vehicleOffers, vehicleAgeCosts: [] }), 'REPLACE_VEHICLE') as [Option];
    expect(amounts(replace, 'New vehicle')[0]).toBe(-12_000);
    expect(amounts(replace, 'Later purchases, against doing nothing')[1]).toBe(12_000);
  });

  test('a barge of seventy years whose servicing nobody recorded claims no more than one of ten: growth was never seen further', () => {
    const saving = (firstRegisteredOn: string) => {
      const vehicles = [aVehicle({ code: 'R1', body: 'OTHER', replacementPrice: 30_000, firstRegisteredOn })];
      const [replace] = ofKind(optionsOf({ vehicles, vehicleAgeCosts: [] }, given()), 'REPLACE_VEHICLE') as [Option];
      return amounts(replace, 'Servicing, repair and tyres')[1]!;
    };
    expect(saving('1956-09-30')).toBeLessThanOrEqual(saving('2016-09-30') + 1e-9);
  });

  test('a trailer has no engine: no fuel is assumed for it, nor said to be missing', () => {
    const vehicles = [aVehicle({ code: 'R1', body: 'TRAILER', replacementPrice: 3000, firstRegisteredOn: '2016-09-30' })];
    const [replace] = ofKind(optionsOf({ vehicles, vehicleAgeCosts: [] }, given()), 'REPLACE_VEHICLE') as [Option];
    expect(amounts(replace, 'Fuel and electricity')).toEqual([]);
    expect(replace.missing.map(({ what }) => what)).not.toContain('fuel');
  });

  test('an UNKNOWN running cost is priced at the low end of its assumption, and what it saves is UNKNOWN: it stands after all that is known', () => {
    const vehicles = [aVehicle({ code: 'R1', replacementPrice: 30_000, firstRegisteredOn: '2022-09-30' })];
    const saving = (rows: Partial<FleetRows>) => {
      const [option] = ofKind(
        optionsOf({ vehicles, vehicleAgeCosts: [], odometers: [{ vehicle: 'R1', readOn: '2026-09-30', miles: 48_000 }], ...rows }, given()),
        'REPLACE_VEHICLE',
      ) as [Option];
      return { saving: appraised(option, 10).figures.annualNetSaving, servicing: amounts(option, 'Servicing, repair and tyres')[1]! };
    };
    const dear = saving(costsOf('R1', { FUEL: 2500, SERVICING_AND_REPAIR: 12_000 * 0.19 * 1.36 }));
    expect(saving({}).servicing).toBeLessThan(dear.servicing);
    expect([saving({}).saving, dear.saving! > 0]).toEqual([null, true]);
    expect(saving(costsOf('R1', { FUEL: 2500, TYRES: 300 })).saving).toBeNull(); // tyres alone are not its servicing
  });
});

describe('VAT', () => {
  const later = { role: 'CID_PLAIN', code: 'OFFER', price: 20_000, conversionCost: 0, fuel: 'PETROL' } as const;
  test('on an unmarked car a fifth of the price is our cash and the exchequer’s gain', () => {
    const unmarked = { ...car, role: 'CID_PLAIN', marking: 'UNMARKED', replacementPrice: null } as const;
    const [option] = ofKind(
      optionsOf({
        vehicles: [unmarked],
        vehicleAgeCosts: [],
        vehicleOffers: [anOffer(later)],
        replacementRules: [aReplacementRule({ role: 'CID_PLAIN', maxYears: 4 })],
      }),
      'REPLACE_VEHICLE',
    ) as [Option];
    const vat = option.lines.find(({ label }) => label === 'VAT on the new vehicle')!;
    expect([vat.amounts[0], vat.transfer]).toEqual([-4000, true]);
  });

  test('a marked car and a van bear none', () => {
    expect(
      optionsOf({ vehicles: [car, { ...car, code: 'VAN', body: 'VAN', marking: 'UNMARKED' }] }).flatMap(({ lines }) =>
        lines.filter(({ label }) => label.startsWith('VAT')),
      ),
    ).toEqual([]);
  });
});

test('whatever its life, a car that is bought today instead of next year never saves more than it costs to keep', () => {
  const cost = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cost, cost), { minLength: 5, maxLength: 12 }), fc.integer({ min: 1000, max: 50_000 }), (years, replacementPrice) => {
      const stated = years.map(([runningCost, marketValue], at) =>
        aYearOfLife({ code: `Z${at}`, role: 'RESPONSE_MARKED', ageYear: at + 1, runningCost, marketValue }),
      );
      const options = optionsOf({ vehicles: [{ ...car, replacementPrice }], vehicleAgeCosts: stated });
      for (const option of options.filter(({ kind }) => kind === 'REPLACE_VEHICLE')) {
        const { annualNetSaving, capital } = appraised(option, 10).figures;
        expect(annualNetSaving!).toBeLessThanOrEqual(years[Math.min(4, years.length - 1)]![0] + 1e-9);
        expect(capital).toBeCloseTo(replacementPrice, 6);
      }
    }),
  );
});
