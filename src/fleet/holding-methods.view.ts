/** What the API shows of buying, leasing and contract hire side by side. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Money, Year } from '../api/scalars.ts';
import { MissingInput, Warning } from '../options/option.view.ts';

@ObjectType({ simpleResolvers: true, description: 'One way to hold a vehicle over its own term. Present values in base-year prices, without VAT unless said.' })
export class HoldingMethod {
  @Field(() => String, { description: 'Code of the offer.' })
  offer!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'BUY, LEASE or CONTRACT_HIRE.' })
  method!: string;

  @Field(() => Int, { description: 'Years it is held: the policy life of what is bought, the term of what is not.' })
  years!: number;

  @Field(() => Money, { description: 'Price and conversion; of what is not bought, conversion alone.' })
  purchase!: number;

  @Field(() => Money)
  rent!: number;

  @Field(() => Money, { description: 'Miles beyond those that the rent includes.' })
  excessMiles!: number;

  @Field(() => Money, { description: 'Fuel, servicing where the rent does not include it, days off the road, fixed cost.' })
  running!: number;

  @Field(() => Money, { description: 'Equipment moved, livery taken off, damage and reinstatement when it goes back.' })
  ends!: number;

  @Field(() => Money, { description: 'What it fetches at the end, negative.' })
  resale!: number;

  @Field(() => Money)
  presentValue!: number;

  @Field(() => Money, { description: 'As a level yearly amount over its years: comparable between terms.' })
  equivalentAnnualCost!: number;

  @Field(() => Money, { description: 'VAT that is not recovered, present value.' })
  irrecoverableVat!: number;

  @Field(() => Money, { description: 'With that VAT: what the methods are compared by.' })
  equivalentAnnualCostWithVat!: number;

  @Field(() => Money, { description: 'The same where resale is as bad as its assumptions reach.' })
  ifResaleLow!: number;

  @Field(() => Money)
  ifResaleHigh!: number;

  @Field(() => Money, { description: 'Present value of the rents: what a lease adds to the capital financing requirement.' })
  leaseLiability!: number;

  @Field(() => Money, { nullable: true, description: 'A year beyond the cheapest that is known; null where something of it is UNKNOWN.' })
  costsMore!: number | null;

  @Field(() => [MissingInput])
  missing!: readonly MissingInput[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}

@ObjectType({ simpleResolvers: true })
export class HoldingMethods {
  @Field(() => String)
  advice!: string;

  @Field(() => GraphQLFloat)
  milesPa!: number;

  @Field(() => [HoldingMethod], { description: 'The cheapest with VAT first; those with something UNKNOWN last. One excludes the others.' })
  methods!: readonly HoldingMethod[];

  @Field(() => String)
  discountSchedule!: string;

  @Field(() => Year)
  priceBase!: string;
}
