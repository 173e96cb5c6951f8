/** A replacement programme in words. */
import { type Warning, warning } from '../../options/option.ts';
import type { ProgrammeFound } from './replacement-programme.ts';
import { costOfWaiting, pounds, runningOfWaiting, sum } from './replacement-sums.ts';

export function summaryOf(found: ProgrammeFound): string {
  const late = found.placed.filter(({ choice }) => choice.isLate);
  if (found.because.length > 0) return found.because.join(' ');
  if (found.placed.length === 0) return 'Nothing falls due.';
  return late.length === 0
    ? `All ${found.placed.length} are replaced by the year they are due in.`
    : `${late.length} of ${found.placed.length} wait; waiting ${costOfWaiting(found) < 0 ? 'saves' : 'costs'} ${pounds(costOfWaiting(found))} over the horizon, running cost ${runningOfWaiting(found) < 0 ? 'down' : 'up'} by ${pounds(runningOfWaiting(found))} of it.`;
}

export function warningsOf({ question, placed }: ProgrammeFound): readonly Warning[] {
  const { undated, unpriced, coarseness, years } = question;
  const after = placed.filter(({ choice }) => choice.year === years.length);
  return [
    ...(after.length === 0
      ? []
      : [
          warning(
            'PEAK_AFTERWARDS',
            `${after.length} are left for after the programme: ${pounds(sum(after.map(({ due }) => due.capital)))} of capital has moved and not gone away.`,
            'Plan for them, or raise the ceilings.',
          ),
        ]),
    ...(undated.length === 0
      ? []
      : [
          warning(
            'DATE_UNKNOWN',
            `When ${undated.length} more are due, nobody knows: they are not in the programme.`,
            'Fill in their dates, or ask by another milestone.',
          ),
        ]),
    ...(unpriced.length === 0
      ? []
      : [
          warning(
            'PRICE_UNKNOWN',
            `What ${unpriced.length} that fall due would cost is UNKNOWN: they are not in the programme.`,
            'Fill in what a new one costs today.',
          ),
        ]),
    ...(coarseness > 1
      ? [
          warning(
            'COSTS_ROUNDED',
            `There are so many that costs of waiting within ${pounds(coarseness)} count as alike.`,
            'Ask for a part of them for the last pound.',
          ),
        ]
      : []),
  ];
}
