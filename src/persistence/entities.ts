/**
 * The database entities, made from the record tables so that no column is declared twice. Entities are for writing: what is
 * read comes as plain rows through `Records`, because hydrating entities costs several times the query.
 */
import { ArrayType, BigIntType, EntitySchema } from '@mikro-orm/core';
import { databaseColumn } from '../access/records.store.ts';
import type { Column, Kept } from '../exchange/column.ts';
import type { Table } from '../exchange/table.ts';
import { tables } from './tables.ts';

export const columnTypes: Record<Kept, string> = {
  text: 'text',
  integer: 'int',
  number: 'double precision',
  money: 'bigint',
  date: 'date',
  boolean: 'boolean',
  list: 'text[]',
};
const valueTypes: Record<Kept, unknown> = {
  text: 'string',
  integer: 'number',
  number: 'number',
  money: new BigIntType('number'),
  date: 'date',
  boolean: 'boolean',
  list: ArrayType,
};

/** Whether the database insists on a value: a blank that has a plain meaning is stored as that meaning. */
export const isStoredAlways = ({ required, blankMeans }: Column): boolean => required || blankMeans !== undefined;

function entityOf({ name, columns }: Table): EntitySchema {
  const property = ([column, definition]: [string, Column]) => {
    const field = databaseColumn(column, definition.kept);
    return [field, { type: valueTypes[definition.kept], columnType: columnTypes[definition.kept], fieldName: field, nullable: !isStoredAlways(definition) }];
  };
  const properties = {
    id: { type: 'string', columnType: 'text', primary: true },
    organisation: { type: 'string', columnType: 'text' },
    ...Object.fromEntries(Object.entries(columns).map(property)),
  };
  return new EntitySchema({ name, tableName: name, properties } as never);
}

const dataVersionEntity = new EntitySchema({
  name: 'data_version',
  tableName: 'data_version',
  properties: {
    organisation: { type: 'string', columnType: 'text', primary: true },
    version: { type: 'number', columnType: 'int' },
    imported_at: { type: 'Date', columnType: 'timestamptz' },
  },
} as never);

export const entities: EntitySchema[] = [...tables.map(entityOf), dataVersionEntity];
