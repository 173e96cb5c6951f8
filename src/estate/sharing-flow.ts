/** A sum of sharing_terms.csv as a line by year: every year from the day that sharing starts, or once in the year before. */
import { endingLine, oneOffLine, recurringLine } from '../options/contribution.ts';
import type { Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { isPublicBody } from '../register/organisation.record.ts';
import { sharesAfter, sharesBetween } from './avoidability-clock.ts';
import type { SharingCase } from './sharing-case.ts';
import type { Partner } from './snapshot.ts';

export type About = Pick<Line, 'label'> & Partial<Line>;

/** Whose money a partner's is: the public purse's, or that of a body outside it. */
export const purseOf = (partners: readonly (Partner | null)[]): Line['bearer'] =>
  partners.every((partner) => partner !== null && isPublicBody(partner)) ? 'OTHER_PUBLIC' : 'PEOPLE';

export const input = ({ term }: SharingCase, name: string, value: number | null, unit: string): Input =>
  recordInput(name, value, unit, `sharing_terms.csv: ${term.code}`, term);

/** A yearly sum from the day that sharing starts; where a tenant's term ends, up to that day. */
export function yearly(sharing: SharingCase, amount: number | null, about: About, growth = 0): readonly Line[] {
  if (amount === null || amount === 0) return [];
  const { before, years, weAreHost, term } = sharing;
  const ends = weAreHost && term.endsOn !== null;
  const shares = ends ? sharesBetween(before, term.endsOn, years) : sharesAfter(before, years);
  const amounts = shares.map((share, year) => amount * (1 + growth) ** year * share);
  const whole = {
    cashClass: 'CASH_BUDGET' as const,
    formula: `${growth === 0 ? 'yearly sum' : `yearly sum × (1 + ${growth.toFixed(4)})^year`} × share of the year after ${before}`,
    inputs: [input(sharing, about.label.toLowerCase(), Math.abs(amount), 'GBP/year')],
    ...about,
  };
  return [ends ? endingLine(amounts, whole) : recurringLine(amounts, shares, whole)];
}

export function once(sharing: SharingCase, amount: number | null, about: About): readonly Line[] {
  if (amount === null || amount === 0) return [];
  const inputs = [input(sharing, about.label.toLowerCase(), Math.abs(amount), 'GBP')];
  return [oneOffLine(sharing.years.length, sharing.startsIn, amount, { cashClass: 'CASH_BUDGET', formula: 'as stated', inputs, ...about })];
}

export const minus = (amount: number | null): number | null => (amount === null ? null : -amount);
