/** What the API shows of how long a vehicle is worth keeping. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { Money, Year } from '../api/scalars.ts';
import { WorkingsInput } from '../options/figures.view.ts';
import { MissingInput } from '../options/option.view.ts';

const BasisEnum = enumOf(
  ['STATED', 'MODEL'],
  'AgeingBasis',
  'STATED: years of vehicle_age_costs.csv. MODEL: the ageing model, calibrated to own costs where they are known.',
);
const TenureRuleEnum = enumOf(
  ['MARGINAL', 'CURVE'],
  'TenureRule',
  'MARGINAL: each further year costs more than the last, so the next year is compared. CURVE: it does not, so the best remaining life is.',
);

@ObjectType({ simpleResolvers: true, description: 'One year of a vehicle: pounds in base-year prices, without VAT.' })
export class YearOfLife {
  @Field(() => Int, { description: '1 is the first year; of a vehicle held today, the first from now.' })
  year!: number;

  @Field(() => Money, { description: 'Fuel, servicing, rent, fixed costs and relief for the days off the road.' })
  running!: number;

  @Field(() => Money)
  fuel!: number;

  @Field(() => Money, { description: 'Servicing, repair and tyres.' })
  servicing!: number;

  @Field(() => Money, { description: 'Relief for the days off the road.' })
  offRoad!: number;

  @Field(() => Money, { description: 'What it fetches at the end of the year.' })
  worth!: number;

  @Field(() => Money, { description: 'What this year alone costs: value lost, the return forgone on it, and running.' })
  marginalCost!: number;

  @Field(() => Money, { description: 'The level yearly cost of keeping it so many years.' })
  equivalentAnnualCost!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A vehicle that is held today against the best that could be bought for its work.' })
export class HeldToday {
  @Field(() => GraphQLFloat, { nullable: true, description: 'Years; null is UNKNOWN.' })
  age!: number | null;

  @Field(() => Money, { description: 'What it would fetch today. What was once paid for it is sunk.' })
  worth!: number;

  @Field(() => [YearOfLife])
  years!: readonly YearOfLife[];

  @Field(() => String, { description: 'The best that could be bought for its work without changing the powertrain.' })
  challenger!: string;

  @Field(() => Money, { description: 'The least equivalent annual cost of that.' })
  challengerEquivalentAnnualCost!: number;

  @Field(() => Int, { nullable: true, description: 'Further years it is worth keeping; 0 is replace now; null is UNKNOWN, with its age.' })
  keepYears!: number | null;

  @Field(() => TenureRuleEnum)
  rule!: string;

  @Field(() => Money, { nullable: true, description: 'What one more year costs beyond a year of the new one: positive is a reason to replace now.' })
  oneMoreYearCosts!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How long a vehicle is worth keeping. A single best year says too much: read the window with it.' })
export class EconomicLife {
  @Field(() => String, { description: 'What would be bought.' })
  bought!: string;

  @Field(() => BasisEnum)
  basis!: string;

  @Field(() => Money, { description: 'Price with conversion, without VAT.' })
  price!: number;

  @Field(() => Money, { description: 'VAT on it that cannot be recovered; not in the curve.' })
  irrecoverableVat!: number;

  @Field(() => Money, { description: 'What every change of vehicle costs besides: equipment moved, livery taken off. In the curve.' })
  changeCost!: number;

  @Field(() => GraphQLFloat)
  milesPa!: number;

  @Field(() => [YearOfLife], { description: 'The whole curve.' })
  years!: readonly YearOfLife[];

  @Field(() => Int, { description: 'Years of least cost, the fewest of equals.' })
  economicLife!: number;

  @Field(() => Money)
  equivalentAnnualCost!: number;

  @Field(() => [Int], { description: 'Lives that cost no more than the tolerance above the least.' })
  window!: readonly number[];

  @Field(() => Int, { nullable: true, description: 'Years that policy keeps one that runs so many miles; null where it sets no limit.' })
  policyYears!: number | null;

  @Field(() => Money, { nullable: true, description: 'What that life costs a year beyond the least.' })
  policyCostsMore!: number | null;

  @Field(() => HeldToday, { nullable: true, description: 'Null where no vehicle was named.' })
  heldToday!: HeldToday | null;

  @Field(() => String)
  advice!: string;

  @Field(() => String)
  formula!: string;

  @Field(() => [WorkingsInput])
  inputs!: readonly WorkingsInput[];

  @Field(() => [MissingInput])
  missing!: readonly MissingInput[];

  @Field(() => String)
  discountSchedule!: string;

  @Field(() => Year)
  priceBase!: string;
}
