/** What the API shows of a ranking, and what it can be asked for. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../api/page.ts';
import { Money, Year } from '../../api/scalars.ts';
import { DomainEnum, Option, OptionFamilyEnum, OptionKindEnum, OptionStageEnum, RankMeasureEnum } from '../../options/option.view.ts';
import type { OptionWhere } from './option-filter.ts';

@InputType({ description: 'Every condition given must hold.' })
export class OptionFilter implements OptionWhere {
  @Field(() => [OptionFamilyEnum], { nullable: true })
  families?: string[];

  @Field(() => [DomainEnum], { nullable: true })
  domains?: string[];

  @Field(() => [OptionKindEnum], { nullable: true })
  kinds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Policing areas, by id or code.' })
  areas?: string[];

  @Field(() => [ID], { nullable: true, description: 'Assets that the option touches, by id or code.' })
  assets?: string[];

  @Field(() => [OptionStageEnum], { nullable: true })
  stages?: string[];

  @Field(() => GraphQLFloat, { nullable: true, description: 'The least completeness grade, 0 to 1.' })
  minimumCompleteness?: number;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Whether to list, last, what cannot be done, with the reasons.' })
  includeImpossible?: boolean;

  @Field(() => String, { nullable: true, description: 'Words that all stand in the title, the kind or the asset codes.' })
  search?: string;
}

@ObjectType({ simpleResolvers: true, description: 'Simple sums over every option that passes the filter, on all pages.' })
export class RankingTotals {
  @Field(() => Money, { description: 'Of those whose saving is known.' })
  annualNetSaving!: number;

  @Field(() => Money)
  oneOffRevenue!: number;

  @Field(() => Money)
  capital!: number;

  @Field(() => Money)
  receipts!: number;

  @Field(() => Money)
  npvPublic!: number;

  @Field(() => Int, { description: 'Options whose yearly saving is UNKNOWN.' })
  unknown!: number;

  @Field(() => String, { nullable: true, description: 'Why these sums are no plan: overlaps that they count twice.' })
  warning!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RankedOptionEdge {
  @Field(() => Int, { description: 'Rank among the options that pass the filter, from 1; ties share one.' })
  rank!: number;

  @Field(() => String)
  cursor!: string;

  @Field(() => Option)
  node!: Option;
}

@ObjectType({ simpleResolvers: true, description: 'Options in order, the best first. A ranked option is not a decision.' })
export class RankedOptionConnection {
  @Field(() => [RankedOptionEdge])
  edges!: readonly RankedOptionEdge[];

  @Field(() => [Option])
  nodes!: readonly Option[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => RankingTotals)
  totals!: RankingTotals;

  @Field(() => RankMeasureEnum)
  by!: string;

  @Field(() => String)
  scenario!: string;

  @Field(() => Int, { description: 'The version of the data that the ranking was made on; pages and exports of one version agree.' })
  dataVersion!: number;

  @Field(() => Year)
  priceBase!: string;

  @Field(() => String, { nullable: true, description: 'Said of made-up data.' })
  notice!: string | null;
}
