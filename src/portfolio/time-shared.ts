/** Time that several runs share. */

/** Too little for a run to come to anything. */
const leastSeconds = 0.05;

/**
 * Of so many seconds for all, what the next of so many runs may take: an equal part of what is left, and no more than `most`; null where
 * too little is left for any.
 */
export function timeShared(seconds: number, most: number): (runs: number) => number | null {
  const ends = performance.now() + seconds * 1_000;
  return (runs) => {
    const part = Math.min(most, (ends - performance.now()) / 1_000 / runs);
    return part > leastSeconds ? part : null;
  };
}
