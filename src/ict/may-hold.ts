/** Whether a provider may hold the data of a system: its marking, where it must stay, and whether it is fit to be moved. */
import { type Warning, warning } from '../options/option.ts';
import { classifications } from './it-system.record.ts';
import type { CloudQuote, ItSystem } from './snapshot.ts';

type Marking = (typeof classifications)[number];

/** Who would hold the data: the highest marking it may hold, and where; null is UNKNOWN. */
export interface Holder {
  readonly holdsUpTo: Marking | null;
  readonly dataIn: 'UK' | 'ABROAD' | null;
}

export const quotedHolder = ({ holdsUpTo, dataIn }: CloudQuote): Holder => ({ holdsUpTo, dataIn });
/** What estimates price: a provider open to all, in the United Kingdom. */
export const openProvider: Holder = { holdsUpTo: 'OFFICIAL_SENSITIVE', dataIn: 'UK' };

const worded = (marking: Marking): string => marking.replaceAll('_', '-');

/** Why the data may not go there. SECRET data go nowhere that is not known to hold them. */
export function holdingObstacles({ classification, residency, dataQuality }: ItSystem, { holdsUpTo, dataIn }: Holder): readonly string[] {
  const least = holdsUpTo ?? 'OFFICIAL_SENSITIVE';
  const isTooHigh = classification !== null && classifications.indexOf(classification) > classifications.indexOf(least);
  const known = holdsUpTo === null ? 'it is not known to hold data so marked' : `the provider may hold no more than ${worded(holdsUpTo)}`;
  return [
    ...(isTooHigh ? [`its data are ${worded(classification)}, and ${known}`] : []),
    ...(residency === 'OWN_PREMISES' ? ['its data must stay on our own premises'] : []),
    ...(residency === 'UK' && dataIn === 'ABROAD' ? ['its data must stay in the United Kingdom, and the provider keeps them abroad'] : []),
    ...(dataQuality === 'BLOCKED' ? ['its data cannot be moved as they are'] : []),
  ];
}

/** What has to be asked before it is decided. */
export function holdingWarnings({ classification, residency }: ItSystem, { holdsUpTo, dataIn }: Holder): readonly Warning[] {
  const toAsk = [
    ...(classification === null ? ['the marking of its data (systems.csv, classification)'] : []),
    ...(holdsUpTo === null && classification !== 'OFFICIAL' ? ['up to which marking the provider may hold data (cloud_quotes.csv, holds_up_to)'] : []),
    ...(dataIn === null && residency === 'UK' ? ['where the provider keeps the data (cloud_quotes.csv, data_in)'] : []),
  ];
  return toAsk.length === 0
    ? []
    : [warning('MAY_IT_HOLD_THEM', `UNKNOWN: ${toAsk.join('; ')}.`, 'Find it out before anything is signed: what may not go there cannot be moved.')];
}
