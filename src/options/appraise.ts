/**
 * An option's figures from its lines: real, in base-year prices, discounted by the standard schedule with year 0 undiscounted.
 * Three views of the same lines: ours (every cash line of ours), the public purse (transfers between public bodies dropped, what
 * other public bodies bear added), and society (time and other effects that are not cash added to that). [green-book-2026]
 */
import {
  benefitCostRatio,
  type DiscountSchedule,
  discountedPayback,
  discountFactors,
  equivalentAnnual,
  GB_STANDARD,
  type Gbp,
  gbp,
  noFlow,
  payback,
  presentValue,
} from '../appraisal/index.ts';
import { isCash, type Line, type Option } from './option.ts';

export interface Figures {
  /** Recurring, cash-releasing and net, in `settledIn`; null is UNKNOWN. */
  readonly annualNetSaving: number | null;
  /** The first full year after all one-offs: the year index that the annual net saving is read from. */
  readonly settledIn: number;
  /** Costs are positive. */
  readonly oneOffRevenue: number;
  readonly capital: number;
  readonly receipts: number;
  readonly npvOrganisation: number;
  readonly npvPublic: number;
  readonly npvSocial: number;
  readonly equivalentAnnual: number;
  readonly equivalentAnnualPublic: number;
  readonly paybackYears: number | null;
  /** Where the total turns negative again later: the last time it comes back. */
  readonly lastPaybackYears: number | null;
  readonly discountedPaybackYears: number | null;
  readonly benefitCostRatio: number | null;
  readonly pvBenefits: number;
  readonly pvCosts: number;
  readonly npvPerCapital: number | null;
  readonly costShunted: number;
}

export interface CashFlowYear {
  readonly index: number;
  readonly net: number;
  readonly benefits: number;
  readonly costs: number;
  readonly discountFactor: number;
  readonly cumulative: number;
}

export interface Appraised<O extends Option = Option> {
  readonly option: O;
  readonly figures: Figures;
  readonly schedule: DiscountSchedule;
  readonly horizon: number;
}

export const isOurs = (line: Line): boolean => line.bearer === 'ORGANISATION' && isCash(line.cashClass);
export const isPublicPurse = (line: Line): boolean => isCash(line.cashClass) && !line.transfer && line.bearer !== 'PEOPLE';
export const isSocial = (line: Line): boolean => !line.transfer;

/** The recurring cash that a budget can be cut by. */
export const isCashReleasing = (line: Line): boolean => isOurs(line) && line.nature === 'RECURRING' && line.cashClass === 'CASH_BUDGET';

export function appraised<O extends Option>(option: O, horizon: number, schedule: DiscountSchedule = GB_STANDARD): Appraised<O> {
  const ours = option.lines.filter(isOurs);
  const { net, benefits, costs, toPublic, toSociety } = flowsOf(option.lines, horizon);
  const [npvOrganisation, npvPublic] = [presentValue(net, schedule), presentValue(toPublic, schedule)];
  const [pvBenefits, pvCosts] = [presentValue(benefits, schedule), presentValue(costs, schedule)];
  const capital = sum(ours.filter(isCapitalSpending).map(capitalSpent));
  const settledIn = settledYear(ours, horizon);
  const simple = payback(net);
  return {
    option,
    schedule,
    horizon,
    figures: {
      settledIn,
      annualNetSaving: isRecurringKnown(option) ? sum(ours.filter(isCashReleasing).map(({ amounts }) => amounts[settledIn]!)) : null,
      oneOffRevenue: 0 - total(ours.filter((line) => line.nature === 'ONE_OFF' && line.ledger === 'REVENUE')),
      capital,
      receipts: total(ours.filter(({ isReceipt }) => isReceipt)),
      npvOrganisation,
      npvPublic,
      npvSocial: presentValue(toSociety, schedule),
      equivalentAnnual: equivalentAnnual(npvOrganisation, schedule, horizon),
      equivalentAnnualPublic: equivalentAnnual(npvPublic, schedule, horizon),
      paybackYears: simple.first,
      lastPaybackYears: simple.last,
      discountedPaybackYears: discountedPayback(net, schedule).first,
      benefitCostRatio: benefitCostRatio(pvBenefits, pvCosts),
      pvBenefits,
      pvCosts,
      npvPerCapital: capital === 0 ? null : npvPublic / capital,
      costShunted: npvOrganisation - npvPublic,
    },
  };
}

function sum(amounts: readonly number[]): number {
  let running = 0;
  for (const amount of amounts) running += amount;
  return running;
}
export const isCapitalSpending = ({ ledger, isReceipt, isResidual }: Line): boolean => ledger === 'CAPITAL' && !isReceipt && !isResidual;
/** What a line spends, less what it saves of the same kind in other years: a purchase put off is no more capital. Never below nothing. */
export const capitalSpent = ({ amounts }: Line): number => Math.max(0, 0 - sum(amounts));

function total(lines: readonly Line[]): number {
  let running = 0;
  for (const { amounts } of lines) for (const amount of amounts) running += amount;
  return running;
}

/** By year: ours, what it holds of gains and of spending, and the two wider views. */
interface Flows {
  readonly net: readonly Gbp[];
  readonly benefits: readonly Gbp[];
  readonly costs: readonly Gbp[];
  readonly toPublic: readonly Gbp[];
  readonly toSociety: readonly Gbp[];
}

/** Loops, and looks at each line once, because a large organisation has a million lines. */
function flowsOf(lines: readonly Line[], horizon: number): Flows {
  const none = (): number[] => noFlow(horizon);
  const [net, benefits, costs, toPublic, toSociety] = [none(), none(), none(), none(), none()];
  for (const line of lines) {
    const [counts, countsInPublic, countsInSociety] = [isOurs(line), isPublicPurse(line), isSocial(line)];
    for (let year = 0; year <= horizon; year += 1) {
      const amount = line.amounts[year]!;
      if (counts) net[year]! += amount;
      if (counts && amount > 0) benefits[year]! += amount;
      if (counts && amount < 0) costs[year]! -= amount;
      if (countsInPublic) toPublic[year]! += amount;
      if (countsInSociety) toSociety[year]! += amount;
    }
  }
  return { net: net.map(gbp), benefits: benefits.map(gbp), costs: costs.map(gbp), toPublic: toPublic.map(gbp), toSociety: toSociety.map(gbp) };
}

/** The first year in which nothing of ours is still changing, held to the horizon. */
function settledYear(lines: readonly Line[], horizon: number): number {
  let settled = 0;
  for (const { amounts, settledFrom } of lines) if (settledFrom > settled && amounts.some((amount) => amount !== 0)) settled = settledFrom;
  return Math.min(horizon, settled);
}

const isRecurringKnown = ({ missing }: Option): boolean => !missing.some(({ hides }) => hides === 'RECURRING_COST');

/** Our cash year by year. Worked out when it is looked at, because few of a hundred thousand options are. */
export function cashFlowOf({ option, horizon, schedule }: Pick<Appraised, 'option' | 'horizon' | 'schedule'>): readonly CashFlowYear[] {
  const { net: nets, benefits, costs } = flowsOf(option.lines, horizon);
  const factors = discountFactors(schedule, horizon);
  let cumulative = 0;
  return nets.map((net, index) => {
    cumulative += net;
    return { index, net, benefits: benefits[index]!, costs: costs[index]!, discountFactor: factors[index]!, cumulative };
  });
}
