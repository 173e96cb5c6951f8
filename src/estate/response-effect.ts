/** How far response officers are from the people when a base closes: from the nearest response base to every demand area, by blue light. */
import type { Given } from '../assumptions/given.ts';
import type { TravelTimes } from '../options/service-effect.ts';
import type { TravelBasis } from '../options/travel-basis.ts';
import type { AreaTravel } from './area-travel.ts';
import { demandOf, nearestAmong } from './nearest.ts';
import type { Move } from './receiving.ts';
import { responseBases } from './response-base.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';
import { timesOf } from './travel-times.ts';

export interface ResponseTimes {
  /** null where it cannot be worked out, or there is no response base. */
  readonly responseBefore: TravelTimes | null;
  readonly responseAfter: TravelTimes | null;
  readonly responseTravelBasis: TravelBasis | null;
}

export type ResponseMap = (closing: Building, moves: readonly Move[]) => ResponseTimes;

/** The base goes where its response teams go; where they go nowhere it is lost. */
export function responseMap(estate: EstateSnapshot, travel: AreaTravel, given: Given): ResponseMap {
  const bases = responseBases(estate);
  const areas = demandOf(estate, given, 'BLUE_LIGHT');
  const nearest = nearestAmong(bases, estate, travel);
  const responseBefore = timesOf(nearest.today, areas);
  const basis = bases.length === 0 ? null : travel.basisOf(bases);
  return (closing, moves) => {
    if (!bases.includes(closing)) return { responseBefore, responseAfter: responseBefore, responseTravelBasis: basis };
    const homes = moves.flatMap(({ team, to }) => (team.function === 'RESPONSE' && to !== null ? [to] : []));
    const responseAfter = timesOf(nearest.instead(closing, homes), areas);
    return { responseBefore, responseAfter, responseTravelBasis: travel.basisOf([...bases, ...homes]) };
  };
}
