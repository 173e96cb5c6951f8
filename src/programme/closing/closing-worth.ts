/** What a set of closures is worth by an aim, worked out from the sites themselves and not from the solver. */
import type { ClosingAim } from '../../portfolio/closing.ts';
import { type Access, type AreaWay, accessOf, waysTo } from './closing-access.ts';
import type { ClosingQuestion, ClosingSite } from './closing-question.ts';
import { savingOfAll } from './closing-savings.ts';

export interface ClosingWorth {
  readonly going: readonly ClosingSite[];
  readonly ways: readonly AreaWay[];
  readonly access: Access;
  /** Pounds a year by the sites whose saving is known. */
  readonly saving: number;
  readonly unknownSavings: number;
  /** What was to be kept and is not. */
  readonly breaks: readonly string[];
}

export function worthOf({ sites, areas, keepReached, leastWithin }: ClosingQuestion, going: readonly ClosingSite[]): ClosingWorth {
  const gone = new Set(going);
  const ways = waysTo(areas, sites, (site) => !gone.has(site));
  const access = accessOf(ways);
  const { known, unknown } = savingOfAll(going);
  const fallen = keepReached ? ways.filter(({ area, isInTime }) => area.mustReach && !isInTime) : [];
  const left = ways.filter(({ area, minutes }) => minutes === null && area.minutes.some(Number.isFinite));
  const isShort = leastWithin !== null && access.within < leastWithin;
  return {
    ...{ going, ways, access, saving: known, unknownSavings: unknown },
    breaks: [
      ...(fallen.length === 0 ? [] : [`${named(fallen)} would no longer be reached in time.`]),
      ...(isShort ? [`${percent(access.shareWithin)} would be within the limit, not ${percent(leastWithin / access.counted)}.`] : []),
      ...(left.length === 0 ? [] : [`${named(left)} would be left with nothing to go to.`]),
    ],
  };
}

/** The first few by name, and how many more. */
function named(ways: readonly AreaWay[]): string {
  const names = ways.map(({ area }) => area.name);
  return names.length <= namesSaid ? names.join(', ') : `${names.slice(0, namesSaid).join(', ')} and ${names.length - namesSaid} more`;
}

const namesSaid = 8;
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Minutes, people or pounds; null where somebody has nothing to go to. */
export const valueBy = (aim: ClosingAim, { access, saving }: Pick<ClosingWorth, 'access' | 'saving'>): number | null =>
  ({ LEAST_LOSS: access.mean, MOST_WITHIN: access.within, MOST_SAVING: saving })[aim];

/** How much worse one is than another in the unit of the aim: negative where it is better, null where it cannot be told. */
export function worseBy(aim: ClosingAim, one: ClosingWorth, than: ClosingWorth): number | null {
  const [is, was] = [valueBy(aim, one), valueBy(aim, than)];
  if (is === null || was === null) return null;
  return aim === 'LEAST_LOSS' ? is - was : was - is;
}
