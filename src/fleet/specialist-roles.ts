/** Roles whose vehicles are kept for what they must be able to do: neither days nor miles say whether one is spare, and no other vehicle stands in for them. */
import type { VehicleRole } from './vehicle.record.ts';

export const specialistRoles: readonly VehicleRole[] = [
  'ARV',
  'DOG',
  'CELL_VAN',
  'PSU_CARRIER',
  'SURVEILLANCE',
  'FORENSIC',
  'COLLISION_INVESTIGATION',
  'COMMAND',
  'MOBILE_OFFICE',
  'FIRE_APPLIANCE',
  'SPECIAL_APPLIANCE',
  'PLANT',
];

export const isSpecialist = (role: VehicleRole): boolean => specialistRoles.includes(role);
