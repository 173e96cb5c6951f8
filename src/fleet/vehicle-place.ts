/** Where a vehicle is, as far as a text may say so: of a covert one neither its base nor its area is told. */
import { areaServed } from './grouping.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

type Placed = Pick<Vehicle, 'marking' | 'base' | 'area'>;

/** The policing area it serves: its own, or that of its base. */
export function areaOf({ marking, area, base }: Placed, fleet: FleetSnapshot): string | null {
  return marking === 'COVERT' ? null : areaServed({ area, base }, fleet);
}

/** The name of its base; null where it has none, or is covert. */
export const baseName = ({ marking, base }: Placed, fleet: FleetSnapshot): string | null =>
  marking === 'COVERT' || base === null ? null : (fleet.site.get(base)?.name ?? null);
