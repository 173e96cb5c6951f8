/** Every option that the fleet proposes. */
import type { Given } from '../assumptions/given.ts';
import type { Option } from '../options/option.ts';
import type { FleetSnapshot } from './snapshot.ts';

type Generator = (fleet: FleetSnapshot, given: Given) => readonly Option[];

const generators: readonly Generator[] = [];

export const fleetOptions: Generator = (fleet, given) => generators.flatMap((optionsOf) => optionsOf(fleet, given));
