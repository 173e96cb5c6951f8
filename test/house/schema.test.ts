/** The committed schema is the review of the API: it may not drift from the code. Run vitest with -u to write it anew. */
import { printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { planningSchema } from '../../src/server/schema.ts';

test('schema/schema.graphql is what the server serves', async () => {
  await expect(`${printSchema(await planningSchema())}\n`).toMatchFileSnapshot('../../schema/schema.graphql');
});
