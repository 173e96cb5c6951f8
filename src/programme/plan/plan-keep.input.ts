/** What is asked to be kept for those who are served. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { codeIn } from '../../api/global-id.ts';
import { Refusal, refuseOutOfRange } from '../../api/refusal.ts';
import type { KeepAsked } from './plan-relied.ts';
import type { Served } from './plan-served.ts';

@InputType({ description: 'Contact points that a policing area keeps.' })
export class PresenceInput {
  @Field(() => ID, { description: 'A policing area, by id or code.' })
  area!: string;

  @Field(() => Int, { description: 'At least so many buildings where the public is met, or as many as today where those are fewer.' })
  points!: number;
}

@InputType({ description: 'What no plan may take from those who are served.' })
export class PlanKeepInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether everybody who is within the limit of an open contact point, or of a response base, today stays so in every year. True unless said, or unless a leastShareWithin is given.',
  })
  reached?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The limit in minutes; the standard of the service for each kind of area unless said.' })
  minutes?: number | null;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description:
      'At least this share of people within the limit of each service, 0 to 1, or as many as today where those are fewer, instead of whoever is today.',
  })
  leastShareWithin?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'At least so many buildings where the public is met in each policing area, or as many as it has today; 0 unless said.',
  })
  leastInEachArea?: number | null;

  @Field(() => [PresenceInput], { nullable: true })
  presence?: PresenceInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the vehicles that rules of capability need are held in every area and on every shift; where a rule is not met today it may not get worse. True unless said.',
  })
  capability?: boolean | null;
}

/** Refuses numbers out of range, and an area in which nobody is met. */
export function keepAsked(input: PlanKeepInput, organisation: string, served: readonly Served[]): KeepAsked {
  const { minutes = null, leastShareWithin = null, leastInEachArea, presence } = input;
  refuseOutOfRange('keep.minutes', minutes, 1, 600);
  refuseOutOfRange('keep.leastShareWithin', leastShareWithin, 0, 1);
  refuseOutOfRange('keep.leastInEachArea', leastInEachArea, 0, 100);
  const areas = (presence ?? []).map(({ area, points }) => ({ area: codeIn(area, organisation), points }));
  const known = new Set(served.flatMap(({ places }) => places.flatMap(({ within }) => within)));
  const strange = areas.filter(({ area }) => !known.has(area));
  if (strange.length > 0)
    throw new Refusal('BAD_USER_INPUT', 'Nobody is met there.', {
      where: 'keep.presence',
      found: strange
        .map(({ area }) => area)
        .join(', ')
        .slice(0, 200),
      fix: 'use codes of policing areas with a contact point',
    });
  return {
    reached: input.reached ?? leastShareWithin === null,
    minutes,
    leastShareWithin,
    leastInEachArea: leastInEachArea ?? 0,
    presence: areas,
    capability: input.capability ?? true,
  };
}
