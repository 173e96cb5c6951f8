/**
 * When IT comes to each of its ends. The maker's dates, the warranty and our own policy stand apart, because they mean different
 * things: a warranty that ends is no reason to replace, and a security update that ends is. UNKNOWN is never taken for supported.
 */
import { addMonths } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { lifeOf } from './device-life.ts';
import type { LifecycleState } from './it-model.record.ts';
import type { ItAsset, ItModel } from './snapshot.ts';

export const milestones = [
  'END_OF_SALE',
  'END_OF_ACTIVE_SUPPORT',
  'END_OF_SUPPORT',
  'END_OF_EXTENDED_SUPPORT',
  'END_OF_SECURITY',
  'END_OF_POLICY_LIFE',
  'END_OF_WARRANTY',
] as const;
export type Milestone = (typeof milestones)[number];

/** Blank means DATED where an end of support or security stands, and UNKNOWN otherwise. */
export const stateOf = ({ lifecycleState, endOfSupport, endOfSecurity }: ItModel): LifecycleState =>
  lifecycleState ?? (endOfSupport === null && endOfSecurity === null ? 'UNKNOWN' : 'DATED');

/** The last day of security updates without extra payment; null where no day is known. */
export const securityEnd = ({ endOfSecurity, endOfSupport }: ItModel): string | null => endOfSecurity ?? endOfSupport;

/** The last day that security can be had at all, paid for or not; null where no day is known. */
export const lastSecurity = (model: ItModel): string | null =>
  model.endOfExtendedSupport !== null && model.endOfExtendedSupport > (securityEnd(model) ?? '') ? model.endOfExtendedSupport : securityEnd(model);

/** The end of our own policy life, counted from the day it was bought; null is UNKNOWN. */
export const policyEnd = (asset: ItAsset, model: ItModel, given: Given): string | null =>
  asset.purchasedOn === null ? null : addMonths(asset.purchasedOn, lifeOf(model, given));

/** The day of a milestone; null where it has no day, and `stateOf` says why. */
export function milestoneOf(asset: ItAsset, model: ItModel, milestone: Milestone, given: Given): string | null {
  return {
    END_OF_SALE: () => model.endOfSale,
    END_OF_ACTIVE_SUPPORT: () => model.endOfActiveSupport,
    END_OF_SUPPORT: () => model.endOfSupport,
    END_OF_EXTENDED_SUPPORT: () => lastSecurity(model),
    END_OF_SECURITY: () => securityEnd(model),
    END_OF_POLICY_LIFE: () => policyEnd(asset, model, given),
    END_OF_WARRANTY: () => asset.warrantyEndsOn,
  }[milestone]();
}

/**
 * When it is replaced if nothing is decided: at the end of its policy life, or of its security updates where that comes before; the
 * appraisal date where they have ended on a day nobody knows. null is UNKNOWN, and an UNKNOWN age is never young.
 */
export function dueOn(asset: ItAsset, model: ItModel, given: Given): string | null {
  const free = securityEnd(model) ?? (stateOf(model) === 'ENDED' ? given.on : null);
  const ends = [policyEnd(asset, model, given), free].filter((day) => day !== null);
  return ends.length === 0 ? null : ends.reduce((one, other) => (one < other ? one : other));
}

/** What one like it costs today, pounds in base-year prices; null is UNKNOWN. What was paid for it is spent, and decides nothing. */
export function priceEach(asset: ItAsset, model: ItModel, given: Given): number | null {
  if (asset.replacementPrice !== null) return given.inBasePrices(asset.replacementPrice, asset.priceBase);
  return model.replacementPrice === null ? null : given.inBasePrices(model.replacementPrice, model.priceBase);
}
