import { isAssumed } from '../assumptions/assumption.ts';
import type { Given } from '../assumptions/given.ts';

/** A figure on its way into an option: its value, or UNKNOWN, with what it is and who says so. */
export interface Input {
  readonly name: string;
  /** null is UNKNOWN. */
  readonly value: number | null;
  readonly unit: string;
  readonly source: string;
  readonly asAt: string | null;
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW' | null;
  /** Whether it rests on an assumption with no source. */
  readonly assumed: boolean;
}

/** The first input that is known; where none is, the last one, which says what is missing. */
export function firstKnown(...inputs: readonly [Input, ...Input[]]): Input {
  return inputs.find(({ value }) => value !== null) ?? inputs[inputs.length - 1]!;
}

/** The product of inputs; UNKNOWN if one of them is, even beside a zero that would hide it. */
export const productOf = (...inputs: readonly Input[]): number | null =>
  inputs.reduce<number | null>((product, { value }) => (product === null || value === null ? null : product * value), 1);

/** An assumption as an input: its value, or the cautious end of its range where it stands in for something UNKNOWN. */
export function assumptionInput(given: Given, key: string, end: 'value' | 'low' | 'high' = 'value'): Input {
  const { value, low, high, unit, source, recorded, note } = given.of(key);
  const name = end === 'value' ? key : `${key} (${end} end)`;
  const witness = isAssumed({ source }) ? `assumed${note === null || note === '' ? '' : `: ${note}`}` : source;
  return {
    name,
    value: { value, low: low ?? value, high: high ?? value }[end],
    unit,
    source: witness,
    asAt: recorded,
    confidence: null,
    assumed: isAssumed({ source }),
  };
}

/** A figure that was worked out from others, which are inputs of their own. */
export const derivedInput = (name: string, value: number | null, unit: string, how: string): Input => ({
  name,
  value,
  unit,
  source: how,
  asAt: null,
  confidence: null,
  assumed: false,
});
