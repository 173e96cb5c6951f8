/** What the API shows of a replacement forecast. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Money, Year } from '../../api/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class ForecastRow {
  @Field(() => Year, { nullable: true, description: 'Null: when it is due is UNKNOWN.' })
  financialYear!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is UNKNOWN, or the forecast is not broken down.' })
  group!: string | null;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Of these, due before the first year.' })
  overdue!: number;

  @Field(() => Money, { description: 'At what a new one costs today, without VAT; those whose price is UNKNOWN left out.' })
  cost!: number;

  @Field(() => Money)
  irrecoverableVat!: number;

  @Field(() => Int, { description: 'Whose price is UNKNOWN.' })
  unpriced!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What falls due for replacement, by financial year, at today’s prices and never at what was once paid.' })
export class ReplacementForecast {
  @Field(() => [ForecastRow], { description: 'By year; the last has no year: what is due on an UNKNOWN date.' })
  years!: readonly ForecastRow[];

  @Field(() => [ForecastRow], { description: 'By year and group.' })
  rows!: readonly ForecastRow[];

  @Field(() => Int, { description: 'Due after the last year.' })
  dueLater!: number;

  @Field(() => Money, { description: 'What setting money aside evenly would take each year: every price over its life, VAT that is not recovered included.' })
  levelYearlyCost!: number;

  @Field(() => Year)
  priceBase!: string;
}
