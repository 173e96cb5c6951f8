/** Option generator: everything that shares vehicles, gives them up, or trades them for private mileage and hire. */
import type { Given } from '../assumptions/given.ts';
import { hireInsteadOptions, privateMileageOptions } from './dearer-than-travel.ts';
import { hireInHouseOptions } from './hire-in-house.ts';
import { mileageInHouseOptions } from './mileage-in-house.ts';
import { poolOptions } from './pooling.ts';
import type { GivesUp } from './sharing-links.ts';
import type { FleetSnapshot } from './snapshot.ts';
import { reversesLinked } from './travel-option.ts';
import { withdrawalOptions } from './withdrawal.ts';

export const sharingOptions = (fleet: FleetSnapshot, given: Given): readonly GivesUp[] => [
  ...poolOptions(fleet, given),
  ...withdrawalOptions(fleet, given),
  ...reversesLinked([mileageInHouseOptions, hireInHouseOptions, privateMileageOptions, hireInsteadOptions].flatMap((optionsOf) => optionsOf(fleet, given))),
];
