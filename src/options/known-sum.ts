/** The sum of figures, or UNKNOWN (null) where one of them is. Nothing adds up to nothing. */
export const knownSum = (figures: readonly (number | null)[]): number | null =>
  figures.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
