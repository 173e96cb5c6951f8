/** What the API shows of ranks that may change, of choices between scenarios, and of waiting. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDate, Money, Year } from '../../api/scalars.ts';
import { Option, Warning } from '../../options/option.view.ts';
import { Plan } from '../plan/plan.view.ts';
import { Chance, Driver } from './uncertainty.view.ts';

@ObjectType({ simpleResolvers: true, description: 'A range that by itself brings an option in or out of the best.' })
export class RankFlip {
  @Field(() => Driver)
  driver!: Driver;

  @Field(() => GraphQLFloat, { description: 'Where it stands now.' })
  central!: number;

  @Field(() => GraphQLFloat, { description: 'Where it stands when the option comes in or falls out, all else as it is.' })
  at!: number;
}

@ObjectType({ simpleResolvers: true })
export class RankStanding {
  @Field(() => Option)
  option!: object;

  @Field(() => Int, { description: 'As assumptions stand.' })
  rank!: number;

  @Field(() => Money, { nullable: true, description: 'The figure ranked by, as assumptions stand.' })
  figure!: number | null;

  @Field(() => Chance, { description: 'To be among the best.' })
  chance!: Chance;

  @Field(() => [RankFlip])
  flippedBy!: readonly RankFlip[];
}

@ObjectType({ simpleResolvers: true, description: 'How firm a ranking is while the ranges of assumptions are drawn.' })
export class RankStability {
  @Field(() => Int)
  draws!: number;

  @Field(() => Int)
  seed!: number;

  @Field(() => Int, { description: 'How many ranges move any of the options.' })
  drivers!: number;

  @Field(() => [RankStanding], { description: 'Those among the best as assumptions stand or in one case of a hundred, the surest first.' })
  options!: readonly RankStanding[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}

@ObjectType({ simpleResolvers: true, description: 'What a plan would be worth under a scenario, its parts and starts being the same.' })
export class ScenarioPayoff {
  @Field(() => ID)
  scenario!: string;

  @Field(() => Money)
  value!: number;

  @Field(() => Money, { description: 'How much less than the best of these plans for that scenario.' })
  regret!: number;

  @Field(() => [String], { description: 'Parts that cannot be done under it, and are not counted.' })
  lost!: readonly string[];

  @Field(() => Money, { description: 'What all years together are short of the targets that hold there; regret does not count it.' })
  shortBy!: number;

  @Field(() => [String], { description: 'Limits that it breaks there.' })
  breaks!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class ScenarioChoice {
  @Field(() => [ID], { description: 'The scenarios that it is the best plan of.' })
  bestUnder!: readonly string[];

  @Field(() => Plan)
  plan!: object;

  @Field(() => [ScenarioPayoff])
  payoffs!: readonly ScenarioPayoff[];

  @Field(() => Money)
  largestRegret!: number;

  @Field(() => Boolean, { description: 'Whether its largest regret is the least: the choice where no scenario is likelier than another.' })
  isLeastRegret!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The best plan under each scenario, held against every other.' })
export class ScenarioRegret {
  @Field(() => [ScenarioChoice])
  choices!: readonly ScenarioChoice[];

  @Field(() => [ID], { description: 'Scenarios under which no plan keeps every rule, or none was found in time.' })
  without!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class WaitingOutcome {
  @Field(() => String)
  title!: string;

  @Field(() => GraphQLFloat)
  probability!: number;

  @Field(() => Money, { description: 'Worth today if it had been started at the earliest.' })
  valueNow!: number;

  @Field(() => Money, { nullable: true, description: 'Worth today if it is started once this is known; below nothing it is not started.' })
  valueLater!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Starting at the earliest against starting once something is known, and only if it still pays.' })
export class ValueOfWaiting {
  @Field(() => ID, { description: 'What is not yet known: its code.' })
  uncertainty!: string;

  @Field(() => String)
  title!: string;

  @Field(() => CalendarDate)
  resolvesOn!: string;

  @Field(() => ID, { description: 'The proposal by code or the option by id.' })
  subject!: string;

  @Field(() => String)
  subjectTitle!: string;

  @Field(() => Year)
  startNow!: string;

  @Field(() => Money, { description: 'Expected worth of starting at the earliest.' })
  now!: number;

  @Field(() => Year, { nullable: true, description: 'The best start once it is known; null where it may not start then, or never would.' })
  startLater!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Expected worth today of waiting, what does not pay being left undone; null where it may not start then.',
  })
  wait!: number | null;

  @Field(() => Money, { nullable: true, description: 'Waiting less starting now: above nothing, waiting is worth more.' })
  worth!: number | null;

  @Field(() => String)
  advice!: string;

  @Field(() => [WaitingOutcome])
  outcomes!: readonly WaitingOutcome[];
}
