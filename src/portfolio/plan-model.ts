/** A plan as a model: one function for each rule, so that rules can be left out to find which of them clash. */
import type { PlanProblem } from './candidate.ts';
import { type Choices, choicesIn, isIn, type Pair, type Relief, type TeamRelief } from './choices.ts';
import { borrowingLimit } from './constraints/borrowing-limit.ts';
import { capitalAvailable } from './constraints/capital-available.ts';
import { changeCapacity } from './constraints/change-capacity.ts';
import { chosenOrNot } from './constraints/chosen-or-not.ts';
import { debtChargeCap } from './constraints/debt-charge-cap.ts';
import { doneBefore } from './constraints/done-before.ts';
import { holdingKept } from './constraints/holding-kept.ts';
import { mostFromPosts } from './constraints/most-from-posts.ts';
import { needsFirst } from './constraints/needs-first.ts';
import { noLineTwice } from './constraints/no-line-twice.ts';
import { oneOfAGroup } from './constraints/one-of-a-group.ts';
import { oneOffRevenueLimit } from './constraints/one-off-revenue-limit.ts';
import { receiptsForOneOffs } from './constraints/receipts-for-one-offs.ts';
import { reserveForOneOffs } from './constraints/reserve-for-one-offs.ts';
import { roomForAll } from './constraints/room-for-all.ts';
import { savingInEveryYear } from './constraints/saving-in-every-year.ts';
import { shortBy } from './constraints/short-by.ts';
import { startsOnce } from './constraints/starts-once.ts';
import { staysFor } from './constraints/stays-for.ts';
import { withinLifeOfAsset } from './constraints/within-life-of-asset.ts';
import { worthTogether } from './constraints/worth-together.ts';
import { nothingRelied, type Relied } from './ledger.ts';
import { type Column, Model } from './model.ts';
import { placesKept } from './places-kept.ts';
import { aimsOf, halfPenny } from './plan-aims.ts';
import { type Raised, raisedIn } from './raised.ts';
import { settledTies, soonestStarts } from './settled-ties.ts';

/** The rules that a planner may relax, by the name they are told under. */
export const planRules = [
  'EXCLUSIVE',
  'NEEDS',
  'BEFORE',
  'NOTHING_TWICE',
  'ROOM',
  'STANDS',
  'COVER',
  'PRESENCE',
  'CAPABILITY',
  'CHANGE_CAPACITY',
  'WANTED',
  'POSTS',
  'RECEIPTS',
  'RESERVE',
  'ASSET_LIFE',
  'BORROWING',
  'DEBT_CHARGE',
  'ONE_OFF_REVENUE',
  'CAPITAL',
  'TARGET',
] as const;
export type PlanRule = (typeof planRules)[number];

export interface PlanModel {
  readonly model: Model;
  readonly choices: Choices;
  readonly pairs: readonly Pair[];
  readonly raised: Raised;
  /** What years are short of their targets by, in thousands of pounds; empty where every target has to be met. */
  readonly short: readonly Column[];
}

/** What an aim that comes before the others has reached, pounds; null: it is no aim, or not yet reached. */
export interface Held {
  readonly short: number | null;
  readonly posts: number | null;
}
export const nothingHeld: Held = { short: null, posts: null };

/** Of more candidates than this, plans that are worth the same and cost the same are not told apart: it would take longer than the plan. */
const mostSettled = 120;

const mandatory = ({ candidates }: PlanProblem): readonly string[] => candidates.flatMap(({ code, isMandatory }) => (isMandatory ? [code] : []));

/** Rules that have a limit of each year which more could be given of. */
export const limitedRules = ['CAPITAL', 'ONE_OFF_REVENUE', 'RESERVE', 'BORROWING', 'DEBT_CHARGE', 'TARGET'] as const;
export type LimitedRule = (typeof limitedRules)[number];

/** What some rules are given beyond their limits; made for the model that it stands in. */
export type Reliefs = Partial<Record<LimitedRule, Relief>> & { readonly CHANGE_CAPACITY?: TeamRelief };

/** What is held in the plan or out of it whichever rules are left out. */
export interface Forced {
  readonly into: readonly string[];
  readonly out: readonly string[];
}
export const nothingForced: Forced = { into: [], out: [] };

interface Rows {
  readonly rules?: readonly PlanRule[];
  readonly forced?: Forced;
  readonly reliefsIn?: (model: Model) => Reliefs;
  readonly held?: Held;
}

/** The columns and rows, without an aim; only the rules named. */
export function planRows(
  problem: PlanProblem,
  { rules = planRules, reliefsIn = () => ({}), held = nothingHeld, forced = nothingForced }: Rows = {},
): PlanModel {
  const model = new Model('the best affordable plan');
  const relief = reliefsIn(model);
  const choices = choicesIn(model, problem);
  const has = (rule: PlanRule) => rules.includes(rule);
  startsOnce(model, choices.all);
  if (has('EXCLUSIVE')) oneOfAGroup(model, problem.groups, choices);
  if (has('NEEDS')) needsFirst(model, problem.needs, choices);
  if (has('BEFORE')) doneBefore(model, problem.orders, choices);
  if (has('NOTHING_TWICE')) noLineTwice(model, choices);
  if (has('ROOM')) roomForAll(model, problem.room, choices);
  if (has('STANDS')) staysFor(model, choices);
  keptForOthers(model, problem.relied ?? nothingRelied, choices, has);
  if (has('CHANGE_CAPACITY')) changeCapacity(model, problem, choices, relief.CHANGE_CAPACITY);
  if (has('WANTED')) chosenOrNot(model, [...problem.mustIn, ...mandatory(problem)], problem.mustOut, choices);
  chosenOrNot(model, forced.into, forced.out, choices);
  const most = problem.posts === 'NEVER' ? 0 : held.posts;
  if (has('POSTS') && most !== null) mostFromPosts(model, choices, problem.years, most);
  const rows = { model, choices, pairs: worthTogether(model, problem, choices), raised: raisedIn(model, problem), short: shortIn(model, problem) };
  moneyOfYears(rows, problem, has, relief);
  if (held.short !== null) shortBy(model, rows.short, held.short);
  return rows;
}

function keptForOthers(model: Model, relied: Relied, choices: Choices, has: (rule: PlanRule) => boolean): void {
  const places = placesKept(model, relied, choices);
  for (const rule of ['COVER', 'PRESENCE'] as const) if (has(rule)) places.enough(relied.needs.filter((need) => need.rule === rule));
  if (has('COVER')) places.reached(relied.reach);
  if (has('CAPABILITY')) holdingKept(model, relied, choices);
}

function moneyOfYears({ model, choices, pairs, raised, short }: PlanModel, problem: PlanProblem, has: (rule: PlanRule) => boolean, relief: Reliefs): void {
  const { borrowing } = problem.budgets;
  if (has('RECEIPTS')) receiptsForOneOffs(model, problem, choices, raised);
  if (has('RESERVE')) reserveForOneOffs(model, problem, choices, raised, relief.RESERVE);
  if (has('ASSET_LIFE')) withinLifeOfAsset(model, choices, raised);
  if (has('BORROWING')) borrowingLimit(model, borrowing, raised, relief.BORROWING);
  if (has('DEBT_CHARGE')) debtChargeCap(model, problem, raised, relief.DEBT_CHARGE);
  if (has('ONE_OFF_REVENUE')) oneOffRevenueLimit(model, problem, choices, raised, relief.ONE_OFF_REVENUE);
  if (has('CAPITAL')) capitalAvailable(model, problem, choices, raised, relief.CAPITAL);
  const missing: Relief = (year) => [...(relief.TARGET?.(year) ?? []), ...(short[year] === undefined ? [] : [[1, short[year]] as const])];
  if (has('TARGET')) savingInEveryYear(model, problem, choices, pairs, raised, missing);
}

/** What each year may be short of its target by, where the target is an aim and no rule. */
const shortIn = (model: Model, { aim, years }: PlanProblem): readonly Column[] =>
  aim === 'TARGET_FIRST' ? Array.from({ length: years }, (_, year) => model.amount(`short_of_target_${year}`)) : [];

/** The best plan by its aims; of those that they leave the fewest options, then the first codes, then the soonest starts. */
export function planModel(problem: PlanProblem, held: Held = nothingHeld): PlanModel {
  const rows = planRows(problem, { held });
  const { model, choices } = rows;
  for (const { name, sense, terms } of aimsOf(problem, rows)) model.aim(sense, name, terms, { within: halfPenny });
  if (choices.all.length <= mostSettled) {
    settledTies(model, choices.all.map(isIn));
    soonestStarts(
      model,
      choices.all.map(({ by }) => by),
    );
  }
  return rows;
}
