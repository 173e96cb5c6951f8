/** What the API shows of sharing beyond what every option shows. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money } from '../api/scalars.ts';
import { Option } from '../options/option.view.ts';
import { checkStates } from './sharing-checklist.ts';
import { apportionmentMethods, consents } from './sharing-term.record.ts';

const PartyRoleEnum = enumOf(['HOST', 'GUEST', 'OTHER_GUESTS'], 'SharingPartyRole');
const CheckStateEnum = enumOf(
  checkStates,
  'SharingCheckState',
  'Whether a cost is stated, nothing for a reason, or UNKNOWN; UNKNOWN blocks the stage INVESTIGATED.',
);
const MethodEnum = enumOf(apportionmentMethods, 'SharingMethod', 'How the charge between host and guest is reached.');
const ConsentEnum = enumOf(consents, 'SharingConsentState');

@ObjectType({
  simpleResolvers: true,
  description: 'A party to sharing: its space, its share of the cost, its charge. Shares add up to 1; empty space is the host’s.',
})
export class SharingParty {
  @Field(() => PartyRoleEnum)
  role!: string;

  @Field(() => String)
  name!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Area it has to itself, m².' })
  exclusiveM2!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Its part of the common space, pro rata; of the host also the empty space, m².' })
  commonM2!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  headcount!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Null where the method shares nothing out, or it is UNKNOWN.' })
  share!: number | null;

  @Field(() => Money, { nullable: true, description: 'Pounds a year at the start; of the host what the guests leave to it.' })
  charge!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A cost that must be spoken of before the option counts as investigated.' })
export class SharingCheck {
  @Field(() => String)
  cost!: string;

  @Field(() => String, { description: 'The columns of sharing_terms.csv that tell it.' })
  column!: string;

  @Field(() => CheckStateEnum)
  state!: string;

  @Field(() => Money, { nullable: true })
  amount!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it is nothing.' })
  reason!: string | null;
}

@ObjectType({
  implements: [Option, Node],
  simpleResolvers: true,
  description:
    'Share space and costs with a partner, or bring two of our own buildings together. Savings are pounds a year less one-off costs spread over the horizon.',
})
export class SharingOption extends Option {
  @Field(() => String, { nullable: true, description: 'Null where only our own teams come together.' })
  partner!: string | null;

  @Field(() => ConsentEnum, { nullable: true, description: 'Of this agreement, or else of the partner; null is UNKNOWN.' })
  consent!: string | null;

  @Field(() => MethodEnum, { nullable: true })
  method!: string | null;

  @Field(() => CalendarDate, { description: 'The last day before sharing starts.' })
  lastDayBefore!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day of use of the building given up; null where we keep it.' })
  vacatedOn!: string | null;

  @Field(() => [SharingParty])
  parties!: readonly SharingParty[];

  @Field(() => [SharingCheck])
  checklist!: readonly SharingCheck[];

  @Field(() => Money, { nullable: true, description: 'What the named guest pays a year at the start.' })
  fee!: number | null;

  @Field(() => Money, { nullable: true, description: 'Null while a cost it rests on is UNKNOWN.' })
  savingToUs!: number | null;

  @Field(() => Money, { nullable: true })
  savingToPartner!: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Without payments between public bodies: the fee cancels, and so do rates and rents that another public body loses.',
  })
  savingToPublicPurse!: number | null;

  @Field(() => Money, { nullable: true, description: 'The least fee at which the host does not lose; negative where it gains without one.' })
  leastFee!: number | null;

  @Field(() => Money, { nullable: true, description: 'The highest fee at which the guest does not lose.' })
  mostFee!: number | null;

  @Field(() => Money, { nullable: true, description: 'The fee that splits the joint gain, in halves unless said.' })
  splitFee!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a fee at which neither side loses; null where it cannot be told.' })
  deal!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether at this fee neither side loses and one gains.' })
  mutualGain!: boolean | null;
}
