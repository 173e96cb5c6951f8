/** What the API shows of IT that comes to an end. */
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money, Year } from '../api/scalars.ts';
import { groupings } from './falling-due.ts';
import { milestones } from './lifecycle.ts';
import { itAssetRecords, itModelRecords } from './records.ts';

export const MilestoneEnum = enumOf(
  milestones,
  'ItMilestone',
  'Ends that stand apart. END_OF_SECURITY is the last update without extra payment; END_OF_EXTENDED_SUPPORT the last that can be had at all. END_OF_POLICY_LIFE counts from the purchase. END_OF_WARRANTY is no end of support.',
);
export const GroupingEnum = enumOf(groupings, 'ItGrouping', 'QUARTER is one of the financial year, "2027/28 Q1" from April; MONTH is "2027-04".');

@ObjectType({ simpleResolvers: true, description: 'Some IT summed up.' })
export class ItDueGroup {
  @Field(() => String, { description: 'What they have in common: a year, a quarter, a month, a class, the code of a site or model.' })
  key!: string;

  @Field(() => Int)
  quantity!: number;

  @Field(() => Money, { description: 'At what one like each costs today, in base-year prices; what was once paid decides nothing.' })
  cost!: number;

  @Field(() => Int, { description: 'How many have no known price; they are in no cost.' })
  unpriced!: number;

  @Field(() => Money, {
    description:
      'Keeping them on paid support instead, from the end of the free one, or today, to the last day asked about; each further year at its risen price.',
  })
  paidSupport!: number;

  @Field(() => Int, { description: 'How many cannot be supported so long, or nobody knows whether or for how much; they are in no such sum.' })
  unsupported!: number;
}

@ObjectType({ simpleResolvers: true, description: 'IT that comes to an end on a day.' })
export class ItDueItem {
  @Field(() => itAssetRecords.view.type)
  asset!: object;

  @Field(() => itModelRecords.view.type)
  model!: object;

  @Field(() => CalendarDate)
  on!: string;

  @Field(() => Year)
  financialYear!: string;

  @Field(() => Int)
  quantity!: number;

  @Field(() => Money, { nullable: true, description: 'For all of them, in base-year prices; null is UNKNOWN.' })
  cost!: number | null;

  @Field(() => Money, { nullable: true, description: 'Keeping all of them on paid support to the last day asked about; null: UNKNOWN, or not to be had.' })
  paidSupport!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What comes to an end between two days. What ended before, what ends later and what has no day stand apart and in no total; all of them together are all that is held.',
})
export class ItLifecycle {
  @Field(() => MilestoneEnum)
  milestone!: string;

  @Field(() => CalendarDate)
  from!: string;

  @Field(() => CalendarDate)
  to!: string;

  @Field(() => ItDueGroup)
  total!: ItDueGroup;

  @Field(() => [ItDueGroup], { description: 'In the order of their keys.' })
  groups!: readonly ItDueGroup[];

  @Field(() => [ItDueItem], { description: 'The earliest first, as many as were asked for.' })
  items!: readonly ItDueItem[];

  @Field(() => ItDueGroup, { description: 'Its day lies before the first day asked about: it has ended already, and is due now.' })
  before!: ItDueGroup;

  @Field(() => ItDueGroup, { description: 'Its day lies after the last day asked about.' })
  after!: ItDueGroup;

  @Field(() => ItDueGroup, { description: 'No day is known, and nobody says that it is supported: find out before relying on it.' })
  unknown!: ItDueGroup;

  @Field(() => ItDueGroup, { description: 'The maker supports it and has announced no end.' })
  supportedNoDate!: ItDueGroup;

  @Field(() => ItDueGroup, { description: 'It has ended, on a day nobody knows: due now.' })
  ended!: ItDueGroup;
}
