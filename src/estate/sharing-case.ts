/** Everything that the lines of one sharing option are worked out from: who hosts whom, since when, at which charge, and what we leave. */
import { addDays, type FinancialYear, financialYearsFrom, lastDayOf } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { fieldOf } from '../exchange/table.ts';
import type { TravelModel } from '../register/travel.ts';
import { runningCost } from './carrying-cost.ts';
import { type ClosureCase, closureCase, yearIndexOf } from './closure-case.ts';
import { closureTermTable } from './closure-term.record.ts';
import { type Charges, chargesOf } from './sharing-charge.ts';
import type { Building, ClosureTerm, EstateSnapshot, Partner, SharingTerm } from './snapshot.ts';

export interface SharingCase {
  readonly term: SharingTerm;
  readonly building: Building;
  readonly partner: Partner | null;
  readonly otherPartners: readonly Partner[];
  readonly other: Building | null;
  readonly consent: Partner['consent'];
  /** Whether the guests come to us. */
  readonly weAreHost: boolean;
  /** What leaving our building does; null where we keep it. */
  readonly closure: ClosureCase | null;
  readonly estate: EstateSnapshot;
  readonly given: Given;
  readonly years: readonly FinancialYear[];
  /** The last day before sharing starts. */
  readonly before: string;
  readonly startsIn: number;
  readonly charges: Charges;
  /** What the guests cost the host, pounds a year; null is UNKNOWN. */
  readonly hostMarginal: number | null;
}

export function sharingCase(term: SharingTerm, estate: EstateSnapshot, travel: TravelModel, given: Given): SharingCase {
  const building = estate.building.get(term.ourBuilding)!;
  const partner = term.partner === null ? null : (estate.partner.get(term.partner) ?? null);
  const otherPartners = (term.otherPartners ?? []).flatMap((code) => estate.partner.get(code) ?? []);
  const weAreHost = term.kind === 'ADMIT_TENANT';
  const sharedCost = term.sharedCostPa ?? (weAreHost ? runningCost(building, estate, given).total : null);
  const hostMarginal = term.hostMarginalCostPa ?? (term.kind === 'JOINT_BUILD' ? sharedCost : null);
  const leaves = !weAreHost && !term.keepOurs;
  const closure = leaves ? leavingCase(term, building, estate, travel, given) : null;
  const before = closure?.vacated ?? (term.startsOn === null ? lastDayOf(given.beginsIn) : given.putOff(dayBefore(term.startsOn)));
  return {
    term,
    building,
    partner,
    otherPartners,
    other: term.otherBuilding === null ? null : (estate.building.get(term.otherBuilding) ?? null),
    consent: term.consent ?? partner?.consent ?? null,
    weAreHost,
    closure,
    estate,
    given,
    years: financialYearsFrom(given.base, estate.organisation.horizonYears + 1),
    before,
    startsIn: yearIndexOf({ given }, before),
    charges: chargesOf(term, partyNames(weAreHost, partner, otherPartners, estate), sharedCost, hostMarginal),
    hostMarginal,
  };
}

/** The host first; no names where no partner takes part. */
function partyNames(weAreHost: boolean, partner: Partner | null, others: readonly Partner[], estate: EstateSnapshot): readonly string[] {
  if (partner === null) return [];
  const us = estate.organisation.name;
  return [...(weAreHost ? [us, partner.name] : [partner.name, us]), ...(others.length === 0 ? [] : [others.map(({ name }) => name).join(', ')])];
}

const dayBefore = (day: string): string => addDays(day, -1);

/** Leaving our building as a closure works it out, under the terms of the sharing and the facts of the building. */
function leavingCase(term: SharingTerm, building: Building, estate: EstateSnapshot, travel: TravelModel, given: Given): ClosureCase {
  const closing = leavingTerm(term, estate);
  const swapped = term.kind === 'SWAP' ? { ...building, marketValue: null } : building;
  return closureCase(swapped, 'CLOSE', { ...estate, termsOf: () => [closing] }, travel, given);
}

const blank = Object.fromEntries(
  Object.entries(closureTermTable.columns).map(([name, { blankMeans }]) => [fieldOf(name), blankMeans ?? null]),
) as unknown as ClosureTerm;

const factsOfTheBuilding = [
  'mustStayBecause',
  'receiptGross',
  'receiptProbability',
  'saleCostShare',
  'demolitionCost',
  'remediationCost',
  'overageDue',
  'grantRepayable',
  'incomeLostPa',
  'voidSecurityPa',
  'dilapidations',
  'visitsPa',
  'reprovisionCost',
  'reprovisionCostPa',
] as const satisfies readonly (keyof ClosureTerm)[];

/** A host's charge stands as 0 here: it and what the guests cost are lines of the sharing itself. */
function leavingTerm(term: SharingTerm, estate: EstateSnapshot): ClosureTerm {
  const terms = estate.termsOf(term.ourBuilding);
  const closing = terms.find(({ variant }) => variant === 'CLOSE') ?? terms[0] ?? blank;
  const isSwap = term.kind === 'SWAP';
  const known = Object.fromEntries(factsOfTheBuilding.map((field) => [field, closing[field]])) as Partial<ClosureTerm>;
  const vacateOn = term.startsOn === null ? null : dayBefore(term.startsOn);
  return {
    ...blank,
    ...known,
    building: term.ourBuilding,
    variant: 'CLOSE',
    vacateOn,
    receivingBuilding: term.otherBuilding,
    receivingPartner: term.partner,
    hostChargePa: term.partner === null && term.ourExtraCostPa === null ? null : 0,
    fitOutCost: term.fitOutCost,
    optimismBias: term.optimismBias,
    relocationFte: term.movingFte,
    relocationGbpPerFte: term.movingGbpPerFte,
    itCost: term.itCost,
    projectCost: term.projectCost,
    doubleRunningMonths: term.doubleRunningMonths,
    excessTravelPa: term.excessTravelPa,
    excessYears: term.excessYears,
    spaceM2: term.kind === 'CONSOLIDATE' ? term.guestM2 : null,
    receiptGross: isSwap ? term.receipt : (term.receipt ?? closing.receiptGross),
    receiptProbability: term.receiptProbability ?? closing.receiptProbability,
    saleCompletesOn: isSwap ? vacateOn : null,
    source: term.source,
    asAt: term.asAt,
    confidence: term.confidence,
  };
}
