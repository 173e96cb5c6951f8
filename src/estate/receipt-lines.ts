/** The receipt of a sale: lagged to its completion, weighted by its chance, gross beside the cost of sale so that ratios do not depend on netting. */
import { type Contribution, known, nothingAsked, oneOffLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown } from '../options/input.ts';
import { type ClosureCase, yearIndexOf } from './closure-case.ts';
import { recordInput, termInput } from './record-input.ts';

/** Sums up to this are revenue, not capital receipts. [si-2003-3146-reg-10] */
const smallestCapitalReceipt = 10_000;

export function receiptContribution(closure: ClosureCase): Contribution {
  const { building, term, given, exit, years } = closure;
  if (exit.kind !== 'SALE' || exit.lastDay === null) return nothingAsked;
  const gross = firstKnown(
    termInput(term, 'receiptGross', 'sale price', 'GBP'),
    recordInput('market value', building.marketValue, 'GBP', `buildings.csv: ${building.code}`, { ...building, asAt: building.valuedOn ?? building.asAt }),
  );
  if (gross.value === null)
    return unknown({ what: 'sale price', where: `buildings.csv: ${building.code}, market_value`, treatment: 'no receipt is counted', hides: 'NOTHING' });
  const selling = firstKnown(termInput(term, 'saleCostShare', 'cost of sale', 'share'), assumptionInput(given, 'sale-cost-share'));
  const chance = firstKnown(
    termInput(term, 'receiptProbability', 'chance of the price', 'share'),
    recordInput('chance of the price', building.receiptProbability, 'share', `buildings.csv: ${building.code}`, building),
    assumptionInput(given, 'receipt-probability'),
  );
  const taken = (term?.demolitionCost ?? 0) + (term?.remediationCost ?? 0) + (term?.overageDue ?? 0);
  const isCapital = gross.value > smallestCapitalReceipt;
  const about = {
    cashClass: isCapital ? ('CASH_CAPITAL' as const) : ('CASH_BUDGET' as const),
    ledger: isCapital ? ('CAPITAL' as const) : ('REVENUE' as const),
    isReceipt: isCapital,
  };
  const at = yearIndexOf(closure, exit.lastDay);
  const deductions = taken === 0 ? [] : [derivedInput('demolition, remediation and overage', taken, 'GBP', 'closure_terms.csv')];
  return known(
    [
      oneOffLine(years.length, at, gross.value * chance.value!, {
        ...about,
        label: `Receipt, completed ${exit.lastDay}`,
        formula: 'price × chance',
        inputs: [gross, chance],
      }),
      oneOffLine(years.length, at, -(gross.value * selling.value! + taken) * chance.value!, {
        ...about,
        label: 'Cost of sale, out of the receipt',
        formula: '(price × cost of sale + demolition, remediation and overage) × chance',
        inputs: [gross, selling, ...deductions, chance],
      }),
    ],
    3,
  );
}
