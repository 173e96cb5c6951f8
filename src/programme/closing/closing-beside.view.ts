/** What stands beside a choice of sites to close: how people reach the rest, what no plan would come to, how far it is proved. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money } from '../../api/scalars.ts';
import { Asset } from '../../options/option.view.ts';
import { waysToChoose } from './closing-one-by-one.ts';

const WayToChooseEnum = enumOf(
  waysToChoose,
  'WayToChoose',
  'RANKED_LIST: the most saved first. ONE_BY_ONE: each time the one that hurts least by the objective.',
);
const orNothing = { nullable: true, description: 'Minutes; null where somebody has nothing to go to.' } as const;

@ObjectType({ simpleResolvers: true, description: 'How those counted reach the nearest site that is open.' })
export class SiteAccess {
  @Field(() => Int, { description: 'People or households that are counted.' })
  counted!: number;

  @Field(() => GraphQLFloat, orNothing)
  mean!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Minutes within which 95 % of them reach one.' })
  p95!: number | null;

  @Field(() => GraphQLFloat, orNothing)
  worst!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the area with the longest way, or of one that has nothing to go to.' })
  worstArea!: string | null;

  @Field(() => Int)
  within!: number;

  @Field(() => GraphQLFloat, { description: 'Share of them within the limit, 0 to 1.' })
  shareWithin!: number;

  @Field(() => Int)
  areasWithin!: number;

  @Field(() => [String], { description: 'Names of areas that have nothing to go to.' })
  withNothing!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'What choosing without a plan comes to. A ranked list is not a plan.' })
export class UnplannedClosures {
  @Field(() => WayToChooseEnum)
  way!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => [Asset])
  going!: readonly object[];

  @Field(() => SiteAccess)
  access!: object;

  @Field(() => Money)
  yearlySaving!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'In the unit of the objective; null where it does not do what was asked.' })
  worseBy!: number | null;

  @Field(() => [String], { description: 'What was to be kept and is not.' })
  breaks!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'The best set of one closure fewer, or one more; sets need not be nested.' })
export class NeighbouringClosures {
  @Field(() => Int)
  count!: number;

  @Field(() => [Asset])
  going!: readonly object[];

  @Field(() => GraphQLFloat, { nullable: true, description: 'In the unit of the objective.' })
  value!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'How much more or less that is than the plan.' })
  change!: number | null;

  @Field(() => Boolean)
  isProved!: boolean;

  @Field(() => String, { nullable: true, description: 'Why there is none.' })
  because!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How far the choice is proved.' })
export class ClosingProof {
  @Field(() => Int, { description: 'Sites to choose from.' })
  sites!: number;

  @Field(() => Int)
  areas!: number;

  @Field(() => Int, { description: 'Columns of the model, after areas that share their nearest sites were put together.' })
  columns!: number;

  @Field(() => Int)
  rows!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'What the set comes to in the unit of the objective.' })
  value!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'No set is better than this.' })
  bound!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'The distance to the bound as a share; 0 is proved.' })
  gap!: number | null;

  @Field(() => Boolean, { description: 'Whether the same question always has this answer: of equal sets the first codes stay.' })
  tiesSettled!: boolean;

  @Field(() => GraphQLFloat)
  seconds!: number;
}
