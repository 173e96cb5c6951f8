/** What must hold between the rows about what is uncertain. */
import type { Problem } from '../../exchange/problem.ts';
import type { RowsOf } from '../../register/checks.ts';
import { proposalRangeTable, uncertaintyEffectTable, uncertaintyOutcomeTable, uncertaintyTable } from './uncertainty.record.ts';

export const uncertaintyProblems = (rowsOf: RowsOf): Problem[] => [...rangeProblems(rowsOf), ...outcomeProblems(rowsOf), ...effectProblems(rowsOf)];

/** What a blank central value stands for: the figures as stated. */
export const centralIn = ({ what, central }: { readonly what: string; readonly central: number | null }): number =>
  central ?? (what === 'DELAY_MONTHS' ? 0 : 1);

function rangeProblems(rowsOf: RowsOf): Problem[] {
  return rowsOf(proposalRangeTable).flatMap(({ line, row }): Problem[] => {
    const at = { file: proposalRangeTable.file, row: line };
    const central = centralIn(row);
    const isBroken = row.what === 'DELAY_MONTHS' && [row.low, central, row.high].some((months) => !Number.isInteger(months));
    return [
      ...(row.low > central ? [{ ...at, column: 'low', found: String(row.low), fix: `write ${central} or less, or another central value` }] : []),
      ...(row.high < central ? [{ ...at, column: 'high', found: String(row.high), fix: `write ${central} or more, or another central value` }] : []),
      ...(isBroken ? [{ ...at, column: 'what', found: 'DELAY_MONTHS', fix: 'write whole months' }] : []),
      ...(row.goesWith !== null && row.factor === null ? [{ ...at, column: 'factor', fix: 'name the factor that it goes with' }] : []),
    ];
  });
}

function outcomeProblems(rowsOf: RowsOf): Problem[] {
  const outcomes = Map.groupBy(rowsOf(uncertaintyOutcomeTable), ({ row }) => row.uncertainty);
  return rowsOf(uncertaintyTable).flatMap(({ line, row }): Problem[] => {
    const whole = (outcomes.get(row.code) ?? []).reduce((sum, one) => sum + one.row.probability, 0);
    const at = { file: uncertaintyTable.file, row: line, column: 'code', found: row.code };
    return Math.abs(whole - 1) < 1e-6
      ? []
      : [{ ...at, fix: `let the probabilities of its outcomes in ${uncertaintyOutcomeTable.file} add up to 1; they add up to ${whole}` }];
  });
}

function effectProblems(rowsOf: RowsOf): Problem[] {
  const known = new Set(rowsOf(uncertaintyOutcomeTable).map(({ row }) => `${row.uncertainty}/${row.code}`));
  return rowsOf(uncertaintyEffectTable).flatMap(({ line, row }): Problem[] =>
    known.has(`${row.uncertainty}/${row.outcome}`)
      ? []
      : [
          {
            file: uncertaintyEffectTable.file,
            row: line,
            column: 'outcome',
            found: row.outcome,
            fix: `name an outcome of ${row.uncertainty} in ${uncertaintyOutcomeTable.file}`,
          },
        ],
  );
}
