/** What must hold between the rows of the estate's files, beyond each cell. */
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import type { RowsOf } from '../register/checks.ts';
import { outOfOrder } from '../register/date-order.ts';
import { buildingTable } from './building.record.ts';
import { closureTermTable } from './closure-term.record.ts';
import { leaseBreakTable, leaseTable, occupancyTable, teamBaseTable } from './occupation.record.ts';
import { rightSizingTermProblems } from './right-sizing-checks.ts';
import { rightSizingTermTable } from './right-sizing-term.record.ts';
import { sharingTermProblems } from './sharing-checks.ts';
import { sharingTermTable } from './sharing-term.record.ts';
import { travelTimeProblems } from './travel-time-checks.ts';

export function estateProblems(rowsOf: RowsOf): Problem[] {
  return [
    ...rowsOf(buildingTable).flatMap(buildingProblems),
    ...rowsOf(leaseTable).flatMap(leaseProblems),
    ...rowsOf(teamBaseTable).flatMap(({ line, row }) => outOfOrder(teamBaseTable.file, line, 'valid_to', row.validFrom, row.validTo)),
    ...breaksOutsideTheirLease(rowsOf),
    ...travelTimeProblems(rowsOf),
    ...partsLargerThanTheirBuilding(rowsOf),
    ...rowsOf(closureTermTable).flatMap(closureTermProblems),
    ...rowsOf(rightSizingTermTable).flatMap(rightSizingTermProblems),
    ...rowsOf(sharingTermTable).flatMap(sharingTermProblems),
  ];
}

function buildingProblems({ line, row }: ReadRow<typeof buildingTable>): Problem[] {
  const at = { file: buildingTable.file, row: line };
  const tooLarge = row.giaM2 !== null && row.niaM2 !== null && row.niaM2 > row.giaM2;
  return [
    ...(tooLarge ? [{ ...at, column: 'nia_m2', found: String(row.niaM2), fix: `the net area cannot exceed the gross area, ${row.giaM2} m²` }] : []),
    ...(row.uprn === null || /^\d{1,12}$/.test(row.uprn) ? [] : [{ ...at, column: 'uprn', found: row.uprn, fix: 'write up to 12 digits' }]),
  ];
}

function leaseProblems({ line, row }: ReadRow<typeof leaseTable>): Problem[] {
  const { dilapidationsLow: low, dilapidationsCentral: central, dilapidationsHigh: high } = row;
  const range = [low, central, high].filter((one) => one !== null);
  const rises = range.every((one, index) => index === 0 || range[index - 1]! <= one);
  return [
    ...outOfOrder(leaseTable.file, line, 'expires_on', row.startsOn, row.expiresOn),
    ...(rises
      ? []
      : [
          { file: leaseTable.file, row: line, column: 'dilapidations_central', found: range.join(' / '), fix: 'low, central and high must rise in that order' },
        ]),
  ];
}

function breaksOutsideTheirLease(rowsOf: RowsOf): Problem[] {
  const leases = new Map(rowsOf(leaseTable).map(({ row }) => [row.code, row]));
  return rowsOf(leaseBreakTable).flatMap(({ line, row }) => {
    const lease = leases.get(row.lease);
    const outside = lease !== undefined && (row.breaksOn > lease.expiresOn || (lease.startsOn !== null && row.breaksOn < lease.startsOn));
    return outside
      ? [{ file: leaseBreakTable.file, row: line, column: 'breaks_on', found: row.breaksOn, fix: `write a date within the lease, up to ${lease.expiresOn}` }]
      : [];
  });
}

/** A part of a building, and a tenant to be let in, is no larger than the whole. */
function partsLargerThanTheirBuilding(rowsOf: RowsOf): Problem[] {
  const sizes = new Map(rowsOf(buildingTable).map(({ row }) => [row.code, row.giaM2]));
  const larger = (file: string, line: number | undefined, column: string, part: number | null, building: string): Problem[] => {
    const whole = sizes.get(building) ?? null;
    return part !== null && whole !== null && part > whole + 1e-9
      ? [{ file, row: line, column, found: String(part), fix: `${building} has ${whole} m² in all; write the part of it` }]
      : [];
  };
  const parts = rowsOf(occupancyTable).flatMap(({ line, row }) => larger(occupancyTable.file, line, 'area_m2', row.areaM2, row.building));
  const tenants = rowsOf(sharingTermTable).filter(({ row }) => row.kind === 'ADMIT_TENANT');
  return [...parts, ...tenants.flatMap(({ line, row }) => larger(sharingTermTable.file, line, 'guest_m2', row.guestM2, row.ourBuilding))];
}

function closureTermProblems({ line, row }: ReadRow<typeof closureTermTable>): Problem[] {
  const at = { file: closureTermTable.file, row: line };
  const fix = 'a closing building cannot take in its own teams or counter; name another';
  return [
    ...(row.receivingBuilding === row.building ? [{ ...at, column: 'receiving_building', found: row.building, fix }] : []),
    ...(row.reprovideIn === row.building ? [{ ...at, column: 'reprovide_in', found: row.building, fix }] : []),
    ...(row.receivingBuilding !== null && row.receivingPartner !== null
      ? [{ ...at, column: 'receiving_partner', found: row.receivingPartner, fix: 'name a receiving building or a receiving partner, not both' }]
      : []),
    ...outOfOrder(closureTermTable.file, line, 'sale_completes_on', row.vacateOn, row.saleCompletesOn),
  ];
}
