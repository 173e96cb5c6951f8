/** Whether vehicles are off the road together more often than chance would have it: a recall or one workshop visit takes several at once. */
import type { Given } from '../assumptions/given.ts';
import { type CapabilityGroup, readyIn } from './capability-group.ts';
import { probabilityMet } from './capability-probability.ts';

/** On how many days of the year exactly so many vehicles of a group were off the road. */
export interface OffTogether {
  readonly group: number;
  readonly off: number;
  readonly days: number;
  readonly firstDay: string;
  /** The causes on that first day. */
  readonly causes: string;
}

export interface TogetherOff {
  readonly daysRecorded: number;
  /** Days on which fewer than the minimum were on the road. */
  readonly daysShort: number;
  readonly shareShort: number;
  /** The share that independent failures would give. */
  readonly shareShortIfIndependent: number;
  /** The most off the road at once, the first day of it, and its causes. */
  readonly mostOff: number;
  readonly mostOffOn: string | null;
  readonly mostOffBecause: readonly string[];
  readonly isCorrelated: boolean;
}

/** What the year says of a group beside the arithmetic of independent vehicles; work in other areas and people are left aside. */
export function togetherOff(group: CapabilityGroup, days: readonly OffTogether[], daysRecorded: number, given: Given): TogetherOff {
  const ready = readyIn(group);
  const { minimum } = group.rule;
  const short = days.filter(({ off }) => ready.length - off < minimum).reduce((sum, one) => sum + one.days, 0);
  const daysShort = ready.length < minimum ? daysRecorded : short;
  const expected = 1 - probabilityMet({ part: { vehicles: ready.map(({ onTheRoad }) => onTheRoad), crew: null }, needed: minimum });
  const most = days.reduce<OffTogether | null>((one, other) => (one === null || other.off > one.off ? other : one), null);
  const shareShort = daysShort / daysRecorded;
  return {
    daysRecorded,
    daysShort,
    shareShort,
    shareShortIfIndependent: expected,
    mostOff: most?.off ?? 0,
    mostOffOn: most?.firstDay ?? null,
    mostOffBecause: most?.causes.split(',') ?? [],
    isCorrelated: shareShort - expected >= given.of('correlated-off-share').value && isClustered(group, days, daysRecorded),
  };
}

/** Whether the number off the road varies more from day to day than it would if each failed on its own. */
function isClustered(group: CapabilityGroup, days: readonly OffTogether[], daysRecorded: number): boolean {
  const mean = days.reduce((sum, one) => sum + one.off * one.days, 0) / daysRecorded;
  const variance = days.reduce((sum, one) => sum + one.off ** 2 * one.days, 0) / daysRecorded - mean ** 2;
  return variance > readyIn(group).reduce((sum, { onTheRoad }) => sum + onTheRoad * (1 - onTheRoad), 0);
}
