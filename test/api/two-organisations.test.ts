/** What one organisation has is nothing to another: no list, no id, no code of it leads anywhere. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallForce } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

/** The same codes in both, other names and amounts: what leaks, shows. */
const ours = smallForce('OURS');
const theirs = Object.fromEntries(
  Object.entries(smallForce('THEIRS')).map(([file, text]) => [
    file,
    text.replaceAll('Mill Lane', 'Secret Street').replaceAll('12,000', '99,000').replaceAll('Borchester', 'Felpersham'),
  ]),
);

let force: Force;
let fields: readonly string[];
beforeAll(async () => {
  force = await forceOf(ours, theirs);
  const { __schema } = await force.answer<Answer>(
    '{ __schema { queryType { fields { name type { ofType { name fields { name } } } } } types { name fields { name type { ofType { ofType { ofType { name } } } } } } } }',
    {},
    'OURS',
  );
  const fieldsOf = new Map<string, readonly string[]>(__schema.types.map((type: Answer) => [type.name, type.fields?.map(({ name }: Answer) => name) ?? []]));
  /** The type of what a connection lists. */
  const nodeOf = new Map<string, string>(
    __schema.types.flatMap(({ name, fields: of }: Answer) =>
      (of ?? []).filter((one: Answer) => one.name === 'nodes').map(({ type }: Answer) => [name, type.ofType?.ofType?.ofType?.name]),
    ),
  );
  fields = __schema.queryType.fields
    .filter(({ type }: Answer) => type.ofType?.fields?.some(({ name }: Answer) => name === 'nodes'))
    .filter(({ type }: Answer) => fieldsOf.get(nodeOf.get(type.ofType.name)!)?.includes('id') === true)
    .map(({ name }: Answer) => name);
});
afterAll(() => force.stop());

const list = (field: string) => `{ ${field}(first: 100) { nodes { __typename id } totalCount } }`;

test('every list has its own rows and ids of its own', async () => {
  expect(fields.length).toBeGreaterThan(20);
  for (const field of fields) {
    const [mine, other] = [await force.answer<Answer>(list(field), {}, 'OURS'), await force.answer<Answer>(list(field), {}, 'THEIRS')];
    expect(mine[field].totalCount, field).toBe(other[field].totalCount);
    const ids = new Set(mine[field].nodes.map(({ id }: Answer) => id));
    expect(
      other[field].nodes.filter(({ id }: Answer) => ids.has(id)),
      field,
    ).toEqual([]);
  }
});

test('nothing of the other’s words is in any answer', async () => {
  const everything = `{ organisation { code name } buildings { nodes { name site { name } costLines { amountPa pool { name } } leases { landlord { name } } paperTests { peers { name } } } }
    rankedOptions(where: { includeImpossible: true }) { totals { npvPublic } nodes { title lines { label formula inputs { source } } links { optionId because } assets { name } } } }`;
  expect(JSON.stringify(await force.answer(everything, {}, 'OURS'))).not.toMatch(/Secret|Felpersham|99000|THEIRS/);
  const other = JSON.stringify(await force.answer(everything, {}, 'THEIRS'));
  expect(other).toMatch(/Secret Street/);
  expect(other).not.toMatch(/Mill Lane|Borchester|OURS/);
});

describe('an id of the other', () => {
  /** One id of every kind of thing that the other has. */
  async function foreignIds(): Promise<string[]> {
    const ids: string[] = [];
    for (const field of fields) {
      const [first] = (await force.answer<Answer>(list(field), {}, 'THEIRS'))[field].nodes;
      if (first !== undefined) ids.push(first.id);
    }
    return ids;
  }

  test('is as unknown to node and nodes as one that never was', async () => {
    const ids = await foreignIds();
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      const { body } = await force.response('query($id: ID!) { node(id: $id) { id } }', { id }, 'OURS');
      expect(body.data?.node ?? null).toBeNull();
      expect(body.errors?.[0].extensions.code ?? 'NOT_FOUND').toBe('NOT_FOUND');
    }
    const { nodes } = await force.answer<Answer>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, 'OURS');
    expect(nodes).toEqual(ids.map(() => null));
  });

  test('is no option', async () => {
    const { rankedOptions } = await force.answer<Answer>('{ rankedOptions { nodes { id } } }', {}, 'THEIRS');
    const { body } = await force.response('query($id: ID!) { option(id: $id) { id title } }', { id: rankedOptions.nodes[0].id }, 'OURS');
    expect(body.data?.option ?? null).toBeNull();
  });

  test('is no building to compare, nor one to filter by', async () => {
    const { buildings } = await force.answer<Answer>('{ buildings { nodes { id site { id } } } }', {}, 'THEIRS');
    const ids = buildings.nodes.map(({ id }: Answer) => id);
    const { body } = await force.response('query($ids: [ID!]!) { compareBuildings(ids: $ids) { buildings { name } } }', { ids }, 'OURS');
    expect([body.data, body.errors[0].extensions.code]).toEqual([null, 'NOT_FOUND']);
    const bySite = 'query($site: [String!]) { buildings(where: { site: $site }) { totalCount } }';
    expect((await force.answer<Answer>(bySite, { site: [buildings.nodes[0].site.id] }, 'OURS')).buildings.totalCount).toBe(0);
    const byAsset = 'query($ids: [ID!]) { rankedOptions(where: { assets: $ids }) { totalCount } }';
    expect((await force.answer<Answer>(byAsset, { ids }, 'OURS')).rankedOptions.totalCount).toBe(0);
  });

  test('is no cursor', async () => {
    const { rankedOptions } = await force.answer<Answer>('{ rankedOptions(first: 1) { pageInfo { endCursor } } }', {}, 'THEIRS');
    const { body } = await force.response(
      'query($after: String) { rankedOptions(first: 1, after: $after) { nodes { id } } }',
      { after: rankedOptions.pageInfo.endCursor },
      'OURS',
    );
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('questions of both at the same time do not mix', async () => {
  const query = '{ organisation { code } buildings { nodes { name } } rankedOptions { nodes { title } } }';
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => force.answer<Answer>(query, {}, n % 2 === 0 ? 'OURS' : 'THEIRS')));
  for (const [n, answer] of answers.entries()) {
    expect(answer.organisation.code).toBe(n % 2 === 0 ? 'OURS' : 'THEIRS');
    expect(JSON.stringify(answer)).not.toMatch(n % 2 === 0 ? /Secret/ : /Mill Lane/);
  }
});

test('an import of one leaves the version and the answers of the other as they were', async () => {
  const version = async (of: string) => (await force.answer<Answer>('{ organisation { dataVersion } }', {}, of)).organisation.dataVersion;
  const before = [await version('OURS'), await version('THEIRS')];
  await force.folder({ ...theirs, 'teams.csv': theirs['teams.csv']!.replace('Beat officers', 'Beat constables') });
  expect([await version('OURS'), await version('THEIRS')]).toEqual([before[0], before[1] + 1]);
});
