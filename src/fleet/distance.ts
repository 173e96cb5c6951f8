/** Whether the miles written down day by day are the miles that the odometer turned. */
import type { Given } from '../assumptions/given.ts';

/** What was recorded of a vehicle between two believed readings that lie within the record of days. */
export interface DistanceRecorded {
  readonly vehicle: string;
  readonly from: string;
  readonly to: string;
  readonly odometer: number;
  /** Miles of the days after the first reading up to the last one, as far as they are known; null where no day is known. */
  readonly days: number | null;
  /** Days of use among them whose miles are UNKNOWN. */
  readonly daysWithoutMiles: number;
}

export interface Distance {
  readonly from: string | null;
  readonly to: string | null;
  /** Miles between the readings; null is UNKNOWN. */
  readonly odometer: number | null;
  readonly days: number | null;
  /** Daily miles less odometer miles. */
  readonly difference: number | null;
  /** null where it cannot be told. */
  readonly agrees: boolean | null;
  readonly doubts: readonly string[];
}

/**
 * They agree within a share of the distance, or within some miles where that is more. With days missing, daily miles can be too many
 * but not too few: then they cannot be said to agree. `believed` and `doubted` count readings of the odometer.
 */
export function distanceOf(recorded: DistanceRecorded | undefined, doubted: number, given: Given): Distance {
  const notBelieved = doubted === 0 ? [] : [`${doubted} ${doubted === 1 ? 'reading of its odometer is' : 'readings of its odometer are'} not believed.`];
  if (recorded === undefined) {
    const doubts = ['There are not two believed readings within the record of days.', ...notBelieved];
    return { from: null, to: null, odometer: null, days: null, difference: null, agrees: null, doubts };
  }
  const { odometer, days, daysWithoutMiles, from, to } = recorded;
  const mayDiffer = Math.max(given.of('odometer-agreement-share').value * odometer, given.of('odometer-agreement-miles').value);
  const difference = days === null ? null : days - odometer;
  const agrees = difference === null ? null : difference > mayDiffer ? false : daysWithoutMiles > 0 ? null : difference >= -mayDiffer;
  const doubts = [
    ...(days === null ? ['No day between the readings has miles.'] : []),
    ...(daysWithoutMiles > 0 ? [`The miles of ${daysWithoutMiles} days of use are UNKNOWN.`] : []),
    ...(agrees === false ? [`Daily miles come to ${Math.round(days!)} where the odometer turned ${Math.round(odometer)}.`] : []),
    ...notBelieved,
  ];
  return { from, to, odometer, days, difference, agrees, doubts };
}
