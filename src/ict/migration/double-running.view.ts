/** What the API shows of double running: months, lines of the old place, bills of the new, and what slipping costs. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate, Money, Year } from '../../api/scalars.ts';
import { Warning } from '../../options/option.view.ts';
import { LeavingSystem, NewPlaceLine, OldPlaceLine } from './places.view.ts';

@ObjectType({ simpleResolvers: true, description: 'A month by a method that lets go of the old place in proportion to what has moved.' })
export class LinearMonth {
  @Field(() => GraphQLFloat, { description: 'Share of the estate that has moved.' })
  moved!: number;

  @Field(() => Money)
  old!: number;

  @Field(() => Money)
  new!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What is paid in a calendar month, pounds in prices of year 0.' })
export class DoubleRunningMonth {
  @Field(() => CalendarDate, { description: 'Its first day.' })
  month!: string;

  @Field(() => Money, { description: 'For the old place.' })
  old!: number;

  @Field(() => Money, { description: 'For the new place, commitments included.' })
  new!: number;

  @Field(() => Money, { description: 'Moving there, once, optimism bias included; in the month of the move.' })
  moving!: number;

  @Field(() => Money, { description: 'Of the old cost, what is for things that are paid for in their new place already, or are no longer used.' })
  twice!: number;

  @Field(() => Money, { description: 'Of the new cost, commitments that nothing uses: before the move, or after the work has ended.' })
  idle!: number;

  @Field(() => Money, { description: 'Paid twice, and paid idle.' })
  doubleRunning!: number;

  @Field(() => Money, { description: 'Old, new and moving.' })
  total!: number;

  @Field(() => Money, { description: 'The same by the month of payment: what is paid in advance falls in the first month that it is for.' })
  paidOut!: number;

  @Field(() => Money, { description: 'What the same lines would cost if nothing left.' })
  ifNothingMoves!: number;

  @Field(() => Money, { description: 'Double running up to the end of this month.' })
  runningTotal!: number;

  @Field(() => LinearMonth, { nullable: true, description: 'By a straight line from the first move to the last day of use of the last old place.' })
  straightLine!: object | null;

  @Field(() => LinearMonth, {
    nullable: true,
    description:
      'By the yearly shares that a published business case takes unless told otherwise: 0, 20, 50 and then 100 % (published-moved-share-year-0 to -3).',
  })
  publishedYears!: object | null;
}

@ObjectType({ simpleResolvers: true, description: 'A figure that is UNKNOWN and in no sum, and where to fill it in.' })
export class UnknownPrice {
  @Field(() => String)
  what!: string;

  @Field(() => String)
  where!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What it costs when moves come later. Positive is dearer.' })
export class CostOfSlipping {
  @Field(() => Int)
  months!: number;

  @Field(() => Money, { description: 'More paid in all: more for the old place, less what the new one is not yet paid.' })
  total!: number;

  @Field(() => Money)
  old!: number;

  @Field(() => Money, { description: 'Negative: not yet paid.' })
  new!: number;

  @Field(() => Money)
  twice!: number;

  @Field(() => Money)
  idle!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What is paid for the old place and for the new, month by month, in prices of year 0 without real growth.' })
export class DoubleRunning {
  @Field(() => String)
  summary!: string;

  @Field(() => Year)
  priceBase!: string;

  @Field(() => [DoubleRunningMonth])
  months!: readonly object[];

  @Field(() => Money)
  oldCost!: number;

  @Field(() => Money)
  newCost!: number;

  @Field(() => Money)
  movingCost!: number;

  @Field(() => Money)
  paidTwice!: number;

  @Field(() => Money)
  paidIdle!: number;

  @Field(() => Money)
  doubleRunning!: number;

  @Field(() => Money)
  total!: number;

  @Field(() => Money)
  ifNothingMoves!: number;

  @Field(() => [OldPlaceLine])
  lines!: readonly object[];

  @Field(() => [NewPlaceLine])
  newLines!: readonly object[];

  @Field(() => [LeavingSystem])
  leaving!: readonly object[];

  @Field(() => [UnknownPrice])
  unknown!: readonly object[];

  @Field(() => [Warning])
  warnings!: readonly object[];
}
