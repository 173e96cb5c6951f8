/** What an attacker sends: each is refused with a code, tells nothing of our insides, and leaves the server well. */
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Town, town } from './running.ts';
import { type Answered, refusal } from './seemly.ts';

let asked: Town;

beforeAll(async () => {
  asked = await town();
});
afterEach(async () => {
  const { body } = await asked.post('{ hello }');
  expect(body.data).toEqual({ hello: 'hello Ada' });
});
afterAll(() => asked.server.stop());

describe('a body', () => {
  const send = async (body: string | Buffer, type?: string, more: Record<string, string> = {}): Promise<Answered> => {
    const headers = { ...(type ? { 'content-type': type } : {}), ...more };
    const answer = await fetch(`${asked.server.url}/graphql`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    return { status: answer.status, text: await answer.text() };
  };
  const query = JSON.stringify({ query: '{ hello }' });

  test.each([
    ['that is cut off', '{"query": "{ hello', 400],
    ['that is nothing', '', 400],
    ['that is null', 'null', 400],
    ['that is a number', '7', 400],
    ['that is text', '"{ hello }"', 400],
    ['that is deep in brackets', '['.repeat(100_000), 400],
    ['with a null byte', '{"query":"{ hello }"}\u0000', 400],
    ['that is a batch', `[${query},${query}]`, 400],
    ['that is an empty batch', '[]', 400],
    ['without a query', '{"operationName":"a"}', 400],
    ['with a query that is a list', '{"query":["{ hello }"]}', 400],
    ['with only a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}', 400],
    ['with a polluting key', '{"__proto__":{"query":"{ hello }"},"constructor":{"prototype":{"query":"{ hello }"}}}', 400],
    ['that is too large', JSON.stringify({ query: `# ${'x'.repeat(300_000)}\n{ hello }` }), 413],
  ])('%s', async (_, body, status) => {
    const answer = await send(body, 'application/json');
    expect(refusal(answer)).toHaveLength(1);
    expect(answer.status).toBe(status);
  });

  test('of bytes that are not UTF-8', async () => {
    expect(refusal(await send(Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'application/json'))).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    undefined,
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-16',
    'nonsense',
  ])('of type %s', async (type) => {
    const answer = await send(query, type);
    expect([answer.status, refusal(answer)]).toEqual([415, ['BAD_USER_INPUT']]);
  });

  test('that says it is compressed', async () => {
    expect((await send(query, 'application/json', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  test('whose sender leaves is no fault of ours', async () => {
    asked.log.length = 0;
    const socket = connect(asked.server.port, '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked.log).toEqual([]);
  });

  test('that never ends is cut off at the limit', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)) });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: endless, duplex: 'half' };
    const answer = await fetch(`${asked.server.url}/graphql`, init as RequestInit).catch(() => undefined);
    expect(answer?.status ?? 413).toBe(413); // a client still sending may see only that the connection was closed
  });
});

describe('a document', () => {
  const doubling = (count: number, on = 'Query', last = 'hello') =>
    `{ ...F0 } ${Array.from({ length: count }, (_, i) => `fragment F${i} on ${on} { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${count} on ${on} { ${last} }`;
  const times = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ');
  const house = 'house { ';

  test.each([
    ['of fragments that double twenty times', doubling(20), 'QUERY_LIMIT_EXCEEDED'],
    ['of fragments that double five hundred times', doubling(110), 'QUERY_LIMIT_EXCEEDED'],
    ['that is deep', `{ ${house}${'next { '.repeat(30)} id ${'}'.repeat(32)}`, 'QUERY_LIMIT_EXCEEDED'],
    ['that is deep under the name of an introspection', `query __schema { ${house}${'next { '.repeat(30)} id ${'}'.repeat(32)}`, 'QUERY_LIMIT_EXCEEDED'],
    ['with many aliases', `{ ${times(101, (i) => `a${i}: hello`)} }`, 'QUERY_LIMIT_EXCEEDED'],
    ['with many aliased type names', `{ ${times(101, (i) => `a${i}: __typename`)} }`, 'QUERY_LIMIT_EXCEEDED'],
    [
      'with aliases in fragments',
      `{ ${times(10, (i) => `...F${i}`)} } ${times(10, (i) => `fragment F${i} on Query { ${times(8, (j) => `a${i}x${j}: hello`)} }`)}`,
      'QUERY_LIMIT_EXCEEDED',
    ],
    ['with one field again and again', `{ ${times(500, () => '__typename')} }`, 'QUERY_LIMIT_EXCEEDED'],
    ['with one fragment again and again', `{ ${times(500, () => '...F')} } fragment F on Query { hello }`, 'QUERY_LIMIT_EXCEEDED'],
    ['with many tokens', `{ ${times(20_000, () => 'hello')} }`, 'QUERY_LIMIT_EXCEEDED'],
    ['with many directives', `{ hello ${times(700, () => '@skip')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'that asks the schema about itself in circles',
      `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`,
      'QUERY_LIMIT_EXCEEDED',
    ],
    [
      'with many questions about the schema',
      `{ ${times(40, (i) => `a${i}: __schema { types { fields { name args { name type { kind name ofType { kind name ofType { kind name } } } } } } }`)} }`,
      'QUERY_COST_EXCEEDED',
    ],
    [
      'that costs too much',
      `{ page(first: 100) { nodes { ${times(10, (i) => `a${i}: beside { ... on House { rooms { grid } rooms2: rooms { grid number } } }`)} rooms { grid ${times(20, (i) => `b${i}: grid`)} } next { rooms { ${times(15, (i) => `c${i}: grid`)} } beside { ... on House { rooms { grid number } next { rooms { grid number __typename } } } } } } } }`,
      undefined,
    ],
    ['whose fragments go in circles', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['with a null byte', '{ hello\u0000 }', 'GRAPHQL_PARSE_FAILED'],
    ['of nothing but a comment', `#${'x'.repeat(200_000)}`, 'GRAPHQL_PARSE_FAILED'],
    ['of brackets', '{'.repeat(1_000), 'GRAPHQL_PARSE_FAILED'],
    ['of lists in lists', `{ echo(ids: ${'['.repeat(700)}) }`, 'GRAPHQL_PARSE_FAILED'],
    ['without an operation', 'fragment A on Query { hello }', undefined],
    ['with a subscription', 'subscription { hello }', 'BAD_USER_INPUT'],
    ['with polluting fields', '{ __proto__ constructor toString }', 'GRAPHQL_VALIDATION_FAILED'],
    ['with a polluting input', '{ echo(wanted: {__proto__: {floors: 1}, constructor: 2}) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['with a very long name', `{ ${'x'.repeat(100_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['that asks for too large a page', '{ page(first: 100000) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['that asks for an empty page', '{ page(first: 0) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['that asks from both ends', '{ page(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT'],
  ])('%s', async (_, query, code) => {
    const before = performance.now();
    const found = refusal(await asked.post(query));
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(found).toEqual([code ?? expect.any(String)]);
  });
});

describe('variables', () => {
  const echo = 'query ($whole: Int, $wanted: Wanted, $first: Int) { echo(whole: $whole, wanted: $wanted) page(first: $first) { nodes { id } } }';
  test.each([
    [{ whole: 'three' }],
    [{ whole: 1e300 }],
    [{ whole: { $gt: 0 } }],
    [{ wanted: JSON.parse('{"__proto__":{"floors":1}}') }],
    [{ wanted: { constructor: { prototype: {} } } }],
    [{ wanted: 'x'.repeat(100_000) }],
    [{ wanted: [[[[1]]]] }],
    [{ wanted: JSON.parse(`${'{"or":'.repeat(5_000)}{"x":1}${'}'.repeat(5_000)}`) }],
    [{ first: 1_000_000 }],
    [{ first: -1 }],
  ])('%#', async (variables) => {
    for (let i = 0; i < 3; i += 1) expect(refusal(await asked.post(echo, variables))).toEqual(['BAD_USER_INPUT']);
  });

  test.each(['text', [1], 7, false])('that are %o', async (variables) => {
    expect(refusal(await asked.post('{ hello }', variables))).toEqual(['BAD_USER_INPUT']);
  });

  test('of a name that objects have', async () => {
    const query =
      'query ($constructor: Int, $__proto__: Int, $toString: Int) { a: echo(whole: $constructor) b: echo(whole: $__proto__) c: page(first: $toString) { nodes { id } } }';
    for (let i = 0; i < 3; i += 1) expect((await asked.post(query)).body.errors).toBeUndefined();
  });
});

test('an operation name that is not in the document', async () => {
  const answer = await asked.http.post('/graphql').send({ query: 'query A { hello } query B { hello }', operationName: 'C' });
  expect(refusal(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(refusal(await asked.http.post('/graphql').send({ query: 'query A { hello } query B { hello }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});

test.each([
  ['a mutation', { query: 'mutation { rename(to: "x") }' }, 405],
  ['two queries', { query: ['{ hello }', '{ hello }'] }, 400],
  ['variables that are no JSON', { query: '{ hello }', variables: '{' }, 400],
  ['nothing', {}, 400],
])('GET with %s', async (_, query, status) => {
  const answer = await asked.http.get('/graphql').query(query);
  expect(refusal(answer)).toEqual(['BAD_USER_INPUT']);
  expect(answer.status).toBe(status);
});
