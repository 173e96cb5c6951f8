/** Travel around an estate under some assumptions: worked out once for all the options that ask, because it costs more than any of them. */
import type { Given } from '../assumptions/given.ts';
import { type TravelModel, travelModel } from '../register/travel.ts';
import { areaTravel } from './area-travel.ts';
import { type ResponseMap, responseMap } from './response-effect.ts';
import { type ServiceMap, serviceMap } from './service-effect.ts';
import type { EstateSnapshot } from './snapshot.ts';

export interface Surroundings {
  readonly travel: TravelModel;
  readonly service: ServiceMap;
  readonly response: ResponseMap;
}

const known = new WeakMap<EstateSnapshot, WeakMap<Given, Surroundings>>();

export function surroundingsOf(estate: EstateSnapshot, { atOnce: given }: Given): Surroundings {
  const ofEstate = known.get(estate) ?? new WeakMap<Given, Surroundings>();
  known.set(estate, ofEstate);
  const found = ofEstate.get(given) ?? around(estate, given);
  ofEstate.set(given, found);
  return found;
}

function around(estate: EstateSnapshot, given: Given): Surroundings {
  return {
    travel: travelModel(given),
    service: serviceMap(estate, areaTravel(estate, given, 'CAR'), given),
    response: responseMap(estate, areaTravel(estate, given, 'BLUE_LIGHT'), given),
  };
}
