/** Scenarios of the demonstration force's own: growth, written twice, and a hard settlement. */
import type { Row } from './csv-writing.ts';

const synthetic = { as_at: '2026-09-30', confidence: 'LOW', source: 'synthetic' } as const;

export const scenarioVersionRows = (): Row[] => [
  { code: 'growth', version: 1, title: 'The uplift: 2,342 officers', recorded_on: '2026-02-10', ...synthetic },
  { code: 'growth', version: 2, title: 'The uplift: 2,342 officers, and dearer pay', recorded_on: '2026-09-15', ...synthetic },
  {
    code: 'hard-settlement',
    version: 1,
    title: 'Two per cent on the precept, sales that bring less, the high end of the target',
    recorded_on: '2026-09-15',
    ...synthetic,
  },
];

export const scenarioChangeRows = (): Row[] => [
  { scenario: 'growth', version: 1, changes: 'ESTABLISHMENT', key: 'growth-2342' },
  { scenario: 'growth', version: 2, changes: 'HEADCOUNT', key: 'OFFICER', is: 'VALUE', value: 2_342 },
  { scenario: 'growth', version: 2, changes: 'ASSUMPTION', key: 'real-growth-pay', is: 'VALUE', value: 0.01 },
  { scenario: 'hard-settlement', version: 1, changes: 'BUDGET', key: 'precept-2-per-cent' },
  { scenario: 'hard-settlement', version: 1, changes: 'TARGET', key: 'MTFP', is: 'HIGH' },
  { scenario: 'hard-settlement', version: 1, changes: 'ASSUMPTION', key: 'receipt-probability', is: 'TIMES', value: 0.8 },
];
