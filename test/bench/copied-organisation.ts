/** Statements that make a larger organisation of the demonstration force inside the database, under a code of its own. */
import { databaseColumn } from '../../src/access/records.store.ts';
import type { Column } from '../../src/exchange/column.ts';
import type { Table } from '../../src/exchange/table.ts';
import { demonstrationForce } from '../../src/persistence/sow.ts';

export interface Copied {
  /** The organisation that is made. */
  readonly code: string;
  /** Tables of which every row comes so often, under new codes; all others that are copied come once. */
  readonly multiplied: ReadonlySet<string>;
  /** Copies of each row of those: a number, or an expression on its columns. */
  readonly copies: number | string;
  /** What else a row of a table must meet, as the end of a where. */
  readonly only?: Readonly<Record<string, string>>;
  /** What stands in a column instead, by table and column. */
  readonly instead?: Readonly<Record<string, string>>;
}

const isCopied = (table: Table, column: string, { refersTo }: Column, multiplied: ReadonlySet<string>): boolean =>
  multiplied.has(table.name) && (column === 'code' || (refersTo !== undefined && multiplied.has(refersTo)));

function selected(table: Table, column: string, definition: Column, { code, multiplied, instead }: Copied): string {
  const name = `"${databaseColumn(column, definition.kept)}"`;
  if (table.name === 'organisation' && column === 'code') return `'${code}'`;
  const other = instead?.[`${table.name}.${column}`];
  if (other !== undefined) return other;
  if (!isCopied(table, column, definition, multiplied)) return name;
  return definition.kept === 'list' ? `array(select "one" || '.' || "copy" from unnest(${name}) as "listed" ("one"))` : `${name} || '.' || "copy"`;
}

/** The statement that copies one table. */
export function copying(table: Table, copied: Copied): string {
  const columns = Object.entries(table.columns);
  const copies = copied.multiplied.has(table.name) ? copied.copies : 1;
  return `insert into "${table.name}" ("id", "organisation", ${columns.map(([column, { kept }]) => `"${databaseColumn(column, kept)}"`).join(', ')})
    select '${copied.code}/' || "copy" || substr("id", 6), '${copied.code}', ${columns.map(([column, one]) => selected(table, column, one, copied)).join(', ')}
    from "${table.name}", generate_series(1, ${copies}) as "copies" ("copy") where "organisation" = '${demonstrationForce}' ${copied.only?.[table.name] ?? ''}`;
}

/** A version for it, without which nothing can be asked of it. */
export const firstVersion = (code: string): string => `insert into "data_version" ("organisation", "version", "imported_at") values ('${code}', 1, now())`;
