import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allGolden } from './golden.ts';

const topics = [...allGolden()];
const tests = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

test.each(topics)('every worked case of %s is asked for by a test', (_, rows) => {
  expect(rows.map(({ name }) => name).filter((name) => !tests.includes(`'${name}'`))).toEqual([]);
});

test.each(topics)('every worked case of %s says where it comes from', (_, rows) => {
  expect(rows.filter(({ source }) => source.length < 10)).toEqual([]);
});
