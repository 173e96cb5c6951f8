/** A role as a title has it. */
import type { VehicleRole } from './vehicle.record.ts';

const known: Partial<Record<VehicleRole, string>> = {
  CID_PLAIN: 'plain CID',
  POOL: 'general-purpose',
  RURAL_4X4: 'rural 4x4',
  ARV: 'armed response',
  PSU_CARRIER: 'public-order carrier',
};

export const roleName = (role: VehicleRole): string => known[role] ?? role.toLowerCase().replaceAll('_', ' ');
