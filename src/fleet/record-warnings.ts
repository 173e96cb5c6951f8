/** What a fleet manager must be told of the records that an availability rests on, and of other work. */
import { type Warning, warning } from '../options/option.ts';
import type { CapabilityGround } from './capability.ts';
import { readyIn } from './capability-group.ts';
import type { Standing } from './capability-standing.ts';
import { percent } from './capability-words.ts';

export function recordWarnings(one: Standing, { availabilities }: CapabilityGround): readonly Warning[] {
  const neverOff = readyIn(one.group).filter(({ vehicle }) => {
    const { basis, daysOff } = availabilities.of(vehicle);
    return basis === 'OWN_RECORD' && daysOff === 0;
  });
  return [
    ...(one.basis === 'ASSUMED'
      ? [warning('AVAILABILITY_ASSUMED', 'Times off the road are not recorded; the availability is an assumption.', 'Import vor_events.csv.')]
      : []),
    ...(neverOff.length > 0
      ? [
          warning(
            'NEVER_OFF_THE_ROAD',
            `${neverOff.length} that count were never off the road in the year, and are taken to be there always.`,
            'Check that their services and repairs are recorded (vor_events.csv).',
          ),
        ]
      : []),
  ];
}

export function dutyWarnings({ group }: Standing): readonly Warning[] {
  const away = group.scope === 'FORCE' ? [] : readyIn(group).filter(({ elsewhere }) => elsewhere > 0);
  const other = group.holdings.flatMap(({ notCounted }) => notCounted).filter(({ reason }) => reason === 'OTHER_ROLE');
  return [
    ...(away.length > 0
      ? [
          warning(
            'WORKS_ELSEWHERE',
            `${away.length} worked in other areas on part of the days: up to ${percent(Math.max(...away.map(({ elsewhere }) => elsewhere)))} of them.`,
            'Ask whether that work needs such a vehicle.',
          ),
        ]
      : []),
    ...(other.length > 0
      ? [warning('USED_FOR_OTHER_DUTIES', `${other.length} more could do it but are used for other duties.`, 'See the options that change a duty pattern.')]
      : []),
  ];
}
