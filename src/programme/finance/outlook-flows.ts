/** What a plan brings in each of its years, pounds in the prices of year 0: what counts towards a target, what does not, and what it costs. */
import { rateOfTerm, requirementPath } from '../../appraisal/index.ts';
import { isCashReleasing, isOurs, isPublicPurse } from '../../options/appraise.ts';
import type { Line } from '../../options/option.ts';
import type { Borrowing, Budgets } from '../../portfolio/candidate.ts';
import type { Plan } from '../../portfolio/plan.ts';
import type { PlanEvaluated } from '../../portfolio/plan-evaluation.ts';
import type { PlanValue } from '../plan/option-candidates.ts';
import { jointSaving, type PlanPart } from '../plan/plan-parts.ts';

/** Savings that no budget can be cut by, or that are no revenue; positive is gained. */
export interface NotCounted {
  readonly avoidedGrowth: number;
  readonly capitalAvoided: number;
  readonly staffTime: number;
}

export interface PlanFlow {
  readonly saving: number;
  /** Of that, what is saved, and what is spent anew every year. */
  readonly gross: number;
  readonly added: number;
  /** What the savings that have begun would come to in a full year. */
  readonly fullYear: number;
  readonly oneOff: number;
  /** One-off costs that the plan pays out of receipts, and those beyond its limit that it draws from reserves for. */
  readonly receiptsForOneOffs: number;
  readonly drawn: number;
  readonly capital: number;
  /** What may be spent on capital without borrowing or receipts; null where it is not limited. */
  readonly capitalBudget: number | null;
  /** Contracted receipts, which pay for capital. */
  readonly receipts: number;
  /** All receipts, those that are hoped for by their chance. */
  readonly receiptsExpected: number;
  readonly borrowed: number;
  readonly interest: number;
  readonly provision: number;
  readonly notCounted: NotCounted;
  /** Everything of the year that the value of the plan counts. */
  readonly worth: number;
}

export interface PlanMoney {
  readonly budgets: Pick<Budgets, 'borrowing' | 'capital'>;
  /** What value stands for in the plan. */
  readonly worth: PlanValue;
}

export function planFlows(plan: Plan, parts: readonly PlanPart[], { budgets: { borrowing, capital: limit }, worth }: PlanMoney): readonly PlanFlow[] {
  const joint = jointSaving(plan);
  const loans = plan.evaluated === null ? [] : loansByYear(plan.evaluated, borrowing);
  const lines = parts.flatMap((part) => part.lines);
  const counted = lines.filter(isCashReleasing);
  const isWorth = worth === 'NPV_PUBLIC' ? isPublicPurse : isOurs;
  return (plan.evaluated?.years ?? []).map(({ year, saving, oneOff, capital, receipts, receiptsForOneOffs, drawn, borrowed }) => ({
    saving,
    gross: counted.reduce((sum, { amounts }) => sum + Math.max(0, amounts[year] ?? 0), Math.max(0, joint[year]!)),
    added: counted.reduce((sum, { amounts }) => sum + Math.max(0, 0 - (amounts[year] ?? 0)), Math.max(0, 0 - joint[year]!)),
    fullYear: counted.reduce((sum, line) => sum + fullYearOf(line, year), 0) + joint[year]!,
    oneOff,
    receiptsForOneOffs,
    drawn,
    capital,
    capitalBudget: limit === null ? null : (limit[year] ?? 0),
    receipts,
    receiptsExpected: sumIn(year, lines, (line) => isOurs(line) && line.isReceipt === true),
    borrowed,
    ...loans[year]!,
    notCounted: {
      avoidedGrowth: sumIn(year, lines, (line) => isOurs(line) && line.cashClass === 'CASH_AVOIDED_GROWTH'),
      capitalAvoided: sumIn(year, lines, (line) => isOurs(line) && line.ledger === 'CAPITAL' && line.isReceipt !== true && line.amounts[year]! > 0),
      staffTime: sumIn(year, lines, ({ bearer, cashClass }) => bearer === 'ORGANISATION' && cashClass.startsWith('NON_CASH')),
    },
    worth: sumIn(year, lines, isWorth) + joint[year]!,
  }));
}

/**
 * Interest and provision of all loans by year: fixed in the cash of the year they were taken in, provisions in whole pennies of which the last
 * balances, and told in the prices of year 0.
 */
function loansByYear({ funding, years }: PlanEvaluated, borrowing: Borrowing | null): readonly Pick<PlanFlow, 'interest' | 'provision'>[] {
  if (borrowing === null) return years.map(() => ({ interest: 0, provision: 0 }));
  const { method, rates, priceLevels } = borrowing;
  const paths = funding.loans.map(({ year, termYears, amount }) =>
    requirementPath([{ year, principal: amount * (priceLevels[year] ?? 1), life: termYears }], method, rateOfTerm(rates, termYears), years.length),
  );
  const sum = (of: 'interest' | 'provision', year: number) => paths.reduce((all, path) => all + path[year]![of], 0) / (priceLevels[year] ?? 1);
  return years.map(({ year }) => ({ interest: sum('interest', year), provision: sum('provision', year) }));
}

const sumIn = (year: number, lines: readonly Line[], counts: (line: Line) => boolean): number =>
  lines.reduce((sum, line) => sum + (counts(line) ? (line.amounts[year] ?? 0) : 0), 0);

/** The level at which a saving settles, once it has begun; until then nothing. */
function fullYearOf({ amounts, settledFrom }: Line, year: number): number {
  const hasBegun = amounts.slice(0, year + 1).some((amount) => amount !== 0);
  return hasBegun ? (amounts[Math.min(Math.max(year, settledFrom), amounts.length - 1)] ?? 0) : 0;
}
