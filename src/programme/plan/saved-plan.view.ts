/** What the API shows of saved plans and of what differs between them. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../api/page.ts';
import { connectionType, enumOf } from '../../api/record-view.ts';
import { Instant, Money, Year } from '../../api/scalars.ts';
import { UserError } from '../../api/user-error.ts';
import { PlanOutcomeEnum, PlanRuleEnum } from './plan.view.ts';
import { differenceKinds, differenceReasons } from './plan-difference.ts';
import type { PlanReason } from './plan-reason.view.ts';

const MovedWhatEnum = enumOf(
  ['DATA', 'APPRAISAL_DATE', 'ASSUMPTION', 'SCENARIO'],
  'MovedWhat',
  'DATA: files were imported since. ASSUMPTION: one holds otherwise, or another scenario of that name.',
);
const DifferenceKindEnum = enumOf(differenceKinds, 'PlanDifferenceKind');
const DifferenceReasonEnum = enumOf(
  differenceReasons,
  'PlanDifferenceReasonCode',
  'FIGURES: its own changed. NEW, GONE: only one of the plans could choose it. WANTED: it was told to be in or out. TARGET, CAPITAL, ONE_OFF_REVENUE, AIM, YEARS, ASKED: something else was asked. OTHER_OPTIONS: others changed, came or went. EQUALLY_GOOD, NOT_PROVED: nothing changed, but one search ended elsewhere.',
);

@ObjectType({ simpleResolvers: true, description: 'Something that a saved plan rests on and that is no longer as it was.' })
export class PlanMoved {
  @Field(() => MovedWhatEnum)
  what!: string;

  @Field(() => String, { nullable: true, description: 'Of an assumption its key.' })
  key!: string | null;

  @Field(() => String)
  before!: string;

  @Field(() => String)
  after!: string;
}

@ObjectType({ simpleResolvers: true })
export class PlanStaleness {
  @Field(() => Boolean)
  isStale!: boolean;

  @Field(() => [PlanMoved])
  moved!: readonly PlanMoved[];
}

@ObjectType({ simpleResolvers: true })
export class PlanDifferenceReason {
  @Field(() => DifferenceReasonEnum)
  code!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An option whose own figures are no longer those that a plan was made on.' })
export class PlanCandidateChange {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [PlanDifferenceReason])
  reasons!: readonly PlanDifferenceReason[];
}

@ObjectType({ simpleResolvers: true })
export class PlanDifference {
  @Field(() => ID, { description: 'The code of a proposal, or the id of an option.' })
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DifferenceKindEnum)
  kind!: string;

  @Field(() => Year, { nullable: true, description: 'Null where it was not in the plan, or starts as it was worked out.' })
  startBefore!: string | null;

  @Field(() => Year, { nullable: true })
  startAfter!: string | null;

  @Field(() => [PlanDifferenceReason])
  reasons!: readonly PlanDifferenceReason[];
}

@ObjectType({ description: 'A plan as it was made: what was asked, what was chosen, and what both rested on. It is never overwritten.', implements: Node })
export class SavedPlan extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int, { description: 'Its place among the plans made of one question: 1, then 2 when it is planned again.' })
  edition!: number;

  @Field(() => Boolean)
  isArchived!: boolean;

  @Field(() => Int, { description: 'Rises with each change of its name, note or archiving.' })
  version!: number;

  @Field(() => Instant)
  madeAt!: string;

  @Field(() => String, { description: 'The arguments of bestPlan that were asked, as JSON.' })
  question!: string;

  @Field(() => PlanOutcomeEnum)
  outcome!: string;

  @Field(() => Money, { nullable: true })
  value!: number | null;

  @Field(() => Money, { nullable: true })
  bound!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  gap!: number | null;

  @Field(() => [PlanRuleEnum], { description: 'The rules that were in force.' })
  rules!: readonly string[];

  @Field(() => Int, { description: 'The version of the data that it was made on.' })
  dataVersion!: number;

  @Field(() => String, { nullable: true, description: 'Null: the assumptions as recorded.' })
  scenario!: string | null;

  @Field(() => String, { description: 'A hash of the content of every assumption that it was made on.' })
  assumptionsHash!: string;
}

export const SavedPlanConnection = connectionType(SavedPlan, 'SavedPlan');

@ObjectType({ description: 'What differs between two saved plans, each looked at on the figures of its own day.' })
export class PlanDiff {
  @Field(() => SavedPlan)
  from!: SavedPlan;

  @Field(() => SavedPlan)
  to!: SavedPlan;

  @Field(() => String)
  summary!: string;

  @Field(() => Money, { nullable: true, description: 'What the later plan is worth more; null where one of them is no plan.' })
  valueChange!: number | null;

  @Field(() => [PlanDifferenceReason], { description: 'What was asked otherwise.' })
  asked!: readonly PlanDifferenceReason[];

  @Field(() => [PlanDifference])
  differences!: readonly PlanDifference[];

  /** Filled by its resolver. */
  costOfUndoing?: readonly PlanReason[];
}

@ObjectType({ simpleResolvers: true })
export class PlanSavePayload {
  @Field(() => SavedPlan, { nullable: true, description: 'Null where nothing was saved.' })
  plan?: object | null;

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}

@ObjectType({ simpleResolvers: true })
export class PlanReplanPayload {
  @Field(() => SavedPlan, { nullable: true, description: 'The new edition; the one before it stays as it is.' })
  plan?: object | null;

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}

@ObjectType({ simpleResolvers: true })
export class PlanUpdatePayload {
  @Field(() => SavedPlan, { nullable: true, description: 'As it now is, also where the version expected is stale.' })
  plan?: object | null;

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}
