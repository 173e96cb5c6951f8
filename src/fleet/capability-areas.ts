/** The areas that a rule holds for on a day, and in which of them a vehicle or a person counts. */
import { areasOn, sharesOn } from '../register/geography.ts';
import type { Area, CapabilityRule, FleetSnapshot, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

export interface RuleAreas {
  /** In the order of their codes. */
  readonly areas: readonly Area[];
  /** The one of them that something of this area belongs to; null where none is, or nobody knows. */
  placed(area: string | null): string | null;
}

/** The area that a vehicle serves, as its record names it: its own, or else that of its base. */
export const servedArea = (fleet: FleetSnapshot, { area, base }: Vehicle): string | null =>
  area ?? (base === null ? null : (fleet.site.get(base)?.area ?? null));

/** The areas that a rule names and that stand on the day, or all of the level that vehicles are placed in. */
export function ruleAreas(fleet: FleetSnapshot, { areas: named }: Pick<CapabilityRule, 'areas'>, on: string, level: string | null): RuleAreas {
  const levels = named === null ? [level] : [...new Set(named.map((code) => fleet.area.get(code)?.level))];
  const standing = levels.flatMap((one) => (one == null ? [] : areasOn(fleet.areas, one, on)));
  const areas = standing.filter(({ code }) => named === null || named.includes(code));
  const codes = new Set(areas.map(({ code }) => code));
  const maps = levels.flatMap((one) => (one == null ? [] : [sharesOn(fleet, one, on)]));
  const found = new Map<string, string | null>();
  const place = (area: string): string | null => {
    const shares = maps.flatMap((sharesOf) => sharesOf(area)).filter(({ to }) => to !== null && codes.has(to));
    return shares.toSorted((one, other) => other.share - one.share)[0]?.to ?? null;
  };
  return {
    areas,
    placed(area) {
      if (area === null) return null;
      const known = found.get(area);
      if (known !== undefined) return known;
      found.set(area, place(area));
      return found.get(area)!;
    },
  };
}

/** The level of the policing map that most vehicles in use are placed in on the day; of crews or sites where none is; null without areas. */
export function usualLevel(fleet: FleetSnapshot, on: string): string | null {
  const vehicles = fleet.vehicles.filter(isHeld).map((vehicle) => servedArea(fleet, vehicle));
  const places = [vehicles, fleet.crewCover.map(({ area }) => area), fleet.sites.map(({ area }) => area)];
  for (const codes of places) {
    const counts = new Map<string, number>();
    for (const code of codes) {
      const area = code === null ? undefined : fleet.area.get(code);
      if (area !== undefined && area.validFrom <= on && (area.validTo === null || on <= area.validTo))
        counts.set(area.level, (counts.get(area.level) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
    if (most !== undefined) return most[0];
  }
  return null;
}
