/** How a plan is paid for beyond its budgets. Pounds in the prices of year 0, by year of the plan. */
export interface Funding {
  /** Drawn from reserves for one-off costs. */
  readonly drawn: readonly number[];
  /** Receipts that pay for one-off costs. */
  readonly receipts: readonly number[];
  readonly loans: readonly { readonly year: number; readonly termYears: number; readonly amount: number }[];
}

export const noFunding: Funding = { drawn: [], receipts: [], loans: [] };
