/** Taking data and records out of a system that is left: as stated, or at the high end of the assumption. */
import { type FinancialYear, financialYearContaining, yearIndex } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type Contribution, known, oneOffLine, unknown } from '../options/contribution.ts';
import { assumptionInput, firstKnown } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import type { LicenceEnd } from './licence-end.ts';
import type { ItSystem } from './snapshot.ts';

export interface Left {
  readonly system: ItSystem;
  readonly lastUse: string;
  readonly given: Given;
  readonly years: readonly FinancialYear[];
}

export const yearOfLastUse = ({ given, lastUse }: Left): number => Math.max(0, yearIndex(given.base, financialYearContaining(lastUse)));

export function exitCost(one: Left): Contribution {
  const { system, given, years } = one;
  const stated = system.exitCost === null ? null : given.inBasePrices(system.exitCost, system.priceBase);
  const input = firstKnown(
    recordInput('taking data out', stated, 'GBP', `systems.csv: ${system.code}`, system),
    assumptionInput(given, 'system-exit-gbp', 'high'),
  );
  const line = oneOffLine(years.length, yearOfLastUse(one), -input.value!, {
    label: 'Taking data and records out',
    cashClass: 'CASH_BUDGET',
    formula: 'as stated, or the high end of the assumption',
    inputs: [input],
  });
  if (stated !== null) return known([line], 1);
  return unknown(
    { what: 'taking its data out', where: `systems.csv: ${system.code}, exit_cost`, treatment: 'priced at the high end of the assumption', hides: 'NOTHING' },
    [line],
  );
}

/** What contracts charge for leaving them, in the year in which each lets go. */
export function exitCharges({ licences, given, years }: Pick<Left, 'given' | 'years'> & { readonly licences: readonly LicenceEnd[] }): Contribution {
  const charged = licences.filter(({ licence }) => (licence.exitCharge ?? 0) > 0);
  const lines = charged.map(({ licence, lastDay }) =>
    oneOffLine(years.length, Math.max(0, yearIndex(given.base, financialYearContaining(lastDay))), -licence.exitCharge!, {
      label: `Leaving ${licence.name}`,
      cashClass: 'CASH_BUDGET',
      formula: 'as the contract states',
      inputs: [recordInput('exit charge', licence.exitCharge, 'GBP', `licences.csv: ${licence.code}`, licence)],
    }),
  );
  return known(lines, charged.length);
}
