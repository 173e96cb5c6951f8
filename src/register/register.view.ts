/** What the API shows of assumptions, their sources, and the scenarios that change them. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate, Year } from '../api/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class Source {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  edition!: string;

  @Field(() => String)
  where!: string;

  @Field(() => CalendarDate)
  checkedOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A dated, sourced parameter.' })
export class Assumption {
  @Field(() => String)
  key!: string;

  @Field(() => GraphQLFloat)
  value!: number;

  @Field(() => GraphQLFloat, { nullable: true })
  low!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  high!: number | null;

  @Field(() => String)
  unit!: string;

  @Field(() => CalendarDate, { description: 'First day in force.' })
  from!: string;

  @Field(() => CalendarDate, { description: 'Day it was written down; what was believed on an earlier day does not include it.' })
  recorded!: string;

  @Field(() => Year, { nullable: true })
  priceYear!: string | null;

  @Field(() => String, { description: "Key of a source, the organisation's own words, or assumed." })
  source!: string;

  @Field(() => Source, { nullable: true })
  sourceDetail!: Source | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether the organisation set it in place of the shipped value.' })
  own!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ScenarioView {
  @Field(() => String, { description: 'What the scenario argument takes; several are joined by +.' })
  name!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int, { nullable: true, description: 'Null for shipped scenarios.' })
  version!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was written down; null for shipped scenarios.' })
  recordedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether a later version has taken its place; it can still be asked for by its name.' })
  isSuperseded!: boolean;

  @Field(() => String, { nullable: true })
  source!: string | null;
}
