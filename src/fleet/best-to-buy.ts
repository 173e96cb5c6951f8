import type { Buying, StandIn } from './buying.ts';
import { lifeOfNew } from './life-of-new.ts';
import { type NewVehicle, offered, oneLikeIt } from './new-vehicle.ts';
import type { VehicleOffer } from './snapshot.ts';
import type { VehicleWork } from './vehicle-work.ts';
import type { WorkingVehicle } from './working-vehicle.ts';

const fits = (offer: VehicleOffer, vehicle: WorkingVehicle): boolean =>
  offer.method === 'BUY' && (vehicle.offRoad !== true || offer.offRoad === true) && (offer.fuel === 'BEV') === (vehicle.fuel === 'BEV');

/**
 * The best to buy for the work of a vehicle without changing its powertrain: of one like it and the offers for its role the one of
 * least equivalent annual cost; null where none has a price.
 */
export function bestToBuy(work: VehicleWork, changeCost: number, buying: Buying, standIn: StandIn = 'dearest'): NewVehicle | null {
  const { vehicle } = work;
  const offers = buying.fleet.offersFor(vehicle.role).filter((offer) => fits(offer, vehicle));
  const candidates = [oneLikeIt(work, buying, standIn), ...offers.map((offer) => offered(offer, work, buying))].filter((one) => one !== null);
  if (candidates.length < 2) return candidates[0] ?? null;
  const costed = candidates.map((one) => ({ one, eac: lifeOfNew(one, changeCost, buying.schedule).eac }));
  return costed.reduce((best, next) => (next.eac < best.eac ? next : best)).one;
}
