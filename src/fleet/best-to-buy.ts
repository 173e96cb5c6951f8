import type { Buying, StandIn } from './buying.ts';
import { costWhenKept } from './life-of-new.ts';
import { type NewVehicle, offered, oneLikeIt } from './new-vehicle.ts';
import type { VehicleOffer } from './snapshot.ts';
import type { VehicleWork } from './vehicle-work.ts';
import type { WorkingVehicle } from './working-vehicle.ts';

/** Where nobody says, one with a low-range gearbox is taken to be needed off the road. */
const leavesTheRoad = ({ offRoad, drive }: WorkingVehicle): boolean => offRoad ?? drive === '4X4_LOW_RANGE';

const fits = (offer: VehicleOffer, vehicle: WorkingVehicle): boolean =>
  offer.method === 'BUY' && (!leavesTheRoad(vehicle) || offer.offRoad === true) && (offer.fuel === 'BEV') === (vehicle.fuel === 'BEV');

interface Choice {
  readonly standIn?: StandIn;
  /** Whole years that it will be kept; its economic life unless said. */
  readonly keptYears?: number | null;
}

/**
 * The best to buy for the work of a vehicle without changing its powertrain: of one like it and the offers for its role the one of
 * least equivalent annual cost, kept as long as it will be; null where none has a price.
 */
export function bestToBuy(work: VehicleWork, changeCost: number, buying: Buying, { standIn, keptYears }: Choice = {}): NewVehicle | null {
  const { vehicle } = work;
  const offers = buying.fleet.offersFor(vehicle.role).filter((offer) => fits(offer, vehicle));
  const candidates = [oneLikeIt(work, buying, standIn), ...offers.map((offer) => offered(offer, work, buying))].filter((one) => one !== null);
  if (candidates.length < 2) return candidates[0] ?? null;
  const costed = candidates.map((one) => ({ one, eac: costWhenKept(one, changeCost, buying.schedule, keptYears) }));
  return costed.reduce((best, next) => (next.eac < best.eac ? next : best)).one;
}
