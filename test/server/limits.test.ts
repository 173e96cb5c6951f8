/** How much may be asked at once, measured on the shape of the planner's own schema. */
import { buildSchema, getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { standardLimits } from '../../src/server/limits.ts';
import { type Measure, measureOf } from '../../src/server/measure.ts';
import { pageSizeOf } from '../../src/server/page-size.ts';

const schema = buildSchema(`
  type Query {
    buildings(first: Int = 20, after: String, last: Int): BuildingConnection!
    rankedOptions(first: Int = 20, last: Int): OptionConnection!
    things: [Building!]!
  }
  type BuildingConnection { edges: [BuildingEdge!]! nodes: [Building!]! totalCount: Int! }
  type BuildingEdge { node: Building! }
  type Building { name: String! area: Area costLines(first: Int = 10): [CostLine!]! within: Building }
  type Area { name: String! region: String! }
  type CostLine { label: String! year: String! amount: String! ledger: String! nature: String! source: String }
  type OptionConnection { edges: [OptionEdge!]! totalCount: Int! }
  type OptionEdge { rank: Int! node: Option! }
  type Option { title: String! figures: Figures! cashFlow: [CashFlowYear!]! lines: [CashFlowLine!]! }
  type Figures { ${Array.from({ length: 14 }, (_, i) => `f${i}: String`).join(' ')} workings(of: String!): Workings! }
  type Workings { formula: String! inputs: [Input!]! steps: [String!]! }
  type Input { name: String! value: String! unit: String! source: String! asAt: String! confidence: String! }
  type CashFlowYear { index: Int! financialYear: String! net: String! benefits: String! costs: String! discountFactor: Float! cumulative: String! }
  type CashFlowLine { label: String! cashClass: String! ledger: String! nature: String! amounts: [String!]! releaseShare: Float formula: String! }
`);

function measured(source: string, variables: Record<string, unknown> = {}): Measure {
  const { definitions } = parse(source);
  const operation = definitions[0] as OperationDefinitionNode;
  const fragments = new Map(definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])));
  return measureOf(operation, { schema, fragments, variables, pageSize: pageSizeOf(operation, 100) });
}

const figures = Array.from({ length: 14 }, (_, i) => `f${i}`).join(' ');
const wholeRanking = `{ rankedOptions(first: 100) { totalCount edges { rank node { title
  figures { ${figures} saving: workings(of: "A") { ...W } npv: workings(of: "B") { ...W } payback: workings(of: "C") { ...W } }
  cashFlow { index financialYear net benefits costs discountFactor cumulative }
  lines { label cashClass ledger nature amounts releaseShare formula } } } } }
  fragment W on Workings { formula steps inputs { name value unit source asAt confidence } }`;

describe('the cost of a query', () => {
  test.each([
    ['a field', '{ buildings(first: 1) { totalCount } }', 2],
    ['a page', '{ buildings(first: 7) { nodes { name } } }', 15],
    ['the standard page', '{ buildings { nodes { name } } }', 41],
    ['the other end', '{ buildings(last: 3) { nodes { name } } }', 7],
    ['edges, then nodes', '{ buildings(first: 7) { edges { node { name } } } }', 22],
    ['pages within pages', '{ buildings(first: 2) { nodes { costLines(first: 3) { label } } } }', 15],
    ['a list that says nothing of its length', '{ things { name } }', 20],
    ['an alias and a type name', '{ a: buildings(first: 1) { totalCount __typename } }', 3],
  ])('%s', (_, source, cost) => expect(measured(source).cost).toBe(cost));

  test('follows variables and their defaults', () => {
    const source = 'query ($size: Int = 5) { buildings(first: $size) { nodes { name } } }';
    expect([measured(source).cost, measured(source, { size: 50 }).cost, measured(source, { size: null }).cost]).toEqual([11, 101, 41]);
  });

  test('is counted through fragments', () => {
    expect(measured('{ buildings(first: 7) { ...F } } fragment F on BuildingConnection { nodes { ... on Building { name } } }').cost).toBe(15);
  });

  test.each([
    [
      'fifty buildings with area and ten cost lines each',
      '{ buildings(first: 50) { nodes { name area { name region } costLines { label year amount ledger nature source } } } }',
    ],
    ['a hundred ranked options with all their figures', wholeRanking],
    [
      "GraphiQL's question about the schema",
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true }),
    ],
  ])('leaves room for %s', (_, source) => {
    const measure = measured(source);
    for (const part of ['depth', 'selections', 'aliases', 'repeats'] as const) expect(measure[part]).toBeLessThanOrEqual(standardLimits[part]);
    expect(measure.cost).toBeLessThan(standardLimits.cost / 2);
  });
});

describe('a page', () => {
  test.each([
    ['{ buildings(first: 101) { totalCount } }', {}, '101'],
    ['{ buildings(first: 0) { totalCount } }', {}, '0'],
    ['{ buildings(last: -1) { totalCount } }', {}, '-1'],
    ['query ($n: Int) { buildings(first: $n) { totalCount } }', { n: 1_000_000 }, '1000000'],
    ['query ($n: Int = 500) { buildings(first: $n) { totalCount } }', {}, '500'],
    ['{ ...F } fragment F on Query { buildings(first: 999) { totalCount } }', {}, '999'],
  ])('%s with %o is refused', (source, variables, found) => {
    expect(() => measured(source, variables)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', found }));
  });

  test('is asked for from one end only', () => {
    expect(() => measured('query ($n: Int) { buildings(first: 1, last: $n) { totalCount } }', { n: 2 })).toThrow(/both ends/);
    expect(() => measured('query ($n: Int) { buildings(first: 1, last: $n) { totalCount } }', { n: null })).not.toThrow();
  });
});

describe('the shape of a query', () => {
  test('twenty fragments that double one another are measured at once', () => {
    const doubling = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ');
    const before = performance.now();
    const measure = measured(`{ ...F0 } ${doubling} fragment F20 on Query { __typename }`);
    expect(measure.selections).toBeGreaterThan(2 ** 20);
    expect(performance.now() - before).toBeLessThan(50);
  });

  test('counts aliases, type names and repeats', () => {
    expect(measured('{ a: __typename b: __typename ... { c: __typename __typename __typename } }')).toMatchObject({
      aliases: 3,
      selections: 6,
      repeats: 2,
      depth: 1,
    });
  });

  test('an operation that calls itself __schema is measured like any other', () => {
    const deep = `${'within { '.repeat(30)} name ${'}'.repeat(30)}`;
    expect(measured(`query __schema { things { ${deep} } }`).depth).toBe(32);
  });
});
