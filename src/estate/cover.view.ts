/** What the API shows of the cover that points give. */
import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Warning } from '../options/option.view.ts';
import { TravelBasis } from '../options/travel-basis.view.ts';
import type { Cover } from './cover.ts';
import type { AreaReached, CoverOfPart } from './cover-part.ts';
import { buildingRecords } from './records.ts';

const share = { nullable: true, description: 'Share within the minutes, 0 to 1; null is UNKNOWN.' } as const;
const ofIncidents = { ...share, description: `Of the incidents; areas whose incidents are UNKNOWN are left out. ${share.description}` } as const;
const perIncident = {
  nullable: true,
  description: 'Minutes to the nearest, weighted by incidents; null where one is out of reach, or none are known.',
} as const;
const orNothing = { nullable: true, description: 'Minutes; null where somebody has nothing to go to.' } as const;

@ObjectType({ simpleResolvers: true, description: 'A demand area and its way to the nearest point.' })
export class ReachedArea implements AreaReached {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Code of the policing area it lies in.' })
  policingArea!: string;

  @Field(() => Int, { nullable: true })
  population!: number | null;

  @Field(() => Int, { nullable: true, description: 'Incidents a year; null is UNKNOWN.' })
  incidentsPa!: number | null;

  @Field(() => Int, { nullable: true, description: 'Deprivation decile, 1 the most deprived.' })
  imdDecile!: number | null;

  @Field(() => GraphQLFloat, { description: 'Minutes within which it should be reached.' })
  limit!: number;

  @Field(() => GraphQLFloat, orNothing)
  minutes!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Minutes to the next nearest, should the nearest be out; null where there is none.' })
  secondMinutes!: number | null;
}

@ObjectType({ simpleResolvers: true })
abstract class CoverageOfPart implements CoverOfPart {
  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  peopleWithin!: number;

  @Field(() => GraphQLFloat, { ...share, description: `Of the people. ${share.description}` })
  share!: number | null;

  @Field(() => GraphQLFloat, ofIncidents)
  incidents!: number | null;

  @Field(() => GraphQLFloat, orNothing)
  mean!: number | null;

  @Field(() => GraphQLFloat, perIncident)
  meanPerIncident!: number | null;

  @Field(() => GraphQLFloat, orNothing)
  worst!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class PolicingAreaCoverage extends CoverageOfPart {
  @Field(() => String, { description: 'Code of the policing area.' })
  policingArea!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ simpleResolvers: true })
export class DeprivationCoverage extends CoverageOfPart {
  @Field(() => Int, { nullable: true, description: 'Decile, 1 the most deprived; null where it is UNKNOWN.' })
  imdDecile!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who reaches some points within so many minutes. People, households, incidents and areas are counted apart: the shares differ.',
})
export class Coverage implements Cover {
  @Field(() => Int, { nullable: true, description: 'Null where each area was held against the standard for its kind.' })
  minutes!: number | null;

  @Field(() => String, { description: 'How the travel times were worked out.' })
  travelModel!: string;

  @Field(() => TravelBasis, { description: 'The same, counted: which times were imported and which were modelled.' })
  travelBasis!: Cover['travelBasis'];

  @Field(() => [buildingRecords.view.type], { description: 'Where the points are, each building once.' })
  buildings!: Cover['buildings'];

  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  peopleWithin!: number;

  @Field(() => Int, { description: 'People who have a second building within the minutes, should the nearest be out.' })
  peopleWithSecond!: number;

  @Field(() => GraphQLFloat, { ...share, description: `Of the people. ${share.description}` })
  population!: number | null;

  @Field(() => GraphQLFloat, { ...share, description: `Of the households. ${share.description}` })
  households!: number | null;

  @Field(() => GraphQLFloat, ofIncidents)
  incidents!: number | null;

  @Field(() => GraphQLFloat, { ...share, description: `Of the demand areas, each counted once. ${share.description}` })
  areas!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Minutes to the nearest, weighted by people; null where somebody has nothing to go to.' })
  mean!: number | null;

  @Field(() => GraphQLFloat, perIncident)
  meanPerIncident!: number | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Minutes within which 95 % of the people reach one.' })
  p95!: number | null;

  @Field(() => ReachedArea, { nullable: true, description: 'The demand area with the longest way.' })
  worst!: AreaReached | null;

  @Field(() => [ReachedArea], { description: 'Demand areas beyond the minutes, the furthest first.' })
  outside!: Cover['outside'];

  @Field(() => [PolicingAreaCoverage])
  byPolicingArea!: Cover['byPolicingArea'];

  @Field(() => [DeprivationCoverage], { description: 'From the most deprived tenth to the least.' })
  byDeprivationDecile!: Cover['byDeprivationDecile'];

  @Field(() => [Warning])
  warnings!: Cover['warnings'];
}
