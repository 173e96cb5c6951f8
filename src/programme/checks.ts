/** What must hold between the rows of the programme's files, beyond each cell. */
import type { Problem } from '../exchange/problem.ts';
import type { RowsOf } from '../register/checks.ts';
import { financeProblems } from './finance/finance-checks.ts';
import { proposalFlowTable, proposalGroupTable, proposalLinkTable, proposalTable } from './plan/proposal.record.ts';
import { uncertaintyProblems } from './uncertainty/uncertainty-checks.ts';

export function programmeProblems(rowsOf: RowsOf): Problem[] {
  const withTeam = new Set(rowsOf(proposalTable).flatMap(({ row }) => (row.deliveryTeam === null ? [] : row.code)));
  return [
    ...financeProblems(rowsOf),
    ...rowsOf(proposalFlowTable).flatMap(({ line, row }): Problem[] =>
      row.deliveryDays > 0 && !withTeam.has(row.proposal)
        ? [
            {
              file: proposalFlowTable.file,
              row: line,
              column: 'delivery_days',
              found: String(row.deliveryDays),
              fix: `name the delivery_team of ${row.proposal}`,
            },
          ]
        : [],
    ),
    ...rowsOf(proposalTable).flatMap(({ line, row }): Problem[] =>
      row.earliestStart !== null && row.latestStart !== null && row.latestStart < row.earliestStart
        ? [{ file: proposalTable.file, row: line, column: 'latest_start', found: row.latestStart, fix: `write ${row.earliestStart} or a later year` }]
        : [],
    ),
    ...groupProblems(rowsOf),
    ...rowsOf(proposalLinkTable).flatMap(({ line, row }): Problem[] => {
      const at = { file: proposalLinkTable.file, row: line };
      return [
        ...(row.proposal === row.other ? [{ ...at, column: 'other', found: row.other, fix: 'name another proposal' }] : []),
        ...(row.kind === 'INTERACTS' && row.savingChangePa === null
          ? [{ ...at, column: 'saving_change_pa', fix: 'write what both together save more a year; negative for less' }]
          : []),
      ];
    }),
    ...uncertaintyProblems(rowsOf),
  ];
}

function groupProblems(rowsOf: RowsOf): Problem[] {
  const named = new Set(rowsOf(proposalTable).map(({ row }) => row.exclusiveGroup));
  return rowsOf(proposalGroupTable).flatMap(({ line, row: { code, least, most } }): Problem[] => {
    const at = { file: proposalGroupTable.file, row: line };
    return [
      ...(least > most ? [{ ...at, column: 'least', found: String(least), fix: `write ${most} or less, or a greater most` }] : []),
      ...(named.has(code) ? [] : [{ ...at, column: 'code', found: code, fix: 'name a group that exclusive_group of proposals.csv names' }]),
    ];
  });
}
