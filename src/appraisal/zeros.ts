/**
 * All the real zeros of a sum of exponentials, Σ amount · e^(time · x): cash flows against x = ln(discount factor per
 * year). A flow pattern with no change of sign has no zero and one with a single change exactly one (Descartes); with
 * more, the zeros lie between the turning points, which are found the same way from the derivative with its earliest
 * term divided out (Rolle).
 */
export interface Term {
  readonly amount: number;
  /** years from the first flow */
  readonly time: number;
}

/** How often the sign changes along the terms in order of time, zeros left out. */
export function signChanges(terms: readonly Term[]): number {
  const signs = inTimeOrder(terms).map(({ amount }) => Math.sign(amount));
  return signs.filter((sign, at) => at > 0 && sign !== signs[at - 1]).length;
}

/** The zeros, ascending in x; a zero that only touches is listed once. */
export function zerosOf(unordered: readonly Term[]): number[] {
  const terms = inTimeOrder(unordered);
  const changes = signChanges(terms);
  if (changes === 0) return [];
  const turning = changes === 1 ? [] : zerosOf(derivative(terms));
  const low = bracket(terms, (turning[0] ?? 0) - 1, -1, Math.sign(terms[0]!.amount));
  const high = bracket(terms, (turning.at(-1) ?? 0) + 1, 1, Math.sign(terms.at(-1)!.amount));
  const bounds = [low, ...turning, high];
  return bounds.flatMap((from, at) => {
    const touching = at > 0 && at < bounds.length - 1 && signAt(terms, from) === 0 ? [from] : [];
    const to = bounds[at + 1];
    const crosses = to !== undefined && signAt(terms, from) * signAt(terms, to) < 0;
    return crosses ? [...touching, crossing(terms, from, to)] : touching;
  });
}

function inTimeOrder(terms: readonly Term[]): Term[] {
  const byTime = new Map<number, number>();
  for (const { amount, time } of terms) byTime.set(time, (byTime.get(time) ?? 0) + amount);
  return [...byTime]
    .map(([time, amount]) => ({ time, amount }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => a.time - b.time);
}

function derivative(terms: readonly Term[]): Term[] {
  const [first, ...rest] = terms;
  const raw = rest.map(({ amount, time }) => ({ amount: amount * (time - first!.time), time: time - first!.time }));
  const scale = Math.max(...raw.map(({ amount }) => Math.abs(amount)));
  return raw.map(({ amount, time }) => ({ amount: amount / scale, time }));
}

/** The value and the size of its parts at x, both divided by the largest exponential so that neither overflows. */
function valueAt(terms: readonly Term[], x: number): { readonly value: number; readonly size: number } {
  const peak = x >= 0 ? terms.at(-1)!.time : terms[0]!.time;
  let [value, size] = [0, 0];
  for (const { amount, time } of terms) {
    const part = amount * Math.exp((time - peak) * x);
    value += part;
    size += Math.abs(part);
  }
  return { value, size };
}

/** The sign at x; 0 where the parts cancel to within float noise. */
function signAt(terms: readonly Term[], x: number): number {
  const { value, size } = valueAt(terms, x);
  return Math.abs(value) <= size * 1e-13 ? 0 : Math.sign(value);
}

/** A point in one direction from which on the outermost term has the say. */
function bracket(terms: readonly Term[], start: number, direction: 1 | -1, sign: number): number {
  let [x, step] = [start, 1];
  while (signAt(terms, x) !== sign) {
    x += direction * step;
    step *= 2;
  }
  return x;
}

/** The crossing between two points of opposite sign, halved down to the last float. */
function crossing(terms: readonly Term[], from: number, to: number): number {
  const sign = Math.sign(valueAt(terms, from).value);
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (Math.sign(valueAt(terms, middle).value) === sign) low = middle;
    else high = middle;
  }
}
