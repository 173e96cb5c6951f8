/** Every option that IT proposes. */
import type { Given } from '../assumptions/given.ts';
import type { Option } from '../options/option.ts';
import { extendOptions } from './extend.ts';
import { fewerDeviceOptions } from './fewer-devices.ts';
import type { IctSnapshot } from './snapshot.ts';
import { systemOptions } from './system-options.ts';

type Generator = (ict: IctSnapshot, given: Given) => readonly Option[];

const generators: readonly Generator[] = [extendOptions, fewerDeviceOptions, systemOptions];

export const ictOptions: Generator = (ict, given) => generators.flatMap((optionsOf) => optionsOf(ict, given));
