/** What the API shows of the days on which a vehicle is due. */
import { Field, ObjectType } from 'type-graphql';
import { CalendarDate } from '../api/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'The days on which a vehicle is due, by what says so. Null: UNKNOWN, or nothing says so.' })
export class DueDays {
  @Field(() => CalendarDate, { nullable: true, description: 'It reaches the years of its role.' })
  policyAge!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Its odometer reaches the miles of its role, at its miles a year.' })
  policyMiles!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  warranty!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  hireEnd!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Its own planned year begins.' })
  planned!: string | null;
}
