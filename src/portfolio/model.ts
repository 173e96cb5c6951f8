/**
 * A linear model in words: named columns that are chosen, named rows that bind them, and one or more aims in order of importance.
 * Plain data: `lp-text.ts` writes it for people, `highs.solver.ts` solves it, `evaluation.ts` checks what came back.
 */
export interface Column {
  /** Its place in the model, from 0. */
  readonly index: number;
  readonly name: string;
  readonly lower: number;
  readonly upper: number;
  /** Whether only whole numbers are allowed. */
  readonly isWhole: boolean;
}

export type Term = readonly [coefficient: number, column: Column];

export interface Row {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly lower: number;
  readonly upper: number;
}

export type Sense = 'minimise' | 'maximise';

/** What is wanted of a solution, in the unit that the name says. */
export interface Aim {
  readonly name: string;
  readonly sense: Sense;
  readonly terms: readonly Term[];
  readonly constant: number;
  /** How much of it may be given up for the aims that follow, in its own unit: half of the smallest difference that matters. */
  readonly within: number;
  /** Whether reaching it leaves its columns no other values, so that they can be held at once. */
  readonly settlesColumns: boolean;
}

const { POSITIVE_INFINITY: unlimited } = Number;

export class Model {
  readonly name: string;
  readonly columns: Column[] = [];
  readonly rows: Row[] = [];
  readonly aims: Aim[] = [];
  readonly #names = new Set<string>();

  constructor(name: string) {
    this.name = name;
  }

  /** Something that is done or not: 1 or 0. */
  choice(name: string): Column {
    return this.#column(name, 0, 1, true);
  }

  /** A part of a whole, between 0 and 1. */
  share(name: string): Column {
    return this.#column(name, 0, 1, false);
  }

  /** An amount between two bounds, in any unit. */
  amount(name: string, lower = 0, upper = unlimited): Column {
    return this.#column(name, lower, upper, false);
  }

  /** A count between two bounds. */
  count(name: string, lower = 0, upper = unlimited): Column {
    return this.#column(name, lower, upper, true);
  }

  atMost(name: string, terms: readonly Term[], limit: number): void {
    this.#row(name, terms, -unlimited, limit);
  }

  atLeast(name: string, terms: readonly Term[], limit: number): void {
    this.#row(name, terms, limit, unlimited);
  }

  exactly(name: string, terms: readonly Term[], value: number): void {
    this.#row(name, terms, value, value);
  }

  /** The first aim decides; each further one decides only among what is best by all before it. */
  aim(sense: Sense, name: string, terms: readonly Term[], { constant = 0, within = 1e-6, settlesColumns = false } = {}): void {
    this.aims.push({ name: this.#unused(name), sense, terms: merged(terms), constant, within, settlesColumns });
  }

  #column(name: string, lower: number, upper: number, isWhole: boolean): Column {
    if (!(lower <= upper)) throw new RangeError(`a column's bounds must be in order, got ${lower} to ${upper} for ${name}`);
    const column = { index: this.columns.length, name: this.#unused(name), lower, upper, isWhole };
    this.columns.push(column);
    return column;
  }

  #row(name: string, terms: readonly Term[], lower: number, upper: number): void {
    if (Number.isNaN(lower) || Number.isNaN(upper)) throw new RangeError(`a row's limit must be a number, got NaN for ${name}`);
    this.rows.push({ name: this.#unused(name), terms: merged(terms), lower, upper });
  }

  /** The name in letters that LP text allows; a name that is taken is numbered, because two codes may differ in a sign only. */
  #unused(name: string): string {
    const plain = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[^A-Za-z]|e\d|$)/i, '_');
    let free = plain;
    for (let at = 2; this.#names.has(free); at++) free = `${plain}_${at}`;
    this.#names.add(free);
    return free;
  }
}

/** One term for each column, in the order they first stand in; a coefficient that is no finite number is refused, and 0 is dropped. */
function merged(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<Column, number>();
  for (const [coefficient, column] of terms) {
    if (!Number.isFinite(coefficient)) throw new RangeError(`a coefficient must be a finite number, got ${coefficient} for ${column.name}`);
    sums.set(column, (sums.get(column) ?? 0) + coefficient);
  }
  return [...sums].filter(([, sum]) => sum !== 0).map(([column, sum]) => [sum, column]);
}
