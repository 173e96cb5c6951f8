/** What must hold between the rows of the register's files, beyond each cell: dates in order, shares that add up, pools that can be found. */
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import type { Row, Table } from '../exchange/table.ts';
import { avoidabilityTable, costPoolTable, ownAssumptionTable } from './cost.record.ts';
import { outOfOrder } from './date-order.ts';
import { organisationRelationTable, organisationTable } from './organisation.record.ts';
import { areaMapTable, areaTable } from './place.record.ts';
import { firstPriceYear } from './provenance.ts';
import { scenarioProblems } from './scenario-checks.ts';

/** The rows of a table as they were read from its file; none where the folder has no such file. */
export type RowsOf = <T extends Table>(table: T) => readonly ReadRow<T>[];

export function registerProblems(rowsOf: RowsOf, knownAssumptions: ReadonlySet<string>, organisationsRead: number): Problem[] {
  return [
    ...oneOrganisation(rowsOf(organisationTable).length, organisationsRead),
    ...rowsOf(areaTable).flatMap(({ line, row }) => outOfOrder(areaTable.file, line, 'valid_to', row.validFrom, row.validTo)),
    ...rowsOf(organisationRelationTable).flatMap(({ line, row }) => outOfOrder(organisationRelationTable.file, line, 'valid_to', row.validFrom, row.validTo)),
    ...relationsLedByNeither(rowsOf),
    ...rowsOf(organisationRelationTable).flatMap(sharesAboveOne),
    ...rowsOf(organisationTable).flatMap(({ line, row }) => tooEarly(line, row.appraisalDate)),
    ...mapsThatDoNotAddUp(rowsOf),
    ...datesWithoutADay(rowsOf),
    ...noticesWithoutLength(rowsOf),
    ...halfResiduals(rowsOf),
    ...poolsWithoutBuildings(rowsOf),
    ...poolsWithoutVehicles(rowsOf),
    ...poolsWithoutIt(rowsOf),
    ...rowsOf(ownAssumptionTable).flatMap((one) => ownAssumptionProblems(one, knownAssumptions)),
    ...scenarioProblems(rowsOf, knownAssumptions),
  ];
}

/** A row that could not be read is a problem of its own and is not told again. */
const oneOrganisation = (count: number, read: number): Problem[] =>
  count === 1 || (read === 1 && count === 0)
    ? []
    : [{ file: organisationTable.file, found: `${read} rows`, fix: 'a folder holds one organisation: write exactly one row' }];

function tooEarly(row: number | undefined, appraisalDate: string): Problem[] {
  const first = `${firstPriceYear.slice(0, 4)}-04-01`;
  return appraisalDate >= first
    ? []
    : [{ file: organisationTable.file, row, column: 'appraisal_date', found: appraisalDate, fix: `write a date from ${first} on: prices are known from then` }];
}

function relationsLedByNeither(rowsOf: RowsOf): Problem[] {
  const [us] = rowsOf(organisationTable);
  return rowsOf(organisationRelationTable)
    .filter(({ row: { lead, partner } }) => us !== undefined && lead !== null && lead !== us.row.code && lead !== partner)
    .map(({ line, row }) => ({
      file: organisationRelationTable.file,
      row: line,
      column: 'lead',
      found: row.lead!,
      fix: `one of the two leads: write ${us!.row.code} or ${row.partner}`,
    }));
}

function sharesAboveOne({ line, row: { costShare, partnerCostShare } }: ReadRow<typeof organisationRelationTable>): Problem[] {
  const sum = (costShare ?? 0) + (partnerCostShare ?? 0);
  const fix = `our share and theirs add up to ${Number(sum.toFixed(6))}; they cannot exceed 1`;
  return sum > 1 + 1e-6 ? [{ file: organisationRelationTable.file, row: line, column: 'partner_cost_share', found: String(partnerCostShare), fix }] : [];
}

function mapsThatDoNotAddUp(rowsOf: RowsOf): Problem[] {
  const totals = new Map<string, { line: number | undefined; total: number }>();
  for (const { line, row } of rowsOf(areaMapTable)) {
    const key = `${row.fromArea} on ${row.validFrom}`;
    totals.set(key, { line, total: (totals.get(key)?.total ?? 0) + row.weight });
  }
  return [...totals]
    .filter(([, { total }]) => Math.abs(total - 1) > 1e-6)
    .map(([key, { line, total }]) => ({
      file: areaMapTable.file,
      row: line,
      column: 'weight',
      found: `${key}: ${total}`,
      fix: 'the weights of one earlier area must add up to 1',
    }));
}

const datesWithoutADay = (rowsOf: RowsOf): Problem[] =>
  rowsOf(avoidabilityTable)
    .filter(({ row }) => ['DATE', 'LICENCE_END'].includes(row.trigger) && row.earliest === null)
    .map(({ line, row }) => ({
      file: avoidabilityTable.file,
      row: line,
      column: 'earliest',
      fix: `the trigger ${row.trigger} needs the last day that is paid for`,
    }));

const noticesWithoutLength = (rowsOf: RowsOf): Problem[] =>
  rowsOf(avoidabilityTable)
    .filter(({ row }) => row.trigger === 'NOTICE' && row.noticeMonths === null)
    .map(({ line }) => ({
      file: avoidabilityTable.file,
      row: line,
      column: 'notice_months',
      fix: 'the trigger NOTICE needs the months of notice; write 0 where there is none',
    }));

const halfResiduals = (rowsOf: RowsOf): Problem[] =>
  rowsOf(avoidabilityTable)
    .filter(({ row }) => (row.residualAmountPa === null) !== (row.residualMonths === null))
    .map(({ line }) => ({
      file: avoidabilityTable.file,
      row: line,
      column: 'residual_months',
      fix: 'a residual needs both its yearly amount and its months, or neither',
    }));

const poolsWithoutBuildings = (rowsOf: RowsOf): Problem[] =>
  rowsOf(costPoolTable)
    .filter(({ row }) => row.kind === 'BUILDING' && row.buildings === null)
    .map(({ line }) => ({ file: costPoolTable.file, row: line, column: 'buildings', fix: 'a pool of kind BUILDING names its building' }));

const poolsWithoutVehicles = (rowsOf: RowsOf): Problem[] =>
  rowsOf(costPoolTable)
    .filter(({ row }) => row.kind === 'VEHICLE' && row.vehicles === null)
    .map(({ line }) => ({ file: costPoolTable.file, row: line, column: 'vehicles', fix: 'a pool of kind VEHICLE names its vehicle' }));

const itServed = { HOST: 'it_assets', ROOM: 'it_assets', SYSTEM: 'systems' } as const;

const poolsWithoutIt = (rowsOf: RowsOf): Problem[] =>
  rowsOf(costPoolTable).flatMap(({ line, row }) => {
    const column = itServed[row.kind as keyof typeof itServed];
    const served = column === 'systems' ? row.systems : row.itAssets;
    return column === undefined || served !== null
      ? []
      : [{ file: costPoolTable.file, row: line, column, fix: `a pool of kind ${row.kind} names what it serves` }];
  });

const holdsItsValue = ({ low, value, high }: Row<typeof ownAssumptionTable>): boolean =>
  Number(low ?? value) <= Number(value) && Number(value) <= Number(high ?? value);

function ownAssumptionProblems({ line, row }: ReadRow<typeof ownAssumptionTable>, known: ReadonlySet<string>): Problem[] {
  const at = { file: ownAssumptionTable.file, row: line };
  const notNumbers = (['value', 'low', 'high'] as const).filter((name) => row[name] !== null && !Number.isFinite(Number(row[name])));
  return [
    ...(known.has(row.key) ? [] : [{ ...at, column: 'key', found: row.key, fix: 'no such assumption; seeds/assumptions lists those there are' }]),
    ...(notNumbers.length === 0 && !holdsItsValue(row)
      ? [{ ...at, column: 'value', found: `${row.low ?? ''} / ${row.value} / ${row.high ?? ''}`, fix: 'low, value and high must rise in that order' }]
      : []),
    ...notNumbers.map((column) => ({ ...at, column, found: String(row[column]), fix: 'write a number in the unit of the assumption' })),
  ];
}
