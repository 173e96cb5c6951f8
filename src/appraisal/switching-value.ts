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
