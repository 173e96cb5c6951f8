/** What the API shows of the cheapest cover. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../api/scalars.ts';
import { CoverKindEnum } from '../../options/cover.view.ts';
import { Asset } from '../../options/option.view.ts';
import { SiteChoice } from './site-choice.view.ts';

@ObjectType({ simpleResolvers: true })
export class ContactPoint {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => CoverKindEnum)
  kind!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A place where the public is met, or that response officers set out from, and what keeping it costs.' })
export class CoverSite {
  @Field(() => Asset)
  asset!: object;

  @Field(() => [ContactPoint])
  points!: readonly ContactPoint[];

  @Field(() => Money, {
    nullable: true,
    description: 'Pounds a year, base-year prices; priced at the dearest peer where it is UNKNOWN, null where there is none.',
  })
  yearlyCost!: number | null;

  @Field(() => Boolean)
  isCostKnown!: boolean;

  @Field(() => String)
  costBasis!: string;

  @Field(() => String, { nullable: true, description: 'Why it had to stay.' })
  mustStayBecause!: string | null;

  @Field(() => Int, { description: 'Areas that it alone of the kept sites reaches in time.' })
  onlyReaches!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An area, and the nearest site to it.' })
export class CoveredArea {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { nullable: true })
  population!: number | null;

  @Field(() => GraphQLFloat, { description: 'Minutes within which it has to be reached.' })
  limit!: number;

  @Field(() => Asset, { nullable: true, description: 'The nearest site.' })
  nearest!: object | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Minutes to it.' })
  minutes!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'An area that no site which may be counted on reaches in time; its minutes are what it would need.' })
export class UnreachableArea extends CoveredArea {
  @Field(() => [Asset], { description: 'Sites that reach it in time and are to go.' })
  lostWith!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: 'How far the answer is proved.' })
export class CoverProof {
  @Field(() => Int, { description: 'Sites to choose from.' })
  sites!: number;

  @Field(() => Int, { description: 'Areas that had to be reached.' })
  areas!: number;

  @Field(() => Money, { nullable: true, description: 'Pounds a year: no set costs less.' })
  bound!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'How far the cost may be above the bound, as a share; 0 is proved.' })
  gap!: number | null;

  @Field(() => Boolean, { description: 'Whether the same question always has this answer: of equal costs the fewest sites, then the first codes.' })
  tiesSettled!: boolean;

  @Field(() => GraphQLFloat)
  seconds!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The cheapest set of sites that keeps every area within its minutes. The cost of the others is no saving: ask for their closures.',
})
export class CoverPlan extends SiteChoice {
  @Field(() => [CoverSite], { description: 'Sites to keep, in the order of their codes.' })
  kept!: readonly CoverSite[];

  @Field(() => [CoverSite], { description: 'Sites that cover does not need.' })
  notNeeded!: readonly CoverSite[];

  @Field(() => Money, { nullable: true, description: 'Of the sites to keep, pounds a year; null where no cost is known.' })
  yearlyCost!: number | null;

  @Field(() => Money, { nullable: true, description: 'Of the sites that cover does not need. What closing them would save is another matter.' })
  yearlyCostNotNeeded!: number | null;

  @Field(() => Int, { description: 'Kept sites whose cost is UNKNOWN.' })
  unknownCosts!: number;

  @Field(() => [CoveredArea], { description: 'Every area with the nearest kept site.' })
  areas!: readonly CoveredArea[];

  @Field(() => [UnreachableArea])
  unreachable!: readonly UnreachableArea[];

  @Field(() => CoverProof)
  proof!: CoverProof;
}
