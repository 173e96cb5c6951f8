/** What is asked to be done with saved plans. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanAsk } from './plan.input.ts';

export const idempotency = { nullable: true, description: 'A key of your own, up to 100 characters: the same request sent again takes effect once.' } as const;

@InputType()
export class PlanSaveInput {
  @Field(() => String, { description: 'What it is called, up to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Up to 2,000 characters.' })
  note?: string | null;

  @Field(() => PlanAsk)
  question!: PlanAsk;

  @Field(() => ID, idempotency)
  idempotencyKey?: string | null;
}

@InputType()
export class PlanReplanInput {
  @Field(() => ID, { description: 'The saved plan whose question is asked again, of the data and assumptions as they now are.' })
  id!: string;

  @Field(() => ID, idempotency)
  idempotencyKey?: string | null;
}

@InputType({ description: 'What may be changed of a saved plan; what is left out stays. What was asked and answered is never changed.' })
export class PlanPatchInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Instead of deleting: an archived plan is left out of the list unless it is asked for.' })
  isArchived?: boolean | null;
}

@InputType()
export class PlanUpdateInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;

  @Field(() => PlanPatchInput)
  patch!: PlanPatchInput;
}
