/**
 * Which readings of one odometer can all be true: it never runs backwards, and never leaps further than can be driven in the time
 * between. Of the readings that can stand together, those with the most trust are believed; a typing slip thus costs itself, and
 * not all that came after it.
 */
import { readers } from './vehicle-use.record.ts';

export interface TimedReading {
  readonly readOn: string;
  readonly readBy: (typeof readers)[number];
  readonly miles: number;
  /** Days from any fixed day; readings of one day lie spread over it, the lowest first. */
  readonly at: number;
}

export interface Doubt {
  readonly reading: TimedReading;
  /** BACKWARDS: less than a believed reading before it. LEAPS: more than could have been driven, or than a believed one after it. */
  readonly kind: 'BACKWARDS' | 'LEAPS';
  readonly before: TimedReading | null;
  readonly after: TimedReading | null;
}

/**
 * The readings that are not believed, in the order of their days. Two readings can stand together where the later one shows between 0
 * and `mostMilesADay` × days more: an order in two directions, so the weightiest chain is found without comparing every pair. A
 * reader weighs by how far it is trusted, and a figure that is written down again and again counts once. Where all weigh alike, the
 * earlier reading is believed.
 */
export function doubtsAbout(readings: readonly TimedReading[], mostMilesADay: number): readonly Doubt[] {
  const believed = weightiestChain(readings, mostMilesADay);
  const inOrder = [...readings].sort((one, other) => one.at - other.at || one.miles - other.miles);
  let before: TimedReading | null = null;
  const following = [...inOrder].filter((one) => believed.has(one));
  return inOrder.flatMap((reading) => {
    if (believed.has(reading)) {
      before = following.shift()!;
      return [];
    }
    return [{ reading, kind: before !== null && reading.miles < before.miles ? 'BACKWARDS' : 'LEAPS', before, after: following[0] ?? null } as const];
  });
}

interface Link {
  readonly reading: TimedReading;
  readonly weight: number;
  readonly earlier: Link | null;
}

const heavier = (one: Link | null, other: Link | null): Link | null => (other !== null && (one === null || other.weight > one.weight) ? other : one);

/** The chain of readings that rise in miles and in what could still have been driven, by a tree of the heaviest chain up to each place. */
function weightiestChain(readings: readonly TimedReading[], mostMilesADay: number): ReadonlySet<TimedReading> {
  const slack = (one: TimedReading): number => one.at * mostMilesADay - one.miles;
  const places = new Map([...new Set(readings.map(slack))].sort((one, other) => one - other).map((value, index) => [value, index + 1]));
  const heaviest: (Link | null)[] = Array.from({ length: places.size + 1 }, () => null);
  const times = Map.groupBy(readings, ({ miles }) => miles);
  let best: Link | null = null;
  for (const reading of [...readings].sort((one, other) => one.miles - other.miles || one.at - other.at)) {
    const place = places.get(slack(reading))!;
    let earlier: Link | null = null;
    for (let at = place; at > 0; at -= at & -at) earlier = heavier(earlier, heaviest[at]!);
    const trust = readers.length - readers.indexOf(reading.readBy);
    const link: Link = { reading, weight: (earlier?.weight ?? 0) + trust / times.get(reading.miles)!.length, earlier };
    for (let at = place; at < heaviest.length; at += at & -at) heaviest[at] = heavier(heaviest[at]!, link);
    const isAsHeavy: boolean = best !== null && link.weight === best.weight && link.reading.at < best.reading.at;
    best = isAsHeavy ? link : heavier(best, link);
  }
  const chain = new Set<TimedReading>();
  for (let link: Link | null = best; link !== null; link = link.earlier) chain.add(link.reading);
  return chain;
}
