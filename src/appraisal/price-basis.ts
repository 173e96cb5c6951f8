/**
 * Flows that remember their price basis, so that real and nominal money are never added. Conversion goes through an
 * index series and keeps the flag that says a later year rests on growth carried on. [hmt-deflator-guide]
 * [green-book-2026]
 */
import { type IndexSeries, priceRatio } from './deflate.ts';
import { type FinancialYear, financialYearAfter } from './financial-year.ts';
import { type Gbp, gbp } from './units.ts';

/** NOMINAL: the cash of each year. Otherwise REAL, in the prices of the year named. */
export type PriceBasis = 'NOMINAL' | FinancialYear;

export interface PricedFlows {
  readonly basis: PriceBasis;
  /** The financial year of the first flow. */
  readonly firstYear: FinancialYear;
  readonly flows: readonly Gbp[];
  /** true when any flow was converted with a price level carried on beyond the series */
  readonly isCarriedOn: boolean;
}

/** Thrown when flows of two price bases, or of two first years, would be put together. */
export class MixedPriceBasis extends RangeError {
  override readonly name = 'MixedPriceBasis';
  readonly found: readonly string[];

  constructor(found: readonly string[]) {
    super(`flows must share one price basis and first year, got ${found.join(' and ')}; convert them first`);
    this.found = found;
  }
}

/** Flows with their basis. */
export function pricedFlows(basis: PriceBasis, firstYear: FinancialYear, flows: readonly Gbp[]): PricedFlows {
  return { basis, firstYear, flows, isCarriedOn: false };
}

/** The same flows in another basis, GBP, year by year; unchanged when they are already in it. */
export function inBasis(priced: PricedFlows, basis: PriceBasis, series: IndexSeries): PricedFlows {
  if (priced.basis === basis) return priced;
  const ratios = priced.flows.map((_, index) => {
    const year = financialYearAfter(priced.firstYear, index);
    return priceRatio(series, priced.basis === 'NOMINAL' ? year : priced.basis, basis === 'NOMINAL' ? year : basis);
  });
  return {
    ...priced,
    basis,
    flows: priced.flows.map((flow, index) => gbp(flow * ratios[index]!.value)),
    isCarriedOn: priced.isCarriedOn || ratios.some(({ isCarriedOn }) => isCarriedOn),
  };
}

/**
 * The year-by-year sum; a shorter run counts as zero afterwards. Refuses, with `MixedPriceBasis`, flows of unlike
 * basis or first year.
 */
export function summedFlows(all: readonly PricedFlows[]): PricedFlows {
  const [first] = all;
  if (!first) throw new RangeError('a sum of priced flows needs at least one run, got 0');
  const kinds = new Set(all.map(({ basis, firstYear }) => `${basis === 'NOMINAL' ? basis : `REAL ${basis}`} from ${firstYear}`));
  if (kinds.size > 1) throw new MixedPriceBasis([...kinds]);
  const length = Math.max(...all.map(({ flows }) => flows.length));
  return {
    ...first,
    flows: Array.from({ length }, (_, year) => gbp(all.reduce((sum, { flows }) => sum + (flows[year] ?? 0), 0))),
    isCarriedOn: all.some(({ isCarriedOn }) => isCarriedOn),
  };
}
