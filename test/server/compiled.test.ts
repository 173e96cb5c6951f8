/** Compiled queries answer as graphql-js does, and what could become code is never compiled. */
import fc from 'fast-check';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  lexicographicSortSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { isCompilable } from '../../src/server/compilable.ts';
import { type Executor, queryExecutor } from '../../src/server/compiled.ts';
import { randomQuery } from './random-query.ts';
import { townSchema } from './town.ts';

let schema: GraphQLSchema;
let compiled: Executor;
let interpreted: Executor;

beforeAll(async () => {
  schema = await townSchema();
  compiled = queryExecutor(schema, { compile: true, compileAtOnce: true });
  interpreted = queryExecutor(await townSchema(), { compile: false });
});

const ask = (source: string, variables: Record<string, unknown> = {}) => ({
  document: parse(source),
  operationName: undefined,
  variables,
  context: {},
});

/**
 * All that can be seen of an answer. The order of errors is not fixed by GraphQL; nor is it which of the errors under
 * one null are told, once a non-null field has failed: of those, only where the null is.
 */
function seen({ data, errors = [] }: ExecutionResult): unknown {
  const told = errors.map((error) => {
    const nullAt = emptyAt(data, error.path ?? []);
    return JSON.stringify(nullAt.length === error.path?.length ? [error.message, error.path, error.locations, thrownBy(error)] : ['under', nullAt]);
  });
  return { data: JSON.stringify(data), errors: [...new Set(told)].sort() };
}

/** The part of a path down to the first null on it. */
function emptyAt(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, depth);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}

/** The class of what a resolver threw. Only graphql-js also keeps what a built-in scalar threw at a wrong value. */
function thrownBy({ originalError }: GraphQLError): string | undefined {
  return originalError instanceof GraphQLError ? undefined : originalError?.constructor.name;
}

describe('a compiled query', () => {
  test('answers as graphql-js does, whatever is asked', async () => {
    let fit = 0;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(randomQuery(schema), async ({ source, variables }) => {
        const query = ask(source, variables);
        fc.pre(validate(schema, query.document).length === 0);
        asked += 1;
        if (isCompilable(schema, query.document, query.document.definitions[0] as OperationDefinitionNode)) fit += 1;
        expect(seen(await compiled(query))).toEqual(seen(await interpreted(query)));
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 300) },
    );
    expect(fit).toBeGreaterThan(asked / 3);
  });

  test('keeps the path, the place and the thrown error of what a resolver throws', async () => {
    const { errors } = await compiled(ask('{ houses { broken } }'));
    expect(errors?.[0]).toBeInstanceOf(GraphQLError);
    expect(errors?.[0]).toMatchObject({ path: ['houses', 0, 'broken'], locations: [{ line: 1, column: 12 }], extensions: {} });
    expect(errors?.[0]?.originalError).toBeInstanceOf(TypeError);
  });

  test('never runs a text it was given', async () => {
    const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
    const attack = `${mark}globalThis.intruder = 1`;
    const query = ask(
      `query ($text: String = "${attack}", $wanted: Wanted) { a: echo(text: "${attack}") b: echo(text: $text) c: echo(ids: ["${attack}"], wanted: $wanted) }`,
      {
        wanted: { or: JSON.parse('{"__proto__": {"floors": 3}}') },
      },
    );
    expect(seen(await compiled(query))).toEqual(seen(await interpreted(query)));
    const answered = await compiled(ask(`{ echo(text: "${attack}") }`));
    expect(answered.data?.echo).toContain(mark);
    expect(globalThis).not.toHaveProperty('intruder');
  });

  test('takes an alias for a name and for nothing else', async () => {
    for (const alias of ['__proto__', 'constructor', 'idx1', 'then', 'toString', '__context', 'err']) {
      const query = ask(`{ ${alias}: hello houses { ${alias}: id } }`);
      expect(seen(await compiled(query))).toEqual(seen(await interpreted(query)));
    }
  });

  test("asks again in the plain way when an object's type is told only later", async () => {
    const place = schema.getType('Place') as GraphQLInterfaceType;
    const told = place.resolveType;
    place.resolveType = async (value, context, info, type) => told?.(value, context, info, type);
    const later = queryExecutor(lexicographicSortSchema(schema), { compile: true, compileAtOnce: true });
    place.resolveType = told;
    const query = ask('{ places { id __typename } }');
    const answers = [await later(query), await later(query)];
    for (const answer of answers) expect(seen(answer)).toEqual(seen(await interpreted(query)));
  });
});

describe('what is compiled', () => {
  const fits = (source: string) => {
    const document = parse(source);
    return isCompilable(schema, document, document.definitions[0] as OperationDefinitionNode);
  };

  test.each([
    ['a query', '{ houses { id } }', true],
    ['a query with texts and days of our own', '{ echo(text: "a", day: "2026-04-01") }', true],
    ['a mutation', 'mutation { rename(to: "b") }', false],
    ['introspection', '{ __schema { types { name } } }', false],
    ['a condition', 'query ($yes: Boolean!) { hello @include(if: $yes) }', false],
    ['a reserved alias', '{ __proto__: hello }', false],
  ])('%s', (_, source, fit) => expect(fits(source)).toBe(fit));

  test('an operation is compiled the second time, and the oldest of two hundred documents is forgotten', async () => {
    const ours = queryExecutor(schema, { compile: true });
    const first = ask('{ hello }');
    for (let i = 0; i < 250; i += 1) await ours(ask(`{ hello${i}: hello }`));
    for (let i = 0; i < 3; i += 1) expect(await ours(first)).toEqual({ data: { hello: 'hello stranger' } });
  });
});
