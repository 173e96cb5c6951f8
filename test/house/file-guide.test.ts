/** The guide to the files is made from the record tables, and the demonstration force is made of such files. Run vitest with -u to write it anew. */
import { expect, test } from 'vitest';
import { estateProblems } from '../../src/estate/checks.ts';
import { problemLine } from '../../src/exchange/problem.ts';
import { fleetProblems } from '../../src/fleet/checks.ts';
import { ictProblems } from '../../src/ict/checks.ts';
import { folderRead, missingReferences } from '../../src/persistence/folder.file.ts';
import { shippedAssumptions } from '../../src/persistence/shipped-assumptions.file.ts';
import { tables } from '../../src/persistence/tables.ts';
import { programmeProblems } from '../../src/programme/checks.ts';
import { type RowsOf, registerProblems } from '../../src/register/checks.ts';
import { organisationTable } from '../../src/register/organisation.record.ts';
import { fileGuide } from '../../src/server/file-guide.ts';

test('seeds/FILES.md says what the importer reads', async () => {
  await expect(fileGuide(tables)).toMatchFileSnapshot('../../seeds/FILES.md');
});

test('the demonstration force reads without a problem, and fills every table', () => {
  const { read, problems } = folderRead('seeds/leicestershire', tables);
  const rowsOf: RowsOf = (table) => (read.get(table as never)?.rows ?? []) as never;
  const known = new Set(shippedAssumptions('seeds/assumptions').assumptions.map(({ key }) => key));
  const all = [
    ...problems,
    ...registerProblems(rowsOf, known, rowsOf(organisationTable).length),
    ...estateProblems(rowsOf),
    ...fleetProblems(rowsOf),
    ...ictProblems(rowsOf),
    ...programmeProblems(rowsOf),
    ...missingReferences(read, () => false),
  ];
  expect(all.map(problemLine)).toEqual([]);
  expect(tables.filter((table) => !((read.get(table)?.rows.length ?? 0) > 0)).map(({ name }) => name)).toEqual([]);
});

test('no row refers to a row of a log, which the importer does not read back', () => {
  const logs = tables.filter(({ isLog }) => isLog).map(({ name }) => name);
  const referredTo = tables.flatMap(({ columns }) => Object.values(columns).flatMap(({ refersTo }) => refersTo ?? []));
  expect(logs).toContain('vehicle_day');
  expect(logs.filter((name) => referredTo.includes(name))).toEqual([]);
});
