/** What to bear in mind of the figures of a group. */
import { type Warning, warning } from '../options/option.ts';
import type { Availability } from './fleet-availability.ts';
import type { CostGroup } from './fleet-cost-groups.ts';
import type { FleetSnapshot } from './snapshot.ts';

export function availabilityWarnings({ leftOut }: Availability, { recordsVor }: FleetSnapshot): readonly Warning[] {
  if (!recordsVor)
    return [warning('NO_TIMES_OFF_RECORDED', 'No time off the road is recorded in the year, so that availability is UNKNOWN.', 'Fill in vor_events.csv.')];
  return leftOut === 0
    ? []
    : [
        warning(
          'NOTHING_RECORDED',
          `Of ${leftOut} vehicles no day of use, reading or time off is recorded in the year; they are left out.`,
          'Say in vehicles.csv if they are gone, or record what they do.',
        ),
      ];
}

export function costWarnings(groups: readonly CostGroup[], fleet: FleetSnapshot): readonly Warning[] {
  const low = groups.reduce((sum, { lowMileage }) => sum + lowMileage, 0);
  const shared = fleet.costPools.filter(({ vehicles, buildings }) => (vehicles ?? []).length + (buildings ?? []).length > 1 && (vehicles ?? []).length > 0);
  const names = shared.slice(0, 3).map(({ name }) => name);
  return [
    ...(low === 0
      ? []
      : [
          warning(
            'LOW_MILEAGE',
            `${low} vehicles drive far less than the median of their group: their fixed cost is spread over few miles, so that they look dear for each mile.`,
            'Look at what they cost a year and at the days they are used.',
          ),
        ]),
    ...(shared.length === 0
      ? []
      : [
          warning(
            'SHARED_POOLS_LEFT_OUT',
            `${shared.length} pools serve several vehicles and are left out: ${names.join(', ')}${shared.length > 3 ? ' and others' : ''}.`,
            'Give each vehicle a pool of its own to count them.',
          ),
        ]),
  ];
}
