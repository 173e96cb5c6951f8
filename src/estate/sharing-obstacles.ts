/** Why a sharing option cannot be done, beyond what keeps our building from closing; an empty list means that it can. */
import { addDays, firstDayOf } from '../appraisal/index.ts';
import { isGoing } from './host-standing.ts';
import type { SharingCase } from './sharing-case.ts';

export function sharingObstacles({ consent, partner, building, other, before, closure, given }: SharingCase): readonly string[] {
  const isClosed = other !== null && isGoing(other);
  return [
    ...(consent === 'REFUSED' ? [`${partner?.name ?? 'The partner'} has refused to share.`] : []),
    ...(isClosed ? [`${other.name}, where it moves in, is closing or closed itself.`] : []),
    ...(closure === null && isGoing(building) ? [`${building.name} is closing or closed.`] : []),
    ...(closure === null && before < addDays(firstDayOf(given.base), -1)
      ? [`It would have started the day after ${before}, before the year of appraisal.`]
      : []),
  ];
}
