/** What the API shows of why a plan is what it is. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Money, Year } from '../../api/scalars.ts';
import { PlanRuleEnum } from './plan.view.ts';

const aimChange = 'The same of what the plan is made for: value, saving of the last year, or, of LEAST_COST, what it costs.';

const mayBeOffBy =
  'How far aimChange may be off either way, because time ran out before both plans were proved: 0 where they are, null where nobody knows. What changes less is no difference.';

@ObjectType({ simpleResolvers: true, description: 'What the plan would be worth more or less.' })
export class PlanReason {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  isChosen!: boolean;

  @Field(() => Money, {
    nullable: true,
    description: 'If it is forced out where it is in, or in where it is out. Null where no plan would be left, or, not proved, where none was found in time.',
  })
  change!: number | null;

  @Field(() => Money, { nullable: true, description: aimChange })
  aimChange!: number | null;

  @Field(() => Money, { nullable: true, description: mayBeOffBy })
  mayBeOffBy!: number | null;

  @Field(() => Boolean, { description: 'False where time ran out before it was proved.' })
  isProved!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What more or less money in a year would make the plan worth.' })
export class MarginalValue {
  @Field(() => PlanRuleEnum)
  rule!: string;

  @Field(() => Year)
  financialYear!: string;

  @Field(() => Money, { nullable: true, description: 'Pounds more, negative for less; null where it is days.' })
  amount!: number | null;

  @Field(() => String, { nullable: true, description: 'The team whose days they are.' })
  team!: string | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Days more.' })
  days!: number | null;

  @Field(() => Money, { nullable: true, description: 'Null where no plan would be left, or none was found in time.' })
  change!: number | null;

  @Field(() => Money, { nullable: true, description: aimChange })
  aimChange!: number | null;

  @Field(() => Money, { nullable: true, description: mayBeOffBy })
  mayBeOffBy!: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What doing things in part would make of it, at once and only a hint; null where the plan is made for something else than value.',
  })
  indicative!: number | null;

  @Field(() => Boolean)
  isProved!: boolean;
}
