/**
 * The cheapest years to replace one asset over a fixed span, by dynamic programming over year and age: keep it a
 * year, or sell it, buy new and run that. Costs are positive and any function of age and year, so technology may
 * change with the year bought (year − age) and what an asset earns may be entered as a negative running cost. What is
 * held at the end is sold. [trick-dynamic-programming]
 */
import { type Gbp, gbp, type Years } from './units.ts';

export interface ReplacementProblem {
  /** Years to be served. */
  readonly horizon: number;
  /** Age in whole years of the one held at the start; null when one must be bought first. */
  readonly startAge: number | null;
  /** Age at which it must go: maximum age, mileage or end of support. */
  readonly oldest: number;
  /** Price of a new one at the start of year 0, 1, 2 … */
  price(year: number): number;
  /** Cost of running, through a year, one of this age at the start of that year; a new one is 0. */
  running(age: number, year: number): number;
  /** What one of this age fetches at the start of a year; the horizon is the year after the last. */
  resale(age: number, year: number): number;
  /** Discount factors for years 0 to the horizon; without them money has no time value. */
  readonly factors?: readonly number[];
  /** Which factor a year's running takes: its own (the default) or that of the year's end. */
  readonly runningPaid?: 'IN_YEAR' | 'YEAR_END';
}

export interface ReplacementStep {
  readonly year: number;
  /** age at the start of the year, before the step; null when none is held yet */
  readonly age: number | null;
  readonly action: 'KEEP' | 'REPLACE' | 'BUY';
}

export interface ReplacementPlan {
  /** Least total cost in year-0 money, GBP; negative when it earns. */
  readonly cost: Gbp;
  readonly steps: readonly ReplacementStep[];
}

interface Ahead {
  readonly cost: number;
  readonly step?: ReplacementStep;
  readonly next?: Ahead;
}

function refuseUnsound({ horizon, startAge, oldest, factors }: ReplacementProblem): void {
  if (!Number.isInteger(horizon) || horizon < 0) throw new RangeError(`a horizon must be 0, 1, 2 … years, got ${horizon}`);
  if (!(oldest >= 1)) throw new RangeError(`the oldest age must be a year or more, got ${oldest}`);
  if (startAge !== null && !(startAge >= 0)) throw new RangeError(`a start age must be zero or more, got ${startAge}`);
  if (factors && factors.length <= horizon) throw new RangeError(`factors must reach year ${horizon}, got ${factors.length}`);
}

/** The plan of least cost; of equal ones the one that keeps longest. Refuses an impossible horizon or age. */
export function bestReplacement(problem: ReplacementProblem): ReplacementPlan {
  refuseUnsound(problem);
  const { horizon, startAge } = problem;
  if (startAge !== null) return planOf(bestFrom(problem, 0, startAge, new Map()));
  return planOf(horizon === 0 ? { cost: 0 } : renewed(problem, 0, null, new Map()));
}

type Known = Map<string, Ahead>;

function bestFrom(problem: ReplacementProblem, year: number, age: number, known: Known): Ahead {
  const key = `${year} ${age}`;
  const answer = known.get(key) ?? chosen(problem, year, age, known);
  known.set(key, answer);
  return answer;
}

function chosen(problem: ReplacementProblem, year: number, age: number, known: Known): Ahead {
  if (year === problem.horizon) return { cost: -problem.resale(age, year) * factorOf(problem, year) };
  const replaced = renewed(problem, year, age, known);
  if (age >= problem.oldest) return replaced;
  const next = bestFrom(problem, year + 1, age + 1, known);
  const cost = runningCost(problem, age, year) + next.cost;
  return cost <= replaced.cost ? { cost, step: { year, age, action: 'KEEP' }, next } : replaced;
}

function renewed(problem: ReplacementProblem, year: number, age: number | null, known: Known): Ahead {
  const change = problem.price(year) - (age === null ? 0 : problem.resale(age, year));
  const next = bestFrom(problem, year + 1, 1, known);
  const cost = change * factorOf(problem, year) + runningCost(problem, 0, year) + next.cost;
  return { cost, step: { year, age, action: age === null ? 'BUY' : 'REPLACE' }, next };
}

function factorOf(problem: ReplacementProblem, year: number): number {
  return problem.factors?.[year] ?? 1;
}

function runningCost(problem: ReplacementProblem, age: number, year: number): number {
  return problem.running(age, year) * factorOf(problem, problem.runningPaid === 'YEAR_END' ? year + 1 : year);
}

function planOf(from: Ahead): ReplacementPlan {
  const steps: ReplacementStep[] = [];
  for (let at: Ahead | undefined = from; at?.step; at = at.next) steps.push(at.step);
  return { cost: gbp(from.cost), steps };
}

/**
 * What a fleet of one age mix costs to renew each year once settled: its price over its life, GBP a year. Refuses no
 * life.
 */
export function yearlyRenewal(fleetPrice: Gbp, life: Years): Gbp {
  if (!(life > 0)) throw new RangeError(`life must be a positive number of years, got ${life}`);
  return gbp(fleetPrice / life);
}
