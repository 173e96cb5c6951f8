/** What options take from the vehicles that rules of capability need, and what they add to them: counts, so that several options can be held together. */
import { addDays, CountUp, financialYearContaining, yearIndex } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { VacatedSite } from '../options/consequence.ts';
import type { HoldingChange } from '../options/relied-on.ts';
import { type Stand, standsOf } from './capability-broken.ts';
import { type CapabilityGroup, chanceOf } from './capability-group.ts';
import { isSureEnough } from './capability-probability.ts';
import type { Rebased } from './rebased.ts';
import type { FleetSnapshot } from './snapshot.ts';

/** The vehicles, by code, that go after a day: from the year that the next day falls in. */
export function holdingsTaken(
  fleet: FleetSnapshot,
  removed: Iterable<string>,
  given: Given,
  lastDay: string,
  counts: (stand: Stand) => boolean = () => true,
): readonly HoldingChange[] {
  const stands = standsOf(fleet, given);
  const touched = [...removed].flatMap((code) => (stands.get(code) ?? []).filter((stand) => counts(stand) && isEverThere(stand, code)));
  return [...Map.groupBy(touched, (stand) => stand)].map(([stand, times]) => changeOf(stand, -times.length, given, lastDay));
}

/** One that is never on the road, or always in another area, is nothing that a rule could lose. */
const isEverThere = ({ group, ready }: Stand, code: string): boolean => ready.some((one) => one.vehicle.code === code && chanceOf(group.scope, one) > 0);

/**
 * Vehicles that follow an emptied base out of its policing area no longer count in it. Nothing is counted for them where they go: the
 * same vehicle may be given up, and no rule may rest on it twice.
 */
export function holdingsMovedAway(fleet: FleetSnapshot, moved: readonly Rebased[], given: Given, { site, lastDay }: VacatedSite): readonly HoldingChange[] {
  const areaOf = (code: string | null) => (code === null ? null : (fleet.site.get(code)?.area ?? null));
  const gone = moved.filter(({ vehicle, to }) => vehicle.area === null && areaOf(to) !== areaOf(site)).map(({ vehicle }) => vehicle.code);
  return holdingsTaken(fleet, gone, given, lastDay, ({ group }) => group.area !== null);
}

/** How a change of the vehicles that count in a group stands against what its rule needs. */
export const changeOf = (stand: Stand, by: number, given: Given, lastDay: string): HoldingChange => ({
  ledger: holdingLedger(stand.group),
  by,
  from: yearIndex(given.base, financialYearContaining(addDays(lastDay, 1))),
  heldToday: chancesIn(stand).length,
  needed: neededIn(stand),
});

const holdingLedger = ({ rule, area }: CapabilityGroup): string => `${rule.code} in ${area === null ? 'the whole force' : `${area.name} (${area.code})`}`;

/**
 * The fewest vehicles that suffice on every shift whichever they are: of those held the least sure ones. Where the rule is not met
 * today, as many as are held: it may not get worse. People that are UNKNOWN are left aside, as where one option is judged by itself.
 */
export function neededIn({ group, ready, shifts }: Stand): number {
  const { minimum, confidenceNeeded } = group.rule;
  const people = Math.min(...shifts.map((shift) => shift.people ?? 1));
  const count = new CountUp(minimum);
  const chances = chancesIn({ group, ready });
  const at = chances.findIndex((chance) => {
    count.add(chance);
    return isSureEnough(count.atLeastMost * people, confidenceNeeded);
  });
  return at === -1 ? chances.length : at + 1;
}

/** Of those that are ever there, the least sure first. */
const chancesIn = ({ group, ready }: Pick<Stand, 'group' | 'ready'>): readonly number[] =>
  ready
    .map((one) => chanceOf(group.scope, one))
    .filter((chance) => chance > 0)
    .toSorted((one, other) => one - other);
