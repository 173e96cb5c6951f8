/** Vehicles put together by what they share. */
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export const groupings = ['ROLE', 'BASE', 'AREA', 'TEAM', 'FUEL', 'VEHICLE'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** null where the vehicles of the group do not say. */
  readonly code: string | null;
  readonly name: string;
  readonly vehicles: readonly Vehicle[];
}

/** The policing area that a vehicle serves: its own, or that of its base. */
export const areaServed = ({ area, base }: Pick<Vehicle, 'area' | 'base'>, fleet: FleetSnapshot): string | null =>
  area ?? (base === null ? null : (fleet.site.get(base)?.area ?? null));

/** The groups in the order of their codes; those that do not say stand last. */
export function groupsOf(vehicles: readonly Vehicle[], by: Grouping, fleet: FleetSnapshot): readonly Group[] {
  const { codeOf, nameOf } = keys(fleet)[by];
  return [...Map.groupBy(vehicles, codeOf)]
    .sort(([one], [other]) => Number(one === null) - Number(other === null) || (one! < other! ? -1 : 1))
    .map(([code, those]) => ({ code, name: code === null ? 'not recorded' : (nameOf(code) ?? code), vehicles: those }));
}

interface Key {
  readonly codeOf: (vehicle: Vehicle) => string | null;
  readonly nameOf: (code: string) => string | undefined;
}

const itself = (code: string): string => code;
const keys = (fleet: FleetSnapshot): Readonly<Record<Grouping, Key>> => ({
  ROLE: { codeOf: ({ role }) => role, nameOf: itself },
  BASE: { codeOf: ({ base }) => base, nameOf: (code) => fleet.site.get(code)?.name },
  AREA: { codeOf: (vehicle) => areaServed(vehicle, fleet), nameOf: (code) => fleet.area.get(code)?.name },
  TEAM: { codeOf: ({ team }) => team, nameOf: (code) => fleet.team.get(code)?.name },
  FUEL: { codeOf: ({ fuel }) => fuel, nameOf: itself },
  VEHICLE: { codeOf: ({ code }) => code, nameOf: (code) => fleet.vehicle.get(code)?.name },
});
