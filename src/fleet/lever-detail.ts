/** What a lever gains and costs. */
import { equivalentAnnual, gbp, presentValue } from '../appraisal/index.ts';
import { isOurs } from '../options/appraise.ts';
import type { Line } from '../options/option.ts';
import type { Buying } from './buying.ts';
import { isSureEnough } from './capability-probability.ts';
import { areThere, percent } from './capability-words.ts';
import type { Lever, LeverEffect } from './lever.ts';
import type { FleetSnapshot } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

export interface LeverDetail {
  readonly effects: readonly LeverEffect[];
  /** Percentage points: of each rule and place the mean over its shifts, added up. */
  readonly pointsGained: number;
  /** Pounds a year over the horizon, positive for a cost; null while a cost is UNKNOWN. */
  readonly yearlyCost: number | null;
  /** null where nothing is gained, or the cost is UNKNOWN. */
  readonly costPerPoint: number | null;
  /** Vehicle-days a year brought back on the road, and that as percentage points of all vehicles in use; null where that is not its way. */
  readonly vehicleDaysGained: number | null;
  readonly fleetPointsGained: number | null;
}

export const shownEffect = ({ rule, area, shift, before, after }: LeverEffect) => ({
  rule,
  area,
  shift,
  before,
  after,
  pointsGained: 100 * (after - before),
  isMet: isSureEnough(after, rule.confidenceNeeded),
});

export function leverDetail({ effects, contribution: { lines, missing }, vehicleDaysGained }: Lever, { fleet, schedule }: Buying): LeverDetail {
  const places = Map.groupBy(effects, ({ rule, area }) => `${rule.code}/${area?.code ?? ''}`);
  const pointsGained = [...places.values()].reduce((sum, shifts) => sum + meanGain(shifts), 0);
  const inUse = fleet.vehicles.filter(isHeld).length;
  const isKnown = missing.every(({ hides }) => hides !== 'ONE_OFF_COST' && hides !== 'RECURRING_COST');
  const yearlyCost = isKnown ? yearlyCostOf(lines, fleet, schedule) : null;
  return {
    effects,
    pointsGained,
    yearlyCost,
    costPerPoint: yearlyCost === null || pointsGained <= 0 ? null : yearlyCost / pointsGained,
    vehicleDaysGained: vehicleDaysGained ?? null,
    fleetPointsGained: vehicleDaysGained === undefined || inUse === 0 ? null : (100 * vehicleDaysGained) / (365 * inUse),
  };
}

/** Percentage points that a rule gains in a place, over its shifts. */
const meanGain = (shifts: readonly LeverEffect[]): number => (100 * shifts.reduce((sum, { before, after }) => sum + after - before, 0)) / shifts.length;

/** The level yearly amount that the lines of ours are worth over the horizon, positive for a cost. */
export function yearlyCostOf(lines: readonly Line[], { organisation }: FleetSnapshot, schedule: Buying['schedule']): number {
  const horizon = organisation.horizonYears;
  const net = Array.from({ length: horizon + 1 }, (_, year) => gbp(lines.filter(isOurs).reduce((sum, { amounts }) => sum + amounts[year]!, 0)));
  return 0 - equivalentAnnual(presentValue(net, schedule), schedule, horizon);
}

/** What becomes surer, by the shift that gains most. */
export function effectText(effects: readonly LeverEffect[]): string {
  const [one] = effects.toSorted((a, b) => b.after - b.before - (a.after - a.before));
  if (one === undefined) return 'No rule of capability becomes surer by it.';
  const place = one.area === null ? '' : ` in ${one.area.name}`;
  const others = new Set(effects.map(({ rule, area }) => `${rule.code}/${area?.code ?? ''}`)).size - 1;
  const more = others === 0 ? '' : ` It helps ${others} more.`;
  return `"${one.rule.name}"${place}: ${areThere(one.rule.minimum)} ${percent(one.after)} of the time instead of ${percent(one.before)}.${more}`;
}
