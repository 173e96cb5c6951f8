import type { ProgrammeFound } from './replacement-programme.ts';

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
export const pounds = (amount: number): string => `£${Math.round(Math.abs(amount)).toLocaleString('en-GB')}`;

/** What waiting costs all told, present value; negative where it saves. */
export const costOfWaiting = ({ placed }: ProgrammeFound): number => sum(placed.map(({ choice }) => choice.costOfWaiting));

export const runningOfWaiting = ({ placed }: ProgrammeFound): number => sum(placed.map(({ choice }) => choice.runningOfWaiting));
