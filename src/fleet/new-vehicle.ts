/**
 * What would be bought instead of a vehicle, or for a role: an offer, or one like it at today's price, never at what it once cost.
 * Prices are without VAT; what VAT cannot be recovered stands beside them.
 */

import type { Given } from '../assumptions/given.ts';
import { leftOut } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { Missing } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { type Ageing, priceBeforeConversion, usedToday } from './ageing.ts';
import { blockedVat } from './blocked-vat.ts';
import type { Buying, StandIn } from './buying.ts';
import { modelledAgeing } from './modelled-life.ts';
import { policyLife } from './replacement-policy.ts';
import type { VehicleOffer } from './snapshot.ts';
import { statedAgeing, statedLife } from './stated-life.ts';
import type { VehicleWork } from './vehicle-work.ts';
import type { WorkingVehicle } from './working-vehicle.ts';

export interface NewVehicle {
  /** As a title has it: one like it, or the name of the offer. */
  readonly name: string;
  readonly offer: VehicleOffer | null;
  /** Pounds with conversion, without VAT. */
  readonly price: number;
  readonly priceInputs: readonly Input[];
  /** VAT on it that cannot be recovered, pounds. */
  readonly vat: number;
  readonly missing: readonly Missing[];
  readonly ageing: Ageing;
  /** Of one that is leased or hired, on what terms; its rent is in what it costs to run, and what it is worth at the end is what going back costs. */
  readonly hire?: HireOfNew;
}

export interface HireOfNew {
  /** Whole years of each hire. */
  readonly years: number;
  readonly rentPa: number;
  /** VAT on the rent that is not recovered, pounds a year. */
  readonly vatPa: number;
  readonly inputs: readonly Input[];
}

/** One like it at its replacement price, or at the dearest or cheapest of its role where that is UNKNOWN; null where none of the role is known. */
export function oneLikeIt(work: VehicleWork, buying: Buying, standIn: StandIn = 'dearest'): NewVehicle | null {
  const { fleet, given } = buying;
  const { code, role, replacementPrice, priceBase } = work.vehicle;
  const ofRole = replacementPrice === null ? buying.priceOfRole(role, standIn) : null;
  if (replacementPrice === null && ofRole === null) return null;
  const vehicle = ofRole === null ? work.vehicle : { ...work.vehicle, replacementPrice: ofRole, priceBase: null };
  const price = ofRole ?? given.inBasePrices(replacementPrice!, priceBase);
  const life = statedLife(fleet, given, `vehicle ${vehicle.code}`, `role ${vehicle.role}`);
  const witness = recordInput(
    'replacement price',
    price,
    'GBP',
    `vehicles.csv: ${ofRole === null ? code : `the ${standIn} of the role ${role}`}, replacement_price`,
    vehicle,
  );
  return {
    name: 'one like it',
    offer: null,
    price,
    priceInputs: [witness],
    vat: vehicle.body === null && standIn === 'cheapest' ? 0 : price * blockedVat(vehicle, fleet), // an UNKNOWN body saves no VAT
    missing: ofRole === null ? [] : [priceUnknown(code, `priced at the ${standIn} of its role`)],
    ageing: life === null ? newAgeing(work, null, priceBeforeConversion(vehicle, given)!, buying) : statedAgeing(life, 0, price),
  };
}

/** Whatever stands in for it, what the vehicle costs is UNKNOWN. */
export const priceUnknown = (code: string, treatment: string): Missing => ({
  what: 'replacement price',
  where: `vehicles.csv: ${code}, replacement_price`,
  treatment,
  hides: 'ONE_OFF_COST',
});

/** One like it where nobody knows a price for its role: what it would cost is left out, and so hidden. */
export const withoutPrice = (work: VehicleWork, buying: Buying): NewVehicle => ({
  name: 'one like it',
  offer: null,
  price: 0,
  priceInputs: [],
  vat: 0,
  missing: [priceUnknown(work.vehicle.code, leftOut)],
  ageing: newAgeing(work, null, 0, buying),
});

/** An offer to buy, doing the work of the vehicle; null where it has no price. */
export function offered(offer: VehicleOffer, work: VehicleWork, buying: Buying): NewVehicle | null {
  const { fleet, given } = buying;
  if (offer.price === null) return null;
  const real = (amount: number) => given.inBasePrices(amount, offer.priceBase);
  const life = statedLife(fleet, given, `offer ${offer.code}`, `role ${offer.role}`);
  const list = recordInput('price', real(offer.price), 'GBP', `vehicle_offers.csv: ${offer.code}, price`, offer);
  const conversion = conversionInput(offer, work.vehicle, life !== null, given);
  const vehicle = { body: offer.body ?? work.vehicle.body, marking: work.vehicle.marking };
  return {
    name: offer.name,
    offer,
    price: list.value! + conversion.value!,
    priceInputs: [list, conversion],
    vat: list.value! * blockedVat(vehicle, fleet),
    missing: [],
    ageing: life === null ? newAgeing(work, offer, list.value!, buying) : statedAgeing(life, 0, list.value!),
  };
}

/** Stated, or else assumed for marked vehicles; beside a stated life nothing is assumed. */
export function conversionInput(offer: VehicleOffer, vehicle: WorkingVehicle, isStated: boolean, given: Given): Input {
  const stated = offer.conversionCost === null ? null : given.inBasePrices(offer.conversionCost, offer.priceBase);
  const own = recordInput('conversion', stated, 'GBP', `vehicle_offers.csv: ${offer.code}, conversion_cost`, offer);
  const isPlain = isStated || vehicle.marking !== 'MARKED';
  return firstKnown(own, isPlain ? derivedInput('conversion', 0, 'GBP', 'none stated') : assumptionInput(given, 'vehicle-conversion-gbp'));
}

export function newAgeing(work: VehicleWork, offer: VehicleOffer | null, price: number, { fleet, given, rates }: Buying): Ageing {
  const { vehicle, milesPa, cost } = work;
  const used = usedToday(work, rates, given, 'value');
  const miles = milesPa.value!;
  const [life, share] = [policyLife(fleet.replacementRule.get(vehicle.role), miles), offer?.residualShareAtTerm ?? null];
  const sameFuel = offer === null || (offer.fuel === 'BEV') === (vehicle.fuel === 'BEV');
  const assumedEnergy = given.of(offer?.fuel === 'BEV' ? 'electricity-gbp-per-mile' : 'energy-gbp-per-mile').value;
  const real = (rate: number | null) => (rate === null ? null : given.inBasePrices(rate, offer?.priceBase ?? null));
  const energy = real(offer?.energyGbpPerMile ?? null);
  const servicing = real(offer?.servicingGbpPerMile ?? null) ?? used.servicingPerMileNew ?? given.of('servicing-gbp-per-mile').value;
  return modelledAgeing(
    {
      age: 0,
      odometer: 0,
      milesPa: miles,
      fuel: energy === null ? (sameFuel ? used.fuel : miles * assumedEnergy) : miles * energy,
      servicing: miles * servicing,
      rent: 0,
      fixed: cost.fixed.value ?? 0,
      daysOff: null,
      price,
      worth: null,
      residual: life === null || share === null ? undefined : { year: life, worth: share * price },
    },
    rates,
  );
}
