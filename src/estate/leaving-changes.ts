/** What leaving a building changes for others: the desks that its teams take, the site that is emptied, and where people are served. */
import { addDays } from '../appraisal/index.ts';
import type { Option } from '../options/option.ts';
import { type PlaceChange, type Service, sitePlace } from '../options/relied-on.ts';
import { type ClosureCase, yearIndexOf } from './closure-case.ts';
import { desksTaken } from './desks-taken.ts';
import { isResponseBase } from './response-base.ts';
import { contactPointsIn } from './service-effect.ts';
import type { Building } from './snapshot.ts';
import { vacatedSite } from './vacated-site.ts';

/** `providedIn`: where the public is met instead; null where it is not, or nobody knows where. */
export function leavingChanges(leaving: ClosureCase, providedIn: Building | null): Pick<Option, 'takes' | 'vacates' | 'outOfHandOn' | 'places' | 'reliesOn'> {
  const vacates = vacatedSite(leaving);
  const homes = [...new Set([...leaving.homes, ...(providedIn === null ? [] : [providedIn])])].filter((home) => home !== leaving.building);
  return {
    takes: desksTaken(leaving),
    vacates,
    outOfHandOn: leaving.exit.lastDay,
    places: [...placesChanged(leaving, providedIn), ...(vacates === undefined ? [] : [closed('STANDING', sitePlace(vacates.site), leaving)])],
    reliesOn: homes.map(({ code }) => code),
  };
}

/** A building that is left serves nobody any more, whatever else would open in it; what it served is served where it goes, if that is known. */
function placesChanged(leaving: ClosureCase, providedIn: Building | null): readonly PlaceChange[] {
  const { building, estate, moves } = leaving;
  const contact = providedIn === null || contactPointsIn(building, estate).length === 0 ? [] : [providedIn];
  const response = isResponseBase(building, estate) ? moves.flatMap(({ team, to }) => (team.function === 'RESPONSE' && to !== null ? [to] : [])) : [];
  return [
    ...(['CONTACT', 'RESPONSE', 'STANDING'] as const).map((service) => closed(service, building.code, leaving)),
    ...contact.map((to): PlaceChange => ({ ...closed('CONTACT', to.code, leaving), is: 'OPENED' })),
    ...[...new Set(response)].map((to): PlaceChange => ({ ...closed('RESPONSE', to.code, leaving), is: 'OPENED' })),
  ];
}

const closed = (service: Service, at: string, leaving: ClosureCase): PlaceChange => ({
  service,
  at,
  is: 'CLOSED',
  from: yearIndexOf(leaving, addDays(leaving.vacated, 1)),
});
