/**
 * How long it takes from every demand area to a building: the imported time where there is one, otherwise the model. Times to the
 * public's contact points are by car unless asked otherwise; response officers come by blue light.
 */
import { Refusal } from '../api/refusal.ts';
import type { Given } from '../assumptions/given.ts';
import { byMode, type TravelBasis, type TravelMode, type TravelSource, travelBasis, type WaysTo, waysTo } from '../options/travel-basis.ts';
import { placeOf, type TravelModel, travelModel } from '../register/travel.ts';
import { buildingPlace } from './receiving.ts';
import type { Building, DemandArea, EstateSnapshot } from './snapshot.ts';

/** From each demand area of the estate, in their order. */
export interface Ways {
  /** Infinite where nothing tells them. */
  readonly minutes: readonly number[];
  readonly sources: readonly TravelSource[];
}

export interface AreaTravel {
  readonly mode: TravelMode;
  to(building: Building): Ways;
  basisOf(buildings: Iterable<Building>): TravelBasis;
}

/** Travel by a mode, each building worked out once. Refuses a mode without a model of which no time was imported. */
export function areaTravel(estate: EstateSnapshot, given: Given, mode: TravelMode = 'CAR'): AreaTravel {
  const model = modelOf(mode, given);
  const isLoaded = estate.travelMatrix.has(mode);
  if (model === null && !isLoaded) throw noTimes(mode);
  const names = estate.demandAreas.map(({ name }) => name);
  const to = remembered((building) => waysOf(building, estate, mode, model));
  const counted = remembered((building) => waysTo(building.name, to(building).sources, names));
  return { mode, to, basisOf: (buildings) => travelBasis(mode, isLoaded, [...new Set(buildings)].map<WaysTo>(counted)) };
}

/** The model is of a car: nothing is modelled of buses and of walking. */
function modelOf(mode: TravelMode, given: Given): TravelModel | null {
  if (mode === 'CAR') return travelModel(given);
  return mode === 'BLUE_LIGHT' ? travelModel(given, given.of('blue-light-factor').value) : null;
}

const noTimes = (mode: TravelMode): Refusal =>
  new Refusal('NOT_FOUND', `No travel times ${byMode[mode]} are known, and there is no model of them.`, {
    where: 'by',
    found: mode,
    fix: `import travel_times.csv with rows of the mode ${mode}`,
  });

function remembered<Found>(find: (building: Building) => Found): (building: Building) => Found {
  const known = new Map<string, Found>();
  return (building) => {
    const found = known.get(building.code) ?? find(building);
    known.set(building.code, found);
    return found;
  };
}

function waysOf(building: Building, estate: EstateSnapshot, mode: TravelMode, model: TravelModel | null): Ways {
  const imported = estate.travelMatrix.to(building.site, mode);
  const place = buildingPlace(building, estate);
  const modelled = ({ settlement, ...area }: DemandArea): number | undefined =>
    model === null || place === null ? undefined : model.minutes(placeOf(area, settlement)!, place);
  const ways = estate.demandAreas.map((area): readonly [number, TravelSource] => {
    const known = imported.get(area.code);
    if (known !== undefined) return [known, 'MATRIX'];
    const minutes = modelled(area);
    return minutes === undefined ? [Number.POSITIVE_INFINITY, 'UNKNOWN'] : [minutes, 'MODEL'];
  });
  return { minutes: ways.map(([minutes]) => minutes), sources: ways.map(([, source]) => source) };
}
