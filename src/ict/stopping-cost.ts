/** A cost line that ends with IT: on the day that its licence, its notice or its own rule lets it, and what is left of it after. */
import { addMonths, type FinancialYear, financialYearContaining, lastDayAfter, shareOfYearAfter, yearIndex } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type Contribution, contributed, endingLine, known, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, firstKnown } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { avoidableShareKey, growthKey } from '../register/current-cost.ts';
import { endOfPaidPeriod } from '../register/paid-in-advance.ts';
import type { Avoidability, CostLine } from '../register/register.ts';
import { circuitsLeft } from './circuit-term.ts';
import { shareBetween } from './extend-case.ts';
import type { LicenceEnd } from './licence-end.ts';
import type { PoolRelease } from './pool-release.ts';
import type { Circuit, IctSnapshot } from './snapshot.ts';

export interface Stopping {
  readonly lastUse: string;
  readonly licences: readonly LicenceEnd[];
  readonly years: readonly FinancialYear[];
}

const later = (...days: readonly (string | null)[]): string => days.filter((day) => day !== null).reduce((one, other) => (one > other ? one : other));

/** The last day that a line is paid in full, once what it is for is no longer used after a day. */
export function lastPaidDay(
  line: CostLine,
  { lastUse, licences }: Pick<Stopping, 'lastUse' | 'licences'>,
  rule: Avoidability | undefined,
  given: Given,
): string {
  const licensed = licences.filter(({ licence }) => licence.costLine === line.code).map(({ lastDay }) => lastDay);
  const notice = rule?.trigger === 'NOTICE' && rule.noticeMonths !== null ? addMonths(given.beginsOn, rule.noticeMonths) : null;
  return endOfPaidPeriod(later(lastUse, rule?.earliest ?? null, notice, ...licensed), rule, given);
}

/** What the lines save once they have stopped. A line whose amount is UNKNOWN saves nothing. */
export const stoppingCosts = (lines: readonly PoolRelease[], stopping: Stopping, ict: IctSnapshot, given: Given): Contribution =>
  contributed(...lines.map((line) => stoppingCost(line, stopping, ict, given)));

function stoppingCost({ line, pool, amount, share, because, circuits = [] }: PoolRelease, stopping: Stopping, ict: IctSnapshot, given: Given): Contribution {
  const name = line.category.toLowerCase().replaceAll('_', ' ');
  if (amount === null)
    return unknown({
      what: `${name} of ${pool.name}`,
      where: `cost_lines.csv: ${line.code}, amount_pa`,
      treatment: 'saves nothing until it is known',
      hides: 'PAYBACK',
    });
  const { years } = stopping;
  const place = `cost_lines.csv: ${line.code}`;
  const rule = ict.avoidability.get(line.code);
  const { lastDay, charge } = circuitsLeft(circuits, lastPaidDay(line, stopping, rule, given), amount, given);
  const avoidable = firstKnown(
    recordInput('avoidable share', line.avoidableShare, 'share', place, line),
    assumptionInput(given, avoidableShareKey(line.category)),
  );
  const growth = assumptionInput(given, growthKey(line.category));
  const shares = years.map((year) => shareOfYearAfter(lastDay, year));
  const released = avoidable.value! * share;
  const saved = recurringLine(
    shares.map((part, year) => amount * released * (1 + growth.value!) ** year * part),
    shares,
    {
      ...moneyOf(line),
      label: `No longer paid: ${name}, ${pool.name}`,
      transfer: line.transfer ?? false,
      costLine: line.code,
      releaseShare: released,
      formula: `amount × avoidable share × ${share === 1 ? 'the whole' : share.toFixed(4)} of the pool × (1 + growth)^year × share of the year after ${lastDay} (${because})`,
      inputs: [recordInput(name, amount, 'GBP/year', place, line), avoidable, growth],
    },
  );
  return known([saved, ...residual(line, rule, lastDay, years), ...leavingCircuits(circuits, lastDay, charge, years, given)], 1);
}

function leavingCircuits(circuits: readonly Circuit[], lastDay: string, charge: number, years: readonly FinancialYear[], given: Given): readonly Line[] {
  if (charge === 0) return [];
  return [
    oneOffLine(years.length, Math.max(0, yearIndex(given.base, financialYearContaining(lastDay))), 0 - charge, {
      label: `Leaving ${circuits.map(({ name }) => name).join(', ')} before its term`,
      cashClass: 'CASH_BUDGET',
      formula: 'the charge for leaving, since it is less than what would still be paid',
      inputs: circuits.map((circuit) => recordInput('charge for leaving', circuit.terminationCharge, 'GBP', `circuits.csv: ${circuit.code}`, circuit)),
    }),
  ];
}

function moneyOf({ ledger, inBaseBudget }: CostLine): Pick<Line, 'cashClass' | 'ledger'> {
  if (ledger === 'CAPITAL') return { cashClass: 'CASH_CAPITAL', ledger };
  return { cashClass: inBaseBudget ? 'CASH_BUDGET' : 'CASH_AVOIDED_GROWTH', ledger };
}

function residual(line: CostLine, rule: Avoidability | undefined, lastDay: string, years: readonly FinancialYear[]): readonly Line[] {
  if (rule?.residualAmountPa == null || rule.residualMonths === null) return [];
  const shares = shareBetween(lastDay, lastDayAfter(lastDay, rule.residualMonths), years);
  const inputs = [recordInput('residual', rule.residualAmountPa, 'GBP/year', `avoidabilities.csv: ${line.code}`, rule)];
  const label = `What is left of ${line.category.toLowerCase().replaceAll('_', ' ')}`;
  return [
    endingLine(
      shares.map((share) => -rule.residualAmountPa! * share),
      { ...moneyOf(line), label, formula: `residual for ${rule.residualMonths} months after ${lastDay}`, inputs },
    ),
  ];
}
