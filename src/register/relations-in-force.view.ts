/** What the API shows of relations with other bodies on a day. */
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { organisationRelationRecords } from './records.ts';
import { leads } from './relations-in-force.ts';

export const RelationLeadEnum = enumOf(leads, 'RelationLead', 'Who leads: the host, the successor. Sharing names no lead.');

@ObjectType({ simpleResolvers: true, description: 'A relation with another body on a day; its partner, share and dates follow from the relation.' })
export class RelationInForce {
  @Field(() => organisationRelationRecords.view.type)
  relation!: object;

  @Field(() => RelationLeadEnum)
  lead!: string;

  @Field(() => Int, { nullable: true, description: 'Days until its last day; null while it has none.' })
  daysToEnd!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether our share was agreed for the year of the day or a later one; null is UNKNOWN.' })
  shareIsCurrent!: boolean | null;

  @Field(() => organisationRelationRecords.view.type, { nullable: true, description: 'What begins with the same partner after it ends.' })
  followedBy!: object | null;

  @Field(() => [String], { description: 'What has to be settled or written down.' })
  open!: readonly string[];
}
