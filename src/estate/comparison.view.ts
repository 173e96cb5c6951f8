/** What the API shows of buildings side by side. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Warning } from '../options/option.view.ts';
import { buildingRecords } from './records.ts';

@ObjectType({ simpleResolvers: true })
export class ComparedValue {
  @Field(() => buildingRecords.view.type)
  building!: object;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Null is UNKNOWN.' })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: '1 is the best among those known; null where no order makes sense.' })
  rank!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class ComparedMeasure {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String, { description: 'Numerator and denominator.' })
  definition!: string;

  @Field(() => [ComparedValue], { description: 'In the order the buildings were named.' })
  values!: readonly ComparedValue[];
}

@ObjectType({ simpleResolvers: true })
export class BuildingComparison {
  @Field(() => [buildingRecords.view.type])
  buildings!: readonly object[];

  @Field(() => [ComparedMeasure])
  measures!: readonly ComparedMeasure[];

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
