/** The assumptions as one appraisal sees them: on a day, as known on a day, under a scenario, in base-year prices. */
import {
  type FinancialYear,
  financialYear,
  financialYearAfter,
  financialYearContaining,
  gbp,
  type IndexSeries,
  indexSeries,
  realFromNominal,
} from '../appraisal/index.ts';
import type { Assumption } from './assumption.ts';
import { inForce, inForceIfAny } from './in-force.ts';

export class Given {
  readonly on: string;
  readonly base: FinancialYear;
  readonly scenario: string;
  readonly prices: IndexSeries;
  readonly #assumptions: readonly Assumption[];
  readonly #asRecordedAt: string | undefined;
  readonly #found = new Map<string, Assumption>();

  /** `on` sets year 0: the price base is the financial year that contains it. */
  constructor(
    assumptions: readonly Assumption[],
    { on, asRecordedAt, scenario = 'as-recorded' }: { on: string; asRecordedAt?: string | undefined; scenario?: string | undefined },
  ) {
    this.on = on;
    this.base = financialYearContaining(on);
    this.scenario = scenario;
    this.#assumptions = assumptions;
    this.#asRecordedAt = asRecordedAt;
    this.prices = this.#priceLevels();
  }

  /** The assumption in force, its money value, low and high restated in base-year prices. */
  of(key: string): Assumption {
    const found = this.#found.get(key) ?? this.#restated(inForce(this.#assumptions, key, this.on, this.#asRecordedAt));
    this.#found.set(key, found);
    return found;
  }

  /** The same, or undefined where nothing is in force. */
  ifAny(key: string): Assumption | undefined {
    return inForceIfAny(this.#assumptions, key, this.on, this.#asRecordedAt) === undefined ? undefined : this.of(key);
  }

  /** The keys that have been asked for so far. */
  get asked(): readonly string[] {
    return [...this.#found.keys()];
  }

  /** An amount in the prices of `year` (text such as 2024/25; null: already in base-year prices) restated in base-year prices. */
  inBasePrices(amount: number, year: string | null): number {
    return year === null || year === this.base ? amount : realFromNominal(gbp(amount), this.prices, financialYear(year), this.base);
  }

  #restated(one: Assumption): Assumption {
    const real = (amount: number) => this.inBasePrices(amount, one.priceYear);
    return { ...one, value: real(one.value), low: one.low === null ? null : real(one.low), high: one.high === null ? null : real(one.high) };
  }

  /** The recorded index, carried on at the assumed growth for as long as any appraisal lasts. */
  #priceLevels(): IndexSeries {
    const starts = [...new Set(this.#assumptions.filter(({ key }) => key === 'gdp-deflator').map(({ from }) => from))].sort();
    const levels = starts.map((from): [FinancialYear, number] => [
      financialYearContaining(from),
      inForce(this.#assumptions, 'gdp-deflator', from, this.#asRecordedAt).value,
    ]);
    const growth = inForce(this.#assumptions, 'gdp-deflator-growth', this.on, this.#asRecordedAt).value;
    const [last, level] = levels[levels.length - 1]!;
    return indexSeries({ id: 'gdp-deflator', title: 'GDP deflator', source: 'assumptions' }, [...levels, [financialYearAfter(last, 1), level * (1 + growth)]]);
  }
}
