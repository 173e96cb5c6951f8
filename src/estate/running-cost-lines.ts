/** What stops with the building, cost line by cost line, on the day that each would really stop; and what is left of it. */
import { lastDayAfter } from '../appraisal/index.ts';
import { type Contribution, contributed, endingLine, known, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, firstKnown, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import type { CostCategory } from '../register/cost.record.ts';
import { avoidableShareKey, type CurrentLine, growthKey } from '../register/current-cost.ts';
import { areAllPublic } from '../register/organisation.record.ts';
import { type Stop, sharesAfter, sharesBetween, stopOf } from './avoidability-clock.ts';
import { currentLines } from './carrying-cost.ts';
import type { ClosureCase } from './closure-case.ts';
import type { Building, CostLine, EstateSnapshot } from './snapshot.ts';

const industrialUses: readonly string[] = ['WORKSHOP', 'PROPERTY_STORE', 'DEPOT'];

export const runningCostContribution = (given: ClosureCase): Contribution =>
  contributed(...currentLines(given.building, given.estate, given.given).map((current) => lineContribution(given, current)));

/** A cost line with its avoidable amount in year-0 prices and what it depends on. */
export interface Avoidable {
  readonly yearly: number;
  readonly growth: number;
  /** Whether another public body receives it. */
  readonly transfer: boolean;
  readonly stop: Stop;
  readonly inputs: readonly Input[];
}

export function avoidableOf({ building, estate, given, vacated, exit }: ClosureCase, { line, pool, amount }: CurrentLine): Avoidable | null {
  if (amount === null) return null;
  const stop = stopOf(line, pool, building, estate, given, vacated, exit);
  const place = `cost_lines.csv: ${line.code}`;
  const share = firstKnown(recordInput('avoidable share', line.avoidableShare, 'share', place, line), assumptionInput(given, avoidableShareKey(line.category)));
  const growth = assumptionInput(given, growthKey(line.category));
  const inputs = [recordInput(line.category.toLowerCase().replaceAll('_', ' '), amount, 'GBP/year', place, line), share, growth];
  return { yearly: amount * share.value! * stop.poolShare, growth: growth.value!, transfer: isTransfer(line, building, estate), stop, inputs };
}

function lineContribution(closure: ClosureCase, current: CurrentLine): Contribution {
  const { line } = current;
  const isIncome = line.category === 'OTHER_INCOME';
  const avoidable = avoidableOf(closure, current);
  if (avoidable === null) {
    return unknown({
      what: `${line.category.toLowerCase().replaceAll('_', ' ')} of ${current.pool.name}`,
      where: `cost_lines.csv: ${line.code}, amount_pa`,
      treatment: isIncome ? 'the income that would be lost is UNKNOWN, so the yearly saving is too' : 'saves nothing until it is known',
      hides: isIncome ? 'RECURRING_COST' : 'PAYBACK', // its month of both places running is left out too, which would bring payback forward
    });
  }
  const lines = [
    stoppedLine(closure, current, avoidable, isIncome ? -1 : 1),
    ...residualLine(closure, current, avoidable),
    ...emptyRatesLine(closure, current, avoidable),
  ];
  return known(
    lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0)),
    1,
  );
}

const grown = (yearly: number, growth: number, shares: readonly number[]) => shares.map((share, year) => yearly * (1 + growth) ** year * share);

const paidToHosts: readonly CostCategory[] = ['RENT', 'SERVICE_CHARGE', 'PARTNER_CHARGE'];

/** Rates, and what is paid to a public landlord or host, pass from one public body to another: what we save, it loses. */
function isTransfer(line: CostLine, building: Building, estate: EstateSnapshot): boolean {
  if (line.transfer !== null) return line.transfer;
  if (!paidToHosts.includes(line.category)) return line.category === 'BUSINESS_RATES';
  const hosts = estate
    .occupanciesOf(building.code)
    .filter(({ kind }) => kind === 'GUEST')
    .map(({ partner }) => partner);
  const payees = [...hosts, ...estate.leasesOf(building.code).flatMap(({ landlord }) => landlord ?? [])].map((code) => estate.partner.get(code)!);
  return areAllPublic(payees);
}

type MoneyKind = Pick<Line, 'cashClass' | 'ledger' | 'transfer'>;

function moneyOf({ ledger, inBaseBudget }: CostLine, transfer: boolean): MoneyKind {
  if (ledger === 'CAPITAL') return { cashClass: 'CASH_CAPITAL', ledger, transfer };
  return { cashClass: inBaseBudget ? 'CASH_BUDGET' : 'CASH_AVOIDED_GROWTH', ledger, transfer };
}

function stoppedLine({ years }: ClosureCase, { line, pool }: CurrentLine, { yearly, growth, transfer, stop, inputs }: Avoidable, sign: 1 | -1): Line {
  const shares = sharesAfter(stop.lastDay, years);
  return recurringLine(grown(sign * yearly, growth, shares), shares, {
    label: `${sign === 1 ? 'No longer paid' : 'Income that ends'}: ${line.category.toLowerCase().replaceAll('_', ' ')}, ${pool.name}`,
    ...moneyOf(line, transfer),
    costLine: line.code,
    releaseShare: (inputs[1]?.value ?? 0) * stop.poolShare,
    formula: `amount × avoidable share${stop.poolShare === 1 ? '' : ` × pool share ${stop.poolShare}`} × (1 + growth)^year × share of the year after ${stop.lastDay ?? 'never'} (${stop.because})`,
    inputs,
  });
}

/** What is left of a line once it has stopped: a cost that is still paid, or income that still comes. Its kind of money is that of the line. */
function residualLine({ estate, years }: ClosureCase, { line, pool }: CurrentLine, { stop, transfer }: Avoidable): readonly Line[] {
  const rule = estate.avoidability.get(line.code);
  if (rule?.residualAmountPa == null || rule.residualMonths === null || stop.lastDay === null) return [];
  const sign = line.category === 'OTHER_INCOME' ? 1 : -1;
  const amounts = sharesBetween(stop.lastDay, lastDayAfter(stop.lastDay, rule.residualMonths), years).map((share) => sign * rule.residualAmountPa! * share);
  const label = `What is left of ${line.category.toLowerCase().replaceAll('_', ' ')}, ${pool.name}`;
  const inputs = [recordInput('residual', rule.residualAmountPa, 'GBP/year', `avoidabilities.csv: ${line.code}`, rule)];
  return [endingLine(amounts, { ...moneyOf(line, transfer), label, formula: `residual for ${rule.residualMonths} months after ${stop.lastDay}`, inputs })];
}

/** Rates come back after their free months and are paid in full until the building is sold or handed back. [empty-rates] */
function emptyRatesLine(
  { building, given, vacated, exit, years }: ClosureCase,
  { pool }: CurrentLine,
  { yearly, growth, transfer, stop, inputs }: Avoidable,
): readonly Line[] {
  if (!stop.emptyRates) return [];
  const free = assumptionInput(given, industrialUses.includes(building.use) ? 'empty-rates-free-months-industrial' : 'empty-rates-free-months');
  const from = lastDayAfter(vacated, free.value!);
  const shares = sharesBetween(from, exit.lastDay, years);
  const about = {
    label: `Empty rates, ${pool.name}`,
    cashClass: 'CASH_BUDGET' as const,
    transfer,
    formula: `rates × (1 + growth)^year × share of the year between ${from} and ${exit.lastDay ?? 'the horizon'}`,
    inputs: [...inputs, free],
  };
  const amounts = grown(-yearly, growth, shares);
  return [exit.lastDay === null ? recurringLine(amounts, shares, about) : endingLine(amounts, about)];
}
