/** What the API shows of what options do to capital financing. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { CalendarDate, Money, Year } from '../../api/scalars.ts';
import { Asset, Warning } from '../../options/option.view.ts';
import { MrpMethodEnum } from '../plan/plan.input.ts';

@ObjectType({ simpleResolvers: true, description: 'A year of what was borrowed, in the prices of the year.' })
export class RequirementYear {
  @Field(() => Money, { description: 'Capital financing requirement as the year begins.' })
  opening!: number;

  @Field(() => Money)
  borrowed!: number;

  @Field(() => Money, { description: 'On what is owed as the year begins.' })
  interest!: number;

  @Field(() => Money, { description: 'Minimum revenue provision: from the year after the spend, over the life of what was bought.' })
  provision!: number;

  @Field(() => Money, { description: 'Interest and provision: what revenue bears.' })
  charge!: number;

  @Field(() => Money)
  closing!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A year with the options and without, in the prices of the year.' })
export class FinancingYear {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => RequirementYear, { description: 'Nothing is done: what was borrowed for is bought anew when due, and borrowed for again.' })
  without!: RequirementYear;

  @Field(() => RequirementYear)
  with!: RequirementYear;

  @Field(() => Money, { description: 'Charge with, less charge without: negative is less to bear.' })
  chargeChange!: number;

  @Field(() => Money, { description: 'Capital that is not spent, borrowed for or not: it pays for no revenue.' })
  capitalAvoided!: number;

  @Field(() => Money)
  capitalSpent!: number;

  @Field(() => Money, { description: 'What they do to the revenue budget every year, before financing: savings positive, new bills negative.' })
  recurring!: number;

  @Field(() => Money, { description: 'And once.' })
  oneOff!: number;

  @Field(() => Money, { description: 'All of that less the change of the charge: negative is more than the budget of today.' })
  netRevenue!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What was borrowed for something that the options switch off: it is owed all the same, and is not saved. Null is UNKNOWN.',
})
export class StillOwed {
  @Field(() => Asset)
  asset!: Asset;

  @Field(() => CalendarDate)
  lastUse!: string;

  @Field(() => Money, { nullable: true, description: 'At the end of the year in which it is last used.' })
  owed!: number | null;

  @Field(() => Money, { nullable: true, description: 'Interest and provision of all later years.' })
  chargedAfter!: number | null;

  @Field(() => Year, { nullable: true, description: 'The last year of them.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'What to fill in.' })
  where!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A year in which the options ask more of revenue than it has.' })
export class RevenueBreach {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Money, { description: 'In the prices of the year.' })
  over!: number;

  @Field(() => String)
  because!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Something that was borrowed for, and what of it is UNKNOWN: it is in no sum.' })
export class UnknownBorrowing {
  @Field(() => Asset)
  asset!: Asset;

  @Field(() => String)
  where!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Something that is borrowed for longer than it is kept.' })
export class LoanBeyondLife {
  @Field(() => Asset)
  asset!: Asset;

  @Field(() => CalendarDate)
  loanEndsOn!: string;

  @Field(() => CalendarDate)
  lifeEndsOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What options do to capital financing and to revenue, each as it was worked out by itself.' })
export class CapitalFinancing {
  @Field(() => MrpMethodEnum)
  method!: string;

  @Field(() => GraphQLFloat, { description: 'Interest, a year, as a fraction.' })
  borrowingRate!: number;

  @Field(() => [FinancingYear])
  years!: readonly FinancingYear[];

  @Field(() => [StillOwed])
  stillOwed!: readonly StillOwed[];

  @Field(() => [UnknownBorrowing])
  unknown!: readonly UnknownBorrowing[];

  @Field(() => [LoanBeyondLife], { description: 'A loan should not outlast what it bought.' })
  loansBeyondLife!: readonly LoanBeyondLife[];

  @Field(() => Money, { nullable: true, description: 'Worth of the options to us, over the horizon, in base-year prices; null is UNKNOWN.' })
  npvOrganisation!: number | null;

  @Field(() => [RevenueBreach], {
    description: 'Against what budget_years.csv lets be spent once, in the years that it states; a cost that recurs has no budget in any year.',
  })
  revenueBreaches!: readonly RevenueBreach[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
