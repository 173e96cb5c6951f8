/** Travel around an estate under some assumptions: worked out once for all the options that ask, because it costs more than any of them. */
import type { Given } from '../assumptions/given.ts';
import { workedOutOnce } from '../assumptions/worked-out-once.ts';
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

const around = workedOutOnce(
  (estate: EstateSnapshot, given): Surroundings => ({
    travel: travelModel(given),
    service: serviceMap(estate, areaTravel(estate, given, 'CAR'), given),
    response: responseMap(estate, areaTravel(estate, given, 'BLUE_LIGHT'), given),
  }),
);

export const surroundingsOf = (estate: EstateSnapshot, { atOnce: given }: Given): Surroundings => around(estate, given);
