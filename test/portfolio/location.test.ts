/** The location models against enumeration of every plan on small random instances, and against the published optima where they are at hand. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentModel } from '../../src/portfolio/assignment.ts';
import { coveringModel } from '../../src/portfolio/covering.ts';
import { solved } from '../../src/portfolio/highs.solver.ts';
import type { LocationModel } from '../../src/portfolio/location.ts';
import { medianModel } from '../../src/portfolio/median.ts';
import { warehouseModel } from '../../src/portfolio/warehouses.ts';
import { type Instance, instanceModel } from './instance.ts';

const runs = { numRuns: 12 };
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
/** Every set of so many things, as lists of their places. */
const setsOf = (count: number): readonly (readonly number[])[] => upTo(2 ** count).map((bits) => upTo(count).filter((at) => (bits >> at) & 1));
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const row = (length: number, most = 20) => fc.array(fc.integer({ min: 0, max: most }), { minLength: length, maxLength: length });
const table = (rows: number, columns: number, most = 20) => fc.array(row(columns, most), { minLength: rows, maxLength: rows });

/** The objective of the best plan and what it opens; null where there is no plan. */
async function bestOf({ model, open }: LocationModel): Promise<{ objective: number; places: readonly number[] } | null> {
  const outcome = await solved(model);
  if (outcome.kind === 'infeasible') return null;
  if (outcome.kind !== 'chosen') throw new RangeError(`a small model came out ${outcome.kind}`);
  return { objective: outcome.solution.objective, places: upTo(open.length).filter((at) => outcome.solution.valueOf(open[at]!) === 1) };
}

describe('HiGHS finds what enumeration finds', () => {
  test('the cheapest cover, ties included: fewest sites, then first codes', async () => {
    const instance = fc.record({ costs: row(7, 4), reach: table(6, 7, 3), stay: fc.integer({ min: 0, max: 9 }), go: fc.integer({ min: 0, max: 9 }) });
    await fc.assert(
      fc.asyncProperty(instance, async ({ costs, reach, stay, go }) => {
        const areas = reach.map((minutes, at) => ({ code: String(at), reachedFrom: upTo(7).filter((site) => minutes[site]! < 1) }));
        const sites = costs.map((cost, at) => ({ code: `S${at}`, cost, mustStay: at === stay, mustGo: at === go && at !== stay }));
        const allowed = setsOf(7).filter(
          (set) =>
            areas.every(({ reachedFrom }) => reachedFrom.some((site) => set.includes(site))) &&
            sites.every(({ mustStay, mustGo }, at) => (!mustStay || set.includes(at)) && (!mustGo || !set.includes(at))),
        );
        const cost = (set: readonly number[]) => sum(set.map((at) => costs[at]!));
        const [best] = allowed.toSorted((one, other) => cost(one) - cost(other) || one.length - other.length || (one.join() < other.join() ? -1 : 1));
        const found = await bestOf(coveringModel({ sites, areas }, 0.005));
        expect(found).toEqual(best === undefined ? null : { objective: cost(best), places: best });
      }),
      { numRuns: 25 },
    );
  });

  test('the p-median', async () => {
    await fc.assert(
      fc.asyncProperty(table(6, 5), fc.integer({ min: 1, max: 5 }), async (distances, count) => {
        const way = (set: readonly number[]) => sum(distances.map((to) => Math.min(...set.map((site) => to[site]!))));
        const best = Math.min(
          ...setsOf(5)
            .filter((set) => set.length === count)
            .map(way),
        );
        const found = await bestOf(medianModel(['a', 'b', 'c', 'd', 'e'], distances, count));
        expect(found!.objective).toBeCloseTo(best, 6);
        expect(found!.places).toHaveLength(count);
      }),
      runs,
    );
  });

  test('warehouses without a limit', async () => {
    await fc.assert(
      fc.asyncProperty(row(5, 40), table(6, 5), async (fixed, costs) => {
        const total = (set: readonly number[]) => sum(set.map((at) => fixed[at]!)) + sum(costs.map((from) => Math.min(...set.map((site) => from[site]!))));
        const best = Math.min(
          ...setsOf(5)
            .filter((set) => set.length > 0)
            .map(total),
        );
        expect(
          (await bestOf(
            warehouseModel(
              serving(
                fixed,
                costs,
                upTo(6).map(() => 1),
              ),
              'SPLIT',
            ),
          ))!.objective,
        ).toBeCloseTo(best, 6);
      }),
      runs,
    );
  });

  test('warehouses with limits and customers that are not split', async () => {
    await fc.assert(
      fc.asyncProperty(row(3, 30), table(5, 3), row(5, 9), row(3, 25), async (fixed, costs, demands, capacities) => {
        const plans = upTo(3 ** 5).map((bits) => upTo(5).map((at) => Math.floor(bits / 3 ** at) % 3));
        const load = (plan: readonly number[], site: number) => sum(plan.map((from, at) => (from === site ? demands[at]! : 0)));
        const fits = plans.filter((plan) => upTo(3).every((site) => load(plan, site) <= capacities[site]!));
        const total = (plan: readonly number[]) => sum([...new Set(plan)].map((site) => fixed[site]!)) + sum(plan.map((from, at) => costs[at]![from]!));
        const found = await bestOf(warehouseModel(serving(fixed, costs, demands, capacities), 'WHOLE'));
        if (fits.length === 0) expect(found).toBeNull();
        else expect(found!.objective).toBeCloseTo(Math.min(...fits.map(total)), 6);
      }),
      runs,
    );
  });

  test('jobs given to agents', async () => {
    await fc.assert(
      fc.asyncProperty(table(3, 4), table(3, 4, 9), row(3, 20), async (profits, uses, capacities) => {
        const plans = upTo(3 ** 4).map((bits) => upTo(4).map((at) => Math.floor(bits / 3 ** at) % 3));
        const fits = plans.filter((plan) =>
          upTo(3).every((agent) => sum(plan.map((by, job) => (by === agent ? uses[agent]![job]! : 0))) <= capacities[agent]!),
        );
        const found = await bestOf(assignmentModel({ capacities, profits, uses }));
        if (fits.length === 0) expect(found).toBeNull();
        else expect(found!.objective).toBeCloseTo(Math.max(...fits.map((plan) => sum(plan.map((by, job) => profits[by]![job]!)))), 6);
      }),
      runs,
    );
  });
});

const serving = (fixed: readonly number[], costs: readonly (readonly number[])[], demands: readonly number[], capacities?: readonly number[]) => ({
  sites: fixed.map((fixedCost, at) => ({ code: String(at), fixedCost, ...(capacities === undefined ? {} : { capacity: capacities[at]! }) })),
  customers: costs.map((one, at) => ({ code: String(at), demand: demands[at]!, costs: one })),
});

test('a customer may be split between warehouses that are too small for it, at the cost of both', async () => {
  const found = await bestOf(warehouseModel(serving([10, 20], [[4, 8]], [10], [6, 9]), 'SPLIT'));
  expect(found).toEqual({ objective: 10 + 20 + 0.6 * 4 + 0.4 * 8, places: [0, 1] });
  expect(await bestOf(warehouseModel(serving([10, 20], [[4, 8]], [10], [6, 9]), 'WHOLE'))).toBeNull();
});

const folder = '../shared/data/instances';

describe(existsSync(folder) ? 'published optima' : 'published optima (skipped: shared data absent)', () => {
  test.skipIf(!existsSync(folder)).each(['cap41', 'ucap71', 'pmed1', 'scp41', 'holmberg_p1', 'gap1_2', 'mknap1_3', 'weing1'])('%s is reached', async (name) => {
    const instance = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Instance;
    const outcome = await solved(instanceModel(instance)!);
    expect(outcome).toMatchObject({ kind: 'chosen', gap: 0 });
    expect('solution' in outcome && outcome.solution.objective).toBeCloseTo(instance.published.value, 3);
  });
});
