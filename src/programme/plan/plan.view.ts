/** What the API shows of a plan. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money, Year } from '../../api/scalars.ts';
import { Warning } from '../../options/option.view.ts';
import { planOutcomes } from '../../portfolio/plan.ts';
import { firstAimNames } from '../../portfolio/plan-first-aims.ts';
import { planRules } from '../../portfolio/plan-model.ts';
import { PlanAimedAt } from './plan-aimed.view.ts';
import { publicServices } from './plan-served.ts';
import { PlannedLoan, PlannedYear } from './plan-year.view.ts';
import { PlannedStart } from './planned-start.view.ts';

export const PlanOutcomeEnum = enumOf(
  planOutcomes,
  'PlanOutcome',
  'PROVED: no plan is worth more. BEST_SO_FAR: the gap says how much more one could be worth.',
);
const PublicServiceEnum = enumOf(publicServices, 'PublicService', 'CONTACT: the public is met. RESPONSE: response officers set out.');
export const PlanRuleEnum = enumOf(
  planRules,
  'PlanRule',
  'EXCLUSIVE: of what rules each other out one at most. NEEDS: what needs another starts no sooner. NOTHING_TWICE: no cost line is released beyond its whole. BEFORE: what has to come first does, by its lag. ROOM: teams that move find desks, all of them. STANDS: what something moves into stays open. COVER: whoever is within reach stays so. PRESENCE: areas keep their points. CAPABILITY: vehicles that rules need are held. CHANGE_CAPACITY: teams have the days. WANTED: what must be in or out. POSTS: nothing is saved by posts. RECEIPTS: receipts pay for one-offs only of what saves, once they came in. RESERVE: reserves keep their floor and pay for one-offs only. ASSET_LIFE: no loan outlives what it pays for. The others: the money of each year.',
);

const FirstAimEnum = enumOf(firstAimNames, 'FirstAim', 'LEAST_SHORT: what years are short of their targets by. LEAST_FROM_POSTS: what posts that go save.');

@ObjectType({
  simpleResolvers: true,
  description: 'Things of which at most one is done, or as many as is said; keeping all as they are is a choice unless some have to be done.',
})
export class GroupDecided {
  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'How many of them can be done: 1 unless proposal_groups.csv says otherwise.' })
  most!: number;

  @Field(() => ID, { nullable: true, description: 'What is done, or the first of it; null: things are kept as they are.' })
  chosen!: string | null;

  @Field(() => [ID], { description: 'All that is done of them.' })
  allChosen!: readonly string[];

  @Field(() => [ID], { description: 'What could have been done instead.' })
  notChosen!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'What comes before the aim of a plan, and how much of it could not be avoided.' })
export class FirstAimReached {
  @Field(() => FirstAimEnum)
  name!: string;

  @Field(() => Money, { description: 'Over all years of the plan.' })
  amount!: number;

  @Field(() => Boolean, { description: 'Whether no plan does better.' })
  isProved!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ReleasedInYear {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => GraphQLFloat, { description: 'The share that is no longer paid in this year; a part of a year counts as that part.' })
  released!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A cost line that more than one part of a plan releases a share of.' })
export class ReleaseAudited {
  @Field(() => String, { description: 'Code of the cost line.' })
  costLine!: string;

  @Field(() => GraphQLFloat, { description: 'All shares together; never more than 1.' })
  released!: number;

  @Field(() => [ReleasedInYear])
  byYear!: readonly ReleasedInYear[];

  @Field(() => [ID])
  by!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class PlanServed {
  @Field(() => PublicServiceEnum)
  service!: string;

  @Field(() => Int, { description: 'People within the limit of an open place; an UNKNOWN number counts for nothing.' })
  peopleWithinBefore!: number;

  @Field(() => Int)
  peopleWithinAfter!: number;

  @Field(() => [String], { description: 'Places where it is no longer given.' })
  closed!: readonly string[];

  @Field(() => [String], { description: 'Places where it is given that are none today.' })
  opened!: readonly string[];

  @Field(() => [String], { description: 'Demand areas that are within the limit today and no longer: none where the plan keeps everybody within reach.' })
  areasOutOfReach!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class PlanHolding {
  @Field(() => String, { description: 'The rule of capability, and where it holds.' })
  what!: string;

  @Field(() => Int, { description: 'Vehicles that count today.' })
  before!: number;

  @Field(() => Int)
  after!: number;

  @Field(() => Int, { description: 'The fewest that suffice on every shift, whichever they are; where the rule is not met today, as many as are held.' })
  needed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The best affordable plan. A plan is no decision.' })
export class Plan {
  @Field(() => PlanOutcomeEnum)
  outcome!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => Money, { nullable: true, description: 'What it is worth; null where there is no plan.' })
  value!: number | null;

  @Field(() => Money, { nullable: true, description: 'Pounds of the aim: no plan does better.' })
  bound!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'How far the plan may be from the bound, as a share of the aim; 0 is proved.' })
  gap!: number | null;

  @Field(() => Boolean, {
    description:
      'Whether the same question always has this answer: of equal plans the most value, the least capital, the fewest parts, the first codes, the soonest starts.',
  })
  tiesSettled!: boolean;

  @Field(() => GraphQLFloat)
  seconds!: number;

  @Field(() => [PlannedStart])
  chosen!: readonly PlannedStart[];

  @Field(() => Int, { description: 'How many it could choose from.' })
  candidates!: number;

  @Field(() => PlanAimedAt, { nullable: true, description: 'What it has to save, and who said so when. Null in plans that were saved before it was kept.' })
  aimedAt!: PlanAimedAt | null;

  @Field(() => [FirstAimReached], { description: 'What came before the aim: targets, where they are the first aim; posts, where they come last.' })
  firstAims!: readonly FirstAimReached[];

  @Field(() => [PlannedLoan])
  loans!: readonly PlannedLoan[];

  @Field(() => Money, {
    nullable: true,
    description: 'What the loans charge in the year after the plan, when those of its last year begin to: within the cap of the last.',
  })
  debtChargeAfter!: number | null;

  @Field(() => [GroupDecided], { description: 'Of each group of which at most one can be done, what is done or that all is kept.' })
  groups!: readonly GroupDecided[];

  @Field(() => [PlannedYear])
  years!: readonly PlannedYear[];

  @Field(() => [ReleaseAudited], { description: 'Cost lines that several parts of the plan release: never more than the whole.' })
  auditOfReleases!: readonly ReleaseAudited[];

  @Field(() => [PlanServed], { description: 'Who is within the limit of each service today, and once the plan has taken effect.' })
  served!: readonly PlanServed[];

  @Field(() => [PlanHolding], { description: 'Vehicles that rules of capability need and that the plan changes, the least to spare first.' })
  holdings!: readonly PlanHolding[];

  @Field(() => GraphQLFloat, { description: 'Tonnes of CO₂ equivalent that its parts save a year once in full effect, those of which it is known.' })
  carbonSavedPa!: number;

  @Field(() => [ID], { description: 'Parts of which it is UNKNOWN.' })
  carbonUnknown!: readonly string[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
