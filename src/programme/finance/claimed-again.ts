/**
 * Savings that a plan would claim although they have been made: the cost line still stands at what it cost before they came out of the
 * budget, and what is claimed of it together with what came out exceeds the whole. A line whose amount is of a later year is net of them.
 */
import type { Given } from '../../assumptions/given.ts';
import { basePrice } from '../../register/current-cost.ts';
import type { CostLine } from '../../register/register.ts';
import type { DeliveredSaving } from './delivered-savings.ts';

/** A share of a cost line that something would release. */
export interface Claim {
  /** An option by id, a proposal by code. */
  readonly by: string;
  readonly costLine: string;
  readonly share: number;
}

export interface ClaimedAgain {
  readonly costLine: string;
  /** Codes of the statements of the ledger. */
  readonly delivered: readonly string[];
  readonly deliveredShare: number;
  readonly claimedShare: number;
  /** What is claimed beyond what the line still costs, as a share of its stated amount. */
  readonly excessShare: number;
  /** The same in pounds a year; null is UNKNOWN. */
  readonly amount: number | null;
  readonly by: readonly string[];
  readonly message: string;
}

/** Of each cost line that is claimed beyond what is left of it, the largest sum first; what a plan claims together counts together. */
export function claimedAgain(
  ledger: readonly DeliveredSaving[],
  claims: readonly Claim[],
  costLines: readonly CostLine[],
  given: Given,
): readonly ClaimedAgain[] {
  const lines = new Map(costLines.map((line) => [line.code, line]));
  const out = ledger.filter(({ costLine, outOfBaseFrom }) => costLine !== null && lines.get(costLine)!.financialYear < (outOfBaseFrom ?? ''));
  const found = [...Map.groupBy(out, ({ costLine }) => costLine!)].flatMap(([code, delivered]) => {
    const share = delivered.reduce((sum, { releasedShare }) => sum + (releasedShare ?? 0), 0);
    const wanting = claims.filter(({ costLine }) => costLine === code);
    const one = claimedOf(lines.get(code)!, delivered, share, wanting, given);
    return one.excessShare > 1e-9 ? [one] : [];
  });
  return found.sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0) || (one.costLine < other.costLine ? -1 : 1));
}

function claimedOf(line: CostLine, delivered: readonly DeliveredSaving[], deliveredShare: number, claims: readonly Claim[], given: Given): ClaimedAgain {
  const claimedShare = claims.reduce((sum, { share }) => sum + share, 0);
  const excessShare = Math.min(deliveredShare, claimedShare, deliveredShare + claimedShare - 1);
  const whole = basePrice(line, given);
  const out = delivered[0]!;
  return {
    costLine: line.code,
    delivered: delivered.map(({ code }) => code),
    deliveredShare,
    claimedShare,
    excessShare,
    amount: whole === null ? null : whole * excessShare,
    by: claims.map(({ by }) => by),
    message: `${out.title} came out of the budget in ${out.outOfBaseFrom}, and ${line.code} still stands at the amount of ${line.financialYear}: what is claimed of it was saved before. Write the amount of ${out.outOfBaseFrom} into cost_lines.csv.`,
  };
}
