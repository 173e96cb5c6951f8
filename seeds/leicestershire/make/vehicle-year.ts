/** A year of use of each vehicle, drawn shift by shift around its days off the road. */
import { between, chance, pick, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import type { Pattern } from './fleet-plan.ts';
import { usedAfterDisposal } from './fleet-traps.ts';
import { type OffRoad, offRoadOf } from './vehicle-vor.ts';
import { areaOf, dayAfter, daysBetween, goneVehicles, today, type Vehicle, vehicles, yearBegins } from './vehicles.ts';

export interface DayOfUse {
  readonly date: string;
  readonly hours: readonly boolean[];
  readonly miles: number;
}

interface Drawn {
  readonly date: string;
  readonly hours: boolean[];
}

const weekendDays = [0, 6];
const isWeekend = (date: string): boolean => weekendDays.includes(new Date(`${date}T00:00:00Z`).getUTCDay());
const fill = (hours: boolean[], from: number, to: number): void => void hours.fill(true, from, to);

/** The days on which a vehicle could have been used: from when it was ready until it went. */
function daysOf({ age, registered, disposedOn }: Vehicle): string[] {
  const first = age < 1 ? dayAfter(registered, 1) : yearBegins;
  const last = disposedOn ?? today;
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => dayAfter(first, index));
}

function roundTheClock(code: string, days: readonly string[], isOff: (date: string) => boolean, pattern: Pattern & { kind: 'round' }, usage: number): Drawn[] {
  let nightBefore = false;
  return days.map((date) => {
    const hours = Array<boolean>(24).fill(false);
    if (isOff(date)) {
      nightBefore = false;
      return { date, hours };
    }
    if (nightBefore) fill(hours, 0, chance(code, date, 'late back') < 0.4 ? 8 : 7);
    const rests = chance(code, date, 'rests') < 1 - (1 - pattern.rests) * usage;
    const busier = isWeekend(date) ? 1.08 : 1;
    nightBefore = !rests && !isOff(dayAfter(date, 1)) && chance(code, date, 'night') < pattern.night * busier;
    if (!rests && chance(code, date, 'early') < pattern.early) fill(hours, 7, 15);
    if (!rests && chance(code, date, 'late') < pattern.late * busier) fill(hours, chance(code, date, 'overlap') < 0.35 ? 14 : 15, 23);
    if (nightBefore) fill(hours, chance(code, date, 'out early') < 0.3 ? 22 : 23, 24);
    return { date, hours };
  });
}

function bySpells(code: string, days: readonly string[], isOff: (date: string) => boolean, pattern: Pattern & { kind: 'spells' }, usage: number): Drawn[] {
  return days.map((date) => {
    const hours = Array<boolean>(24).fill(false);
    const often = (isWeekend(date) ? pattern.weekend : pattern.weekday) * usage;
    if (isOff(date) || chance(code, date, 'used') >= often) return { date, hours };
    fill(hours, ...pick(pattern.spells, code, date, 'spell'));
    if (chance(code, date, 'twice') < pattern.twice) fill(hours, ...pick(pattern.spells, code, date, 'second'));
    return { date, hours };
  });
}

/** The miles of the year spread over the hours of its days. */
function withMiles(vehicle: Vehicle, drawn: readonly Drawn[], possible: number): DayOfUse[] {
  const weights = drawn.map(({ date, hours }) => hours.filter(Boolean).length ** 0.8 * between(0.55, 1.45, vehicle.code, date, 'miles'));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const miles = (vehicle.milesAYear * possible) / 365;
  return drawn.map((day, index) => ({ ...day, miles: Math.max(1, Math.round((miles * weights[index]!) / total)) }));
}

function yearOf(vehicle: Vehicle): readonly DayOfUse[] {
  const usage = vehicle.odd?.usage ?? 1;
  if (usage === 0) return [];
  const days = daysOf(vehicle);
  const off = offRoadOf(vehicle);
  const isOff = (date: string) => off.some(({ from, until }: OffRoad) => from <= date && date <= (until ?? today));
  const { code, group } = vehicle;
  const draw = group.pattern.kind === 'round' ? roundTheClock(code, days, isOff, group.pattern, usage) : bySpells(code, days, isOff, group.pattern, usage);
  return withMiles(
    vehicle,
    draw.filter(({ hours }) => hours.includes(true)),
    days.length,
  );
}

const years = new Map<string, readonly DayOfUse[]>();

/** The days a vehicle was used on, drawn once. */
export function useOf(vehicle: Vehicle): readonly DayOfUse[] {
  const known = years.get(vehicle.code) ?? yearOf(vehicle);
  years.set(vehicle.code, known);
  return known;
}

const two = (hour: number): string => String(hour).padStart(2, '0');

/** 07-15;22-24 */
function spans(hours: readonly boolean[]): string {
  const starts = hours.flatMap((inUse, hour) => (inUse && !hours[hour - 1] ? [hour] : []));
  const ends = hours.flatMap((inUse, hour) => (inUse && !hours[hour + 1] ? [hour + 1] : []));
  return starts.map((start, index) => `${two(start)}-${two(ends[index]!)}`).join(';');
}

const countyAreas = ['NPA-MR', 'NPA-HW', 'NPA-HB', 'NPA-NW', 'NPA-CH'];

/** 4x4s are lent to other areas; those of the operations base always are. */
function workedIn({ code, group, place }: Vehicle, date: string): string | undefined {
  if (group.letter !== 'J') return undefined;
  const lent = place === 'OPERATIONS' || chance(code, date, 'lent') < 0.06;
  const area = pick(countyAreas, code, date, 'area');
  return lent && area !== areaOf(place) ? area : undefined;
}

const rows = (vehicle: Vehicle): Row[] =>
  useOf(vehicle).map(({ date, miles, hours }) => ({
    vehicle: vehicle.code,
    date,
    miles: chance(vehicle.code, date, 'miles known') < 0.003 ? undefined : miles,
    hours: vehicle.group.letter === 'M' ? undefined : spans(hours),
    area: workedIn(vehicle, date),
  }));

const afterDisposal = (): Row[] =>
  goneVehicles.flatMap(({ code, disposedOn }) =>
    (usedAfterDisposal[code] ?? []).map((days) => {
      const date = dayAfter(disposedOn!, days);
      return { vehicle: code, date, miles: wholeBetween(30, 90, code, date), hours: '07-15' };
    }),
  );

export const vehicleDayRows = (): Row[] => [...vehicles.flatMap(rows), ...goneVehicles.flatMap(rows), ...afterDisposal()];
