/** What the API shows of a vehicle beside its columns. */
import { GraphQLFloat } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate } from '../api/scalars.ts';
import { useMeasures } from './little-used.ts';

const unknown = { nullable: true, description: 'Null is UNKNOWN.' } as const;

const UseMeasureEnum = enumOf(useMeasures, 'UseMeasure', 'SHARE_OF_DAYS of the days recorded; MILES and HOURS a year.');

@ObjectType({ simpleResolvers: true, description: 'Daily miles beside the odometer, between two readings that are believed.' })
export class VehicleDistance {
  @Field(() => CalendarDate, unknown)
  from!: string | null;

  @Field(() => CalendarDate, unknown)
  to!: string | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Miles between the readings; null is UNKNOWN.' })
  odometer!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Miles of the days between them, as far as they are known.' })
  days!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Daily miles less odometer miles.' })
  difference!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Within the tolerance of the assumptions; null where it cannot be told.' })
  agrees!: boolean | null;

  @Field(() => [String], { description: 'Why the distance may not be what it seems.' })
  doubts!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A measure of use against its limit.' })
export class UseTest {
  @Field(() => UseMeasureEnum)
  measure!: string;

  @Field(() => GraphQLFloat, unknown)
  value!: number | null;

  @Field(() => GraphQLFloat)
  limit!: number;

  @Field(() => Boolean, unknown)
  isBelow!: boolean | null;
}
