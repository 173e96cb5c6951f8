/** Chance that is the same in every run: each draw is named, so that adding a row leaves every other row as it was. */
const seed = 2026;

/** A number from 0 up to 1 for a name. */
export function chance(...names: readonly (string | number)[]): number {
  let hash = 2166136261 ^ seed;
  for (const letter of names.join('/')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

export const between = (low: number, high: number, ...names: readonly (string | number)[]): number => low + (high - low) * chance(...names);

export const wholeBetween = (low: number, high: number, ...names: readonly (string | number)[]): number => Math.floor(between(low, high + 1, ...names));

export function pick<Choice>(choices: readonly Choice[], ...names: readonly (string | number)[]): Choice {
  return choices[Math.floor(chance(...names) * choices.length)]!;
}

/** Rounded to a multiple: 1234 to the nearest 50 is 1250. */
export const nearest = (multiple: number, value: number): number => Math.round(value / multiple) * multiple;

/** Splits a whole number by weights so that the parts add up to it. */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  let given = 0;
  let reached = 0;
  return weights.map((weight) => {
    reached += weight;
    const part = Math.round((total * reached) / sum) - given;
    given += part;
    return part;
  });
}
