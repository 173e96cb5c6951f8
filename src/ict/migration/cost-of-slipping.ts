/** What it costs when moves come later than planned: what is paid longer for the old place, less what the new one is not yet paid. */
import { monthsFrom } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import type { IctSnapshot } from '../snapshot.ts';
import { type DoubleRunning, doubleRunning, sumOfMonths } from './double-running.ts';
import { type Leaver, slipped } from './leaver.ts';

export interface CostOfSlipping {
  readonly months: number;
  readonly total: number;
  readonly old: number;
  readonly new: number;
  readonly twice: number;
  readonly idle: number;
  readonly leavers: readonly Leaver[];
}

/** The difference to the plan over months enough for both, where some of what leaves does so later. Positive is dearer. */
export function costOfSlipping(planned: DoubleRunning, months: number, slips: (leaver: Leaver) => boolean, ict: IctSnapshot, given: Given): CostOfSlipping {
  const span = monthsFrom(planned.months[0]!.month.firstDay, planned.months.length + months);
  const leavers = planned.leavers.map((leaver) => (slips(leaver) ? slipped(leaver, months, given) : leaver));
  const [before, after] = [doubleRunning(planned.leavers, span, ict, given), doubleRunning(leavers, span, ict, given)];
  const more = (figure: 'total' | 'old' | 'new' | 'twice' | 'idle') => sumOfMonths(after, figure) - sumOfMonths(before, figure);
  return { months, total: more('total'), old: more('old'), new: more('new'), twice: more('twice'), idle: more('idle'), leavers };
}
