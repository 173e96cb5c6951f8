/** Who loses out by each site that goes: the areas that had it nearest, and how much further the next that stays is. */
import type { AssetRef } from '../../options/option.ts';
import { type AreaWay, sumOf, weightOf } from './closing-access.ts';
import type { ClosingSite } from './closing-question.ts';

export interface AreaLoss {
  readonly code: string;
  readonly name: string;
  /** People or households; null is UNKNOWN. */
  readonly counted: number | null;
  readonly limit: number;
  readonly before: number;
  /** null where nothing is left to go to. */
  readonly after: number | null;
  readonly next: AssetRef | null;
  /** Reached in time before and not after. */
  readonly falls: boolean;
}

export interface SiteLoss {
  readonly site: ClosingSite;
  /** Of those counted: how many have further to go, and by how much in the mean; null where somebody has nothing left. */
  readonly losing: number;
  readonly meanExtraMinutes: number | null;
  readonly worstAfter: number | null;
  readonly noLongerWithin: number;
  /** Who loses most first. */
  readonly losers: readonly AreaLoss[];
}

/** By site that goes; `before` and `after` hold the same areas in the same order. */
export function lossesOf(going: readonly ClosingSite[], before: readonly AreaWay[], after: readonly AreaWay[]): readonly SiteLoss[] {
  return going.map((site) => {
    const hit = before.flatMap((way, at) => (way.site === site && (after[at]!.minutes ?? Infinity) > way.minutes! + 1e-9 ? [{ way, then: after[at]! }] : []));
    const losing = hit.reduce((sum, { way }) => sum + weightOf(way), 0);
    const isWhole = hit.every(({ then }) => then.minutes !== null);
    const extra = hit.reduce((sum, { way, then }) => sum + weightOf(way) * ((then.minutes ?? 0) - way.minutes!), 0);
    return {
      site,
      losing,
      meanExtraMinutes: !isWhole ? null : losing === 0 ? 0 : extra / losing,
      worstAfter: isWhole && hit.length > 0 ? Math.max(...hit.map(({ then }) => then.minutes!)) : null,
      noLongerWithin: sumOf(
        hit.filter(({ way, then }) => way.isInTime && !then.isInTime).map(({ way }) => way),
        weightOf,
      ),
      losers: hit.map(({ way, then }) => lossOf(way, then)).sort((one, other) => gain(other) - gain(one) || (one.code < other.code ? -1 : 1)),
    };
  });
}

const lossOf = ({ area, minutes, isInTime }: AreaWay, then: AreaWay): AreaLoss => ({
  code: area.code,
  name: area.name,
  counted: area.weight,
  limit: area.limit,
  before: minutes!,
  after: then.minutes,
  next: then.site?.asset ?? null,
  falls: isInTime && !then.isInTime,
});

const gain = ({ before, after }: AreaLoss): number => (after ?? Number.MAX_VALUE) - before;
