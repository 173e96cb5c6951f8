/** What makes no sense is refused with a code and a cure, and the server goes on answering. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/api/global-id.ts';
import { csv, smallForce } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await forceOf(smallForce());
});
afterAll(() => force.stop());

const ask = (query: string, variables = {}, organisation = 'BORSET') => force.response(query, variables, organisation);
const codeOf = async (query: string, variables = {}): Promise<string> => (await ask(query, variables)).body.errors?.[0].extensions.code ?? 'answered';

afterEach(async () => {
  expect((await force.answer<Answer>('{ organisation { code } }', {}, 'BORSET')).organisation.code).toBe('BORSET');
});

const unknown = globalId('Building', 'BORSET', 'NOWHERE');
const refused: readonly [string, string, string][] = [
  ['an id that is no id', '{ node(id: "B-HINCKLEY!") { id } }', 'BAD_USER_INPUT'],
  ['an id of a kind that there is not', `{ node(id: "${globalId('Castle', 'BORSET', 'MILL')}") { id } }`, 'NOT_FOUND'],
  ['an id of a building that there is not', `{ node(id: "${unknown}") { id } }`, 'NOT_FOUND'],
  ['an option that there is not', `{ option(id: "${globalId('ClosureOption', 'BORSET', 'close/NOWHERE')}") { id } }`, 'NOT_FOUND'],
  ['a building as an option', `{ option(id: "${globalId('Building', 'BORSET', 'MILL')}") { id } }`, 'NOT_FOUND'],
  ['an empty id', '{ node(id: "") { id } }', 'BAD_USER_INPUT'],
  ['an id of ten thousand characters', `{ node(id: "${'A'.repeat(10_000)}") { id } }`, 'BAD_USER_INPUT'],
  ['a day that does not exist', '{ assumptions(on: "2027-02-30") { key } }', 'BAD_USER_INPUT'],
  ['a British day where an ISO one is meant', '{ assumptions(on: "31/03/2027") { key } }', 'BAD_USER_INPUT'],
  ['a scenario that there is not', '{ rankedOptions(scenario: "energy-cheaper") { totalCount } }', 'BAD_USER_INPUT'],
  ['half of a joined scenario that there is not', '{ rankedOptions(scenario: "energy-dearer+nothing") { totalCount } }', 'BAD_USER_INPUT'],
  ['an empty scenario', '{ rankedOptions(scenario: "") { totalCount } }', 'BAD_USER_INPUT'],
  ['a scenario of a thousand parts', `{ rankedOptions(scenario: "${Array(1000).fill('energy-dearer').join('+')}") { totalCount } }`, 'BAD_USER_INPUT'],
  ['a page of none', '{ buildings(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
  ['a page of a hundred and one', '{ buildings(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
  ['a page of fewer than none', '{ buildings(last: -1) { totalCount } }', 'BAD_USER_INPUT'],
  ['a page from both ends', '{ buildings(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT'],
  ['a cursor that is none', '{ buildings(after: "next") { totalCount } }', 'BAD_USER_INPUT'],
  ['an empty cursor', '{ buildings(after: "") { totalCount } }', 'BAD_USER_INPUT'],
  ['an order by what there is not', '{ buildings(orderBy: [{ field: colour, direction: ASCENDING }]) { totalCount } }', 'BAD_USER_INPUT'],
  ['a filter by what there is not', '{ buildings(where: { colour: { eq: "red" } }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a filter four deep', '{ buildings(where: { not: { not: { not: { mast: true } } } }) { totalCount } }', 'QUERY_LIMIT_EXCEEDED'],
  ['a filter of a hundred terms', `{ buildings(where: { or: [${'{ mast: true } '.repeat(100)}] }) { totalCount } }`, 'QUERY_LIMIT_EXCEEDED'],
  ['a comparison of one building', '{ compareBuildings(ids: ["MILL"]) { warnings { code } } }', 'BAD_USER_INPUT'],
  ['a comparison of twenty-one', `{ compareBuildings(ids: [${'"MILL" '.repeat(21)}]) { warnings { code } } }`, 'BAD_USER_INPUT'],
  ['a comparison with a building that there is not', '{ compareBuildings(ids: ["MILL", "NOWHERE"]) { warnings { code } } }', 'NOT_FOUND'],
  ['a hundred and one nodes', `{ nodes(ids: [${`"${unknown}" `.repeat(101)}]) { id } }`, 'BAD_USER_INPUT'],
  ['a series of attendance of none', '{ buildings { nodes { utilisation(latest: 0) { hour } } } }', 'BAD_USER_INPUT'],
  ['an assumption that there is not', '{ assumptions(key: "luck") { value } }', 'BAD_USER_INPUT'],
  ['a day before anything was known', '{ rankedOptions(asRecordedAt: "1999-01-01") { totalCount } }', 'BAD_USER_INPUT'],
];

describe('refused, with its code', () => {
  test.each(refused)('%s', async (_name, query, code) => {
    const { status, body } = await ask(query);
    expect(body.errors?.[0].extensions.code, JSON.stringify(body)).toBe(code);
    expect(status).toBeLessThan(500);
    expect(body.errors[0].extensions.requestId).not.toBe('');
  });

  test('the same as variables', async () => {
    expect(await codeOf('query($first: Int) { buildings(first: $first) { totalCount } }', { first: 0 })).toBe('BAD_USER_INPUT');
    expect(await codeOf('query($on: Date) { assumptions(on: $on) { key } }', { on: '2027-02-30' })).toBe('BAD_USER_INPUT');
    expect(await codeOf('query($by: RankMeasure) { rankedOptions(by: $by) { totalCount } }', { by: 'LUCK' })).toBe('BAD_USER_INPUT');
    expect(await codeOf('query($id: ID!) { node(id: $id) { id } }', {})).toBe('BAD_USER_INPUT');
    expect(
      await codeOf('query($where: BuildingFilter) { buildings(where: $where) { totalCount } }', { where: { not: { not: { not: { mast: true } } } } }),
    ).toBe('QUERY_LIMIT_EXCEEDED');
  });
});

describe('the organisation header', () => {
  test('of an organisation that there is not', async () => {
    const { body } = await ask('{ organisation { code } }', {}, 'NOWHERE');
    expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', found: 'NOWHERE' });
  });

  test('that is no code', async () => {
    for (const code of ["'; drop table site; --", 'a  b', '-', '../etc', 'x'.repeat(65)]) {
      const { body } = await ask('{ organisation { code } }', {}, code);
      expect(body.errors[0].extensions.code, code).toBe('BAD_USER_INPUT');
    }
  });

  test('left out, where there is no demonstration force', async () => {
    expect((await force.response('{ organisation { code } }')).body.errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

test('words in a filter are words and no code', async () => {
  for (const word of ["'", '%', '_', '\\', '"; --', '{{1+1}}', '__proto__', 'constructor']) {
    const { body } = await ask('query($word: String) { buildings(where: { search: $word, name: { contains: $word } }) { totalCount } }', { word });
    expect(body.data?.buildings.totalCount, word).toBe(0);
  }
});

test('a building that earns more than it costs has a running cost below zero, and can be asked for', async () => {
  const income = csv`
    | code | pool   | category     | financial_year | amount_pa |
    | C-9  | P-MILL | OTHER_INCOME | 2026/27        | 20000     |`;
  await force.folder({ 'organisation.csv': smallForce()['organisation.csv']!, 'cost_lines.csv': income });
  const { body } = await ask('{ buildings(where: { runningCostPa: { lte: -1 } }) { nodes { code runningCostPa } } }');
  expect(body.errors).toBeUndefined();
  expect(body.data.buildings.nodes).toEqual([{ code: 'MILL', runningCostPa: '-8000.00' }]);
});
