/** Every option that the fleet proposes. */
import type { Given } from '../assumptions/given.ts';
import type { Option } from '../options/option.ts';
import { cascadeOptions } from './cascade.ts';
import { powertrainOptions } from './powertrain.ts';
import { replacementOptions } from './replacement.ts';
import type { FleetSnapshot } from './snapshot.ts';
import { excludingOneAnother } from './vehicle-links.ts';

type Generator = (fleet: FleetSnapshot, given: Given) => readonly Option[];

const generators: readonly Generator[] = [replacementOptions, powertrainOptions, cascadeOptions];

export const fleetOptions: Generator = (fleet, given) => excludingOneAnother(generators.flatMap((optionsOf) => optionsOf(fleet, given)));
