/** What the API shows of how a year of a plan is paid for, in the cash of the year. */
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money } from '../../api/scalars.ts';

const FundingSourceEnum = enumOf(
  ['BORROWING', 'CAPITAL_BUDGET', 'CAPITAL_RECEIPTS', 'EARMARKED_RESERVE', 'GENERAL_RESERVE', 'REVENUE_BUDGET', 'NONE'],
  'OutlookFundingSource',
  'CAPITAL_BUDGET: the capital of budget_years.csv, of the year and put by of earlier ones. REVENUE_BUDGET: the year itself, whose gap it widens. NONE: nothing pays for it in the cash of the year.',
);
const FundedCostEnum = enumOf(['CAPITAL', 'ONE_OFF_REVENUE'], 'OutlookFundedCost');

@ObjectType({ simpleResolvers: true })
export class OutlookFunding {
  @Field(() => FundedCostEnum)
  paysFor!: string;

  @Field(() => FundingSourceEnum)
  source!: string;

  @Field(() => Money)
  amount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Capital receipts of the plan that are contracted: they pay for capital, and for one-off costs only where the organisation may.',
})
export class CapitalReceiptsOfYear {
  @Field(() => Money)
  opening!: number;

  @Field(() => Money, { description: 'Contracted, and come in this year.' })
  received!: number;

  @Field(() => Money)
  usedForCapital!: number;

  @Field(() => Money)
  usedForOneOffs!: number;

  @Field(() => Money)
  closing!: number;

  @Field(() => Money, {
    description: 'All that is expected in the year, what nobody has contracted by its chance and less its costs: it counts in the value and pays for nothing.',
  })
  expected!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The capital financing requirement (CFR) of what the plan borrows.' })
export class PlanFinancingRequirement {
  @Field(() => Money)
  opening!: number;

  @Field(() => Money)
  borrowed!: number;

  @Field(() => Money, { description: 'Minimum revenue provision.' })
  provision!: number;

  @Field(() => Money)
  closing!: number;
}
