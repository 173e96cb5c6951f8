/** Shifts, and who is there to drive on each. */
import type { CapabilityRule, CrewCover, FleetSnapshot } from './snapshot.ts';

export const shifts = ['EARLY', 'LATE', 'NIGHT'] as const;
export type Shift = (typeof shifts)[number];

/** The hours of the day of each shift: 07-15, 15-23, 23-07. */
const hoursOfShift: Record<Shift, readonly number[]> = {
  EARLY: [7, 8, 9, 10, 11, 12, 13, 14],
  LATE: [15, 16, 17, 18, 19, 20, 21, 22],
  NIGHT: [23, 0, 1, 2, 3, 4, 5, 6],
};

/** The shifts that a rule holds for: those with an hour in it. */
export const shiftsOf = ({ hours }: Pick<CapabilityRule, 'hours'>): readonly Shift[] =>
  hours === null ? shifts : shifts.filter((shift) => hoursOfShift[shift].some((hour) => hours[hour] === '1'));

export type Crews = (skill: string, shift: Shift, area: string) => readonly number[] | null;

const named = (skill: string): string => skill.trim().toLowerCase();

/**
 * For each person with the skill on duty in an area, the chance to be free to drive; null is UNKNOWN: no row says. A mean that is
 * no whole number of people is taken down to one, so that half a person never drives.
 */
export function crewsOf({ crewCover }: FleetSnapshot, placed: (area: string) => string | null): Crews {
  const groups = Map.groupBy(crewCover, ({ skill, shift, area }) => `${named(skill)}|${shift}|${placed(area)}`);
  return (skill, shift, area) => groups.get(`${named(skill)}|${shift}|${area}`)?.flatMap(chancesOf) ?? null;
}

const chancesOf = ({ onDuty, turnsOut }: CrewCover): readonly number[] => new Array<number>(Math.floor(onDuty)).fill(turnsOut ?? 1);
