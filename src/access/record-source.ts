/** Records that the API offers: their table, how they look, what a list of them is called, and how they are read. */
import type { ClassType } from 'type-graphql';
import type { PlainRow } from '../api/record-filter.ts';
import { type RecordView, recordView } from '../api/record-view.ts';
import { type Table, typeOf } from '../exchange/table.ts';
import type { Context } from './context.ts';

export type RecordRow = PlainRow & { readonly id: string; readonly __typename: string };

export interface RecordSource {
  readonly type: string;
  readonly table: Table;
  readonly view: RecordView;
  /** The query field: costLines. */
  readonly plural: string;
  /** Columns that the list adds to the stored record. */
  readonly added: readonly string[];
  rows(context: Context): Promise<readonly RecordRow[]>;
}

/** Sources made once, each with the view of its table. */
export const recordSource = (
  table: Table,
  plural: string,
  rows: (context: Context) => Promise<readonly object[]>,
  implementing?: readonly ClassType[],
  added: readonly string[] = [],
): RecordSource => ({
  type: typeOf(table),
  table,
  plural,
  added,
  view: recordView(table, implementing),
  rows: rows as RecordSource['rows'],
});
