/**
 * What doing nothing costs, and whether it is real: cost lines that a budget holds and a ledger knows, work that is paid for, and assets past
 * their life. What is not real is named: it must not make an option look good. Pounds a year, or once, in the prices of year 0.
 */
import type { Given } from '../../assumptions/given.ts';
import type { BaselineWork } from '../../options/baseline-work.ts';
import { countOf, type ReplacementItem } from '../../options/replacement-item.ts';
import { type CurrentLine, currentLinesOf, isCashLine } from '../../register/current-cost.ts';
import type { CostLine, CostPool } from '../../register/register.ts';

export const lineStandings = ['TIED_TO_LEDGER', 'IN_BUDGET_WITHOUT_CODE', 'IN_NO_BUDGET', 'UNKNOWN', 'NOT_CASH', 'HISTORY'] as const;

export interface LinesOfStanding {
  readonly standing: (typeof lineStandings)[number];
  readonly lines: number;
  /** Pounds a year; income is taken off. null: nothing is known, or it counts for nothing. */
  readonly amount: number | null;
  readonly examples: readonly string[];
}

const shown = 5;

export function baselineLines(
  pools: readonly CostPool[],
  lines: readonly CostLine[],
  given: Given,
  isShown: (line: CostLine) => boolean = () => true,
): readonly LinesOfStanding[] {
  const ofPool = Map.groupBy(lines, ({ pool }) => pool);
  const current = pools.flatMap((pool) => currentLinesOf(pool, ofPool.get(pool.code) ?? [], given));
  const counting = new Set(current.map(({ line }) => line.code));
  const left = lines.filter(({ code }) => !counting.has(code));
  const standing = ({ line, amount }: CurrentLine) => {
    if (amount === null) return 'UNKNOWN';
    if (!line.inBaseBudget) return 'IN_NO_BUDGET';
    return line.budgetCode === null ? 'IN_BUDGET_WITHOUT_CODE' : 'TIED_TO_LEDGER';
  };
  const of = (name: LinesOfStanding['standing']): readonly Pick<CurrentLine, 'line' | 'amount'>[] => {
    if (name === 'NOT_CASH') return left.filter((line) => !isCashLine(line)).map((line) => ({ line, amount: null }));
    if (name === 'HISTORY') return left.filter(isCashLine).map((line) => ({ line, amount: null }));
    return current.filter((one) => standing(one) === name);
  };
  return lineStandings.map((name) => {
    const found = of(name);
    const signed = found.map(({ line, amount }) => (line.category === 'OTHER_INCOME' ? -1 : 1) * (amount ?? 0));
    const counts = found.some(({ amount }) => amount !== null);
    return {
      standing: name,
      lines: found.length,
      amount: counts ? signed.reduce((sum, amount) => sum + amount, 0) : null,
      examples: found
        .filter(({ line }) => isShown(line))
        .toSorted((one, other) => (other.amount ?? 0) - (one.amount ?? 0))
        .slice(0, shown)
        .map(({ line }) => line.code),
    };
  });
}

export const workStandings = ['FUNDED', 'UNFUNDED_COUNTED_BY_CHANCE', 'UNFUNDED', 'NOT_DATED', 'COST_UNKNOWN', 'AFTER_THE_HORIZON'] as const;

export interface WorksOfStanding {
  readonly standing: (typeof workStandings)[number];
  readonly works: number;
  readonly cost: number;
  /** What options may count of it when it need not be done. */
  readonly counted: number;
}

export function baselineWorksByStanding(works: readonly BaselineWork[], given: Given, horizon: number): readonly WorksOfStanding[] {
  const standing = ({ amount, dueYear, isFunded, chance }: BaselineWork): WorksOfStanding['standing'] => {
    if (amount === null) return 'COST_UNKNOWN';
    if (dueYear === null) return 'NOT_DATED';
    if (Number(dueYear.slice(0, 4)) > Number(given.base.slice(0, 4)) + horizon) return 'AFTER_THE_HORIZON';
    if (isFunded) return 'FUNDED';
    return chance > 0 ? 'UNFUNDED_COUNTED_BY_CHANCE' : 'UNFUNDED';
  };
  const countsAt: readonly string[] = ['FUNDED', 'UNFUNDED_COUNTED_BY_CHANCE'];
  return workStandings.map((name) => {
    const own = works.filter((work) => standing(work) === name);
    const sum = (of: (work: BaselineWork) => number) => own.reduce((total, work) => total + of(work), 0);
    return {
      standing: name,
      works: own.length,
      cost: sum(({ amount }) => amount ?? 0),
      counted: countsAt.includes(name) ? sum(({ amount, chance }) => (amount ?? 0) * chance) : 0,
    };
  });
}

export interface ReplacementsDue {
  readonly domain: ReplacementItem['domain'];
  /** Assets past the day that policy replaces them. */
  readonly lifeExpired: number;
  readonly price: number;
  /** Of those, assets whose price is UNKNOWN. */
  readonly priceUnknown: number;
  /** Assets of which policy says no day. */
  readonly dayUnknown: number;
}

export function replacementsDue(items: readonly ReplacementItem[], on: string): readonly ReplacementsDue[] {
  return [...Map.groupBy(items, ({ domain }) => domain)].map(([domain, own]) => {
    const expired = own.filter(({ dueOn }) => dueOn.POLICY !== null && dueOn.POLICY <= on);
    return {
      domain,
      lifeExpired: countOf(expired),
      price: expired.reduce((sum, { price }) => sum + (price ?? 0), 0),
      priceUnknown: countOf(expired.filter(({ price }) => price === null)),
      dayUnknown: countOf(own.filter(({ dueOn }) => dueOn.POLICY === null)),
    };
  });
}
