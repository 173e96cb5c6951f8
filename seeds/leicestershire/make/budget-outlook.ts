/** The medium-term plan: a synthetic one of today, the same with a lower precept, and the gap that the budget paper of 2022/23 states. */
import type { Row } from './csv-writing.ts';

const synthetic = { as_at: '2026-09-30', confidence: 'LOW', source: 'synthetic' } as const;

interface Line {
  readonly line: string;
  readonly title: string;
  readonly kind: string;
  /** Thousands of pounds by year from 2026/27. */
  readonly amounts: readonly number[];
}

/** Two thirds are grants and a third is precept, as the papers have it. */
const central: readonly Line[] = [
  { line: 'OFFICERS', title: 'Officer pay', kind: 'SPENDING', amounts: [126_300, 129_900, 133_600, 137_400, 141_300] },
  { line: 'STAFF', title: 'Staff and PCSO pay', kind: 'SPENDING', amounts: [54_300, 55_850, 57_450, 59_050, 60_700] },
  { line: 'PREMISES', title: 'Premises, transport, supplies and IT, net of income', kind: 'SPENDING', amounts: [34_900, 35_800, 36_650, 37_450, 38_250] },
  { line: 'DEBT', title: 'Interest and provision on debt there is', kind: 'DEBT_CHARGE', amounts: [1_900, 2_050, 2_150, 2_200, 2_250] },
  { line: 'GRANT', title: 'Police grant and other grants', kind: 'FUNDING', amounts: [145_700, 149_400, 153_150, 157_050, 161_000] },
  { line: 'PRECEPT', title: 'Council tax precept', kind: 'FUNDING', amounts: [71_750, 73_950, 76_200, 78_550, 80_950] },
  { line: 'GENERAL', title: 'General reserve', kind: 'GENERAL_RESERVE', amounts: [5_650, 5_700, 5_750, 5_800, 5_850] },
  { line: 'EQUALISATION', title: 'Budget equalisation reserve', kind: 'EARMARKED_RESERVE', amounts: [9_500, 7_000, 5_000, 4_000, 3_500] },
];

/** What a lower precept changes: the precept, and a general reserve that is not added to. */
const changed: Readonly<Record<string, readonly number[]>> = {
  PRECEPT: [71_750, 73_200, 74_650, 76_150, 77_650],
  GENERAL: [5_650, 5_600, 5_600, 5_550, 5_500],
};
const lowerPrecept = central.map((line) => ({ ...line, amounts: changed[line.line] ?? line.amounts }));

const rowsOf = (outlook: string, lines: readonly Line[]): Row[] =>
  lines.flatMap(({ amounts, ...line }) =>
    amounts.map((amount, at) => ({ outlook, financial_year: `${2026 + at}/${27 + at}`, ...line, amount: amount * 1_000, ...synthetic })),
  );

const paper = { outlook: 'paper-2022', kind: 'GAP', as_at: '2022-01-18', source: 'operational requirement paper, budget setting 2022/23' } as const;

export const budgetOutlookRows = (): Row[] => [
  ...rowsOf('central', central),
  ...rowsOf('precept-2-per-cent', lowerPrecept),
  { ...paper, financial_year: '2022/23', line: 'DEFICIT', title: 'Deficit as stated: "£0.2 million"', amount: 200_000 },
  { ...paper, financial_year: '2025/26', line: 'DEFICIT', title: 'Deficit as stated: "£7.8 million"', amount: 7_800_000 },
  { ...paper, from_year: '2022/23', financial_year: '2025/26', line: 'DEFICIT-TOTAL', title: '"£14.9 million deficit in total"', amount: 14_900_000 },
];
