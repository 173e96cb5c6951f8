import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class CallsWithSoMany {
  @Field(() => Int)
  vehicles!: number;

  @Field(() => GraphQLFloat, { description: 'Share of the calls that find all of them out, 0 to 1.' })
  turnedAway!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many vehicles calls need that come at random, and go elsewhere where all are out.' })
export class VehiclesForCalls {
  @Field(() => GraphQLFloat, { description: 'Vehicles out at once on average if none were turned away: calls an hour × hours of each (erlangs).' })
  load!: number;

  @Field(() => Int, { description: 'The fewest that turn away no more than is asked, all of them there.' })
  needed!: number;

  @Field(() => Int, { description: 'To hold where a share of them is always away: needed ÷ (1 − that share), rounded up.' })
  toHold!: number;

  @Field(() => [CallsWithSoMany], { description: 'From none to two more than are needed.' })
  ifThere!: CallsWithSoMany[];

  @Field(() => String)
  formula!: string;
}
