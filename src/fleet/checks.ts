/** What must hold between the rows of the fleet's files, beyond each cell. What a machine may have got wrong, such as an odometer, is no problem here: it is kept and named. */
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import type { RowsOf } from '../register/checks.ts';
import { costPoolTable } from '../register/cost.record.ts';
import { outOfOrder } from '../register/date-order.ts';
import { ageCostProblems } from './ageing-checks.ts';
import { isCovert } from './covert.ts';
import { equipmentTable } from './equipment.record.ts';
import { vehicleHireTable } from './other-travel.record.ts';
import { vehicleJustificationTable, vehicleTable } from './vehicle.record.ts';
import { vehicleAgeCostTable } from './vehicle-age-cost.record.ts';
import { vehicleOfferTable } from './vehicle-offer.record.ts';
import { vorEventTable } from './vehicle-use.record.ts';

export function fleetProblems(rowsOf: RowsOf): Problem[] {
  return [
    ...rowsOf(vehicleTable).flatMap(vehicleProblems),
    ...rowsOf(vehicleJustificationTable).flatMap(({ line, row }) =>
      outOfOrder(vehicleJustificationTable.file, line, 'expires_on', row.approvedOn, row.expiresOn),
    ),
    ...rowsOf(vorEventTable).flatMap(({ line, row }) => outOfOrder(vorEventTable.file, line, 'off_until', row.offFrom, row.offUntil)),
    ...rowsOf(equipmentTable).flatMap(({ line, row }) => outOfOrder(equipmentTable.file, line, 'away_until', row.awayFrom, row.awayUntil)),
    ...rowsOf(vehicleHireTable).flatMap(({ line, row }) => outOfOrder(vehicleHireTable.file, line, 'hired_until', row.hiredFrom, row.hiredUntil)),
    ...rowsOf(vehicleOfferTable).flatMap(offerProblems),
    ...openPoolsOfCovertVehicles(rowsOf),
    ...ageCostProblems(rowsOf(vehicleAgeCostTable)),
  ];
}

function vehicleProblems({ line, row }: ReadRow<typeof vehicleTable>): Problem[] {
  const at = { file: vehicleTable.file, row: line };
  const isGone = row.status === 'DISPOSED';
  return [
    ...outOfOrder(vehicleTable.file, line, 'disposed_on', row.firstRegisteredOn, row.disposedOn),
    ...(row.disposedOn !== null && !isGone
      ? [{ ...at, column: 'status', found: row.status, fix: `a vehicle disposed of on ${row.disposedOn} has the status DISPOSED` }]
      : []),
  ];
}

function offerProblems({ line, row }: ReadRow<typeof vehicleOfferTable>): Problem[] {
  const at = { file: vehicleOfferTable.file, row: line };
  if (row.method === 'BUY') return [];
  return row.termMonths === null ? [{ ...at, column: 'term_months', fix: `a ${row.method} needs the length of its term in months` }] : [];
}

/** A pool that names a covert vehicle would give it away. */
function openPoolsOfCovertVehicles(rowsOf: RowsOf): Problem[] {
  const covert = new Set(rowsOf(vehicleTable).flatMap(({ row }) => (isCovert(row) ? [row.code] : [])));
  return rowsOf(costPoolTable)
    .filter(({ row }) => row.visibility !== 'COVERT' && row.vehicles?.some((code) => covert.has(code)))
    .map(({ line, row }) => ({
      file: costPoolTable.file,
      row: line,
      column: 'visibility',
      found: row.visibility,
      fix: 'write COVERT: the pool serves a covert vehicle',
    }));
}
