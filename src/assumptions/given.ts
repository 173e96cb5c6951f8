/** The assumptions as one appraisal sees them: on a day, as known on a day, under a scenario, in base-year prices. */
import {
  addMonths,
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
import type { Setting } from './scenario.ts';

export class Given {
  readonly on: string;
  readonly base: FinancialYear;
  readonly scenario: string;
  /** So many years are let pass before anything begins; 0 unless it is put off. */
  readonly startsIn: number;
  /** Whether what would then be missed, a break or the notice for it, is taken to come so many years later too. */
  readonly isNothingMissed: boolean;
  /** The same with nothing put off: what does not depend on when things begin is kept under it. */
  readonly atOnce: Given;
  /** What the scenario says of people, target and medium-term plan. */
  readonly settings: readonly Setting[];
  readonly prices: IndexSeries;
  /** All that are recorded, with the scenario laid over them. */
  readonly assumptions: readonly Assumption[];
  readonly #asRecordedAt: string | undefined;
  readonly #found = new Map<string, Assumption>();

  /** `on` sets year 0: the price base is the financial year that contains it. */
  constructor(
    assumptions: readonly Assumption[],
    {
      on,
      asRecordedAt,
      scenario = 'as-recorded',
      settings = [],
    }: { on: string; asRecordedAt?: string | undefined; scenario?: string | undefined; settings?: readonly Setting[] },
    putOff?: { readonly from: Given; readonly years: number; readonly isNothingMissed: boolean },
  ) {
    this.on = on;
    this.base = financialYearContaining(on);
    this.scenario = scenario;
    this.settings = settings;
    this.startsIn = putOff?.years ?? 0;
    this.isNothingMissed = putOff?.isNothingMissed ?? false;
    this.atOnce = putOff?.from ?? this;
    this.assumptions = assumptions;
    this.#asRecordedAt = asRecordedAt;
    this.prices = this.#priceLevels();
  }

  /** The day before which nothing begins: notices are given and works are begun on it at the earliest. */
  get beginsOn(): string {
    return this.putOff(this.on);
  }

  /** The financial year that contains that day. */
  get beginsIn(): FinancialYear {
    return financialYearAfter(this.base, this.startsIn);
  }

  /** A day that somebody stated for a start at once, as much later as the start is put off. */
  putOff(day: string): string {
    return this.startsIn === 0 ? day : addMonths(day, 12 * this.startsIn);
  }

  /** The same assumptions where nothing may begin until so many years have passed; year 0, prices and the appraisal date stay. */
  startingIn(years: number, { isNothingMissed = false } = {}): Given {
    if (years === 0) return this.atOnce;
    const { on, scenario } = this;
    return new Given(
      this.assumptions,
      { on, asRecordedAt: this.#asRecordedAt, scenario, settings: this.settings },
      { from: this.atOnce, years, isNothingMissed },
    );
  }

  /** The assumption in force, its money value, low and high restated in base-year prices. */
  of(key: string): Assumption {
    const found = this.#found.get(key) ?? this.#restated(inForce(this.assumptions, key, this.on, this.#asRecordedAt));
    this.#found.set(key, found);
    return found;
  }

  /** The same, or undefined where nothing is in force. */
  ifAny(key: string): Assumption | undefined {
    return inForceIfAny(this.assumptions, key, this.on, this.#asRecordedAt) === undefined ? undefined : this.of(key);
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
    const starts = [...new Set(this.assumptions.filter(({ key }) => key === 'gdp-deflator').map(({ from }) => from))].sort();
    const levels = starts.map((from): [FinancialYear, number] => [
      financialYearContaining(from),
      inForce(this.assumptions, 'gdp-deflator', from, this.#asRecordedAt).value,
    ]);
    const growth = inForce(this.assumptions, 'gdp-deflator-growth', this.on, this.#asRecordedAt).value;
    const [last, level] = levels[levels.length - 1]!;
    return indexSeries({ id: 'gdp-deflator', title: 'GDP deflator', source: 'assumptions' }, [...levels, [financialYearAfter(last, 1), level * (1 + growth)]]);
  }
}
