/**
 * What pays for the capital of each year, in its own cash: what is borrowed; then the budget of the year; then what was put by of earlier
 * budgets; then contracted receipts that have come in. Money that is put by does not grow with prices. Nominal pounds. [house-decision]
 */
import type { PlanFlow } from './outlook-flows.ts';

export interface FundingTerms {
  readonly capitalCarriesForward: boolean;
  /** Years after which a receipt pays for capital; null: receipts pay for none. */
  readonly receiptLagYears: number | null;
}

/** Capital receipts that are contracted: what came in, what it paid for, what is left for capital alone. */
export interface ReceiptsYear {
  readonly opening: number;
  readonly received: number;
  readonly usedForCapital: number;
  readonly usedForOneOffs: number;
  readonly closing: number;
}

export interface CapitalYear {
  readonly borrowed: number;
  readonly budget: number;
  readonly receipts: ReceiptsYear;
  /** What has no source in the cash of the year. */
  readonly unfunded: number;
}

interface Kept {
  /** Of earlier budgets. */
  readonly putBy: number;
  readonly receipts: number;
}

/** One for each year; `levels` are its prices, 1 in year 0. */
export function capitalFunded(flows: readonly PlanFlow[], levels: readonly number[], terms: FundingTerms): readonly CapitalYear[] {
  const found: CapitalYear[] = [];
  let kept: Kept = { putBy: 0, receipts: 0 };
  for (const [year, flow] of flows.entries()) {
    const old = terms.receiptLagYears === null ? null : year - terms.receiptLagYears;
    const one = capitalYear(flow, levels[year]!, kept, { old, found, flows, levels, terms });
    found.push(one);
    const left = kept.putBy + (flow.capitalBudget ?? 0) * levels[year]! - one.budget;
    kept = { putBy: terms.capitalCarriesForward ? Math.max(0, left) : 0, receipts: one.receipts.closing };
  }
  return found;
}

interface Before {
  /** The last year whose receipts are old enough; null: none ever are. */
  readonly old: number | null;
  readonly found: readonly CapitalYear[];
  readonly flows: readonly PlanFlow[];
  readonly levels: readonly number[];
  readonly terms: FundingTerms;
}

function capitalYear(flow: PlanFlow, level: number, kept: Kept, before: Before): CapitalYear {
  const [capital, borrowed, usedForOneOffs] = [flow.capital * level, flow.borrowed * level, flow.receiptsForOneOffs * level];
  const left = Math.max(0, capital - borrowed);
  const budget = flow.capitalBudget === null ? left : Math.min(left, Math.max(0, kept.putBy + flow.capitalBudget * level));
  const usedForCapital = Math.min(left - budget, Math.max(0, usable(before) - usedForOneOffs));
  const received = flow.receipts * level;
  const receipts = { opening: kept.receipts, received, usedForCapital, usedForOneOffs, closing: kept.receipts + received - usedForCapital - usedForOneOffs };
  return { borrowed, budget, receipts, unfunded: left - budget - usedForCapital };
}

/** Receipts that are old enough and still there; without carrying forward, those of one year alone. */
function usable({ old, found, flows, levels, terms }: Before): number {
  if (old === null || old < 0) return 0;
  const cameIn = flows.slice(terms.capitalCarriesForward ? 0 : old, old + 1);
  const first = terms.capitalCarriesForward ? 0 : old;
  const all = cameIn.reduce((sum, { receipts }, at) => sum + receipts * levels[first + at]!, 0);
  const used = terms.capitalCarriesForward ? found.reduce((sum, { receipts }) => sum + receipts.usedForCapital + receipts.usedForOneOffs, 0) : 0;
  return all - used;
}
