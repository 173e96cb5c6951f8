/** What the API shows of the seven things that can be done with a system. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money } from '../api/scalars.ts';
import { CashFlowLine } from '../options/figures.view.ts';
import { Completeness, Warning } from '../options/option.view.ts';
import { bases } from './disposition-way.ts';
import { dispositions } from './it-system.record.ts';
import { stayReasons } from './reasons-to-stay.ts';
import { itSystemRecords, workloadRecords } from './records.ts';

const KindEnum = enumOf(
  dispositions,
  'Disposition',
  'RETIRE: switch it off. RETAIN: keep it. RELOCATE: carry its machines over as they are. REHOST: machines of a provider at the size it needs. REPLATFORM: a platform. REPURCHASE: buy a service instead. REFACTOR: build it anew.',
);
const BasisEnum = enumOf(
  bases,
  'DispositionBasis',
  'RECORDS: from what is recorded. QUOTE: a provider has named a price. ESTIMATE: from unit prices that are assumptions; it is no offer and stands in no ranking and no plan.',
);
const ReasonEnum = enumOf(stayReasons, 'StayReasonCode');

@ObjectType({ simpleResolvers: true, description: 'What speaks for leaving a system where it is.' })
export class StayReason {
  @Field(() => ReasonEnum)
  code!: string;

  @Field(() => String)
  explanation!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a system costs as it stands, in base-year prices. Null is UNKNOWN.' })
export class SystemCostToday {
  @Field(() => Money, { nullable: true, description: 'Its own licences, support and contracts, a year.' })
  own!: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'An even share of the hosts it runs on, a year: what it could be charged, never what leaving would save.',
  })
  shareOfHosts!: number | null;

  @Field(() => Money, { nullable: true })
  total!: number | null;

  @Field(() => Money, { nullable: true, description: 'An even share of buying those hosts anew until the horizon: capital.' })
  shareOfRefresh!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A machine of a system, and the size it needs elsewhere.' })
export class SizedMachine {
  @Field(() => workloadRecords.view.type)
  workload!: object;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Processors; null is UNKNOWN.' })
  neededVcpus!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'GB; null is UNKNOWN.' })
  neededMemoryGb!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it, or a part of it, stays as large as it is.' })
  keptBecause!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One way of dealing with a system, against doing nothing; real, in base-year prices. Null is UNKNOWN.' })
export class DispositionWay {
  @Field(() => KindEnum)
  kind!: string;

  @Field(() => BasisEnum)
  basis!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean)
  possible!: boolean;

  @Field(() => [String])
  impossibleBecause!: readonly string[];

  @Field(() => Money, { nullable: true, description: 'Revenue, once; getting the data out again at the horizon is in it.' })
  oneOff!: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What the new place costs a year once all has settled; of RETAIN, what the system costs today with its share of its hosts.',
  })
  runPa!: number | null;

  @Field(() => Money, { nullable: true, description: 'What really ends, a year: a shared host only with the last that it carries.' })
  releasedPa!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day on which all of that has ended; null where nothing does.' })
  releasedFrom!: string | null;

  @Field(() => Money, { description: 'Hosts that are not bought again until the horizon: it pays for no revenue.' })
  capitalAvoided!: number;

  @Field(() => Money, { nullable: true })
  annualNetSaving!: number | null;

  @Field(() => Money, { nullable: true, description: 'To us, over the horizon. RETAIN is nothing: it is what the others are compared with.' })
  npv!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Null is never, or UNKNOWN.' })
  paybackYears!: number | null;

  @Field(() => Completeness, { description: 'shareAssumed says how much of it, by present value, rests on values that nobody has vouched for.' })
  completeness!: Completeness;

  @Field(() => [CashFlowLine])
  lines!: readonly CashFlowLine[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];

  @Field(() => ID, { nullable: true, description: 'Of the option in rankedOptions, where it is one.' })
  optionId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Retire, keep or move: the seven ways of dealing with a system, with a cost each.' })
export class SystemDispositions {
  @Field(() => itSystemRecords.view.type)
  system!: object;

  @Field(() => SystemCostToday)
  costToday!: SystemCostToday;

  @Field(() => [SizedMachine])
  machines!: readonly SizedMachine[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether hardly anything is done on it, measured for as long as its work takes to come round; null: not measured so.',
  })
  isIdle!: boolean | null;

  @Field(() => [StayReason])
  reasonsToStay!: readonly StayReason[];

  @Field(() => [DispositionWay], { description: 'RETIRE, RETAIN, then the moves; of a move that several have quoted, each quote.' })
  ways!: readonly DispositionWay[];

  @Field(() => DispositionWay, { description: 'Worth most of those that can be done and rest on records or quotes.' })
  best!: DispositionWay;

  @Field(() => DispositionWay, { nullable: true, description: 'An estimate that is worth more than that: a price to ask for.' })
  worthAsking!: DispositionWay | null;
}

@ObjectType({ simpleResolvers: true })
export class SystemDispositionsEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => SystemDispositions)
  node!: SystemDispositions;
}

@ObjectType({ simpleResolvers: true })
export class SystemDispositionsConnection {
  @Field(() => [SystemDispositionsEdge])
  edges!: readonly SystemDispositionsEdge[];

  @Field(() => [SystemDispositions])
  nodes!: readonly SystemDispositions[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;
}
