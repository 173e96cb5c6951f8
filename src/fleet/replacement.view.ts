/** What the API shows of replacing a vehicle or keeping it longer, beyond what every option shows. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { CalendarDate, Money, Year } from '../api/scalars.ts';
import { Asset, Option } from '../options/option.view.ts';
import { DueDays } from './due-days.view.ts';
import { ElectricCheck } from './electric-range.view.ts';

@ObjectType({ simpleResolvers: true, description: 'One vehicle of a replacement: what would be bought, when, and what one more year costs.' })
export class VehicleReplacement {
  @Field(() => Asset)
  vehicle!: Asset;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Years; null is UNKNOWN, which is never taken for young.' })
  age!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  milesPa!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  odometer!: number | null;

  @Field(() => String, { description: 'What would be bought.' })
  bought!: string;

  @Field(() => Money, { description: 'Price with conversion, without VAT.' })
  price!: number;

  @Field(() => Money)
  irrecoverableVat!: number;

  @Field(() => Money, { description: 'Equipment moved over and livery taken off, at each change.' })
  changeCost!: number;

  @Field(() => Money)
  worthToday!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'When policy says it is due; null where no limit is known.' })
  policyDueOn!: string | null;

  @Field(() => DueDays)
  due!: DueDays;

  @Field(() => Year, { description: 'When doing nothing replaces it: when policy says so, or its hire ends, and at the earliest next year.' })
  replacedByPolicyIn!: string;

  @Field(() => Year, { description: 'When the option replaces it.' })
  replacedIn!: string;

  @Field(() => Int, { description: 'Years that each new one is kept, or hired.' })
  keptYears!: number;

  @Field(() => Money, { nullable: true, description: 'Rent a year with miles beyond those included, without VAT; null where it is bought.' })
  rentPa!: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What its next year costs: value lost, the return forgone on it, and running. Null is UNKNOWN, with its age.',
  })
  nextYearCost!: number | null;

  @Field(() => String, { description: 'The best that could be bought for its work without changing the powertrain.' })
  challenger!: string;

  @Field(() => Money, { description: 'The least equivalent annual cost of that.' })
  challengerEquivalentAnnualCost!: number;

  @Field(() => Money, {
    nullable: true,
    description: 'What keeping it one more year costs beyond a year of the challenger: positive is a reason to replace it.',
  })
  oneMoreYearCosts!: number | null;
}

@ObjectType({
  implements: [Option, Node],
  simpleResolvers: true,
  description: 'Replace a vehicle now, keep it beyond policy, change its powertrain, or hold it otherwise; or the same for a group of them.',
})
export class VehicleReplacementOption extends Option {
  @Field(() => [VehicleReplacement])
  replacements!: readonly VehicleReplacement[];

  @Field(() => ElectricCheck, { nullable: true, description: 'Of an electric vehicle whether it does the work; null of any other.' })
  electric!: ElectricCheck | null;
}
