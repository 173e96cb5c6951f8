/** What the API shows of a year of a plan and of how it is paid for. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Money, Year } from '../../api/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class TeamsDays {
  @Field(() => String)
  team!: string;

  @Field(() => GraphQLFloat)
  days!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Days that it has; null where it is not limited.' })
  limit!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A year of the plan, in the prices of year 0.' })
export class PlannedYear {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Money)
  capital!: number;

  @Field(() => Money, { nullable: true, description: 'Capital that may still be spent later or is given up; null where capital is not limited.' })
  capitalLeft!: number | null;

  @Field(() => Money)
  oneOffRevenue!: number;

  @Field(() => Money, { nullable: true })
  oneOffRevenueLimit!: number | null;

  @Field(() => Money, { description: 'Recurring saving of the year that a budget can be cut by.' })
  saving!: number;

  @Field(() => Money, { nullable: true })
  savingTarget!: number | null;

  @Field(() => Money, { description: 'Saving less the debt charge: what the target is held against.' })
  netSaving!: number;

  @Field(() => Money)
  receipts!: number;

  @Field(() => Money, { description: 'Receipts that pay for one-off costs, where the organisation allows it.' })
  receiptsForOneOffs!: number;

  @Field(() => Money, { description: 'Drawn from reserves, for one-off costs alone.' })
  drawnFromReserves!: number;

  @Field(() => Money, { nullable: true, description: 'Usable reserves after the year; null where none are stated.' })
  reserve!: number | null;

  @Field(() => Money, { nullable: true, description: 'The least that has to be left: the greater of a sum and a share of net revenue expenditure.' })
  reserveFloor!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'What is left of reserves as a share of net revenue expenditure; null where either is UNKNOWN.' })
  reserveShare!: number | null;

  @Field(() => Money)
  borrowed!: number;

  @Field(() => Money, { description: 'What the loans of the plan charge to revenue: provision (MRP) from the year after the spend, and interest.' })
  debtCharge!: number;

  @Field(() => Money, { nullable: true })
  debtChargeCap!: number | null;

  @Field(() => [TeamsDays], { description: 'Days that the plan takes of each team that delivers change.' })
  delivery!: readonly TeamsDays[];
}

@ObjectType({ simpleResolvers: true, description: 'What is borrowed in a year over a term, never longer than the life of what it pays for.' })
export class PlannedLoan {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Int)
  termYears!: number;

  @Field(() => Money)
  amount!: number;

  @Field(() => GraphQLFloat, { description: 'Yearly interest, a share.' })
  rate!: number;

  @Field(() => Money, { description: 'Its charge in its first year, the one after the spend, in the cash of the spend.' })
  firstCharge!: number;
}
