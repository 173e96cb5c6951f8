/** Bad files of service_points.csv, each named by its fault, and the place that is told of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { servicePointTable } from '../../src/estate/occupation.record.ts';
import type { Problem } from '../../src/exchange/problem.ts';
import { readFile } from './sample.ts';

const folder = join(import.meta.dirname, 'not-ok');

const expected: Record<string, Partial<Problem>> = {
  'code-twice.csv': { row: 3, column: 'code', found: 'C' },
  'code-with-two-blanks.csv': { row: 2, column: 'code', found: 'front  counter' },
  'column-missing.csv': { row: 1, column: 'building' },
  'column-unknown.csv': { row: 1, found: 'colour' },
  'day-that-does-not-exist.csv': { row: 2, column: 'protected_until', found: '31/04/2030' },
  'empty.csv': { fix: expect.stringContaining('heading') },
  'german-number.csv': { row: 2, column: 'visits_pa', found: '1.200,50' },
  'heading-twice.csv': { row: 1, found: 'name' },
  'hours-beyond-a-week.csv': { row: 2, column: 'weekly_hours', found: '169' },
  'name-blank.csv': { row: 2, column: 'name', found: '' },
  'neither-yes-nor-no.csv': { row: 2, column: 'step_free', found: 'perhaps' },
  'one-cell-too-many.csv': { row: 2 },
  'quote-not-closed.csv': { row: 2 },
  'saved-as-unicode-text.csv': { fix: expect.stringContaining('UTF-8') },
  'word-not-in-list.csv': { row: 2, column: 'kind', found: 'SHOP' },
};

test('every bad file has its problem written down here', () => {
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(expected));
});

describe('one problem and no row', () => {
  test.each(Object.entries(expected))('%s', (name, problem) => {
    const { problems } = readFile(servicePointTable, readFileSync(join(folder, name)));
    expect(problems).toEqual([expect.objectContaining({ file: 'service_points.csv', ...problem })]);
    expect(problems[0]!.fix).not.toBe('');
  });
});
