/** One-off costs and yearly sums that right-sizing options have in common. A blank cell is UNKNOWN and says what to fill in. */
import { gbp, optimismBias, optimismBiasTable, upliftedCost } from '../appraisal/index.ts';
import { type Contribution, contributed, known, leftOut, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { Line, Missing } from '../options/option.ts';
import { sharesAfter } from './avoidability-clock.ts';
import { type RightSizingCase, rowInput } from './right-sizing-case.ts';
import type { RightSizingTerm } from './snapshot.ts';

const treatments: Record<Missing['hides'], string> = {
  NOTHING: 'counts nothing until it is known',
  PAYBACK: 'counts nothing until it is known, and the option is ranked by payback after all whose sums are known',
  ONE_OFF_COST: leftOut,
  RECURRING_COST: 'the yearly saving is UNKNOWN until it is known',
  SOCIAL_COST: 'left out of the value to society, and the option is ranked there after all whose effects are known',
};

/** A cell of the row that is blank: what it hides decides how it is treated. */
export const blankCell = ({ code }: RightSizingTerm, what: string, column: string, hides: Missing['hides']): Contribution =>
  unknown({ what, where: `right_sizing_terms.csv: ${code}, ${column}`, treatment: treatments[hides], hides });

type About = Pick<Line, 'label'> & Partial<Line>;

/** A stated sum in the year that the option takes effect; `sign` −1 is a cost. */
export function oneOff({ ending, effectIn }: RightSizingCase, stated: Input, sign: 1 | -1, about: About): Contribution {
  const line = { cashClass: 'CASH_BUDGET', formula: 'as stated', inputs: [stated], ...about } as const;
  return known(stated.value === 0 ? [] : [oneOffLine(ending.years.length, effectIn, sign * stated.value!, line)], 1);
}

/** A yearly sum from the day after the last day of what ends; `sign` −1 is a cost. */
export function yearly(
  { ending }: RightSizingCase,
  amount: number,
  sign: 1 | -1,
  about: Omit<About, 'inputs'> & Pick<Line, 'formula' | 'inputs'>,
): Contribution {
  const shares = sharesAfter(ending.vacated, ending.years);
  const amounts = shares.map((share) => sign * amount * share);
  return known(amount === 0 ? [] : [recurringLine(amounts, shares, { cashClass: 'CASH_BUDGET', ...about })], 1);
}

/** Works with optimism bias, capital. */
export function worksContribution(one: RightSizingCase, label: string): Contribution {
  const { row, ending, effectIn } = one;
  const stated = rowInput(row, 'worksCost', 'works', 'GBP');
  if (stated.value === null) return blankCell(row, label.toLowerCase(), 'works_cost', 'ONE_OFF_COST');
  if (stated.value === 0) return known([], 1);
  const mitigation = firstKnown(
    rowInput(row, 'optimismBiasMitigation', 'optimism bias managed away', 'share'),
    assumptionInput(ending.given, 'optimism-bias-mitigation'),
  );
  const bounds = optimismBiasTable[row.worksType].cost;
  const how = `upper bound ${bounds.upper} × (1 − ${mitigation.value}), at least ${bounds.lower} [mott-macdonald]`;
  const bias = derivedInput('optimism bias', optimismBias(bounds, mitigation.value!), 'share', how);
  const total = upliftedCost(gbp(stated.value), bias.value!, gbp(0));
  const about = { label, cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', formula: 'estimate × (1 + optimism bias)', inputs: [stated, mitigation, bias] } as const;
  return known([oneOffLine(ending.years.length, effectIn, -total, about)], 1);
}

/** Fees, taxes and project cost: revenue, unless something is bought. */
export function feesContribution(one: RightSizingCase, money: Partial<Line> = {}): Contribution {
  const stated = rowInput(one.row, 'fees', 'fees and project', 'GBP');
  if (stated.value === null) return blankCell(one.row, 'fees and project', 'fees', 'ONE_OFF_COST');
  return oneOff(one, stated, -1, { label: 'Fees and project', ...money });
}

/** Removal and IT for everyone who moves. */
export function removalContribution(one: RightSizingCase): Contribution {
  const { fte, given } = one.ending;
  if (fte.value === null)
    return unknown({ what: 'removal and IT', where: 'team_bases.csv (who is based here)', treatment: treatments.ONE_OFF_COST, hides: 'ONE_OFF_COST' });
  const part = (label: string, rate: Input) =>
    oneOff(one, derivedInput(label.toLowerCase(), fte.value! * rate.value!, 'GBP', 'FTE × rate'), -1, {
      label,
      formula: `FTE that move × ${rate.name}`,
      inputs: [fte, rate],
    });
  return contributed(
    part('Removal', assumptionInput(given, 'relocation-gbp-per-fte')),
    part('IT and communications', assumptionInput(given, 'it-gbp-per-fte')),
  );
}
