/** Who reaches which points in time. */
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn, idParts } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf } from '../register/given.ts';
import { type Cover, coverOf } from './cover.ts';
import { Coverage } from './cover.view.ts';
import { contactHosts } from './cover-problem.ts';
import { estateOf } from './estate.store.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

const mostPoints = 2_000;
const longestMinutes = 600;

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, { description: 'How much of the people, households and areas reach one of the points within so many minutes, and who does not.' })
  async coverageOf(
    @Arg('points', () => [ID], { nullable: true, description: 'Buildings or service points, by id or code; every contact point of today unless said.' })
    points: string[] | undefined,
    @Arg('minutes', () => Int, { description: `1 to ${longestMinutes}.` }) minutes: number,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<Cover> {
    refuseOutOfRange('minutes', minutes, longestMinutes);
    const [estate, given] = [await estateOf(context), await givenOf(context, { scenario })];
    return coverOf(points == null ? contactHosts(estate) : buildingsNamed(points, estate), minutes, estate, given);
  }
}

function refuseOutOfRange(where: string, found: number, most: number): void {
  if (found >= 1 && found <= most) return;
  throw new Refusal('BAD_USER_INPUT', `This takes 1 to ${most}.`, { where, found: String(found), fix: `write 1 to ${most}` });
}

/** The buildings that ids or codes name, themselves or by a service point in them. Refuses what names neither. */
function buildingsNamed(points: readonly string[], estate: EstateSnapshot): readonly Building[] {
  refuseOutOfRange('points', points.length, mostPoints);
  const hosts = new Map(estate.servicePoints.map(({ code, building }) => [code, building]));
  const found = points.map((point) => {
    const code = codeIn(point, estate.organisation.code);
    const host = estate.building.get(hosts.get(code) ?? '');
    return isPointId(point, code) ? host : (estate.building.get(code) ?? host);
  });
  const unknown = points.filter((_, at) => found[at] === undefined);
  if (unknown.length === 0) return found.map((one) => one!);
  throw new Refusal('NOT_FOUND', 'There is no such building or service point.', {
    where: 'points',
    found: unknown.slice(0, 5).join(', ').slice(0, 200),
    fix: 'use ids or codes that a list of buildings or service points gave',
  });
}

const isPointId = (idOrCode: string, code: string): boolean => idOrCode !== code && idParts(idOrCode).type === 'ServicePoint';
