/** Draws that come again: the same seed and name give the same numbers in every run, whatever else is drawn beside them. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';

/**
 * So many numbers from 0 up to 1, evenly spread, of a stream of their own: that of another name is independent of it, so that what
 * two questions have in common is drawn alike in both.
 */
export function uniformDraws(seed: number, name: string, count: number): Float64Array {
  const generator = mersenne(seedOf(`${seed} ${name}`));
  return Float64Array.from({ length: count }, () => uniformFloat64(generator));
}

/** FNV-1a over the text: 32 bits that differ in many places for texts that differ in one. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash;
}
