/** A missing figure never improves a rank: whatever is blanked of a vehicle, no option about it is worth more than it was, or what it is worth is UNKNOWN. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdingOptions } from '../../src/fleet/holding.ts';
import { powertrainOptions } from '../../src/fleet/powertrain.ts';
import { replacementOptions } from '../../src/fleet/replacement.ts';
import type { FleetRows, Vehicle } from '../../src/fleet/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import { measured } from '../../src/options/rank.ts';
import { aFleet, anOffer, aReplacementRule, aVehicle, costsOf, given } from './sample.ts';

interface Known {
  readonly yearsOld: number;
  readonly price: number;
  readonly marketValue: number;
  readonly fuel: number;
  readonly servicing: number;
}
const anyVehicle: fc.Arbitrary<Known> = fc.record({
  yearsOld: fc.integer({ min: 1, max: 25 }),
  price: fc.integer({ min: 8000, max: 60_000 }),
  marketValue: fc.integer({ min: 500, max: 8000 }),
  fuel: fc.integer({ min: 100, max: 6000 }),
  servicing: fc.integer({ min: 50, max: 5000 }),
});

/** One of its role is dearer and one cheaper, and others offer to sell and to hire. */
const others = [
  aVehicle({ code: 'DEAR', role: 'POOL', marking: 'UNMARKED', replacementPrice: 90_000, firstRegisteredOn: '2026-06-30' }),
  aVehicle({ code: 'CHEAP', role: 'POOL', marking: 'UNMARKED', replacementPrice: 7000, firstRegisteredOn: '2026-06-30' }),
];
const vehicleOffers = [
  anOffer({ code: 'BUY', role: 'POOL', fuel: 'PETROL', price: 18_000, conversionCost: 0 }),
  anOffer({
    code: 'ELECTRIC',
    role: 'POOL',
    fuel: 'BEV',
    price: 26_000,
    conversionCost: 0,
    energyGbpPerMile: 0.08,
    rangeMi: 250,
    batteryKwh: 60,
    chargeKw: 11,
  }),
  anOffer({ code: 'HIRE', role: 'POOL', fuel: 'PETROL', method: 'CONTRACT_HIRE', rentPa: 3600, termMonths: 36, returnCost: 200, includedMilesPa: 20_000 }),
];

function rowsOf(
  { yearsOld, price, marketValue, fuel, servicing }: Known,
  blank: Partial<Vehicle>,
  costs: Partial<Record<'FUEL' | 'SERVICING_AND_REPAIR', null>>,
): Partial<FleetRows> {
  const firstRegisteredOn = `${2026 - yearsOld}-09-30`;
  const known = {
    code: 'ONE',
    role: 'POOL',
    marking: 'UNMARKED',
    body: 'CAR',
    fuel: 'PETROL',
    replacementPrice: price,
    marketValue,
    firstRegisteredOn,
  } as const;
  return {
    vehicles: [{ ...aVehicle(known), ...blank }, ...others],
    odometers: [{ vehicle: 'ONE', readOn: '2026-09-30', miles: 9000 * yearsOld }],
    replacementRules: [aReplacementRule({ role: 'POOL', maxYears: 6 })],
    vehicleOffers,
    ...costsOf('ONE', { FUEL: fuel, SERVICING_AND_REPAIR: servicing, ...costs }),
  };
}

const measures = ['CASH_RELEASING_RECURRING_NET', 'NPV_PUBLIC', 'NPV_ORGANISATION'] as const;

/** By option and measure; of what is not proposed there is nothing. */
function worths(rows: Partial<FleetRows>): ReadonlyMap<string, number | null> {
  const [fleet, today] = [aFleet(rows), given()];
  const options = [replacementOptions, holdingOptions, powertrainOptions].flatMap((optionsOf) => optionsOf(fleet, today));
  const own = options.filter(({ assets }) => assets.length === 1 && assets[0]!.code === 'ONE');
  return new Map(own.flatMap((option) => measures.map((by) => [`${option.kind} ${by}`, measured(appraised(option, 10), by)] as const)));
}

describe('whatever is blanked', () => {
  test.each<[string, Partial<Vehicle>, Parameters<typeof rowsOf>[2]]>([
    ['what one like it costs', { replacementPrice: null }, {}],
    ['when it was registered', { firstRegisteredOn: null }, {}],
    ['what it would fetch', { marketValue: null }, {}],
    ['its body', { body: null }, {}],
    ['its fuel', {}, { FUEL: null }],
    ['its servicing', {}, { SERVICING_AND_REPAIR: null }],
    ['how far it goes', {}, {}],
  ])('%s', (what, blank, costs) => {
    fc.assert(
      fc.property(anyVehicle, (known) => {
        const [before, after] = [
          worths(rowsOf(known, {}, {})),
          worths({ ...rowsOf(known, blank, costs), ...(what === 'how far it goes' ? { odometers: [] } : {}) }),
        ];
        for (const [measure, worth] of after) {
          const was = before.get(measure);
          if (worth !== null && was !== undefined && was !== null) expect(worth, measure).toBeLessThanOrEqual(was + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });
});
