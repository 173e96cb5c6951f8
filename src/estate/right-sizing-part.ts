/** Lines of the options that concern a part of a building: give it back to the landlord, let it, or sell it. */
import { type Contribution, contributed } from '../options/contribution.ts';
import { derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { CostCategory } from '../register/cost.record.ts';
import { receiptContribution } from './receipt-lines.ts';
import { lettingMonths, onlyCosts, type RightSizingCase, rowInput } from './right-sizing-case.ts';
import { blankCell, feesContribution, oneOff, worksContribution, yearly } from './right-sizing-costs.ts';
import { runningCostContribution } from './running-cost-lines.ts';

/** Costs that follow the area; the others stay with what is kept. */
const byArea: readonly CostCategory[] = ['RENT', 'SERVICE_CHARGE', 'BUSINESS_RATES', 'ELECTRICITY', 'GAS', 'WATER', 'CLEANING'];
const withoutRent = byArea.filter((category) => category !== 'RENT');

/** The share of the area costs that goes with the part: stated, or by area. */
export function partShare({ row, building }: RightSizingCase): Input {
  const known = row.partM2 !== null && building.giaM2 ? row.partM2 / building.giaM2 : null;
  return firstKnown(
    rowInput(row, 'costShare', 'share that goes with the part', 'share'),
    derivedInput('share that goes with the part', known, 'share', `part_m2 ÷ gia_m2 (right_sizing_terms.csv: ${row.code})`),
  );
}

/** What the part costs today and will not any more. */
function costsOfPart(one: RightSizingCase, categories: readonly CostCategory[]): Contribution {
  const share = partShare(one);
  if (share.value === null) return blankCell(one.row, 'share of the costs that goes with the part', 'part_m2', 'NOTHING');
  const whole = runningCostContribution(onlyCosts(one.ending, categories));
  return {
    ...whole,
    lines: whole.lines.map((line) => ({
      ...line,
      label: `${line.label}, the part`,
      amounts: line.amounts.map((amount) => amount * share.value!),
      ...(line.releaseShare === undefined ? {} : { releaseShare: line.releaseShare * share.value! }),
      formula: `${line.formula} × share that goes with the part`,
      inputs: [...line.inputs, share],
    })),
  };
}

const separation = 'Separation of the part';

export function surrenderContribution(one: RightSizingCase): Contribution {
  const premium = rowInput(one.row, 'premium', 'premium to the landlord', 'GBP');
  return contributed(
    costsOfPart(one, byArea),
    premium.value === null
      ? blankCell(one.row, 'premium to the landlord', 'premium', 'ONE_OFF_COST')
      : oneOff(one, premium, -1, { label: 'Premium to the landlord' }),
    worksContribution(one, separation),
    feesContribution(one),
  );
}

/** The rent runs on; the tenant of the part pays us, and bears its rates, energy and cleaning, once it is let. */
export function subletContribution(one: RightSizingCase): Contribution {
  const income = rowInput(one.row, 'incomePa', 'rent received', 'GBP/year');
  const months = lettingMonths(one.row, one.ending.given);
  const about = { label: 'Rent received for the part', formula: `rent × share of the year after ${one.ending.vacated}`, inputs: [income, months] };
  return contributed(
    costsOfPart(one, withoutRent),
    income.value === null ? blankCell(one.row, 'rent received for the part', 'income_pa', 'NOTHING') : yearly(one, income.value, 1, about),
    worksContribution(one, separation),
    feesContribution(one),
  );
}

export function disposePartContribution(one: RightSizingCase): Contribution {
  const { building, ending } = one;
  const receipt = receiptContribution({ ...ending, building: { ...building, marketValue: null, receiptProbability: null } });
  const where = `right_sizing_terms.csv: ${one.row.code}, receipt_gross`;
  return contributed(
    costsOfPart(one, withoutRent),
    { ...receipt, missing: receipt.missing.map((missing) => ({ ...missing, what: 'sale price of the part', where })) },
    worksContribution(one, separation),
    feesContribution(one),
  );
}
