/** Licences of an application that is moved as it is: brought where that is known to be allowed, or else bought anew with the provider while the old one runs to its end. */
import { shareOfYearAfter } from '../appraisal/index.ts';
import { type Contribution, contributed, known, leftOut, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import { type EstimateCase, keepsApplication } from './estimate-case.ts';
import { isKeptWithApplication } from './kept-with-application.ts';
import type { LicenceEnd } from './licence-end.ts';
import type { PoolRelease } from './pool-release.ts';

const isBrought = ({ licence }: LicenceEnd): boolean => licence.portable === true;

export function licenceContribution(one: EstimateCase): Contribution {
  return keepsApplication(one) ? contributed(...one.licences.map((licence) => (isBrought(licence) ? known([], 1) : boughtAnew(one, licence)))) : known([], 0);
}

function boughtAnew(one: EstimateCase, { licence }: LicenceEnd): Contribution {
  const released = one.release.lines.find(({ line }) => line.code === licence.costLine);
  if (released === undefined || released.amount === null) {
    const where = released === undefined ? `licences.csv: ${licence.code}, cost_line` : `cost_lines.csv: ${licence.costLine}, amount_pa`;
    return unknown({ what: `what ${licence.name} costs`, where, treatment: leftOut, hides: 'RECURRING_COST' });
  }
  const premium = assumptionInput(one.given, 'cloud-licence-premium');
  const shares = one.years.map((year) => shareOfYearAfter(one.startsOn, year));
  const amounts = shares.map((share) => 0 - released.amount! * (1 + premium.value!) * share);
  const line = recurringLine(amounts, shares, {
    label: `Bought anew: ${licence.name}`,
    cashClass: 'CASH_BUDGET',
    formula: `price today × (1 + premium) × share of the year after ${one.startsOn}; nobody has said that it may be brought`,
    inputs: [derivedInput('price today', released.amount, 'GBP/year', `cost_lines.csv: ${licence.costLine}`), premium],
  });
  if (licence.portable === false) return known([line], 1);
  const treatment = 'taken to be bought anew with the provider';
  return unknown({ what: `whether ${licence.name} may be brought`, where: `licences.csv: ${licence.code}, portable`, treatment, hides: 'NOTHING' }, [line]);
}

/** Cost lines of the old place that end: all but what the application is kept with, and of that the licences that are bought anew. */
export function endingWith(one: EstimateCase): readonly PoolRelease[] {
  const anew = new Set(one.licences.filter((licence) => !isBrought(licence)).flatMap(({ licence }) => licence.costLine ?? []));
  return one.release.lines.filter(({ pool, line }) => !keepsApplication(one) || !isKeptWithApplication(line, pool, one.system.code) || anew.has(line.code));
}
