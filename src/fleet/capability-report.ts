/** The rows of a question about capability: each rule asked, in each area, on each shift. */
import { addMonths, daysBetween } from '../appraisal/index.ts';
import type { Warning } from '../options/option.ts';
import type { CapabilityGround } from './capability.ts';
import type { Shift } from './capability-crew.ts';
import { shiftsOf } from './capability-crew.ts';
import { type CapabilityGroup, groupsOf, type Scope } from './capability-group.ts';
import type { NotCounted } from './capability-kind.ts';
import { type Lender, lendersOf } from './capability-lending.ts';
import { type Pool, poolOf } from './capability-pool.ts';
import { holdingCurve } from './capability-probability.ts';
import { type Standing, standingOf } from './capability-standing.ts';
import { type OffTogether, type TogetherOff, togetherOff } from './capability-together.ts';
import { standingWarnings } from './capability-warnings.ts';
import { standingSummary } from './capability-words.ts';
import type { CapabilityRule, Vehicle } from './snapshot.ts';

export interface CapabilityAsked {
  readonly rules: readonly CapabilityRule[];
  /** Codes; undefined for all. */
  readonly areas?: readonly string[] | undefined;
  readonly shift?: Shift | undefined;
  /** Another reading of the rules than their own. */
  readonly scope?: Scope | undefined;
  readonly confidence?: number | undefined;
  readonly isPooled: boolean;
}

export interface CapabilityRow extends Omit<Standing, 'group' | 'requirement' | 'isCrewUnknown' | 'crewUnknownIn'> {
  readonly rule: CapabilityRule;
  readonly area: CapabilityGroup['area'];
  readonly readAs: Scope;
  readonly interpretation: string;
  /** The vehicles that count. */
  readonly counted: readonly Vehicle[];
  readonly notCountedTotal: number;
  readonly notCounted: readonly NotCounted[];
  /** Probabilities for 0 held, 1, 2 … up to three more than count today. */
  readonly ifHeld: readonly { readonly held: number; readonly probability: number }[];
  readonly together: TogetherOff | null;
  readonly pool: Pool | null;
  readonly nearestSupport: Lender | null;
  readonly summary: string;
  readonly warnings: readonly Warning[];
}

/** Vehicles that do not count are named up to so many for each row. */
const mostNamed = 50;

export const groupsAsked = (ground: CapabilityGround, { rules, scope, areas }: CapabilityAsked): readonly CapabilityGroup[] =>
  rules.flatMap((rule) => groupsOf(ground.holdings(rule), scope)).filter(({ area }) => areas === undefined || area === null || areas.includes(area.code));

/** Rows in the order of rules, areas and shifts. `off` holds by the place of its group what the year says of times off the road; null where none are recorded. */
export function capabilityRows(
  ground: CapabilityGround,
  groups: readonly CapabilityGroup[],
  asked: CapabilityAsked,
  off: ReadonlyMap<number, readonly OffTogether[]> | null,
): readonly { readonly standing: Standing; readonly row: CapabilityRow }[] {
  const { on } = ground.given;
  const daysRecorded = daysBetween(addMonths(on, -12), on);
  return groups.flatMap((group, at) => {
    const together = off === null ? null : togetherOff(group, off.get(at) ?? [], daysRecorded, ground.given);
    const shifts = shiftsOf(group.rule).filter((shift) => asked.shift === undefined || shift === asked.shift);
    return shifts.map((shift) => {
      const standing = standingOf(ground, group, shift, asked.confidence);
      return { standing, row: rowOf(ground, standing, together, asked.isPooled) };
    });
  });
}

function rowOf(ground: CapabilityGround, standing: Standing, together: TogetherOff | null, isPooled: boolean): CapabilityRow {
  const { group, requirement, isCrewUnknown, crewUnknownIn, ...figures } = standing;
  const notCounted = group.holdings.flatMap((holding) => holding.notCounted);
  return {
    ...figures,
    rule: group.rule,
    area: group.area,
    readAs: group.scope,
    interpretation: group.rule.interpretation,
    counted: group.holdings.flatMap(({ ready }) => ready.map(({ vehicle }) => vehicle)),
    notCountedTotal: notCounted.length,
    notCounted: notCounted.slice(0, mostNamed),
    ifHeld: holdingCurve(requirement, standing.withKit + 3).map((probability, held) => ({ held, probability })),
    together,
    pool: isPooled ? poolOf(ground, standing) : null,
    nearestSupport: group.area === null ? null : (lendersOf(ground, group.rule).get(group.area.code)?.[0] ?? null),
    summary: standingSummary(standing),
    warnings: standingWarnings(standing, together, ground),
  };
}
