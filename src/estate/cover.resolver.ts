/** Who reaches which points in time. */
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn, idParts } from '../api/global-id.ts';
import { Refusal, refuseOutOfRange } from '../api/refusal.ts';
import { type CoverKind, kindsWanted, travelWanted } from '../options/cover.ts';
import { CoverKindEnum } from '../options/cover.view.ts';
import type { TravelMode } from '../options/travel-basis.ts';
import { TravelModeEnum } from '../options/travel-basis.view.ts';
import { givenOf } from '../register/given.ts';
import { type Cover, coverOf } from './cover.ts';
import { Coverage } from './cover.view.ts';
import { coverHosts } from './cover-problem.ts';
import { estateOf } from './estate.store.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

const mostPoints = 2_000;
const longestMinutes = 600;

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, {
    description: 'How much of the people, households, incidents and areas reach one of the points in time, or are reached from it, and who does not.',
  })
  async coverageOf(
    @Arg('points', () => [ID], { nullable: true, description: 'Buildings or service points, by id or code; every point of today of the kinds unless said.' })
    points: string[] | undefined,
    @Arg('kinds', () => [CoverKindEnum], { nullable: true, description: 'Instead of points: every building with one of these; contact points unless said.' })
    kinds: CoverKind[] | undefined,
    @Arg('minutes', () => Int, { nullable: true, description: `1 to ${longestMinutes}; the standard for each kind of area unless said.` })
    minutes: number | undefined,
    @Arg('by', () => TravelModeEnum, { nullable: true, description: 'BLUE_LIGHT from response bases, otherwise CAR, unless said.' })
    by: TravelMode | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<Cover> {
    refuseOutOfRange('minutes', minutes, 1, longestMinutes);
    const [estate, given] = [await estateOf(context), await givenOf(context, { scenario })];
    const { buildings, kinds: asked } = pointsAsked(points, kinds, estate);
    return coverOf(buildings, { minutes: minutes ?? null, by: travelWanted(asked, by) }, estate, given);
  }
}

interface Asked {
  readonly buildings: readonly Building[];
  /** The kinds of the points that were named; a building that is named by itself is of none. */
  readonly kinds: readonly string[];
}

/** Refuses points and kinds at once: a point is of one kind already. */
function pointsAsked(points: readonly string[] | null | undefined, kinds: readonly CoverKind[] | null | undefined, estate: EstateSnapshot): Asked {
  if (points != null && kinds == null) return pointsNamed(points, estate);
  const wanted = kindsWanted(kinds);
  if (points == null) return { buildings: coverHosts(estate, wanted), kinds: wanted };
  throw new Refusal('BAD_USER_INPUT', 'Points and kinds cannot both choose.', {
    where: 'kinds',
    found: wanted.join(', '),
    fix: 'name the points, or the kinds',
  });
}

/** The buildings that ids or codes name, themselves or by a service point in them. Refuses what names neither. */
function pointsNamed(points: readonly string[], estate: EstateSnapshot): Asked {
  refuseOutOfRange('points', points.length, 1, mostPoints);
  const byCode = new Map(estate.servicePoints.map((point) => [point.code, point]));
  const found = points.map((named) => {
    const code = codeIn(named, estate.organisation.code);
    const building = isPointId(named, code) ? undefined : estate.building.get(code);
    const point = building === undefined ? byCode.get(code) : undefined;
    return { named, kind: point?.kind, building: building ?? estate.building.get(point?.building ?? '') };
  });
  const unknown = found.filter(({ building }) => building === undefined);
  if (unknown.length === 0) return { buildings: found.map(({ building }) => building!), kinds: found.flatMap(({ kind }) => kind ?? []) };
  throw new Refusal('NOT_FOUND', 'There is no such building or service point.', {
    where: 'points',
    found: unknown
      .slice(0, 5)
      .map(({ named }) => named)
      .join(', ')
      .slice(0, 200),
    fix: 'use ids or codes that a list of buildings or service points gave',
  });
}

const isPointId = (idOrCode: string, code: string): boolean => idOrCode !== code && idParts(idOrCode).type === 'ServicePoint';
