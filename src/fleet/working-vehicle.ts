import type { Vehicle } from './snapshot.ts';

/** What a vehicle is, as far as its costs depend on it; a typical one of a role is described by the same words. */
export type WorkingVehicle = Pick<
  Vehicle,
  | 'code'
  | 'role'
  | 'body'
  | 'marking'
  | 'fuel'
  | 'funding'
  | 'drive'
  | 'offRoad'
  | 'firstRegisteredOn'
  | 'replacementPrice'
  | 'priceBase'
  | 'marketValue'
  | 'hireEndsOn'
  | 'warrantyEndsOn'
  | 'plannedReplacement'
  | 'source'
  | 'asAt'
  | 'confidence'
>;
