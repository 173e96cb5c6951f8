/** Option generator: man a workshop for longer, so that vehicles wait less for it. */
import { contributed } from '../options/contribution.ts';
import type { CapabilityGround } from './capability.ts';
import { type CapabilityGroup, groupsOf, readyIn } from './capability-group.ts';
import { type LeverEffect, type LeverOption, type Levers, leverOptionOf } from './lever.ts';
import { chanceIn, effectsOf, standingsOf } from './lever-standing.ts';
import type { FleetBase, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';
import { hireContribution, hoursContribution } from './workshop-cost.ts';
import { daysGained, nearestWorkshops } from './workshop-waiting.ts';

/** Vehicles named by the option: those that a rule counts, up to so many. */
const mostNamed = 50;

export function workshopOptions(levers: Levers): readonly LeverOption[] {
  const { fleet } = levers.ground;
  const workshops = fleet.fleetBases.filter(({ workshopHoursPerWeek }) => (workshopHoursPerWeek ?? 0) > 0);
  if (workshops.length === 0 || !fleet.recordsVor) return [];
  const nearest = nearestWorkshops(workshops, levers.ground);
  return workshops.flatMap((workshop) => optionOf(workshop, nearest, levers));
}

function optionOf(workshop: FleetBase, nearest: (vehicle: Vehicle) => FleetBase | null, { ground, buying }: Levers): readonly LeverOption[] {
  const { fleet } = ground;
  const gained = new Map<string, number>();
  for (const vehicle of fleet.vehicles) {
    const days = isHeld(vehicle) && nearest(vehicle) === workshop ? daysGained(vehicle, ground) : 0;
    if (days > 0) gained.set(vehicle.code, days);
  }
  if (gained.size === 0) return [];
  const groups = fleet.capabilityRules.flatMap((rule) => groupsOf(ground.holdings(rule)));
  const touched = groups.filter((group) => readyIn(group).some(({ vehicle }) => gained.has(vehicle.code)));
  const effects = touched.flatMap((group) => effectsIn(group, gained, ground));
  const vehicles = [...new Set(touched.flatMap((group) => readyIn(group).map(({ vehicle }) => vehicle)))].filter(({ code }) => gained.has(code));
  const site = fleet.site.get(workshop.site);
  const total = [...gained.values()].reduce((sum, days) => sum + days, 0);
  const lever = {
    kind: 'EXTEND_WORKSHOP_HOURS' as const,
    key: workshop.site,
    title: `Man the workshop at ${site?.name ?? workshop.site} for longer: about ${Math.round(total)} more vehicle-days a year on the road`,
    vehicles: vehicles.slice(0, mostNamed),
    areas: site?.area == null ? [] : [site.area],
    effects,
    contribution: contributed(hoursContribution(workshop, ground), hireContribution(total, ground)),
    warnings: [],
    vehicleDaysGained: total,
  };
  return leverOptionOf(lever, buying);
}

/** Only a vehicle whose availability is its own record becomes surer by its own days. */
function effectsIn(group: CapabilityGroup, gained: ReadonlyMap<string, number>, ground: CapabilityGround): readonly LeverEffect[] {
  const holdings = group.holdings.map((holding) => ({
    ...holding,
    ready: holding.ready.map((one) => {
      const { basis, daysRecorded } = ground.availabilities.of(one.vehicle);
      const days = gained.get(one.vehicle.code) ?? 0;
      return basis === 'OWN_RECORD' ? { ...one, onTheRoad: Math.min(1, one.onTheRoad + days / daysRecorded!) } : one;
    }),
  }));
  return effectsOf(standingsOf(ground, group), standingsOf(ground, { ...group, holdings }).map(chanceIn));
}
