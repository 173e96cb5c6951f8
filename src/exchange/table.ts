/** A table of records: one CSV file, one database table, one row type, all from the same list of columns. */
import type { Column } from './column.ts';

export type Columns = { readonly [name: string]: Column };

export interface Table<C extends Columns = Columns> {
  /** The record's name, which is its database table too: cost_line. */
  readonly name: string;
  /** The file that holds such records: cost_lines.csv. */
  readonly file: string;
  /** What one row is, for the person who fills it in. */
  readonly meaning: string;
  /** The columns that tell one row from another within an organisation. */
  readonly key: readonly string[];
  readonly columns: C;
  /** Its rows come by the ten thousand, are each judged alone, and no row refers to one: the importer does not read back those that it has. */
  readonly isLog?: true;
  /** Its rows say something of a version, which is never said anew: what stands in the database is not changed, and nothing is added to it. */
  readonly version?: VersionSaid;
}

export interface VersionSaid {
  /** The table whose rows are the versions, by name; its own name where it is that table. */
  readonly of: string;
  /** The columns that name the version: its code, then its number. */
  readonly columns: readonly [string, string];
}

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;
type ValueOf<T> = T extends Column<infer Value> ? Value : never;

/** A row as the code sees it: snake_case columns become camelCase fields; UNKNOWN is null; money is pounds. */
export type Row<T> = T extends Table<infer C> ? { readonly [Name in keyof C & string as Camel<Name>]: ValueOf<C[Name]> } : never;

/** A table declared with its column types kept. */
export const table = <const C extends Columns>(declaration: Table<C> & { readonly key: readonly (keyof C & string)[] }): Table<C> => declaration;

const fields = new Map<string, string>();

/** The field of a row that a column becomes: gia_m2 → giaM2. Remembered, because every cell of every row asks. */
export function fieldOf(column: string): string {
  const known = fields.get(column) ?? column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  fields.set(column, known);
  return known;
}

/** The natural key of a row within its organisation, the same in every run: NO-07, or LPU-03/NPA-2/2015-04-01. */
export const keyOf = ({ key }: Table, row: Readonly<Record<string, unknown>>): string => key.map((column) => String(row[fieldOf(column)])).join('/');

/** The name of a record's type, as the API has it: cost_line → CostLine. */
export const typeOf = ({ name }: Table): string => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
