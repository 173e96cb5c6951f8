/** What a plan may not take away: who is within the limit today stays so, each area keeps its points, and what rules of capability need is held. */
import type { CoverArea } from '../../options/cover.ts';
import { type Warning, warning } from '../../options/option.ts';
import type { HoldingChange } from '../../options/relied-on.ts';
import type { OpenNeed, PeopleReached, ReachNeed, Relied } from '../../portfolio/ledger.ts';
import type { Served } from './plan-served.ts';

export interface KeepAsked {
  /** Whether whoever is within the limit today stays so. */
  readonly reached: boolean;
  /** Minutes within which people should be; the standard of the service and the kind of area unless said. */
  readonly minutes: number | null;
  /** At least this share of people within the limit. */
  readonly leastShareWithin: number | null;
  /** So many open contact points in each policing area, or as many as it has where that is fewer. */
  readonly leastInEachArea: number;
  /** The same for areas by code. */
  readonly presence: readonly { readonly area: string; readonly points: number }[];
  /** Whether what rules of capability need is held. */
  readonly capability: boolean;
}

/** Two ways to the same minute may differ in their last digit. */
const sameMinute = 1e-9;

export const limitOf = ({ standard }: CoverArea, { minutes }: Pick<KeepAsked, 'minutes'>): number => minutes ?? standard;

export function reliedOn(served: readonly Served[], holdings: readonly HoldingChange[], keep: KeepAsked): Relied {
  const reached = served.map((one) => ({ one, people: peopleReached(one, keep) }));
  const kept = new Map((keep.capability ? holdings : []).map(({ ledger, needed }) => [ledger, needed]));
  return {
    today: new Map([
      ...served.flatMap(({ places }) => places.map(({ ledger, isOpenToday }) => [ledger, Number(isOpenToday)] as const)),
      ...holdings.map(({ ledger, heldToday }) => [ledger, heldToday] as const),
    ]),
    needs: [...(keep.reached ? reached.flatMap(({ one, people }) => stillReached(one, people)) : []), ...served.flatMap((one) => presenceIn(one, keep))],
    reach:
      keep.leastShareWithin === null
        ? []
        : reached.map(
            ({ one, people }): ReachNeed => ({
              people,
              least: Math.min(keep.leastShareWithin! * peopleIn(people), peopleIn(people.filter(isReachedToday(one)))),
            }),
          ),
    held: kept,
  };
}

const peopleIn = (people: readonly PeopleReached[]): number => people.reduce((sum, one) => sum + one.people, 0);

/** Areas that the same places reach are taken together, under the name of the first. An UNKNOWN number of people counts for nothing. */
export function peopleReached({ service, areas, places }: Served, keep: KeepAsked): readonly PeopleReached[] {
  const groups = Map.groupBy(areas.keys(), (at) =>
    places.flatMap(({ ledger, minutes }) => (minutes[at]! <= limitOf(areas[at]!, keep) + sameMinute ? [ledger] : [])).join('\n'),
  );
  return [...groups].map(([from, at]) => ({
    name: `${service.toLowerCase()} of ${areas[at[0]!]!.name}${at.length === 1 ? '' : ` and ${at.length - 1} more`}`,
    people: at.reduce((sum, one) => sum + (areas[one]!.population ?? 0), 0),
    places: from === '' ? [] : from.split('\n'),
  }));
}

function isReachedToday({ places }: Served): (people: PeopleReached) => boolean {
  const open = new Set(places.flatMap(({ ledger, isOpenToday }) => (isOpenToday ? [ledger] : [])));
  return (people) => people.places.some((place) => open.has(place));
}

const stillReached = (served: Served, people: readonly PeopleReached[]): readonly OpenNeed[] => {
  return people.filter(isReachedToday(served)).map((one) => ({ name: one.name, rule: 'COVER', places: one.places, least: 1 }));
};

/** Points where the public is met; where an area has fewer today than are asked for, it keeps those. */
function presenceIn({ service, places }: Served, { leastInEachArea, presence }: KeepAsked): readonly OpenNeed[] {
  if (service !== 'CONTACT') return [];
  const each = [...new Set(places.flatMap(({ within }) => within.slice(0, 1)))].map((area) => ({ area, points: leastInEachArea }));
  return [...each, ...presence].flatMap(({ area, points }) => {
    const here = places.filter(({ within }) => within.includes(area));
    const least = Math.min(points, here.filter(({ isOpenToday }) => isOpenToday).length);
    return least === 0 ? [] : [{ name: area, rule: 'PRESENCE' as const, places: here.map(({ ledger }) => ledger), least }];
  });
}

/** What a reader of the plan must know of its cover: which services nobody records, and who cannot be counted. */
export function coverWarnings(served: readonly Served[], keep: KeepAsked): readonly Warning[] {
  const unknown = served.flatMap(({ areas }) => areas.filter(({ population }) => population === null)).map(({ name }) => name);
  return [
    ...(keep.leastShareWithin !== null && unknown.length > 0
      ? [
          warning(
            'PEOPLE_UNKNOWN',
            `How many people live in ${unknown[0]} and ${unknown.length - 1} more areas is UNKNOWN: they count for nothing in a share.`,
            'Fill in population (demand_areas.csv), or keep everybody within reach.',
          ),
        ]
      : []),
    ...(!keep.reached && keep.leastShareWithin === null && served.length > 0
      ? [warning('COVER_NOT_KEPT', 'The plan was told not to keep people within reach.', 'See served for who is out of reach by it.')]
      : []),
  ];
}
