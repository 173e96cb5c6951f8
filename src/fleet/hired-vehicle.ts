/** Vehicles that are leased or hired: what they cost besides their rent, and as what comes next in a chain of vehicles. */
import { monthsBetween } from '../appraisal/index.ts';
import { leftOut } from '../options/contribution.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import type { Ageing } from './ageing.ts';
import type { Buying } from './buying.ts';
import { hireMissing, hireTerms, rentVatShare } from './hire-terms.ts';
import { conversionInput, type NewVehicle, newAgeing } from './new-vehicle.ts';
import type { ReplacementCase } from './replacement-case.ts';
import type { Vehicle, VehicleOffer } from './snapshot.ts';
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

/** An offer to lease or hire, doing the work of the vehicle; null where the length of the hire is UNKNOWN. */
export function hiredNew(offer: VehicleOffer, work: VehicleWork, buying: Buying): NewVehicle | null {
  const terms = hireTerms(offer, work, buying);
  if (terms === null) return null;
  const { given } = buying;
  const { ageing, conversion } = hired(offer, work, buying);
  const rentPa = terms.rentPa + terms.excessMilesPa;
  const place = `vehicle_offers.csv: ${offer.code}`;
  return {
    name: offer.name,
    offer,
    price: conversion,
    priceInputs: [derivedInput('conversion', conversion, 'GBP', `${place}, conversion_cost, or as assumed`)],
    vat: 0,
    missing: hireMissing(offer, terms, leftOut),
    ageing: rented(ageing, rentPa, terms.returnCost),
    hire: {
      years: terms.years,
      rentPa,
      vatPa: rentPa * terms.vatShare,
      inputs: [
        recordInput('rent', terms.rentPa, 'GBP/year', `${place}, rent_pa`, { ...offer, confidence: null }),
        derivedInput('miles beyond those included', terms.excessMilesPa, 'GBP/year', `${place}, excess_gbp_per_mile`),
        assumptionInput(given, 'leased-car-vat-blocked-share'),
      ],
    },
  };
}

/** With its rent among what it costs to run; what it would fetch is what going back costs. */
const rented = ({ basis, lastYear, running }: Ageing, rent: number, returnCost: number): Ageing => ({
  basis,
  lastYear,
  running: (year) => ({ ...running(year), rent }),
  worth: (year) => (year === 0 ? 0 : -returnCost),
});

/** What doing nothing does when a hire ends: the same again, at today's rent. What its going back costs is in no file, and would only make that dearer. */
export function hiredAgain({ work, held }: ReplacementCase, vehicle: Vehicle, buying: Buying): NewVehicle {
  const { fleet, given } = buying;
  const { rent } = work.cost;
  const life = held.basis === 'STATED' ? statedLife(fleet, given, `vehicle ${vehicle.code}`, `role ${vehicle.role}`) : null;
  const conversion =
    vehicle.marking === 'MARKED' && life === null ? assumptionInput(given, 'vehicle-conversion-gbp') : derivedInput('conversion', 0, 'GBP', 'none');
  const rentPa = life === null ? (rent.value ?? 0) : 0;
  const ageing = life === null ? servicedIfUnknown(work, newAgeing(work, null, 0, buying)) : statedAgeing(life, 0, 0);
  return {
    name: 'the same again on hire',
    offer: null,
    price: conversion.value!,
    priceInputs: [conversion],
    vat: 0,
    missing: [],
    ageing: rented(ageing, rentPa, 0),
    hire: {
      years: termOf(vehicle, given.of('vehicle-hire-years').value),
      rentPa,
      vatPa: rentPa * rentVatShare(vehicle, fleet, given),
      inputs: [rent, termInput(vehicle, buying)],
    },
  };
}

/** Servicing that no cost line shows is taken to be in the rent, so that nobody saves it by buying. */
const servicedIfUnknown = ({ cost }: VehicleWork, ageing: Ageing): Ageing =>
  cost.servicing.value === null ? { ...ageing, running: (year) => ({ ...ageing.running(year), servicing: 0 }) } : ageing;

const monthsHired = ({ firstRegisteredOn: from, hireEndsOn: to }: Vehicle): number | null => (from === null || to === null ? null : monthsBetween(from, to));

/** Whole years of its present hire, or as assumed. */
const termOf = (vehicle: Vehicle, assumed: number): number => Math.max(1, Math.round((monthsHired(vehicle) ?? assumed * 12) / 12));

const termInput = (vehicle: Vehicle, { given }: Buying): Input =>
  monthsHired(vehicle) === null
    ? assumptionInput(given, 'vehicle-hire-years')
    : recordInput('years of a hire', termOf(vehicle, 0), 'years', `vehicles.csv: ${vehicle.code}, first_registered_on to hire_ends_on`, vehicle);
