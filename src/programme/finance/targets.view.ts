/** What the API shows of savings targets. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { CalendarDate, Money, Year } from '../../api/scalars.ts';
import { targetStatuses } from './saving-target.record.ts';
import { targetLevels } from './saving-targets.ts';

export const TargetLevelEnum = enumOf(targetLevels, 'TargetLevel', 'Which end of the range of a target.');
export const TargetStatusEnum = enumOf(targetStatuses, 'SavingTargetStatus');
const TargetStandingEnum = enumOf(['IN_FORCE', 'SUPERSEDED', 'WITHDRAWN'], 'TargetStanding', 'Whether a later version has taken its place.');

@ObjectType({ simpleResolvers: true, description: 'Pounds a year as they were said; null is UNKNOWN.' })
export class TargetRange {
  @Field(() => Money, { nullable: true })
  low!: number | null;

  @Field(() => Money, { nullable: true, description: 'Halfway between the ends where nothing was said of it.' })
  central!: number | null;

  @Field(() => Money, { nullable: true })
  high!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class TargetRangeOfYear extends TargetRange {
  @Field(() => Year)
  financialYear!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A savings target as it was said on a day. Nothing that was said is overwritten.' })
export class TargetVersion extends TargetRange {
  @Field(() => ID)
  code!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => CalendarDate)
  recordedOn!: string;

  @Field(() => TargetStatusEnum)
  status!: string;

  @Field(() => TargetStandingEnum)
  standing!: string;

  @Field(() => Boolean, { description: 'Whether it was said that it could rise.' })
  mayRise!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it will be known exactly.' })
  resolvesOn!: string | null;

  @Field(() => Year, { nullable: true, description: 'The first year that needs it all, where no years are listed.' })
  neededFrom!: string | null;

  @Field(() => Year, { nullable: true, description: 'The year of its prices; null: as written.' })
  priceBase!: string | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => GraphQLFloat, { nullable: true })
  lowShare!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  highShare!: number | null;

  @Field(() => Money, { nullable: true, description: 'The budget that the shares are said to be of.' })
  base!: number | null;

  @Field(() => [Money], { description: 'What the sums and shares of its ends imply the base to be.' })
  impliedBases!: readonly number[];

  @Field(() => Boolean, { nullable: true, description: 'Whether sums, shares and base agree within one in a hundred; null where not all of them were said.' })
  isReconciled!: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  reconciliation!: string | null;

  @Field(() => [TargetRangeOfYear], { description: 'What single years need, where that was said.' })
  years!: readonly TargetRangeOfYear[];

  @Field(() => TargetRange, { nullable: true, description: 'The version before it; null for the first.' })
  before!: TargetRange | null;
}

@ObjectType({ simpleResolvers: true })
export class CoveredYear {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Money, { nullable: true, description: 'In the prices of year 0; null: UNKNOWN, or nothing is asked of the year.' })
  needed!: number | null;

  @Field(() => Money, { description: 'Recurring saving of the plan, net of what its loans charge.' })
  saved!: number;

  @Field(() => Money, { nullable: true, description: 'Above zero where the year falls short.' })
  short!: number | null;

  @Field(() => Boolean, { nullable: true })
  isMet!: boolean | null;
}

@ObjectType({ simpleResolvers: true })
export class TargetCoverage {
  @Field(() => TargetLevelEnum)
  level!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether every year that is known is met; null where none is.' })
  isMet!: boolean | null;

  @Field(() => [CoveredYear])
  years!: readonly CoveredYear[];
}
