/** The receipt of a sale: lagged to its completion, weighted by its chance, gross beside the cost of sale so that ratios do not depend on netting. */
import { smallestCapitalReceipt } from '../appraisal/index.ts';
import { type Contribution, known, nothingAsked, oneOffLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { type ClosureCase, yearIndexOf } from './closure-case.ts';
import { termInput } from './term-input.ts';

export function receiptContribution(closure: ClosureCase): Contribution {
  const { building, term, exit } = closure;
  if (exit.kind !== 'SALE' || exit.lastDay === null) return nothingAsked;
  const valued = { ...building, asAt: building.valuedOn ?? building.asAt };
  const gross = firstKnown(
    termInput(term, 'receiptGross', 'sale price', 'GBP'),
    recordInput('market value', building.marketValue, 'GBP', `buildings.csv: ${building.code}`, valued),
  );
  if (gross.value !== null) return known([...price(closure, gross, exit.lastDay), ...deductions(closure, gross.value, exit.lastDay)], 3);
  const missing = { what: 'sale price', where: `buildings.csv: ${building.code}, market_value`, treatment: 'no receipt is counted', hides: 'NOTHING' } as const;
  return unknown(missing, deductions(closure, null, exit.lastDay));
}

/** A capital receipt, or revenue where the price is too small to be one. An UNKNOWN price is taken for a capital one. */
function moneyOf(gross: number | null): Pick<Line, 'cashClass' | 'ledger' | 'isReceipt'> {
  const isCapital = gross === null || gross > smallestCapitalReceipt;
  return isCapital ? { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', isReceipt: true } : { cashClass: 'CASH_BUDGET', ledger: 'REVENUE', isReceipt: false };
}

/** The price and what selling costs, both weighted by the chance of the price. */
function price(closure: ClosureCase, gross: Input, completed: string): readonly Line[] {
  const { building, term, given, years } = closure;
  const selling = firstKnown(termInput(term, 'saleCostShare', 'cost of sale', 'share'), assumptionInput(given, 'sale-cost-share'));
  const chance = firstKnown(
    termInput(term, 'receiptProbability', 'chance of the price', 'share'),
    recordInput('chance of the price', building.receiptProbability, 'share', `buildings.csv: ${building.code}`, building),
    assumptionInput(given, 'receipt-probability'),
  );
  const received = gross.value! * chance.value!;
  const line = (amount: number, label: string, formula: string, inputs: readonly Input[]) =>
    oneOffLine(years.length, yearIndexOf(closure, completed), amount, { ...moneyOf(gross.value), label, formula, inputs });
  return [
    line(received, `Receipt, completed ${completed}`, 'price × chance', [gross, chance]),
    line(-received * selling.value!, 'Cost of sale, out of the receipt', 'price × chance × cost of sale', [gross, selling, chance]),
  ];
}

/** What is taken out of the receipt whatever the price turns out to be. */
function deductions(closure: ClosureCase, gross: number | null, completed: string): readonly Line[] {
  const { term, years } = closure;
  const taken = (term?.demolitionCost ?? 0) + (term?.remediationCost ?? 0) + (term?.overageDue ?? 0);
  if (taken === 0) return [];
  const inputs = [derivedInput('demolition, remediation and overage', taken, 'GBP', 'closure_terms.csv')];
  return [
    oneOffLine(years.length, yearIndexOf(closure, completed), -taken, {
      ...moneyOf(gross),
      label: 'Demolition, remediation and overage',
      formula: 'as stated',
      inputs,
    }),
  ];
}
