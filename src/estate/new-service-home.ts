/** Where the public service of a closing building goes where nobody has said. */

import type { TravelModel } from '../register/travel.ts';
import { lackingIn, neededByPoints } from './capability.ts';
import type { ClosureCase } from './closure-case.ts';
import { refusingHosts } from './host-standing.ts';
import { buildingPlace } from './receiving.ts';
import { contactPointsIn } from './service-effect.ts';
import type { Building } from './snapshot.ts';
import { publicUses } from './suitable-uses.ts';

/**
 * As stated, or with the largest team, or the nearest building of ours that the public may enter: of these the first that is not
 * known to lack what the service needs, and whose host has not refused. Where all lack something, the first, with a warning.
 */
export function newServiceHome(closure: ClosureCase, travel: TravelModel): Building | null {
  const { term, estate, building } = closure;
  if (term?.reprovideIn != null) return estate.building.get(term.reprovideIn) ?? null;
  const open = candidates(closure, travel).filter((one) => refusingHosts(one, estate).length === 0);
  const needed = neededByPoints(contactPointsIn(building, estate));
  return open.find((one) => lackingIn(one, needed, estate).missing.length === 0) ?? open[0] ?? null;
}

function candidates({ estate, building, moves }: ClosureCase, travel: TravelModel): readonly Building[] {
  const withTeam = moves.flatMap(({ to }) => (to !== null && publicUses.includes(to.use) ? [to] : []));
  const here = buildingPlace(building, estate);
  const others =
    here === null ? [] : estate.buildings.filter((one) => one.code !== building.code && one.status === 'OPERATIONAL' && publicUses.includes(one.use));
  const placed = others.flatMap((one) => {
    const there = buildingPlace(one, estate);
    return there === null ? [] : [{ one, km: travel.roadKm(here!, there) }];
  });
  return [...withTeam, ...placed.sort((a, b) => a.km - b.km || (a.one.code < b.one.code ? -1 : 1)).map(({ one }) => one)];
}
