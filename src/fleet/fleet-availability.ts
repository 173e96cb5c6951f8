/**
 * How much of the fleet is fit for use, why the rest is not, and what that costs: for the vehicles that stand ready on the appraisal
 * date, over the year up to it. Vehicles of which nothing was written down are left out and counted.
 */
import type { Given } from '../assumptions/given.ts';
import { type Grouping, groupsOf } from './grouping.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { availabilityOf, isHeld, type VehicleDays, vehicleDays } from './vehicle-availability.ts';
import { type VorCause, vorCauses } from './vehicle-use.record.ts';
import type { WorkTimed } from './vor.store.ts';

export interface CauseShare {
  readonly cause: VorCause;
  readonly daysOff: number;
  readonly shareOfDaysOff: number;
  readonly cost: number;
  /** Hours of work where they are known, and the days off of those times; null where no time says. */
  readonly workshopHours: number | null;
  readonly daysTimed: number;
  /** The share of those days on which nobody worked on the vehicle. */
  readonly waitingShare: number | null;
}

export interface Availability {
  readonly code: string | null;
  readonly name: string;
  readonly vehicles: number;
  /** Vehicles of which nothing is known. */
  readonly leftOut: number;
  readonly vehicleDays: number;
  readonly daysOff: number;
  readonly availability: number | null;
  readonly target: number;
  readonly isBelowTarget: boolean | null;
  /** Days off the road × a relief hire a day. */
  readonly cost: number;
  readonly workshopHours: number | null;
  readonly daysTimed: number;
  readonly waitingShare: number | null;
  readonly causes: readonly CauseShare[];
}

/** What availability is made from. */
export interface AvailabilityGround {
  readonly fleet: FleetSnapshot;
  readonly given: Given;
  readonly work: ReadonlyMap<string, readonly WorkTimed[]>;
}

export const availabilityGroupings = ['ROLE', 'BASE', 'AREA', 'TEAM', 'FUEL', 'VEHICLE', 'CAUSE'] as const;
export type AvailabilityGrouping = (typeof availabilityGroupings)[number];

/** One row for each group, the most days off first; by cause, one for each cause as if it were the only one. */
export function availabilityBy(by: AvailabilityGrouping, vehicles: readonly Vehicle[], ground: AvailabilityGround): readonly Availability[] {
  const held = vehicles.filter(isHeld);
  if (by === 'CAUSE') return byCause(held, ground);
  const groups = groupsOf(held, by satisfies Grouping, ground.fleet);
  return groups.map((group) => availabilityAmong(group, ground)).sort((one, other) => other.daysOff - one.daysOff);
}

/** Of the vehicles that stand ready among these. */
export const availabilityOfAll = (vehicles: readonly Vehicle[], ground: AvailabilityGround): Availability =>
  availabilityAmong({ code: null, name: 'all vehicles asked for', vehicles: vehicles.filter(isHeld) }, ground);

interface Named {
  readonly code: string | null;
  readonly name: string;
  readonly vehicles: readonly Vehicle[];
}

function availabilityAmong({ code, name, vehicles }: Named, ground: AvailabilityGround): Availability {
  const { fleet, given } = ground;
  const known = vehicles.flatMap((vehicle): [Vehicle, VehicleDays][] => {
    const days = vehicleDays(vehicle, fleet, given.on);
    return days === null ? [] : [[vehicle, days]];
  });
  const days = known.reduce((sum, [, one]) => ({ held: sum.held + one.held, off: sum.off + one.off }), { held: 0, off: 0 });
  const causes = causesOf(
    known.map(([vehicle]) => vehicle),
    days.off,
    ground,
  );
  return { code, name, vehicles: known.length, leftOut: vehicles.length - known.length, ...figuresOf(days, causes, given), causes };
}

function figuresOf(days: VehicleDays, causes: readonly CauseShare[], given: Given) {
  const target = given.of('fleet-availability-target').value;
  const availability = availabilityOf(days);
  const timed = causes.filter(({ daysTimed }) => daysTimed > 0);
  const work = timed.reduce((sum, one) => ({ days: sum.days + one.daysTimed, hours: sum.hours + one.workshopHours! }), { days: 0, hours: 0 });
  return {
    vehicleDays: days.held,
    daysOff: days.off,
    availability,
    target,
    isBelowTarget: availability === null ? null : availability < target,
    cost: days.off * given.of('relief-hire-gbp-per-day').value,
    ...workFigures(work, given),
  };
}

/** Of the days whose hours of work are known, those that no work filled; a day is filled by the hours that a workshop works in it. */
function workFigures(work: { readonly days: number; readonly hours: number }, given: Given) {
  if (work.days === 0) return { workshopHours: null, daysTimed: 0, waitingShare: null };
  const filled = work.hours / (work.days * given.of('workshop-hours-per-day').value);
  return { workshopHours: work.hours, daysTimed: work.days, waitingShare: Math.max(0, 1 - filled) };
}

function causesOf(vehicles: readonly Vehicle[], off: number, { fleet, given, work }: AvailabilityGround): readonly CauseShare[] {
  const [daysOff, timed] = [new Map<VorCause, number>(), new Map<VorCause, { days: number; hours: number }>()];
  for (const { code } of vehicles) {
    for (const { cause, days } of fleet.vorOf(code)) daysOff.set(cause, (daysOff.get(cause) ?? 0) + days);
    for (const { cause, days, workshopHours } of work.get(code) ?? []) {
      const sofar = timed.get(cause) ?? { days: 0, hours: 0 };
      timed.set(cause, { days: sofar.days + days, hours: sofar.hours + workshopHours });
    }
  }
  const perDay = given.of('relief-hire-gbp-per-day').value;
  return vorCauses
    .filter((cause) => daysOff.has(cause))
    .map((cause) => {
      const days = daysOff.get(cause)!;
      const share = off === 0 ? 0 : days / off;
      return { cause, daysOff: days, shareOfDaysOff: share, cost: days * perDay, ...workFigures(timed.get(cause) ?? { days: 0, hours: 0 }, given) };
    })
    .sort((one, other) => other.daysOff - one.daysOff);
}

function byCause(vehicles: readonly Vehicle[], ground: AvailabilityGround): readonly Availability[] {
  const all = availabilityOfAll(vehicles, ground);
  return all.causes.map((one) => {
    const affected = vehicles.filter(({ code }) => ground.fleet.vorOf(code).some(({ cause }) => cause === one.cause));
    const figures = figuresOf({ held: all.vehicleDays, off: one.daysOff }, [one], ground.given);
    return { code: one.cause, name: one.cause, vehicles: affected.length, leftOut: all.leftOut, ...figures, causes: [one] };
  });
}
