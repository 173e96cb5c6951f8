/** What must hold in the files of scenarios, so that each can be laid over the assumptions without a question. */
import { policies } from '../assumptions/scenario.ts';
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import type { RowsOf } from './checks.ts';
import { scenarioChangeTable, scenarioVersionTable } from './scenario.record.ts';
import { establishmentTable } from './team.record.ts';
import { unknownVersions, versionProblems } from './versions.ts';

const file = scenarioChangeTable.file;

export function scenarioProblems(rowsOf: RowsOf, knownAssumptions: ReadonlySet<string>): Problem[] {
  const [versions, changes] = [rowsOf(scenarioVersionTable), rowsOf(scenarioChangeTable)];
  const establishments = rowsOf(establishmentTable).map(({ row }) => row);
  const known = {
    ASSUMPTION: knownAssumptions,
    HEADCOUNT: new Set<string>(establishments.map(({ grade }) => grade)),
    ESTABLISHMENT: new Set(establishments.map(({ scenario }) => scenario)),
    POLICY: new Set<string>(policies),
  };
  return [
    ...versionProblems(scenarioVersionTable.file, versions),
    ...unknownVersions(
      { file, column: 'scenario', listedIn: scenarioVersionTable.file },
      changes.map(({ line, row }) => ({ line, code: row.scenario, version: row.version })),
      versions,
    ),
    ...changes.flatMap((one) => [...keyProblems(one, known), ...howProblems(one)]),
  ];
}

type ChangeRow = ReadRow<typeof scenarioChangeTable>;

function keyProblems({ line, row }: ChangeRow, known: Readonly<Partial<Record<string, ReadonlySet<string>>>>): Problem[] {
  const keys = known[row.changes];
  if (keys === undefined || keys.has(row.key)) return [];
  return [{ file, row: line, column: 'key', found: row.key, fix: whatThereIs[row.changes] ?? 'name one of establishments.csv' }];
}

const whatThereIs: Readonly<Record<string, string>> = {
  ASSUMPTION: 'no such assumption; seeds/assumptions lists those there are',
  POLICY: `name one of ${policies.join(', ')}`,
};

const ways: Readonly<Record<string, readonly (string | null)[]>> = {
  ASSUMPTION: ['VALUE', 'TIMES', 'LOW', 'HIGH'],
  HEADCOUNT: ['VALUE', 'TIMES'],
  ESTABLISHMENT: [null],
  TARGET: ['LOW', 'CENTRAL', 'HIGH'],
  BUDGET: [null],
  POLICY: [null],
};

function howProblems({ line, row: { changes, is, value } }: ChangeRow): Problem[] {
  const allowed = ways[changes]!;
  if (!allowed.includes(is)) {
    const fix = allowed[0] === null ? `leave it blank for ${changes}` : `write ${allowed.join(' or ')} for ${changes}`;
    return [{ file, row: line, column: 'is', found: is ?? '', fix }];
  }
  const needsValue = is === 'VALUE' || is === 'TIMES';
  if (needsValue && value === null) return [{ file, row: line, column: 'value', fix: `${is} needs a number` }];
  const isNegative = changes === 'HEADCOUNT' && value !== null && value < 0;
  return isNegative ? [{ file, row: line, column: 'value', found: String(value), fix: 'write 0 or more' }] : [];
}
