/** Times off the road: what for, how long, and how much of that was work. */
import { between, chance, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { plantedVor } from './fleet-traps.ts';
import { dayAfter, goneVehicles, today, type Vehicle, vehicles, yearBegins } from './vehicles.ts';

export interface OffRoad {
  readonly from: string;
  /** Undefined while it is off. */
  readonly until?: string;
  readonly cause: string;
  readonly workshopHours?: number;
  readonly cost?: number;
}

type Range = readonly [low: number, high: number];
const causes: readonly { readonly cause: string; readonly weight: number; readonly days: Range; readonly hours?: Range; readonly cost?: Range }[] = [
  { cause: 'SERVICE', weight: 26, days: [1, 2], hours: [2.5, 5] },
  { cause: 'REPAIR', weight: 32, days: [2, 9], hours: [2, 14], cost: [120, 1_900] },
  { cause: 'ACCIDENT', weight: 8, days: [8, 34], hours: [8, 40], cost: [700, 5_800] },
  { cause: 'MOT', weight: 7, days: [1, 1], hours: [1, 2.5] },
  { cause: 'AWAITING_PARTS', weight: 12, days: [5, 19], hours: [1, 5] },
  { cause: 'RECALL', weight: 5, days: [2, 6], hours: [1.5, 6] },
  { cause: 'CRIME_SCENE', weight: 3, days: [2, 5] },
  { cause: 'LOAN', weight: 3, days: [3, 9] },
];
const totalWeight = causes.reduce((sum, { weight }) => sum + weight, 0);
const usualDays = causes.reduce((sum, { weight, days: [low, high] }) => sum + (weight * (low + high)) / 2, 0) / totalWeight;

function causeOf(...names: readonly (string | number)[]) {
  const draw = chance(...names) * totalWeight;
  const reached = causes.map((_, index) => causes.slice(0, index + 1).reduce((sum, { weight }) => sum + weight, 0));
  return causes[reached.findIndex((weight) => draw < weight)]!;
}

const planted = (code: string): OffRoad[] =>
  plantedVor
    .filter(({ vehicle }) => vehicle === code)
    .map(({ from, until, cause, hours }) => ({ from, cause, ...(until !== undefined && { until }), ...(hours !== undefined && { workshopHours: hours }) }));

/** A new vehicle waits to be handed over, and one with livery and lights is fitted out first. */
function fittedOut({ code, group, age, registered }: Vehicle): OffRoad[] {
  const delivered = dayAfter(registered, 1);
  const conversionFrom = dayAfter(delivered, wholeBetween(4, 12, code, 'pre-delivery'));
  if (age >= 1 || age === 0) return [];
  const handover: OffRoad = { from: delivered, until: dayAfter(conversionFrom, -1), cause: 'PRE_DELIVERY', workshopHours: 2 };
  if (group.conversion < 3_000) return [handover];
  const until = dayAfter(conversionFrom, wholeBetween(8, 20, code, 'conversion'));
  return [
    handover,
    { from: conversionFrom, until, cause: 'CONVERSION', workshopHours: Math.round(group.conversion / between(210, 280, code, 'conversion hours')) },
  ];
}

const overlaps = (one: OffRoad, other: OffRoad): boolean => one.from <= (other.until ?? today) && other.from <= (one.until ?? today);

function breakdowns(vehicle: Vehicle, known: readonly OffRoad[]): OffRoad[] {
  const { code, group, age, registered, disposedOn } = vehicle;
  const share = Math.min(0.3, group.offRoad * (0.54 + (0.8 * age) / group.years));
  const gap = (usualDays * (1 - share)) / share;
  const found: OffRoad[] = [];
  let from = age < 1 ? dayAfter(registered, 40) : yearBegins;
  for (let event = 0; ; event++) {
    from = dayAfter(from, Math.max(2, Math.round(-gap * Math.log(1 - chance(code, event, 'gap')))));
    if (from > (disposedOn ?? today)) return found;
    const { cause, days, hours, cost } = causeOf(code, event, 'cause');
    const until = dayAfter(from, wholeBetween(...days, code, event, 'days') - 1);
    const isOpen = until > today;
    const off: OffRoad = {
      from,
      cause: cause === 'MOT' && age < 3 ? 'SERVICE' : cause,
      ...(!isOpen && { until }),
      ...(hours !== undefined && { workshopHours: Math.round(between(...hours, code, event, 'hours') * 2) / 2 }),
      ...(cost !== undefined && !isOpen && chance(code, event, 'billed') < 0.7 && { cost: Math.round(between(...cost, code, event, 'cost')) }),
    };
    if (!known.some((one) => overlaps(one, off))) found.push(off);
    from = until;
  }
}

const drawn = new Map<string, readonly OffRoad[]>();

/** The times a vehicle was off the road, drawn once, in order. */
export function offRoadOf(vehicle: Vehicle): readonly OffRoad[] {
  const known = drawn.get(vehicle.code);
  if (known !== undefined) return known;
  const certain = [...planted(vehicle.code), ...fittedOut(vehicle)];
  const off = [...certain, ...breakdowns(vehicle, certain)].sort((one, other) => (one.from < other.from ? -1 : 1));
  drawn.set(vehicle.code, off);
  return off;
}

export const vorEventRows = (): Row[] =>
  [...vehicles, ...goneVehicles].flatMap((vehicle) =>
    offRoadOf(vehicle).map(({ from, until, cause, workshopHours, cost }) => ({
      vehicle: vehicle.code,
      off_from: from,
      off_until: until,
      cause,
      workshop_hours: workshopHours,
      cost,
    })),
  );
