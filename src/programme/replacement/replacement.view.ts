/** What the API shows of a replacement programme. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money, Year } from '../../api/scalars.ts';
import { Warning } from '../../options/option.view.ts';
import { groupings, milestones } from '../../options/replacement-item.ts';
import { OutcomeEnum, ProgrammeChange, ProgrammeYear } from './replacement-change.view.ts';

export const MilestoneEnum = enumOf(
  milestones,
  'ReplacementMilestone',
  'What says that an asset is due. POLICY: the limits of its rule, as the rule combines them. ECONOMIC_LIFE: no further year is worth its cost.',
);
export const GroupingEnum = enumOf(groupings, 'ReplacementGrouping');

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
