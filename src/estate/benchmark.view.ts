/** What the API shows of benchmarks: buildings beside their peers, beside what others published, and beside exemplars. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { Money } from '../api/scalars.ts';
import { Warning } from '../options/option.view.ts';
import { Source } from '../register/register.view.ts';
import { benchmarkMeasures } from './benchmark.record.ts';
import { uses } from './building.record.ts';
import { buildingRecords } from './records.ts';

export const BenchmarkMeasureEnum = enumOf(
  benchmarkMeasures,
  'BenchmarkMeasure',
  'A figure for each m² or FTE; areas are gross internal unless the name says net. Every benchmark shows what is divided by what.',
);
export const UseEnum = enumOf(uses, 'BuildingUse');

const unknown = { nullable: true, description: 'Null is UNKNOWN.' } as const;
const mark = { nullable: true, description: 'Type 7 (PERCENTILE.INC); null where fewer buildings are known than a judgement needs.' } as const;

@ObjectType({ simpleResolvers: true, description: 'What others published of the measure.' })
export class PublishedBenchmark {
  @Field(() => Source, { nullable: true })
  source!: Source | null;

  @Field(() => Int, { description: 'The year the figures are of.' })
  year!: number;

  @Field(() => GraphQLFloat, { nullable: true })
  lowerQuartile!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  median!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  upperQuartile!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'A single published value that is not said to be a median.' })
  typical!: number | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Where a building stands on a measure.' })
export class BenchmarkStanding {
  @Field(() => buildingRecords.view.type)
  building!: object;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Null where a part is UNKNOWN or nobody is based there.' })
  value!: number | null;

  @Field(() => GraphQLFloat, unknown)
  numerator!: number | null;

  @Field(() => GraphQLFloat, unknown)
  denominator!: number | null;

  @Field(() => Int, { nullable: true, description: '1 is the lowest quarter, 4 the highest; null without a value or with too few peers.' })
  quartile!: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is no value.' })
  whyNot!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A measure of the operational buildings of one use, or of the whole estate.' })
export class Benchmark {
  @Field(() => BenchmarkMeasureEnum)
  measure!: string;

  @Field(() => UseEnum, { nullable: true, description: 'Null for the whole estate, which has no quartiles: its uses are unlike.' })
  use!: string | null;

  @Field(() => String)
  unit!: string;

  @Field(() => String, { description: 'What is divided.' })
  numerator!: string;

  @Field(() => String, { description: 'What it is divided by.' })
  denominator!: string;

  @Field(() => Int, { description: 'Buildings whose value is known.' })
  count!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Sum over sum, of the buildings where both are known, those where nobody is based included.' })
  overall!: number | null;

  @Field(() => GraphQLFloat, mark)
  lowerQuartile!: number | null;

  @Field(() => GraphQLFloat, mark)
  median!: number | null;

  @Field(() => GraphQLFloat, mark)
  upperQuartile!: number | null;

  @Field(() => [BenchmarkStanding], { description: 'The lowest first.' })
  standings!: readonly BenchmarkStanding[];

  @Field(() => [BenchmarkStanding], { description: 'Buildings of the same use that no quartile counts, and why.' })
  leftOut!: readonly BenchmarkStanding[];

  @Field(() => [PublishedBenchmark], { description: 'External sets for the same measure and use.' })
  published!: readonly PublishedBenchmark[];
}

@ObjectType({ simpleResolvers: true })
export class Benchmarks {
  @Field(() => [Benchmark], { description: 'By use, then by measure; uses without an operational building are left out.' })
  byUse!: readonly Benchmark[];

  @Field(() => [Benchmark], { description: 'All operational buildings of the areas asked for, beside what was published of whole estates.' })
  wholeEstate!: readonly Benchmark[];
}

@ObjectType({ simpleResolvers: true, description: 'A building among the operational buildings of its use.' })
export class BuildingBenchmark {
  @Field(() => BenchmarkStanding)
  standing!: BenchmarkStanding;

  @Field(() => Int, { description: 'Other buildings whose value is known.' })
  peers!: number;

  @Field(() => Benchmark)
  benchmark!: Benchmark;
}

@ObjectType({ simpleResolvers: true, description: '£/FTE = £/m² × m²/FTE, on gross internal area.' })
export class CostSplit {
  @Field(() => GraphQLFloat, { nullable: true, description: 'Pounds a year; null where a part is UNKNOWN or nobody is based there.' })
  costPerFte!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Pounds a year.' })
  costPerM2!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  m2PerFte!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why a building costs more or less for each person than its peers: dearer space, or more of it.' })
export class CostSplitAgainstPeers extends CostSplit {
  @Field(() => CostSplit, { description: 'Sums over the operational buildings of the same use where cost, area and people are known, itself included.' })
  peers!: CostSplit;

  @Field(() => Int, { description: 'How many those are.' })
  peerCount!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Pounds for each FTE above the peers because each m² costs more.' })
  becauseDearer!: number | null;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description: 'Pounds for each FTE above the peers because each person has more space. The two add up to the difference.',
  })
  becauseBigger!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The building as it would be with a figure of the exemplar.' })
export class AsExemplar {
  @Field(() => GraphQLFloat, { nullable: true, description: 'm² GIA; null is UNKNOWN.' })
  areaM2!: number | null;

  @Field(() => Money, { nullable: true, description: 'Pounds a year.' })
  cost!: number | null;

  @Field(() => Money, { nullable: true, description: 'What the building costs beyond that; a yardstick and no saving until an option reaches it.' })
  difference!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class AgainstExemplar {
  @Field(() => buildingRecords.view.type)
  exemplar!: object;

  @Field(() => CostSplit, { description: 'The figures of the exemplar.' })
  measures!: CostSplit;

  @Field(() => AsExemplar, { description: 'Its own area at their pounds for each m².' })
  atTheirCostPerM2!: AsExemplar;

  @Field(() => AsExemplar, { description: 'Its people with their m² each, at its own pounds for each m².' })
  atTheirM2PerFte!: AsExemplar;

  @Field(() => AsExemplar, { description: 'Its people with their m² each, at their pounds for each m².' })
  atBoth!: AsExemplar;

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}

@ObjectType({ simpleResolvers: true })
export class ExemplarComparison {
  @Field(() => buildingRecords.view.type)
  building!: object;

  @Field(() => Money, { nullable: true, description: 'Running cost, pounds a year; null is UNKNOWN.' })
  cost!: number | null;

  @Field(() => CostSplit)
  measures!: CostSplit;

  @Field(() => [AgainstExemplar], { description: 'In the order the exemplars were named.' })
  exemplars!: readonly AgainstExemplar[];
}
