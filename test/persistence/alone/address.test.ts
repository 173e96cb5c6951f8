import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/persistence/database.ts';

const secret = 'hunter2-secret';
const refusal = (address: string) =>
  openDatabase({ DATABASE_URL: address }).then(
    () => undefined,
    (error: unknown) => error,
  );

test.each([
  ['a port where nothing listens', `postgresql://planner:${secret}@127.0.0.1:1/estate`, /"estate" at 127\.0\.0\.1:1: no server listens there\. Start it/],
  ['a host that does not exist', `postgresql://planner:${secret}@no-such-host.invalid/estate`, /"estate" at no-such-host\.invalid:5432: .*host/],
  ['an address without a database', `postgresql://planner:${secret}@127.0.0.1:1`, /names no database\. Add its name/],
  ['another kind of database', `mysql://planner:${secret}@127.0.0.1:1/estate`, /not a PostgreSQL address\. Write postgresql:/],
  ['an address that cannot be read', `postgresql://planner:${secret}@@host:port/estate`, /not a PostgreSQL address\. Write postgresql:/],
])('%s is refused with the place and the cure, and without the password', async (_, address, sentence) => {
  const failure = await refusal(address);
  expect((failure as Error).message).toMatch(sentence);
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(secret);
});

test('a number of connections that leaves none for migrating is refused', async () => {
  const opening = openDatabase({ DATABASE_URL: 'postgresql://planner@127.0.0.1:1/estate', DATABASE_POOL: '1' });
  await expect(opening).rejects.toThrow('DATABASE_POOL is "1". Write a whole number of connections, 2 or more.');
});
