/** What the API shows of vehicles off the road together. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../api/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'What the year says of vehicles off the road at once, beside what independent failures would give.' })
export class OffTheRoadTogether {
  @Field(() => Int)
  daysRecorded!: number;

  @Field(() => Int, { description: 'Days on which fewer than the minimum of those that count were on the road.' })
  daysShort!: number;

  @Field(() => GraphQLFloat)
  shareShort!: number;

  @Field(() => GraphQLFloat, { description: 'The share of days that independent failures would give.' })
  shareShortIfIndependent!: number;

  @Field(() => Int, { description: 'The most off the road on one day.' })
  mostOff!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day of it.' })
  mostOffOn!: string | null;

  @Field(() => [String], { description: 'The causes on that day.' })
  mostOffBecause!: readonly string[];

  @Field(() => Boolean, { description: 'Whether they fall together more than chance would have it: then the holding needed is too low.' })
  isCorrelated!: boolean;
}
