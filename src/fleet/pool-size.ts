/**
 * How many vehicles a pool needs: what was in use at once in nearly all hours of the record, and spares so that as many are
 * available as surely as is asked. What is wanted beyond that on a day is hired for the day. [binomial-pool]
 */
import { smallestFleet } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import { type ConcurrentUse, enoughFor, hireDaysBeyond, hoursBeyond, meanInUse, peakOf } from './concurrent-use.ts';
import { availabilitiesOf } from './expected-availability.ts';
import type { FleetSnapshot } from './snapshot.ts';
import type { VehicleRole } from './vehicle.record.ts';

export interface PoolRule {
  /** Share of the hours whose use must be met. */
  readonly percentile: Input;
  /** Chance that a vehicle is available. */
  readonly availability: Input;
  /** How sure it must be that enough are available. */
  readonly confidence: Input;
}

/** The rule for each role: its vehicles are as available as they were in the year of use, or as assumed where times off the road are not recorded. */
export function poolRuleOf(fleet: FleetSnapshot, given: Given): (role: VehicleRole) => PoolRule {
  const availabilities = availabilitiesOf(fleet, given);
  const [percentile, confidence] = [assumptionInput(given, 'pool-percentile'), assumptionInput(given, 'pool-confidence')];
  return (role) => {
    const { share, basis } = availabilities.usual([role]);
    const recorded = derivedInput('availability', share, 'share', `days on the road of its ${basis.toLowerCase()}, vor_events.csv`);
    return { percentile, confidence, availability: basis === 'ASSUMED' ? assumptionInput(given, 'vehicle-availability') : recorded };
  };
}

export interface PoolSize {
  readonly held: number;
  /** Vehicles in use at once that must be met. */
  readonly demand: number;
  /** To hold so that the demand is met, spares included; at least one. */
  readonly needed: number;
  readonly peak: number;
  readonly meanInUse: number;
  /** Vehicle-hours of the record beyond the demand. */
  readonly hoursBeyond: number;
  /** Vehicle-days of hire a year for them. */
  readonly hireDays: number;
}

/** Spares cover vehicles off the road, so what is hired is what was wanted beyond the demand, not beyond what is held. */
export function poolSize(use: ConcurrentUse, held: number, rule: PoolRule, partnersPeak = 0): PoolSize {
  const demand = enoughFor(use, rule.percentile.value!);
  return {
    held,
    demand: demand + partnersPeak,
    needed: heldFor(demand + partnersPeak, rule),
    peak: peakOf(use) + partnersPeak,
    meanInUse: meanInUse(use),
    hoursBeyond: hoursBeyond(use, demand),
    hireDays: hireDaysBeyond(use, demand),
  };
}

/** A pool of none is no pool: one is always kept. */
export const heldFor = (demand: number, { availability, confidence }: PoolRule): number =>
  Math.max(1, demand === 0 ? 0 : smallestFleet(demand, availability.value!, confidence.value!));
