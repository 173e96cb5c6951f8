/** What a question about replacement is about: a vehicle that is held, a typical one of a role, or an offer. */

import { codeIn, nothingOf } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import { bestToBuy } from './best-to-buy.ts';
import type { Buying } from './buying.ts';
import { type NewVehicle, offered, oneLikeIt } from './new-vehicle.ts';
import { changeCost } from './replacement-policy.ts';
import { typicalWork } from './typical-vehicle.ts';
import type { VehicleRole } from './vehicle.record.ts';
import { type VehicleWork, vehicleWork } from './vehicle-work.ts';

export interface SubjectAsked {
  readonly vehicle?: string | undefined;
  readonly role?: VehicleRole | undefined;
  readonly offer?: string | undefined;
}

export interface Subject {
  readonly work: VehicleWork;
  /** What is bought new for that work: one like it where the vehicle has a life stated of its own, or else the best to buy. */
  readonly bought: NewVehicle;
  /** The best to buy in place of a vehicle that is held; null where none is held. */
  readonly challenger: NewVehicle | null;
}

/** Refuses a question that names none or several, one that is not there, and one that nobody knows a price for. */
export function subjectAsked(asked: SubjectAsked, buying: Buying): Subject {
  const { vehicle, role, offer } = asked;
  if ([vehicle, role, offer].filter((one) => one != null).length !== 1)
    throw new Refusal('BAD_USER_INPUT', 'Ask about one thing.', {
      where: 'vehicle, role, offer',
      fix: 'name a vehicle, a role or an offer, and only one of them',
    });
  const code = (one: string) => codeIn(one, buying.fleet.organisation.code);
  if (vehicle != null) return heldVehicle(code(vehicle), buying);
  return offer == null ? typicalOfRole(role!, buying) : offeredVehicle(code(offer), buying);
}

function heldVehicle(code: string, buying: Buying): Subject {
  const { fleet, given, usual } = buying;
  const vehicle = fleet.vehicle.get(code) ?? nothingOf(code);
  const work = vehicleWork(vehicle, fleet, usual, given);
  const challenger = bestToBuy(work, changeCost(vehicle, fleet, given, false).value!, buying) ?? noPrice(`vehicles.csv: ${code}, replacement_price`);
  const own = fleet.ageCostsOf(`vehicle ${code}`).length > 0 ? oneLikeIt(work, buying) : null;
  return { work, bought: own ?? challenger, challenger };
}

function typicalOfRole(role: VehicleRole, buying: Buying): Subject {
  const work = typicalWork(role, null, buying);
  return { work, bought: bestToBuy(work, 0, buying) ?? noPrice(`vehicle_offers.csv: an offer to buy for ${role}`), challenger: null };
}

function offeredVehicle(code: string, buying: Buying): Subject {
  const offer = buying.fleet.offer.get(code) ?? nothingOf(code);
  const work = typicalWork(offer.role, offer, buying);
  return { work, bought: offered(offer, work, buying) ?? noPrice(`vehicle_offers.csv: ${code}, price`), challenger: null };
}

function noPrice(where: string): never {
  throw new Refusal('NOT_FOUND', 'Nobody knows what a new one would cost.', { where, fix: 'fill in a price; what was once paid is no price of today' });
}
