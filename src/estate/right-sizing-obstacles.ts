/** Why a building cannot be made to fit in the way proposed, in words for the person who asked; an empty list means that it can. */
import { closureObstacles } from './closure-obstacles.ts';
import { isSaleable } from './exit.ts';
import type { RightSizingCase } from './right-sizing-case.ts';
import { roomLeft } from './right-sizing-room.ts';
import type { ContactEffect } from './service-effect.ts';

export function rightSizingObstacles(one: RightSizingCase, service: ContactEffect): readonly string[] {
  const { row, takesEffectOn, ending, building } = one;
  const over: readonly string[] = ['DISPOSED', 'UNDER_OFFER', 'PLANNED'];
  const mothballed = row.kind === 'MOTHBALL' ? closureObstacles(ending, service) : [];
  return [
    ...(row.impossibleBecause === null ? [] : [`It cannot be done: ${row.impossibleBecause}.`]),
    ...(over.includes(building.status) ? [`Nothing is left to decide: the building is ${building.status.toLowerCase().replaceAll('_', ' ')}.`] : []),
    ...(takesEffectOn < ending.given.on && row.kind !== 'MOTHBALL'
      ? [`The day it takes effect, ${takesEffectOn}, lies before the appraisal date, ${ending.given.on}.`]
      : []),
    ...tenure(one),
    ...partTooLarge(one),
    ...room(one),
    ...mothballed,
  ];
}

/** A freehold is bought of a landlord and a part given back to one; only what is ours can be sold; a licence gives nothing to let. */
function tenure({ row: { kind }, building, ending }: RightSizingCase): readonly string[] {
  const hasLease = ending.estate.leasesOf(building.code).length > 0;
  if ((kind === 'BUY_FREEHOLD' || kind === 'SURRENDER_PART') && (!hasLease || building.tenure === 'FREEHOLD'))
    return ['There is no lease of it (leases.csv), so there is no landlord to agree with.'];
  if (kind === 'DISPOSE_PART' && !isSaleable(building)) return ['It is not ours to sell a part of.'];
  if (kind === 'SUBLET_PART' && !isSaleable(building) && !hasLease) return ['It is not ours to let a part of.'];
  return [];
}

function partTooLarge({ row, building }: RightSizingCase): readonly string[] {
  const tooLarge = row.partM2 !== null && building.giaM2 !== null && row.partM2 >= building.giaM2;
  return tooLarge ? [`The part, ${row.partM2} m², is no smaller than the building, ${building.giaM2} m².`] : [];
}

function room(one: RightSizingCase): readonly string[] {
  const desks = roomLeft(one);
  if (desks === null || desks.left === null || desks.needed === null || desks.left >= desks.needed) return [];
  return [`Too few desks at the peak: ${desks.left} are left and ${Math.ceil(desks.needed)} are needed.`];
}
