/** VAT that is not recovered: on a car, but for a marked emergency car; on everything for a body that recovers none. */
import type { Given } from '../assumptions/given.ts';
import { assumptionInput, type Input } from '../options/input.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

/** The rate that is a cost to us; null where all of it is recovered. */
export function irrecoverableVat({ body, marking }: Pick<Vehicle, 'body' | 'marking'>, { organisation }: FleetSnapshot, given: Given): Input | null {
  const isBlocked = organisation.vatStatus === 'NOT_REGISTERED' || (body === 'CAR' && marking !== 'MARKED');
  return isBlocked ? assumptionInput(given, 'vat-rate') : null;
}
