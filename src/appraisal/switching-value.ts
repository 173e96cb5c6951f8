/** Switching value: how far one driver may move before the option is worth nothing. [green-book-2026] */
import type { Gbp } from './units.ts';

/**
 * The multiplier on one driver at which the net present value becomes zero: 1 − NPV / PV of the driver. 1.2 means a
 * fifth more, 0.7 three tenths less. Holds where the value is straight-line in the driver. `driver` is signed as it
 * enters the NPV (costs negative). null when the driver is worth nothing, since then it cannot switch the decision.
 */
export function switchingValue(npv: Gbp, driver: Gbp): number | null {
  return driver === 0 ? null : 1 - npv / driver;
}

/**
 * Where a driver stands when the value becomes zero, from the value at three or more places of it in order: on the straight lines
 * between them, or on the first or last of these carried on by as much again as the range is wide. null where it crosses nowhere there.
 */
export function switchingPoint(curve: readonly { readonly at: number; readonly value: number }[]): number | null {
  const distinct = curve.filter(({ at }, index) => index === 0 || at !== curve[index - 1]!.at);
  if (distinct.length < 2) return null;
  const crossing = (from: (typeof curve)[0], to: (typeof curve)[0]) => from.at + ((to.at - from.at) * from.value) / (from.value - to.value);
  for (let index = 1; index < distinct.length; index++) {
    const [from, to] = [distinct[index - 1]!, distinct[index]!];
    if (from.value === 0) return from.at;
    if (from.value * to.value <= 0) return crossing(from, to);
  }
  const [first, second, last, before] = [distinct[0]!, distinct[1]!, distinct[distinct.length - 1]!, distinct[distinct.length - 2]!];
  const width = last.at - first.at;
  const beyond = [crossing(second, first), crossing(before, last)];
  const reached = beyond.filter((at) => Number.isFinite(at) && ((at < first.at && at >= first.at - width) || (at > last.at && at <= last.at + width)));
  return reached[0] ?? null;
}
