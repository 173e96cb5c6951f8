/** What the API shows of attendance. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { CalendarDate } from '../api/scalars.ts';

export const EraEnum = enumOf(['PRE_COVID', 'COVID', 'POST_COVID'], 'AttendanceEra', 'Side of the break in attendance; eras are never averaged together.');

@ObjectType({ simpleResolvers: true, description: 'People counted at an hour.' })
export class UtilisationReading {
  @Field(() => CalendarDate)
  date!: string;

  @Field(() => Int)
  hour!: number;

  @Field(() => Int)
  headcount!: number;

  @Field(() => Int, { nullable: true })
  desksInUse!: number | null;

  @Field(() => String)
  countedBy!: string;

  @Field(() => EraEnum)
  era!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Attendance in one era, from daily peaks.' })
export class PeakUse {
  @Field(() => EraEnum)
  era!: string;

  @Field(() => GraphQLFloat, { description: '95th percentile of daily peaks, interpolated as PERCENTILE.INC does.' })
  p95!: number;

  @Field(() => GraphQLFloat, { description: 'Mean of daily peaks.' })
  mean!: number;

  @Field(() => Int)
  days!: number;
}
