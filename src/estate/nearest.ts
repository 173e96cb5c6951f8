/** Travel from every demand area to the nearest of some buildings and to the next, and which buildings that is when one of them closes. */
import type { Given } from '../assumptions/given.ts';
import type { TravelMode } from '../options/travel-basis.ts';
import type { AreaTravel } from './area-travel.ts';
import type { Building, DemandArea, EstateSnapshot } from './snapshot.ts';

export interface Demand {
  readonly area: DemandArea;
  /** Minutes within which the people of such an area should be reached. */
  readonly standard: number;
}

/** For urban and for rural areas, as the assumptions call them. */
const publicStandard = ['contact-minutes-urban', 'contact-minutes-rural'] as const;
const responseStandard = ['response-minutes-urban', 'response-minutes-rural'] as const;

/** Where people are, with the standard of what they travel to: of response for blue light, of contact points for all else. */
export function demandOf({ demandAreas }: EstateSnapshot, given: Given, mode: TravelMode = 'CAR'): readonly Demand[] {
  const [urban, rural] = (mode === 'BLUE_LIGHT' ? responseStandard : publicStandard).map((key) => given.of(key).value);
  return demandAreas.map((area) => ({ area, standard: area.settlement === 'RURAL' ? rural! : urban! }));
}

/** Minutes by demand area to the nearest building and to the next nearest; infinite where there is none, or none whose place is known. */
export interface Minutes {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

export interface Nearest {
  readonly today: Minutes;
  /** The same without one of them and with others instead. */
  instead(closing: Building, homes: readonly Building[]): Minutes;
}

interface Host {
  readonly building: Building;
  readonly minutes: number;
}

/** The three nearest of each area are enough to tell what any one closure does to the nearest and to the next. */
export function nearestAmong(hosts: readonly Building[], estate: EstateSnapshot, travel: AreaTravel): Nearest {
  const areas = estate.demandAreas.length;
  const three = nearestThree(hosts, areas, travel);
  const none: readonly (readonly number[])[] = [];
  return {
    today: minutesOf(three.map((near) => twoOf(near, null, none, 0))),
    instead(closing, homes) {
      const added = [...new Set(homes)].filter((home) => home === closing || !hosts.includes(home)).map((home) => travel.to(home).minutes);
      return minutesOf(three.map((near, area) => twoOf(near, closing, added, area)));
    },
  };
}

const never = Number.POSITIVE_INFINITY;

const minutesOf = (two: readonly (readonly [number, number])[]): Minutes => ({ first: two.map(([first]) => first), second: two.map(([, second]) => second) });

/** The least two minutes among the nearest but one that closes, and those that are added. */
function twoOf(near: readonly Host[], closing: Building | null, added: readonly (readonly number[])[], area: number): readonly [number, number] {
  let [first, second] = [never, never];
  const count = (minutes: number) => {
    if (minutes < first) [first, second] = [minutes, first];
    else if (minutes < second) second = minutes;
  };
  for (const { building, minutes } of near) if (building !== closing) count(minutes);
  for (const minutes of added) count(minutes[area]!);
  return [first, second];
}

function nearestThree(hosts: readonly Building[], areas: number, travel: AreaTravel): readonly (readonly Host[])[] {
  const nearest: Host[][] = Array.from({ length: areas }, () => []);
  for (const building of hosts) {
    for (const [area, minutes] of travel.to(building).minutes.entries()) {
      const near = nearest[area]!;
      if (near.length === 3 && minutes >= near[2]!.minutes) continue;
      const at = near.findIndex((other) => minutes < other.minutes);
      near.splice(at === -1 ? near.length : at, 0, { building, minutes });
      near.length = Math.min(near.length, 3);
    }
  }
  return nearest;
}
