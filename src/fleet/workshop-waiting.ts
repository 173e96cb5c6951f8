/**
 * What longer hours of a workshop give. Of the days that vehicles stood in it, those beyond the hours of work on them were spent
 * waiting; so many of these end when it is manned for longer. A vehicle goes to the workshop nearest to its base.
 * days gained = (days off for service, repair, accident, test, recall and conversion − hours of work ÷ hours a day) × share saved
 */
import { type Place, placeOf, travelModel } from '../register/travel.ts';
import type { CapabilityGround } from './capability.ts';
import type { FleetBase, Vehicle } from './snapshot.ts';
import type { VorCause } from './vehicle-use.record.ts';

const workshopCauses: ReadonlySet<VorCause> = new Set<VorCause>(['SERVICE', 'REPAIR', 'ACCIDENT', 'MOT', 'RECALL', 'CONVERSION']);

/** Days a year that a vehicle would be back on the road sooner. */
export function daysGained({ code }: Vehicle, { fleet, given }: CapabilityGround): number {
  const off = fleet.vorOf(code).filter(({ cause }) => workshopCauses.has(cause));
  const days = off.reduce((sum, one) => sum + one.days, 0);
  const work = off.reduce((sum, one) => sum + one.workshopHours, 0) / given.of('workshop-hours-per-day').value;
  return Math.max(0, days - work) * given.of('workshop-waiting-saved').value;
}

/** The workshop that a vehicle goes to: the nearest by road to its base; the first by code where a place is not known. */
export function nearestWorkshops(workshops: readonly FleetBase[], { fleet, given }: CapabilityGround): (vehicle: Vehicle) => FleetBase | null {
  const { minutes } = travelModel(given);
  const place = (code: string): Place | null => {
    const site = fleet.site.get(code);
    return site === undefined ? null : placeOf(site, site.settlement ?? 'URBAN');
  };
  const places = workshops.map((workshop) => ({ workshop, place: place(workshop.site) }));
  const found = new Map<string | null, FleetBase | null>();
  const nearestTo = (base: string | null): FleetBase | null => {
    const from = base === null ? null : place(base);
    if (from === null) return workshops[0] ?? null;
    const times = places.flatMap((one) => (one.place === null ? [] : [{ workshop: one.workshop, minutes: minutes(from, one.place) }]));
    return times.toSorted((one, other) => one.minutes - other.minutes)[0]?.workshop ?? workshops[0] ?? null;
  };
  return ({ base }) => {
    const known = found.get(base);
    if (known !== undefined) return known;
    found.set(base, nearestTo(base));
    return found.get(base)!;
  };
}
