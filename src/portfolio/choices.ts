/**
 * The columns of a plan: a candidate has started by a year, or not. Said by time and not by start, because rules about order and
 * about what is already saving are sparser so, and the search branches better on them.
 */
import type { Candidate, PlanProblem, Start, Together } from './candidate.ts';
import type { Column, Model, Term } from './model.ts';

export interface Chosen {
  readonly candidate: Candidate;
  /** By place in its starts: 1 once it has started by then. */
  readonly by: readonly Column[];
}

export interface Pair {
  readonly together: Together;
  /** Of each year of the appraisal in which both could save, the column that says whether they do. */
  readonly active: readonly { readonly year: number; readonly column: Column }[];
}

/** What a limit is given beyond what it has, by year of the plan: columns of their own, to find the least that would do. */
export type Relief = (year: number) => readonly Term[];
export const noRelief: Relief = () => [];
/** The same for each team that delivers change. */
export type TeamRelief = (team: string) => Relief;

export interface Choices {
  readonly all: readonly Chosen[];
  of(code: string): Chosen | undefined;
}

export function choicesIn(model: Model, { candidates }: Pick<PlanProblem, 'candidates'>): Choices {
  const all = candidates.map((candidate) => ({ candidate, by: candidate.starts.map(({ year }) => model.choice(`${candidate.code}_by_${year}`)) }));
  const byCode = new Map(all.map((one) => [one.candidate.code, one]));
  return { all, of: (code) => byCode.get(code) };
}

/** 1 where it is chosen at all. */
export const isIn = ({ by }: Chosen): Column => by[by.length - 1]!;

/** The column that says whether it has started by a year; undefined where it cannot have. */
export function startedBy({ candidate, by }: Chosen, year: number): Column | undefined {
  const at = candidate.starts.findLastIndex((start) => start.year <= year);
  return at === -1 ? undefined : by[at];
}

/** The column that says whether it has begun, with spending or saving, by a year; undefined where it cannot have. */
export function begunBy({ candidate, by }: Chosen, year: number): Column | undefined {
  const at = candidate.starts.findLastIndex((start) => start.begins <= year);
  return at === -1 ? undefined : by[at];
}

/** The sum of an amount over the starts: of each, its amount × (started by then − started before). */
export const startTerms = ({ candidate, by }: Chosen, amountOf: (start: Start) => number): readonly Term[] =>
  candidate.starts.flatMap((start, at): readonly Term[] => {
    const amount = amountOf(start);
    return [[amount, by[at]!], ...(at === 0 ? [] : [[-amount, by[at - 1]!] as const])];
  });

/** The same over all candidates. */
export const allStartTerms = ({ all }: Choices, amountOf: (start: Start) => number): readonly Term[] => all.flatMap((one) => startTerms(one, amountOf));
