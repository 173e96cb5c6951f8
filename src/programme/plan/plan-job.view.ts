/** What the API shows of plans that are being made. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../../api/page.ts';
import { connectionType, enumOf } from '../../api/record-view.ts';
import { Instant, Money } from '../../api/scalars.ts';
import { UserError } from '../../api/user-error.ts';
import { PlanAsk } from './plan.input.ts';
import { planJobStates } from './plan-job.ts';
import { idempotency } from './saved-plan.input.ts';

export const longestJob = 3_600;

const PlanJobStateEnum = enumOf(
  planJobStates,
  'PlanJobState',
  'RUNNING: a worker has it, or has died with it and another will take it up. STOPPED: told to stop; the best so far, if there was one, is saved.',
);

@ObjectType({ simpleResolvers: true, description: 'How far a plan is, over all attempts.' })
export class PlanJobProgress {
  @Field(() => Money, { nullable: true, description: 'Pounds of the aim of the best so far; null while there is none.' })
  best!: number | null;

  @Field(() => Money, { nullable: true, description: 'No plan does better.' })
  bound!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'The distance between the two as a share of the best.' })
  gap!: number | null;

  @Field(() => GraphQLFloat, { description: 'Of solving.' })
  seconds!: number;
}

@ObjectType({ description: 'A plan that is made in its own time. Ask again for how far it is.', implements: Node })
export class PlanJob extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => PlanJobStateEnum)
  state!: string;

  @Field(() => Boolean)
  isStopAsked!: boolean;

  @Field(() => GraphQLFloat)
  secondsAllowed!: number;

  @Field(() => GraphQLFloat)
  gapWanted!: number;

  @Field(() => Int, { description: 'How many workers have begun it: more than 1 where one died, or was stopped with its server.' })
  attempts!: number;

  @Field(() => PlanJobProgress, { nullable: true })
  progress!: PlanJobProgress | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  error!: string | null;

  @Field(() => Instant)
  askedAt!: string;

  @Field(() => Instant, { nullable: true })
  startedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  endedAt!: string | null;
}

export const PlanJobConnection = connectionType(PlanJob, 'PlanJob');

@InputType()
export class PlanStartInput {
  @Field(() => String, { description: 'What the plan will be called, up to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Up to 2,000 characters.' })
  note?: string | null;

  @Field(() => PlanAsk, { nullable: true, description: 'What is asked; this or replanOf.' })
  question?: PlanAsk | null;

  @Field(() => ID, { nullable: true, description: 'A saved plan whose question is asked again, as a new edition.' })
  replanOf?: string | null;

  @Field(() => GraphQLFloat, { defaultValue: 60, description: `Of solving, 1 to ${longestJob.toLocaleString('en-GB')}.` })
  secondsAllowed!: number;

  @Field(() => GraphQLFloat, { defaultValue: 0, description: 'It is content with a plan that is proved to be so near the best, as a share of it, 0 to 0.5.' })
  gapWanted!: number;

  @Field(() => ID, idempotency)
  idempotencyKey?: string | null;
}

@InputType()
export class PlanJobStopInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ simpleResolvers: true })
export class PlanStartPayload {
  @Field(() => PlanJob, { nullable: true, description: 'Null where nothing was started.' })
  job?: object | null;

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}

@ObjectType({ simpleResolvers: true })
export class PlanJobStopPayload {
  @Field(() => PlanJob, { nullable: true, description: 'It stops within seconds, and keeps the best so far.' })
  job?: object | null;

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}
