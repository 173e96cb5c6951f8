/** Benchmarks as the API shows them: buildings with their figures, published sets with their source. */
import type { Context } from '../access/context.ts';
import { givenOf } from '../register/given.ts';
import type { BenchmarkMeasure } from './benchmark.record.ts';
import { type Benchmark, benchmarkOf, type Ground, type Standing } from './benchmark.ts';
import { buildingsWithFigures } from './building-figures.ts';
import { estateOf } from './estate.store.ts';

export const groundOf = async (context: Context): Promise<Ground> => ({
  estate: await estateOf(context),
  given: await givenOf(context),
  published: context.shipped.benchmarks,
});

export interface Shown {
  standing(one: Standing): object;
  benchmark(one: Benchmark): object;
}

export async function shownIn(context: Context): Promise<Shown> {
  const figures = new Map((await buildingsWithFigures(context)).map((row) => [row.code, row]));
  const sources = new Map(context.shipped.sources.map((source) => [source.key, source]));
  const standing = (one: Standing) => ({ ...one, building: figures.get(one.building.code)! });
  const benchmark = (one: Benchmark) => ({
    ...one,
    standings: one.standings.map(standing),
    leftOut: one.leftOut.map(standing),
    published: one.published.map((set) => ({ ...set, source: sources.get(set.source) ?? null })),
  });
  return { standing, benchmark };
}

export interface KeptBenchmark {
  readonly benchmark: Benchmark;
  readonly shown: object;
}

/** The benchmark of a use, worked out once for all the buildings of that use that this request, or the next one, asks about. */
export async function benchmarkOfUse(context: Context, measure: BenchmarkMeasure, use: string): Promise<KeptBenchmark> {
  const kept = await context.remembered('benchmarks', () => new Map<string, KeptBenchmark>());
  const name = `${measure} ${use}`;
  const found = kept.get(name) ?? (await keptBenchmark(context, measure, use));
  kept.set(name, found);
  return found;
}

async function keptBenchmark(context: Context, measure: BenchmarkMeasure, use: string): Promise<KeptBenchmark> {
  const benchmark = benchmarkOf(await groundOf(context), measure, use);
  return { benchmark, shown: (await shownIn(context)).benchmark(benchmark) };
}
