/** What somebody should look at before a system is switched off, and what forbids it. */
import { type Warning, warning } from '../options/option.ts';
import { heldBackBy } from './pool-release.ts';
import type { RetireCase } from './retire-case.ts';
import { type IctSnapshot, nameOf } from './snapshot.ts';

const batches = { MONTHLY_BATCH: 'month', QUARTERLY_BATCH: 'quarter', YEARLY_BATCH: 'year' } as const;

/** Whatever stays and cannot work without it has to be changed first. */
export const retireObstacles = ({ release, ict, system }: RetireCase): readonly string[] =>
  release.broken
    .filter(({ to }) => to === system.code)
    .map(({ from, kind }) => `${nameOf(from, ict)} cannot work without it (${kind.toLowerCase().replaceAll('_', ' ')})`);

export function retireWarnings(one: RetireCase): readonly Warning[] {
  const { system, reason, overlap, licences, release, ict } = one;
  const batch = batches[system.usePattern as keyof typeof batches];
  const missed = licences.filter(({ isMissed }) => isMissed);
  return [
    ...(reason === 'SWITCH_OFF_NOT_CONFIRMED'
      ? [
          warning(
            'SWITCH_OFF_NOT_CONFIRMED',
            `It was to be off on ${system.switchOffPlannedOn} and nobody has confirmed that it is.`,
            'Ask who still uses it, switch it off, and record the day.',
          ),
        ]
      : []),
    ...(batch === undefined
      ? []
      : [
          warning(
            'RUNS_IN_BATCHES',
            `It works once a ${batch}; a low load in between does not mean that it is unused.`,
            `Watch it over the end of a ${batch} first.`,
          ),
        ]),
    ...(overlap !== null && overlap.gaps.length > 0
      ? [warning('GAPS', `${overlap.by.name} does not do: ${overlap.gaps.join(', ')}.`, 'Agree with its users what happens to that work.')]
      : []),
    ...(system.dataQuality === 'BLOCKED' || system.dataQuality === 'CLEANSE'
      ? [warning('DATA_NOT_READY', 'Its data cannot be moved as they are.', 'Cleanse or archive them first; retention rules may hold them.')]
      : []),
    ...missed.map(({ licence, lastDay }) =>
      warning(
        'NOTICE_MISSED',
        `Notice to leave ${licence.name} on ${licence.endsOn} is past; it is paid until ${lastDay}.`,
        'Ask the supplier for an earlier end before the next renewal.',
      ),
    ),
    ...[...release.stillNeeded].map(([code, others]) =>
      warning(
        'STEP_NOT_RELEASED',
        `${nameOf(code, ict)} stays and is paid for: needed by ${heldBackBy(others, ict)}.`,
        'Ask itRelease what leaving together would save.',
      ),
    ),
    ...helpdesk(overlap?.by.code, ict),
  ];
}

/** What takes the work over takes the calls over too. */
function helpdesk(code: string | undefined, ict: IctSnapshot): readonly Warning[] {
  const tickets = code === undefined ? undefined : ict.tickets.get(code);
  if (tickets === undefined || tickets.yearBefore === 0 || tickets.lastYear <= tickets.yearBefore) return [];
  const growth = Math.round((tickets.lastYear / tickets.yearBefore - 1) * 100);
  return [
    warning(
      'HELPDESK_GROWS',
      `Calls about ${nameOf(code!, ict)} rose by ${growth} % in a year.`,
      'Plan for more of them; calls saved elsewhere are no cash until a post goes.',
    ),
  ];
}
