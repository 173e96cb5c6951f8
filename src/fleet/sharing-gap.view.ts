/** What the API shows of a gap in the data that keeps options of sharing from being proposed. */
import { Field, ObjectType } from 'type-graphql';
import { Asset } from '../options/option.view.ts';

@ObjectType({ simpleResolvers: true, description: 'A gap in the data that keeps options of sharing vehicles from being proposed.' })
export class FleetSharingGap {
  @Field(() => String, { description: 'What cannot be told.' })
  what!: string;

  @Field(() => String, { description: 'The file, row and column to fill in.' })
  where!: string;

  @Field(() => [Asset], { description: 'The vehicles it concerns.' })
  vehicles!: readonly Asset[];
}
