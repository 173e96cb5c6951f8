/** Assumptions as the API shows them: with the source they name, and as they stood on a day. */
import type { Shipped } from '../access/context.ts';
import type { Assumption } from '../assumptions/assumption.ts';
import { inForceIfAny } from '../assumptions/in-force.ts';
import { withUnits } from './given.ts';

export interface Asked {
  readonly key?: string | undefined;
  readonly on?: string | undefined;
  readonly asRecordedAt?: string | undefined;
}

/** By key and date; a key that nothing was in force for on the day is left out. */
export function assumptionsShown(shipped: Shipped, own: readonly Assumption[], { key, on, asRecordedAt }: Asked): readonly Assumption[] {
  const all = [...shipped.assumptions, ...withUnits(own, shipped.assumptions)].filter((one) => key == null || one.key === key);
  const wanted =
    on == null
      ? all.filter(({ recorded }) => asRecordedAt == null || recorded <= asRecordedAt)
      : [...new Set(all.map((one) => one.key))].flatMap((one) => inForceIfAny(all, one, on, asRecordedAt ?? undefined) ?? []);
  const sorted = wanted.sort((one, other) => (one.key === other.key ? (one.from < other.from ? -1 : 1) : one.key < other.key ? -1 : 1));
  return sorted.map((one) => ({ ...one, sourceDetail: shipped.sources.find((source) => source.key === one.source) ?? null }));
}
