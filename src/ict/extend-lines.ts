/** What keeping a cohort a year longer saves and costs: replacements later, support that must be bought, more failures. */
import { type Contribution, endingLine, known, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { type CapitalRow, capitalLine } from './borrowed-capital.ts';
import { borrowedOver } from './borrowed-kit.ts';
import { ageOn, units } from './cohort.ts';
import { failureRate, lifeOf } from './device-life.ts';
import { type ExtendCase, isSecurityUnknown, type PutOff, shareBetween } from './extend-case.ts';
import { stateOf } from './lifecycle.ts';
import { added, chainCost } from './replacement-chain.ts';

const summed = (rows: readonly (readonly number[])[], years: number): readonly number[] =>
  rows.reduce(
    added,
    Array.from({ length: years }, () => 0),
  );

/** Every replacement comes later: the capital that is not paid in one year is paid in another. */
export function putOffCapital({ cohort, putOff, alike, given, years, months }: ExtendCase): Contribution {
  const priced = alike.filter(({ each }) => each !== null);
  const life = lifeOf(cohort.model, given);
  const chain = (first: (one: PutOff) => string, sign: 1 | -1): readonly CapitalRow[] =>
    priced.map((one) => ({
      amounts: chainCost(first(one), life, sign * one.each! * one.asset.quantity, years.length, given),
      borrowedOver: borrowedOver(one.asset, cohort.model, given),
    }));
  const inputs = [
    derivedInput('devices', units(priced), 'devices', 'it_assets.csv'),
    derivedInput('price of each', meanPrice(priced), 'GBP', 'it_assets.csv, it_models.csv'),
  ];
  const lines: readonly Line[] = [
    capitalLine(
      chain(({ from }) => from, 1),
      years.length,
      { inputs, label: 'Not replaced at the end of the usual life', formula: `devices × price, when due and every ${life} months` },
    ),
    capitalLine(
      chain(({ until }) => until, -1),
      years.length,
      { inputs, label: `Replaced ${months} months later`, formula: `devices × price, ${months} months after, and every ${life} months` },
    ),
  ];
  if (priced.length === alike.length) return known(lines, putOff.length);
  const missing = {
    what: `what ${units(putOff) - units(priced)} of the devices cost to replace`,
    where: `it_models.csv: ${cohort.model.code}, replacement_price`,
    treatment: 'putting it off saves nothing until it is known',
    hides: 'NOTHING',
  } as const;
  return unknown(missing, lines, putOff.length);
}

const meanPrice = (members: readonly PutOff[]): number | null =>
  members.length === 0 ? null : members.reduce((sum, { each, asset }) => sum + each! * asset.quantity, 0) / units(members);

/** Security past its ordinary end has to be bought, dearer every year; where nobody knows that end, it is priced as if it were past. */
export function extendedSupport(one: ExtendCase): Contribution {
  const { cohort, alike, freeUntil, given, years } = one;
  const isUnknown = isSecurityUnknown(one);
  if (freeUntil === null && !isUnknown && stateOf(cohort.model) === 'SUPPORTED_NO_DATE') return known([], 1);
  const each = supportPrice(one);
  const rise = cohort.model.extendedSupportRise ?? given.of('it-extended-support-rise').high ?? 1;
  const rows = alike.map(({ asset, from, until }) => {
    const start = freeUntil === null || freeUntil < from ? from : freeUntil;
    if (start >= until) return years.map(() => 0);
    const yearsPast = freeUntil === null ? 0 : Math.floor((Date.parse(start) - Date.parse(freeUntil)) / (365.25 * 86_400_000));
    return shareBetween(start, until, years).map((share) => -share * asset.quantity * each.value! * rise ** yearsPast);
  });
  const inputs = [each, derivedInput('rise for each further year', rise, 'times', `it_models.csv: ${cohort.model.code}, or the assumption`)];
  const line = endingLine(summed(rows, years.length), {
    label: 'Security updates bought beyond their ordinary end',
    cashClass: 'CASH_BUDGET',
    nature: 'ONE_OFF',
    formula: 'devices × price a year × rise^whole years past the ordinary end × share of the year',
    inputs,
  });
  if (!isUnknown) return known([line], 1);
  const treatment = 'taken to have ended, and priced at the high end of the assumption';
  return unknown(
    { what: `when security updates of ${cohort.model.name} end`, where: `it_models.csv: ${cohort.model.code}, end_of_support`, treatment, hides: 'NOTHING' },
    [line],
  );
}

/** Pounds a year for each device in the first year. */
function supportPrice({ cohort: { model, members }, given }: ExtendCase): Input {
  const stated = model.extendedSupportPa === null ? null : given.inBasePrices(model.extendedSupportPa, model.priceBase);
  const share = given.of('it-extended-support-share');
  const price = Math.max(0, ...members.map(({ each }) => each ?? 0));
  return firstKnown(recordInput('extended support', stated, 'GBP/year each', `it_models.csv: ${model.code}`, model), {
    ...assumptionInput(given, 'it-extended-support-share', 'high'),
    name: 'extended support, from a share of the price',
    value: price * (share.high ?? share.value),
    unit: 'GBP/year each',
  });
}

/** An old device fails more often than the new one would: repairs in cash, lost hours not. */
export function moreFailures({ alike, given, years }: ExtendCase): Contribution {
  const rows = alike.map(({ asset, from, until }) => {
    const extra = failureRate(ageOn(asset, from), given) - failureRate(0, given);
    return shareBetween(from, until, years).map((share) => -share * asset.quantity * Math.max(0, extra));
  });
  const failures = summed(rows, years.length);
  const [repair, hours, worth] = [
    assumptionInput(given, 'it-repair-gbp'),
    assumptionInput(given, 'it-hours-lost-per-failure'),
    assumptionInput(given, 'staff-time-gbp-per-hour'),
  ];
  const line = (each: number, about: Pick<Line, 'label' | 'cashClass' | 'formula' | 'inputs'>) =>
    endingLine(
      failures.map((count) => count * each),
      { nature: 'ONE_OFF', ...about },
    );
  return known(
    [
      line(repair.value!, {
        label: 'More repairs of older devices',
        cashClass: 'CASH_BUDGET',
        formula: 'devices × (failure rate at their age − that of a new one) × repair',
        inputs: [repair],
      }),
      line(hours.value! * worth.value!, {
        label: 'Hours lost to failures',
        cashClass: 'NON_CASH_RELEASED',
        formula: 'the same failures × hours lost × value of staff time',
        inputs: [hours, worth],
      }),
    ],
    2,
  );
}
