/**
 * Round assumptions for tests, so that every answer can be checked by hand: nothing grows, prices stand still, a kilometre by
 * road takes a minute. What is not stated here is as shipped, so that a new assumption does not stop the tests that do not use it.
 */
import { kmPerMile } from '../../src/appraisal/index.ts';
import { Given } from '../../src/assumptions/given.ts';
import { shippedAssumptions } from '../../src/persistence/shipped-assumptions.file.ts';
import { costCategories } from '../../src/register/cost.record.ts';
import { avoidableShareKey, growthKey } from '../../src/register/current-cost.ts';
import { anAssumption } from '../assumptions/sample.ts';

/** The day the answers are as at: year 0 is 2026/27. */
export const today = '2026-09-30';

const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(costCategories.flatMap((category) => [[avoidableShareKey(category), 1] as const, [growthKey(category), 0] as const])),
  'gdp-deflator': 100,
  'gdp-deflator-growth': 0,
  'mileage-gbp-per-mile': 0.5,
  'mileage-gbp-per-mile-after-10000': 0.25,
  'staff-time-gbp-per-hour': 20,
  'public-time-gbp-per-hour': 10,
  'empty-rates-free-months': 3,
  'empty-rates-free-months-industrial': 6,
  'void-security-gbp-per-m2': 10,
  'relocation-gbp-per-fte': 400,
  'space-m2-per-fte': 10,
  'receiving-gbp-per-m2': 50,
  'fit-out-gbp-per-m2': 0,
  'fit-out-months': 0,
  'optimism-bias-mitigation': 1,
  'it-gbp-per-fte': 0,
  'project-gbp-per-closure': 0,
  'project-gbp-per-fte': 0,
  'double-running-months': 0,
  'excess-travel-distance-share': 0,
  'excess-travel-days': 200,
  'excess-travel-years': 4,
  'staff-travel-mph': 30,
  'dilapidations-gbp-per-m2': 100,
  'sale-cost-share': 0.1,
  'marketing-months': 12,
  'receipt-probability': 1,
  'tenant-notice-months': 3,
  'reprovision-gbp-per-point': 1000,
  'reprovision-gbp-pa-per-point': 100,
  'visits-per-opening-hour': 2,
  'nia-share-of-gia': 0.8,
  'too-big-nia-m2-per-fte': 15,
  'too-old-years': 50,
  'too-old-backlog-gbp-per-m2': 150,
  'too-expensive-multiple-of-peers': 1.25,
  'too-expensive-fewest-peers': 3,
  'access-minutes': 0,
  'urban-mph': 60 / kmPerMile,
  'rural-mph': 60 / kmPerMile,
  'detour-urban': 1,
  'detour-rural-short': 1,
  'detour-rural-long': 1,
  'detour-long-from-km': 10,
  'contact-minutes-urban': 15,
  'contact-minutes-rural': 20,
  'response-minutes-urban': 15,
  'response-minutes-rural': 20,
};

const unstated = shippedAssumptions('seeds/assumptions').assumptions.filter(({ key }) => !(key in values));

/** The assumptions of tests under which an appraisal is made, with those that the test wants otherwise. */
export function given(otherwise: Readonly<Record<string, number>> = {}, on = today): Given {
  const stated = { ...values, ...otherwise };
  const rows = Object.entries(stated).map(([key, value]) => anAssumption({ key, value }));
  return new Given([...rows, ...unstated.filter(({ key }) => !(key in stated))], { on });
}
