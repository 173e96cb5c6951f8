/** Which of a system's work another one could do: in the tier that is paid for already, in a dearer one, or not at all. */
import { type IctSnapshot, type ItSystem, isLive } from './snapshot.ts';

export interface Overlap {
  readonly by: ItSystem;
  /** Share of what the system does that the other could do, in whichever tier. */
  readonly coverage: number;
  /** What only the dearer tier does. */
  readonly inDearerTier: readonly string[];
  readonly gaps: readonly string[];
}

/** How far one system covers another; null where nobody has written down what one of them does. */
export function overlapOf(system: ItSystem, by: ItSystem): Overlap | null {
  if (system.capabilities === null || by.capabilities === null) return null;
  const paid = new Set(by.capabilities);
  const dearer = new Set(by.addonCapabilities ?? []);
  const lacking = system.capabilities.filter((one) => !paid.has(one));
  const gaps = lacking.filter((one) => !dearer.has(one));
  return { by, coverage: 1 - gaps.length / system.capabilities.length, inDearerTier: lacking.filter((one) => dearer.has(one)), gaps };
}

/**
 * The system that would take the work over: the one that is decided on, or the one that covers most and at least so much; of two that
 * cover as much the one that needs no dearer tier, then the one with more users, then the first code. What is to go itself takes nothing
 * over, nor does what fewer people have than those who would change to it.
 */
export function bestOverlap(system: ItSystem, ict: IctSnapshot, on: string, needed: number): Overlap | null {
  const decided = system.replacedBy === null ? undefined : ict.system.get(system.replacedBy);
  if (decided !== undefined) return overlapOf(system, decided) ?? { by: decided, coverage: 0, inDearerTier: [], gaps: system.capabilities ?? [] };
  const others = ict.systems.filter(
    (one) => one !== system && isLive(one, on) && one.disposition !== 'RETIRE' && one.switchOffPlannedOn === null && hasRoom(one, system),
  );
  const found = others.flatMap((one) => overlapOf(system, one) ?? []).filter(({ coverage }) => coverage >= needed - 1e-9);
  return found.sort(better)[0] ?? null;
}

const hasRoom = (one: ItSystem, system: ItSystem): boolean => one.users !== null && one.users >= (system.users ?? 0);

const better = (one: Overlap, other: Overlap): number =>
  other.coverage - one.coverage ||
  one.inDearerTier.length - other.inDearerTier.length ||
  (other.by.users ?? 0) - (one.by.users ?? 0) ||
  (one.by.code < other.by.code ? -1 : 1);
