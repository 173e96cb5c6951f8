/** What the API shows of an option's effect on the people served. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';

const EffectEnum = enumOf(['IMPROVES', 'SAME', 'REDUCES', 'UNKNOWN'], 'Effect');

@ObjectType({ simpleResolvers: true, description: 'Minutes to the nearest contact point, weighted by people, by car over the assumed road distance.' })
export class TravelTimes {
  @Field(() => GraphQLFloat)
  mean!: number;

  @Field(() => GraphQLFloat)
  p95!: number;

  @Field(() => GraphQLFloat)
  worst!: number;

  @Field(() => GraphQLFloat, { description: 'Share of people within the standard for their kind of area.' })
  withinStandard!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A demand area whose people have further to go.' })
export class AreaLosing {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Code of the policing area it lies in.' })
  policingArea!: string;

  @Field(() => Int, { nullable: true })
  population!: number | null;

  @Field(() => Int, { nullable: true, description: 'Deprivation decile, 1 the most deprived.' })
  imdDecile!: number | null;

  @Field(() => GraphQLFloat, { description: 'Minutes.' })
  before!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Minutes; null where nothing is left to go to.' })
  after!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What changes for a policing area.' })
export class PolicingAreaChange {
  @Field(() => String, { description: 'Code of the policing area.' })
  policingArea!: string;

  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  peopleLosingTime!: number;

  @Field(() => GraphQLFloat)
  meanBefore!: number;

  @Field(() => GraphQLFloat, { nullable: true })
  meanAfter!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  worstAfter!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an option does to the people served. The mean hides the tail, so the worst and the 95th percentile stand beside it.',
})
export class ServiceEffect {
  @Field(() => EffectEnum)
  effect!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Opening hours a week that end; null is UNKNOWN.' })
  weeklyHoursLost!: number | null;

  @Field(() => TravelTimes, { nullable: true, description: 'Null where travel cannot be worked out.' })
  before!: TravelTimes | null;

  @Field(() => TravelTimes, { nullable: true })
  after!: TravelTimes | null;

  @Field(() => Int)
  peopleLosingTime!: number;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description: 'One way, for those people. Null is UNKNOWN: somebody would have nothing left to go to, or it is not known where people live.',
  })
  meanExtraMinutes!: number | null;

  @Field(() => TravelTimes, { nullable: true, description: 'From the nearest response base, at blue-light speed.' })
  responseBefore!: TravelTimes | null;

  @Field(() => TravelTimes, { nullable: true })
  responseAfter!: TravelTimes | null;

  @Field(() => [AreaLosing], { description: 'The worst first.' })
  losers!: readonly AreaLosing[];

  @Field(() => [PolicingAreaChange])
  byArea!: readonly PolicingAreaChange[];
}
