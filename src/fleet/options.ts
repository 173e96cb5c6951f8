/** Every option that the fleet proposes. */
import type { Given } from '../assumptions/given.ts';
import type { Option } from '../options/option.ts';
import { cascadeOptions } from './cascade.ts';
import { holdingOptions } from './holding.ts';
import { leverOptions } from './levers.ts';
import { powertrainOptions } from './powertrain.ts';
import { replacementOptions } from './replacement.ts';
import { sharingOptions } from './sharing.ts';
import { withSharingLinked } from './sharing-links.ts';
import type { FleetSnapshot } from './snapshot.ts';
import { excludingOneAnother } from './vehicle-links.ts';

type Generator = (fleet: FleetSnapshot, given: Given) => readonly Option[];

const generators: readonly Generator[] = [replacementOptions, holdingOptions, powertrainOptions, cascadeOptions, leverOptions];

export const fleetOptions: Generator = (fleet, given) =>
  withSharingLinked(excludingOneAnother(generators.flatMap((optionsOf) => optionsOf(fleet, given))), sharingOptions(fleet, given));
