/** What the API shows of a refresh bill, one life beside another. */
import { GraphQLFloat } from 'graphql';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Money, Year } from '../api/scalars.ts';

@InputType({ description: 'How long devices are kept, in years; a range counts at its middle.' })
export class LifeRangeInput {
  @Field(() => GraphQLFloat, { description: 'Years, 1 to 20.' })
  shortest!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Years, at least the shortest; the same unless said.' })
  longest?: number;
}

@ObjectType({ simpleResolvers: true })
export class RefreshYear {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Int, { description: 'Devices replaced.' })
  units!: number;

  @Field(() => Money, { description: 'In base-year prices.' })
  capital!: number;

  @Field(() => Money, { description: 'In the prices of the year.' })
  capitalNominal!: number;

  @Field(() => Int, { description: 'Due and not replaced, because the year is full.' })
  waiting!: number;

  @Field(() => GraphQLFloat, { description: 'Expected failures of all devices at their ages.' })
  failures!: number;

  @Field(() => Money, { description: 'Revenue: those failures × cost of a repair, in base-year prices.' })
  repairs!: number;

  @Field(() => Money, {
    description: 'Revenue, if the capital is borrowed: interest and provision on the purchases of earlier years of the plan, in the prices of the year.',
  })
  debtCharge!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Refreshing the same devices at one life.' })
export class RefreshPlan {
  @Field(() => GraphQLFloat)
  shortest!: number;

  @Field(() => GraphQLFloat)
  longest!: number;

  @Field(() => GraphQLFloat)
  midPointYears!: number;

  @Field(() => [RefreshYear])
  years!: readonly RefreshYear[];

  @Field(() => Money, { description: 'Of all years, in base-year prices.' })
  capital!: number;

  @Field(() => Money, { description: 'Of all years, each in its own prices; charges after the last year are not in it.' })
  debtCharge!: number;

  @Field(() => Money, { description: 'Units × price ÷ life: a year of it once the waves have levelled out.' })
  levelYearly!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'That, as a multiple of the first life asked for.' })
  factor!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class RefreshBill {
  @Field(() => Int)
  quantity!: number;

  @Field(() => Int, { description: 'How many have no known price; they are in no cost.' })
  unpriced!: number;

  @Field(() => Int, { description: 'How many are of UNKNOWN age: they are taken to be due at once.' })
  ageUnknown!: number;

  @Field(() => [RefreshPlan], { description: 'In the order asked for.' })
  plans!: readonly RefreshPlan[];
}
