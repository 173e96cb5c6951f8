/** Benchmarks that others published, as seeds/assumptions/benchmarks.csv holds them. */
import { code, oneOf, optional, text } from '../exchange/column.ts';
import { measure, whole } from '../exchange/number-column.ts';
import { type Row, table } from '../exchange/table.ts';
import { uses } from './building.record.ts';

export const benchmarkMeasures = [
  'COST_PER_M2',
  'COST_WITHOUT_RENT_PER_M2',
  'COST_PER_FTE',
  'M2_PER_FTE',
  'NET_M2_PER_FTE',
  'ELECTRICITY_PER_M2',
  'GAS_PER_M2',
] as const;
export type BenchmarkMeasure = (typeof benchmarkMeasures)[number];

export const benchmarkTable = table({
  name: 'benchmark',
  file: 'benchmarks.csv',
  meaning: 'What others published of a measure.',
  key: ['source', 'year', 'measure', 'use'],
  columns: {
    source: code('Key of a source'),
    year: whole('The year the figures are of', { min: 1900, max: 2100 }),
    measure: oneOf(benchmarkMeasures, 'The measure, in its unit here'),
    use: optional(oneOf(uses, 'The use of buildings it holds for; blank means a whole estate')),
    lower_quartile: optional(measure('Lower quartile')),
    median: optional(measure('Median')),
    upper_quartile: optional(measure('Upper quartile')),
    typical: optional(measure('A single value that is not said to be a median')),
    note: optional(text('What it covers')),
  },
});

export type ExternalBenchmark = Row<typeof benchmarkTable>;
