/** What the API shows of one further spare. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../api/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class SpareStep {
  @Field(() => Int, { description: 'The first spare, the second, the third …' })
  spare!: number;

  @Field(() => GraphQLFloat, { description: 'The chance on the worst shift with so many.' })
  probability!: number;

  @Field(() => GraphQLFloat, { description: 'Percentage points that this one adds, the mean over the shifts.' })
  pointsGained!: number;

  @Field(() => GraphQLFloat, { description: 'Shifts a year that this one covers besides, of all that the rule holds for.' })
  shiftsGained!: number;

  @Field(() => Money, { nullable: true, description: 'Pounds a year for each of those points; null where it adds none, or the cost is UNKNOWN.' })
  costPerPoint!: number | null;

  @Field(() => Money, { nullable: true, description: 'Pounds for each of those shifts.' })
  costPerShift!: number | null;
}
