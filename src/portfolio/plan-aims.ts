/** What a plan is to be the best at, as sums over its model; what comes first decides, and each further aim only among what is left. */
import type { PlanAim, PlanProblem } from './candidate.ts';
import { allStartTerms, type Choices, type Pair } from './choices.ts';
import type { Sense, Term } from './model.ts';

const thousand = 1_000;
/** Half a penny, in thousands of pounds. */
export const halfPenny = 0.005 / thousand;

const aims = ['value', 'cost', 'saving', 'capital'] as const;

export interface WantedOfPlan {
  readonly name: (typeof aims)[number];
  readonly sense: Sense;
  readonly terms: readonly Term[];
}

const aimOrder: Readonly<Record<PlanAim, readonly WantedOfPlan['name'][]>> = {
  MOST_VALUE: ['value', 'capital'],
  LEAST_COST: ['cost', 'value', 'capital'],
  MOST_SAVING: ['saving', 'value', 'capital'],
  TARGET_FIRST: ['value', 'capital'],
};

/** Where value stands among the aims. */
export const valueAt = (aim: PlanAim): number => aimOrder[aim].indexOf('value');

interface Chosen {
  readonly choices: Choices;
  readonly pairs: readonly Pair[];
}

/** The aims of a plan, the first that decides first, in thousands of pounds. */
export const aimsOf = (problem: PlanProblem, chosen: Chosen): readonly WantedOfPlan[] => aimOrder[problem.aim].map((name) => wanted(name, problem, chosen));

function wanted(name: WantedOfPlan['name'], problem: PlanProblem, { choices, pairs }: Chosen): WantedOfPlan {
  if (name === 'value') return { name, sense: 'maximise', terms: valueTerms(problem, choices, pairs) };
  if (name === 'saving') return { name, sense: 'maximise', terms: savingTerms(problem, choices, pairs) };
  if (name === 'capital') return { name, sense: 'minimise', terms: allStartTerms(choices, ({ capital }) => spent(capital)) };
  return { name, sense: 'minimise', terms: allStartTerms(choices, ({ capital, oneOff }) => spent(capital) + spent(oneOff)) };
}

const spent = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0) / thousand;

/** What the plan is worth, in thousands of pounds. How it is paid for changes nothing: borrowing brings as much as it costs. */
export function valueTerms({ factors }: PlanProblem, choices: Choices, pairs: readonly Pair[]): readonly Term[] {
  const joint = pairs.flatMap(({ together, active }) => active.map(({ year, column }): Term => [(together.savingPa * factors[year]!) / thousand, column]));
  return [...allStartTerms(choices, ({ value }) => value / thousand), ...joint];
}

/** Recurring saving of the last year, in thousands of pounds. */
export function savingTerms({ years }: PlanProblem, choices: Choices, pairs: readonly Pair[]): readonly Term[] {
  const joint = pairs.flatMap(({ together, active }) =>
    active.flatMap(({ year, column }): Term[] => (year === years - 1 ? [[together.savingPa / thousand, column]] : [])),
  );
  return [...allStartTerms(choices, ({ saving }) => (saving[years - 1] ?? 0) / thousand), ...joint];
}
