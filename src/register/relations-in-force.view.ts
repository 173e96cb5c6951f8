/** What the API shows of relations with other bodies on a day. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate } from '../api/scalars.ts';
import { organisationRelationRecords } from './records.ts';
import { leads } from './relations-in-force.ts';

export const RelationLeadEnum = enumOf(
  leads,
  'RelationLead',
  'Who leads: as recorded, or else the host, the successor. Sharing without a recorded lead names none.',
);

@ObjectType({ simpleResolvers: true, description: 'A relation with another body on a day; its partner, share and dates follow from the relation.' })
export class RelationInForce {
  @Field(() => organisationRelationRecords.view.type)
  relation!: object;

  @Field(() => RelationLeadEnum)
  lead!: string;

  @Field(() => String, { nullable: true, description: 'The code of the party that leads; null where it is not recorded.' })
  leadCode!: string | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Share of the joint cost that neither side bears, 0 to 1; null is UNKNOWN.' })
  othersShare!: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day if notice were given on the day, or its fixed end where that is sooner; null is UNKNOWN.',
  })
  earliestEnd!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until its last day; null while it has none.' })
  daysToEnd!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether our share was agreed for the year of the day or a later one; null is UNKNOWN.' })
  shareIsCurrent!: boolean | null;

  @Field(() => organisationRelationRecords.view.type, { nullable: true, description: 'What begins with the same partner after it ends.' })
  followedBy!: object | null;

  @Field(() => [String], { description: 'What has to be settled or written down.' })
  open!: readonly string[];
}
