/** What the API shows of further spares. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../api/scalars.ts';
import { Warning } from '../options/option.view.ts';
import { areaRecords } from '../register/records.ts';
import { capabilityRuleRecords } from './records.ts';
import { SpareStep } from './spare-step.view.ts';

@ObjectType({ simpleResolvers: true, description: 'What each further spare for a rule gives, and what mending the workshop would give without any.' })
export class ExtraSpares {
  @Field(() => capabilityRuleRecords.view.type)
  rule!: object;

  @Field(() => areaRecords.view.type, { nullable: true, description: 'Null for the whole force.' })
  area!: object | null;

  @Field(() => Int, { description: 'Vehicles that count today.' })
  withKit!: number;

  @Field(() => String, { nullable: true, description: 'What would be bought; null where nothing has a price.' })
  bought!: string | null;

  @Field(() => Money, { nullable: true, description: 'Its price with conversion, without VAT and kit.' })
  price!: number | null;

  @Field(() => Money, { nullable: true, description: 'What one spare with its kit costs a year over the horizon, level; null is UNKNOWN.' })
  yearlyCost!: number | null;

  @Field(() => GraphQLFloat, { description: 'The chance on the worst shift today.' })
  probability!: number;

  @Field(() => Boolean, { description: 'Whether people are left aside, because nobody says how many are on duty.' })
  isOfVehiclesAlone!: boolean;

  @Field(() => [SpareStep])
  steps!: readonly SpareStep[];

  @Field(() => GraphQLFloat, { description: 'Mean share of time that those that count are on the road.' })
  onTheRoad!: number;

  @Field(() => GraphQLFloat)
  target!: number;

  @Field(() => GraphQLFloat, { description: 'The chance on the worst shift without any spare if each reached the target.' })
  probabilityAtTarget!: number;

  @Field(() => Int, { nullable: true, description: 'What would have to be held then; null where no number reaches the confidence.' })
  holdingNeededAtTarget!: number | null;

  @Field(() => String)
  summary!: string;

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
