/** The roles of vehicles, for every answer that names one. */
import { enumOf } from '../api/record-view.ts';
import { vehicleRoles, vehicleTable } from './vehicle.record.ts';

export const VehicleRoleEnum = enumOf(vehicleRoles, 'VehicleRole', vehicleTable.columns.role.meaning);
