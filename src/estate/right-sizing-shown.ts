/** What a right-sizing option shows beyond what every option shows. */
import type { RightSizingCase } from './right-sizing-case.ts';
import { newBuilding } from './right-sizing-exemplar.ts';
import { roomLeft } from './right-sizing-room.ts';
import { lastLeaseEnd } from './right-sizing-whole.ts';

export function shownOf(one: RightSizingCase): object {
  const { area, cost, likes } = newBuilding(one);
  const isNew = one.row.kind === 'RIGHT_SIZE';
  const room = roomLeft(one);
  return {
    takesEffectOn: one.takesEffectOn,
    lastDay: one.row.kind === 'RIGHT_SIZE' ? one.ending.exit.lastDay : null,
    leaseEndsOn: lastLeaseEnd(one),
    newAreaM2: isNew ? area.value : null,
    newRunningCostPa: isNew ? cost.value : null,
    likeExemplars: likes,
    desksLeft: room?.left ?? null,
    desksNeeded: room?.needed ?? null,
    moves: one.row.kind === 'MOTHBALL' ? one.ending.moves.map(({ team, base, ...move }) => ({ ...move, team: team.name, fte: base.fte })) : [],
  };
}
