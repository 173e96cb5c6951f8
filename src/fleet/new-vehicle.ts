/**
 * What would be bought instead of a vehicle, or for a role: an offer, or one like it at today's price, never at what it once cost.
 * Prices are without VAT; what VAT cannot be recovered stands beside them.
 */
import { type AgeingAsset, type DiscountSchedule, economicLife, gbp } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { leftOut } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { Missing } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { type Ageing, modelledAgeing, priceBeforeConversion, statedAgeing, statedLife, sumOfRunning, usedToday } from './ageing.ts';
import type { Buying } from './buying.ts';
import { policyLife } from './replacement-policy.ts';
import type { FleetSnapshot, Vehicle, VehicleOffer } from './snapshot.ts';
import type { VehicleWork, WorkingVehicle } from './vehicle-work.ts';

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
}

/** How far ahead a life is looked at, years. */
export const longestLife = 15;

const vatRate = 0.2;

/**
 * The share of a price that is VAT and cannot be recovered: on cars, but for marked emergency cars; on everything for a body that
 * recovers none. A body whose kind is UNKNOWN counts as a car.
 */
export function blockedVat({ body, marking }: Pick<Vehicle, 'body' | 'marking'>, { organisation }: FleetSnapshot): number {
  if (organisation.vatStatus === 'NOT_REGISTERED') return vatRate;
  return (body === 'CAR' || body === null) && marking !== 'MARKED' ? vatRate : 0;
}

/** One like it at its replacement price, or at the dearest of its role where that is UNKNOWN; null where none of the role is known. */
export function oneLikeIt(work: VehicleWork, buying: Buying): NewVehicle | null {
  const { fleet, given } = buying;
  const { code, role, replacementPrice, priceBase } = work.vehicle;
  const dearest = replacementPrice === null ? buying.dearest(role) : null;
  if (replacementPrice === null && dearest === null) return null;
  const vehicle = dearest === null ? work.vehicle : { ...work.vehicle, replacementPrice: dearest, priceBase: null };
  const price = dearest ?? given.inBasePrices(replacementPrice!, priceBase);
  const life = statedLife(fleet, given, `vehicle ${vehicle.code}`, `role ${vehicle.role}`);
  const witness = recordInput(
    'replacement price',
    price,
    'GBP',
    `vehicles.csv: ${dearest === null ? code : `the dearest of the role ${role}`}, replacement_price`,
    vehicle,
  );
  return {
    name: 'one like it',
    offer: null,
    price,
    priceInputs: [witness],
    vat: price * blockedVat(vehicle, fleet),
    missing: dearest === null ? [] : [priceUnknown(code, 'priced at the dearest of its role')],
    ageing: life === null ? newAgeing(work, null, priceBeforeConversion(vehicle, given)!, buying) : statedAgeing(life, 0, price),
  };
}

const priceUnknown = (code: string, treatment: string, hides: Missing['hides'] = 'NOTHING'): Missing => ({
  what: 'replacement price',
  where: `vehicles.csv: ${code}, replacement_price`,
  treatment,
  hides,
});

/** One like it where nobody knows a price for its role: what it would cost is left out, and so hidden. */
export const withoutPrice = (work: VehicleWork, buying: Buying): NewVehicle => ({
  name: 'one like it',
  offer: null,
  price: 0,
  priceInputs: [],
  vat: 0,
  missing: [priceUnknown(work.vehicle.code, leftOut, 'ONE_OFF_COST')],
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

/** Stated, or else assumed for marked vehicles; beside a stated life nothing is assumed. */
function conversionInput(offer: VehicleOffer, vehicle: WorkingVehicle, isStated: boolean, given: Given): Input {
  const stated = offer.conversionCost === null ? null : given.inBasePrices(offer.conversionCost, offer.priceBase);
  const own = recordInput('conversion', stated, 'GBP', `vehicle_offers.csv: ${offer.code}, conversion_cost`, offer);
  const isPlain = isStated || vehicle.marking !== 'MARKED';
  return firstKnown(own, isPlain ? derivedInput('conversion', 0, 'GBP', 'none stated') : assumptionInput(given, 'vehicle-conversion-gbp'));
}

function newAgeing(work: VehicleWork, offer: VehicleOffer | null, price: number, { fleet, given, rates }: Buying): Ageing {
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

/** The economic life of what would be bought, at its price with conversion and with what each change costs besides. */
export function lifeOfNew({ price, ageing }: NewVehicle, changeCost: number, schedule: DiscountSchedule) {
  const asset = ageingAsset(ageing, price + changeCost);
  return { asset, ...economicLife(asset, schedule) };
}

/** The years of a life that are known, as far as anybody looks ahead, from a price: of one held today its worth. */
export function ageingAsset(ageing: Ageing, price: number): AgeingAsset {
  const years = Array.from({ length: Math.min(longestLife, Math.max(1, ageing.lastYear)) }, (_, at) => at + 1);
  return {
    price: gbp(price),
    running: years.map((year) => gbp(sumOfRunning(ageing.running(year)))),
    resale: years.map((year) => gbp(ageing.worth(year))),
  };
}

const fits = (offer: VehicleOffer, vehicle: WorkingVehicle): boolean =>
  offer.method === 'BUY' && (vehicle.offRoad !== true || offer.offRoad === true) && (offer.fuel === 'BEV') === (vehicle.fuel === 'BEV');

/**
 * The best to buy for the work of a vehicle without changing its powertrain: of one like it and the offers for its role the one of
 * least equivalent annual cost; null where none has a price.
 */
export function bestToBuy(work: VehicleWork, changeCost: number, buying: Buying): NewVehicle | null {
  const { vehicle } = work;
  const offers = buying.fleet.offersFor(vehicle.role).filter((offer) => fits(offer, vehicle));
  const candidates = [oneLikeIt(work, buying), ...offers.map((offer) => offered(offer, work, buying))].filter((one) => one !== null);
  if (candidates.length < 2) return candidates[0] ?? null;
  const costed = candidates.map((one) => ({ one, eac: lifeOfNew(one, changeCost, buying.schedule).eac }));
  return costed.reduce((best, next) => (next.eac < best.eac ? next : best)).one;
}
