/** VAT that a body like ours does not get back on a vehicle. */
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

const vatRate = 0.2;

/**
 * The share of a price that is VAT and cannot be recovered: on cars, but for marked emergency cars; on everything for a body that
 * recovers none. A body whose kind is UNKNOWN counts as a car.
 */
export function blockedVat({ body, marking }: Pick<Vehicle, 'body' | 'marking'>, { organisation }: FleetSnapshot): number {
  if (organisation.vatStatus === 'NOT_REGISTERED') return vatRate;
  return (body === 'CAR' || body === null) && marking !== 'MARKED' ? vatRate : 0;
}
