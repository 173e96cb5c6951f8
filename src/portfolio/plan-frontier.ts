/** A plan's frontier: what more saving, value or carbon saved costs in money spent once, in people who have further to go, or in carbon. */
import type { Candidate, PlanProblem, Start } from './candidate.ts';
import { allStartTerms, type Choices, isIn } from './choices.ts';
import { type Frontier, type FrontierAim, frontierOf } from './frontier.ts';
import type { Limits } from './highs.solver.ts';
import type { Term } from './model.ts';
import type { Solution } from './outcome.ts';
import { savingTerms, valueTerms } from './plan-aims.ts';
import { firstAims } from './plan-first-aims.ts';
import { type PlanModel, planRows } from './plan-model.ts';

export const frontierGains = ['VALUE', 'SAVING', 'CARBON'] as const;
export type FrontierGain = (typeof frontierGains)[number];
export const frontierCosts = ['ONE_OFF_MONEY', 'CAPITAL', 'ONE_OFF_REVENUE', 'PEOPLE_LOSING_TIME', 'CARBON'] as const;
export type FrontierCost = (typeof frontierCosts)[number];

export interface PlanPoint {
  /** Pounds of the gain: present value, or recurring saving of the last year; or tonnes of CO₂ equivalent saved a year. */
  readonly gain: number;
  /** Pounds, people, or tonnes of CO₂ equivalent caused a year: negative where some are saved. */
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
/** Ten of them, in tonnes. */
const kilograms = 0.01;

/** Targets of years stand as they are asked for; take them away to see what less saving would cost. */
export async function planFrontier(problem: PlanProblem, gain: FrontierGain, cost: FrontierCost, points: number, limits: Limits): Promise<PlanFrontier> {
  const isUnknown = ({ peopleLosingTime, carbonSavedPa = null }: Candidate) =>
    (cost === 'PEOPLE_LOSING_TIME' && peopleLosingTime === null) || ([gain, cost].includes('CARBON') && carbonSavedPa === null);
  const leftOut = problem.candidates.filter(isUnknown).map(({ code }) => code);
  const known = { ...problem, mustOut: [...problem.mustOut, ...leftOut] };
  const before = await firstAims(known, limits);
  if (before.kind !== 'reached') return { points: [], outOfTime: [], leftOut };
  const rowsOf = () => {
    const rows = planRows(known, { held: before.held });
    return { model: rows.model, first: gainAim(gain, known, rows), second: costAim(cost, rows.choices), rows };
  };
  const { points: found, outOfTime }: Frontier = await frontierOf(rowsOf, { count: points }, limits);
  const { choices } = rowsOf().rows;
  const unit = cost === 'PEOPLE_LOSING_TIME' || cost === 'CARBON' ? 1 : thousand;
  return {
    points: found.map(({ first, second, solution, ...rest }) => ({
      gap: rest.gap,
      isProved: rest.isProved,
      gain: first * (gain === 'CARBON' ? 1 : thousand),
      cost: second * unit,
      codes: chosenIn(choices, solution),
    })),
    outOfTime: outOfTime.map((level) => level * unit),
    leftOut,
  };
}

const spentOn: Readonly<Record<Exclude<FrontierCost, 'PEOPLE_LOSING_TIME' | 'CARBON'>, (start: Start) => readonly number[]>> = {
  ONE_OFF_MONEY: ({ capital, oneOff }) => [...capital, ...oneOff],
  CAPITAL: ({ capital }) => capital,
  ONE_OFF_REVENUE: ({ oneOff }) => oneOff,
};

const carbonTerms = ({ all }: Choices, sign: 1 | -1): readonly Term[] =>
  all.map((chosen): Term => [sign * (chosen.candidate.carbonSavedPa ?? 0), isIn(chosen)]);

function gainAim(gain: FrontierGain, problem: PlanProblem, { choices, pairs }: PlanModel): FrontierAim {
  if (gain === 'CARBON') return { name: 'gain', sense: 'maximise', terms: carbonTerms(choices, 1), within: kilograms };
  const terms = gain === 'VALUE' ? valueTerms(problem, choices, pairs) : savingTerms(problem, choices, pairs);
  return { name: 'gain', sense: 'maximise', terms, within: pound };
}

function costAim(cost: FrontierCost, choices: Choices): FrontierAim {
  if (cost === 'CARBON') return { name: 'cost', sense: 'minimise', terms: carbonTerms(choices, -1), within: kilograms };
  if (cost === 'PEOPLE_LOSING_TIME') {
    const terms = choices.all.map((chosen): Term => [chosen.candidate.peopleLosingTime ?? 0, isIn(chosen)]);
    return { name: 'cost', sense: 'minimise', terms, within: 0.5 };
  }
  const terms = allStartTerms(choices, (start) => spentOn[cost](start).reduce((sum, amount) => sum + amount, 0) / thousand);
  return { name: 'cost', sense: 'minimise', terms, within: pound };
}

const chosenIn = ({ all }: Choices, solution: Solution): readonly string[] =>
  all.flatMap((chosen) => (solution.valueOf(isIn(chosen)) === 1 ? chosen.candidate.code : []));
