/** What the API shows of an option's effect on the people served. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { TravelBasis } from './travel-basis.view.ts';

const EffectEnum = enumOf(['IMPROVES', 'SAME', 'REDUCES', 'UNKNOWN'], 'Effect');

const incidentsUnknown = 'Areas whose incidents are UNKNOWN are left out; null where all are.';

@ObjectType({ simpleResolvers: true, description: 'Minutes to the nearest point, weighted by people; beside them the same by incident.' })
export class TravelTimes {
  @Field(() => GraphQLFloat)
  mean!: number;

  @Field(() => GraphQLFloat)
  p95!: number;

  @Field(() => GraphQLFloat)
  worst!: number;

  @Field(() => String, { description: 'Code of the demand area that it is the worst for.' })
  worstArea!: string;

  @Field(() => GraphQLFloat, { description: 'Share of people within the standard for their kind of area.' })
  withinStandard!: number;

  @Field(() => GraphQLFloat, { description: 'Share of people who still are when the nearest point is out.' })
  secondWithinStandard!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: `Minutes weighted by incidents. ${incidentsUnknown}` })
  meanPerIncident!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: `Share of incidents within the standard. ${incidentsUnknown}` })
  incidentsWithinStandard!: number | null;
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

@ObjectType({ simpleResolvers: true })
abstract class PartChange {
  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  peopleLosingTime!: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Minutes; null where somebody has nothing to go to, or nobody is known to live there.' })
  meanBefore!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  meanAfter!: number | null;

  @Field(() => GraphQLFloat, { nullable: true })
  worstAfter!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What changes for a policing area.' })
export class PolicingAreaChange extends PartChange {
  @Field(() => String, { description: 'Code of the policing area.' })
  policingArea!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What changes for the people of a deprivation decile.' })
export class DeprivationChange extends PartChange {
  @Field(() => Int, { nullable: true, description: 'Decile, 1 the most deprived; null where it is UNKNOWN.' })
  imdDecile!: number | null;
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

  @Field(() => TravelBasis, { nullable: true, description: 'What the minutes to contact points rest on.' })
  travelBasis!: TravelBasis | null;

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

  @Field(() => TravelBasis, { nullable: true, description: 'What the minutes from response bases rest on.' })
  responseTravelBasis!: TravelBasis | null;

  @Field(() => [AreaLosing], { description: 'The worst first.' })
  losers!: readonly AreaLosing[];

  @Field(() => [PolicingAreaChange])
  byArea!: readonly PolicingAreaChange[];

  @Field(() => [DeprivationChange], { description: 'Every decile, the most deprived first; none where no contact point is affected.' })
  byDeprivationDecile!: readonly DeprivationChange[];
}
