/** What an answer about cover leaves out or takes on trust. */
import { type Warning, warning } from '../options/option.ts';
import { travelWarnings } from '../options/travel-basis.ts';
import type { AreaTravel } from './area-travel.ts';
import { buildingPlace } from './receiving.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

const list = (codes: readonly { readonly code: string }[]) => codes.map(({ code }) => code).join(', ');

export function coverWarnings(buildings: readonly Building[], travel: AreaTravel, estate: EstateSnapshot): readonly Warning[] {
  const isReached = (building: Building) => travel.to(building).minutes.some(Number.isFinite);
  const placeless = buildings.filter((building) => buildingPlace(building, estate) === null && !isReached(building));
  const gone = buildings.filter(({ status }) => status !== 'OPERATIONAL');
  const uncounted = estate.demandAreas.filter(({ population }) => population === null);
  return [
    ...(estate.demandAreas.length > 0 ? [] : [warning('NO_DEMAND_AREAS', 'Where people live is UNKNOWN.', 'Fill in demand_areas.csv.')]),
    ...(placeless.length === 0 ? [] : [warning('PLACE_UNKNOWN', `Nobody is counted as reaching ${list(placeless)}.`, 'Fill in the coordinates in sites.csv.')]),
    ...(gone.length === 0
      ? []
      : [warning('NOT_OPERATIONAL', `Not in operation today: ${list(gone)}.`, 'Leave them out, or read the answer as what could be.')]),
    ...(uncounted.length === 0
      ? []
      : [warning('POPULATION_UNKNOWN', `The people of ${list(uncounted)} are left out.`, 'Fill in population in demand_areas.csv.')]),
    ...incidentWarnings(estate),
    ...travelWarnings(travel.basisOf(buildings)),
  ];
}

/** Where no incidents are recorded at all, nothing is said of them and nothing is left out. */
export function incidentWarnings({ demandAreas }: EstateSnapshot): readonly Warning[] {
  const uncounted = demandAreas.filter(({ incidentsPa }) => incidentsPa === null);
  return uncounted.length === 0 || uncounted.length === demandAreas.length
    ? []
    : [warning('INCIDENTS_UNKNOWN', `The incidents of ${list(uncounted)} are left out.`, 'Fill in incidents_pa in demand_areas.csv.')];
}
