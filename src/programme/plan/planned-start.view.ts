/** What the API shows of a part of a plan. */
import { Field, ID, ObjectType } from 'type-graphql';
import { Money, Year } from '../../api/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class PlannedStart {
  @Field(() => ID, { description: 'The code of a proposal, or the id of an option.' })
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Year, { nullable: true, description: 'The year it starts in; null for an option, which starts as it was worked out.' })
  startYear!: string | null;

  @Field(() => Money, { description: 'What it is worth by itself, as started here.' })
  value!: number;
}
