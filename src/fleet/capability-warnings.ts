/** What a fleet manager must be told beside the figures of a rule in an area. */

import { type Warning, warning } from '../options/option.ts';
import type { CapabilityGround } from './capability.ts';
import type { Standing } from './capability-standing.ts';
import type { TogetherOff } from './capability-together.ts';
import { percent } from './capability-words.ts';
import { crewWarnings } from './crew-warnings.ts';
import { dutyWarnings, recordWarnings } from './record-warnings.ts';

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

const fallTogether = ({ required }: Standing, { daysShort, daysRecorded, shareShortIfIndependent, mostOff, mostOffOn, mostOffBecause }: TogetherOff): Warning =>
  warning(
    'OFF_THE_ROAD_TOGETHER',
    `On ${daysShort} of ${daysRecorded} days (${percent(daysShort / daysRecorded)}) fewer than ${required} were on the road, where independent failures would give ${percent(shareShortIfIndependent)}; ${mostOff} were off at once on ${mostOffOn} (${mostOffBecause.join(', ').toLowerCase().replaceAll('_', ' ')}). The holding needed is too low.`,
    'Spread services and recalls over the weeks, or hold more than the figure says.',
  );
