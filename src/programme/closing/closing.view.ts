/** What the API shows of a choice of sites to close. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money } from '../../api/scalars.ts';
import { Asset } from '../../options/option.view.ts';
import { closingAims } from '../../portfolio/closing.ts';
import { ClosingProof, NeighbouringClosures, SiteAccess, UnplannedClosures } from './closing-beside.view.ts';
import { demands } from './closing-question.ts';
import { savingsCounted } from './closing-savings.ts';
import { ContactPoint } from './cover.view.ts';
import { SiteChoice } from './site-choice.view.ts';

export const ClosingObjectiveEnum = enumOf(
  closingAims,
  'ClosingObjective',
  'LEAST_LOSS: the least mean minutes to the nearest site that stays. MOST_WITHIN: the most people within the limit. MOST_SAVING: the most pounds a year.',
);
export const DemandCountedEnum = enumOf(demands, 'DemandCounted', 'Who is counted.');
export const SavingCountedEnum = enumOf(
  savingsCounted,
  'SavingCounted',
  'ANNUAL_NET_SAVING: of closing each alone, as ranked. RUNNING_COST: what each costs to run, before anything that closing causes.',
);

@ObjectType({ simpleResolvers: true, description: 'A site that stays.' })
export class SiteToChoose {
  @Field(() => Asset)
  asset!: object;

  @Field(() => [ContactPoint])
  points!: readonly ContactPoint[];

  @Field(() => String, { nullable: true, description: 'Why it has to stay; null where it may close.' })
  mustStayBecause!: string | null;

  @Field(() => Boolean, { description: 'Whether it was asked to go.' })
  mustGo!: boolean;

  @Field(() => Boolean, { description: 'Whether its place is known. One that is not stays, unless it is asked to go.' })
  isPlaced!: boolean;

  @Field(() => Money, { nullable: true, description: 'What closing it saves, pounds a year; null is UNKNOWN, and worth less than anything known.' })
  yearlySaving!: number | null;

  @Field(() => String)
  savingBasis!: string;

  @Field(() => ID, { nullable: true, description: 'The ranked option that closes it.' })
  optionId!: string | null;

  @Field(() => [String], { description: 'Why the ranking says that it cannot close as things stand.' })
  obstacles!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'An area that had the site nearest and has further to go.' })
export class AreaLosingSite {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { nullable: true, description: 'People or households; null is UNKNOWN.' })
  counted!: number | null;

  @Field(() => GraphQLFloat)
  limit!: number;

  @Field(() => GraphQLFloat, { description: 'Minutes to the site that goes.' })
  before!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Minutes to the nearest that stays; null where nothing is left.' })
  after!: number | null;

  @Field(() => Asset, { nullable: true, description: 'The nearest that stays.' })
  next!: object | null;

  @Field(() => Boolean, { description: 'Whether it was reached in time and no longer is.' })
  falls!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A site that goes, and who loses by it when all of them go.' })
export class SiteToClose extends SiteToChoose {
  @Field(() => Int, { description: 'People or households with further to go.' })
  losing!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Extra minutes one way, the mean over them; null where somebody has nothing left.' })
  meanExtraMinutes!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'The longest way of them afterwards, minutes.' })
  worstAfter!: number | null;

  @Field(() => Int, { description: 'Of them, those reached in time before and not after.' })
  noLongerWithin!: number;

  @Field(() => [AreaLosingSite], { description: 'Who loses most first.' })
  losers!: readonly AreaLosingSite[];
}

@ObjectType({ simpleResolvers: true, description: 'Which so many sites to close. A choice to be consulted on, and no decision.' })
export class ClosingPlan extends SiteChoice {
  @Field(() => ClosingObjectiveEnum)
  objective!: string;

  @Field(() => [ClosingObjectiveEnum], { description: 'What decided among sets that are equally good.' })
  then!: readonly string[];

  @Field(() => String, { description: 'The unit of the objective.' })
  unit!: string;

  @Field(() => DemandCountedEnum)
  counted!: string;

  @Field(() => [SiteToClose], { description: 'In the order of their codes.' })
  going!: readonly SiteToClose[];

  @Field(() => [SiteToChoose])
  staying!: readonly SiteToChoose[];

  @Field(() => SiteAccess)
  before!: SiteAccess;

  @Field(() => SiteAccess, { nullable: true })
  after!: SiteAccess | null;

  @Field(() => Money, {
    nullable: true,
    description: 'By the sites whose saving is known, pounds a year, each closing alone: costs that several share may add to it.',
  })
  yearlySaving!: number | null;

  @Field(() => Int)
  unknownSavings!: number;

  @Field(() => [UnplannedClosures])
  unplanned!: readonly UnplannedClosures[];

  @Field(() => [NeighbouringClosures], { description: 'Where it was asked for.' })
  neighbours!: readonly NeighbouringClosures[];

  @Field(() => ClosingProof)
  proof!: ClosingProof;
}
