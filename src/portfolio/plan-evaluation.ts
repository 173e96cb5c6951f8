/** What a plan comes to, worked out from the candidates alone: the solver chose, and this is the arithmetic that is shown. */
import type { Candidate, PlanProblem, Start } from './candidate.ts';
import { claimsBroken } from './claims-evaluation.ts';
import { qualifyingIn } from './constraints/receipts-for-one-offs.ts';
import { type Funding, noFunding } from './funding.ts';
import { jointlySaved } from './joint-saving.ts';
import { nothingRelied } from './ledger.ts';
import { chargeIn } from './raised.ts';
import { reliedBreaks } from './relied-evaluation.ts';

export interface Pick {
  readonly candidate: Candidate;
  readonly start: Start;
}

/** Pounds in the prices of year 0. */
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
  /** Drawn from reserves for one-off costs. */
  readonly drawn: number;
  /** What is left of reserves after the year, and the least that has to be; null where none are planned with. */
  readonly reserve: number | null;
  readonly reserveFloor: number | null;
  /** Receipts that pay for one-off costs. */
  readonly receiptsForOneOffs: number;
  readonly borrowed: number;
  /** What the loans of the plan charge to revenue in the year: provision and interest. */
  readonly debtCharge: number;
  readonly debtChargeCap: number | null;
  readonly netSaving: number;
  /** Limits of the year that the plan breaks, in words. */
  readonly breaks: readonly string[];
}

export interface PlanEvaluated {
  readonly picks: readonly Pick[];
  readonly years: readonly PlanYear[];
  readonly value: number;
  readonly funding: Funding;
  /** What the loans charge in the year after the plan, when those of its last year begin to. */
  readonly debtChargeAfter: number;
}

/** A penny for each thing that is added up. */
const slack = 0.005;

export function planEvaluated(problem: PlanProblem, picks: readonly Pick[], funding: Funding = noFunding): PlanEvaluated {
  const years: PlanYear[] = [];
  for (let year = 0; year < problem.years; year++) years.push(yearOf(year, { problem, picks, funding, before: years }));
  const joint = problem.together.reduce(
    (sum, pair) => sum + jointlySaved(pair, picks, problem.factors.length).reduce((worth, saving, year) => worth + saving * problem.factors[year]!, 0),
    0,
  );
  return { picks, years, value: sumOf(picks, ({ start }) => start.value) + joint, funding, debtChargeAfter: chargedIn(problem.years, problem, funding) };
}

const sumOf = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((sum, item) => sum + of(item), 0);

interface Asked {
  readonly problem: PlanProblem;
  readonly picks: readonly Pick[];
  readonly funding: Funding;
  /** The years before it. */
  readonly before: readonly PlanYear[];
}

function yearOf(year: number, asked: Asked): PlanYear {
  const { problem, picks, funding, before } = asked;
  const { budgets } = problem;
  const total = (of: (start: Start) => readonly number[], at = year) => sumOf(picks, ({ start }) => of(start)[at] ?? 0);
  const capital = total(({ capital: amounts }) => amounts);
  const saving = total(({ saving: amounts }) => amounts) + sumOf(problem.together, (pair) => jointlySaved(pair, picks, problem.factors.length)[year]!);
  const usable = budgets.receiptLagYears === null ? 0 : total(({ receipts }) => receipts, year - budgets.receiptLagYears);
  const carried = budgets.capitalCarriesForward ? (before[year - 1]?.capitalLeft ?? 0) : 0;
  const borrowed = sumOf(funding.loans, (loan) => (loan.year === year ? loan.amount : 0));
  const receiptsForOneOffs = funding.receipts[year] ?? 0;
  const spare = carried + (budgets.capital?.[year] ?? 0) + usable + borrowed - receiptsForOneOffs - capital;
  const { borrowing, reserves } = budgets;
  const debtCharge = chargedIn(year, problem, funding);
  const drawn = funding.drawn[year] ?? 0;
  const held = before[year - 1]?.reserve ?? reserves?.opening ?? 0;
  const one = {
    year,
    capital,
    oneOff: total(({ oneOff }) => oneOff),
    saving,
    receipts: total(({ receipts }) => receipts),
    capitalLeft: budgets.capital === null ? null : spare,
    oneOffLimit: budgets.oneOff === null ? null : (budgets.oneOff[year] ?? 0),
    savingTarget: budgets.savingTarget[year] ?? null,
    drawn,
    reserve: reserves === null ? null : held + (reserves.contributions[year] ?? 0) - drawn,
    reserveFloor: reserves === null ? null : (reserves.floor[year] ?? 0),
    receiptsForOneOffs,
    borrowed,
    debtCharge,
    debtChargeCap: borrowing?.chargeCap[year] ?? null,
    netSaving: saving - debtCharge,
  };
  return { ...one, breaks: [...breaksIn(one, asked), ...rulesBroken(year, asked)] };
}

/** What is claimed twice is told in year 0. What changes after the plan changes for those who rely on it all the same. */
const rulesBroken = (year: number, { problem, picks }: Asked): readonly string[] => [
  ...(year === 0 ? claimsBroken(problem, picks) : []),
  ...reliedBreaks(
    problem.relied ?? nothingRelied,
    picks.map(({ start }) => start),
    year === problem.years - 1 ? Number.POSITIVE_INFINITY : year,
  ),
];
const chargedIn = (year: number, { budgets: { borrowing } }: PlanProblem, { loans }: Funding): number =>
  borrowing === null ? 0 : sumOf(loans, (loan) => loan.amount * chargeIn(year, loan, borrowing));

/** What the year has too little or too much of, each where it is more than the pennies of what was added up. */
function breaksIn(one: Omit<PlanYear, 'breaks'>, { problem, picks, funding, before }: Asked): readonly string[] {
  const { budgets, aim, years } = problem;
  const allowed = slack * Math.max(1, picks.length + funding.loans.length);
  const over = (name: string, by: number) => (by > allowed ? [`${name} by £${Math.round(by).toLocaleString('en-GB')}`] : []);
  const paid = one.drawn + one.receiptsForOneOffs;
  const carries = budgets.capitalCarriesForward;
  const outOfReceipts = (carries ? sumOf(before, ({ receiptsForOneOffs }) => receiptsForOneOffs) : 0) + one.receiptsForOneOffs;
  const lag = budgets.receiptLagYears;
  const cameIn = (carries ? [...before, one] : [one]).flatMap(({ year }) => (lag === null ? [] : year - lag));
  const usable = sumOf(cameIn, (year) => sumOf(picks, ({ start }) => start.receipts[year] ?? 0));
  const forSavers = sumOf(picks, ({ start }) => qualifyingIn(one.year, start));
  return [
    ...(one.capitalLeft !== null && (one.capital > 0 || one.receiptsForOneOffs > 0) ? over('capital', -one.capitalLeft) : []),
    ...(one.oneOffLimit === null || one.oneOff <= 0 ? [] : over('one-off revenue', one.oneOff - Math.max(0, one.oneOffLimit + paid))),
    ...over('what is drawn for one-offs', one.drawn - Math.max(0, one.oneOff)),
    ...over('receipts for one-offs', Math.max(outOfReceipts - usable, one.receiptsForOneOffs - Math.max(0, forSavers))),
    ...(one.reserve === null ? [] : over('the floor of reserves', one.reserveFloor! - one.reserve)),
    ...over('the borrowing limit', one.borrowed - (budgets.borrowing?.limit[one.year] ?? 0)),
    ...over('the life of what is borrowed for', outlived(one.year, picks, funding)),
    ...(one.debtChargeCap === null ? [] : over('the cap of debt charges', one.debtCharge - one.debtChargeCap)),
    ...(one.debtChargeCap === null || one.year < years - 1
      ? []
      : over('the cap of debt charges a year later', chargedIn(years, problem, funding) - one.debtChargeCap)),
    ...(one.savingTarget === null || aim === 'TARGET_FIRST' ? [] : over('the saving target', one.savingTarget - one.netSaving)),
  ];
}

/** The most that loans of a year and of some length or longer exceed the capital spent in it on what lasts as long. */
function outlived(year: number, picks: readonly Pick[], { loans }: Funding): number {
  const lent = loans.filter((loan) => loan.year === year);
  return Math.max(
    0,
    ...lent.map(({ termYears }) => {
      const lasting = picks.filter(({ candidate }) => (candidate.assetLifeYears ?? 0) >= termYears);
      const longer = lent.filter((loan) => loan.termYears >= termYears);
      return sumOf(longer, ({ amount }) => amount) - sumOf(lasting, ({ start }) => start.capital[year] ?? 0);
    }),
  );
}
