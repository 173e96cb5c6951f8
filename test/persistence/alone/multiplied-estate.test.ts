/** The estate several times over, which the benchmark of speed imports: no row stands twice in it, and none names what is not there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildingTable } from '../../../src/estate/building.record.ts';
import type { Table } from '../../../src/exchange/table.ts';
import { folderRead, missingReferences } from '../../../src/persistence/folder.file.ts';
import { tables } from '../../../src/persistence/tables.ts';
import { seedsFolder } from '../../../src/server/planner.ts';
import { multipliedFolder } from '../../bench/tenfold.ts';

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'planner-multiplied-'));
});
afterAll(() => rmSync(place, { recursive: true }));

test('twice the estate is twice the buildings, and reads without a problem', () => {
  const [once, twice] = [seedsFolder('leicestershire'), join(place, 'twice')];
  multipliedFolder(once, twice, 2);
  const { read, problems } = folderRead(twice, tables);
  expect(problems).toEqual([]);
  expect(missingReferences(read, () => false)).toEqual([]);
  const buildings = (folder: string) => folderRead(folder, [buildingTable as unknown as Table]).read.get(buildingTable as unknown as Table)!.rows.length;
  expect(buildings(twice)).toBe(2 * buildings(once));
});
