/** The vehicles: what each is, how old, what it is worth; and those gone or on order. */
import { between, chance, nearest, pick, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { groups } from './fleet-list.ts';
import type { Group, Model } from './fleet-plan.ts';
import { type Oddity, oddities } from './fleet-traps.ts';
import { ownBuildings } from './own-buildings.ts';

export const today = '2026-09-30';
export const yearBegins = '2025-10-01';
const day = 86_400_000;
const ofYear = 365.25 * day;

export const dayAfter = (date: string, days: number): string => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
export const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / day);

export interface Vehicle {
  readonly code: string;
  readonly group: Group;
  readonly place: string;
  readonly number: number;
  readonly model: Model;
  /** Years on the appraisal date, whether or not the record knows them. */
  readonly age: number;
  readonly registered: string;
  /** Miles it would do in a full year. */
  readonly milesAYear: number;
  /** On the odometer on the appraisal date. */
  readonly odometer: number;
  readonly odd: Oddity | undefined;
  readonly disposedOn?: string;
}

function modelOf(group: Group, code: string): Model {
  const shares = group.models.flatMap((one) => Array.from({ length: one.share }, () => one));
  return pick(shares, code, 'model');
}

function vehicleOf(group: Group, place: string, number: number, code: string, more: { age?: number; disposedOn?: string } = {}): Vehicle {
  const odd = oddities[code];
  const age = more.age ?? odd?.age ?? between(0.08, group.years * 1.08, code, 'age');
  const milesAYear = odd?.miles ?? Math.round(group.miles * between(0.72, 1.28, code, 'miles'));
  const registered = new Date(Date.parse(today) - age * ofYear).toISOString().slice(0, 10);
  const odometer = Math.round(milesAYear * age * between(0.94, 1.06, code, 'odometer'));
  const disposed = more.disposedOn === undefined ? {} : { disposedOn: more.disposedOn };
  return { code, group, place, number, model: modelOf(group, code), age, registered, milesAYear, odometer, odd, ...disposed };
}

const codeOf = (letter: string, index: number): string => `${letter}${String(index + 1).padStart(3, '0')}`;

/** Those that serve today: 700 of them. */
export const vehicles: readonly Vehicle[] = groups.flatMap((group) => {
  const places = Object.entries(group.places).flatMap(([place, count]) => Array.from({ length: count }, (_, index) => [place, index + 1] as const));
  return places.map(([place, number], index) => vehicleOf(group, place, number, codeOf(group.letter, index)));
});

const groupOf = (letter: string): Group => groups.find((group) => group.letter === letter)!;
const goneLetters = ['R', 'R', 'R', 'V', 'N', 'N', 'C', 'C', 'T', 'A', 'P', 'R'];

/** Those that went within the year, which still count for the part of it in which they served. */
export const goneVehicles: readonly Vehicle[] = goneLetters.map((letter, index) => {
  const group = groupOf(letter);
  const code = codeOf('Z', index);
  const place = pick(Object.keys(group.places), code, 'place');
  const disposedOn = dayAfter(yearBegins, wholeBetween(40, 240, code, 'disposed'));
  return vehicleOf(group, place, 90 + index, code, { age: group.years + between(0.4, 1.5, code, 'age'), disposedOn });
});

const orderedLetters = ['R', 'R', 'R', 'R', 'V', 'N', 'J'];
const ordered: readonly Vehicle[] = orderedLetters.map((letter, index) => {
  const group = groupOf(letter);
  const code = codeOf('Y', index);
  return vehicleOf(group, letter === 'J' ? 'MARKET-HARBOROUGH' : pick(Object.keys(group.places), code, 'place'), 80 + index, code, { age: 0 });
});

const building = (place: string) => ownBuildings.find((one) => one.place === place)!;
export const siteOf = (place: string): string => `S-${building(place).more.site ?? place}`;
export const areaOf = (place: string): string => building(place).area;
const townOf = (place: string): string =>
  building(place)
    .name.replace(/ (police|neighbourhood|leased|vehicle) .*| annexe$|^Headquarters, |, Leicester.*/g, '')
    .replace(/ police$/, '');

const investigators: Readonly<Record<string, string>> = {
  WATERSIDE: 'T-FIU-WATERSIDE',
  'SPINNEY-HILL': 'T-FIU-SPINNEY',
  BRAUNSTONE: 'T-FIU-BRAUNSTONE',
  'ENDERBY-HQ': 'T-MAJOR-CRIME',
  'LEICESTER-CENTRAL': 'T-PROTECTION',
  SYSTON: 'T-PROTECTION',
  COALVILLE: 'T-CID-NORTH',
  LOUGHBOROUGH: 'T-CID-NORTH',
  'MARKET-HARBOROUGH': 'T-CID-SOUTH',
  'REGIONAL-OFFICE': 'T-ECONOMIC-CRIME',
};

/** Pool cars and 4x4s belong to no team. */
export function teamOf({ group, place, number }: Vehicle): string | undefined {
  if (group.team !== undefined) return group.team;
  if (group.letter === 'N') return `T-${areaOf(place)}`;
  if (group.letter === 'R' || group.letter === 'V') return `T-RESPONSE-${place}`;
  if (group.letter !== 'C') return undefined;
  return place === 'ENDERBY-HQ' && number > 28 ? 'T-CID-SOUTH' : investigators[place];
}

/** A mark of a form that is never issued, its last three letters beginning with Q, and given to no other. */
export function markOf({ code, odd }: Vehicle): string | undefined {
  if (odd?.cells !== undefined && 'registration' in odd.cells) return undefined;
  return marks().get(code);
}

let given: ReadonlyMap<string, string> | undefined;

function marks(): ReadonlyMap<string, string> {
  if (given !== undefined) return given;
  const byMark = new Map<string, string>();
  for (const vehicle of [...vehicles, ...goneVehicles]) byMark.set(unusedMark(vehicle, byMark), vehicle.code);
  given = new Map([...byMark].map(([mark, code]) => [code, mark]));
  return given;
}

function unusedMark({ code, registered }: Vehicle, used: ReadonlyMap<string, string>): string {
  const [year, month] = [Number(registered.slice(2, 4)), Number(registered.slice(5, 7))];
  const identifier = month >= 3 && month < 9 ? year : month >= 9 ? year + 50 : year + 49;
  const letter = (...of: readonly string[]) => pick([...'ABCDEFGHJKLMNOPRSTUVWXY'], code, ...of);
  const front = `F${pick([...'JKLMNX'], code, 'local')}${String(identifier).padStart(2, '0')} Q${letter('first')}`;
  for (let again = ''; ; again += '+') {
    const mark = `${front}${letter(`second${again}`)}`;
    if (!used.has(mark)) return mark;
  }
}

const leaseClass: Readonly<Record<string, string>> = { CAR: 'CAR', VAN: 'LCV', MINIBUS: 'MINIBUS' };

/** Some plain and pool cars are not ours. */
export const isHired = ({ code, group, odd }: Vehicle): boolean => ['C', 'P'].includes(group.letter) && odd === undefined && chance(code, 'hired') < 0.16;
const isLease = ({ code }: Vehicle): boolean => chance(code, 'lease') < 0.4;

/** What it would fetch: a third goes in the first year and a fifth in each after it, less for miles beyond the usual; livery and fittings fetch nothing. */
function marketValue({ group, age, odometer }: Vehicle): number {
  const bare = group.price - group.conversion;
  const worn = age < 1 ? 1 - 0.35 * age : 0.65 * 0.8 ** (age - 1);
  return Math.max(1_500, nearest(50, bare * worn * Math.exp((-0.03 * (odometer - group.miles * age)) / 10_000)));
}

function holding(vehicle: Vehicle): Row {
  const { code, group, age, registered } = vehicle;
  if (isHired(vehicle)) {
    const term = age < 3 ? 3 : age < 4 ? 4 : Math.ceil(age);
    return {
      funding: isLease(vehicle) ? 'LEASE' : 'CONTRACT_HIRE',
      hire_ends_on: dayAfter(registered, Math.round(term * 365.25)),
      hire_return_class: leaseClass[group.body],
    };
  }
  return {
    purchase_price: nearest(50, group.price * (1 - 0.025 * age) * between(0.96, 1.04, code, 'paid')),
    market_value: marketValue(vehicle),
    valued_on: '2026-06-30',
  };
}

/** The next yearly day of the first registration. */
function nextYearly(registered: string, firstYears: number): string {
  for (let years = firstYears; ; years++) {
    const due = `${Number(registered.slice(0, 4)) + years}${registered.slice(4)}`.replace('02-29', '02-28');
    if (due > today) return due;
  }
}

function vehicleRow(vehicle: Vehicle): Row {
  const { code, group, place, number, model, age, registered, odd } = vehicle;
  const lowRange = model.drive === '4X4_LOW_RANGE';
  return {
    code,
    name: `${group.marking === 'COVERT' ? 'Plain' : townOf(place)} ${group.label} ${number}`,
    registration: markOf(vehicle),
    make_model: model.name,
    role: group.role,
    body: group.body,
    status: age === 0 ? 'ON_ORDER' : 'IN_SERVICE',
    base: siteOf(place),
    team: teamOf(vehicle),
    marking: group.marking,
    fuel: model.fuel,
    drive: model.drive,
    off_road: model.drive === 'AWD' || lowRange ? lowRange : undefined,
    seats: group.seats,
    tow_kg: group.kilosTowed,
    co2_g_per_km: model.co2,
    range_mi: model.range,
    driver_standard: group.standard,
    first_registered_on: age === 0 ? undefined : registered,
    replacement_price: nearest(50, group.price * between(0.96, 1.04, code, 'price')),
    ...(age > 0 && holding(vehicle)),
    warranty_ends_on: age === 0 ? undefined : nextYearlyOnce(registered, 3),
    mot_due_on: age === 0 ? undefined : nextYearly(registered, group.body === 'MINIBUS' ? 1 : 3),
    service_due_on: age === 0 ? undefined : dayAfter(today, wholeBetween(-9, 170, code, 'service')),
    source: odd === undefined ? 'synthetic' : `synthetic; ${odd.note}`,
    as_at: today,
    confidence: 'MEDIUM',
    ...odd?.cells,
  };
}

const nextYearlyOnce = (registered: string, years: number): string => dayAfter(registered, Math.round(years * 365.25) - 1);

const gone = (vehicle: Vehicle): Row => ({
  ...vehicleRow(vehicle),
  status: 'DISPOSED',
  disposed_on: vehicle.disposedOn,
  market_value: undefined,
  valued_on: undefined,
});

export const vehicleRows = (): Row[] => [
  ...vehicles.map(vehicleRow),
  ...ordered.map((vehicle) => ({ ...vehicleRow(vehicle), registration: undefined, source: 'synthetic; ordered, not yet delivered' })),
  ...goneVehicles.map(gone),
];
