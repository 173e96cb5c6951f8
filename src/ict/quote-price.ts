/** What a quote asks, in pounds of the base year. A price in another currency without a rate is UNKNOWN, never one for one. */
import type { Given } from '../assumptions/given.ts';
import type { Input } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import type { CloudQuote } from './snapshot.ts';

/** Pounds for one unit of the quote's currency; null is UNKNOWN. */
export const rateOf = ({ currency, gbpPerUnit }: Pick<CloudQuote, 'currency' | 'gbpPerUnit'>): number | null =>
  gbpPerUnit ?? (currency.toUpperCase() === 'GBP' ? 1 : null);

/** An amount of the quote in pounds; null is UNKNOWN. */
export function inPounds(quote: Pick<CloudQuote, 'currency' | 'gbpPerUnit' | 'priceBase'>, amount: number | null, given: Given): number | null {
  const rate = rateOf(quote);
  return amount === null || rate === null ? null : given.inBasePrices(amount * rate, quote.priceBase);
}

/** Pounds a month of a price of the quote, with support; null is UNKNOWN. */
export function monthlyPounds({ quote, given }: { readonly quote: CloudQuote; readonly given: Given }, price: number | null): number | null {
  const monthly = inPounds(quote, price, given);
  return monthly === null ? null : monthly * (1 + (quote.supportShare ?? 0));
}

/** The rate itself, for the workings. */
export const rateInput = (quote: CloudQuote): Input => recordInput('pounds for one unit', rateOf(quote), 'GBP', `cloud_quotes.csv: ${quote.code}`, quote);
