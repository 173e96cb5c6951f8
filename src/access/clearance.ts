/** How much an asker may see. What is covert counts in every total that does not give it away, and is shown to few. */
export const clearances = ['FORCE', 'COVERT'] as const;
export type Clearance = (typeof clearances)[number];
