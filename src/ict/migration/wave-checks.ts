/** What must hold between planned waves and systems: a system moves once, and on one day. */
import type { Problem } from '../../exchange/problem.ts';
import type { RowsOf } from '../../register/checks.ts';
import { itSystemTable } from '../it-system.record.ts';
import { migrationWaveTable } from './wave.record.ts';

export function waveProblems(rowsOf: RowsOf): Problem[] {
  const movesOn = new Map(rowsOf(itSystemTable).map(({ row }) => [row.code, row.movesOn]));
  const waveOf = new Map<string, string>();
  return rowsOf(migrationWaveTable).flatMap(({ line, row: { code, systems, movesOn: day } }) =>
    systems.flatMap((system): Problem[] => {
      const at = { file: migrationWaveTable.file, row: line, column: 'systems', found: system };
      const other = waveOf.get(system);
      waveOf.set(system, code);
      if (other !== undefined) return [{ ...at, fix: `it is in wave ${other} already: a system moves once` }];
      const own = movesOn.get(system) ?? null;
      return own === null || own === day ? [] : [{ ...at, fix: `systems.csv says that it moves on ${own}: write one day, or leave moves_on blank` }];
    }),
  );
}
