/** How far response officers are from the people when a base closes: from every demand area to the nearest building with a response team, at blue-light speed. */
import type { Given } from '../assumptions/given.ts';
import type { TravelTimes } from '../options/service-effect.ts';
import { travelModel } from '../register/travel.ts';
import { demandOf, nearestAmong, timesOf } from './nearest.ts';
import type { Move } from './receiving.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface ResponseTimes {
  /** null where it cannot be worked out, or there is no response base. */
  readonly responseBefore: TravelTimes | null;
  readonly responseAfter: TravelTimes | null;
}

export type ResponseMap = (closing: Building, moves: readonly Move[]) => ResponseTimes;

export function responseMap(estate: EstateSnapshot, given: Given): ResponseMap {
  const isBase = ({ code, status }: Building) =>
    status === 'OPERATIONAL' && estate.basesIn(code).some(({ team }) => estate.team.get(team)?.function === 'RESPONSE');
  const bases = estate.buildings.filter(isBase);
  const areas = demandOf(estate, given);
  const nearest = nearestAmong(bases, areas, estate, travelModel(given, given.of('blue-light-factor').value));
  const responseBefore = timesOf(nearest.today, areas);
  return (closing, moves) => {
    if (!bases.includes(closing)) return { responseBefore, responseAfter: responseBefore };
    const homes = moves.flatMap(({ team, to }) => (team.function === 'RESPONSE' && to !== null ? [to] : []));
    return { responseBefore, responseAfter: timesOf(nearest.instead(closing, homes), areas) };
  };
}
