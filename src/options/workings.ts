/** How a figure was reached: its formula, every input with its witness, and the steps from line to line. */
import { discountFactors } from '../appraisal/index.ts';
import { type Appraised, capitalSpent, isCapitalSpending, isCashReleasing, isOurs, isPublicPurse, isSocial } from './appraise.ts';
import type { Input } from './input.ts';
import type { Line } from './option.ts';

export const figureNames = [
  'ANNUAL_NET_SAVING',
  'ONE_OFF_REVENUE',
  'CAPITAL',
  'RECEIPTS',
  'NPV_ORGANISATION',
  'NPV_PUBLIC',
  'NPV_SOCIAL',
  'EQUIVALENT_ANNUAL',
  'PAYBACK',
  'DISCOUNTED_PAYBACK',
  'BENEFIT_COST_RATIO',
  'COST_SHUNTED',
] as const;
export type FigureName = (typeof figureNames)[number];

export interface Step {
  readonly label: string;
  readonly formula: string;
  /** What the line contributes to the figure, pounds. */
  readonly amount: number;
  readonly inputs: readonly Input[];
}

export interface Workings {
  readonly figure: FigureName;
  /** Pounds, years or a ratio; null is UNKNOWN, or never. */
  readonly value: number | null;
  readonly unit: 'GBP' | 'GBP/year' | 'years' | 'ratio';
  readonly formula: string;
  readonly steps: readonly Step[];
}

interface Recipe {
  readonly unit: Workings['unit'];
  readonly formula: string;
  readonly value: (appraised: Appraised) => number | null;
  readonly lines: (line: Line) => boolean;
  readonly amount: (line: Line, appraised: Appraised) => number;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
const undiscounted = ({ amounts }: Line): number => sum(amounts);
const presentValueOf = ({ amounts }: Line, { schedule, horizon }: Appraised): number => {
  const factors = discountFactors(schedule, horizon);
  return sum(amounts.map((amount, year) => amount * factors[year]!));
};
const shunted = (line: Line, appraised: Appraised): number => (Number(isOurs(line)) - Number(isPublicPurse(line))) * presentValueOf(line, appraised);

const npv = (unit: Recipe['unit'], formula: string, value: Recipe['value'], lines: Recipe['lines']): Recipe => ({
  unit,
  formula,
  value,
  lines,
  amount: presentValueOf,
});

const recipes: Record<FigureName, Recipe> = {
  ANNUAL_NET_SAVING: {
    unit: 'GBP/year',
    formula: 'sum of the recurring cash lines in the first full year after all one-offs',
    value: ({ figures }) => figures.annualNetSaving,
    lines: isCashReleasing,
    amount: ({ amounts }, { figures }) => amounts[figures.settledIn]!,
  },
  ONE_OFF_REVENUE: {
    unit: 'GBP',
    formula: 'sum of the one-off revenue lines, costs less sums returned',
    value: ({ figures }) => figures.oneOffRevenue,
    lines: (line) => isOurs(line) && line.nature === 'ONE_OFF' && line.ledger === 'REVENUE',
    amount: (line) => 0 - undiscounted(line),
  },
  CAPITAL: {
    unit: 'GBP',
    formula: 'sum of what each line of capital spends, before receipts; a purchase put off is no more capital',
    value: ({ figures }) => figures.capital,
    lines: (line) => isOurs(line) && isCapitalSpending(line),
    amount: capitalSpent,
  },
  RECEIPTS: {
    unit: 'GBP',
    formula: 'receipts net of the cost of sale, weighted by their chance, undiscounted',
    value: ({ figures }) => figures.receipts,
    lines: (line) => isOurs(line) && line.isReceipt === true,
    amount: undiscounted,
  },
  NPV_ORGANISATION: npv('GBP', 'sum of amount × discount factor over our cash lines, year 0 undiscounted', ({ figures }) => figures.npvOrganisation, isOurs),
  NPV_PUBLIC: npv(
    'GBP',
    'the same without transfers between public bodies, with what other public bodies bear',
    ({ figures }) => figures.npvPublic,
    isPublicPurse,
  ),
  NPV_SOCIAL: npv('GBP', 'the public purse, and the time and other effects that are not cash', ({ figures }) => figures.npvSocial, isSocial),
  EQUIVALENT_ANNUAL: npv(
    'GBP/year',
    'NPV to the organisation ÷ the sum of the discount factors of years 1 to the horizon',
    ({ figures }) => figures.equivalentAnnual,
    isOurs,
  ),
  PAYBACK: {
    unit: 'years',
    formula: 'the first time the running total of net cash reaches zero, linear inside the year',
    value: ({ figures }) => figures.paybackYears,
    lines: isOurs,
    amount: undiscounted,
  },
  DISCOUNTED_PAYBACK: npv('years', 'the same on discounted cash', ({ figures }) => figures.discountedPaybackYears, isOurs),
  BENEFIT_COST_RATIO: npv(
    'ratio',
    'present value of what is gained ÷ present value of what is spent, our cash lines',
    ({ figures }) => figures.benefitCostRatio,
    isOurs,
  ),
  COST_SHUNTED: {
    unit: 'GBP',
    formula: 'NPV to the organisation − NPV to public bodies: what others would pay for our gain',
    value: ({ figures }) => figures.costShunted,
    lines: (line) => isOurs(line) !== isPublicPurse(line),
    amount: shunted,
  },
};

/** Steps whose amounts add up to the figure, or for a ratio or a time, those it is worked out from. */
export function workingsOf(appraised: Appraised, figure: FigureName): Workings {
  const { unit, formula, value, lines, amount } = recipes[figure];
  const steps = appraised.option.lines
    .filter(lines)
    .map((line) => ({ label: line.label, formula: line.formula, amount: amount(line, appraised), inputs: line.inputs }));
  return { figure, value: value(appraised), unit, formula, steps: steps.filter((step) => step.amount !== 0) };
}
