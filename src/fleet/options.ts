/** Every option that the fleet proposes. */
import type { Given } from '../assumptions/given.ts';
import type { Option } from '../options/option.ts';
import { sharingOptions } from './sharing.ts';
import { withSharingLinked } from './sharing-links.ts';
import type { FleetSnapshot } from './snapshot.ts';

type Generator = (fleet: FleetSnapshot, given: Given) => readonly Option[];

const generators: readonly Generator[] = [];

export const fleetOptions: Generator = (fleet, given) =>
  withSharingLinked(
    generators.flatMap((optionsOf) => optionsOf(fleet, given)),
    sharingOptions(fleet, given),
  );
