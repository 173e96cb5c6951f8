/** What the API shows of a rule before and after a change. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { areaRecords } from '../register/records.ts';
import { ShiftEnum } from './capability-words.view.ts';
import { capabilityRuleRecords } from './records.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A rule in a place on a shift: the chance that it is met, before and after.',
})
export class CapabilityEffect {
  @Field(() => capabilityRuleRecords.view.type)
  rule!: object;

  @Field(() => areaRecords.view.type, { nullable: true, description: 'Null for the whole force, or for several areas that lend one another.' })
  area!: object | null;

  @Field(() => ShiftEnum)
  shift!: string;

  @Field(() => GraphQLFloat)
  before!: number;

  @Field(() => GraphQLFloat)
  after!: number;

  @Field(() => GraphQLFloat, { description: 'Percentage points.' })
  pointsGained!: number;

  @Field(() => Boolean, { description: 'Whether it is sure enough then.' })
  isMet!: boolean;
}
