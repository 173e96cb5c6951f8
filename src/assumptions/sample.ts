/**
 * Where uncertain values lie in draws between their low and their high end. A range is read as a triangle with its top at the central
 * value, or as a PERT curve, which holds closer to it. The central value is what is expected to turn out: no bias for optimism is
 * laid on top of a range. [house-decision]
 */
export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export const shapes = ['TRIANGULAR', 'PERT'] as const;
export type Shape = (typeof shapes)[number];

/** The value below which a share `u` of all outcomes lies. Refuses a range out of order. */
export function valueAt(u: number, range: Range, shape: Shape = 'TRIANGULAR'): number {
  const { low, central, high } = range;
  if (!(low <= central && central <= high)) throw new RangeError(`a range runs from low over central to high, got ${low}, ${central}, ${high}`);
  if (low === high) return central;
  return shape === 'TRIANGULAR' ? triangularAt(u, range) : low + (high - low) * pertAt(u, (central - low) / (high - low));
}

function triangularAt(u: number, { low, central, high }: Range): number {
  const width = high - low;
  return u * width < central - low ? low + Math.sqrt(u * width * (central - low)) : high - Math.sqrt((1 - u) * width * (high - central));
}

const steps = 1_000;
const curves = new Map<number, Float64Array>();

/** PERT on 0 to 1 with its top at `mode`, by straight lines between a thousand points of its sum. */
function pertAt(u: number, mode: number): number {
  const curve = curves.get(mode) ?? pertCurve(mode);
  if (curves.size < 1_000) curves.set(mode, curve);
  let [below, above] = [0, steps];
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (curve[middle]! <= u) below = middle;
    else above = middle;
  }
  const [from, to] = [curve[below]!, curve[above]!];
  return (below + (to === from ? 0 : (u - from) / (to - from))) / steps;
}

/** The share of outcomes below each of the points, of a beta distribution with 1 + 4 mode and 1 + 4 (1 − mode). */
function pertCurve(mode: number): Float64Array {
  const curve = new Float64Array(steps + 1);
  for (let step = 1; step <= steps; step++) {
    const at = (step - 0.5) / steps;
    curve[step] = curve[step - 1]! + at ** (4 * mode) * (1 - at) ** (4 - 4 * mode);
  }
  const whole = curve[steps]!;
  return curve.map((sum) => sum / whole);
}

/** Which of several outcomes a draw is, by their probabilities in their order. Refuses probabilities that do not add up to 1. */
export function outcomeAt(u: number, probabilities: readonly number[]): number {
  const whole = probabilities.reduce((sum, one) => sum + one, 0);
  if (probabilities.some((one) => !(one >= 0)) || Math.abs(whole - 1) > 1e-9) throw new RangeError(`probabilities must add up to 1, got ${whole}`);
  let reached = 0;
  const found = probabilities.findIndex((one) => {
    reached += one;
    return u < reached;
  });
  return found === -1 ? probabilities.findLastIndex((one) => one > 0) : found;
}

/**
 * Draws of what goes with a shared factor in a share of all cases, and by itself in the others; a negative share goes against it. Each
 * remains evenly spread, and its correlation of ranks with the factor is that share.
 */
export function drawsWithFactor(own: Float64Array, factor: Float64Array, which: Float64Array, goesWith: number): Float64Array {
  if (!(Math.abs(goesWith) <= 1)) throw new RangeError(`a share of draws that go with a factor lies between -1 and 1, got ${goesWith}`);
  return own.map((u, draw) => (which[draw]! >= Math.abs(goesWith) ? u : goesWith > 0 ? factor[draw]! : 1 - factor[draw]!));
}

/** Months of a delay from its least to its greatest, each with its probability: the triangle cut into whole months around each. */
export function monthsOf({ low, central, high }: Range): readonly { readonly months: number; readonly probability: number }[] {
  const below = (value: number): number => shareBelow(value, { low: low - 0.5, central, high: high + 0.5 });
  return Array.from({ length: high - low + 1 }, (_, at) => low + at).map((months) => ({ months, probability: below(months + 0.5) - below(months - 0.5) }));
}

function shareBelow(value: number, { low, central, high }: Range): number {
  if (value <= low) return 0;
  if (value >= high) return 1;
  return value < central ? (value - low) ** 2 / ((high - low) * (central - low)) : 1 - (high - value) ** 2 / ((high - low) * (high - central));
}
