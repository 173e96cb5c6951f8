/** What suppliers could ask at the next renewal: a rise on the day that each term ends, held by its cap where there is one. */
import { type FinancialYear, financialYearsFrom, shareOfYearAfter } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { basePrice } from '../register/current-cost.ts';
import { licenceEnd } from './licence-end.ts';
import { type IctSnapshot, isLive, type Licence } from './snapshot.ts';

export interface Renewal {
  readonly licence: Licence;
  /** The last day at today's price; null is UNKNOWN. */
  readonly renewsAfter: string | null;
  /** By when notice would have to be given to be out on that day; past where it cannot be any more. */
  readonly noticeBy: string | null;
  /** Whether that notice is past, so that the rise cannot be escaped by leaving. */
  readonly isTooLate: boolean;
  /** Pounds a year today; null is UNKNOWN. */
  readonly yearly: number | null;
  /** The rise that its cap lets through. */
  readonly rise: number;
  /** What it costs more, by year from year 0; null where the amount is UNKNOWN. A term that nobody knows is taken to end today. */
  readonly extra: readonly number[] | null;
  readonly exitCharge: number | null;
}

export interface Renewals {
  readonly years: readonly FinancialYear[];
  readonly renewals: readonly Renewal[];
  /** By year, of all whose amount is known. */
  readonly extra: readonly number[];
}

export function renewals(rise: number, count: number, ict: IctSnapshot, given: Given): Renewals {
  const years = financialYearsFrom(given.base, count);
  const live = ict.licences.filter(({ system }) => isLive(ict.system.get(system)!, given.on));
  const found = live.map((licence) => renewalOf(licence, rise, years, ict, given)).sort(byDay);
  return { years, renewals: found, extra: years.map((_, year) => found.reduce((sum, { extra }) => sum + (extra?.[year] ?? 0), 0)) };
}

const byDay = (one: Renewal, other: Renewal): number => (orderOf(one) < orderOf(other) ? -1 : 1);
const orderOf = ({ renewsAfter, licence }: Renewal): string => `${renewsAfter ?? '9999'} ${licence.code}`;

function renewalOf(licence: Licence, rise: number, years: readonly FinancialYear[], ict: IctSnapshot, given: Given): Renewal {
  const line = licence.costLine === null ? undefined : ict.costLine.get(licence.costLine);
  const yearly = line === undefined ? null : basePrice(line, given);
  const held = licence.indexationCap === null ? rise : Math.min(rise, licence.indexationCap);
  const next = licence.endsOn === null ? null : nextEnd(licence, given);
  const end = next === null ? null : licenceEnd({ ...licence, endsOn: next }, next, given);
  const extra = yearly === null ? null : years.map((year) => yearly * held * shareOfYearAfter(next ?? given.on, year));
  const isTooLate = end !== null && end.lastDay !== next;
  return { licence, renewsAfter: next, noticeBy: end?.noticeBy ?? null, isTooLate, yearly, rise: held, extra, exitCharge: licence.exitCharge };
}

/** The end of the term that runs today: a licence whose stated end is past has renewed. */
function nextEnd(licence: Licence, given: Given): string {
  return licenceEnd({ ...licence, noticeMonths: 0 }, given.on, given).lastDay;
}
