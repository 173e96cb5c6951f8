/** What the API shows of a way to make a rule of capability surer, beyond what every option shows. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { Money } from '../api/scalars.ts';
import { Option } from '../options/option.view.ts';
import { CapabilityEffect } from './capability-effect.view.ts';

@ObjectType({
  implements: [Option, Node],
  simpleResolvers: true,
  description:
    'Make a rule of capability surer: a spare, longer workshop hours, another duty pattern, areas that lend one another. It may cost more than it saves, and is ranked with what it costs.',
})
export class CapabilityOption extends Option {
  @Field(() => [CapabilityEffect], { description: 'The rule it is meant for first; of a workshop all that become surer.' })
  effects!: readonly CapabilityEffect[];

  @Field(() => GraphQLFloat, { description: 'Percentage points: of each rule and place the mean over its shifts, added up.' })
  pointsGained!: number;

  @Field(() => Money, { nullable: true, description: 'The level yearly amount over the horizon, positive for a cost; null while a cost is UNKNOWN.' })
  yearlyCost!: number | null;

  @Field(() => Money, { nullable: true, description: 'Pounds a year for each percentage point; null where nothing is gained, or the cost is UNKNOWN.' })
  costPerPoint!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Vehicle-days a year that longer workshop hours bring back on the road; null for other kinds.' })
  vehicleDaysGained!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'The same as percentage points of availability of all vehicles in use.' })
  fleetPointsGained!: number | null;
}
