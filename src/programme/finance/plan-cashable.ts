/**
 * What of a plan is cash that a budget can be cut by, whose budget it is, and who has signed for it. Only recurring cash that a budget holds
 * counts towards a target; everything else stands beside it with the reason. Pounds in the prices of year 0.
 */
import { isCashReleasing, isOurs } from '../../options/appraise.ts';
import type { Line } from '../../options/option.ts';
import type { CostLine, CostPool } from '../../register/register.ts';
import type { PlanPart } from '../plan/plan-parts.ts';
import type { FinanceRecords } from './finance.store.ts';

export type SignOff = FinanceRecords['savingSignOffs'][number];

export interface CashableRow {
  readonly budgetCode: string | null;
  readonly owner: string | null;
  readonly cashClass: Line['cashClass'];
  readonly nature: Line['nature'];
  readonly counts: boolean;
  /** Why it does not count; null where it does. */
  readonly because: string | null;
  /** Recurring: a year once it has settled. One-off: all years of the plan together. */
  readonly saved: number;
  readonly added: number;
  readonly net: number;
  readonly parts: readonly string[];
}

interface Placed {
  readonly line: Line;
  readonly part: string;
  readonly budgetCode: string | null;
  readonly owner: string | null;
  readonly amount: number;
}

export interface Budgets {
  readonly costLines: readonly CostLine[];
  readonly costPools: readonly CostPool[];
}

/** What counts first, the largest sum first. */
export function cashableRows(parts: readonly PlanPart[], { costLines, costPools }: Budgets, years: number): readonly CashableRow[] {
  const [lineOf, poolOf] = [new Map(costLines.map((line) => [line.code, line])), new Map(costPools.map((pool) => [pool.code, pool]))];
  const placed = parts.flatMap(({ id, lines }) =>
    lines.map((line): Placed => {
      const cost = line.costLine === undefined ? undefined : lineOf.get(line.costLine);
      const owner = cost === undefined ? null : (poolOf.get(cost.pool)?.owner ?? null);
      return { line, part: id, budgetCode: cost?.budgetCode ?? null, owner, amount: amountOf(line, years) };
    }),
  );
  const shown = placed.filter(({ amount, line }) => amount !== 0 && line.bearer !== 'PEOPLE');
  const alike = Map.groupBy(shown, ({ line, budgetCode, owner }) => [budgetCode, owner, line.cashClass, line.nature, line.bearer].join('|'));
  return [...alike.values()].map(rowOf).sort((one, other) => Number(other.counts) - Number(one.counts) || Math.abs(other.net) - Math.abs(one.net));
}

/** Recurring: the level that it settles at, or that of its last year. One-off: its sum over the plan. */
export const amountOf = ({ nature, amounts, settledFrom }: Line, years: number): number =>
  nature === 'RECURRING' ? (amounts[Math.min(settledFrom, amounts.length - 1)] ?? 0) : amounts.slice(0, years).reduce((sum, amount) => sum + amount, 0);

function rowOf(placed: readonly Placed[]): CashableRow {
  const [{ line, budgetCode, owner }] = placed as readonly [Placed];
  const sum = (of: (amount: number) => number) => placed.reduce((total, { amount }) => total + of(amount), 0);
  const counts = isCashReleasing(line);
  return {
    budgetCode,
    owner,
    cashClass: line.cashClass,
    nature: line.nature,
    counts,
    because: counts ? null : notCounted(line),
    saved: sum((amount) => Math.max(0, amount)),
    added: sum((amount) => Math.max(0, -amount)),
    net: sum((amount) => amount),
    parts: [...new Set(placed.map(({ part }) => part))],
  };
}

function notCounted(line: Line): string {
  if (line.bearer !== 'ORGANISATION') return 'it is the money of another body';
  if (!isOurs(line)) return 'it is time or quality: no budget falls unless a post goes';
  if (line.cashClass === 'CASH_CAPITAL' || line.ledger === 'CAPITAL') return 'it is capital, which pays for no revenue';
  if (line.cashClass === 'CASH_AVOIDED_GROWTH') return 'no budget holds it';
  return 'it comes once';
}

export const signOffStandings = ['SIGNED', 'CHANGED_SINCE', 'NOT_SIGNED'] as const;

export interface SignedPart {
  readonly id: string;
  readonly title: string;
  readonly saving: number;
  readonly signOff: SignOff | null;
  /** A signature for another sum than today's does not hold. */
  readonly standing: (typeof signOffStandings)[number];
}

/** Pounds by which a saving may differ from what was signed for. */
const close = 1;

/** Every part that saves recurring cash, the largest saving first. */
export function signedParts(parts: readonly PlanPart[], signOffs: readonly SignOff[], years: number): readonly SignedPart[] {
  const found = parts.map((part): SignedPart => {
    const saving = part.lines.filter(isCashReleasing).reduce((sum, line) => sum + amountOf(line, years), 0);
    const names = namesOf(part);
    const signOff = signOffs.filter((one) => names.includes(one.part)).sort((one, other) => (one.signedOffOn < other.signedOffOn ? 1 : -1))[0] ?? null;
    const standing = signOff === null ? 'NOT_SIGNED' : Math.abs(signOff.amountPa - saving) <= close ? 'SIGNED' : 'CHANGED_SINCE';
    return { id: part.id, title: part.title, saving, signOff, standing };
  });
  return found.filter(({ saving }) => saving !== 0).sort((one, other) => other.saving - one.saving);
}

/** What a sign-off may call it. */
const namesOf = ({ id, appraised }: PlanPart): readonly string[] =>
  appraised === null ? [id] : [`${appraised.option.kind} ${appraised.option.assets[0]?.code ?? ''}`];
