/** What the API shows of whether an electric vehicle does the work. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Whether an electric vehicle would do a busy day: one used day in fifty has more.' })
export class ElectricCheck {
  @Field(() => GraphQLFloat, { nullable: true, description: 'Miles on one charge on a cold day, driven as the role drives, without coming back empty.' })
  usableRange!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  busyDayMiles!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  busyDayHours!: number | null;

  @Field(() => Int, { nullable: true, description: 'Shifts of eight hours that the day is made of.' })
  shifts!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  shiftMiles!: number | null;

  @Field(() => GraphQLFloat, { description: 'Power of a point at its base, as far as the vehicle takes it.' })
  chargingKw!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Miles that the hours of such a day in which it stands give.' })
  rechargedMiles!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Null is UNKNOWN.' })
  does!: boolean | null;

  @Field(() => [String])
  because!: readonly string[];
}
