/** Why a sharing option cannot be done, beyond what keeps our building from closing; an empty list means that it can. */
import { addDays, firstDayOf } from '../appraisal/index.ts';
import type { SharingCase } from './sharing-case.ts';

export function sharingObstacles({ consent, partner, building, other, before, closure, given }: SharingCase): readonly string[] {
  const gone: readonly string[] = ['DISPOSED', 'UNDER_OFFER', 'SURPLUS_DECLARED', 'MOTHBALLED'];
  const isClosed = other !== null && gone.includes(other.status);
  return [
    ...(consent === 'REFUSED' ? [`${partner?.name ?? 'The partner'} has refused to share.`] : []),
    ...(isClosed ? [`${other.name}, where it moves in, is closing or closed itself.`] : []),
    ...(closure === null && gone.includes(building.status) ? [`${building.name} is closing or closed.`] : []),
    ...(closure === null && before < addDays(firstDayOf(given.base), -1)
      ? [`It would have started the day after ${before}, before the year of appraisal.`]
      : []),
  ];
}
