/**
 * The demonstration force with its estate several times over: sites, buildings, teams, pools and all that hangs on them are copied
 * under new codes and a little further north; the people, the areas, the partners, IT and what is planned stay as they are, and the fleet is left out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRead } from '../../src/exchange/csv.file.ts';
import type { Table } from '../../src/exchange/table.ts';
import { fleetTables } from '../../src/fleet/tables.ts';
import { ictTables } from '../../src/ict/tables.ts';
import { tables } from '../../src/persistence/tables.ts';
import { programmeTables } from '../../src/programme/tables.ts';
import { costPoolTable } from '../../src/register/cost.record.ts';

type Cells = Readonly<Record<string, string>>;

const once = ['organisation', 'partner', 'organisation_relation', 'area', 'area_map', 'demand_area', 'own_assumption', 'scenario_version', 'scenario_change'];
const single = new Set<string>([...once, ...[...ictTables, ...programmeTables].map(({ name }) => name)]);
const fleetNames = new Set<string>(fleetTables.map(({ name }) => name));
const degreesApart = 0.004;

const rowsIn = (from: string, file: string): readonly Cells[] => csvRead(file, readFileSync(join(from, file))).records.map(({ cells }) => cells);

/** Writes the folder `to`. */
export function multipliedFolder(from: string, to: string, times: number): void {
  mkdirSync(to);
  const ofVehicles = new Set(rowsIn(from, costPoolTable.file).flatMap(({ code, vehicles }) => (vehicles === '' ? [] : [code])));
  for (const table of tables.filter(({ name }) => !fleetNames.has(name))) {
    const { headings, records: all } = csvRead(table.file, readFileSync(join(from, table.file)));
    const records = all.filter(({ cells }) => !ofVehicles.has(cells[table.name === costPoolTable.name ? 'code' : 'pool']));
    const copies = single.has(table.name) ? 1 : times;
    const rows = Array.from({ length: copies }, (_, copy) => records.map(({ cells }) => copied(table, cells, copy))).flat();
    const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading]!))];
    writeFileSync(join(to, table.file), lines.map((cells) => cells.map(quoted).join(',')).join('\n'));
  }
}

function copied(table: Table, cells: Cells, copy: number): Cells {
  if (copy === 0) return cells;
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell === '' ? '' : copiedCell(table, column, cell, copy)]));
}

function copiedCell({ columns }: Table, column: string, cell: string, copy: number): string {
  const refersTo = columns[column]?.refersTo;
  if (column === 'latitude') return String(Number(cell) + copy * degreesApart);
  if (column !== 'code' && (refersTo === undefined || single.has(refersTo))) return cell;
  return cell
    .split(';')
    .map((code) => `${code.trim()}.${copy + 1}`)
    .join(';');
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
