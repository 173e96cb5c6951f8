/** How people reach the sites that are open: the mean and its tail, who is within the limits, who has nothing to go to. */
import { weightedPercentile } from '../../appraisal/index.ts';
import { type ClosingArea, type ClosingSite, sameMinute } from './closing-question.ts';
import { nearestTo, type ReachedFrom } from './cover-reach.ts';

export interface AreaWay extends ReachedFrom {
  readonly area: ClosingArea;
  readonly site: ClosingSite | null;
  readonly isInTime: boolean;
}

export interface Access {
  /** Of everybody counted: people, or households. */
  readonly counted: number;
  /** Minutes to the nearest, weighted; null where somebody has nothing to go to. */
  readonly mean: number | null;
  readonly p95: number | null;
  readonly worst: number | null;
  readonly worstArea: string | null;
  readonly within: number;
  readonly shareWithin: number;
  readonly areasWithin: number;
  /** Names of areas that have nothing to go to. */
  readonly withNothing: readonly string[];
}

/** Every area with the nearest of the sites that are open. */
export const waysTo = (areas: readonly ClosingArea[], sites: readonly ClosingSite[], isOpen: (site: ClosingSite) => boolean): readonly AreaWay[] =>
  areas.map((area) => {
    const { site, minutes } = nearestTo(area, sites, (one) => isOpen(one as ClosingSite));
    return { area, site: site as ClosingSite | null, minutes, isInTime: minutes !== null && minutes <= area.limit + sameMinute };
  });

export const weightOf = ({ area }: AreaWay): number => area.weight ?? 0;
export const sumOf = (ways: readonly AreaWay[], of: (way: AreaWay) => number): number => ways.reduce((sum, way) => sum + of(way), 0);

export function accessOf(ways: readonly AreaWay[]): Access {
  const counted = sumOf(ways, weightOf);
  const within = sumOf(
    ways.filter(({ isInTime }) => isInTime),
    weightOf,
  );
  const lost = ways.filter(({ minutes }) => minutes === null);
  const isWhole = lost.every((way) => weightOf(way) === 0);
  const placed = ways.filter(({ minutes }) => minutes !== null);
  const worst = placed.reduce<AreaWay | null>((most, way) => (most === null || way.minutes! > most.minutes! ? way : most), null);
  return {
    counted,
    mean: isWhole && counted > 0 ? sumOf(placed, (way) => weightOf(way) * way.minutes!) / counted : null,
    p95:
      isWhole && counted > 0
        ? weightedPercentile(
            placed.map(({ minutes }) => minutes!),
            placed.map(weightOf),
            0.95,
          )
        : null,
    worst: lost.length > 0 ? null : (worst?.minutes ?? null),
    worstArea: lost[0]?.area.name ?? worst?.area.name ?? null,
    within,
    shareWithin: within / counted,
    areasWithin: ways.filter(({ isInTime }) => isInTime).length,
    withNothing: lost.map(({ area }) => area.name),
  };
}
