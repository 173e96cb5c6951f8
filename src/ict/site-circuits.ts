/**
 * Circuits of a site that is emptied: paid to the end of their term, or left early for a charge, whichever is less; and the second way
 * that another site loses. A circuit that a building's pool pays for is stopped by the estate; then only the charge is ours to add.
 */
import { daysBetween, financialYearContaining, shareOfYearAfter, yearIndex } from '../appraisal/index.ts';
import { type Contribution, known, leftOut, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import { basePrice, currentLinesOf } from '../register/current-cost.ts';
import type { CostLine } from '../register/register.ts';
import type { SiteCase } from './site-emptied.ts';
import type { Circuit, IctSnapshot } from './snapshot.ts';
import { lastPaidDay, stoppingCosts } from './stopping-cost.ts';

export const circuitContributions = (one: SiteCase): readonly Contribution[] => one.circuits.map((circuit) => circuitContribution(circuit, one));

const lineOf = (circuit: Circuit, ict: IctSnapshot): CostLine | undefined => (circuit.costLine === null ? undefined : ict.costLine.get(circuit.costLine));

function circuitContribution(circuit: Circuit, one: SiteCase): Contribution {
  const { ict, given, vacated } = one;
  const line = lineOf(circuit, ict);
  const yearly = line === undefined ? null : basePrice(line, given);
  const stops = line === undefined ? vacated.lastDay : lastPaidDay(line, { lastUse: vacated.lastDay, licences: [] }, ict.avoidability.get(line.code), given);
  const monthsLeft = monthsOfTerm(circuit, stops, one);
  const isOurs = line !== undefined && ict.pool.get(line.pool)!.buildings === null;
  if (monthsLeft.value === 0) return isOurs ? stopped(line, stops, one) : known([], 1);
  const remaining = yearly === null ? null : (yearly * monthsLeft.value!) / 12;
  const charge = chargeOf(circuit, remaining, one);
  if (charge.value === null)
    return unknown({
      what: `what leaving ${circuit.name} early costs`,
      where: `circuits.csv: ${circuit.code}, termination_charge`,
      treatment: leftOut,
      hides: 'ONE_OFF_COST',
    });
  const payable = remaining === null ? charge.value : Math.min(charge.value, remaining);
  const paid = oneOffLine(one.years.length, Math.max(0, yearIndex(given.base, financialYearContaining(stops))), -payable, {
    label: `Leaving ${circuit.name} before its term`,
    cashClass: 'CASH_BUDGET',
    formula: 'the lesser of the charge for leaving and what would still be paid',
    inputs: [charge, monthsLeft, derivedInput('what would still be paid', remaining, 'GBP', 'cost line × months left ÷ 12')],
  });
  const rest = isOurs ? stopped(line, stops, one).lines : [];
  const termUnknown = {
    what: `when the term of ${circuit.name} ends`,
    where: `circuits.csv: ${circuit.code}, term_ends_on`,
    treatment: 'taken to run for as long as the high end of the assumption',
    hides: 'NOTHING',
  } as const;
  return circuit.termEndsOn === null ? unknown(termUnknown, [paid, ...rest]) : known([paid, ...rest], 2);
}

/** Months of the term after the day on which it is no longer paid; 0 where none are left. */
function monthsOfTerm({ termEndsOn, code }: Circuit, stops: string, { given }: SiteCase): Input {
  if (termEndsOn === null) return assumptionInput(given, 'circuit-months-left', 'high');
  const months = Math.max(0, (daysBetween(stops, termEndsOn) * 12) / 365.25);
  return derivedInput('months of the term that are left', months, 'months', `circuits.csv: ${code}, term_ends_on ${termEndsOn}`);
}

function chargeOf(circuit: Circuit, remaining: number | null, { given }: SiteCase): Input {
  const place = `circuits.csv: ${circuit.code}`;
  const byShare = (share: number | null) => (share === null || remaining === null ? null : share * remaining);
  const assumed = assumptionInput(given, 'circuit-termination-share', 'high');
  return firstKnown(
    recordInput('charge for leaving', circuit.terminationCharge, 'GBP', place, circuit),
    recordInput('charge for leaving, as a share of what is left', byShare(circuit.terminationShare), 'GBP', place, circuit),
    { ...assumed, value: byShare(assumed.value), unit: 'GBP' },
  );
}

function stopped(line: CostLine, stops: string, { ict, given, years }: SiteCase): Contribution {
  const pool = ict.pool.get(line.pool)!;
  const current = currentLinesOf(pool, ict.linesOf(pool.code), given).filter((one) => one.line === line);
  return stoppingCosts(
    current.map((one) => ({ ...one, share: 1, because: 'the site is left' })),
    { lastUse: stops, licences: [], years },
    ict,
    given,
  );
}

/** A circuit elsewhere whose second way ran through this site needs another one: put in once, and paid every year as the lost one was. */
export function lostSecondWays(one: SiteCase): readonly Contribution[] {
  return splitPairs(one).map(({ lost, left }) => {
    const { ict, given, years, vacated } = one;
    const line = lineOf(lost, ict);
    const yearly = recordInput(
      'the lost circuit',
      line === undefined ? null : basePrice(line, given),
      'GBP/year',
      `circuits.csv: ${lost.code}, cost_line`,
      lost,
    );
    const install = assumptionInput(given, 'circuit-install-gbp', 'high');
    const shares = years.map((year) => shareOfYearAfter(vacated.lastDay, year));
    const put = oneOffLine(years.length, Math.max(0, yearIndex(given.base, financialYearContaining(vacated.lastDay))), -install.value!, {
      label: `A second way again for ${left.name}`,
      cashClass: 'CASH_BUDGET',
      formula: 'putting in a circuit',
      inputs: [install],
    });
    if (yearly.value === null)
      return unknown(
        {
          what: `what a second way for ${left.name} costs a year`,
          where: `circuits.csv: ${lost.code}, cost_line`,
          treatment: leftOut,
          hides: 'RECURRING_COST',
        },
        [put],
      );
    const paid = recurringLine(
      shares.map((share) => -yearly.value! * share),
      shares,
      { label: `A second way for ${left.name}, yearly`, cashClass: 'CASH_BUDGET', formula: 'as the lost circuit cost × share of the year', inputs: [yearly] },
    );
    return known([put, paid], 2);
  });
}

/** Circuits here that are the second way of one at another site that stays. */
export function splitPairs({
  circuits,
  ict,
  vacated,
}: Pick<SiteCase, 'circuits' | 'ict' | 'vacated'>): readonly { readonly lost: Circuit; readonly left: Circuit }[] {
  return circuits.flatMap((lost) => {
    const partners = ict.circuits.filter((other) => other.resiliencePair === lost.code || other.code === lost.resiliencePair);
    return partners.filter(({ site }) => site !== vacated.site).map((left) => ({ lost, left }));
  });
}
