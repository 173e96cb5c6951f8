/** What making a building fit changes for others: the desks that are gone, the site that is emptied, and where people are served. */
import type { Option, Taking } from '../options/option.ts';
import { leavingChanges } from './leaving-changes.ts';
import { freeDesks } from './receiving.ts';
import type { RightSizingCase } from './right-sizing-case.ts';
import { roomLeft } from './right-sizing-room.ts';

type Changes = Pick<Option, 'takes' | 'vacates' | 'outOfHandOn' | 'places' | 'reliesOn'>;

/**
 * A mothballed building is left as a closed one is, and nobody moves into one that is replaced: where the smaller one stands is not
 * known, and nobody is counted as served from there. A part that goes takes its desks from whoever would move in; a building that is refurbished or bought stays.
 */
export function rightSizingChanges(one: RightSizingCase): Changes {
  const { row, building, ending } = one;
  if (row.kind === 'MOTHBALL') return { ...leavingChanges(ending, null), outOfHandOn: null };
  if (row.kind === 'RIGHT_SIZE') {
    const left = leavingChanges(ending, null);
    return { ...left, places: (left.places ?? []).filter(({ is }) => is === 'CLOSED'), takes: [], reliesOn: [] };
  }
  return { takes: desksGone(one), reliesOn: [building.code] };
}

function desksGone(one: RightSizingCase): readonly Taking[] {
  const { building, ending } = one;
  const [left, free] = [roomLeft(one)?.left ?? null, freeDesks(building, ending.estate)];
  return left === null || free === null || building.desks === null ? [] : [{ ledger: `desks of ${building.code}`, amount: building.desks - left, free }];
}
