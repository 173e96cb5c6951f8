/** The reviewed assumption and source files of seeds/assumptions, read once at start; a file that does not read stops the start. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assumption } from '../assumptions/assumption.ts';
import type { SharedFactor } from '../assumptions/driver.ts';
import type { Change, Scenario } from '../assumptions/scenario.ts';
import { benchmarkTable, type ExternalBenchmark } from '../estate/benchmark.record.ts';
import { code, date, financialYear, oneOf, optional, text } from '../exchange/column.ts';
import { csvRead } from '../exchange/csv.file.ts';
import { measure } from '../exchange/number-column.ts';
import { problemLine } from '../exchange/problem.ts';
import { readRows } from '../exchange/read-rows.ts';
import { type Row, type Table, table } from '../exchange/table.ts';

const anyNumber = { min: -1e12 };

const assumptionFile = (file: string) =>
  table({
    name: 'assumption',
    file,
    meaning: 'A dated, sourced parameter.',
    key: ['key', 'from', 'recorded'],
    columns: {
      key: code('Key'),
      from: date('First day in force'),
      recorded: date('Day it was written down'),
      value: measure('Value', anyNumber),
      low: optional(measure('Low end', anyNumber)),
      high: optional(measure('High end', anyNumber)),
      unit: text('Unit'),
      price_year: optional(financialYear('Year of its prices')),
      source: code('Key of a source, or assumed'),
      note: optional(text('Note')),
    },
  });

const sourceTable = table({
  name: 'source',
  file: 'sources.csv',
  meaning: 'A published source.',
  key: ['key'],
  columns: { key: code('Key'), title: text('Title'), edition: text('Edition and place in it'), where: text('Address'), checked_on: date('Last checked') },
});

const scenarioTable = table({
  name: 'scenario',
  file: 'scenarios.csv',
  meaning: 'A change that a named scenario makes.',
  key: ['scenario', 'key'],
  columns: {
    scenario: code('Name'),
    title: text('Title'),
    key: code('The assumption it changes'),
    is: oneOf(['VALUE', 'TIMES', 'LOW', 'HIGH'], 'How'),
    value: optional(measure('The value, or the factor', anyNumber)),
  },
});

const factorTable = table({
  name: 'factor',
  file: 'factors.csv',
  meaning: 'What the range of an assumption has in common with others.',
  key: ['key'],
  columns: {
    factor: code('The name of what they have in common'),
    key: code('The assumption'),
    goes_with: measure('In which share of all cases it stands where the factor stands; negative: opposite to it', { min: -1, max: 1 }),
    source: code('Key of a source, or assumed'),
    note: optional(text('Why')),
  },
});

export type Source = Row<typeof sourceTable>;

export interface Shipped {
  readonly assumptions: readonly Assumption[];
  readonly sources: readonly Source[];
  readonly scenarios: readonly Scenario[];
  readonly benchmarks: readonly ExternalBenchmark[];
  readonly factors: ReadonlyMap<string, SharedFactor>;
}

const notAssumptions = ['sources.csv', 'scenarios.csv', 'factors.csv', benchmarkTable.file];

/** Reads the folder; refuses with every problem of every file if one cell cannot be read. */
export function shippedAssumptions(folder: string): Shipped {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv') && !notAssumptions.includes(name))
    .sort();
  const assumptions = files.flatMap((file) => rowsOf(folder, assumptionFile(file)).map((row) => ({ ...row, own: false })));
  return {
    assumptions,
    sources: rowsOf(folder, sourceTable),
    scenarios: scenariosOf(rowsOf(folder, scenarioTable)),
    benchmarks: rowsOf(folder, benchmarkTable),
    factors: new Map(rowsOf(folder, factorTable).map(({ key, factor, goesWith }) => [key, { factor, goesWith }])),
  };
}

function rowsOf<T extends Table>(folder: string, kind: T): readonly Row<T>[] {
  const { headings, records, problems } = csvRead(kind.file, readFileSync(join(folder, kind.file)));
  const read = readRows(kind, headings, records);
  const all = [...problems, ...read.problems];
  if (all.length > 0) throw new RangeError(`seeds/assumptions does not read:\n${all.map(problemLine).join('\n')}`);
  return read.rows.map(({ row }) => row);
}

function scenariosOf(rows: readonly Row<typeof scenarioTable>[]): readonly Scenario[] {
  return [...Map.groupBy(rows, ({ scenario }) => scenario)].map(([name, changes]) => ({
    name,
    title: changes[0]!.title,
    changes: changes.map(changeOf),
    settings: [],
  }));
}

function changeOf({ key, is, value, scenario }: Row<typeof scenarioTable>): Change {
  if (is === 'LOW' || is === 'HIGH') return { key, is };
  if (value === null) throw new RangeError(`scenarios.csv: ${scenario} changes ${key} by ${is} and gives no value`);
  return { key, is, value };
}
