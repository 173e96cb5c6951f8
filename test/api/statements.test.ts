/** How often the database is asked: as often for one row as for fifty, and once for a ranking that is known already. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asking, asking } from '../kit/asking.ts';
import { type Answer, demonstration, type Force } from './sample.ts';

let force: Force;
let statements: string[] = [];
beforeAll(async () => {
  force = await demonstration();
  const connection = force.orm.em.getConnection();
  const execute = connection.execute.bind(connection);
  Object.assign(connection, {
    execute: (query: string, ...rest: never[]) => {
      statements.push(String(query));
      return execute(query, ...rest);
    },
  });
});
afterAll(() => force.stop());

/** The statements that a question takes. */
async function statementsOf(ask: Asking, query: string): Promise<readonly string[]> {
  statements = [];
  await ask.answer(query);
  return statements;
}
/** The statements that a question takes of a planner that was never asked before. */
async function atFirst(query: string): Promise<readonly string[]> {
  const fresh = await asking(force.orm);
  try {
    return await statementsOf(fresh, query);
  } finally {
    await fresh.stop();
  }
}

const questions: Record<string, (first: number) => string> = {
  'buildings with their site, leases, cost lines, attendance and tests': (first) =>
    `{ buildings(first: ${first}) { nodes { code site { name area { name } } leases { expiresOn leaseBreaks { breaksOn } } costLines { amountPa pool { name } } peakUse { p95 } paperTests { fails } teamBases { team { name } } } } }`,
  'buildings with a series of attendance each': (first) => `{ buildings(first: ${first}) { nodes { code utilisation(latest: 3) { headcount } } } }`,
  'cost lines with their pool and when they stop': (first) => `{ costLines(first: ${first}) { nodes { code pool { name } avoidabilities { trigger } } } }`,
  'vehicles with their figures, distance, findings, reasons and costs beside peers': (first) =>
    `{ vehicles(first: ${first}) { nodes { code pencePerMile availability base { name } distance { agrees } useTests { isBelow } fleetDataChecks { found } vehicleJustifications { reason } costPerMile(measures: [TOTAL]) { quartile peers { median } } costLines { amountPa } } } }`,
  'ranked options with figures, lines, workings, moves and people': (first) =>
    `{ rankedOptions(first: ${first}) { totals { annualNetSaving } edges { rank node { title figures { npvPublic workings(of: NPV_PUBLIC) { steps { amount } } } lines { label source { code } } serviceEffect { losers { name } } assets { code ... on Building { runningCostPa site { name } } } ... on ClosureOption { moves { team to { name } } } } } } }`,
};

describe.each(Object.entries(questions))('%s', (_name, question) => {
  test('fifty take as many statements as one, at first and afterwards', async () => {
    expect((await atFirst(question(50))).length).toBe((await atFirst(question(1))).length);
    await force.answer(question(1));
    expect((await statementsOf(force, question(50))).length).toBe((await statementsOf(force, question(1))).length);
  });

  test('no statement is asked twice in one question, but for the version of the data', async () => {
    const asked = (await atFirst(question(50))).filter((one) => !one.includes('"data_version"'));
    expect(asked).toEqual([...new Set(asked)]);
  });
});

test('a ranking that was given before takes exactly one statement: whether the data have changed', async () => {
  const ranking = questions['ranked options with figures, lines, workings, moves and people']!(20);
  await force.answer(ranking);
  const again = await statementsOf(force, ranking);
  expect(again).toHaveLength(1);
  expect(again[0]).toContain('"data_version"');
});

test('so does the same ranking on another measure once the options are appraised, and another page of it', async () => {
  await force.answer('{ rankedOptions(first: 5) { totalCount } }');
  expect(await statementsOf(force, '{ rankedOptions(first: 5, by: NPV_PUBLIC) { nodes { id } } }')).toHaveLength(1);
  const { rankedOptions } = await force.answer<Answer>('{ rankedOptions(first: 5) { pageInfo { endCursor } } }');
  expect(await statementsOf(force, `{ rankedOptions(first: 5, after: "${rankedOptions.pageInfo.endCursor}") { nodes { id } } }`)).toHaveLength(1);
});

test('several questions in one request look at the version once', async () => {
  await force.answer('{ rankedOptions(first: 1) { totalCount } buildings(first: 1) { totalCount } }');
  const asked = await statementsOf(
    force,
    '{ rankedOptions(first: 5) { totalCount } buildings(first: 5) { nodes { code } } organisation { name dataVersion } sites(first: 2) { totalCount } }',
  );
  expect(asked).toHaveLength(1);
});

test('every statement is bound to one organisation', async () => {
  const asked = await atFirst(questions['ranked options with figures, lines, workings, moves and people']!(5));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((one) => !one.includes('"organisation" = ?'))).toEqual([]);
});
