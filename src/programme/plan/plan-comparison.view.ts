/** What the API shows of plans side by side: at each level of a cost, for each target, and beside a ranked list. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money, Year } from '../../api/scalars.ts';
import { Warning } from '../../options/option.view.ts';
import { greedyOrders } from '../../portfolio/greedy.ts';
import { frontierCosts, frontierGains } from '../../portfolio/plan-frontier.ts';
import { standings } from '../../portfolio/plan-targets.ts';
import { PlanOutcomeEnum } from './plan.view.ts';

export const FrontierGainEnum = enumOf(
  frontierGains,
  'FrontierGain',
  'Present value, recurring saving of the last year planned, or tonnes of CO₂ equivalent that the parts save a year once in full effect.',
);
export const FrontierCostEnum = enumOf(
  frontierCosts,
  'FrontierCost',
  'What is to be little: capital and one-off revenue together or each, over all years; or people who have further to go, added up over the parts: who loses twice counts twice; or tonnes of CO₂ equivalent caused a year, negative where some are saved.',
);
const StandingEnum = enumOf(
  standings,
  'StandingAcrossTargets',
  'Whether it is in the plan: for all targets, for the higher ones, for the lower ones, for some with others between, or for none.',
);
const GreedyOrderEnum = enumOf(greedyOrders, 'GreedyOrder', 'What a ranked list is ordered by.');

@ObjectType({ simpleResolvers: true, description: 'A plan that none is better than on both counts.' })
export class FrontierPoint {
  @Field(() => Money, { description: 'Value or saving, as asked; or tonnes.' })
  gain!: number;

  @Field(() => GraphQLFloat, { description: 'Pounds, people, or tonnes a year.' })
  cost!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'How far the gain may be from the most at this cost, as a share of it.' })
  gap!: number | null;

  @Field(() => Boolean)
  isProved!: boolean;

  @Field(() => [ID])
  ids!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'What more of one thing costs of another.' })
export class PlanFrontier {
  @Field(() => [FrontierPoint], { description: 'The least cost first.' })
  points!: readonly FrontierPoint[];

  @Field(() => [GraphQLFloat], { description: 'Costs at which time ran out before a plan was found.' })
  outOfTime!: readonly number[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}

@ObjectType({ simpleResolvers: true, description: 'The best plan for one target.' })
export class PlanForTarget {
  @Field(() => Money, { description: 'Of the year that asks for most; the others keep their proportion to it.' })
  target!: number;

  @Field(() => PlanOutcomeEnum)
  outcome!: string;

  @Field(() => Money, { nullable: true })
  value!: number | null;

  @Field(() => Money, { nullable: true, description: 'Capital and one-off revenue over all years.' })
  cost!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  gap!: number | null;

  @Field(() => [ID])
  ids!: readonly string[];

  @Field(() => [ID], { description: 'In the plan for the next lower target that has one, and not in this.' })
  drops!: readonly string[];

  @Field(() => [ID], { description: 'In this plan, and not in that for the next lower target that has one.' })
  adds!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class StandingAcross {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Money, { description: 'What it is worth by itself at its best start: above zero it is worth doing whatever the target.' })
  worthByItself!: number;

  @Field(() => StandingEnum)
  standing!: string;

  @Field(() => Money, { nullable: true, description: 'The least target for which it is in the plan; null where there is none.' })
  from!: number | null;

  @Field(() => [Money], { description: 'All targets for which it is.' })
  targets!: readonly number[];
}

@ObjectType({ simpleResolvers: true, description: 'The same plan for one target after the other.' })
export class PlanAcrossTargets {
  @Field(() => [PlanForTarget], { description: 'The least target first.' })
  plans!: readonly PlanForTarget[];

  @Field(() => Boolean, { description: 'Whether each plan holds all of the one for less: then one can begin with little and go on.' })
  isNested!: boolean;

  @Field(() => [StandingAcross], { description: 'Everything the plans could choose from, judged by the targets that can be met.' })
  standings!: readonly StandingAcross[];
}

@ObjectType({ simpleResolvers: true, description: 'What going down a ranked list, taking what still fits, would come to.' })
export class GreedyPlan {
  @Field(() => GreedyOrderEnum)
  by!: string;

  @Field(() => Money)
  value!: number;

  @Field(() => Money, {
    nullable: true,
    description: 'How much less than the plan it is worth; null where there is no plan. Negative where it misses a target that the plan meets.',
  })
  loses!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'The same as a share of what the plan is worth.' })
  losesShare!: number | null;

  @Field(() => [Year])
  missesTargetIn!: readonly string[];

  @Field(() => [ID])
  ids!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'What may be saved where nobody is employed: a share of net revenue expenditure.' })
export class NonPayEnvelope {
  @Field(() => Year, { description: 'The year in which the plan takes most of it.' })
  financialYear!: string;

  @Field(() => Money, { description: 'The budget of the year that is not pay.' })
  nonPay!: number;

  @Field(() => Money, { description: 'What the plan saves in it, other than by posts.' })
  saving!: number;

  @Field(() => GraphQLFloat)
  share!: number;

  @Field(() => GraphQLFloat, { description: 'Beyond this share a saving is not plausible.' })
  plausibleShare!: number;

  @Field(() => Boolean)
  isExceeded!: boolean;
}
