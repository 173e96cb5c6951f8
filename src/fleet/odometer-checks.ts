/** What is odd in odometers: readings that are not believed, and distances that do not agree. */
import type { Given } from '../assumptions/given.ts';
import { type DataCheck, finding } from './data-check.ts';
import { type DistanceRecorded, distanceOf } from './distance.ts';
import type { DoubtedReading, FleetSnapshot } from './snapshot.ts';

type Reading = DoubtedReading['before'];

const said = (reading: Reading, words: string): string => (reading === null ? '' : `, ${words} ${reading.miles} on ${reading.readOn}`);

export const readingChecks = ({ doubtedReadings }: FleetSnapshot): readonly DataCheck[] =>
  doubtedReadings.map(({ vehicle, readOn, readBy, miles, kind, before, after }) =>
    finding(`ODOMETER_${kind}`, {
      vehicle,
      at: `odometer_mi of ${vehicle} on ${readOn} by ${readBy}`,
      firstOn: readOn,
      found: `${miles} miles${said(before, 'after')}${said(after, 'before')}.`,
      key: `${readOn}/${readBy}`,
    }),
  );

/** Distances that are told to disagree; where it cannot be told, nothing is said here. */
export const distanceChecks = (distances: ReadonlyMap<string, DistanceRecorded>, given: Given): readonly DataCheck[] =>
  [...distances.values()].flatMap((recorded) => {
    const { agrees, odometer, days, from, to } = distanceOf(recorded, 0, given);
    if (agrees !== false) return [];
    const found = `Daily miles come to ${Math.round(days!)} where the odometer turned ${Math.round(odometer!)}, from ${from} to ${to}.`;
    return [finding('ODOMETER_DISAGREES_WITH_DAYS', { vehicle: recorded.vehicle, at: `miles of ${recorded.vehicle}`, firstOn: from, found })];
  });
