/** Desks that moving teams take of those that are free where they go, building by building. */
import type { Taking } from '../options/option.ts';
import type { ClosureCase } from './closure-case.ts';
import { freeDesks } from './receiving.ts';

/** Nothing is said of a building whose free desks, or of a team whose need, is UNKNOWN: the option itself tells of the doubt. */
export function desksTaken({ moves, estate }: ClosureCase): readonly Taking[] {
  const placed = moves.flatMap(({ to, desks }) => (to === null || desks === null ? [] : [{ to, desks }]));
  return [...Map.groupBy(placed, ({ to }) => to)].flatMap(([to, teams]) => {
    const free = freeDesks(to, estate);
    return free === null ? [] : [{ ledger: `desks of ${to.code}`, amount: teams.reduce((sum, { desks }) => sum + desks, 0), free }];
  });
}
