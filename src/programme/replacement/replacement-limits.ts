/** What a replacement programme may be asked. */
import { Refusal } from '../../api/refusal.ts';
import { type FinancialYear, yearIndex } from '../../appraisal/index.ts';
import type { ProgrammeAsked } from './replacement-question.ts';

export const [mostYears, mostForecast] = [10, 30];

/** Refuses a span, a ceiling or a band that makes no sense. */
export function refuseUnfit({ base, from, years, ceilings, band, mostYearsEarly, mostYearsLate }: ProgrammeAsked): void {
  within('years', years, 1, mostYears, 'years');
  within('mostYearsEarly', mostYearsEarly, 0, 5, 'years');
  if (mostYearsLate !== null) within('mostYearsLate', mostYearsLate, 0, mostYears, 'years');
  within('from', yearIndex(base, from), 0, mostForecast, 'years after year 0');
  if (ceilings.some((ceiling) => ceiling < 0))
    throw refusal('A ceiling is nothing or more.', 'ceilings', String(Math.min(...ceilings)), 'write pounds of 0 or more');
  if (band !== null && !(band >= 0 && band <= 1)) throw refusal('A band is a share.', 'evenWithin', String(band), 'write 0 to 1, for example 0.2');
}

/** The same with one ceiling moved. Refuses where there is none to move, and a year outside the programme. */
export function changedBy(asked: ProgrammeAsked, by: number, changeIn: FinancialYear | undefined): ProgrammeAsked {
  const { ceilings, years, from } = asked;
  if (ceilings.length === 0) throw refusal('There is no ceiling to change.', 'changeBy', String(by), 'give ceilings');
  const at = changeIn === undefined ? 0 : yearIndex(from, changeIn);
  within('changeIn', at + 1, 1, years, 'years of the programme');
  const full = Array.from({ length: years }, (_, year) => ceilings[Math.min(year, ceilings.length - 1)]!);
  return { ...asked, ceilings: full.map((ceiling, year) => (year === at ? Math.max(0, ceiling + by) : ceiling)) };
}

const refusal = (message: string, where: string, found: string, fix: string): Refusal => new Refusal('BAD_USER_INPUT', message, { where, found, fix });

export function within(where: string, found: number, least: number, most: number, what: string): void {
  if (found < least || found > most) throw refusal(`That lies outside ${least} to ${most} ${what}.`, where, String(found), `ask for ${least} to ${most}`);
}
