/** A sum as a sentence says it. */
export const pounds = (amount: number): string => `£${Math.round(amount).toLocaleString('en-GB')}`;
