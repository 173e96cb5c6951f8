/**
 * What falls due for replacement in each financial year, at what a new one costs today. What is overdue falls in the first year; what
 * has no date stands in a group of its own and is never left out; an UNKNOWN price is counted and not taken for nothing.
 */
import { type FinancialYear, financialYearContaining, financialYearsFrom, yearIndex } from '../../appraisal/index.ts';
import { countOf, type Grouping, type Milestone, type ReplacementItem } from '../../options/replacement-item.ts';

export interface ForecastAsked {
  readonly from: FinancialYear;
  readonly to: FinancialYear;
  readonly milestone: Milestone;
  readonly groupBy: Grouping | null;
}

export interface ForecastRow {
  /** null: the date is UNKNOWN. */
  readonly financialYear: FinancialYear | null;
  /** null: not broken down, or the group is UNKNOWN. */
  readonly group: string | null;
  readonly count: number;
  /** Due before the first year and not replaced. */
  readonly overdue: number;
  /** Pounds without VAT, of those whose price is known. */
  readonly cost: number;
  readonly irrecoverableVat: number;
  readonly unpriced: number;
}

export interface Forecast {
  readonly rows: readonly ForecastRow[];
  readonly years: readonly ForecastRow[];
  readonly dueLater: number;
  /** What setting money aside evenly would take each year: every price over its life. */
  readonly levelYearlyCost: number;
}

/** The year a thing is forecast in: the first for what is overdue; null for what has no date. */
export function forecastYear(dueOn: string | null, from: FinancialYear): FinancialYear | null {
  if (dueOn === null) return null;
  const year = financialYearContaining(dueOn);
  return year < from ? from : year;
}

export function replacementForecast(items: readonly ReplacementItem[], asked: ForecastAsked): Forecast {
  const { from, to, milestone, groupBy } = asked;
  const placed = items.filter(({ isHidden }) => isHidden !== true).map((item) => ({ item, year: forecastYear(item.dueOn[milestone], from) }));
  const within = placed.filter(({ year }) => year === null || year <= to);
  const rowOf = (financialYear: FinancialYear | null, group: string | null, of: readonly { readonly item: ReplacementItem }[]): ForecastRow => ({
    financialYear,
    group,
    count: numberOf(of),
    overdue: numberOf(of.filter(({ item }) => isOverdue(item.dueOn[milestone], from))),
    cost: of.reduce((sum, { item }) => sum + (item.price ?? 0), 0),
    irrecoverableVat: of.reduce((sum, { item }) => sum + item.irrecoverableVat, 0),
    unpriced: numberOf(of.filter(({ item }) => item.price === null)),
  });
  const columns: readonly (FinancialYear | null)[] = [...financialYearsFrom(from, yearIndex(from, to) + 1), null];
  const byYear = columns.map((year) => ({ year, of: within.filter((one) => one.year === year) }));
  return {
    years: byYear.map(({ year, of }) => rowOf(year, null, of)),
    rows: byYear.flatMap(({ year, of }) => {
      const groups = Map.groupBy(of, ({ item }) => (groupBy === null ? null : item.groups[groupBy]));
      return [...groups].map(([group, members]) => rowOf(year, group, members)).sort((one, other) => byName(one.group, other.group));
    }),
    dueLater: numberOf(placed) - numberOf(within),
    levelYearlyCost: items.reduce((sum, { price, irrecoverableVat, life }) => sum + ((price ?? 0) + irrecoverableVat) / life, 0),
  };
}

const numberOf = (of: readonly { readonly item: ReplacementItem }[]): number => countOf(of.map(({ item }) => item));
const isOverdue = (dueOn: string | null, from: FinancialYear): boolean => dueOn !== null && financialYearContaining(dueOn) < from;
const byName = (one: string | null, other: string | null): number => (one === null ? 1 : other === null ? -1 : one < other ? -1 : 1);
