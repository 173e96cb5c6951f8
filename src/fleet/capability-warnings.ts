/** What a fleet manager must be told beside the figures of a rule in an area. */

import { type Warning, warning } from '../options/option.ts';
import type { CapabilityGround } from './capability.ts';
import { readyIn } from './capability-group.ts';
import type { Standing } from './capability-standing.ts';
import type { TogetherOff } from './capability-together.ts';
import { percent } from './capability-words.ts';
import { crewWarnings } from './crew-warnings.ts';

export const standingWarnings = (one: Standing, together: TogetherOff | null, ground: CapabilityGround): readonly Warning[] => [
  ...kitWarnings(one),
  ...crewWarnings(one),
  ...recordWarnings(one, ground),
  ...dutyWarnings(one),
  ...(together?.isCorrelated === true ? [fallTogether(one, together)] : []),
];

const notCountedIn = ({ group }: Standing) => group.holdings.flatMap(({ notCounted }) => notCounted);

function kitWarnings(one: Standing): readonly Warning[] {
  const without = notCountedIn(one).filter(({ reason }) => reason.startsWith('KIT_'));
  const unknown = notCountedIn(one).filter(({ reason }) => reason === 'OFF_ROAD_UNKNOWN');
  return [
    ...(without.length === 0
      ? []
      : [
          warning(
            'KIT_NOT_THERE',
            `${without.length} of ${one.held} held do not count, because kit is missing, away or out of calibration on the day.`,
            'Bring the kit back or lend another piece before you buy a vehicle.',
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          warning(
            'OFF_ROAD_UNKNOWN',
            `Of ${unknown.length} it is UNKNOWN whether they may leave the road; they do not count.`,
            'Fill in off_road (vehicles.csv).',
          ),
        ]),
  ];
}

function recordWarnings(one: Standing, { availabilities }: CapabilityGround): readonly Warning[] {
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

function dutyWarnings({ group }: Standing): readonly Warning[] {
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

const fallTogether = ({ required }: Standing, { daysShort, daysRecorded, shareShortIfIndependent, mostOff, mostOffOn, mostOffBecause }: TogetherOff): Warning =>
  warning(
    'OFF_THE_ROAD_TOGETHER',
    `On ${daysShort} of ${daysRecorded} days (${percent(daysShort / daysRecorded)}) fewer than ${required} were on the road, where independent failures would give ${percent(shareShortIfIndependent)}; ${mostOff} were off at once on ${mostOffOn} (${mostOffBecause.join(', ').toLowerCase().replaceAll('_', ' ')}). The holding needed is too low.`,
    'Spread services and recalls over the weeks, or hold more than the figure says.',
  );
