/** Lists: pages that add up to the whole, filters, orders. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const codesOf = ({ nodes }: Answer): string[] => nodes.map(({ code }: Answer) => code);
const page = async (
  of: string,
  asked = 'nodes { code } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
): Promise<Answer> => (await force.answer<Answer>(`{ page: ${of} { ${asked} } }`)).page;
const buildings = async (where: string, order = '') =>
  codesOf(await page(`buildings(first: 100, where: ${where}${order === '' ? '' : `, orderBy: ${order}`})`));

describe('pages', () => {
  test('of forty, forwards, are the whole list in the order of codes, each building once', async () => {
    const whole: string[] = [];
    let after = '';
    for (let next = true; next; ) {
      const one: Answer = await page(`buildings(first: 40${after === '' ? '' : `, after: "${after}"`})`);
      whole.push(...codesOf(one));
      expect(one.totalCount).toBe(167);
      [next, after] = [one.pageInfo.hasNextPage, one.pageInfo.endCursor];
    }
    expect(whole).toHaveLength(167);
    expect(whole).toEqual([...new Set(whole)].toSorted());
  });

  test('from the end backwards are the same list', async () => {
    const forwards = (await allOf(force, 'sites', 'code')).map(({ code }) => code);
    const backwards: string[] = [];
    let before = '';
    for (let previous = true; previous; ) {
      const one: Answer = await page(`sites(last: 60${before === '' ? '' : `, before: "${before}"`})`);
      backwards.unshift(...codesOf(one));
      [previous, before] = [one.pageInfo.hasPreviousPage, one.pageInfo.startCursor];
    }
    expect(backwards).toEqual(forwards);
  });

  test('hold twenty rows unless said, and edges beside nodes', async () => {
    const one = await page('buildings', 'nodes { code } edges { cursor node { code } } pageInfo { startCursor endCursor }');
    expect(codesOf(one)).toHaveLength(20);
    expect(one.edges.map(({ node }: Answer) => node.code)).toEqual(codesOf(one));
    expect([one.pageInfo.startCursor, one.pageInfo.endCursor]).toEqual([one.edges[0].cursor, one.edges[19].cursor]);
  });

  test('between two cursors hold what lies between them', async () => {
    const { edges, nodes } = await page('buildings(first: 10)', 'nodes { code } edges { cursor }');
    expect(codesOf(await page(`buildings(first: 100, after: "${edges[2].cursor}", before: "${edges[6].cursor}")`))).toEqual(
      codesOf({ nodes: nodes.slice(3, 6) }),
    );
  });

  test('beyond the end are empty and say so', async () => {
    const { pageInfo } = await page('buildings(last: 1)');
    expect(await page(`buildings(first: 5, after: "${pageInfo.endCursor}")`)).toEqual({
      nodes: [],
      edges: [],
      totalCount: 167,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  test('of a ranking go on from rank to rank', async () => {
    const ranks: number[] = [];
    let after: string | null = null;
    for (let next = true; next; ) {
      const { rankedOptions }: Answer = await force.answer(
        'query($after: String) { rankedOptions(first: 100, after: $after) { edges { rank cursor } pageInfo { hasNextPage endCursor } totalCount } }',
        { after },
      );
      ranks.push(...rankedOptions.edges.map(({ rank }: Answer) => rank));
      [next, after] = [rankedOptions.pageInfo.hasNextPage, rankedOptions.pageInfo.endCursor];
      if (!next) expect(ranks).toHaveLength(rankedOptions.totalCount);
    }
    expect(ranks[0]).toBe(1);
    for (const [index, rank] of ranks.entries()) expect(rank === index + 1 || rank === ranks[index - 1]).toBe(true);
  });
});

describe('filters', () => {
  test('of words, numbers, dates and yes or no', async () => {
    expect(await buildings('{ use: [CUSTODY] }')).toEqual(['B-CUSTODY-A', 'B-CUSTODY-B', 'B-CUSTODY-C']);
    expect(await buildings('{ code: { eq: "B-HINCKLEY" } }')).toEqual(['B-HINCKLEY']);
    expect(await buildings('{ code: { oneOf: ["B-OADBY", "B-BLABY", "B-NOWHERE"] } }')).toEqual(['B-BLABY', 'B-OADBY']);
    expect(await buildings('{ name: { contains: "HINCKLEY police" } }')).toEqual(['B-HINCKLEY']);
    expect(await buildings('{ giaM2: { gte: 1750, lte: 1750 }, use: [POLICE_STATION] }')).toContain('B-HINCKLEY');
    expect(await buildings('{ mast: true, use: [MAST] }')).toEqual(await buildings('{ use: [MAST] }'));
    expect(await buildings('{ mast: false, use: [MAST] }')).toEqual([]);
  });

  test('by the area of the site, by id or code, are the same', async () => {
    const [{ area }] = await allOf(force, 'buildings', 'code area { id code }', '{ code: { eq: "B-HINCKLEY" } }');
    const byCode = await buildings(`{ area: ["${area.code}"] }`);
    expect(byCode).toContain('B-HINCKLEY');
    expect(await buildings(`{ area: ["${area.id}"] }`)).toEqual(byCode);
  });

  test('nested: or, and not', async () => {
    expect(await buildings('{ or: [{ code: { eq: "B-OADBY" } }, { use: [CUSTODY], not: { giaM2: { gte: 2500 } } }] }')).toEqual(
      (await buildings('{ use: [CUSTODY], giaM2: { lte: 2499.99 } }')).concat('B-OADBY'),
    );
  });

  test('UNKNOWN matches no bound, and can be asked for', async () => {
    const all = (await page('buildings(first: 1)')).totalCount;
    const counts = await Promise.all(
      ['{ runningCostPa: { lte: 1000000000 } }', '{ runningCostPa: { isUnknown: true } }', '{ runningCostPa: { isUnknown: false } }'].map(
        async (where) => (await page(`buildings(first: 1, where: ${where})`)).totalCount,
      ),
    );
    expect(counts[0]).toBe(counts[2]);
    expect(counts[1] + counts[2]).toBe(all);
    expect(counts[1]).toBeGreaterThan(0);
  });

  test('words that all stand somewhere in the row', async () => {
    expect(await buildings('{ search: "trap missed-break" }')).toEqual(['B-BRAUNSTONE', 'B-OADBY']);
  });

  test('of options: areas, stages, kinds, completeness, words', async () => {
    const ids = async (where: string) => (await allOf(force, 'rankedOptions', 'id kind stage title completeness { grade }', where)) as Answer[];
    expect((await ids('{ stages: [REJECTED] }')).every(({ stage }) => stage === 'REJECTED')).toBe(true);
    expect((await ids('{ kinds: [CLOSE_AND_REPROVIDE] }')).every(({ kind }) => kind === 'CLOSE_AND_REPROVIDE')).toBe(true);
    expect((await ids('{ minimumCompleteness: 1 }')).every(({ completeness }) => completeness.grade === 1)).toBe(true);
    expect((await ids('{ search: "close hinckley council" }')).every(({ title }) => /hinckley/i.test(title))).toBe(true);
    const it = (await allOf(force, 'rankedOptions', 'domain', '{ domains: [IT] }')) as Answer[];
    expect(it.length).toBeGreaterThan(0);
    expect(it.every(({ domain }) => domain === 'IT')).toBe(true);
    const [{ area }] = await allOf(force, 'buildings', 'area { code }', '{ code: { eq: "B-HINCKLEY" } }');
    const local = await allOf(force, 'rankedOptions', 'assets { ... on Building { area { code } } }', `{ areas: ["${area.code}"], domains: [ESTATE] }`);
    expect(local.length).toBeGreaterThan(0);
    expect(local.every(({ assets }) => assets[0].area.code === area.code)).toBe(true);
  });
});

describe('orders', () => {
  test('both ways, with UNKNOWN last either way', async () => {
    for (const direction of ['ASCENDING', 'DESCENDING']) {
      const values: (number | null)[] = [];
      let after = '';
      for (let next = true; next; ) {
        const one: Answer = await page(
          `buildings(first: 100, orderBy: [{ field: costPerM2, direction: ${direction} }]${after === '' ? '' : `, after: "${after}"`})`,
          'nodes { costPerM2 } pageInfo { hasNextPage endCursor }',
        );
        values.push(...one.nodes.map(({ costPerM2 }: Answer) => costPerM2));
        [next, after] = [one.pageInfo.hasNextPage, one.pageInfo.endCursor];
      }
      const known = values.filter((one) => one !== null);
      expect(known).toEqual(known.toSorted((one, other) => (direction === 'ASCENDING' ? one - other : other - one)));
      expect(values.slice(known.length).every((one) => one === null)).toBe(true);
    }
  });

  test('by one field, then by another, then by code', async () => {
    const { nodes } = await page(
      'buildings(first: 100, orderBy: [{ field: tenure, direction: ASCENDING }, { field: builtYear, direction: DESCENDING }])',
      'nodes { code tenure builtYear }',
    );
    const sorted = nodes.toSorted(
      (one: Answer, other: Answer) =>
        one.tenure.localeCompare(other.tenure, 'en') || (other.builtYear ?? -1) - (one.builtYear ?? -1) || (one.code < other.code ? -1 : 1),
    );
    expect(nodes).toEqual(sorted);
  });
});
