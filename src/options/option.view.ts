/** What the API shows of an option, whatever its family. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { CashFlowLine, CashFlowYear, OptionFigures } from './figures.view.ts';
import { domains, kindsByFamily, stages } from './option.ts';
import { rankMeasures } from './rank.ts';
import { ServiceEffect } from './service-effect.view.ts';

export const DomainEnum = enumOf(domains, 'Domain', 'Kind of asset.');
export const OptionFamilyEnum = enumOf(Object.keys(kindsByFamily), 'OptionFamily', 'What an option proposes.');
export const OptionKindEnum = enumOf(Object.values(kindsByFamily).flat(), 'OptionKind', 'The kind of option; each belongs to one family and one domain.');
export const OptionStageEnum = enumOf(stages, 'OptionStage', 'How far an option has come. A ranked option is not a decision.');
export const RankMeasureEnum = enumOf(
  rankMeasures,
  'RankMeasure',
  'What options are ranked by. Ties share a rank; among them the larger public value, the smaller capital, then the id comes first.',
);
const LinkKindEnum = enumOf(['REQUIRES', 'EXCLUDES', 'BEFORE', 'SHARES_COST'], 'OptionLinkKind');
const HidesEnum = enumOf(['NOTHING', 'PAYBACK', 'ONE_OFF_COST', 'RECURRING_COST', 'SOCIAL_COST'], 'Hides', 'What cannot be told while an input is missing.');

@InterfaceType({ description: 'Something owned, leased or used that an option touches.', implements: Node })
export abstract class Asset extends Node {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ simpleResolvers: true })
export class Warning {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => String)
  whatToDo!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An input that is UNKNOWN, and what was done so that the gap cannot flatter the option.' })
export class MissingInput {
  @Field(() => String)
  what!: string;

  @Field(() => String, { description: 'The file, row and column to fill in.' })
  where!: string;

  @Field(() => String)
  treatment!: string;

  @Field(() => HidesEnum)
  hides!: string;
}

@ObjectType({ simpleResolvers: true })
export class Completeness {
  @Field(() => GraphQLFloat, { description: '0 nothing known, 1 everything known.' })
  grade!: number;

  @Field(() => [MissingInput])
  missing!: readonly MissingInput[];

  @Field(() => GraphQLFloat, { description: 'Share, by present value, of our lines that rest on an assumed value.' })
  shareAssumed!: number;
}

@ObjectType({ simpleResolvers: true })
export class OptionLink {
  @Field(() => LinkKindEnum)
  kind!: string;

  @Field(() => ID, { nullable: true })
  optionId!: string | null;

  @Field(() => String)
  because!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where an asset of another family goes, and why.' })
export class ConsequentMove {
  @Field(() => Asset)
  asset!: Asset;

  @Field(() => String, { nullable: true, description: 'Code of the site; null is UNKNOWN.' })
  to!: string | null;

  @Field(() => String)
  note!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the option brings about in another family. Its lines and warnings are among those of the option.' })
export class Consequence {
  @Field(() => DomainEnum)
  domain!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => [ConsequentMove], { description: 'Assets that may not be shown to the asker are counted in the summary and left out here.' })
  moves!: readonly ConsequentMove[];
}

@InterfaceType({ description: 'A change that could be made, compared with doing nothing. A ranked option is not a decision.', implements: Node })
export abstract class Option extends Node {
  @Field(() => OptionKindEnum)
  kind!: string;

  @Field(() => OptionFamilyEnum)
  family!: string;

  @Field(() => DomainEnum)
  domain!: string;

  @Field(() => OptionStageEnum)
  stage!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [Asset], { description: 'What it touches, the subject first.' })
  assets!: readonly Asset[];

  @Field(() => OptionFigures)
  figures!: OptionFigures;

  @Field(() => [CashFlowYear])
  cashFlow!: readonly CashFlowYear[];

  @Field(() => [CashFlowLine])
  lines!: readonly CashFlowLine[];

  @Field(() => ServiceEffect)
  serviceEffect!: ServiceEffect;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description:
      'Tonnes of CO₂ equivalent saved a year once in full effect: what the energy of a building that is given up emits. Nothing more is counted where its people go, which is heated already. Null is UNKNOWN.',
  })
  carbonSavedPa!: number | null;

  @Field(() => Boolean)
  possible!: boolean;

  @Field(() => [String])
  impossibleBecause!: readonly string[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];

  @Field(() => Completeness)
  completeness!: Completeness;

  @Field(() => [Consequence], { description: 'What it brings about in other families; the figures are net of it.' })
  consequences!: readonly Consequence[];

  @Field(() => [OptionLink])
  links!: readonly OptionLink[];
}
