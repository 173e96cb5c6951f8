/** Option generator: every lever that makes a rule of capability surer, beside the others; none where the fleet has no such rule and no workshop. */
import type { Given } from '../assumptions/given.ts';
import { buyingOf } from './buying.ts';
import { capabilityGround } from './capability.ts';
import type { LeverOption } from './lever.ts';
import { dutyOptions } from './lever-duty.ts';
import { poolingOptions } from './lever-pool.ts';
import { spareOptions } from './lever-spare.ts';
import { workshopOptions } from './lever-workshop.ts';
import type { FleetSnapshot } from './snapshot.ts';

export function leverOptions(fleet: FleetSnapshot, given: Given): readonly LeverOption[] {
  const levers = { ground: { ...capabilityGround(fleet, given), given }, buying: buyingOf(fleet, given) };
  return [...spareOptions(levers), ...dutyOptions(levers), ...workshopOptions(levers), ...poolingOptions(levers)];
}
