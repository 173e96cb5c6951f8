/**
 * Distance and time between places. Kilometres and km/h throughout; figures published in miles are converted once, at
 * entry. Straight line by the haversine on a sphere of mean radius 6371.0088 km; roads are longer by a detour factor.
 * [haversine] [route-factor]
 */
export interface Position {
  /** degrees, north positive */
  readonly latitude: number;
  /** degrees, east positive */
  readonly longitude: number;
}

export const earthRadiusKm = 6371.0088;
export const kmPerMile = 1.609344;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function refuseOffTheGlobe({ latitude, longitude }: Position): void {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new RangeError(`a position needs a latitude within 90 and a longitude within 180 degrees, got ${latitude}, ${longitude}`);
  }
}

/** Kilometres along the great circle between two places. Refuses a position off the globe. */
export function greatCircleKm(a: Position, b: Position, radiusKm = earthRadiusKm): number {
  refuseOffTheGlobe(a);
  refuseOffTheGlobe(b);
  const northing = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const easting = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = northing + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * easting;
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Detour by kind of network; in the country it falls on longer trips. */
export interface DetourFactors {
  readonly urban: number;
  readonly ruralShort: number;
  readonly ruralLong: number;
  /** straight-line km from which a rural trip is long */
  readonly longFromKm: number;
}

/**
 * House defaults within the measured range; an assumption, to be replaced by routed distances where they matter.
 * [route-factor]
 */
export const assumedDetours: DetourFactors = { urban: 1.3, ruralShort: 1.4, ruralLong: 1.25, longFromKm: 10 };

/** The factor from straight line to road, 1 or more, for a trip of so many straight-line km. */
export function detourFactor(straightKm: number, area: 'URBAN' | 'RURAL', factors: DetourFactors = assumedDetours): number {
  if (area === 'URBAN') return factors.urban;
  return straightKm < factors.longFromKm ? factors.ruralShort : factors.ruralLong;
}

/**
 * Road kilometres for a straight-line distance. Refuses a detour below 1: no road is shorter than the straight line.
 */
export function roadKm(straightKm: number, detour: number): number {
  if (!(straightKm >= 0)) throw new RangeError(`a distance must be zero or more km, got ${straightKm}`);
  if (!(detour >= 1)) throw new RangeError(`a detour factor must be 1 or more, got ${detour}`);
  return straightKm * detour;
}

export interface Speeds {
  readonly urbanKmh: number;
  readonly ruralKmh: number;
  /** minutes to get to the vehicle and away */
  readonly accessMinutes: number;
}

/** Minutes to travel so many road km, `urbanShare` of them in town: access + 60 × km × (u / urban + (1−u) / rural). */
export function travelMinutes(km: number, urbanShare: number, speeds: Speeds): number {
  const { urbanKmh, ruralKmh, accessMinutes } = speeds;
  if (!(km >= 0)) throw new RangeError(`a distance must be zero or more km, got ${km}`);
  if (!(urbanShare >= 0 && urbanShare <= 1)) throw new RangeError(`an urban share must lie between 0 and 1, got ${urbanShare}`);
  if (!(urbanKmh > 0 && ruralKmh > 0)) throw new RangeError(`speeds must be above zero km/h, got ${urbanKmh} and ${ruralKmh}`);
  return accessMinutes + 60 * km * (urbanShare / urbanKmh + (1 - urbanShare) / ruralKmh);
}
