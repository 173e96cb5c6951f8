/**
 * Price levels. An index series gives a price level by financial year; money moves from one year's prices to
 * another's by the ratio of the two levels: real = nominal × I(base) / I(year). Years after the last known one carry
 * its growth on, and every answer that rests on such a year says so. A year before the first, or in a gap, is
 * refused. [hmt-deflator-guide]
 */
import { type FinancialYear, financialYear, startYearOf } from './financial-year.ts';
import { type Gbp, gbp, perYear, type Rate } from './units.ts';

export interface IndexSeries {
  readonly id: string;
  readonly title: string;
  /** Key of the source. */
  readonly source: string;
  /** Price levels by the calendar year in which the financial year starts, ascending. */
  readonly levels: ReadonlyMap<number, number>;
}

export interface PriceLevel {
  readonly value: number;
  /** true when the year lies after the last known one and rests on growth carried on */
  readonly isCarriedOn: boolean;
}

/**
 * A series from rows of a financial year and its price level. Refuses fewer than two rows, a year twice, and a level
 * of zero or below.
 */
export function indexSeries(about: Pick<IndexSeries, 'id' | 'title' | 'source'>, rows: readonly (readonly [string, number])[]): IndexSeries {
  const levels = new Map<number, number>();
  const entries = rows.map(([year, level]) => [startYearOf(financialYear(year)), level] as const);
  for (const [year, level] of entries.toSorted(([a], [b]) => a - b)) {
    if (levels.has(year)) throw new RangeError(`series ${about.id} has the year starting ${year} twice`);
    if (!(level > 0 && Number.isFinite(level))) throw new RangeError(`a price level must be above zero, got ${level}`);
    levels.set(year, level);
  }
  if (levels.size < 2) throw new RangeError(`series ${about.id} needs two years or more, got ${levels.size}`);
  return { ...about, levels };
}

/** The yearly growth carried on beyond the end: that between the last two known years, compound if they lie apart. */
export function lastGrowth(series: IndexSeries): Rate {
  const [before, last] = [...series.levels].slice(-2);
  return perYear((last![1] / before![1]) ** (1 / (last![0] - before![0])) - 1);
}

/** The price level of a year. */
export function levelIn(series: IndexSeries, year: FinancialYear): PriceLevel {
  const start = startYearOf(year);
  const known = series.levels.get(start);
  if (known !== undefined) return { value: known, isCarriedOn: false };
  const [lastYear, lastLevel] = [...series.levels].at(-1)!;
  if (start < lastYear) throw new RangeError(`series ${series.id} has no level for ${year}`);
  return { value: lastLevel * (1 + lastGrowth(series)) ** (start - lastYear), isCarriedOn: true };
}

/** What one pound in the prices of `from` is in the prices of `to`. */
export function priceRatio(series: IndexSeries, from: FinancialYear, to: FinancialYear): PriceLevel {
  const [a, b] = [levelIn(series, from), levelIn(series, to)];
  return { value: b.value / a.value, isCarriedOn: a.isCarriedOn || b.isCarriedOn };
}

/**
 * The rise in prices from one year to another as a fraction, over the whole span; between neighbours it is the
 * inflation rate.
 */
export function inflationBetween(series: IndexSeries, from: FinancialYear, to: FinancialYear): number {
  return priceRatio(series, from, to).value - 1;
}

/** An amount in the prices of `year` restated in the prices of `base`, GBP; the sign is kept. */
export function realFromNominal(nominal: Gbp, series: IndexSeries, year: FinancialYear, base: FinancialYear): Gbp {
  return gbp(nominal * priceRatio(series, year, base).value);
}

/** An amount in the prices of `base` restated as the cash of `year`, GBP. */
export function nominalFromReal(real: Gbp, series: IndexSeries, base: FinancialYear, year: FinancialYear): Gbp {
  return gbp(real * priceRatio(series, base, year).value);
}

/**
 * A base-year price in year `index` when it grows by `growth` a year above general inflation: p × (1+g)^t, still
 * real.
 */
export function relativePrice(basePrice: Gbp, growth: Rate, index: number): Gbp {
  return gbp(basePrice * (1 + growth) ** index);
}

/** The rate that discounts nominal flows as `real` discounts real ones: (1+r)(1+π) − 1. */
export function nominalDiscountRate(real: Rate, inflation: Rate): Rate {
  return perYear((1 + real) * (1 + inflation) - 1);
}
