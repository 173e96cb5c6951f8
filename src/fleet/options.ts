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

/** What falls due in its own year, and cannot be put off; and what can. */
const [dated, undated]: readonly (readonly Generator[])[] = [[replacementOptions, holdingOptions, powertrainOptions, cascadeOptions], [leverOptions]];

/** Every option; where things are put off, those that can be. */
export const fleetOptions: Generator = (fleet, given) => {
  const generators = given.startsIn === 0 ? [...dated!, ...undated!] : undated!;
  return withSharingLinked(excludingOneAnother(generators.flatMap((optionsOf) => optionsOf(fleet, given))), sharingOptions(fleet, given));
};
