/** The same requirement with the areas around lending: all needs of the areas together, met by all their vehicles together. */
import { smallestFleet } from '../appraisal/index.ts';
import type { CapabilityGround } from './capability.ts';
import type { Shift } from './capability-crew.ts';
import { type CapabilityGroup, groupsOf } from './capability-group.ts';
import { type Lender, lendersOf } from './capability-lending.ts';
import { probabilityTogether } from './capability-probability.ts';
import { type Standing, standingOf } from './capability-standing.ts';

export interface Pool {
  /** The areas that would lend, the nearest first. */
  readonly lenders: readonly Lender[];
  /** Minutes that a vehicle of the furthest lender takes. */
  readonly minutes: number;
  readonly required: number;
  readonly withKit: number;
  /** That all needs of all these areas are met at once when they lend; null is UNKNOWN. */
  readonly probability: number | null;
  /** That all are met at once when each relies on itself. */
  readonly probabilityApart: number | null;
  /** Vehicles for the confidence that all needs are met at once, at their mean availability, people left aside: together, and apart. */
  readonly holdingNeeded: number | null;
  readonly holdingNeededApart: number | null;
}

/** The pool of an area: those that hold a vehicle within the minutes of the rule. null where none does, or the rule gives no minutes. */
export function poolOf(ground: CapabilityGround, { group, shift, confidence }: Standing): Pool | null {
  const { rule, area } = group;
  if (rule.pooledMinutes === null || area === null) return null;
  const lenders = lendersOf(ground, rule)
    .get(area.code)!
    .filter(({ minutes }) => minutes <= rule.pooledMinutes!);
  if (lenders.length === 0) return null;
  const codes = new Set([area.code, ...lenders.map((lender) => lender.area.code)]);
  const groups = groupsOf(ground.holdings(rule), 'EACH_AREA').filter((one) => codes.has(one.area!.code));
  return { lenders, minutes: lenders.at(-1)!.minutes, ...pooled(ground, groups, shift, confidence) };
}

function pooled(ground: CapabilityGround, groups: readonly CapabilityGroup[], shift: Shift, confidence: number): Omit<Pool, 'lenders' | 'minutes'> {
  const standings = groups.map((group) => standingOf(ground, group, shift, confidence));
  const required = standings.reduce((sum, one) => sum + one.required, 0);
  const withKit = standings.reduce((sum, one) => sum + one.withKit, 0);
  const isUnknown = standings.some(({ isCrewUnknown }) => isCrewUnknown);
  const mean = withKit === 0 ? 0 : standings.reduce((sum, one) => sum + one.availability * one.withKit, 0) / withKit;
  const each = standings[0]!.required;
  const canBeReached = mean > 0 && confidence > 0 && confidence < 1;
  return {
    required,
    withKit,
    probability: isUnknown
      ? null
      : probabilityTogether(
          standings.map(({ requirement }) => requirement.part),
          required,
        ),
    probabilityApart: standings.reduce<number | null>(
      (product, { probability }) => (product === null || probability === null ? null : product * probability),
      1,
    ),
    holdingNeeded: !canBeReached ? null : smallestFleet(required, mean, confidence),
    holdingNeededApart: !canBeReached ? null : groups.length * smallestFleet(each, mean, confidence ** (1 / groups.length)),
  };
}
