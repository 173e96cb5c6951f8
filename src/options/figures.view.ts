/** What the API shows of an option's figures, its cash flow line by line, and how each figure was reached. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate, Money, Year } from '../api/scalars.ts';
import { cashClasses } from './option.ts';
import { figureNames } from './workings.ts';

export const FigureNameEnum = enumOf(figureNames, 'FigureName', 'A figure whose workings can be asked for.');
export const CashClassEnum = enumOf(
  cashClasses,
  'CashClass',
  'Whose budget gains and whether it can be spent; only CASH_BUDGET counts towards a savings target.',
);
const LedgerEnum = enumOf(['REVENUE', 'CAPITAL'], 'Ledger');
const BearerEnum = enumOf(['ORGANISATION', 'OTHER_PUBLIC', 'PEOPLE'], 'Bearer');
export const NatureEnum = enumOf(['ONE_OFF', 'RECURRING'], 'Nature');
const ConfidenceEnum = enumOf(['HIGH', 'MEDIUM', 'LOW'], 'InputConfidence');
export const EfficiencyEnum = enumOf(
  ['TECHNICAL', 'ALLOCATIVE', 'NON_EFFICIENCY'],
  'EfficiencyClass',
  'The same for less, the same elsewhere, or less service: the last is a cut and no efficiency.',
);

@ObjectType({ simpleResolvers: true, description: 'Figures against doing nothing, real, in base-year prices.' })
export class OptionFigures {
  @Field(() => Money, {
    nullable: true,
    description: 'Recurring, cash-releasing and net of what it adds elsewhere, in the first full year after all one-offs. Null is UNKNOWN.',
  })
  annualNetSaving!: number | null;

  @Field(() => Year, { description: 'The year that the annual net saving is read from.' })
  settledYear!: string;

  @Field(() => Money, { description: 'One-off revenue cost, net of sums returned; positive is a cost.' })
  oneOffRevenue!: number;

  @Field(() => Money, { description: 'Capital spent, before receipts.' })
  capital!: number;

  @Field(() => Money, { description: 'Capital receipts net of the cost of sale, weighted by their chance, undiscounted. They never pay for revenue.' })
  receipts!: number;

  @Field(() => Money, { description: 'Every cash line of ours.' })
  npvOrganisation!: number;

  @Field(() => Money, { description: 'The same without transfers between public bodies, such as business rates, and with what other public bodies bear.' })
  npvPublic!: number;

  @Field(() => Money, { description: 'The public purse, and the time and other effects that are not cash.' })
  npvSocial!: number;

  @Field(() => Money, { description: 'The level yearly sum worth npvOrganisation over the horizon.' })
  equivalentAnnual!: number;

  @Field(() => Money, { description: 'The level yearly sum worth npvPublic over the horizon.' })
  equivalentAnnualPublic!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Null is never.' })
  paybackYears!: number | null;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description: 'The last time the running total comes back to zero, where it dips again; the ranking by payback uses it.',
  })
  lastPaybackYears!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  discountedPaybackYears!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Operating savings and gross receipts are benefits; null where nothing is spent.' })
  benefitCostRatio!: number | null;

  @Field(() => Money)
  pvBenefits!: number;

  @Field(() => Money)
  pvCosts!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'npvPublic for each pound of capital; null where there is no capital.' })
  npvPerCapital!: number | null;

  @Field(() => Money, { description: 'npvOrganisation − npvPublic: what other public bodies would lose by our gain.' })
  costShunted!: number;

  @Field(() => EfficiencyEnum)
  efficiency!: string;

  @Field(() => Year)
  priceBase!: string;

  @Field(() => String)
  discountSchedule!: string;

  @Field(() => Int)
  horizonYears!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A year of our own cash against doing nothing.' })
export class CashFlowYear {
  @Field(() => Int)
  index!: number;

  @Field(() => Year)
  financialYear!: string;

  @Field(() => Money)
  net!: number;

  @Field(() => Money)
  benefits!: number;

  @Field(() => Money)
  costs!: number;

  @Field(() => GraphQLFloat)
  discountFactor!: number;

  @Field(() => Money)
  cumulative!: number;
}

@ObjectType({ simpleResolvers: true })
export class WorkingsInput {
  @Field(() => String)
  name!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Null is UNKNOWN.' })
  value!: number | null;

  @Field(() => String)
  unit!: string;

  @Field(() => String)
  source!: string;

  @Field(() => CalendarDate, { nullable: true })
  asAt!: string | null;

  @Field(() => ConfidenceEnum, { nullable: true })
  confidence!: string | null;

  @Field(() => Boolean)
  assumed!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class WorkingsStep {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  formula!: string;

  @Field(() => Money)
  amount!: number;

  @Field(() => [WorkingsInput])
  inputs!: readonly WorkingsInput[];
}

@ObjectType({ simpleResolvers: true, description: 'How a figure was reached.' })
export class Workings {
  @Field(() => FigureNameEnum)
  figure!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Unrounded; null is UNKNOWN, or never.' })
  value!: number | null;

  @Field(() => String)
  unit!: string;

  @Field(() => String)
  formula!: string;

  @Field(() => [WorkingsInput], { description: 'Every input of every step, each once.' })
  inputs!: readonly WorkingsInput[];

  @Field(() => [WorkingsStep], { description: 'Their amounts add up to the figure; for a ratio or a time they are what it is worked out from.' })
  steps!: readonly WorkingsStep[];
}

@ObjectType({ simpleResolvers: true, description: 'One line of an option, by year index: savings and income positive, costs negative.' })
export class CashFlowLine {
  @Field(() => String)
  label!: string;

  @Field(() => CashClassEnum)
  cashClass!: string;

  @Field(() => LedgerEnum)
  ledger!: string;

  @Field(() => NatureEnum)
  nature!: string;

  @Field(() => [Money])
  amounts!: readonly number[];

  @Field(() => Boolean, { description: 'Whether it passes from one public body to another, so that the public purse gains nothing.' })
  transfer!: boolean;

  @Field(() => BearerEnum, { description: 'Whose money or time it is.' })
  bearer!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Share of the cost line that is released.' })
  releaseShare!: number | null;

  @Field(() => String)
  formula!: string;

  @Field(() => [WorkingsInput])
  inputs!: readonly WorkingsInput[];

  /** The code of the cost line it releases, which a resolver turns into the record. */
  costLine!: string | null;
}
