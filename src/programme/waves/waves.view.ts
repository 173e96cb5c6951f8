/** What the API shows of an order of waves. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { CalendarDate, Money, Year } from '../../api/scalars.ts';
import { gateKinds, gateStates } from '../../options/migration.ts';
import { Asset, Warning } from '../../options/option.view.ts';
import { waveOutcomes } from './waves-plan.ts';
import { waveObjectives } from './waves-question.ts';

const OutcomeEnum = enumOf(waveOutcomes, 'WavesOutcome', 'PROVED: no order is better. BEST_SO_FAR: found in the time allowed, with its gap.');
export const ObjectiveEnum = enumOf(
  waveObjectives,
  'WavesObjective',
  'EARLIEST_ROOM: what is to be shut is last used as early as may be. LEAST_DOUBLE_RUNNING: the least is paid twice, or for commitments that nothing uses. LEAST_COST: the least is paid in all over the months.',
);
export const GateKindEnum = enumOf(gateKinds, 'GateKind');
const GateStateEnum = enumOf(gateStates, 'GateState');

@ObjectType({ simpleResolvers: true, description: 'Something that has to be so before a system moves.' })
export class MigrationGate {
  @Field(() => GateKindEnum)
  kind!: string;

  @Field(() => Asset)
  asset!: object;

  @Field(() => GateStateEnum)
  state!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The day from which it is met.' })
  readyOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What is missing, and where to fill it in.' })
  missing!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Systems that can only move on the same day.' })
export class MigrationGroup {
  @Field(() => [Asset])
  members!: readonly object[];

  @Field(() => String, { nullable: true, description: 'Why they move together; null of one alone.' })
  together!: string | null;

  @Field(() => GraphQLFloat, { description: 'Days of work of the team.' })
  days!: number;

  @Field(() => Boolean)
  areDaysKnown!: boolean;

  @Field(() => [MigrationGate])
  gates!: readonly object[];

  @Field(() => [String], { description: 'What is missing for it to move at all.' })
  missing!: readonly string[];

  @Field(() => [Int], { description: 'Months of the year, 1 to 12, at whose end it runs its batch and is not moved.' })
  notInMonths!: readonly number[];

  @Field(() => [Asset], { description: 'What has to move no later, because it cannot work without it.' })
  needs!: readonly object[];

  @Field(() => Int, { nullable: true, description: 'The first wave in which it and what it needs may move; null: none of these.' })
  earliestWave!: number | null;

  @Field(() => CalendarDate, { nullable: true })
  earliestOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'The wave in which it moves.' })
  wave!: number | null;

  @Field(() => CalendarDate, { nullable: true })
  movesOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day that is planned for it.' })
  plannedOn!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ChosenWave {
  @Field(() => Int)
  number!: number;

  @Field(() => CalendarDate, { description: 'The new places are used from the day after.' })
  movesOn!: string;

  @Field(() => GraphQLFloat, { description: 'Days of work in it.' })
  days!: number;

  @Field(() => [MigrationGroup])
  groups!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: 'What is paid over the months, pounds in prices of year 0, added up month by month.' })
export class MigrationPaid {
  @Field(() => Money)
  old!: number;

  @Field(() => Money)
  new!: number;

  @Field(() => Money)
  moving!: number;

  @Field(() => Money, { description: 'Of the old cost, what is for things that are paid for elsewhere already, or no longer used.' })
  twice!: number;

  @Field(() => Money, { description: 'Of the new cost, commitments that nothing uses.' })
  idle!: number;

  @Field(() => Money)
  total!: number;
}

@ObjectType({ simpleResolvers: true })
export class MigrationMonth {
  @Field(() => CalendarDate, { description: 'Its first day.' })
  month!: string;

  @Field(() => Money)
  old!: number;

  @Field(() => Money)
  new!: number;

  @Field(() => Money)
  twice!: number;

  @Field(() => Money)
  idle!: number;

  @Field(() => Money)
  total!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A host or a room that becomes empty.' })
export class EmptiedPlace {
  @Field(() => Asset)
  asset!: object;

  @Field(() => CalendarDate, { description: 'Its last day of use.' })
  on!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A need of one system for another whose two ends do not move on the same day.' })
export class StretchedNeed {
  @Field(() => Asset)
  from!: object;

  @Field(() => Asset)
  to!: object;

  @Field(() => String)
  kind!: string;

  @Field(() => Boolean, { description: 'Whether the one cannot work without the other.' })
  isHard!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: 'Null: it stays where it is.' })
  fromMovesOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Null: it stays where it is.' })
  toMovesOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The order of waves that is best by what was asked for.' })
export class Waves {
  @Field(() => OutcomeEnum)
  outcome!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => [String], { description: 'Why there is no order.' })
  because!: readonly string[];

  @Field(() => ObjectiveEnum)
  objective!: string;

  @Field(() => Year)
  priceBase!: string;

  @Field(() => GraphQLFloat, { description: 'Days of work that the team has for each wave.' })
  daysPerWave!: number;

  @Field(() => [ChosenWave], { description: 'Every wave that was asked for, whether or not anything moves in it; empty where there is no order.' })
  waves!: readonly object[];

  @Field(() => [MigrationGroup])
  groups!: readonly object[];

  @Field(() => [MigrationGroup], { description: 'What may move in none of these waves, with what it misses.' })
  held!: readonly object[];

  @Field(() => Asset, { nullable: true })
  shut!: object | null;

  @Field(() => [Asset], { description: 'What stays in what is to be shut, whatever moves.' })
  heldBy!: readonly object[];

  @Field(() => CalendarDate, { nullable: true, description: 'The last day of use of what is to be shut; null: it stays open, or nothing was to be.' })
  emptyOn!: string | null;

  @Field(() => [EmptiedPlace])
  emptied!: readonly object[];

  @Field(() => MigrationPaid, { nullable: true })
  paid!: object | null;

  @Field(() => MigrationPaid, { nullable: true, description: 'The same on the days that are planned; null where not all of them are.' })
  asPlanned!: object | null;

  @Field(() => [MigrationMonth])
  months!: readonly object[];

  @Field(() => [StretchedNeed])
  stretched!: readonly object[];

  @Field(() => GraphQLFloat, { nullable: true, description: 'How far a better order is not ruled out, as a share of the aim; 0 where it is proved.' })
  gap!: number | null;

  @Field(() => Boolean)
  tiesSettled!: boolean;

  @Field(() => GraphQLFloat)
  seconds!: number;

  @Field(() => [Warning])
  warnings!: readonly object[];
}
