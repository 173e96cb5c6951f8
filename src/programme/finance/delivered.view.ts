/** What the API shows of savings already made. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money } from '../../api/scalars.ts';
import { deliveredMeasures, deliveredNatures } from './delivered-saving.record.ts';
import { deliveredSavingRecords } from './finance-records.ts';

const Statement = deliveredSavingRecords.view.type;

@ObjectType({ simpleResolvers: true, description: 'One saving, with everything that sources say of it.' })
export class DeliveredFact {
  @Field(() => String)
  fact!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [Statement], { description: 'The earliest first.' })
  statements!: readonly object[];

  @Field(() => Statement, { nullable: true, description: 'The statement to go by; null where sources differ and none is adopted.' })
  adopted!: object | null;

  @Field(() => Money, { description: 'The least that a source says.' })
  low!: number;

  @Field(() => Money)
  high!: number;

  @Field(() => Boolean, { description: 'Whether sources give different sums.' })
  differs!: boolean;

  @Field(() => Boolean, { description: 'Whether they could all be right all the same: "over £30m" does not rule out £36.1m.' })
  canAllHold!: boolean;

  @Field(() => [String], { description: 'Facts that are parts of it.' })
  parts!: readonly string[];

  @Field(() => Money, { nullable: true, description: 'Null where it has no parts, or one of them is undecided.' })
  sumOfParts!: number | null;

  @Field(() => Money, { nullable: true, description: 'The adopted sum less its parts: what no part explains.' })
  unexplained!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Facts of one kind added up, each by the statement to go by.' })
export class DeliveredTotal {
  @Field(() => enumOf(deliveredMeasures, 'DeliveredSavingMeasure'), { nullable: true, description: 'Null is UNKNOWN.' })
  measure!: string | null;

  @Field(() => enumOf(deliveredNatures, 'DeliveredSavingNature'), { nullable: true, description: 'Null is UNKNOWN.' })
  nature!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether budgets were cut; null is UNKNOWN.' })
  cashable!: boolean | null;

  @Field(() => Money)
  amount!: number;

  @Field(() => [String])
  facts!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A cost line that is claimed beyond what savings already made have left of it.' })
export class ClaimedAgain {
  @Field(() => String, { description: 'Code of the cost line.' })
  costLine!: string;

  @Field(() => [String], { description: 'Codes in delivered_savings.csv.' })
  delivered!: readonly string[];

  @Field(() => GraphQLFloat)
  deliveredShare!: number;

  @Field(() => GraphQLFloat)
  claimedShare!: number;

  @Field(() => GraphQLFloat, { description: 'What is claimed twice, as a share of the line.' })
  excessShare!: number;

  @Field(() => Money, { nullable: true, description: 'The same, pounds a year in the prices of year 0; null is UNKNOWN.' })
  amount!: number | null;

  @Field(() => [ID], { description: 'What claims it: options by id, proposals by code.' })
  by!: readonly string[];

  @Field(() => String)
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Savings already made, apart from what may still be saved.' })
export class DeliveredSavings {
  @Field(() => [DeliveredFact])
  facts!: readonly DeliveredFact[];

  @Field(() => [DeliveredFact], { description: 'Those on which sources differ; they are never added.' })
  conflicts!: readonly DeliveredFact[];

  @Field(() => [String], { description: 'Facts that no total counts, because sources differ and none is adopted.' })
  undecided!: readonly string[];

  @Field(() => [DeliveredTotal])
  totals!: readonly DeliveredTotal[];
}
