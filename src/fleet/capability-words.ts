/** How a rule stands, in words for a fleet manager. */
import type { Standing } from './capability-standing.ts';

/** A share as a percentage with one decimal, never shown as certain when it is not. */
export function percent(share: number): string {
  const shown = (100 * share).toFixed(1);
  return `${shown === '100.0' && share < 1 ? '99.9' : shown === '0.0' && share > 0 ? '0.1' : shown} %`;
}

export const areThere = (count: number): string => (count === 1 ? '1 is there' : `${count} are there`);

const shiftWords = { EARLY: 'early shift', LATE: 'late shift', NIGHT: 'night shift' } as const;

export const placeOfStanding = ({ group, shift }: Pick<Standing, 'group' | 'shift'>): string =>
  `${group.area === null ? 'The whole force' : group.area.name}, ${shiftWords[shift]}`;

/** One or two sentences: what is held, how surely it is enough, and what would make it so. */
export function standingSummary(one: Standing): string {
  const { required, held, withKit, availability, probability, confidence } = one;
  const kit = withKit === held ? '' : `, ${withKit} with their kit`;
  const chance =
    probability === null
      ? `how often ${areThere(required)} is UNKNOWN, because nobody says how many can drive them`
      : `${areThere(required)} ${percent(probability)} of the time, where ${percent(confidence)} is asked`;
  return `${placeOfStanding(one)}: ${held} held${kit}, each there ${percent(availability)} of the time; ${chance}. ${advice(one)}`;
}

function advice({ met, holdingNeeded, withKit, shortfall }: Standing): string {
  if (met === true) return shortfall === 0 && holdingNeeded! < withKit ? `${holdingNeeded} would do.` : 'It is met.';
  if (holdingNeeded === null) return 'No number of vehicles reaches it.';
  if (met === null) return `Vehicles alone: ${shortfall === 0 ? 'enough' : `hold ${holdingNeeded}`}.`;
  return shortfall === 0 ? 'Vehicles are enough.' : `Hold ${holdingNeeded}: ${shortfall} more.`;
}

/** One sentence over all of them. */
export function overallSummary(all: readonly Standing[]): string {
  const short = all.filter(({ met }) => met === false);
  const unknown = all.filter(({ met }) => met === null);
  const places = [...new Set(short.map(({ group }) => group.area?.name ?? 'the whole force'))];
  const where = places.length === 0 ? '' : `: ${places.slice(0, 5).join(', ')}${places.length > 5 ? ` and ${places.length - 5} more` : ''}`;
  const untold = unknown.length === 0 ? '' : ` Of ${unknown.length} more it is UNKNOWN.`;
  return all.length === 0 ? 'No rule holds for what was asked.' : `${short.length} of ${all.length} needs by rule, area and shift fall short${where}.${untold}`;
}
