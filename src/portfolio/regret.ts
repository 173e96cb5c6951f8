/** Choosing between plans while nobody knows which of several scenarios will come: least of the largest regrets. */
export interface Regrets {
  /** By choice and scenario: how much less it brings than the best choice for that scenario, never below nothing. */
  readonly regrets: readonly (readonly number[])[];
  /** By choice, the largest. */
  readonly largest: readonly number[];
  /** The first choice with the least of these; null where there is none. */
  readonly least: number | null;
}

/** `payoffs` by choice and scenario, pounds; `isAllowed` where the choice keeps every limit in the scenario: what breaks one sets no standard. */
export function regretsOf(payoffs: readonly (readonly number[])[], isAllowed: (choice: number, scenario: number) => boolean = () => true): Regrets {
  const best = (payoffs[0] ?? []).map((_, scenario) =>
    payoffs.reduce((most, row, choice) => (isAllowed(choice, scenario) ? Math.max(most, row[scenario]!) : most), Number.NEGATIVE_INFINITY),
  );
  const regrets = payoffs.map((row) => row.map((payoff, scenario) => Math.max(0, Number.isFinite(best[scenario]!) ? best[scenario]! - payoff : 0)));
  const largest = regrets.map((row) => Math.max(0, ...row));
  return { regrets, largest, least: largest.length === 0 ? null : largest.indexOf(Math.min(...largest)) };
}
