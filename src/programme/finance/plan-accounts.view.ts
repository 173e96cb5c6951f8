/** What the API shows of a plan to those who answer for its money: cash and owners, the public purse, efficiency or cut, evidence. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { CalendarDate, Money } from '../../api/scalars.ts';
import { CashClassEnum, EfficiencyEnum, NatureEnum } from '../../options/figures.view.ts';
import { Assumption } from '../../register/register.view.ts';
import { signOffStandings } from './plan-cashable.ts';

const StandingEnum = enumOf(signOffStandings, 'SignOffStanding', 'CHANGED_SINCE: what was signed for is another sum than today’s.');

@ObjectType({
  simpleResolvers: true,
  description: 'What one budget gains of one kind, in the prices of year 0. Recurring: a year once it has settled; one-off: all years together.',
})
export class CashableRow {
  @Field(() => String, { nullable: true, description: 'Null: no cost line names one, or it is new cost.' })
  budgetCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds the budget; null is UNKNOWN, or it is new cost.' })
  owner!: string | null;

  @Field(() => CashClassEnum)
  cashClass!: string;

  @Field(() => NatureEnum)
  nature!: string;

  @Field(() => Boolean, { description: 'Whether it counts towards a savings target.' })
  counts!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it does not.' })
  because!: string | null;

  @Field(() => Money)
  saved!: number;

  @Field(() => Money, { description: 'What it adds elsewhere.' })
  added!: number;

  @Field(() => Money)
  net!: number;

  @Field(() => [ID])
  parts!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class SignedPart {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Money, { description: 'Recurring cash a year, once it has settled.' })
  saving!: number;

  @Field(() => StandingEnum)
  standing!: string;

  @Field(() => Money, { nullable: true, description: 'What was signed for.' })
  signedAmount!: number | null;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => String, { nullable: true })
  signedOffBy!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  signedOffOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What of a plan is cash, whose budget it is, and who has signed for it.' })
export class PlanCashable {
  @Field(() => [CashableRow], { description: 'What counts towards a target first.' })
  rows!: readonly CashableRow[];

  @Field(() => Money, { description: 'Recurring cash a year that counts, once it has settled; what parts change in each other is not in it.' })
  counting!: number;

  @Field(() => Money, { description: 'Of that, savings of budgets whose holder is UNKNOWN.' })
  savedWithoutOwner!: number;

  @Field(() => Money, { description: 'Recurring cash a year that a signature holds for.' })
  signed!: number;

  @Field(() => [SignedPart])
  parts!: readonly SignedPart[];
}

@ObjectType({ simpleResolvers: true })
export class PurseLine {
  @Field(() => String)
  label!: string;

  @Field(() => Money)
  yearlyToOthers!: number;
}

@ObjectType({ simpleResolvers: true })
export class PurseOfPart {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Money, { description: 'Present value of our cash.' })
  toUs!: number;

  @Field(() => Money, { description: 'Present value to other public bodies; negative: they pay for our gain.' })
  toOthers!: number;

  @Field(() => Money)
  toPublic!: number;

  @Field(() => Money, { description: 'A year once it has settled, one-offs of that year included.' })
  yearlyToUs!: number;

  @Field(() => Money)
  yearlyToOthers!: number;

  @Field(() => [PurseLine])
  lines!: readonly PurseLine[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Present values: what a plan is worth to us, to other public bodies, and to the public purse. Proposals say nothing of others.',
})
export class PlanPurse {
  @Field(() => Money)
  toUs!: number;

  @Field(() => Money)
  toOthers!: number;

  @Field(() => Money)
  toPublic!: number;

  @Field(() => Int, { description: 'Proposals in the plan, of which nothing is known here.' })
  unknownParts!: number;

  @Field(() => [PurseOfPart], { description: 'What costs others most first.' })
  parts!: readonly PurseOfPart[];
}

@ObjectType({ simpleResolvers: true })
export class EfficiencyTotal {
  @Field(() => EfficiencyEnum, { nullable: true, description: 'Null: nobody has said.' })
  efficiency!: string | null;

  @Field(() => Int)
  parts!: number;

  @Field(() => Money)
  yearlySaving!: number;
}

@ObjectType({ simpleResolvers: true })
export class EfficiencyOfPart {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => EfficiencyEnum, { nullable: true })
  efficiency!: string | null;

  @Field(() => Money, { nullable: true })
  yearlySaving!: number | null;

  @Field(() => String, { description: 'What people get, before and after: the output that the class goes by.' })
  output!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Hours that the public can no longer come; null is UNKNOWN.' })
  weeklyHoursLost!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  peopleLosingTime!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  meanExtraMinutes!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The same service for less is an efficiency; less service is a cut.' })
export class PlanEfficiency {
  @Field(() => String)
  summary!: string;

  @Field(() => [EfficiencyTotal])
  totals!: readonly EfficiencyTotal[];

  @Field(() => [EfficiencyOfPart], { description: 'Cuts first.' })
  parts!: readonly EfficiencyOfPart[];
}

@ObjectType({ simpleResolvers: true, description: 'The evidence for a plan: the same plan on the same data has the same hash.' })
export class PlanEvidence {
  @Field(() => String, { description: 'SHA-256 of the document, in hexadecimal.' })
  hash!: string;

  @Field(() => String, {
    description:
      'JSON: what was asked, data version, assumptions, each part with its lines, formulae, inputs and signature, and totals whose parts add up to the penny.',
  })
  document!: string;

  @Field(() => Int)
  dataVersion!: number;

  @Field(() => [Assumption], { description: 'Every assumption that a figure rests on, as it was in force.' })
  assumptions!: readonly object[];

  @Field(() => Int, { description: 'Inputs of all lines, each once.' })
  inputs!: number;

  @Field(() => Int, { description: 'Of those, inputs that nobody has vouched for.' })
  assumedInputs!: number;

  @Field(() => [String], { description: 'Assumptions that the organisation has put its own value in place of, without a note that says why.' })
  overridesWithoutReason!: readonly string[];
}
