/** Builders of rows for tests: they leave blank what a test does not say, as the importer reads a blank cell. */
import { fieldOf, type Row, type Table } from '../../src/exchange/table.ts';

/** Blank cells, then what such a row usually says, then what the test says. */
export const builder =
  <T extends Table>(table: T) =>
  (usual: (known: Partial<Row<T>>) => Partial<Row<T>>) =>
  (known: Partial<Row<T>> = {}): Row<T> => {
    const blank = Object.entries(table.columns).map(([name, { blankMeans }]) => [fieldOf(name), blankMeans ?? null]);
    return { ...Object.fromEntries(blank), ...usual(known), ...known } as Row<T>;
  };
