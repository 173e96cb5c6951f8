/** What the API shows of calls to the helpdesk, renewals, red systems, and hosts that fall due before they are empty. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money, Year } from '../api/scalars.ts';
import { itAssetRecords, itSystemRecords, licenceRecords } from './records.ts';

const AdviceEnum = enumOf(['DO_NOT_REFRESH', 'REFRESH', 'UNKNOWN'], 'RefreshAdvice');

@ObjectType({ simpleResolvers: true })
export class SystemDemand {
  @Field(() => itSystemRecords.view.type)
  system!: object;

  @Field(() => GraphQLFloat)
  lastYear!: number;

  @Field(() => GraphQLFloat)
  yearBefore!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'As a fraction of the year before.' })
  growth!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Calls of the last year for each user; null is UNKNOWN.' })
  perUser!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Part of the whole change.' })
  shareOfChange!: number | null;

  @Field(() => Boolean, { description: 'Whether every month of both years has a row.' })
  isComplete!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Calls in the last twelve whole months beside the twelve before. That they rise with a system does not prove that it is the cause.',
})
export class HelpdeskDemand {
  @Field(() => GraphQLFloat)
  lastYear!: number;

  @Field(() => GraphQLFloat)
  yearBefore!: number;

  @Field(() => GraphQLFloat, { nullable: true })
  growth!: number | null;

  @Field(() => Money, { description: 'What the calls beyond those of the year before cost, in base-year prices; no cash until a post comes or goes.' })
  costOfChange!: number;

  @Field(() => [SystemDemand], { description: 'The greatest rise first.' })
  systems!: readonly object[];
}

@ObjectType({ simpleResolvers: true })
export class Renewal {
  @Field(() => licenceRecords.view.type)
  licence!: object;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day at today’s price; null is UNKNOWN.' })
  renewsAfter!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'By when notice has to be given to leave at the next end that can still be reached.' })
  noticeBy!: string | null;

  @Field(() => Boolean, { description: 'Whether it is too late to leave before the rise.' })
  isTooLate!: boolean;

  @Field(() => Money, { nullable: true, description: 'Pounds a year today, in base-year prices; null is UNKNOWN.' })
  yearly!: number | null;

  @Field(() => GraphQLFloat, { description: 'The rise that its cap lets through.' })
  rise!: number;

  @Field(() => [Money], { nullable: true, description: 'What it costs more, by year; null is UNKNOWN.' })
  extra!: readonly number[] | null;

  @Field(() => Money, { nullable: true, description: 'What leaving costs by contract.' })
  exitCharge!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What it costs when suppliers raise their prices at the next renewal.' })
export class Renewals {
  @Field(() => [Year])
  years!: readonly string[];

  @Field(() => [Money], { description: 'What all of them cost more, by year, as far as their amounts are known.' })
  extra!: readonly number[];

  @Field(() => [Renewal], { description: 'The next to renew first.' })
  renewals!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: 'Systems whose legacy score is 16 or more. Which they are is shown only to those who may see it.' })
export class LegacyRedList {
  @Field(() => Int)
  count!: number;

  @Field(() => Boolean, { description: 'Whether the list is kept from the asker.' })
  restricted!: boolean;

  @Field(() => [itSystemRecords.view.type], { description: 'The highest score first.' })
  systems!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: 'A host that falls due while all that runs on it is to move away.' })
export class RefreshOrMove {
  @Field(() => itAssetRecords.view.type)
  asset!: object;

  @Field(() => CalendarDate, { description: 'When it is due.' })
  due!: string;

  @Field(() => CalendarDate, { description: 'When the last system on it is to have moved.' })
  emptyOn!: string;

  @Field(() => GraphQLFloat, { description: 'Months of paid support until then.' })
  bridgeMonths!: number;

  @Field(() => Money, { nullable: true, description: 'What they cost; null is UNKNOWN.' })
  bridgeCost!: number | null;

  @Field(() => Money, { nullable: true, description: 'What each month costs by which the move slips.' })
  bridgePerMonth!: number | null;

  @Field(() => Money, { nullable: true, description: 'What new ones cost.' })
  refreshCost!: number | null;

  @Field(() => AdviceEnum)
  advice!: string;

  @Field(() => String)
  because!: string;
}
