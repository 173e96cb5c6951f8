import type { Ageing } from './ageing.ts';
import type { Buying } from './buying.ts';
import { conversionInput, newAgeing } from './new-vehicle.ts';
import type { VehicleOffer } from './snapshot.ts';
import { statedAgeing, statedLife } from './stated-life.ts';
import type { VehicleWork } from './vehicle-work.ts';

/** What a leased or hired one costs to run besides its rent, and to convert. It is not ours to sell; servicing that the rent includes costs nothing. */
export function hired(offer: VehicleOffer, work: VehicleWork, buying: Buying): { readonly ageing: Ageing; readonly conversion: number } {
  const { fleet, given } = buying;
  const life = statedLife(fleet, given, `offer ${offer.code}`);
  const conversion = conversionInput(offer, work.vehicle, life !== null, given).value!;
  if (life !== null) return { ageing: statedAgeing(life, 0, 0), conversion };
  const { running } = newAgeing(work, offer, 0, buying);
  const isServiced = offer.maintenanceIncluded;
  return {
    conversion,
    ageing: {
      basis: 'MODEL',
      lastYear: Number.POSITIVE_INFINITY,
      running: (year) => (isServiced ? { ...running(year), servicing: 0 } : running(year)),
      worth: () => 0,
    },
  };
}
