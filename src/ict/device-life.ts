/** How long IT of a class is kept by policy, and how it fails as it ages. [house-decision] */
import { perYear, piecewiseHazard } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { ItClass } from './it-class.ts';
import type { ItModel } from './snapshot.ts';

const lifeKeys: Partial<Record<ItClass, string>> = {
  LAPTOP: 'it-life-months-computer',
  DESKTOP: 'it-life-months-computer',
  TABLET: 'it-life-months-computer',
  SMARTPHONE: 'it-life-months-phone',
  MONITOR_DOCK: 'it-life-months-network',
  BWV_CAMERA: 'it-life-months-camera',
  BWV_DOCK: 'it-life-months-camera',
  SWITCH: 'it-life-months-network',
  ROUTER: 'it-life-months-network',
  FIREWALL: 'it-life-months-network',
  WAP: 'it-life-months-network',
};

export const lifeKey = (of: ItClass): string => lifeKeys[of] ?? 'it-life-months-other';

/** Months that one is kept: the policy of its model, or the assumption for its class. */
export const lifeOf = (model: ItModel, given: Given): number => model.policyLifeMonths ?? given.of(lifeKey(model.class)).value;

/** What is bought anew at the end of its life; a room, a service or a licence is not a device. */
const neverRefreshed: readonly ItClass[] = [
  'VM',
  'CIRCUIT',
  'ROOM',
  'MAST',
  'OPERATING_SYSTEM',
  'DATABASE',
  'APPLICATION',
  'SAAS',
  'LICENCE',
  'CERTIFICATE',
  'SERVICE',
];
export const isRefreshed = ({ class: of }: Pick<ItModel, 'class'>): boolean => !neverRefreshed.includes(of);

const failureKeys = [
  'it-failure-rate-year-1',
  'it-failure-rate-year-2',
  'it-failure-rate-year-3',
  'it-failure-rate-year-4',
  'it-failure-rate-year-5',
  'it-failure-rate-year-6',
];

/** Failures of one device in a year at an age in years; one whose age is UNKNOWN fails as the oldest do. */
export const failureRate = (age: number | null, given: Given): number => {
  const rates = failureKeys.map((key) => perYear(given.of(key).value));
  return piecewiseHazard(rates, (age === null ? rates.length : Math.max(0, age)) as never);
};
