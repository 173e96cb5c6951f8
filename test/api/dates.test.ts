/** The demonstration force asked for the dates that matter, and for its calendar. Its appraisal date is 30 September 2026. */
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asking } from '../kit/asking.ts';
import { type Answer, demonstration, type Force } from './sample.ts';

let ask: Force;

beforeAll(async () => {
  ask = await demonstration();
});
afterAll(() => ask.stop());

interface Dates {
  readonly datesThatMatter: { readonly totalCount: number; readonly on: string; readonly nodes: readonly { readonly [field: string]: Answer }[] };
}

async function dates(args: string, fields = 'date kind state days nextChance building { code }'): Promise<Dates['datesThatMatter']> {
  const { datesThatMatter } = await ask.answer<Dates>(`{ datesThatMatter${args} { totalCount on nodes { ${fields} } } }`);
  return datesThatMatter;
}

describe('what has been missed', () => {
  test('are the breaks of Braunstone and Oadby, each with its next chance, and the lease that has run out', async () => {
    const { nodes, on } = await dates('(onlyMissed: true, first: 100)');
    expect(on).toBe('2026-09-30');
    expect(nodes.map(({ date, kind, nextChance, building }) => [date, kind, building.code, nextChance])).toEqual([
      ['2026-06-23', 'BREAK_NOTICE', 'B-BRAUNSTONE', '2032-06-23'],
      ['2026-06-23', 'LEASE_EXPIRY', 'B-OCCUPATIONAL-HEALTH', '2026-12-30'],
      ['2026-06-24', 'BREAK_NOTICE', 'B-OADBY', '2030-12-24'],
      ['2026-12-24', 'LEASE_BREAK', 'B-OADBY', '2030-12-24'],
      ['2027-06-23', 'LEASE_BREAK', 'B-BRAUNSTONE', '2032-06-23'],
    ]);
  });

  test('can be followed to the lease and its landlord', async () => {
    const record = 'whatToDo record { id __typename ... on LeaseBreak { lease { code rentPa landlord { name } } } }';
    const { nodes } = await dates('(onlyMissed: true, kinds: [BREAK_NOTICE], buildings: ["B-OADBY"])', record);
    expect(nodes).toMatchObject([{ record: { __typename: 'LeaseBreak', lease: { code: 'L-OADBY' } } }]);
    expect(nodes[0]!.whatToDo).toContain('expires on 2030-12-24');
  });
});

describe('what is due', () => {
  test('on the very day: notice for the workshop in the east, and for the term in the hospital', async () => {
    const { nodes } = await dates('(from: "2026-09-30", to: "2026-09-30")');
    expect(nodes).toEqual([
      { date: '2026-09-30', kind: 'BREAK_NOTICE', state: 'DUE', days: 0, nextChance: null, building: { code: 'B-WORKSHOP-EAST' } },
      { date: '2026-09-30', kind: 'OCCUPANCY_NOTICE', state: 'DUE', days: 0, nextChance: null, building: { code: 'N-GLENFIELD-HOSPITAL' } },
    ]);
  });

  test('a day later that notice is missed too', async () => {
    const { nodes } = await dates('(onlyMissed: true, on: "2026-10-01", kinds: [BREAK_NOTICE], buildings: ["B-WORKSHOP-EAST"])');
    expect(nodes).toMatchObject([{ state: 'MISSED', days: -1, nextChance: '2029-12-31' }]);
  });

  test('depends on how far ahead one looks', async () => {
    const counts = await Promise.all([0, 6, 12].map(async (months) => (await dates(`(states: [DUE], dueWithinMonths: ${months})`)).totalCount));
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBeGreaterThan(counts[0]!);
    expect(counts[2]).toBeGreaterThan(counts[1]!);
  });
});

test('every kind of date is there: 92 beat offices have a review, and each of the 9 fixed terms has its end', async () => {
  const count = async (kind: string) => (await dates(`(kinds: [${kind}])`)).totalCount;
  const kinds = ['LEASE_EXPIRY', 'LEASE_BREAK', 'RENT_REVIEW', 'OCCUPANCY_END', 'EARLIEST_OCCUPANCY_END', 'BEAT_OFFICE_REVIEW'];
  expect(await Promise.all(kinds.map(count))).toEqual([20, 13, 16, 9, 90, 92]);
  for (const kind of ['BREAK_NOTICE', 'OCCUPANCY_NOTICE', 'PROTECTION_END', 'EPC_EXPIRY']) expect(await count(kind)).toBeGreaterThan(0);
});

test('pages follow one another without a gap', async () => {
  const whole = await dates('(first: 100)', 'key');
  const { datesThatMatter } = await ask.answer<Answer>('{ datesThatMatter(first: 40) { nodes { key } pageInfo { endCursor } } }');
  const next = await dates(`(first: 60, after: "${datesThatMatter.pageInfo.endCursor}")`, 'key');
  expect([...datesThatMatter.nodes, ...next.nodes]).toEqual(whole.nodes);
});

test.each([
  ['(from: "2027-01-01", to: "2026-01-01")', 'BAD_USER_INPUT', 'to'],
  ['(dueWithinMonths: -1)', 'BAD_USER_INPUT', 'dueWithinMonths'],
  ['(buildings: ["B-NOWHERE"])', 'NOT_FOUND', 'buildings'],
])('%s is refused, and says where', async (args, code, where) => {
  const { body } = await ask.response(`{ datesThatMatter${args} { totalCount } }`);
  expect(body.errors[0].extensions).toMatchObject({ code, where });
});

describe('GET /export/dates.ics', () => {
  const calendar = (headers: Record<string, string> = {}, path = '/export/dates.ics') => request(ask.url).get(path).set(headers);

  test('is a calendar whose lines end in CRLF and hold at most 75 octets', async () => {
    const { status, headers, text } = await calendar();
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const lines = text.split('\r\n');
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line, 'utf8') > 75)).toEqual([]);
  });

  test('has an event for every date that the query gives, but for days that are not fixed and buildings that are marked', async () => {
    const { text } = await calendar();
    const kinds = 'BREAK_NOTICE LEASE_BREAK LEASE_EXPIRY RENT_REVIEW OCCUPANCY_NOTICE OCCUPANCY_END BEAT_OFFICE_REVIEW PROTECTION_END EPC_EXPIRY'.split(' ');
    const all = await Promise.all(kinds.map((kind) => dates(`(first: 100, kinds: [${kind}])`, 'key building { marking }')));
    const open = all.flatMap(({ nodes }) => nodes).filter(({ building }) => building.marking === 'OFFICIAL');
    expect(open.length).toBeGreaterThan(100);
    expect(text.split('BEGIN:VEVENT').length - 1).toBe(open.length);
    const ids = [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(open.length);
  });

  test('names no building that is marked OFFICIAL-SENSITIVE, and says that it leaves them out', async () => {
    const text = (await calendar()).text.replaceAll('\r\n ', '');
    expect(text).toContain('Buildings marked OFFICIAL-SENSITIVE are left out');
    const marked = await ask.answer<Answer>('{ buildings(first: 100, where: { marking: [OFFICIAL_SENSITIVE] }) { nodes { name } } }');
    for (const { name } of marked.buildings.nodes) expect(text).not.toContain(`of ${name.replaceAll(',', '\\,')}`);
  });

  test('is the same to the byte when it is asked for again, on another server too', async () => {
    const again = await asking(ask.orm);
    const texts = [(await calendar()).text, (await calendar()).text, (await request(again.url).get('/export/dates.ics')).text];
    await again.stop();
    expect(new Set(texts).size).toBe(1);
  });

  test('belongs to the organisation that the header names, as /graphql does', async () => {
    const unknown = await calendar({ 'x-organisation': 'NOBODY' });
    expect([unknown.status, unknown.body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect((await calendar({ 'x-organisation': '../etc' })).status).toBe(400);
    await ask.imported('test/api/cases/closure-into-a-shared-host');
    expect((await calendar({ 'x-organisation': 'T1' })).text.replaceAll('\r\n ', '')).not.toContain('Oadby');
  });

  test("is not given to another site's page, nor with parameters that would choose nothing", async () => {
    expect((await calendar({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await calendar({}, '/export/dates.ics?kinds=LEASE_EXPIRY')).status).toBe(400);
    expect((await request(ask.url).post('/export/dates.ics')).status).toBe(404);
    expect((await request(ask.url).head('/export/dates.ics')).status).toBe(200);
  });
});
