/** A plan's frontier: what more saving, or value, costs in money spent once, or in people who have further to go. */
import type { PlanProblem, Start } from './candidate.ts';
import { allStartTerms, type Choices, isIn } from './choices.ts';
import { type Frontier, type FrontierAim, frontierOf } from './frontier.ts';
import type { Limits } from './highs.solver.ts';
import type { Term } from './model.ts';
import type { Solution } from './outcome.ts';
import { savingTerms, valueTerms } from './plan-aims.ts';
import { firstAims } from './plan-first-aims.ts';
import { planRows } from './plan-model.ts';

export const frontierGains = ['VALUE', 'SAVING'] as const;
export type FrontierGain = (typeof frontierGains)[number];
export const frontierCosts = ['ONE_OFF_MONEY', 'CAPITAL', 'ONE_OFF_REVENUE', 'PEOPLE_LOSING_TIME'] as const;
export type FrontierCost = (typeof frontierCosts)[number];

export interface PlanPoint {
  /** Pounds of the gain: present value, or recurring saving of the last year. */
  readonly gain: number;
  /** Pounds, or people. */
  readonly cost: number;
  readonly gap: number;
  readonly isProved: boolean;
  readonly codes: readonly string[];
}

export interface PlanFrontier {
  readonly points: readonly PlanPoint[];
  /** Levels of the cost at which time ran out. */
  readonly outOfTime: readonly number[];
  /** Candidates of which the cost is UNKNOWN: they are in none of the plans. */
  readonly leftOut: readonly string[];
}

const thousand = 1_000;
const pound = 1 / thousand;

/** Targets of years stand as they are asked for; take them away to see what less saving would cost. */
export async function planFrontier(problem: PlanProblem, gain: FrontierGain, cost: FrontierCost, points: number, limits: Limits): Promise<PlanFrontier> {
  const isUnknown = ({ peopleLosingTime }: PlanProblem['candidates'][number]) => cost === 'PEOPLE_LOSING_TIME' && peopleLosingTime === null;
  const leftOut = problem.candidates.filter(isUnknown).map(({ code }) => code);
  const known = { ...problem, mustOut: [...problem.mustOut, ...leftOut] };
  const before = await firstAims(known, limits);
  if (before.kind !== 'reached') return { points: [], outOfTime: [], leftOut };
  const rowsOf = () => {
    const rows = planRows(known, { held: before.held });
    const terms = gain === 'VALUE' ? valueTerms(known, rows.choices, rows.pairs) : savingTerms(known, rows.choices, rows.pairs);
    return { model: rows.model, first: { name: 'gain', sense: 'maximise' as const, terms, within: pound }, second: costAim(cost, rows.choices), rows };
  };
  const { points: found, outOfTime }: Frontier = await frontierOf(rowsOf, { count: points }, limits);
  const { choices } = rowsOf().rows;
  const unit = cost === 'PEOPLE_LOSING_TIME' ? 1 : thousand;
  return {
    points: found.map(({ first, second, solution, ...rest }) => ({
      gap: rest.gap,
      isProved: rest.isProved,
      gain: first * thousand,
      cost: second * unit,
      codes: chosenIn(choices, solution),
    })),
    outOfTime: outOfTime.map((level) => level * unit),
    leftOut,
  };
}

const spentOn: Readonly<Record<Exclude<FrontierCost, 'PEOPLE_LOSING_TIME'>, (start: Start) => readonly number[]>> = {
  ONE_OFF_MONEY: ({ capital, oneOff }) => [...capital, ...oneOff],
  CAPITAL: ({ capital }) => capital,
  ONE_OFF_REVENUE: ({ oneOff }) => oneOff,
};

function costAim(cost: FrontierCost, choices: Choices): FrontierAim {
  if (cost === 'PEOPLE_LOSING_TIME') {
    const terms = choices.all.map((chosen): Term => [chosen.candidate.peopleLosingTime ?? 0, isIn(chosen)]);
    return { name: 'cost', sense: 'minimise', terms, within: 0.5 };
  }
  const terms = allStartTerms(choices, (start) => spentOn[cost](start).reduce((sum, amount) => sum + amount, 0) / thousand);
  return { name: 'cost', sense: 'minimise', terms, within: pound };
}

const chosenIn = ({ all }: Choices, solution: Solution): readonly string[] =>
  all.flatMap((chosen) => (solution.valueOf(isIn(chosen)) === 1 ? chosen.candidate.code : []));
