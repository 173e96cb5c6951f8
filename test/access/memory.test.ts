/** What is worked out is kept as long as the data of its organisation stay as they are, and no longer. */
import { expect, test } from 'vitest';
import { Memory } from '../../src/access/memory.ts';

/** A memory, and how often each answer had to be made. */
function counted() {
  const memory = new Memory();
  const made: string[] = [];
  const ask = (organisation: string, version: number, name: string) =>
    memory.remembered(organisation, version, name, () => {
      made.push(`${organisation} ${version} ${name}`);
      return `${organisation} at ${version}: ${name}`;
    });
  return { memory, made, ask };
}

test('an answer is made once, also when two ask for it at the same time', async () => {
  const { made, ask } = counted();
  expect(await Promise.all([ask('A', 1, 'ranking'), ask('A', 1, 'ranking')])).toEqual(['A at 1: ranking', 'A at 1: ranking']);
  await ask('A', 1, 'ranking');
  expect(made).toEqual(['A 1 ranking']);
});

test('a new version of the data is a new answer', async () => {
  const { made, ask } = counted();
  await ask('A', 1, 'ranking');
  expect(await ask('A', 2, 'ranking')).toBe('A at 2: ranking');
  expect(made).toHaveLength(2);
});

test('a slow asker of an old version does not push out the new one', async () => {
  const { made, ask } = counted();
  await ask('A', 2, 'ranking');
  expect(await ask('A', 1, 'ranking')).toBe('A at 1: ranking');
  await ask('A', 2, 'ranking');
  expect(made).toEqual(['A 2 ranking', 'A 1 ranking']);
});

test('organisations do not share answers', async () => {
  const { ask } = counted();
  expect([await ask('A', 1, 'ranking'), await ask('B', 1, 'ranking')]).toEqual(['A at 1: ranking', 'B at 1: ranking']);
});

test('an answer that failed is not kept', async () => {
  const memory = new Memory();
  let times = 0;
  const ask = () =>
    memory.remembered('A', 1, 'ranking', () => {
      times += 1;
      if (times === 1) throw new RangeError('no database');
      return 'there';
    });
  await expect(ask()).rejects.toThrow('no database');
  expect(await ask()).toBe('there');
});

test('of many answers the longest unused goes first', async () => {
  const { made, ask } = counted();
  await ask('A', 1, 'first');
  for (let n = 0; n < 63; n++) await ask('A', 1, `other ${n}`);
  await ask('A', 1, 'first');
  await ask('A', 1, 'one more');
  made.length = 0;
  await ask('A', 1, 'first');
  await ask('A', 1, 'other 0');
  expect(made).toEqual(['A 1 other 0']);
});

test('an answer is at hand once it is there, at its own version only', async () => {
  const { memory, ask } = counted();
  const asked = ask('A', 1, 'ranking');
  expect(memory.atHand('A', 1, 'ranking')).toBeUndefined();
  await asked;
  expect([memory.atHand('A', 1, 'ranking'), memory.atHand('A', 2, 'ranking'), memory.atHand('B', 1, 'ranking')]).toEqual([
    'A at 1: ranking',
    undefined,
    undefined,
  ]);
});
