/** One-off costs of moving a system, whoever prices them. What such work costs is expensed, not capital. */
import { financialYearContaining, optimismBias, optimismBiasTable, yearIndex } from '../appraisal/index.ts';
import { type Contribution, known, nothingAsked, oneOffLine } from '../options/contribution.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import type { Move } from './move-case.ts';

/** A cost in the year in which the new place is first paid for. */
export function onceLine({ given, years, startsOn }: Move, label: string, cost: number, formula: string, inputs: readonly Input[]): Line {
  const year = Math.max(0, yearIndex(given.base, financialYearContaining(startsOn)));
  return oneOffLine(years.length, year, 0 - cost, { label, cashClass: 'CASH_BUDGET', formula, inputs });
}

/** Development is estimated far too low: its bias goes on top. [mott-macdonald] */
export function onceWithBias(one: Move, label: string, cost: number, inputs: readonly Input[]): Line {
  const mitigation = assumptionInput(one.given, 'it-optimism-mitigation');
  const bias = optimismBias(optimismBiasTable.EQUIPMENT_DEVELOPMENT.cost, mitigation.value!);
  const derived = derivedInput('optimism bias', bias, 'share', 'equipment and development, after mitigation');
  return onceLine(one, label, cost * (1 + bias), 'cost × (1 + optimism bias)', [...inputs, derived, mitigation]);
}

/** Data that are known to need it are put right before they move. */
export function cleansing(one: Move): Contribution {
  if (one.system.dataQuality !== 'CLEANSE') return nothingAsked;
  const cost = assumptionInput(one.given, 'data-cleansing-gbp-system');
  return known([onceLine(one, 'Putting its data right', cost.value!, 'as assumed for a system whose data need it', [cost])], 1);
}
