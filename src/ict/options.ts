/** Every option that IT proposes. */
import type { Given } from '../assumptions/given.ts';
import type { Option } from '../options/option.ts';
import { extendOptions } from './extend.ts';
import { fewerDeviceOptions } from './fewer-devices.ts';
import { togetherOptions } from './migration/together.ts';
import type { IctSnapshot } from './snapshot.ts';
import { systemOptions } from './system-options.ts';

type Generator = (ict: IctSnapshot, given: Given) => readonly Option[];

/** Devices fall due on their own dates, and cannot be put off. */
const dated: readonly Generator[] = [extendOptions, fewerDeviceOptions];

/** Every option; where things are put off, those that can be. */
export const ictOptions: Generator = (ict, given) =>
  [...(given.startsIn === 0 ? dated : []), systemOptions, togetherOptions].flatMap((optionsOf) => optionsOf(ict, given));
