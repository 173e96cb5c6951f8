/** The ledger of savings already made: sources that differ stand side by side, and what is added up goes by one of them each. */
import { knownSum } from '../../options/known-sum.ts';
import type { FinanceRecords } from './finance.store.ts';

export type DeliveredSaving = FinanceRecords['deliveredSavings'][number];

export interface DeliveredFact {
  readonly fact: string;
  readonly title: string;
  readonly partOf: string | null;
  /** The earliest said first. */
  readonly statements: readonly DeliveredSaving[];
  /** The statement to go by; null where sources differ and none is adopted. */
  readonly adopted: DeliveredSaving | null;
  readonly low: number;
  readonly high: number;
  /** Whether sources give different sums. */
  readonly differs: boolean;
  /** Whether they could all be right all the same: "over £30m" does not rule out £36.1m. */
  readonly canAllHold: boolean;
  /** Facts that are parts of it. */
  readonly parts: readonly string[];
  /** null where it has no parts, or one of them has no statement to go by. */
  readonly sumOfParts: number | null;
  /** The adopted sum less its parts: what no part explains. */
  readonly unexplained: number | null;
}

export interface DeliveredTotal {
  readonly measure: DeliveredSaving['measure'];
  readonly nature: DeliveredSaving['nature'];
  readonly cashable: boolean | null;
  readonly amount: number;
  readonly facts: readonly string[];
}

export interface DeliveredLedger {
  readonly facts: readonly DeliveredFact[];
  readonly conflicts: readonly DeliveredFact[];
  /** Facts without a statement to go by, which no total counts. */
  readonly undecided: readonly string[];
  /** What may be added up: facts that are no part of another, of one measure, nature and kind each. */
  readonly totals: readonly DeliveredTotal[];
}

/** The ledger as it was known on a day. */
export function deliveredLedger(all: readonly DeliveredSaving[], asRecordedAt?: string): DeliveredLedger {
  const said = all.filter(({ recordedOn }) => asRecordedAt === undefined || recordedOn <= asRecordedAt);
  const known = [...Map.groupBy(said, ({ fact }) => fact)].map(([fact, statements]) => factOf(fact, statements));
  const facts = known.map((one) => withParts(one, known));
  return {
    facts,
    conflicts: facts.filter(({ differs }) => differs),
    undecided: facts.filter(({ adopted }) => adopted === null).map(({ fact }) => fact),
    totals: totalsOf(facts),
  };
}

function factOf(fact: string, unsorted: readonly DeliveredSaving[]): DeliveredFact {
  const statements = unsorted.toSorted((one, other) => (one.recordedOn === other.recordedOn ? 0 : one.recordedOn < other.recordedOn ? -1 : 1));
  const amounts = statements.map(({ amount }) => amount);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const differs = high !== low;
  const adopted = statements.find((one) => one.adopted) ?? (differs ? null : statements[0]!);
  const exact = statements.filter(({ atLeast }) => !atLeast).map(({ amount }) => amount);
  const floors = statements.filter(({ atLeast }) => atLeast).map(({ amount }) => amount);
  const canAllHold = new Set(exact).size <= 1 && (exact.length === 0 || floors.every((floor) => floor <= exact[0]!));
  const { title, partOf } = adopted ?? statements[0]!;
  return { fact, title, partOf, statements, adopted, low, high, differs, canAllHold, parts: [], sumOfParts: null, unexplained: null };
}

function withParts(one: DeliveredFact, all: readonly DeliveredFact[]): DeliveredFact {
  const parts = all.filter(({ partOf }) => partOf === one.fact);
  const sum = parts.length === 0 ? null : knownSum(parts.map(({ adopted }) => adopted?.amount ?? null));
  const unexplained = sum === null || one.adopted === null ? null : one.adopted.amount - sum;
  return { ...one, parts: parts.map(({ fact }) => fact), sumOfParts: sum, unexplained };
}

function totalsOf(facts: readonly DeliveredFact[]): readonly DeliveredTotal[] {
  const whole = facts.flatMap(({ fact, partOf, adopted }) => (partOf !== null || adopted === null ? [] : [{ fact, adopted }]));
  const alike = Map.groupBy(whole, ({ adopted: { measure, nature, cashable } }) => `${measure} ${nature} ${cashable}`);
  return [...alike.values()].map((group) => {
    const { measure, nature, cashable } = group[0]!.adopted;
    return { measure, nature, cashable, amount: group.reduce((sum, { adopted }) => sum + adopted.amount, 0), facts: group.map(({ fact }) => fact) };
  });
}
