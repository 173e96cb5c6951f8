/** Every assumption in use exists, every one that exists is in use, and every source that is named is known. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAssumed } from '../../src/assumptions/assumption.ts';
import { shippedAssumptions } from '../../src/persistence/shipped-assumptions.file.ts';
import { costCategories } from '../../src/register/cost.record.ts';
import { avoidableShareKey, growthKey } from '../../src/register/current-cost.ts';
import { firstPriceYear } from '../../src/register/provenance.ts';

const { assumptions, sources, scenarios, factors } = shippedAssumptions('seeds/assumptions');
const keys = new Set(assumptions.map(({ key }) => key));
const known = new Set(sources.map(({ key }) => key));
const notCash = ['DEPRECIATION', 'CAPITAL_CHARGE', 'INTERNAL_RECHARGE'];
const cashCategories = costCategories.filter((category) => !notCash.includes(category));

const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));
const spelled = (text: string): string[] =>
  [...text.matchAll(/(?:\.of\(|\bvalue\(|assumptionInput\([a-z.]+, |each\()\s*'([a-z0-9-]+)'/g)].map(([, key]) => key!);
const used = new Set([...texts.flatMap(({ text }) => spelled(text)), ...texts.flatMap(({ text }) => [...keys].filter((key) => text.includes(`'${key}'`)))]);

test('every key that the code spells is in seeds/assumptions', () => {
  expect(used.size).toBeGreaterThan(40);
  expect([...used].filter((key) => !keys.has(key))).toEqual([]);
});

test('every cash category has an avoidable share and a growth', () => {
  expect(cashCategories.flatMap((category) => [avoidableShareKey(category), growthKey(category)]).filter((key) => !keys.has(key))).toEqual([]);
});

test('no assumption lies unused', () => {
  const made = new Set(cashCategories.flatMap((category) => [avoidableShareKey(category), growthKey(category)]));
  expect([...keys].filter((key) => !used.has(key) && !made.has(key))).toEqual([]);
});

test('every assumption names a known source or says that it is assumed', () => {
  expect(assumptions.filter((one) => !isAssumed(one) && !known.has(one.source)).map(({ key, source }) => `${key}: ${source}`)).toEqual([]);
});

test('every [source] in a comment of the code is known', () => {
  const named = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gm)].flatMap(([line]) =>
      [...line.matchAll(/\[([a-z0-9]+(?:-[a-z0-9]+)+)\]/g)].map(([, key]) => ({ file, key: key! })),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ key }) => !known.has(key))).toEqual([]);
});

test('a value lies within its range, and a money value says of which year its prices are', () => {
  expect(assumptions.filter(({ low, value, high }) => (low ?? value) > value || (high ?? value) < value).map(({ key }) => key)).toEqual([]);
  const money = assumptions.filter(({ unit, key }) => unit.startsWith('GBP') && !key.startsWith('mileage'));
  expect(money.filter(({ priceYear }) => priceYear === null).map(({ key }) => key)).toEqual([]);
});

test('every scenario changes assumptions that exist', () => {
  expect(scenarios.flatMap(({ changes }) => changes).filter(({ key }) => !keys.has(key))).toEqual([]);
});

test('every factor moves assumptions that exist and have a range, two of them or more', () => {
  const ranged = new Set(assumptions.filter(({ low, high }) => low !== null || high !== null).map(({ key }) => key));
  expect([...factors.keys()].filter((key) => !ranged.has(key))).toEqual([]);
  const sizes = [...Map.groupBy(factors.values(), ({ factor }) => factor).values()].map(({ length }) => length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
});

test('prices are known from the first year that a file may name', () => {
  const index = assumptions.filter(({ key }) => key === 'gdp-deflator').map(({ from }) => from);
  expect(index.sort()[0]).toBe(`${firstPriceYear.slice(0, 4)}-04-01`);
});
