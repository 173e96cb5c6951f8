/** How much of what an option asked for is known, and how much of its value rests on values that nobody has vouched for. */
import { discountFactors } from '../appraisal/index.ts';
import { type Appraised, isOurs } from './appraise.ts';
import type { Missing } from './option.ts';

export interface Completeness {
  /** 0 nothing known, 1 everything known. */
  readonly grade: number;
  readonly missing: readonly Missing[];
  /** Share, by present value, of our lines that rest on an assumed value. */
  readonly shareAssumed: number;
}

export function completenessOf({ option, schedule, horizon }: Appraised): Completeness {
  const factors = discountFactors(schedule, horizon);
  const weight = (amounts: readonly number[]) => Math.abs(amounts.reduce((sum, amount, year) => sum + amount * factors[year]!, 0));
  const ours = option.lines.filter(isOurs);
  const all = ours.reduce((sum, { amounts }) => sum + weight(amounts), 0);
  const assumed = ours.filter(({ inputs }) => inputs.some((input) => input.assumed)).reduce((sum, { amounts }) => sum + weight(amounts), 0);
  const asked = Math.max(option.inputsAsked, option.missing.length);
  return { grade: asked === 0 ? 0 : 1 - Math.min(asked, option.missing.length) / asked, missing: option.missing, shareAssumed: all === 0 ? 0 : assumed / all };
}
