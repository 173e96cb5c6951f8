/**
 * How much may be asked at once.
 *
 * The cost of an operation is the number of values its answer may hold: a field is 1 (or the `complexity` in its
 * extensions), a list is as many times its entries as its page (`first` or `last`), its `listSize` in the extensions,
 * or 10. The standard limit leaves room several times over for a hundred ranked options with figures, cash flow, lines
 * and workings (about 52,000), which compiled code answers in tens of milliseconds.
 */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import { Refusal } from '../api/refusal.ts';
import { raised } from './errors.ts';
import { type Measure, measureOf } from './measure.ts';
import { pageSizeOf } from './page-size.ts';

export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  readonly selections: number;
  readonly aliases: number;
  readonly repeats: number;
  /** Bounds what graphql-js must validate, before anything is measured. */
  readonly recursiveSelections: number;
  readonly page: number;
  readonly cost: number;
}

export const standardLimits: Limits = {
  tokens: 1_500,
  depth: 12,
  selections: 1_000,
  aliases: 50,
  repeats: 20,
  recursiveSelections: 5_000,
  page: 100,
  cost: 250_000,
};

const costs = new WeakMap<object, number>();

/** What the operation under way was measured to cost; 0 before it was measured. */
export function costOf(request: object): number {
  return costs.get(request) ?? 0;
}

/** Refuses operations beyond the limits before they run, and says in every answer what they cost. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (request) => {
        if (!request.operation) return; // an operation name that is not in the document: graphql-js says so
        try {
          const measure = measured(request, request.operation, limits);
          costs.set(request.request, measure.cost);
          assertWithin(measure, limits);
        } catch (error) {
          throw raised(error);
        }
      },
      willSendResponse: async ({ request, response }) => {
        const requested = costs.get(request);
        if (requested === undefined || response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const cost = { requested: Math.min(requested, Number.MAX_SAFE_INTEGER), limit: limits.cost };
        result.extensions = { ...result.extensions, cost };
      },
    }),
  };
}

function measured({ schema, document, request }: GraphQLRequestContext<object>, operation: OperationDefinitionNode, limits: Limits): Measure {
  if (!schema.getRootType(operation.operation)) throw new Refusal('BAD_USER_INPUT', `This server takes no ${operation.operation}.`);
  const definitions = document?.definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION);
  return measureOf(operation, {
    schema,
    fragments: new Map(definitions?.map((fragment) => [fragment.name.value, fragment])),
    variables: request.variables ?? {},
    pageSize: pageSizeOf(operation, limits.page),
  });
}

const shape = ['depth', 'selections', 'aliases', 'repeats'] as const;

function assertWithin(measure: Measure, limits: Limits): void {
  for (const part of shape) {
    if (measure[part] > limits[part]) throw beyond(part, measure[part], limits[part]);
  }
  if (measure.cost <= limits.cost) return;
  throw new Refusal('QUERY_COST_EXCEEDED', `This query may answer with ${said(measure.cost)} values; ${said(limits.cost)} are allowed.`, {
    where: 'the query',
    found: said(measure.cost),
    fix: 'Ask for fewer entries a page (first), or for fewer lists within lists.',
  });
}

function beyond(part: (typeof shape)[number], found: number, limit: number): Refusal {
  const words = { depth: 'levels deep', selections: 'selections', aliases: 'aliases', repeats: 'times the same field side by side' }[part];
  return new Refusal('QUERY_LIMIT_EXCEEDED', `This query has ${said(found)} ${words}; ${said(limit)} are allowed.`, {
    where: 'the query',
    found: said(found),
    fix: 'Split it into several requests.',
  });
}

function said(count: number): string {
  return count > 1e15 ? 'countless' : count.toLocaleString('en-GB');
}
