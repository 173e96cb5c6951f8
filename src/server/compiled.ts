/**
 * Answers operations: queries that come again are compiled to JavaScript by graphql-jit, all else is run by graphql-js.
 * The two must answer alike; test/server/compiled.test.ts compares them on random queries, and compilable.ts keeps
 * from the compiler what it gets wrong.
 */
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { isCompilable } from './compilable.ts';
import { located } from './errors.ts';
import { type Hoisted, hoisted, schemaForCompiler } from './hoisted.ts';
import { prepareSchema, wasMisread } from './prepared-schema.ts';

/** What Apollo hands over once a request is parsed, validated and within limits. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Record<string, unknown> | undefined;
  readonly context: object;
}

export type Executor = (asked: Asked) => Promise<ExecutionResult>;

/** How many documents are remembered, compiled or not. */
const remembered = 200;

/** An operation that was seen before: once, or so often that it was compiled, or found unfit to be. */
type Known = 'seen' | 'unfit' | { readonly compiled: CompiledQuery; readonly parts: Hoisted; readonly operation: OperationDefinitionNode };

/** Answers with graphql-js or, from the second time an operation is seen and where it is fit for it, with compiled code. */
export function queryExecutor(schema: GraphQLSchema, settings: { compile: boolean; compileAtOnce?: boolean }): Executor {
  if (!settings.compile) return (asked) => interpreted(schema, asked);
  prepareSchema(schema);
  const knownIn = memory();
  return async (asked) => {
    const operations = knownIn(asked.document);
    const name = asked.operationName ?? '';
    const before = operations.get(name);
    const known = before === 'seen' || (!before && settings.compileAtOnce) ? freshlyCompiled(schema, asked) : (before ?? 'seen');
    operations.set(name, known);
    if (typeof known === 'string') return interpreted(schema, asked);
    const result = await run(schema, known, asked);
    if (!wasMisread(asked.context)) return result;
    operations.set(name, 'unfit');
    return interpreted(schema, asked); // a query changes nothing, so it may be run again
  };
}

/** What is known of each document's operations; the document unused for longest is forgotten first. */
function memory(): (document: DocumentNode) => Map<string, Known> {
  const documents = new Map<DocumentNode, Map<string, Known>>();
  return (document) => {
    const operations = documents.get(document) ?? new Map<string, Known>();
    documents.delete(document); // put back at the end
    documents.set(document, operations);
    if (documents.size > remembered) documents.delete(documents.keys().next().value as DocumentNode);
    return operations;
  };
}

function freshlyCompiled(schema: GraphQLSchema, { document, operationName }: Asked): Known {
  const operation = getOperationAST(document, operationName);
  if (!operation || !isCompilable(schema, document, operation)) return 'unfit';
  const parts = hoisted(schema, document, operation);
  const compiled = compileQuery(schemaForCompiler(schema), parts.document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? { compiled, parts, operation } : 'unfit';
}

async function run(schema: GraphQLSchema, { compiled, parts, operation }: Exclude<Known, string>, asked: Asked): Promise<ExecutionResult> {
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables ?? {}, { maxErrors: 10 });
  const values = variables.coerced && parts.valuesWith(variables.coerced);
  if (!values) return interpreted(schema, asked); // graphql-js has the right words for what is wrong
  const result: ExecutionResult = await compiled.query(undefined, asked.context, values);
  return result.errors ? { ...result, errors: result.errors.map(located) } : result;
}

async function interpreted(schema: GraphQLSchema, { document, operationName, variables, context }: Asked): Promise<ExecutionResult> {
  return execute({ schema, document, operationName: operationName ?? null, variableValues: variables ?? {}, contextValue: context });
}

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Apollo's way to another executor: a "gateway" that has the schema at hand and nothing to fetch. */
export function gatewayTo(schema: GraphQLSchema, executor: Executor): Gateway {
  const asked: GatewayExecutor = async ({ document, request, context }) =>
    (await executor({ document, operationName: request.operationName, variables: request.variables, context })) as Awaited<ReturnType<GatewayExecutor>>;
  return {
    load: async () => ({ executor: asked }),
    onSchemaLoadOrUpdate: (told) => {
      told({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
