/** What an offer to lease or hire a vehicle asks for a vehicle's work. Pounds in base-year prices, without VAT. */
import type { Given } from '../assumptions/given.ts';
import type { Missing } from '../options/option.ts';
import { blockedVat } from './blocked-vat.ts';
import type { Buying } from './buying.ts';
import type { FleetSnapshot, VehicleOffer } from './snapshot.ts';
import type { VehicleWork } from './vehicle-work.ts';
import type { WorkingVehicle } from './working-vehicle.ts';

export interface HireTerms {
  /** Whole years that it is held. */
  readonly years: number;
  readonly rentPa: number;
  /** Miles beyond those that the rent includes. */
  readonly excessMilesPa: number;
  /** Of both the share that is VAT and not recovered. */
  readonly vatShare: number;
  /** Damage and reinstatement when it goes back. */
  readonly returnCost: number;
  /** Columns of the offer that are blank and count as nothing: whatever rests on them stands after all that is known. */
  readonly unknown: readonly ('rent_pa' | 'return_cost' | 'excess_gbp_per_mile')[];
}

/** null where the length of the hire is UNKNOWN. */
export function hireTerms(offer: VehicleOffer, { vehicle, milesPa }: VehicleWork, { fleet, given }: Buying): HireTerms | null {
  if (offer.termMonths === null) return null;
  const real = (amount: number | null) => given.inBasePrices(amount ?? 0, offer.priceBase);
  const beyond = offer.includedMilesPa === null ? 0 : Math.max(0, milesPa.value! - offer.includedMilesPa);
  return {
    years: Math.max(1, Math.round(offer.termMonths / 12)),
    rentPa: real(offer.rentPa),
    excessMilesPa: beyond * real(offer.excessGbpPerMile),
    vatShare: rentVatShare({ body: offer.body ?? vehicle.body, marking: vehicle.marking }, fleet, given),
    returnCost: real(offer.returnCost),
    unknown: [
      ...(offer.rentPa === null ? (['rent_pa'] as const) : []),
      ...(offer.returnCost === null ? (['return_cost'] as const) : []),
      ...(beyond > 0 && offer.excessGbpPerMile === null ? (['excess_gbp_per_mile'] as const) : []),
    ],
  };
}

/** The share of a rent that is VAT and not recovered; of a leased car half of it usually is. [vatgpb-4740] */
export const rentVatShare = (vehicle: Pick<WorkingVehicle, 'body' | 'marking'>, fleet: FleetSnapshot, given: Given): number =>
  blockedVat(vehicle, fleet) * (fleet.organisation.vatStatus === 'NOT_REGISTERED' ? 1 : given.of('leased-car-vat-blocked-share').value);

/** What is UNKNOWN of an offer, and what it hides. */
export const hireMissing = ({ code }: VehicleOffer, { unknown }: Pick<HireTerms, 'unknown'>, treatment: string): readonly Missing[] =>
  unknown.map((column) => ({
    what: column.replaceAll('_', ' '),
    where: `vehicle_offers.csv: ${code}, ${column}`,
    treatment,
    hides: column === 'return_cost' ? 'ONE_OFF_COST' : 'RECURRING_COST',
  }));
