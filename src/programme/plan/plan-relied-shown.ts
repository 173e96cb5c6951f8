/** What a plan leaves to those who are served, worked out from the places and holdings alone. */
import type { PlanProblem } from '../../portfolio/candidate.ts';
import { nothingRelied } from '../../portfolio/ledger.ts';
import type { Pick } from '../../portfolio/plan-evaluation.ts';
import { isOpen, levelIn } from '../../portfolio/relied-evaluation.ts';
import { type KeepAsked, limitOf } from './plan-relied.ts';
import type { Served, ServedPlace } from './plan-served.ts';

interface Asked {
  readonly problem: PlanProblem;
  readonly served: readonly Served[];
  readonly keep: KeepAsked;
}

/** Once everything has taken effect. */
const inTheEnd = Number.POSITIVE_INFINITY;

export function servedAfter({ problem, served, keep }: Asked, picks: readonly Pick[]): readonly object[] {
  const starts = picks.map(({ start }) => start);
  return served.map(({ service, areas, places }) => {
    const left = places.filter(({ ledger }) => isOpen(problem.relied ?? nothingRelied, starts, ledger, inTheEnd));
    const [before, after] = [places.filter(({ isOpenToday }) => isOpenToday), left].map((open) =>
      areas.map((area, at) => open.some(({ minutes }) => minutes[at]! <= limitOf(area, keep) + 1e-9)),
    ) as [boolean[], boolean[]];
    const people = (within: readonly boolean[]) => areas.reduce((sum, { population }, at) => sum + (within[at] ? (population ?? 0) : 0), 0);
    const names = (of: readonly ServedPlace[]) => of.map(({ name }) => name);
    return {
      service,
      peopleWithinBefore: people(before),
      peopleWithinAfter: people(after),
      closed: names(places.filter((place) => place.isOpenToday && !left.includes(place))),
      opened: names(left.filter(({ isOpenToday }) => !isOpenToday)),
      areasOutOfReach: areas.flatMap(({ name }, at) => (before[at] && !after[at] ? [name] : [])),
    };
  });
}

/** Holdings that the plan changes, those with the least to spare first. */
export function heldAfter(
  { problem }: Asked,
  picks: readonly Pick[],
): readonly { readonly what: string; readonly before: number; readonly after: number; readonly needed: number }[] {
  const relied = problem.relied ?? nothingRelied;
  const starts = picks.map(({ start }) => start);
  return [...relied.held]
    .map(([what, needed]) => ({ what, needed, before: relied.today.get(what) ?? 0, after: levelIn(relied, starts, what, inTheEnd) }))
    .filter(({ before, after }) => before !== after)
    .toSorted((one, other) => one.after - one.needed - (other.after - other.needed) || (one.what < other.what ? -1 : 1));
}
