/** Tables as people write them, made into CSV text and into folders of files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { csvRead } from '../../src/exchange/csv.file.ts';
import { type RowsRead, readRows } from '../../src/exchange/read-rows.ts';
import type { Table } from '../../src/exchange/table.ts';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table between bars as CSV text: `| code | desks |` becomes `code,desks`. */
export function csv(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  const table = parts.reduce((text, part, index) => `${text}${part}${index < values.length ? String(values[index]) : ''}`, '');
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  const cells = (line: string) => line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return lines
    .map(
      (line) =>
        `${cells(line)
          .map((cell) => quoted(cell.trim()))
          .join(',')}\n`,
    )
    .join('');
}

/** The rows and the problems of a file with this text or these bytes, as the importer reads it. */
export function readFile<T extends Table>(table: T, contents: string | Uint8Array): RowsRead<T> {
  const { headings, records, problems } = csvRead(table.file, typeof contents === 'string' ? new TextEncoder().encode(contents) : contents);
  return problems.length > 0 ? { read: records.length, rows: [], unread: [], problems } : readRows(table, headings, records);
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

let root: string | undefined;
let count = 0;
afterAll(() => {
  if (root !== undefined) rmSync(root, { recursive: true, force: true });
});

/** A folder of these files, which is gone when the test file has run. */
export function folderOf(files: Files): string {
  root ??= mkdtempSync(join(tmpdir(), 'planner-folders-'));
  const folder = join(root, String(++count));
  mkdirSync(folder);
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return folder;
}

/** The files of a small force: two buildings on one site, what they cost, a lease with a break, a team, an area that followed another. */
export const smallForce = (code = 'BORSET'): Record<string, string> => ({
  'organisation.csv': csv`
    | code    | name             | type         | appraisal_date |
    | ${code} | Borsetshire (${code}) | POLICE_FORCE | 2026-09-30     |`,
  'partners.csv': csv`
    | code    | name                | type                  |
    | COUNCIL | Borchester Council  | LOCAL_AUTHORITY_LOWER |`,
  'areas.csv': csv`
    | code  | name        | level | valid_from | valid_to   |
    | OLD   | Old Borset  | LPU   | 2001-04-01 | 2015-03-31 |
    | NORTH | North       | NPA   | 2015-04-01 |            |
    | SOUTH | South       | NPA   | 2015-04-01 |            |`,
  'area_maps.csv': csv`
    | from_area | to_area | weight | valid_from |
    | OLD       | NORTH   | 0.4    | 2015-04-01 |
    | OLD       | SOUTH   | 0.6    | 2015-04-01 |`,
  'sites.csv': csv`
    | code   | name       | area  | latitude | longitude |
    | S-MILL | Mill Lane  | NORTH | 52.6     | -1.1      |`,
  'buildings.csv': csv`
    | code  | site   | name              | use                  | tenure    | gia_m2 | nia_m2 | desks | market_value | network_ready_on |
    | MILL  | S-MILL | Mill Lane station | POLICE_STATION       | FREEHOLD  | 400    | 320    | 40    | £250,000     | 2020-01-01       |
    | ANNEX | S-MILL | Mill Lane annexe  | NEIGHBOURHOOD_OFFICE | LEASEHOLD | 100    | 80     | 8     |              | 2020-01-01       |`,
  'leases.csv': csv`
    | code    | building | landlord | starts_on  | expires_on | dilapidations_central |
    | L-ANNEX | ANNEX    | COUNCIL  | 2020-04-01 | 2030-03-31 | 5000                  |`,
  'lease_breaks.csv': csv`
    | lease   | breaks_on  | notice_months |
    | L-ANNEX | 2028-03-31 | 6             |`,
  'teams.csv': csv`
    | code | name          | function      |
    | BEAT | Beat officers | NEIGHBOURHOOD |`,
  'team_bases.csv': csv`
    | team | building | fte | peak_headcount |
    | BEAT | ANNEX    | 6   | 4              |`,
  'cost_pools.csv': csv`
    | code  | name              | kind     | buildings |
    | P-MILL  | Mill Lane station | BUILDING | MILL      |
    | P-ANNEX | Mill Lane annexe  | BUILDING | ANNEX     |`,
  'cost_lines.csv': csv`
    | code  | pool    | category    | financial_year | amount_pa |
    | C-1   | P-MILL  | ELECTRICITY | 2026/27        | 12,000    |
    | C-2   | P-ANNEX | RENT        | 2026/27        | 9,500.50  |
    | C-3   | P-ANNEX | CLEANING    | 2026/27        |           |`,
});
