/**
 * Waves of replacement: what was bought together falls due together, again and again. Months are counted from the first day of the
 * first year; what is overdue falls due at once. With a ceiling no year replaces more than so many, the oldest due first, and the
 * rest waits: a wave is smoothed at the price of devices kept longer.
 */
export interface Batch {
  readonly quantity: number;
  /** Month it was bought, negative before the first year; null is UNKNOWN, and then it is taken to be due at once. */
  readonly bought: number | null;
  /** Pounds each; null is UNKNOWN. */
  readonly each: number | null;
}

export interface Waves {
  /** Months that each is kept, 12 or more. */
  readonly life: number;
  readonly years: number;
  /** The month of the first year in which the question is asked. */
  readonly now: number;
  /** Most that one year may replace; none unless said. */
  readonly ceiling?: number | undefined;
}

export interface WaveYear {
  readonly units: number;
  /** Pounds, of those whose price is known. */
  readonly cost: number;
  /** Due and not replaced. */
  readonly waiting: number;
  /** What is held in the middle of the year, once the year's replacements are in. */
  readonly stock: readonly { readonly quantity: number; readonly age: number | null }[];
}

interface Held {
  readonly quantity: number;
  readonly each: number | null;
  readonly bought: number | null;
  readonly due: number;
}

export function refreshWaves(batches: readonly Batch[], { life, years, now, ceiling = Number.POSITIVE_INFINITY }: Waves): readonly WaveYear[] {
  if (!(life >= 12)) throw new RangeError(`a life must be twelve months or more, got ${life}`);
  let held: readonly Held[] = batches.map((batch) => ({ ...batch, due: batch.bought === null ? now : Math.max(now, batch.bought + life) }));
  return Array.from({ length: years }, (_, year) => {
    const end = 12 * (year + 1);
    const due = held.filter((one) => one.due < end).sort((one, other) => one.due - other.due);
    const { replaced, waiting } = underCeiling(due, ceiling);
    const anew = replaced.map((one) => ({ ...one, bought: Math.max(one.due, 12 * year), due: Math.max(one.due, 12 * year) + life }));
    held = [...held.filter((one) => one.due >= end), ...waiting, ...anew];
    return {
      units: unitsOf(replaced),
      cost: replaced.reduce((sum, { quantity, each }) => sum + quantity * (each ?? 0), 0),
      waiting: unitsOf(waiting),
      stock: held.map(({ quantity, bought }) => ({ quantity, age: bought === null ? null : Math.max(0, end - 6 - bought) / 12 })),
    };
  });
}

const unitsOf = (held: readonly Held[]): number => held.reduce((sum, { quantity }) => sum + quantity, 0);

/** As many as the ceiling lets through, a batch split where it must be. */
function underCeiling(due: readonly Held[], ceiling: number): { readonly replaced: readonly Held[]; readonly waiting: readonly Held[] } {
  const [replaced, waiting]: [Held[], Held[]] = [[], []];
  let room = ceiling;
  for (const one of due) {
    const now = Math.min(one.quantity, room);
    room -= now;
    if (now > 0) replaced.push({ ...one, quantity: now });
    if (now < one.quantity) waiting.push({ ...one, quantity: one.quantity - now });
  }
  return { replaced, waiting };
}
