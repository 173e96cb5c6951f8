/** What the API shows of the dates that matter. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Node, PageInfo } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate } from '../api/scalars.ts';
import { dateKinds, dateStates } from './dates.ts';
import { buildingRecords } from './records.ts';

export const DateKindEnum = enumOf(
  dateKinds,
  'DateKind',
  'What falls on the day. EARLIEST_OCCUPANCY_END is no fixed day: where notice of an open-ended occupancy would lead if it were given today; it is always UPCOMING.',
);
export const DateStateEnum = enumOf(
  dateStates,
  'DateState',
  'MISSED: the day has passed and what it called for was not done, or can no longer be. DUE: today or within the months asked for. UPCOMING: later. PAST: gone by, nothing open.',
);

@ObjectType({ simpleResolvers: true, description: 'A day that a lease, an occupancy, a service point or a certificate sets.' })
export class DateThatMatters {
  @Field(() => String, { description: 'The same in every run: kind and record.' })
  key!: string;

  @Field(() => CalendarDate)
  date!: string;

  @Field(() => DateKindEnum)
  kind!: string;

  @Field(() => String)
  title!: string;

  @Field(() => buildingRecords.view.type)
  building!: object;

  @Field(() => Node, { description: 'The record that sets the day: a lease, a break, a review, an occupancy, a service point, a rating.' })
  record!: object;

  @Field(() => DateStateEnum)
  state!: string;

  @Field(() => Int, { description: 'Days from the day asked about; negative once it has passed.' })
  days!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'For what is missed: the next day on which the same can be reached, where there is one.' })
  nextChance!: string | null;

  @Field(() => String)
  whatToDo!: string;
}

@ObjectType({ simpleResolvers: true })
export class DateThatMattersEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => DateThatMatters)
  node!: DateThatMatters;
}

@ObjectType({ simpleResolvers: true })
export class DateThatMattersConnection {
  @Field(() => [DateThatMattersEdge])
  edges!: readonly DateThatMattersEdge[];

  @Field(() => [DateThatMatters])
  nodes!: readonly DateThatMatters[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'Dates that pass, on all pages.' })
  totalCount!: number;

  @Field(() => CalendarDate, { description: 'The day that states and days are counted from.' })
  on!: string;
}
