/** A folder of CSV files, read whole before anything is judged: its rows by table, and every problem of every file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { csvRead } from '../exchange/csv.file.ts';
import type { Problem } from '../exchange/problem.ts';
import { type RowsRead, readRows } from '../exchange/read-rows.ts';
import { fieldOf, type Table } from '../exchange/table.ts';

const largestFile = 64 * 1024 * 1024;

export interface Folder {
  readonly read: ReadonlyMap<Table, RowsRead<Table>>;
  readonly problems: readonly Problem[];
}

/** Reads the file of each table that the folder has; a file that no table knows is a problem, so that a misspelt name is not silently left out. */
export function folderRead(folder: string, tables: readonly Table[]): Folder {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { read: new Map(), problems: [{ file: folder, fix: 'there is no such folder; name one that holds organisation.csv' }] };
  const files = readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.csv'))
    .sort();
  const known = new Map(tables.map((table) => [table.file, table]));
  const strange = files
    .filter((name) => !known.has(name))
    .map((file) => ({ file, fix: `not a file of this format; the files are ${[...known.keys()].join(', ')}` }));
  const read = new Map<Table, RowsRead<Table>>();
  for (const table of tables) if (files.includes(table.file)) read.set(table, fileRead(folder, table));
  return { read, problems: [...strange, ...[...read.values()].flatMap(({ problems }) => problems)] };
}

function fileRead(folder: string, table: Table): RowsRead<Table> {
  const path = join(folder, table.file);
  if (statSync(path).size > largestFile)
    return { read: 0, rows: [], unread: [], problems: [{ file: table.file, fix: 'the file is larger than 64 MB; split it' }] };
  const { headings, records, problems } = csvRead(table.file, readFileSync(path));
  return problems.length > 0 ? { read: records.length, rows: [], unread: [], problems } : readRows(table, headings, records);
}

/** References to records that neither the folder nor the organisation's kept rows hold. Rows that stand there but could not be read are told of once. */
export function missingReferences(read: ReadonlyMap<Table, RowsRead<Table>>, isKept: (recordName: string, code: string) => boolean): Problem[] {
  const codes = new Map(
    [...read].map(([table, { rows, unread }]) => [table.name, new Set([...rows.map(({ row }) => (row as { code?: string }).code), ...unread])]),
  );
  const unreadable = new Set([...read].filter(([, { rows, problems }]) => rows.length === 0 && problems.length > 0).map(([{ name }]) => name));
  const exists = (recordName: string, code: string) => unreadable.has(recordName) || codes.get(recordName)?.has(code) === true || isKept(recordName, code);
  return [...read].flatMap(([table, { rows }]) =>
    Object.entries(table.columns).flatMap(([column, { refersTo }]) =>
      refersTo === undefined
        ? []
        : rows.flatMap(({ line, row }) =>
            codesIn(row[fieldOf(column) as keyof typeof row])
              .filter((code) => !exists(refersTo, code))
              .map((found) => ({
                file: table.file,
                row: line,
                column,
                found,
                fix: `there is no such ${refersTo.replaceAll('_', ' ')}; add it to its file or correct the code`,
              })),
          ),
    ),
  );
}

const codesIn = (value: unknown): readonly string[] => (value === null ? [] : Array.isArray(value) ? value : [value as string]);
