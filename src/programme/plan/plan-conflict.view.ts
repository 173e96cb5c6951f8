/** What the API shows of rules that clash. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Money, Year } from '../../api/scalars.ts';
import { BudgetYearInput } from './plan.input.ts';
import { PlanRuleEnum } from './plan.view.ts';

@ObjectType({ simpleResolvers: true, description: 'A single rule among those that clash: without it, the others of the clash would not.' })
export class ClashPart {
  @Field(() => PlanRuleEnum)
  rule!: string;

  @Field(() => String, { description: 'The rule in words.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'The group, team, cost line, room or rule of capability; null where ids and year say it.' })
  name!: string | null;

  @Field(() => [ID], { description: 'Proposals by code and options by id that it is about.' })
  ids!: readonly string[];

  @Field(() => Year, { nullable: true, description: 'Null where it holds in all years.' })
  financialYear!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether leaving out this rule alone would allow a plan; null where time ran out.' })
  isEnough!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The least more of one limit, by itself, that would allow a plan; null where no amount of it would.' })
export class Relaxation {
  @Field(() => PlanRuleEnum)
  rule!: string;

  @Field(() => Year, { nullable: true, description: 'Null: over all years together.' })
  financialYear!: string | null;

  @Field(() => Money, { nullable: true })
  amount!: number | null;

  @Field(() => String, { nullable: true, description: 'The team that needs more days, where it is days that are missing.' })
  team!: string | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Those days.' })
  days!: number | null;

  @Field(() => Boolean, { description: 'False where time ran out: then an amount that is given is enough, and less may be; without one nothing is known.' })
  isProved!: boolean;

  @Field(() => [BudgetYearInput], {
    nullable: true,
    description: 'All years with that much more, or less of a target, ready to be asked as budgets; null where no amount would do, or days are missing.',
  })
  budgets!: readonly BudgetYearInput[] | null;
}
