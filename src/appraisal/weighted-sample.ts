/** What outcomes with weights say: their mean, the value that a share of them does not exceed, and the chance of reaching one. [house-decision] */

export interface WeightedSample {
  readonly values: Float64Array;
  /** Of each value, adding up to 1; null where each counts alike. */
  readonly weights: Float64Array | null;
}

export interface Estimate {
  readonly probability: number;
  /** √(p (1 − p) ÷ N) of N draws; 0 where every outcome was counted. */
  readonly standardError: number;
}

export function sampleMean({ values, weights }: WeightedSample): number {
  return weights === null ? values.reduce((sum, value) => sum + value, 0) / values.length : values.reduce((sum, value, at) => sum + value * weights[at]!, 0);
}

/** Of each share the smallest value not exceeded with it. Refuses shares outside 0 to 1 and an empty sample. */
export function sampleQuantiles({ values, weights }: WeightedSample, shares: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError('a quantile needs at least one value, got 0');
  const bad = shares.find((share) => !(share >= 0 && share <= 1));
  if (bad !== undefined) throw new RangeError(`a share lies between 0 and 1, got ${bad}`);
  if (weights === null) {
    const sorted = values.toSorted();
    return shares.map((share) => sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)]!);
  }
  const order = Array.from(values.keys()).sort((one, other) => values[one]! - values[other]!);
  return shares.map((share) => {
    let reached = 0;
    const at = order.find((index) => {
      reached += weights[index]!;
      return reached >= share - 1e-12;
    });
    return values[at ?? order[order.length - 1]!]!;
  });
}

/** The chance that a value is at least `least`: half a penny less still counts as reached. */
export const chanceAtLeast = (sample: WeightedSample, least: number): Estimate => chanceThat(sample, (value) => value >= least - 0.005);

/** The chance that a value passes. */
export function chanceThat({ values, weights }: WeightedSample, passes: (value: number) => boolean): Estimate {
  const found = values.reduce((sum, value, at) => (passes(value) ? sum + (weights === null ? 1 : weights[at]!) : sum), 0);
  const probability = weights === null ? found / values.length : Math.min(1, found);
  return { probability, standardError: weights === null ? Math.sqrt((probability * (1 - probability)) / values.length) : 0 };
}
