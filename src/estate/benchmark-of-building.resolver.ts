/** What a building can be asked about its peers. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { givenOf } from '../register/given.ts';
import { type BenchmarkMeasure, benchmarkMeasures } from './benchmark.record.ts';
import { standingOf } from './benchmark.ts';
import { BenchmarkMeasureEnum, BuildingBenchmark, CostSplitAgainstPeers } from './benchmark.view.ts';
import { benchmarkOfUse, groundOf, shownIn } from './benchmark-shown.ts';
import { costSplit } from './benchmark-split.ts';
import { estateOf } from './estate.store.ts';
import { buildingRecords } from './records.ts';
import type { Building } from './snapshot.ts';

@Resolver(() => buildingRecords.view.type)
export class BuildingBenchmarkResolver {
  @FieldResolver(() => [BuildingBenchmark], { description: 'Where it stands among the operational buildings of its use.' })
  async benchmarks(
    @Root() { code }: Building,
    @Arg('measures', () => [BenchmarkMeasureEnum], { nullable: true, description: 'All unless said.' }) measures: BenchmarkMeasure[] | undefined,
    @Ctx() context: Context,
  ): Promise<readonly object[]> {
    const [ground, shown] = [await groundOf(context), await shownIn(context)];
    const building = ground.estate.building.get(code)!;
    const kept = await Promise.all((measures ?? benchmarkMeasures).map((measure) => benchmarkOfUse(context, measure, building.use)));
    return kept.map(({ benchmark, shown: asShown }) => ({
      standing: shown.standing(standingOf(benchmark, building, ground)),
      peers: benchmark.standings.filter((one) => one.building.code !== code).length,
      benchmark: asShown,
    }));
  }

  @FieldResolver(() => CostSplitAgainstPeers, { description: 'What it costs for each person: dearer space, or more of it.' })
  async costSplit(@Root() { code }: Building, @Ctx() context: Context): Promise<object> {
    const estate = await estateOf(context);
    return costSplit(estate.building.get(code)!, estate, await givenOf(context));
  }
}
