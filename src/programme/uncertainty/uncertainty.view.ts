/** What the API shows of what is uncertain. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Money, Year } from '../../api/scalars.ts';
import { Warning } from '../../options/option.view.ts';

@ObjectType({ simpleResolvers: true, description: 'The chance of something.' })
export class Chance {
  @Field(() => GraphQLFloat)
  probability!: number;

  @Field(() => GraphQLFloat, { description: '√(p (1 − p) ÷ N) of N draws; 0 where every outcome was counted.' })
  standardError!: number;
}

@ObjectType({ simpleResolvers: true })
export class ChanceOfSaving extends Chance {
  @Field(() => Money, { description: 'That the year saves at least this much.' })
  saving!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What an amount may come to: p5 is not exceeded in one case of twenty.' })
export class Spread {
  @Field(() => Money)
  mean!: number;

  @Field(() => Money)
  p5!: number;

  @Field(() => Money)
  p10!: number;

  @Field(() => Money)
  p50!: number;

  @Field(() => Money)
  p90!: number;

  @Field(() => Money)
  p95!: number;
}

@ObjectType({ simpleResolvers: true })
export class UncertainYear {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Spread)
  saving!: Spread;

  @Field(() => Money, { nullable: true })
  savingTarget!: number | null;

  @Field(() => Chance, { nullable: true, description: 'That the saving, less what loans of the plan charge, meets it; null where the year has no target.' })
  chanceOfTarget!: Chance | null;

  @Field(() => [ChanceOfSaving], { description: 'Of each of the savings asked about.' })
  chances!: readonly ChanceOfSaving[];

  @Field(() => Spread)
  capital!: Spread;

  @Field(() => Spread)
  oneOffRevenue!: Spread;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How sure a plan is, its parts and their starts being fixed. Ranges are those of assumptions, proposal_ranges.csv and uncertainties.csv.',
})
export class PlanUncertainty {
  @Field(() => Int, { description: 'Cases that were worked out.' })
  cases!: number;

  @Field(() => Boolean, { description: 'Whether every combination of outcomes was counted, and nothing drawn.' })
  isExact!: boolean;

  @Field(() => Int)
  seed!: number;

  @Field(() => Int, { description: 'How many things are uncertain about this plan.' })
  drivers!: number;

  @Field(() => Spread)
  value!: Spread;

  @Field(() => Chance, { description: 'That the plan is worth more than nothing.' })
  chanceOfGain!: Chance;

  @Field(() => Chance, { nullable: true, description: 'That every year with a target meets it; null where no year has one.' })
  chanceOfAllTargets!: Chance | null;

  @Field(() => [UncertainYear])
  years!: readonly UncertainYear[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}

@ObjectType({ simpleResolvers: true, description: 'What is uncertain.' })
export class Driver {
  @Field(() => ID, { description: 'The key of an assumption, or a code of what is recorded.' })
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String, { nullable: true, description: 'What it has in common with others: energy, construction …' })
  factor!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class TornadoPoint {
  @Field(() => GraphQLFloat, { nullable: true, description: 'Where the driver stands; null for an outcome.' })
  at!: number | null;

  @Field(() => String, { nullable: true })
  outcome!: string | null;

  @Field(() => GraphQLFloat, { nullable: true })
  probability!: number | null;

  @Field(() => Money, { description: 'The figure there, all else as it is.' })
  value!: number;
}

@ObjectType({ simpleResolvers: true })
export class TornadoBar {
  @Field(() => Driver)
  driver!: Driver;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Where it stands now; null for outcomes, the figures being as stated.' })
  central!: number | null;

  @Field(() => [TornadoPoint], { description: 'The low end, then the high end; or each outcome.' })
  points!: readonly TornadoPoint[];

  @Field(() => Money, { description: 'The figure at the high end less that at the low end; of outcomes the best less the worst.' })
  bar!: number;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description: 'Where the driver would bring the figure to nothing, within its range or as far again beyond it; null: nowhere there.',
  })
  switchesAt!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the plan is worth with a factor at either end, and all that shares it with it.' })
export class FactorBar {
  @Field(() => String)
  factor!: string;

  @Field(() => [Driver], { description: 'What shares it; what goes opposite to it stands at its other end.' })
  drivers!: readonly Driver[];

  @Field(() => Money)
  low!: number;

  @Field(() => Money)
  high!: number;

  @Field(() => Money, { description: 'High less low, with its sign.' })
  bar!: number;
}
