/** What a plan takes from those who rely on places and holdings, in plain arithmetic: no solver, and no model. */
import type { Start } from './candidate.ts';
import { changedBy, closes, type OpenNeed, opens, type PeopleReached, type Relied } from './ledger.ts';

/** How much of a ledger is left in a year. */
export const levelIn = ({ today }: Relied, starts: readonly Start[], ledger: string, year: number): number =>
  starts.reduce((sum, start) => sum + changedBy(start, ledger, year), today.get(ledger) ?? 0);

export const isOpen = ({ today }: Relied, starts: readonly Start[], place: string, year: number): boolean =>
  ((today.get(place) ?? 0) > 0 || starts.some((start) => opens(start, place, year))) && !starts.some((start) => closes(start, place, year));

/** Rules of the year that these starts break, in words. */
export function reliedBreaks(relied: Relied, starts: readonly Start[], year: number): readonly string[] {
  const known = new Map<string, boolean>();
  const isKept = (place: string): boolean => {
    const found = known.get(place) ?? isOpen(relied, starts, place, year);
    known.set(place, found);
    return found;
  };
  const level = (ledger: string) => levelIn(relied, starts, ledger, year);
  const open = ({ places }: Pick<OpenNeed, 'places'>): number => places.filter(isKept).length;
  const reached = (people: readonly PeopleReached[]) => people.reduce((sum, one) => sum + (open(one) > 0 ? one.people : 0), 0);
  return [
    ...relied.needs.flatMap((need) => (open(need) < need.least ? [`${need.rule.toLowerCase()} of ${need.name}: ${open(need)} of ${need.least} open`] : [])),
    ...relied.reach.flatMap(({ people, least }) => (reached(people) < least - 1e-6 ? [`cover: ${reached(people)} of ${least} people within reach`] : [])),
    ...[...relied.held].flatMap(([ledger, needed]) => (level(ledger) < needed ? [`capability: ${level(ledger)} of ${needed} held of ${ledger}`] : [])),
  ];
}
