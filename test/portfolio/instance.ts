/** A published location or capital-budgeting problem as one of our models. */
import { assignmentModel } from '../../src/portfolio/assignment.ts';
import type { PlanProblem } from '../../src/portfolio/candidate.ts';
import { closingModel } from '../../src/portfolio/closing.ts';
import { coveringModel } from '../../src/portfolio/covering.ts';
import { medianModel } from '../../src/portfolio/median.ts';
import type { Model } from '../../src/portfolio/model.ts';
import { planModel } from '../../src/portfolio/plan-model.ts';
import { type ServingProblem, warehouseModel } from '../../src/portfolio/warehouses.ts';
import { aCandidate, aPlanProblem } from './plan-sample.ts';

export interface Instance {
  readonly name: string;
  readonly problem: string;
  readonly published: { readonly value: number };
  // biome-ignore lint/suspicious/noExplicitAny: each problem has a shape of its own
  readonly data: any;
}

interface Median {
  readonly n: number;
  readonly p: number;
  readonly edges: readonly (readonly [number, number, number])[];
}

/** A p-median as a choice of sites to close: all but p of them. The aim counts thousandths of the mean way. */
export function closingInstance(data: Median): { readonly model: Model; readonly wayOf: (objective: number) => number } {
  const distances = pairwiseDistances(data);
  const sites = distances.map((_, at) => ({ code: String(at + 1), mustStay: false, mustGo: false, saving: null }));
  const areas = distances.map((minutes, at) => ({ code: String(at + 1), weight: 1, minutes, limit: 0, mustReach: false }));
  const { model } = closingModel({ sites, areas, count: data.n - data.p, aims: ['LEAST_LOSS'], leastWithin: null }, { settlesTies: false });
  return { model, wayOf: (objective) => (objective * data.n) / 1000 };
}

/** undefined for problems of another kind. */
export function instanceModel({ problem, data }: Instance): Model | undefined {
  switch (problem) {
    case 'capacitated-facility-location':
    case 'uncapacitated-facility-location':
      return warehouseModel(servingOf(data), 'SPLIT').model;
    case 'single-source-capacitated-facility-location':
      return warehouseModel(servingOf(data), 'WHOLE').model;
    case 'p-median': {
      const distances = pairwiseDistances(data);
      return medianModel(
        distances.map((_, at) => String(at + 1)),
        distances,
        data.p,
      ).model;
    }
    case 'set-covering':
      return coveringModel({
        sites: data.costs.map((cost: number, at: number) => ({ code: String(at), cost })),
        areas: data.rows.map((reachedFrom: number[], at: number) => ({ code: String(at), reachedFrom })),
      }).model;
    case 'generalised-assignment':
      return assignmentModel({ capacities: data.capacity, profits: data.profit, uses: data.resource }).model;
    case 'multidimensional-knapsack':
      return planModel(budgetingOf(data)).model;
    default:
      return undefined;
  }
}

interface Projects {
  readonly profit: readonly number[];
  /** By budget, then by project. */
  readonly weight: readonly (readonly number[])[];
  readonly capacity: readonly number[];
}

/** Each budget is the capital of a year, none of it carried forward. A unit is a thousand pounds, which is what plans are reckoned in. */
function budgetingOf({ profit, weight, capacity }: Projects): PlanProblem {
  const none = capacity.map(() => 0);
  const candidates = profit.map((value, at) => ({
    ...aCandidate(String(at + 1), {}, capacity.length),
    starts: [
      { year: 0, value: value * 1000, capital: weight.map((row) => row[at]! * 1000), oneOff: none, saving: none, receipts: none, delivery: [], begins: 0 },
    ],
  }));
  const budgets = { capital: capacity.map((limit) => limit * 1000), capitalCarriesForward: false };
  return aPlanProblem({ years: capacity.length, candidates, budgets });
}

interface Facilities {
  readonly facilities: readonly { readonly capacity?: number; readonly fixedCost: number }[];
  readonly customers: readonly { readonly demand: number; readonly cost: readonly number[] }[];
}

const servingOf = ({ facilities, customers }: Facilities): ServingProblem => ({
  sites: facilities.map((site, at) => ({ code: String(at + 1), ...site })),
  customers: customers.map(({ demand, cost }, at) => ({ code: String(at + 1), demand, costs: cost })),
});

/** Distances between all vertices of a graph; of an edge that is repeated the last length counts. */
function pairwiseDistances({ n, edges }: Pick<Median, 'n' | 'edges'>): number[][] {
  const ways = Array.from({ length: n }, (_, from) => Array.from({ length: n }, (_, to) => (from === to ? 0 : Number.POSITIVE_INFINITY)));
  for (const [from, to, length] of edges) {
    ways[from - 1]![to - 1] = length;
    ways[to - 1]![from - 1] = length;
  }
  for (let via = 0; via < n; via++)
    for (let from = 0; from < n; from++) for (let to = 0; to < n; to++) ways[from]![to] = Math.min(ways[from]![to]!, ways[from]![via]! + ways[via]![to]!);
  return ways;
}
