/** What the API shows of areas that lend one another. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { areaRecords } from '../register/records.ts';

@ObjectType({ simpleResolvers: true, description: 'An area that holds vehicles that count, and the minutes they take to come.' })
export class CapabilityLender {
  @Field(() => areaRecords.view.type)
  area!: object;

  @Field(() => GraphQLFloat)
  minutes!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The same with the areas around lending within the minutes of the rule: all needs of these areas at once, met by all their vehicles.',
})
export class CapabilityPool {
  @Field(() => [CapabilityLender], { description: 'The nearest first.' })
  lenders!: readonly CapabilityLender[];

  @Field(() => GraphQLFloat, { description: 'Minutes that a vehicle of the furthest lender takes: what pooling costs.' })
  minutes!: number;

  @Field(() => Int, { description: 'Vehicles that all these areas need together.' })
  required!: number;

  @Field(() => Int)
  withKit!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'That all needs are met at once when they lend. Null is UNKNOWN.' })
  probability!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'That all are met at once when each relies on itself. Null is UNKNOWN.' })
  probabilityApart!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Fewest vehicles in all these areas for the confidence that all needs are met at once, at their mean availability, people left aside.',
  })
  holdingNeeded!: number | null;

  @Field(() => Int, { nullable: true, description: 'The same when each relies on itself: never fewer.' })
  holdingNeededApart!: number | null;
}
