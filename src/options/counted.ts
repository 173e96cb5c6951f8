/** A count with its noun, for people to read: 1 vehicle, 2 vehicles. */
export const counted = (count: number, noun: string): string => `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
