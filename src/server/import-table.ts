/** What an import did as a small table for a terminal, with counts that reconcile, or its problems one to a line. */
import { type Problem, problemLine } from '../exchange/problem.ts';
import type { ImportReport } from '../persistence/import-folder.ts';

const counts = ['read', 'created', 'updated', 'unchanged', 'rejected', 'kept'] as const;
const mostProblems = 200;
const count = (number: number): string => number.toLocaleString('en-GB');

export function importTable({ organisation, files, problems }: ImportReport): readonly string[] {
  const total = Object.fromEntries(counts.map((name) => [name, files.reduce((sum, file) => sum + file[name], 0)])) as Record<(typeof counts)[number], number>;
  const rows = [...files, { file: 'all files', ...total }].map((file) => [file.file, ...counts.map((name) => count(file[name]))]);
  const heading = ['file', ...counts];
  const widths = heading.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  const shown = problems.slice(0, mostProblems).map(problemLine);
  const more = problems.length > shown.length ? [`… and ${count(problems.length - shown.length)} more. All of them, by kind:`, ...problemKinds(problems)] : [];
  const outcome =
    problems.length > 0
      ? [`Nothing was written: ${count(problems.length)} problem(s) to put right.`]
      : [`Imported into organisation ${organisation}. Ask for it with the header X-Organisation: ${organisation}.`];
  return [line(heading), ...rows.map(line), '', ...shown, ...more, ...outcome];
}

/** Problems of one column with one cure, counted, the most frequent first, each with the first place that it was found in. */
function problemKinds(problems: readonly Problem[]): readonly string[] {
  const kinds = Map.groupBy(problems, ({ file, column, fix }) => `${file} ${column} ${fix.replace(/\d+|".*"/g, '…')}`);
  const lines = [...kinds.values()]
    .sort((one, other) => other.length - one.length)
    .map((alike) => `${count(alike.length).padStart(9)} × ${problemLine(alike[0]!)}`);
  return lines.length > mostProblems ? [...lines.slice(0, mostProblems), `… and ${count(lines.length - mostProblems)} kinds more`] : lines;
}
