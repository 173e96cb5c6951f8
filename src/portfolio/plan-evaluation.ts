/** What a plan comes to, worked out from the candidates alone: the solver chose, and this is the arithmetic that is shown. */
import type { Candidate, PlanProblem, Start, Together } from './candidate.ts';
import { claimsBroken } from './claims-evaluation.ts';
import { nothingRelied } from './ledger.ts';
import { reliedBreaks } from './relied-evaluation.ts';

export interface Pick {
  readonly candidate: Candidate;
  readonly start: Start;
}

export interface PlanYear {
  readonly year: number;
  readonly capital: number;
  readonly oneOff: number;
  readonly saving: number;
  readonly receipts: number;
  /** Capital that may still be spent after this year; null where it is not limited. */
  readonly capitalLeft: number | null;
  readonly oneOffLimit: number | null;
  readonly savingTarget: number | null;
  /** Limits of the year that the plan breaks, in words. */
  readonly breaks: readonly string[];
}

export interface PlanEvaluated {
  readonly picks: readonly Pick[];
  readonly years: readonly PlanYear[];
  readonly value: number;
}

/** A penny for each thing that is added up. */
const slack = 0.005;

export function planEvaluated(problem: PlanProblem, picks: readonly Pick[]): PlanEvaluated {
  const years: PlanYear[] = [];
  for (let year = 0; year < problem.years; year++) years.push(yearOf(year, problem, picks, years[year - 1]));
  const joint = problem.together.reduce(
    (sum, pair) => sum + jointlyIn(pair, picks, problem).reduce((worth, saving, year) => worth + saving * problem.factors[year]!, 0),
    0,
  );
  return { picks, years, value: sumOf(picks, ({ start }) => start.value) + joint };
}

const sumOf = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((sum, item) => sum + of(item), 0);

function yearOf(year: number, problem: PlanProblem, picks: readonly Pick[], before: PlanYear | undefined): PlanYear {
  const { budgets } = problem;
  const total = (of: (start: Start) => readonly number[], at = year) => sumOf(picks, ({ start }) => of(start)[at] ?? 0);
  const capital = total(({ capital: amounts }) => amounts);
  const oneOff = total(({ oneOff: amounts }) => amounts);
  const saving = total(({ saving: amounts }) => amounts) + sumOf(problem.together, (pair) => jointlyIn(pair, picks, problem)[year]!);
  const usable = budgets.receiptLagYears === null ? 0 : total(({ receipts }) => receipts, year - budgets.receiptLagYears);
  const carried = budgets.capitalCarriesForward ? (before?.capitalLeft ?? 0) : 0;
  const capitalLeft = budgets.capital === null ? null : carried + (budgets.capital[year] ?? 0) + usable - capital;
  const oneOffLimit = budgets.oneOff === null ? null : (budgets.oneOff[year] ?? 0);
  const savingTarget = budgets.savingTarget[year] ?? null;
  const allowed = slack * Math.max(1, picks.length);
  const breaks = [
    ...(capitalLeft !== null && capitalLeft < -allowed && capital > 0 ? [`capital by £${Math.round(-capitalLeft).toLocaleString('en-GB')}`] : []),
    ...(oneOffLimit !== null && oneOff > Math.max(0, oneOffLimit) + allowed
      ? [`one-off revenue by £${Math.round(oneOff - oneOffLimit).toLocaleString('en-GB')}`]
      : []),
    ...(savingTarget !== null && saving < savingTarget - allowed ? [`the saving target by £${Math.round(savingTarget - saving).toLocaleString('en-GB')}`] : []),
    ...(year === 0 ? claimsBroken(problem, picks) : []),
    ...reliedBreaks(
      problem.relied ?? nothingRelied,
      picks.map(({ start }) => start),
      year === problem.years - 1 ? Number.POSITIVE_INFINITY : year, // what changes after the plan changes for those who rely on it all the same
    ),
  ];
  return { year, capital, oneOff, saving, receipts: total(({ receipts }) => receipts), capitalLeft, oneOffLimit, savingTarget, breaks };
}

/** By year, what a pair is worth together: nothing until both save. */
function jointlyIn({ one, other, savingPa }: Together, picks: readonly Pick[], { years }: PlanProblem): readonly number[] {
  const starts = [one, other].map((code) => picks.find(({ candidate }) => candidate.code === code)?.start);
  const from = starts.map((start) => start?.saving.findIndex((amount) => amount !== 0) ?? -1);
  const first = from.includes(-1) ? years : Math.max(...from);
  return Array.from({ length: years }, (_, year) => (year >= first ? savingPa : 0));
}
