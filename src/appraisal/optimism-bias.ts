/**
 * Optimism bias: early estimates of cost and duration are too low by known margins. The upper bound starts the
 * estimate, measures that answer the contributory factors bring it down, the lower bound is what remains. Fractions:
 * 24 % is 0.24. Goes on the base estimate without contingency; with a quantified risk allowance the greater of the
 * two counts, never both. [mott-macdonald]
 */
import { roundedHalfUp } from './money.ts';
import { type Gbp, gbp } from './units.ts';

export interface BiasBounds {
  readonly upper: number;
  readonly lower: number;
}

export interface BiasRow {
  /** On works duration; null where the study gives none. */
  readonly duration: BiasBounds | null;
  /** On capital cost; for outsourcing on operating cost. */
  readonly cost: BiasBounds;
}

export type ProjectType = 'STANDARD_BUILDINGS' | 'NON_STANDARD_BUILDINGS' | 'STANDARD_CIVIL' | 'NON_STANDARD_CIVIL' | 'EQUIPMENT_DEVELOPMENT' | 'OUTSOURCING';

/** The published bounds by type of project. [mott-macdonald] */
export const optimismBiasTable: Readonly<Record<ProjectType, BiasRow>> = {
  STANDARD_BUILDINGS: { duration: { upper: 0.04, lower: 0.01 }, cost: { upper: 0.24, lower: 0.02 } },
  NON_STANDARD_BUILDINGS: { duration: { upper: 0.39, lower: 0.02 }, cost: { upper: 0.51, lower: 0.04 } },
  STANDARD_CIVIL: { duration: { upper: 0.2, lower: 0.01 }, cost: { upper: 0.44, lower: 0.03 } },
  NON_STANDARD_CIVIL: { duration: { upper: 0.25, lower: 0.03 }, cost: { upper: 0.66, lower: 0.06 } },
  EQUIPMENT_DEVELOPMENT: { duration: { upper: 0.54, lower: 0.1 }, cost: { upper: 2, lower: 0.1 } },
  OUTSOURCING: { duration: null, cost: { upper: 0.41, lower: 0 } },
};

/**
 * Bounds of a project of several types, weighted by their shares of capital cost. Refuses shares that do not add up
 * to 1.
 */
export function mixedBounds(mix: Readonly<Partial<Record<ProjectType, number>>>, on: 'duration' | 'cost'): BiasBounds {
  const shares = Object.entries(mix) as [ProjectType, number][];
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  if (shares.some(([, share]) => !(share >= 0)) || Math.abs(whole - 1) > 1e-9) {
    throw new RangeError(`shares of a mixed project must be zero or more and add up to 1, got ${JSON.stringify(mix)}`);
  }
  const weighted = (side: keyof BiasBounds) =>
    shares.reduce((sum, [type, share]) => {
      const bounds = optimismBiasTable[type][on];
      if (bounds === null) throw new RangeError(`no bounds on ${on} are published for ${type}`);
      return sum + share * bounds[side];
    }, 0);
  return { upper: weighted('upper'), lower: weighted('lower') };
}

/**
 * The uplift left after mitigation, a fraction: upper × (1 − mitigation), by default not below the lower bound.
 * Mitigation is the sum over contributory factors of weight × degree answered; refuses one outside 0 to 1.
 */
export function optimismBias(bounds: BiasBounds, mitigation: number, floorAtLower = true): number {
  if (!(mitigation >= 0 && mitigation <= 1)) throw new RangeError(`mitigation must lie between 0 and 1, got ${mitigation}`);
  const left = bounds.upper * (1 - mitigation);
  return floorAtLower ? Math.max(bounds.lower, left) : left;
}

/**
 * A cost with its uplift, GBP, sign kept: the base and whichever is greater, the bias or the risk allowance (GBP,
 * zero or more).
 */
export function upliftedCost(baseCost: Gbp, bias: number, riskAllowance: Gbp = gbp(0)): Gbp {
  if (!(bias >= 0)) throw new RangeError(`an optimism bias must be zero or more, got ${bias}`);
  if (!(riskAllowance >= 0)) throw new RangeError(`a risk allowance must be zero or more, got ${riskAllowance}`);
  const size = Math.abs(baseCost);
  return gbp((baseCost < 0 ? -1 : 1) * (size + Math.max(size * bias, riskAllowance)));
}

/** A benefit brought down by its own bias, GBP: benefit × (1 − bias). Refuses a bias outside 0 to 1. */
export function reducedBenefit(benefit: Gbp, bias: number): Gbp {
  if (!(bias >= 0 && bias <= 1)) throw new RangeError(`a benefit bias must lie between 0 and 1, got ${bias}`);
  return gbp(benefit * (1 - bias));
}

/** Whole months by which works of so many months finish late, rounded up: benefits start that much later. */
export function delayMonths(worksMonths: number, durationBias: number): number {
  if (!(worksMonths >= 0 && durationBias >= 0)) {
    throw new RangeError(`months of works and their bias must be zero or more, got ${worksMonths} and ${durationBias}`);
  }
  return Math.ceil(roundedHalfUp(worksMonths * durationBias, 9));
}
