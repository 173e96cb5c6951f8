/** What each further spare gives: chance, shifts covered and what they cost; and what mending the workshop would give without any. */
import type { Warning } from '../options/option.ts';
import type { Buying } from './buying.ts';
import type { CapabilityGround } from './capability.ts';
import { type CapabilityGroup, readyIn } from './capability-group.ts';
import { holdingCurve, holdingNeeded, probabilityMet } from './capability-probability.ts';
import type { Standing } from './capability-standing.ts';
import { percent } from './capability-words.ts';
import { yearlyCostOf } from './lever-detail.ts';
import { workshopFirst } from './lever-spare.ts';
import { groupPlace, standingsOf } from './lever-standing.ts';
import type { Area, CapabilityRule } from './snapshot.ts';
import { spareFor } from './spare.ts';
import { spareContribution } from './spare-lines.ts';

export interface SpareStep {
  /** The first spare, the second, the third … */
  readonly spare: number;
  /** The chance on the worst shift with so many. */
  readonly probability: number;
  /** Percentage points that this one adds, the mean over the shifts. */
  readonly pointsGained: number;
  /** Shifts a year, of all that the rule holds for, that this one covers besides. */
  readonly shiftsGained: number;
  readonly costPerPoint: number | null;
  readonly costPerShift: number | null;
}

export interface ExtraSpares {
  readonly rule: CapabilityRule;
  /** null is the whole force. */
  readonly area: Area | null;
  readonly withKit: number;
  /** What would be bought; null where nothing has a price. */
  readonly bought: string | null;
  readonly price: number | null;
  /** A year of one spare over the horizon, level; null is UNKNOWN. */
  readonly yearlyCost: number | null;
  /** The chance on the worst shift today. */
  readonly probability: number;
  /** Whether people are left aside, because nobody says how many are on duty. */
  readonly isOfVehiclesAlone: boolean;
  readonly steps: readonly SpareStep[];
  /** Mean share of time on the road of those that count, and the target. */
  readonly onTheRoad: number;
  readonly target: number;
  /** The chance on the worst shift without any spare if each reached the target, and what would be held then. */
  readonly probabilityAtTarget: number;
  readonly holdingNeededAtTarget: number | null;
  readonly summary: string;
  readonly warnings: readonly Warning[];
}

const shiftsOfYear = 365;

export function extraSpares(group: CapabilityGroup, most: number, ground: CapabilityGround, buying: Buying): ExtraSpares {
  const { fleet, given } = ground;
  const standings = standingsOf(ground, group);
  const { withKit, isCrewUnknown, requirement } = standings[0]!;
  const spare = spareFor(group, buying);
  const { lines, missing } = spareContribution(spare, 1, fleet.organisation.horizonYears);
  const isKnown = missing.every(({ hides }) => hides !== 'ONE_OFF_COST');
  const yearlyCost = isKnown ? yearlyCostOf(lines, fleet, buying.schedule) : null;
  const curves = standings.map((one) => holdingCurve(one.requirement, withKit + most).slice(withKit));
  const steps = Array.from({ length: most }, (_, at) => stepOf(at + 1, curves, yearlyCost));
  const target = given.of('fleet-availability-target').value;
  const found = {
    rule: group.rule,
    area: group.area,
    withKit,
    bought: spare.bought?.name ?? null,
    price: spare.bought?.price ?? null,
    yearlyCost,
    probability: worst(curves, 0),
    isOfVehiclesAlone: isCrewUnknown,
    steps,
    onTheRoad: requirement.usual,
    target,
    ...atTarget(standings, target),
    warnings: requirement.usual < target ? [workshopFirst(requirement.usual, target)] : [],
  };
  return { ...found, summary: summaryOf(group, found) };
}

const worst = (curves: readonly (readonly number[])[], at: number): number => Math.min(...curves.map((curve) => curve[at]!));

function stepOf(spare: number, curves: readonly (readonly number[])[], yearlyCost: number | null): SpareStep {
  const gained = curves.reduce((sum, curve) => sum + curve[spare]! - curve[spare - 1]!, 0);
  const [pointsGained, shiftsGained] = [(100 * gained) / curves.length, shiftsOfYear * gained];
  const each = (gain: number) => (yearlyCost === null || gain <= 1e-9 ? null : yearlyCost / gain);
  return { spare, probability: worst(curves, spare), pointsGained, shiftsGained, costPerPoint: each(pointsGained), costPerShift: each(shiftsGained) };
}

/** The same vehicles and people with each vehicle at the target, or better where it is better already. */
function atTarget(standings: readonly Standing[], target: number): Pick<ExtraSpares, 'probabilityAtTarget' | 'holdingNeededAtTarget'> {
  const better = standings.map(({ group, requirement, confidence }) => {
    const vehicles = readyIn(group).map(({ onTheRoad, elsewhere }) => Math.max(target, onTheRoad) * (group.scope === 'FORCE' ? 1 : 1 - elsewhere));
    const part = { vehicles, crew: requirement.part.crew };
    return { part, needed: requirement.needed, usual: Math.max(target, requirement.usual), confidence };
  });
  const needed = better.map((one) => holdingNeeded(one, one.confidence));
  return {
    probabilityAtTarget: Math.min(...better.map(probabilityMet)),
    holdingNeededAtTarget: needed.includes(null) ? null : Math.max(...(needed as number[])),
  };
}

const ordinals = ['the first spare adds', 'the second', 'the third'];

function summaryOf(group: CapabilityGroup, { probability, steps, probabilityAtTarget, onTheRoad, target }: Omit<ExtraSpares, 'summary'>): string {
  const each = steps.map(({ spare, pointsGained }) => `${ordinals[spare - 1] ?? `number ${spare}`} ${pointsGained.toFixed(1)}`);
  const workshop = onTheRoad < target ? ` Without any, bringing each to ${percent(target)} on the road would make it ${percent(probabilityAtTarget)}.` : '';
  return `${group.rule.name}, ${groupPlace(group)}: ${percent(probability)} today; ${each.join(', ')} points.${workshop}`;
}
