/**
 * Buildings beside their peers. Peers share the use of the building and are operational: custody never stands beside offices.
 * Quartiles are of type 7 and count every such building whose figure is known; what is UNKNOWN is left out and named.
 */

import type { PublishedBenchmark } from '../access/context.ts';
import { percentileInc } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { BenchmarkMeasure } from './benchmark.record.ts';
import { definitions, type Ratio, ratioOf } from './benchmark-ratios.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface Standing extends Ratio {
  readonly building: Building;
  /** 1 is the lowest quarter, 4 the highest; null where the value is UNKNOWN or the peers are too few. */
  readonly quartile: 1 | 2 | 3 | 4 | null;
}

export interface Quartiles {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

export interface Benchmark extends Partial<Quartiles> {
  readonly measure: BenchmarkMeasure;
  /** null for the whole estate. */
  readonly use: string | null;
  readonly unit: string;
  readonly numerator: string;
  readonly denominator: string;
  /** Σ numerators ÷ Σ denominators of the buildings where both are known, those without people included. */
  readonly overall: number | null;
  /** Buildings with a known value. */
  readonly count: number;
  readonly standings: readonly Standing[];
  readonly leftOut: readonly Standing[];
  readonly published: readonly PublishedBenchmark[];
}

/** What every benchmark is made from. */
export interface Ground {
  readonly estate: EstateSnapshot;
  readonly given: Given;
  readonly published: readonly PublishedBenchmark[];
}

/** Lowest, median and highest quarter marks; null where the values are too few to be told apart. */
export const quartilesOf = (values: readonly number[], fewest: number): Quartiles | null =>
  values.length < fewest
    ? null
    : { lowerQuartile: percentileInc(values, 0.25), median: percentileInc(values, 0.5), upperQuartile: percentileInc(values, 0.75) };

export function quartileOf(value: number | null, quartiles: Quartiles | null): Standing['quartile'] {
  if (value === null || quartiles === null) return null;
  const { lowerQuartile, median, upperQuartile } = quartiles;
  return value <= lowerQuartile ? 1 : value <= median ? 2 : value <= upperQuartile ? 3 : 4;
}

/** The buildings that are held against one another: operational, of one use or of all, in one of the areas where some are named. */
export const peersIn = (estate: EstateSnapshot, use: string | null, areas?: readonly string[] | null): readonly Building[] =>
  estate.buildings.filter(
    (one) => one.status === 'OPERATIONAL' && (use === null || one.use === use) && (areas == null || areas.includes(estate.site.get(one.site)?.area ?? '')),
  );

/** The benchmark of a measure for a use, or for the whole estate, which has no quartiles because uses are unlike. */
export function benchmarkOf(ground: Ground, measure: BenchmarkMeasure, use: string | null, areas?: readonly string[] | null): Benchmark {
  const { estate, given, published } = ground;
  const { unit, numerator, denominator } = definitions[measure];
  const ratios = peersIn(estate, use, areas).map((building) => ({ building, ...ratioOf(measure, building, estate, given) }));
  const values = ratios.flatMap(({ value }) => value ?? []);
  const quartiles = use === null ? null : quartilesOf(values, given.of('too-expensive-fewest-peers').value);
  const standings = ratios.map((one) => ({ ...one, quartile: quartileOf(one.value, quartiles) }));
  return {
    measure,
    use,
    unit,
    numerator: numerator.name,
    denominator: denominator.name,
    overall: overallOf(ratios),
    count: values.length,
    ...quartiles,
    standings: standings.filter(({ value }) => value !== null).sort(byValue),
    leftOut: standings.filter(({ value }) => value === null),
    published: published.filter((one) => one.measure === measure && one.use === use),
  };
}

const byValue = (one: Standing, other: Standing): number => one.value! - other.value! || (one.building.code < other.building.code ? -1 : 1);

/** The ratio of sums, null where nothing is known of both parts. */
export function overallOf(ratios: readonly Ratio[]): number | null {
  const known = ratios.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  const below = known.reduce((sum, { denominator }) => sum + denominator!, 0);
  return below === 0 ? null : known.reduce((sum, { numerator }) => sum + numerator!, 0) / below;
}

/** Where one building stands among its peers; one that is not operational is held against those that are. */
export function standingOf(benchmark: Benchmark, building: Building, { estate, given }: Ground): Standing {
  const ratio = ratioOf(benchmark.measure, building, estate, given);
  const { lowerQuartile, median, upperQuartile } = benchmark;
  const quartiles = median === undefined ? null : { lowerQuartile: lowerQuartile!, median, upperQuartile: upperQuartile! };
  return { building, ...ratio, quartile: quartileOf(ratio.value, quartiles) };
}
