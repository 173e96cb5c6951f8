/** What the API shows of a replacement forecast and of a replacement programme. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money, Year } from '../api/scalars.ts';
import { Asset, Warning } from '../options/option.view.ts';
import { groupings, milestones } from '../options/replacement-item.ts';

export const MilestoneEnum = enumOf(
  milestones,
  'ReplacementMilestone',
  'What says that an asset is due. POLICY: the limits of its rule, as the rule combines them. ECONOMIC_LIFE: no further year is worth its cost.',
);
export const GroupingEnum = enumOf(groupings, 'ReplacementGrouping');
const OutcomeEnum = enumOf(['PROVED', 'BEST_SO_FAR', 'INFEASIBLE', 'OUT_OF_TIME'], 'ReplacementOutcome');

@ObjectType({ simpleResolvers: true })
export class ForecastRow {
  @Field(() => Year, { nullable: true, description: 'Null: when it is due is UNKNOWN.' })
  financialYear!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is UNKNOWN, or the forecast is not broken down.' })
  group!: string | null;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Of these, due before the first year.' })
  overdue!: number;

  @Field(() => Money, { description: 'At what a new one costs today, without VAT; those whose price is UNKNOWN left out.' })
  cost!: number;

  @Field(() => Money)
  irrecoverableVat!: number;

  @Field(() => Int, { description: 'Whose price is UNKNOWN.' })
  unpriced!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What falls due for replacement, by financial year, at today’s prices and never at what was once paid.' })
export class ReplacementForecast {
  @Field(() => [ForecastRow], { description: 'By year; the last has no year: what is due on an UNKNOWN date.' })
  years!: readonly ForecastRow[];

  @Field(() => [ForecastRow], { description: 'By year and group.' })
  rows!: readonly ForecastRow[];

  @Field(() => Int, { description: 'Due after the last year.' })
  dueLater!: number;

  @Field(() => Money, { description: 'What setting money aside evenly would take each year: every price over its life, VAT that is not recovered included.' })
  levelYearlyCost!: number;

  @Field(() => Year)
  priceBase!: string;
}

@ObjectType({ simpleResolvers: true, description: 'When one asset is replaced, and what waiting costs.' })
export class ProgrammeItem {
  @Field(() => Asset)
  asset!: Asset;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => Year, { description: 'The year it is due in; the first of the programme for what is overdue.' })
  dueIn!: string;

  @Field(() => Year, { nullable: true, description: 'Null: after the programme.' })
  replacedIn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Years after it is due; negative before; null where it is replaced after the programme.' })
  yearsLate!: number | null;

  @Field(() => Money, { description: 'Price with the VAT that is not recovered.' })
  capital!: number;

  @Field(() => Money, { description: 'Running cost and value lost by waiting, present value over the horizon; negative where waiting saves.' })
  costOfWaiting!: number;

  @Field(() => Money, { description: 'Of it, running cost: fuel, servicing, days off the road.' })
  runningCostOfWaiting!: number;

  @Field(() => Boolean, { description: 'No: policy does not put it off for want of money.' })
  mayWait!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ProgrammeItemEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => ProgrammeItem)
  node!: ProgrammeItem;
}

@ObjectType({ simpleResolvers: true })
export class ProgrammeItemConnection {
  @Field(() => [ProgrammeItemEdge])
  edges!: readonly ProgrammeItemEdge[];

  @Field(() => [ProgrammeItem])
  nodes!: readonly ProgrammeItem[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;
}

@ObjectType({ simpleResolvers: true })
export class ProgrammeYear {
  @Field(() => Year, { nullable: true, description: 'Null: after the programme.' })
  financialYear!: string | null;

  @Field(() => Int)
  replaced!: number;

  @Field(() => Int, { description: 'Of these, late.' })
  late!: number;

  @Field(() => Money, { description: 'Successors whose life ends within the programme included.' })
  capital!: number;

  @Field(() => Money, { nullable: true, description: 'Null: no ceiling.' })
  ceiling!: number | null;

  @Field(() => Money, { description: 'What would fall due in it if nothing waited.' })
  wanted!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One asset that a changed ceiling moves. A null year is after the programme.' })
export class ProgrammeMove {
  @Field(() => Asset)
  asset!: Asset;

  @Field(() => Year, { nullable: true })
  from!: string | null;

  @Field(() => Year, { nullable: true })
  to!: string | null;

  @Field(() => Money)
  capital!: number;

  @Field(() => Money, { description: 'Present value over the horizon; negative where the move saves.' })
  costsMore!: number;

  @Field(() => Money, { description: 'Of it, running cost: fuel, servicing, days off the road.' })
  runningCostsMore!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The same programme under the changed ceiling, and what moves.' })
export class ProgrammeChange {
  @Field(() => OutcomeEnum)
  outcome!: string;

  @Field(() => [String])
  because!: readonly string[];

  @Field(() => Money, { nullable: true, description: 'What waiting costs more than under the ceilings as given; null where there is no programme to compare.' })
  costsMore!: number | null;

  @Field(() => Money, { nullable: true, description: 'Of it, running cost.' })
  runningCostsMore!: number | null;

  @Field(() => [ProgrammeMove], { description: 'What is replaced later than under the ceilings as given.' })
  delayed!: readonly ProgrammeMove[];

  @Field(() => [ProgrammeMove], { description: 'What is replaced sooner.' })
  broughtForward!: readonly ProgrammeMove[];

  @Field(() => [ProgrammeYear])
  years!: readonly ProgrammeYear[];
}

@ObjectType({ simpleResolvers: true, description: 'When to replace what falls due so that waiting costs least, exact. What waits moves; it does not go away.' })
export class ReplacementProgramme {
  @Field(() => OutcomeEnum)
  outcome!: string;

  @Field(() => [String], { description: 'Why there is none.' })
  because!: readonly string[];

  @Field(() => GraphQLFloat, { nullable: true, description: 'How far from proved, as a share; 0 where it is proved.' })
  gap!: number | null;

  @Field(() => Money, { nullable: true, description: 'Nothing is better by more than this, of what waiting weighs: its cost, and a pound for each year.' })
  provedWithin!: number | null;

  @Field(() => String)
  summary!: string;

  @Field(() => Money, { description: 'Of all that wait; negative where waiting saves.' })
  costOfWaiting!: number;

  @Field(() => Money, { description: 'Of it, running cost.' })
  runningCostOfWaiting!: number;

  @Field(() => Money)
  capital!: number;

  @Field(() => [ProgrammeYear], { description: 'The last is what is left for after the programme.' })
  years!: readonly ProgrammeYear[];

  @Field(() => Int)
  undated!: number;

  @Field(() => Int, { description: 'Due, with a price that is UNKNOWN: not in the programme.' })
  unpriced!: number;

  @Field(() => ProgrammeChange, { nullable: true, description: 'Null where no change was asked for.' })
  afterChange!: ProgrammeChange | null;

  @Field(() => [Warning])
  warnings!: readonly Warning[];

  @Field(() => Year)
  priceBase!: string;
}
