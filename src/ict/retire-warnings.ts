/** What somebody should look at before a system is switched off, and what forbids it. */
import { type Warning, warning } from '../options/option.ts';
import { owedWarnings } from './borrowed-kit.ts';
import { switchedOff } from './hosts-not-replaced.ts';
import type { RetireCase } from './retire-case.ts';
import { type IctSnapshot, type ItSystem, nameOf } from './snapshot.ts';
import { stepsNotReleased } from './step-not-released.ts';

const batches = { MONTHLY_BATCH: 'month', QUARTERLY_BATCH: 'quarter', YEARLY_BATCH: 'year' } as const;

/** How often it works, where it works in batches. */
export const batchOf = ({ usePattern }: Pick<ItSystem, 'usePattern'>): 'month' | 'quarter' | 'year' | undefined => batches[usePattern as keyof typeof batches];

/** Whatever stays and cannot work without it has to be changed first. */
export const retireObstacles = ({ release, ict, system }: RetireCase): readonly string[] =>
  release.broken
    .filter(({ to }) => to === system.code)
    .map(({ from, kind }) => `${nameOf(from, ict)} cannot work without it (${kind.toLowerCase().replaceAll('_', ' ')})`);

export function retireWarnings(one: RetireCase): readonly Warning[] {
  const { system, reason, overlap, licences, release, ict, lastUse, given } = one;
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
    ...batchWarning(system),
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
    ...stepsNotReleased(release, ict),
    ...owedWarnings(switchedOff(release, ict), lastUse, ict, given),
    ...helpdesk(overlap?.by.code, ict),
  ];
}

/** A system that works in batches may look as if nobody used it. */
export function batchWarning(system: Pick<ItSystem, 'usePattern'>): readonly Warning[] {
  const batch = batchOf(system);
  return batch === undefined
    ? []
    : [
        warning(
          'RUNS_IN_BATCHES',
          `It works once a ${batch}; a low load in between does not mean that it is unused.`,
          `Watch it over the end of a ${batch} first.`,
        ),
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
