/** What the API shows of the budget outlook. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money, Year } from '../../api/scalars.ts';
import { Warning } from '../../options/option.view.ts';
import { costCategories } from '../../register/cost.record.ts';
import { budgetLineKinds } from './budget-outlook.record.ts';
import { CapitalReceiptsOfYear, OutlookFunding, PlanFinancingRequirement } from './outlook-funding.view.ts';

const ResultEnum = enumOf(['PASS', 'FAIL', 'UNKNOWN'], 'BudgetYearResult', 'PASS: savings cover the gap of the year and reserves stay above their floor.');
const LineKindEnum = enumOf(budgetLineKinds, 'BudgetOutlookLineKind');

@ObjectType({ simpleResolvers: true })
export class OutlookLine {
  @Field(() => String)
  line!: string;

  @Field(() => String)
  title!: string;

  @Field(() => LineKindEnum)
  kind!: string;

  @Field(() => Money, { nullable: true })
  amount!: number | null;

  @Field(() => String, { nullable: true })
  source!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The same year in real terms, pounds in the prices of year 0.' })
export class OutlookRealYear {
  @Field(() => Money)
  saving!: number;

  @Field(() => Money)
  oneOffRevenue!: number;

  @Field(() => Money)
  capital!: number;

  @Field(() => Money, { description: 'All that are expected, what nobody has contracted by its chance.' })
  receipts!: number;

  @Field(() => Money, { description: 'What else the value of the plan counts: capital and growth avoided; in the public purse also what others gain or lose.' })
  other!: number;

  @Field(() => Money, { description: 'Saving, receipts and the rest less one-off revenue and capital; interest, provision and reserves are none of it.' })
  net!: number;

  @Field(() => GraphQLFloat)
  discountFactor!: number;

  @Field(() => Money)
  presentValue!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A year of the medium-term plan in its own cash. Null is UNKNOWN.' })
export class OutlookOfYear {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => [OutlookLine], { description: 'The lines of budget_outlook.csv.' })
  lines!: readonly OutlookLine[];

  @Field(() => Money, { nullable: true, description: 'Spending and debt charges.' })
  netBudget!: number | null;

  @Field(() => Money, { nullable: true })
  funding!: number | null;

  @Field(() => Money, { nullable: true, description: 'Before the plan; positive is a deficit.' })
  gapBefore!: number | null;

  @Field(() => Money, { description: 'Recurring saving of the plan that a budget can be cut by, as far as it falls into the year.' })
  saving!: number;

  @Field(() => Money, { description: 'The same before what is spent anew every year.' })
  savingGross!: number;

  @Field(() => Money, { description: 'What the plan spends anew every year: charges of hosts, licences, growth, and what parts take from each other.' })
  addedCost!: number;

  @Field(() => Money, { description: 'What the savings that have begun would come to in a full year.' })
  savingInFullYear!: number;

  @Field(() => Money, { description: 'One-off revenue cost of the plan.' })
  oneOffRevenue!: number;

  @Field(() => Money)
  oneOffFromReceipts!: number;

  @Field(() => Money, { description: 'Earmarked reserves pay for one-off costs as far as no later year is left short of what it plans to hold.' })
  oneOffFromReserves!: number;

  @Field(() => Money, { description: 'What is left for the budget of the year to pay; it widens the gap.' })
  oneOffFromRevenue!: number;

  @Field(() => Money, { description: 'Interest on what the plan borrows.' })
  interest!: number;

  @Field(() => Money, { description: 'Minimum revenue provision for what the plan borrows, from the year after.' })
  minimumRevenueProvision!: number;

  @Field(() => Money, { nullable: true, description: 'Gap less saving, and what the plan charges to revenue; positive is a deficit.' })
  gapAfter!: number | null;

  @Field(() => Money, { nullable: true, description: 'At the end of the year, with the plan.' })
  generalReserve!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'The general reserve as a share of the net budget.' })
  generalReserveShare!: number | null;

  @Field(() => Money, { nullable: true })
  earmarkedReserve!: number | null;

  @Field(() => Money, { description: 'The least that the general reserve may hold: a sum, or a share of the net budget where that is more.' })
  reserveFloor!: number;

  @Field(() => ResultEnum)
  result!: string;

  @Field(() => [String], { description: 'Why it fails, and what is UNKNOWN.' })
  because!: readonly string[];

  @Field(() => Money, { description: 'Costs avoided that no budget holds: none of the saving.' })
  avoidedGrowth!: number;

  @Field(() => Money, { description: 'Capital that need not be spent: none of the saving.' })
  capitalAvoided!: number;

  @Field(() => Money, { description: 'Time of staff, valued: none of the saving.' })
  staffTime!: number;

  @Field(() => Money)
  capital!: number;

  @Field(() => [OutlookFunding], { description: 'What pays for the capital and the one-off costs of the plan.' })
  paidBy!: readonly OutlookFunding[];

  @Field(() => CapitalReceiptsOfYear, { nullable: true, description: 'Null where no plan is looked at.' })
  capitalReceipts!: CapitalReceiptsOfYear | null;

  @Field(() => PlanFinancingRequirement, { nullable: true, description: 'Null where no plan is looked at.' })
  financingRequirement!: PlanFinancingRequirement | null;

  @Field(() => GraphQLFloat, { description: 'Prices of the year, 1 in year 0.' })
  priceLevel!: number;

  @Field(() => OutlookRealYear, { nullable: true, description: 'Null where no plan is looked at.' })
  real!: OutlookRealYear | null;
}

@ObjectType({ simpleResolvers: true, description: 'A gap that was stated for several years together.' })
export class StatedSum {
  @Field(() => Year)
  from!: string;

  @Field(() => Year)
  to!: string;

  @Field(() => Money)
  amount!: number;

  @Field(() => [Year], { description: 'Years whose own gap is UNKNOWN.' })
  unknownYears!: readonly string[];

  @Field(() => Money, { description: 'What is left for those years, all together.' })
  remainder!: number;
}

@ObjectType({ simpleResolvers: true })
export class SavingOfCategory {
  @Field(() => enumOf(costCategories, 'CostLineCategory'), { nullable: true, description: 'Null: from no cost line, such as a proposal.' })
  category!: string | null;

  @Field(() => [Money], { description: 'Cash of each year; negative is added cost.' })
  amounts!: readonly number[];

  @Field(() => GraphQLFloat, { nullable: true, description: 'Yearly rise of its prices above prices in general.' })
  realGrowth!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The medium-term plan in the cash of each year. Every year must balance by itself.' })
export class BudgetOutlook {
  @Field(() => String)
  outlook!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => [OutlookOfYear])
  years!: readonly OutlookOfYear[];

  @Field(() => Money, {
    nullable: true,
    description: 'What the plan is worth beyond the present values of these years: in later years of the appraisal. Null where no plan is looked at.',
  })
  valueBeyond!: number | null;

  @Field(() => [StatedSum])
  statedSums!: readonly StatedSum[];

  @Field(() => Money, {
    nullable: true,
    description: 'What all years together have over, less what they are short of: no test of any of them. Null is UNKNOWN.',
  })
  balanceOfAllYears!: number | null;

  @Field(() => [SavingOfCategory])
  savingByCategory!: readonly SavingOfCategory[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
