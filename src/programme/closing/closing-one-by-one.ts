/** What choosing without a plan would come to: down the ranked list, or one closure after the other, each time the one that hurts least. */
import { type ClosingArea, type ClosingQuestion, type ClosingSite, sameMinute } from './closing-question.ts';
import { type ClosingWorth, worthOf } from './closing-worth.ts';

export const waysToChoose = ['RANKED_LIST', 'ONE_BY_ONE'] as const;
export type WayToChoose = (typeof waysToChoose)[number];

export interface Unplanned {
  readonly way: WayToChoose;
  readonly worth: ClosingWorth;
}

/** Both ways, with those that must go in each. */
export function unplanned(question: ClosingQuestion): readonly Unplanned[] {
  return [
    { way: 'RANKED_LIST', worth: worthOf(question, downTheList(question)) },
    { way: 'ONE_BY_ONE', worth: worthOf(question, oneByOne(question)) },
  ];
}

const mayGo = ({ mustStayBecause, mustGo }: ClosingSite): boolean => mustStayBecause === null && !mustGo;

/** The most saved first, what is UNKNOWN last, then by code. */
const bySaving = (one: ClosingSite, other: ClosingSite): number => {
  const [first, second] = [one.saving.yearly ?? -Infinity, other.saving.yearly ?? -Infinity];
  return first === second ? one.at - other.at : second - first;
};

function downTheList({ sites, count }: ClosingQuestion): readonly ClosingSite[] {
  const must = sites.filter(({ mustGo }) => mustGo);
  const taken = new Set([...must, ...sites.filter(mayGo).sort(bySaving)].slice(0, count));
  return sites.filter((site) => taken.has(site));
}

function oneByOne(question: ClosingQuestion): readonly ClosingSite[] {
  const { sites, count, aims } = question;
  const going = new Set(sites.filter(({ mustGo }) => mustGo));
  while (going.size < count) {
    const harm = harmOfEach(question, (site) => !going.has(site));
    const free = sites.filter((site) => mayGo(site) && !going.has(site) && !harm.breaks[site.at]);
    const by = aims[0] === 'LEAST_LOSS' ? harm.way : aims[0] === 'MOST_WITHIN' ? harm.lost : null;
    const [next] = free.sort((one, other) => (by === null ? 0 : by[one.at]! - by[other.at]!) || bySaving(one, other));
    if (next === undefined) break;
    going.add(next);
  }
  return sites.filter((site) => going.has(site));
}

interface Harm {
  /** Minutes × people that closing each adds now, and people whom it puts out of reach. */
  readonly way: readonly number[];
  readonly lost: readonly number[];
  /** Whether an area that must stay reached, or the share that must, would be lost. */
  readonly breaks: readonly boolean[];
}

/** What closing each open site would do now: an area is hit only by the closing of its nearest, and goes on to the next. */
function harmOfEach({ sites, areas, leastWithin }: ClosingQuestion, isOpen: (site: ClosingSite) => boolean): Harm {
  const [way, lost, breaks] = [sites.map(() => 0), sites.map(() => 0), sites.map(() => false)];
  const open = sites.filter(isOpen);
  let within = 0;
  for (const area of areas) {
    const { nearest, first, second } = nearestTwo(area, open);
    const weight = area.weight ?? 0;
    if (isWithin(area, first)) within += weight;
    if (nearest === null) continue;
    way[nearest.at]! += weight * (second - first) || 0;
    const falls = isWithin(area, first) && !isWithin(area, second);
    if (falls) lost[nearest.at]! += weight;
    if (second === Infinity || (falls && area.mustReach)) breaks[nearest.at] = true;
  }
  return { way, lost, breaks: breaks.map((isBroken, at) => isBroken || within - lost[at]! < (leastWithin ?? 0)) };
}

const isWithin = ({ limit }: ClosingArea, minutes: number): boolean => minutes <= limit + sameMinute;

function nearestTwo({ minutes }: ClosingArea, open: readonly ClosingSite[]) {
  let [nearest, first, second]: [ClosingSite | null, number, number] = [null, Infinity, Infinity];
  for (const site of open) {
    const to = minutes[site.at]!;
    if (to < first) [nearest, first, second] = [site, to, first];
    else if (to < second) second = to;
  }
  return { nearest, first, second };
}
