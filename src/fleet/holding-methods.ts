/**
 * Buying, leasing and contract hire side by side for the same work: each over its own term, compared by equivalent annual cost because
 * the terms differ. Without VAT and with what of it cannot be recovered. A lease is on the balance sheet: what it owes counts to the
 * capital financing requirement, so it is no way around a borrowing limit. [supplementary-eac] [vatgpb-4740]
 */

import { annuityFactor, discountFactors, equivalentAnnual, gbp } from '../appraisal/index.ts';
import { type Ageing, sumOfRunning } from './ageing.ts';
import type { Buying } from './buying.ts';
import { type HireTerms, hireTerms } from './hire-terms.ts';
import { hired } from './hired-vehicle.ts';
import { lifeOfNew, longestLife } from './life-of-new.ts';
import { type NewVehicle, offered } from './new-vehicle.ts';
import { changeCost, policyLife } from './replacement-policy.ts';
import type { VehicleOffer } from './snapshot.ts';
import type { VehicleWork } from './vehicle-work.ts';

export interface HoldingMethod {
  readonly offer: VehicleOffer;
  /** Whole years it is held. */
  readonly years: number;
  /** Present values over those years, pounds, without VAT; what it fetches at the end is taken off. */
  readonly parts: {
    readonly purchase: number;
    readonly rent: number;
    readonly excessMiles: number;
    readonly running: number;
    readonly ends: number;
    readonly resale: number;
  };
  readonly presentValue: number;
  readonly equivalentAnnual: number;
  /** Present value of the VAT that is not recovered. */
  readonly vat: number;
  /** What it costs us a year with that VAT: what is compared. */
  readonly equivalentAnnualWithVat: number;
  /** The same where the resale market is as bad, or as good, as its assumptions reach; equal where somebody else bears it. */
  readonly ifResaleLow: number;
  readonly ifResaleHigh: number;
  /** Present value of the rents of a lease: what counts to the capital financing requirement; 0 where it is bought. */
  readonly leaseLiability: number;
  /** What is not known of it, and so left out: the method stands after all that are known. */
  readonly unknown: HireTerms['unknown'];
}

/** The ways to hold a vehicle for this work, the cheapest with VAT first, those with something UNKNOWN last; of some offers only where `isAsked` says so. */
export function holdingMethods(work: VehicleWork, buying: Buying, isAsked: (offer: VehicleOffer) => boolean = () => true): readonly HoldingMethod[] {
  const offers = buying.fleet.offersFor(work.vehicle.role).filter(({ offRoad }) => work.vehicle.offRoad !== true || offRoad === true);
  return offers
    .filter(isAsked)
    .map((offer) => (offer.method === 'BUY' ? boughtMethod(offer, work, buying) : hiredMethod(offer, work, buying)))
    .filter((method) => method !== null)
    .sort((one, other) => one.unknown.length - other.unknown.length || one.equivalentAnnualWithVat - other.equivalentAnnualWithVat);
}

function boughtMethod(offer: VehicleOffer, work: VehicleWork, buying: Buying): HoldingMethod | null {
  const { fleet, given, schedule } = buying;
  const bought = offered(offer, work, buying);
  if (bought === null) return null;
  const change = changeCost(work.vehicle, fleet, given, bought.ageing.basis === 'STATED').value!;
  const policy = policyLife(fleet.replacementRule.get(offer.role), work.milesPa.value!);
  const years = Math.min(policy ?? lifeOfNew(bought, change, schedule).life, longestLife);
  const resale = discountFactors(schedule, years)[years]!;
  const at = (worth: number) => ({
    purchase: bought.price,
    rent: 0,
    excessMiles: 0,
    running: runningOver(bought.ageing, years, buying),
    ends: change,
    resale: -worth * resale,
  });
  const annual = (worth: number) => perYear(sumOf(at(worth)) + bought.vat, years, buying);
  const worth = bought.ageing.worth(years);
  const [low, high] = resaleRange(offer, work, bought, years, buying);
  return {
    ...costed(offer, years, at(worth), bought.vat, buying),
    ifResaleLow: annual(Math.min(worth, low)),
    ifResaleHigh: annual(Math.max(worth, high)),
    leaseLiability: 0,
    unknown: [],
  };
}

/** What it fetches if the market loses as much, or as little, as its assumptions reach; a stated life has no range. */
function resaleRange(offer: VehicleOffer, work: VehicleWork, bought: NewVehicle, years: number, buying: Buying): readonly [number, number] {
  if (bought.ageing.basis === 'STATED') return [bought.ageing.worth(years), bought.ageing.worth(years)];
  const { given, rates } = buying;
  const bent = offer.residualShareAtTerm;
  const market = (end: 'low' | 'high') => ({
    ...buying,
    rates: {
      ...rates,
      firstYearLoss: given.of('resale-first-year-loss')[end] ?? rates.firstYearLoss,
      laterYearLoss: given.of('resale-later-year-loss')[end] ?? rates.laterYearLoss,
    },
  });
  const worth = (end: 'low' | 'high') => offered({ ...offer, residualShareAtTerm: null }, work, market(end))!.ageing.worth(years);
  const central = offered({ ...offer, residualShareAtTerm: null }, work, buying)!.ageing.worth(years);
  const scale = bent === null || central === 0 ? 1 : bought.ageing.worth(years) / central;
  return [worth('high') * scale, worth('low') * scale];
}

function hiredMethod(offer: VehicleOffer, work: VehicleWork, buying: Buying): HoldingMethod | null {
  const { fleet, given, schedule } = buying;
  const terms = hireTerms(offer, work, buying);
  if (terms === null) return null;
  const { years, unknown } = terms;
  const { ageing, conversion } = hired(offer, work, buying);
  const change = changeCost(work.vehicle, fleet, given, ageing.basis === 'STATED').value!;
  const annuity = annuityFactor(schedule, years);
  const [rent, excessMiles] = [terms.rentPa * annuity, terms.excessMilesPa * annuity];
  const ends = change + terms.returnCost * discountFactors(schedule, years)[years]!;
  const parts = { purchase: conversion, rent, excessMiles, running: runningOver(ageing, years, buying), ends, resale: 0 };
  const method = costed(offer, years, parts, (rent + excessMiles) * terms.vatShare, buying);
  return { ...method, ifResaleLow: method.equivalentAnnualWithVat, ifResaleHigh: method.equivalentAnnualWithVat, leaseLiability: rent, unknown };
}

const sumOf = (parts: HoldingMethod['parts']): number => Object.values(parts).reduce((sum, part) => sum + part, 0);
const perYear = (amount: number, years: number, { schedule }: Buying): number => equivalentAnnual(gbp(amount), schedule, years);

function costed(offer: VehicleOffer, years: number, parts: HoldingMethod['parts'], vat: number, buying: Buying) {
  const presentValue = sumOf(parts);
  return {
    offer,
    years,
    parts,
    presentValue,
    equivalentAnnual: perYear(presentValue, years, buying),
    vat,
    equivalentAnnualWithVat: perYear(presentValue + vat, years, buying),
  };
}

/** Fuel, servicing, days off the road and fixed cost over the years, present value. */
function runningOver(ageing: Ageing, years: number, { schedule }: Buying): number {
  const factors = discountFactors(schedule, years);
  return Array.from({ length: years }, (_, at) => sumOfRunning(ageing.running(at + 1)) * factors[at + 1]!).reduce((sum, one) => sum + one, 0);
}
