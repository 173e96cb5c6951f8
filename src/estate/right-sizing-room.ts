/** Whether the desks that are left hold the people at their peak. */
import { freeDesks } from './receiving.ts';
import type { RightSizingCase } from './right-sizing-case.ts';
import { partShare } from './right-sizing-part.ts';

export interface RoomLeft {
  /** Desks in use at the peak: the 95th percentile of daily peaks, or without counts the peaks of the teams; null is UNKNOWN. */
  readonly needed: number | null;
  /** Desks in what is left or new; null is UNKNOWN. */
  readonly left: number | null;
}

/** What the option leaves of the desks; null where it takes none away. */
export function roomLeft(one: RightSizingCase): RoomLeft | null {
  const { row, building, ending } = one;
  const free = freeDesks(building, ending.estate);
  const needed = building.desks === null || free === null ? null : building.desks - free;
  if (row.kind === 'RIGHT_SIZE') return { needed, left: row.newDesks };
  if (row.kind !== 'SURRENDER_PART' && row.kind !== 'SUBLET_PART' && row.kind !== 'DISPOSE_PART') return null;
  const share = partShare(one).value;
  const gone = row.partDesks ?? (share === null || building.desks === null ? null : Math.ceil(building.desks * share));
  return { needed, left: building.desks === null || gone === null ? null : building.desks - gone };
}
