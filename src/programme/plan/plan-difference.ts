/**
 * What differs between two plans, and why it may: what came in, what went out, what starts elsewhere, each with what changed of the option
 * itself and of what was asked. Both are looked at as they were made, on the figures of their own day.
 */
import { financialYear, financialYearAfter, roundedToPence, yearIndex } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { pounds } from '../../options/pounds.ts';
import type { Candidate, PlanProblem, Start } from '../../portfolio/candidate.ts';
import type { Pick as Picked } from '../../portfolio/plan-evaluation.ts';
import type { AnsweredPlan } from './plan-shown.ts';

export const differenceKinds = ['CAME_IN', 'WENT_OUT', 'STARTS_ELSEWHERE'] as const;
export const differenceReasons = [
  'FIGURES',
  'NEW',
  'GONE',
  'WANTED',
  'TARGET',
  'CAPITAL',
  'ONE_OFF_REVENUE',
  'AIM',
  'YEARS',
  'ASKED',
  'OTHER_OPTIONS',
  'EQUALLY_GOOD',
  'NOT_PROVED',
] as const;

export interface Reasoned {
  readonly code: (typeof differenceReasons)[number];
  readonly message: string;
}

export interface PlanDifference {
  readonly code: string;
  readonly title: string;
  readonly kind: (typeof differenceKinds)[number];
  /** null: not in that plan, or it starts as it was worked out. */
  readonly startBefore: string | null;
  readonly startAfter: string | null;
  /** The year of its earlier start, counted from year 0 of the later plan; null where it had no choice of one. */
  readonly yearBefore: number | null;
  readonly reasons: readonly Reasoned[];
}

/** Differences in the order of the codes; `asked` is what was asked otherwise, which bears on all of them. */
export interface Differences {
  readonly differences: readonly PlanDifference[];
  readonly asked: readonly Reasoned[];
}

export function planDifferences(before: AnsweredPlan, after: AnsweredPlan, argumentsOf: readonly [object, object] = [{}, {}]): Differences {
  const asked = [...askedOtherwise(before, after), ...argumentsOtherwise(...argumentsOf)];
  const [was, is] = [picksOf(before), picksOf(after)];
  const codes = [...new Set([...was.keys(), ...is.keys()])].sort();
  const otherwise = otherReason(before, after);
  const differences = codes.flatMap((code): PlanDifference[] => {
    const [then, now] = [was.get(code), is.get(code)];
    const starts = [startOf(then, before.given), startOf(now, after.given)] as const;
    if (then !== undefined && now !== undefined && starts[0] === starts[1]) return [];
    const kind = then === undefined ? 'CAME_IN' : now === undefined ? 'WENT_OUT' : 'STARTS_ELSEWHERE';
    const own = ownReasons(code, before.question.problem, after.question.problem);
    const reasons = own.length > 0 || asked.length > 0 ? [...own, ...asked] : [otherwise];
    return [
      {
        code,
        title: (now ?? then)!.candidate.title,
        kind,
        startBefore: starts[0],
        startAfter: starts[1],
        yearBefore: starts[0] === null ? null : yearIndex(after.given.base, financialYear(starts[0])),
        reasons,
      },
    ];
  });
  return { differences, asked };
}

/** The later plan's problem with one difference undone: out what came in, in what went out, at its earlier start what moved; null where it can no longer start then. */
export function undone(problem: PlanProblem, { code, kind, yearBefore }: PlanDifference): PlanProblem | null {
  if (kind === 'CAME_IN') return { ...problem, mustOut: [...problem.mustOut, code] };
  const wanted = { ...problem, mustIn: [...problem.mustIn, code] };
  if (kind === 'WENT_OUT') return wanted;
  const candidates = problem.candidates.map((one) => (one.code === code ? { ...one, starts: one.starts.filter(({ year }) => year === yearBefore) } : one));
  return candidates.some(({ starts }) => starts.length === 0) ? null : { ...wanted, candidates };
}

/** Why an option may stand otherwise though neither its own figures nor what was asked have changed. */
function otherReason(before: AnsweredPlan, after: AnsweredPlan): Reasoned {
  if (candidateChanges(before.question.problem, after.question.problem).length > 0)
    return { code: 'OTHER_OPTIONS', message: 'Its own figures and what was asked are the same: other options changed, came or went.' };
  const parts = Math.max(1, before.plan.evaluated?.picks.length ?? 0, after.plan.evaluated?.picks.length ?? 0);
  const isEqual = Math.abs((after.plan.evaluated?.value ?? 0) - (before.plan.evaluated?.value ?? 0)) < 0.01 * parts;
  return isEqual
    ? { code: 'EQUALLY_GOOD', message: 'Nothing has changed and both plans are worth the same: of equal plans one had no time to be told from the other.' }
    : { code: 'NOT_PROVED', message: 'Nothing has changed: one of the plans was not proved, and the other is nearer the best.' };
}

const picksOf = ({ plan }: AnsweredPlan): ReadonlyMap<string, Picked> => new Map((plan.evaluated?.picks ?? []).map((pick) => [pick.candidate.code, pick]));

/** The year of a start that could have been another. */
const startOf = (pick: Picked | undefined, given: Given): string | null =>
  pick === undefined || pick.candidate.isDated ? null : financialYearAfter(given.base, pick.start.year);

function ownReasons(code: string, before: PlanProblem, after: PlanProblem): readonly Reasoned[] {
  const [then, now] = [before, after].map(({ candidates }) => candidates.find((one) => one.code === code));
  const told = ({ mustIn, mustOut }: PlanProblem) => `${mustIn.includes(code)} ${mustOut.includes(code)}`;
  return [
    ...(then === undefined ? [{ code: 'NEW' as const, message: 'The earlier plan could not choose it.' }] : []),
    ...(now === undefined ? [{ code: 'GONE' as const, message: 'The later plan could not choose it.' }] : []),
    ...(then !== undefined && now !== undefined ? figureReasons(then, now) : []),
    ...(told(before) !== told(after) ? [{ code: 'WANTED' as const, message: 'One of the plans was told to have it or to leave it out.' }] : []),
  ];
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const figures: readonly { readonly name: string; readonly of: (start: Start) => number }[] = [
  { name: 'worth', of: ({ value }) => value },
  { name: 'capital', of: ({ capital }) => sumOf(capital) },
  { name: 'one-off cost', of: ({ oneOff }) => sumOf(oneOff) },
  { name: 'yearly saving at the end', of: ({ saving }) => saving.at(-1) ?? 0 },
  { name: 'receipts', of: ({ receipts }) => sumOf(receipts) },
];

/** By the first start of each. */
function figureReasons(then: Candidate, now: Candidate): readonly Reasoned[] {
  const changes = figures.flatMap(({ name, of }) => {
    const [was, is] = [of(then.starts[0]!), of(now.starts[0]!)];
    return roundedToPence(was) === roundedToPence(is) ? [] : [`${name} ${pounds(was)} → ${pounds(is)}`];
  });
  return changes.length === 0 ? [] : [{ code: 'FIGURES', message: `${changes.join(', ')}.` }];
}

/** Targets and limits that differ, year by year, and what the plan was to be the best at. */
function askedOtherwise(before: AnsweredPlan, after: AnsweredPlan): readonly Reasoned[] {
  const [was, is] = [before.question.problem, after.question.problem];
  const byYear = (code: Reasoned['code'], what: string, of: (problem: PlanProblem) => readonly (number | null)[] | null) => {
    const names = [...namedYears(of(was), before.given), ...namedYears(of(is), after.given)].map(([name]) => name);
    const [then, now] = [new Map(namedYears(of(was), before.given)), new Map(namedYears(of(is), after.given))];
    const changes = [...new Set(names)].sort().filter((name) => (then.get(name) ?? null) !== (now.get(name) ?? null));
    const words = changes.map((name) => `${name} ${limitShown(then.get(name))} → ${limitShown(now.get(name))}`);
    return words.length === 0 ? [] : [{ code, message: `${what} ${words.join(', ')}.` }];
  };
  return [
    ...byYear('TARGET', 'The saving wanted:', ({ budgets }) => budgets.savingTarget),
    ...byYear('CAPITAL', 'The capital of the year:', ({ budgets }) => budgets.capital),
    ...byYear('ONE_OFF_REVENUE', 'The one-off revenue of the year:', ({ budgets }) => budgets.oneOff),
    ...(was.aim === is.aim ? [] : [{ code: 'AIM' as const, message: `The aim: ${was.aim} → ${is.aim}.` }]),
    ...(was.years === is.years ? [] : [{ code: 'YEARS' as const, message: `The years planned: ${was.years} → ${is.years}.` }]),
  ];
}

/** Arguments that are told in a reason of their own. */
const toldElsewhere = new Set(['budgets', 'aim', 'years', 'mustIn', 'mustOut']);

/** Every other argument of the question that differs, by its name. */
function argumentsOtherwise(before: object, after: object): readonly Reasoned[] {
  const [was, is] = [before, after].map((one) => new Map(Object.entries(one))) as [Map<string, unknown>, Map<string, unknown>];
  const shown = (value: unknown) => (value == null ? 'not said' : JSON.stringify(value).slice(0, 200));
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !toldElsewhere.has(name) && shown(was.get(name)) !== shown(is.get(name)));
  return names.map((name) => ({ code: 'ASKED', message: `${name}: ${shown(was.get(name))} → ${shown(is.get(name))}.` }));
}

const namedYears = (amounts: readonly (number | null)[] | null, { base }: Given): readonly [string, number | null][] =>
  (amounts ?? []).map((amount, year) => [financialYearAfter(base, year), amount]);

const limitShown = (amount: number | null | undefined): string => (amount == null ? 'not stated' : pounds(amount));

/** How an option's own figures have changed between two problems, of all that either could choose: what a plan of then would now rest on. */
export interface CandidateChange {
  readonly code: string;
  readonly title: string;
  readonly reasons: readonly Reasoned[];
}

export function candidateChanges(before: PlanProblem, after: PlanProblem): readonly CandidateChange[] {
  const titles = new Map([...before.candidates, ...after.candidates].map(({ code, title }) => [code, title]));
  return [...titles]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([code, title]) => {
      const reasons = ownReasons(code, before, after).filter(({ code: reason }) => reason !== 'WANTED');
      return reasons.length === 0 ? [] : [{ code, title, reasons }];
    });
}
