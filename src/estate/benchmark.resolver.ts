/** Buildings beside their peers, beside what others published, and beside exemplars. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf } from '../register/given.ts';
import { type BenchmarkMeasure, benchmarkMeasures } from './benchmark.record.ts';
import { benchmarkOf, peersIn } from './benchmark.ts';
import { BenchmarkMeasureEnum, Benchmarks, ExemplarComparison, UseEnum } from './benchmark.view.ts';
import { againstExemplar } from './benchmark-exemplar.ts';
import { groundOf, shownIn } from './benchmark-shown.ts';
import { costSplit } from './benchmark-split.ts';
import { uses } from './building.record.ts';
import { buildingsWithFigures } from './building-figures.ts';
import { estateOf } from './estate.store.ts';
import type { Building } from './snapshot.ts';

const mostExemplars = 10;
const allMeasures = 'All unless said.';

@Resolver()
export class BenchmarkResolver {
  @Query(() => Benchmarks, { description: 'Quartiles of every use, with what is UNKNOWN and left out, beside published sets with their source and year.' })
  async benchmarks(
    @Arg('uses', () => [UseEnum], { nullable: true, description: allMeasures }) wantedUses: Building['use'][] | undefined,
    @Arg('areas', () => [ID], { nullable: true, description: 'Policing areas, ids or codes; peers then come from these areas only.' }) areas:
      | string[]
      | undefined,
    @Arg('measures', () => [BenchmarkMeasureEnum], { nullable: true, description: allMeasures }) measures: BenchmarkMeasure[] | undefined,
    @Ctx() context: Context,
  ): Promise<Benchmarks> {
    const [ground, shown] = [await groundOf(context), await shownIn(context)];
    const codes = areas?.map((one) => codeIn(one, context.records.organisation));
    refuseUnknown('areas', codes ?? [], ground.estate.area, 'area');
    const present = uses.filter((use) => (wantedUses ?? uses).includes(use) && peersIn(ground.estate, use, codes).length > 0);
    const of = (use: string | null) => (measures ?? benchmarkMeasures).map((measure) => benchmarkOf(ground, measure, use, codes)).map(shown.benchmark);
    return { byUse: present.flatMap(of), wholeEstate: of(null) } as unknown as Benchmarks;
  }

  @Query(() => ExemplarComparison, {
    description: 'What a building would cost with the figures of named exemplars, for example Loughborough and Oakham for stations.',
  })
  async compareWithExemplar(
    @Arg('building', () => ID, { description: 'Id or code.' }) building: string,
    @Arg('exemplars', () => [ID], { description: `Ids or codes, 1 to ${mostExemplars}.` }) exemplars: string[],
    @Ctx() context: Context,
  ): Promise<ExemplarComparison> {
    const [estate, given, figures] = [await estateOf(context), await givenOf(context), await buildingsWithFigures(context)];
    const [code, others] = [codeIn(building, context.records.organisation), exemplars.map((one) => codeIn(one, context.records.organisation))];
    refuseUnknown('building', [code], estate.building, 'building');
    refuseUnknown('exemplars', others, estate.building, 'building');
    refuseUnfit(code, others);
    const shown = new Map(figures.map((row) => [row.code, row]));
    const own = estate.building.get(code)!;
    return {
      building: shown.get(code)!,
      cost: shown.get(code)!.runningCostPa,
      measures: costSplit(own, estate, given),
      exemplars: others.map((one) => ({ ...againstExemplar(own, estate.building.get(one)!, estate, given), exemplar: shown.get(one)! })),
    };
  }
}

function refuseUnknown(where: string, codes: readonly string[], known: ReadonlyMap<string, unknown>, what: string): void {
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length === 0) return;
  const found = unknown.slice(0, 5).join(', ').slice(0, 200);
  throw new Refusal('NOT_FOUND', `There is no such ${what}.`, { where, found, fix: `use ids or codes that a list of ${what}s gave` });
}

function refuseUnfit(code: string, exemplars: readonly string[]): void {
  if (exemplars.length < 1 || exemplars.length > mostExemplars)
    throw new Refusal('BAD_USER_INPUT', `A building is held against 1 to ${mostExemplars} exemplars.`, {
      where: 'exemplars',
      found: String(exemplars.length),
      fix: 'name more, or fewer',
    });
  if (exemplars.includes(code))
    throw new Refusal('BAD_USER_INPUT', 'A building is no exemplar for itself.', { where: 'exemplars', found: code, fix: 'name another building' });
}
