/** What the API shows of an option about a system beyond what every option shows. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money } from '../api/scalars.ts';
import { Option } from '../options/option.view.ts';
import { cloudQuoteRecords, itAssetRecords, itSystemRecords, licenceRecords } from './records.ts';

const ReasonEnum = enumOf(
  ['OVERLAP', 'PLANNED', 'SWITCH_OFF_NOT_CONFIRMED', 'MOVE'],
  'SystemOptionReason',
  'OVERLAP: another system does its work. PLANNED: it is to go. SWITCH_OFF_NOT_CONFIRMED: it was to be off by now, and nobody has said that it is. MOVE: a provider has given a price.',
);

@ObjectType({ simpleResolvers: true, description: 'When a licence lets go of a system that is no longer used.' })
export class LicenceEnd {
  @Field(() => licenceRecords.view.type)
  licence!: object;

  @Field(() => CalendarDate, { description: 'The last day that is paid for.' })
  lastDay!: string;

  @Field(() => CalendarDate)
  noticeBy!: string;

  @Field(() => Boolean, { description: 'Whether the end of the present term is missed, because notice for it is past.' })
  isMissed!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Calls to the helpdesk. That they rise beside a system does not prove that it is the cause.' })
export class CallsOfYear {
  @Field(() => GraphQLFloat, { description: 'In the last twelve whole months.' })
  lastYear!: number;

  @Field(() => GraphQLFloat, { description: 'In the twelve months before.' })
  yearBefore!: number;
}

@ObjectType({ implements: [Option, Node], simpleResolvers: true, description: 'Switch a system off, or move it.' })
export class SystemOption extends Option {
  @Field(() => itSystemRecords.view.type)
  system!: object;

  @Field(() => itSystemRecords.view.type, { nullable: true, description: 'What takes its work over.' })
  replacedBy!: object | null;

  @Field(() => ReasonEnum)
  reason!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Share of what it does that the other can do.' })
  coverage!: number | null;

  @Field(() => [String], { description: 'What nothing would do any more.' })
  gaps!: readonly string[];

  @Field(() => [String], { description: 'What only a dearer tier of the other does.' })
  inDearerTier!: readonly string[];

  @Field(() => CalendarDate, { description: 'The last day of use.' })
  lastUse!: string;

  @Field(() => [LicenceEnd])
  licences!: readonly object[];

  @Field(() => [itAssetRecords.view.type], { description: 'Hosts and rooms that lose their last dependant with it.' })
  switchedOffWithIt!: readonly object[];

  @Field(() => CallsOfYear, { nullable: true, description: 'Null is UNKNOWN.' })
  calls!: object | null;

  @Field(() => cloudQuoteRecords.view.type, { nullable: true, description: 'Of a move: the price it rests on.' })
  quote!: object | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Of a move: what doubleRunning comes to for it alone, paid twice or committed and not used. Null is UNKNOWN, or it is no move.',
  })
  doubleRunning!: number | null;
}
