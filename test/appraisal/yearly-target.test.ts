import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gbp, shortfalls, yearlyBalances } from '../../src/appraisal/index.ts';
import { golden } from './golden.ts';
import { always, amount } from './sample.ts';

const yearly = fc.array(fc.tuple(amount, amount), { maxLength: 10 });

test('fifteen million saved against gaps of 14.9 fails in years three and four', () => {
  const { input, expected, tolerance } = golden<{ gap_m: number[]; savings_m: number[] }, { fails: Record<string, number> }>(
    'traps',
    'T6 budget tested in every year',
  );
  const missed = shortfalls(input.savings_m.map(gbp), input.gap_m.map(gbp));
  expect(missed.map(({ index }) => `year_${index + 1}`)).toEqual(Object.keys(expected.fails));
  for (const [at, short] of Object.values(expected.fails).entries()) expect(Math.abs(-missed[at]!.amount - short)).toBeLessThan(tolerance);
});

test('no year is short exactly when every balance is nothing or more', () => {
  always(yearly, (rows) => {
    const [savings, targets] = [rows.map(([saving]) => saving), rows.map(([, target]) => target)];
    const [balances, missed] = [yearlyBalances(savings, targets), shortfalls(savings, targets)];
    expect(missed.length === 0).toBe(balances.every((balance) => balance >= 0));
    for (const { index, amount: short } of missed) expect(short).toBe(-balances[index]!);
    expect(shortfalls(targets, targets)).toEqual([]);
  });
});

test('a year without its target is refused', () => {
  expect(() => yearlyBalances([gbp(1)], [])).toThrow(/1 and 0/);
});
