/** What could be done with an office in the building of a host: plain suggestions with the yearly difference where it is known. */

import type { Given } from '../assumptions/given.ts';
import { pounds } from '../options/pounds.ts';
import type { TravelModel } from '../register/travel.ts';
import { type Capability, lackingIn, named, neededByOffice } from './capability.ts';
import { refusingHosts } from './host-standing.ts';
import type { Suggestion } from './neighbourhood-office.ts';
import { distanceBetween } from './receiving.ts';
import type { Building, EstateSnapshot, Occupancy } from './snapshot.ts';
import { publicUses } from './suitable-uses.ts';

export interface OfficeAsked {
  readonly stay: Occupancy;
  readonly building: Building;
  /** Pounds a year to run it; null is UNKNOWN. */
  readonly costPa: number | null;
  /** The ranked option that closes it, where there is one. */
  readonly notice: { readonly optionId: string; readonly saving: number | null; readonly lastDay: string | null } | null;
}

export function suggestionsFor(asked: OfficeAsked, estate: EstateSnapshot, travel: TravelModel, given: Given): readonly Suggestion[] {
  const near = nearbyHosts(asked.building, estate, travel, given.of('nearby-host-minutes').value);
  const needed = neededByOffice(asked.stay, estate.servicePointsOf(asked.building.code));
  return [
    ...giveNotice(asked),
    ...moveNearby(asked, near, needed, estate, given),
    ...share(asked, near, estate),
    extendHours(asked),
    ...appointmentPoint(asked, estate, given),
  ];
}

function giveNotice({ notice, building }: OfficeAsked): readonly Suggestion[] {
  if (notice === null) return [];
  const { saving, lastDay, optionId } = notice;
  const when = lastDay === null ? 'Nothing ends it within sight.' : `Paid for until ${lastDay}.`;
  const because = saving === null ? `${when} What it saves is UNKNOWN: see what the option lacks.` : when;
  return [{ kind: 'GIVE_NOTICE', title: `Give notice of ${building.name}`, yearlyDifference: saving, because, optionId }];
}

interface Near {
  readonly host: Building;
  readonly minutes: number;
}

/** Other places of ours, or of hosts that have not refused, within so many minutes by road, the nearest first. */
function nearbyHosts(from: Building, estate: EstateSnapshot, travel: TravelModel, minutes: number): readonly Near[] {
  return estate.buildings
    .filter((one) => one.code !== from.code && one.status === 'OPERATIONAL' && publicUses.includes(one.use) && refusingHosts(one, estate).length === 0)
    .flatMap((host) => {
      const there = distanceBetween(from, host, estate, travel).minutes;
      return there === null || there > minutes ? [] : [{ host, minutes: there }];
    })
    .sort((one, other) => one.minutes - other.minutes || (one.host.code < other.host.code ? -1 : 1));
}

const guestIn = (building: Building, estate: EstateSnapshot): Occupancy | undefined => estate.occupanciesOf(building.code).find(({ kind }) => kind === 'GUEST');

/** The nearest place that is not known to lack what the office has: room of our own at its marginal cost, room of a host at what it charges for each m² today; a nil fee is no price for more. */
function moveNearby(
  { stay, building, costPa }: OfficeAsked,
  near: readonly Near[],
  needed: readonly Capability[],
  estate: EstateSnapshot,
  given: Given,
): readonly Suggestion[] {
  const nearest = near.find(({ host }) => lackingIn(host, needed, estate).missing.length === 0);
  if (nearest === undefined) return [];
  const { host, minutes } = nearest;
  const guest = guestIn(host, estate);
  const hosted = !guest?.chargePa || !guest.areaM2 ? null : guest.chargePa / guest.areaM2;
  const rate = guest === undefined ? given.of('receiving-gbp-per-m2').value : hosted;
  const cost = rate === null || stay.areaM2 === null ? null : rate * stay.areaM2;
  const known = cost === null ? 'What room there costs is UNKNOWN' : `Room there would cost about ${pounds(cost)} a year`;
  const yearlyDifference = cost === null || costPa === null ? null : costPa - cost;
  const { unknown } = lackingIn(host, needed, estate);
  const ask = unknown.length === 0 ? 'Ask whether there is room.' : `Ask whether there is room, and ${named(unknown)}.`;
  const because = `${minutes.toFixed(0)} minutes by road. ${known}${costPa === null ? '; what it costs here is UNKNOWN.' : '.'} ${ask}`;
  return [{ kind: 'MOVE_TO_NEARBY_HOST', title: `Move from ${building.name} to ${host.name}`, yearlyDifference, because, optionId: null }];
}

/** What another partner would pay is for it to say; where nothing is charged there is nothing to share. */
function share({ stay, building }: OfficeAsked, near: readonly Near[], estate: EstateSnapshot): readonly Suggestion[] {
  const hasRefused = (code: string) => estate.partner.get(code)?.consent === 'REFUSED';
  const partner = near.map(({ host }) => guestIn(host, estate)?.partner).find((code) => code !== undefined && code !== stay.partner && !hasRefused(code));
  if (partner === undefined) return [];
  const name = estate.partner.get(partner)?.name ?? partner;
  const half = stay.chargePa === null ? 'The charge is UNKNOWN.' : `Half of the charge would be ${pounds(stay.chargePa / 2)} a year.`;
  const free = stay.chargePa === 0;
  const because = free ? 'Nothing is charged, so nothing is saved; it may still bring company.' : `What it would pay is UNKNOWN until it is asked. ${half}`;
  return [{ kind: 'SHARE_WITH_PARTNER', title: `Share ${building.name} with ${name}`, yearlyDifference: free ? 0 : null, because, optionId: null }];
}

/** A charge by area, desks or a fixed sum does not rise with the hours; staff time is not counted. */
function extendHours({ stay, building }: OfficeAsked): Suggestion {
  const flat = stay.apportionment !== null && stay.apportionment !== 'HEADCOUNT';
  const because = flat
    ? `The charge does not depend on the hours (${stay.apportionment}); the time of those who staff it is not counted.`
    : 'How the charge would follow the hours is UNKNOWN (occupancies.csv: apportionment).';
  return { kind: 'EXTEND_HOURS', title: `Use ${building.name} for more hours`, yearlyDifference: flat ? 0 : null, because, optionId: null };
}

/** Needs a private room and step-free access; where either is missing it is not suggested, and where it is UNKNOWN so is the cost. */
function appointmentPoint({ stay, building }: OfficeAsked, estate: EstateSnapshot, given: Given): readonly Suggestion[] {
  const has = estate.servicePointsOf(building.code).some(({ kind }) => kind === 'APPOINTMENT');
  if (has || stay.privateRoom === false || stay.stepFree === false) return [];
  const fit = stay.privateRoom === true && stay.stepFree === true;
  const because = fit
    ? 'It has a private room and step-free access; the yearly cost of a contact point is assumed.'
    : 'Whether it has a private room and step-free access is UNKNOWN (occupancies.csv: private_room, step_free).';
  const yearlyDifference = fit ? -given.of('reprovision-gbp-pa-per-point').value : null;
  return [{ kind: 'APPOINTMENT_POINT', title: `Hold appointments in ${building.name}`, yearlyDifference, because, optionId: null }];
}
