/**
 * What a place must offer the public or those who work there, and whether another place offers it. What nobody wrote down is UNKNOWN:
 * neither there nor missing. A flag of our stay in a building is believed before what its contact points suggest.
 */
import type { Building, EstateSnapshot, Occupancy, ServicePoint } from './snapshot.ts';

export const capabilityNames = { counter: 'a counter', privateRoom: 'a private room', stepFree: 'step-free access', parking: 'parking' } as const;
export type Capability = keyof typeof capabilityNames;
const capabilities = Object.keys(capabilityNames) as readonly Capability[];

/** What the points need where they go: a counter, a room for appointments, and a way in for whoever gets in today. */
export const neededByPoints = (points: readonly ServicePoint[]): readonly Capability[] =>
  capabilities.filter(
    (one) =>
      ({
        counter: points.some(({ kind }) => kind === 'FRONT_ENQUIRY'),
        privateRoom: points.some(({ kind }) => kind === 'APPOINTMENT'),
        stepFree: points.some(({ stepFree }) => stepFree === true),
        parking: false,
      })[one],
  );

/** What an office has today, and its points need. */
export const neededByOffice = (stay: Occupancy, points: readonly ServicePoint[]): readonly Capability[] => {
  const byPoints = neededByPoints(points);
  return capabilities.filter((one) => stay[one] === true || byPoints.includes(one));
};

export interface Lacking {
  readonly missing: readonly Capability[];
  readonly unknown: readonly Capability[];
}

export function lackingIn(building: Building, needed: readonly Capability[], estate: EstateSnapshot): Lacking {
  const has = needed.map((one) => ({ one, offered: isOffered(one, building, estate) }));
  return {
    missing: has.filter(({ offered }) => offered === false).map(({ one }) => one),
    unknown: has.filter(({ offered }) => offered === null).map(({ one }) => one),
  };
}

export const named = (some: readonly Capability[]): string => some.map((one) => capabilityNames[one]).join(', ');

/** null is UNKNOWN. */
function isOffered(one: Capability, building: Building, estate: EstateSnapshot): boolean | null {
  const flags = estate
    .occupanciesOf(building.code)
    .filter(({ kind }) => kind === 'GUEST')
    .flatMap((stay) => stay[one] ?? []);
  if (flags.length > 0) return flags.includes(true);
  const points = estate.servicePointsOf(building.code);
  if (one === 'stepFree') return anyOf(points.map(({ stepFree }) => stepFree));
  if (one === 'parking') return building.parkingSpaces === null ? null : building.parkingSpaces > 0;
  return points.some(({ kind }) => kind === (one === 'counter' ? 'FRONT_ENQUIRY' : 'APPOINTMENT')) ? true : null;
}

const anyOf = (known: readonly (boolean | null)[]): boolean | null => (known.includes(true) ? true : known.includes(false) ? false : null);
