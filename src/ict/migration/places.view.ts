/** What the API shows of the lines of the old place, the bills of the new, and what leaves the one for the other. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { CalendarDate, Money } from '../../api/scalars.ts';
import { Asset } from '../../options/option.view.ts';
import { costLineRecords } from '../../register/records.ts';
import { cloudQuoteRecords, itSystemRecords, migrationWaveRecords } from '../records.ts';
import { leavings } from './leaver.ts';

const LeavingEnum = enumOf(
  leavings,
  'Leaving',
  'MOVE: to a place that somebody has priced. SWITCH_OFF: nowhere. UNPRICED: to a place whose price is UNKNOWN; its licences are taken to go on.',
);

@ObjectType({ simpleResolvers: true, description: 'A cost line of the old place, or its part that follows one machine.' })
export class OldPlaceLine {
  @Field(() => costLineRecords.view.type)
  costLine!: object;

  @Field(() => String)
  pool!: string;

  @Field(() => GraphQLFloat, { description: 'The share of the line that this part is.' })
  share!: number;

  @Field(() => Money, { nullable: true, description: 'Pounds a year of it that can end; null is UNKNOWN, and in no sum.' })
  yearly!: number | null;

  @Field(() => [Asset], { description: 'What leaves that it waits for.' })
  carries!: readonly object[];

  @Field(() => [Asset], { description: 'What stays and keeps it.' })
  heldBy!: readonly object[];

  @Field(() => CalendarDate, { nullable: true, description: 'The last day that the last of them uses it; null where something stays.' })
  lastUse!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day that is paid for; null: it does not end.' })
  endsOn!: string | null;

  @Field(() => String)
  because!: string;

  @Field(() => [Money], { description: 'By month.' })
  paid!: readonly number[];

  @Field(() => [Money], { description: 'By month of payment.' })
  paidOut!: readonly number[];

  @Field(() => [Money], { description: 'By month, of what is paid.' })
  twice!: readonly number[];
}

@ObjectType({ simpleResolvers: true, description: 'What is owed to a provider from signature, whether or not anything runs.' })
export class Commitment {
  @Field(() => CalendarDate, { description: 'It is paid from the day after.' })
  signedOn!: string;

  @Field(() => CalendarDate)
  endsOn!: string;

  @Field(() => Money, { description: 'Pounds a month.' })
  monthly!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a system costs in its new place.' })
export class NewPlaceLine {
  @Field(() => itSystemRecords.view.type)
  system!: object;

  @Field(() => cloudQuoteRecords.view.type, { nullable: true, description: 'Null: nobody has asked for a price.' })
  quote!: object | null;

  @Field(() => CalendarDate, { description: 'It is paid from the day after.' })
  paidFrom!: string;

  @Field(() => [Money], { description: 'By month.' })
  paid!: readonly number[];

  @Field(() => [Money], { description: 'By month, of what is paid: what nothing uses.' })
  idle!: readonly number[];

  @Field(() => Money)
  movingCost!: number;

  @Field(() => Commitment, { nullable: true })
  commitment!: object | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which the system is to be switched off in its new place.' })
  workEndsOn!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class LeavingSystem {
  @Field(() => Asset)
  asset!: object;

  @Field(() => LeavingEnum)
  leaving!: string;

  @Field(() => CalendarDate, { description: 'The new place is used, and paid for, from the day after.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'The last day of use of the old place.' })
  lastUse!: string;

  @Field(() => cloudQuoteRecords.view.type, { nullable: true })
  quote!: object | null;

  @Field(() => migrationWaveRecords.view.type, { nullable: true })
  wave!: object | null;
}
