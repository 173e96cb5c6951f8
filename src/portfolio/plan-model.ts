/** A plan as a model: one function for each rule, so that rules can be left out to find which of them clash. */
import type { PlanAim, PlanProblem } from './candidate.ts';
import { allStartTerms, type Choices, choicesIn, isIn, type Pair, type Relief } from './choices.ts';
import { capitalAvailable } from './constraints/capital-available.ts';
import { chosenOrNot } from './constraints/chosen-or-not.ts';
import { holdingKept } from './constraints/holding-kept.ts';
import { needsFirst } from './constraints/needs-first.ts';
import { noLineTwice } from './constraints/no-line-twice.ts';
import { oneOfAGroup } from './constraints/one-of-a-group.ts';
import { oneOffRevenueLimit } from './constraints/one-off-revenue-limit.ts';
import { roomForAll } from './constraints/room-for-all.ts';
import { savingInEveryYear } from './constraints/saving-in-every-year.ts';
import { startsOnce } from './constraints/starts-once.ts';
import { staysFor } from './constraints/stays-for.ts';
import { worthTogether } from './constraints/worth-together.ts';
import { nothingRelied } from './ledger.ts';
import { Model, type Sense, type Term } from './model.ts';
import { placesKept } from './places-kept.ts';
import { settledTies } from './settled-ties.ts';

/** The rules that a planner may relax, by the name they are told under. */
export const planRules = [
  'EXCLUSIVE',
  'NEEDS',
  'NOTHING_TWICE',
  'ROOM',
  'STANDS',
  'COVER',
  'PRESENCE',
  'CAPABILITY',
  'WANTED',
  'ONE_OFF_REVENUE',
  'CAPITAL',
  'TARGET',
] as const;
export type PlanRule = (typeof planRules)[number];

export interface PlanModel {
  readonly model: Model;
  readonly choices: Choices;
}

/** Of more candidates than this, plans that are worth the same and cost the same are not told apart: it would take longer than the plan. */
const mostSettled = 120;

const thousand = 1_000;
/** Half a penny, in thousands of pounds. */
const halfPenny = 0.005 / thousand;

const mandatory = ({ candidates }: PlanProblem): readonly string[] => candidates.flatMap(({ code, isMandatory }) => (isMandatory ? [code] : []));

/** What some rules are given beyond their limits; made for the model that it stands in. */
export type Reliefs = Partial<Record<'CAPITAL' | 'ONE_OFF_REVENUE' | 'TARGET', Relief>>;

/** The columns and rows, without an aim; only the rules named. */
export function planRows(
  problem: PlanProblem,
  rules: readonly PlanRule[] = planRules,
  reliefsIn: (model: Model) => Reliefs = () => ({}),
): PlanModel & { readonly pairs: readonly Pair[] } {
  const model = new Model('the best affordable plan');
  const relief = reliefsIn(model);
  const choices = choicesIn(model, problem);
  const has = (rule: PlanRule) => rules.includes(rule);
  startsOnce(model, choices.all);
  if (has('EXCLUSIVE')) oneOfAGroup(model, problem.groups, choices);
  if (has('NEEDS')) needsFirst(model, problem.needs, choices);
  if (has('NOTHING_TWICE')) noLineTwice(model, choices);
  if (has('ROOM')) roomForAll(model, problem.room, choices);
  if (has('STANDS')) staysFor(model, choices);
  const { relied = nothingRelied } = problem;
  const places = placesKept(model, relied, choices);
  for (const rule of ['COVER', 'PRESENCE'] as const) if (has(rule)) places.enough(relied.needs.filter((need) => need.rule === rule));
  if (has('COVER')) places.reached(relied.reach);
  if (has('CAPABILITY')) holdingKept(model, relied, choices);
  if (has('WANTED')) chosenOrNot(model, [...problem.mustIn, ...mandatory(problem)], problem.mustOut, choices);
  if (has('ONE_OFF_REVENUE')) oneOffRevenueLimit(model, problem, choices, relief.ONE_OFF_REVENUE);
  if (has('CAPITAL')) capitalAvailable(model, problem, choices, relief.CAPITAL);
  const pairs = worthTogether(model, problem, choices);
  if (has('TARGET')) savingInEveryYear(model, problem, choices, pairs, relief.TARGET);
  return { model, choices, pairs };
}

/** What the plan is worth, in thousands of pounds. */
export function valueTerms({ factors }: PlanProblem, choices: Choices, pairs: readonly Pair[]): readonly Term[] {
  const joint = pairs.flatMap(({ together, active }) => active.map(({ year, column }): Term => [(together.savingPa * factors[year]!) / thousand, column]));
  return [...allStartTerms(choices, ({ value }) => value / thousand), ...joint];
}

/** The best plan by its aim; of those equal to the penny the one of most value, then of least capital, then the fewest options, then the first codes. */
export function planModel(problem: PlanProblem): PlanModel {
  const { model, choices, pairs } = planRows(problem);
  const spent = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0) / thousand;
  const aims: readonly Wanted[] = [
    { name: 'value', sense: 'maximise', terms: valueTerms(problem, choices, pairs) },
    { name: 'cost', sense: 'minimise', terms: allStartTerms(choices, ({ capital, oneOff }) => spent(capital) + spent(oneOff)) },
    { name: 'saving', sense: 'maximise', terms: savingTerms(problem, choices, pairs) },
    { name: 'capital', sense: 'minimise', terms: allStartTerms(choices, ({ capital }) => spent(capital)) },
  ];
  for (const name of aimOrder[problem.aim]) {
    const { sense, terms } = aims.find((one) => one.name === name)!;
    model.aim(sense, name, terms, { within: halfPenny });
  }
  if (choices.all.length <= mostSettled) settledTies(model, choices.all.map(isIn));
  return { model, choices };
}

interface Wanted {
  readonly name: 'value' | 'cost' | 'saving' | 'capital';
  readonly sense: Sense;
  readonly terms: readonly Term[];
}

const aimOrder: Readonly<Record<PlanAim, readonly Wanted['name'][]>> = {
  MOST_VALUE: ['value', 'capital'],
  LEAST_COST: ['cost', 'value'],
  MOST_SAVING: ['saving', 'value', 'capital'],
};

/** Recurring saving of the last year, in thousands of pounds. */
function savingTerms({ years }: PlanProblem, choices: Choices, pairs: readonly Pair[]): readonly Term[] {
  const joint = pairs.flatMap(({ together, active }) =>
    active.flatMap(({ year, column }): Term[] => (year === years - 1 ? [[together.savingPa / thousand, column]] : [])),
  );
  return [...allStartTerms(choices, ({ saving }) => (saving[years - 1] ?? 0) / thousand), ...joint];
}

/** Where value stands among the aims. */
export const valueAt = (aim: PlanAim): number => aimOrder[aim].indexOf('value');
