/**
 * The cheapest years to replace one vehicle over a fixed span, with prices and running costs that change with the year of make.
 * What is held at the end is sold. Running is paid at the end of its year unless said. [trick-dynamic-programming]
 */

import { bestReplacement, discountFactors, type ReplacementPlan, type ReplacementProblem } from '../appraisal/index.ts';
import { ageingFromToday, sumOfRunning } from './ageing.ts';
import type { Buying } from './buying.ts';
import { longestLife } from './life-of-new.ts';

import { changeCost } from './replacement-policy.ts';
import type { Subject } from './replacement-subject.ts';

export interface PlanAsked {
  readonly horizon: number;
  /** Whether to begin with buying one, although one is held. */
  readonly buyNow: boolean;
  /** Whole years; null: the vehicle's own age, and none is held where no vehicle was named. */
  readonly startAge: number | null;
  /** The age at which it must go; null: as far as its life is known. */
  readonly oldest: number | null;
  /** Of a new one at the start of year 0, 1, 2 …; the last one holds on. */
  readonly prices: readonly number[];
  readonly runningPaid: 'IN_YEAR' | 'YEAR_END';
}

export interface PlanStep {
  readonly year: number;
  readonly age: number | null;
  readonly action: 'KEEP' | 'REPLACE' | 'BUY';
  readonly price: number;
  readonly tradeIn: number;
  readonly running: number;
}

export interface PlanFound {
  readonly problem: ReplacementProblem;
  readonly cost: number;
  readonly steps: readonly PlanStep[];
}

export function planFound(subject: Subject, asked: PlanAsked, buying: Buying): PlanFound {
  const problem = problemOf(subject, asked, buying);
  const plan = bestReplacement(problem);
  return { problem, cost: plan.cost, steps: plan.steps.map((step) => stepShown(problem, step)) };
}

function stepShown(problem: ReplacementProblem, { year, age, action }: ReplacementPlan['steps'][number]): PlanStep {
  const isKept = action === 'KEEP';
  return {
    year,
    age,
    action,
    price: isKept ? 0 : problem.price(year),
    tradeIn: isKept || age === null ? 0 : problem.resale(age, year),
    running: problem.running(isKept ? age! : 0, year),
  };
}

/** One held from before is of a negative year of make (year − age): it keeps its own costs whatever is made later. */
function problemOf({ work, bought, challenger }: Subject, asked: PlanAsked, buying: Buying): ReplacementProblem {
  const { fleet, given, rates, schedule } = buying;
  const { horizon, prices, runningPaid } = asked;
  const startAge = challenger === null || asked.buyNow ? null : (asked.startAge ?? Math.floor(work.age.value ?? longestLife));
  const aged = asked.startAge === null ? work : { ...work, age: { ...work.age, value: asked.startAge } };
  const held = ageingFromToday(aged, fleet, rates, given);
  const { ageing } = bought;
  const price = bought.price + changeCost(work.vehicle, fleet, given, ageing.basis === 'STATED').value!;
  const [dearer, improved] = [1 + given.of('new-vehicle-price-growth').value, 1 - given.of('new-vehicle-running-improvement').value];
  const isHeld = (age: number, year: number) => startAge !== null && startAge > 0 && year - age === -startAge;
  return {
    horizon,
    startAge,
    oldest: asked.oldest ?? Math.min(longestLife, ageing.lastYear),
    price: (year) => prices[Math.min(year, prices.length - 1)] ?? price * dearer ** year,
    running: (age, year) =>
      isHeld(age, year) ? sumOfRunning(held.running(year + 1)) : sumOfRunning(ageing.running(age + 1)) * improved ** Math.max(0, year - age),
    resale: (age, year) => (isHeld(age, year) ? held.worth(year) : ageing.worth(age)),
    factors: discountFactors(schedule, horizon),
    runningPaid,
  };
}
