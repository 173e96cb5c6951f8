/**
 * The one place where records are read, and where every read is bound to the organisation of the asker: no caller can name
 * another, and a statement that does not use the binding is refused before it reaches the database.
 */
import type { SqlEntityManager as EntityManager } from '@mikro-orm/sql';
import { globalId } from '../api/global-id.ts';
import { fieldOf, keyOf, type Row, type Table, typeOf } from '../exchange/table.ts';

/** A row as the API shows it: with its id and the name of its type. */
export type Identified<R> = R & { readonly id: string; readonly __typename: string };

/** The database column of a table's column: money is kept as whole pence, and says so. */
export const databaseColumn = (name: string, kept: string): string => (kept === 'money' ? `${name}_pence` : name);

function selected(name: string, kept: string): string {
  const column = `"${databaseColumn(name, kept)}"`;
  const value = { money: `${column}::float8 / 100`, date: `${column}::text`, integer: `${column}::int`, number: `${column}::float8` }[kept] ?? column;
  return `${value} as "${fieldOf(name)}"`;
}

/** Rows of a table, or of a statement with its "id" and its columns, as the code sees them and in the order of their ids. */
export const selectOf = (table: Table, source = `"${table.name}" where "organisation" = ?`): string => {
  const columns = Object.entries(table.columns).map(([name, { kept }]) => selected(name, kept));
  return `select ${columns.join(', ')} from ${source} order by "id" collate "C"`;
};

export class Records {
  readonly organisation: string;
  readonly #em: Pick<EntityManager, 'getConnection' | 'getTransactionContext'>;

  constructor(em: Pick<EntityManager, 'getConnection' | 'getTransactionContext'>, organisation: string) {
    this.#em = em;
    this.organisation = organisation;
  }

  /** Every row of a record table that belongs to the organisation, in the order of their keys: one statement. */
  async rows<T extends Table>(table: T): Promise<readonly Identified<Row<T>>[]> {
    return this.identified(table, await this.#execute<Row<T>>(selectOf(table), [this.organisation]));
  }

  /** Rows of the organisation as the API shows them: the rows themselves, because a copy of each costs as much as reading it. */
  identified<T extends Table>(table: T, rows: readonly Row<T>[]): readonly Identified<Row<T>>[] {
    const type = typeOf(table);
    return rows.map((row) =>
      Object.assign(row as object, { id: globalId(type, this.organisation, keyOf(table, row as Readonly<Record<string, unknown>>)), __typename: type }),
    ) as unknown as Identified<Row<T>>[];
  }

  /** Plain rows of a statement that names the organisation as its first parameter, "organisation" = ?. */
  async select<R>(sql: string, ...parameters: readonly unknown[]): Promise<readonly R[]> {
    if (!/"organisation" = \?/.test(sql)) throw new RangeError(`a statement must be bound by "organisation" = ?, got ${sql}`);
    return await this.#execute<R>(sql, [this.organisation, ...parameters]);
  }

  /**
   * Rows that a statement gives which writes, with `asker` before it: whose "organisation" every row that it inserts or changes must have.
   * One statement is all or nothing by itself, so no transaction is held open for it.
   */
  async write<R>(sql: string, ...parameters: readonly unknown[]): Promise<readonly R[]> {
    return await this.writeAs('"asker" as (select ?::text as "organisation")', [], sql, parameters);
  }

  /** The same, where the asker is what a statement before it gives: nobody, where nothing is to be written. */
  async writeAs<R>(asker: string, first: readonly unknown[], sql: string, parameters: readonly unknown[]): Promise<readonly R[]> {
    if (!/"asker"\."organisation"/.test(sql)) throw new RangeError(`a statement that writes must be bound by "asker"."organisation", got ${sql}`);
    return await this.#execute<R>(`with ${asker} ${sql}`, [this.organisation, ...first, ...parameters]);
  }

  async #execute<R>(sql: string, parameters: readonly unknown[]): Promise<readonly R[]> {
    return (await this.#em.getConnection().execute(sql, [...parameters], 'all', this.#em.getTransactionContext())) as unknown as R[];
  }
}

/** The version of an organisation's data, which every import that changes something raises by one; undefined where there is no such organisation. */
export async function dataVersion(records: Records): Promise<number | undefined> {
  const [row] = await records.select<{ version: number }>('select "version" from "data_version" where "organisation" = ?');
  return row?.version;
}
