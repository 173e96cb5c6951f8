/** What falls due within a programme, in which years each may be replaced, and what waiting costs: the question that the solver is put. */
import { type FinancialYear, financialYearAfter, financialYearContaining, financialYearsFrom, roundedToPence, yearIndex } from '../../appraisal/index.ts';
import { lifeUnder, type Milestone, type ReplacementItem } from '../../options/replacement-item.ts';
import type { Alike } from '../../portfolio/replacing.ts';

export interface ProgrammeAsked {
  readonly base: FinancialYear;
  readonly from: FinancialYear;
  readonly years: number;
  /** Capital by year; the last holds on; none is without limit. */
  readonly ceilings: readonly number[];
  readonly carryForward: boolean;
  readonly band: number | null;
  readonly milestone: Milestone;
  readonly mostYearsEarly: number;
  /** null: for as long as the programme lasts, and beyond it. */
  readonly mostYearsLate: number | null;
  /** Whether to wait where that saves although there is money. */
  readonly waitWhereItSaves: boolean;
}

/** One way to replace an item: in a year of the programme, or after it. */
export interface Choice {
  /** Place in the years of the programme; their number: after it. */
  readonly year: number;
  readonly isLate: boolean;
  /** Present value of replacing it then rather than when it is due, pounds; negative where waiting saves. */
  readonly costOfWaiting: number;
  /** Of it, running cost. */
  readonly runningOfWaiting: number;
  /** What the solver weighs: waiting is never better than being on time unless that was asked for, and each year of it counts. */
  readonly weight: number;
  readonly capital: readonly number[];
}

export interface DueItem {
  readonly item: ReplacementItem;
  /** Place of the year it is due in; overdue is 0. */
  readonly due: number;
  readonly isOverdue: boolean;
  readonly capital: number;
  readonly choices: readonly Choice[];
}

export interface Cohort extends Alike {
  readonly members: readonly DueItem[];
}

export interface ProgrammeQuestion {
  readonly asked: ProgrammeAsked;
  readonly years: readonly FinancialYear[];
  readonly due: readonly DueItem[];
  readonly undated: readonly ReplacementItem[];
  readonly unpriced: readonly ReplacementItem[];
  readonly cohorts: readonly Cohort[];
  /** What costs of waiting were rounded to so that things are alike: a penny, or more where there would be too many. */
  readonly coarseness: number;
}

/** A year of waiting counts at least as much, so that ties go to being on time. */
const leastWeight = 1;
const weightOfMoving = 0.5;
const mostCohorts = 2_000;
const coarse = 100;

/** Where things stood before, by item: to move one counts a little, so that of equal programmes the one that moves least is found. */
export type Standing = ReadonlyMap<ReplacementItem, number>;

export function programmeQuestion(items: readonly ReplacementItem[], asked: ProgrammeAsked, standing: Standing = new Map()): ProgrammeQuestion {
  const years = financialYearsFrom(asked.from, asked.years);
  const dated = items.filter(({ dueOn }) => dueOn[asked.milestone] !== null);
  const lastDue = financialYearAfter(asked.from, asked.years - 1 + asked.mostYearsEarly);
  const within = dated.filter(({ dueOn }) => financialYearContaining(dueOn[asked.milestone]!) <= lastDue);
  const due = within.filter(({ price }) => price !== null).map((item) => dueItem(item, asked, standing.get(item)));
  const fine = cohortsOf(due, 0.01, years, asked);
  const isMany = fine.length > mostCohorts;
  return {
    asked,
    years,
    due,
    undated: items.filter(({ dueOn }) => dueOn[asked.milestone] === null),
    unpriced: within.filter(({ price }) => price === null),
    cohorts: isMany ? cohortsOf(due, coarse, years, asked) : fine,
    coarseness: isMany ? coarse : 0.01,
  };
}

function dueItem(item: ReplacementItem, asked: ProgrammeAsked, stood: number | undefined): DueItem {
  const dueOn = item.dueOn[asked.milestone]!;
  const year = yearIndex(asked.from, financialYearContaining(dueOn));
  const due = Math.max(0, year);
  const offset = yearIndex(asked.base, asked.from);
  const first = Math.max(0, due - asked.mostYearsEarly);
  const last = Math.min(asked.years, asked.mostYearsLate === null ? asked.years : due + asked.mostYearsLate);
  const capital = item.price! + item.irrecoverableVat;
  const life = lifeUnder(item, asked.milestone);
  const onTime = item.costIfReplacedIn(offset + due, life);
  const choices = Array.from({ length: Math.max(0, last - first) + 1 }, (_, at) => {
    const chosen = Math.min(first + at, asked.years);
    const isOnTime = chosen === due || (chosen === asked.years && due > asked.years);
    const cost = isOnTime ? onTime : item.costIfReplacedIn(offset + chosen, life);
    const [costOfWaiting, runningOfWaiting] = [cost.total - onTime.total, cost.running - onTime.running];
    const weight = weightOf(costOfWaiting, isOnTime ? 0 : Math.abs(chosen - due), asked) + (stood === undefined || stood === chosen ? 0 : weightOfMoving);
    return { year: chosen, isLate: chosen > due, costOfWaiting, runningOfWaiting, weight, capital: capitalBy(chosen, capital, life, asked.years) };
  });
  return { item, due, isOverdue: year < 0, capital, choices };
}

const weightOf = (cost: number, years: number, { waitWhereItSaves }: ProgrammeAsked): number =>
  years === 0 ? 0 : (waitWhereItSaves ? cost : Math.max(0, cost)) + years * leastWeight;

/** What replacing it in a year takes of each year: its price then, and again when its successors reach the end of their lives. */
const capitalBy = (first: number, capital: number, life: number, years: number): readonly number[] =>
  Array.from({ length: years }, (_, year) => (year >= first && (year - first) % life === 0 ? capital : 0));

function cohortsOf(due: readonly DueItem[], coarseness: number, years: readonly FinancialYear[], asked: ProgrammeAsked): readonly Cohort[] {
  const rounded = (amount: number) => Math.round(amount / coarseness) * coarseness;
  const key = ({ due: at, item, capital, choices }: DueItem) =>
    [at, item.mayWait, lifeUnder(item, asked.milestone), roundedToPence(capital), ...choices.map(({ weight }) => rounded(weight).toFixed(2))].join(' ');
  return [...Map.groupBy(due, key).values()].map((members, at) => {
    const first = members[0]!;
    const mean = (choice: number) => members.reduce((sum, { choices }) => sum + choices[choice]!.weight, 0) / members.length;
    return {
      code: `${at + 1}_due_${years[first.due] ?? 'later'}`,
      count: members.length,
      mayWait: first.item.mayWait,
      members,
      choices: first.choices.map(({ year, isLate, capital }, choice) => ({ year, isLate, capital, cost: roundedToPence(mean(choice)) })),
    };
  });
}
