/** Scenarios of an organisation's own, asked over the API: laid over assumptions, people, target and medium-term plan, compared and told apart. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, smallForce } from '../exchange/sample.ts';
import { type Answer, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const asked = async (query: string): Promise<Answer> => force.answer<Answer>(query);

describe('a version', () => {
  test('stays when a later one is written, and both can be asked for', async () => {
    const { scenarios }: Answer = await asked('{ scenarios { name title version recordedOn isSuperseded } }');
    const own = scenarios.filter(({ version }: Answer) => version !== null);
    expect(own.map(({ name, isSuperseded }: Answer) => [name, isSuperseded])).toEqual([
      ['growth@1', true],
      ['growth@2', false],
      ['hard-settlement@1', false],
    ]);
    const { one, two, latest }: Answer = await asked(`{
      one: scenarioDiff(from: "as-recorded", to: "growth@1") { differences { key } }
      two: scenarioDiff(from: "as-recorded", to: "growth@2") { differences { key } }
      latest: scenarioDiff(from: "growth@2", to: "growth") { differences { key } } }`);
    expect(one.differences).toEqual([{ key: 'growth-2342' }]);
    expect(two.differences.map(({ key }: Answer) => key)).toEqual(['real-growth-pay', 'OFFICER']);
    expect(latest.differences).toEqual([]);
  });

  test('that nobody had written by the day is unknown on it', async () => {
    const ranking = (scenario: string, day: string) =>
      force.response(`{ rankedOptions(first: 1, where: { assets: ["B-HINCKLEY"] }, scenario: "${scenario}", asRecordedAt: "${day}") { scenario } }`);
    expect((await ranking('growth', '2026-09-14')).body.data.rankedOptions.scenario).toBe('growth');
    const { body } = await ranking('growth@2', '2026-09-14');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'scenario', found: 'growth@2' });
    expect(body.errors[0].extensions.fix).toContain('growth@1');
  });
});

describe('what two scenarios say differently', () => {
  test('is told as it was written, and as it comes out: assumptions and people', async () => {
    const { scenarioDiff }: Answer = await asked(
      '{ scenarioDiff(from: "growth@1", to: "growth@2") { from to differences { changes key from to } assumptions { key before after } people { grade fteFrom fteTo peopleFrom peopleTo } } }',
    );
    expect(scenarioDiff.differences).toEqual([
      { changes: 'ASSUMPTION', key: 'real-growth-pay', from: [], to: ['VALUE 0.01'] },
      { changes: 'ESTABLISHMENT', key: 'growth-2342', from: ['HOLDS'], to: [] },
      { changes: 'HEADCOUNT', key: 'OFFICER', from: [], to: ['VALUE 2342'] },
    ]);
    expect(scenarioDiff.assumptions).toEqual([{ key: 'real-growth-pay', before: 0, after: 0.01 }]);
    expect(scenarioDiff.people).toEqual([{ grade: 'OFFICER', fteFrom: 2342, fteTo: expect.closeTo(2342, 6), peopleFrom: 2361, peopleTo: 2362 }]);
  });

  test('2,242 officers are 2,342 under growth, in either version', async () => {
    const { a, b }: Answer = await asked(
      '{ a: scenarioDiff(from: "as-recorded", to: "growth@1") { people { grade fteFrom fteTo } } b: scenarioDiff(from: "as-recorded", to: "growth@2") { people { grade fteFrom fteTo } } }',
    );
    for (const { people } of [a, b]) expect(people).toEqual([{ grade: 'OFFICER', fteFrom: 2242, fteTo: expect.closeTo(2342, 6) }]);
  });
});

describe('people of a scenario', () => {
  test('need more laptops, and more desks where they are based', async () => {
    const { now, then }: Answer = await asked(
      '{ now: deviceNeed(class: LAPTOP) { people needed } then: deviceNeed(class: LAPTOP, scenario: "growth") { people needed } }',
    );
    expect(then.people - now.people).toBe(101);
    expect(then.needed).toBeGreaterThan(now.needed);
    const { desks, more }: Answer = await asked(
      '{ desks: deskNeed(teams: ["T-RESPONSE-LOUGHBOROUGH"]) { fte byRatio } more: deskNeed(teams: ["T-RESPONSE-LOUGHBOROUGH"], scenario: "growth") { fte byRatio } }',
    );
    expect(more.fte).toBeGreaterThan(desks.fte);
    expect(more.byRatio).toBeGreaterThanOrEqual(desks.byRatio);
  });
});

describe('scenarios side by side', () => {
  test('sums of the ranking, people, target and gap; composed by a plus', async () => {
    const { scenarioComparison }: Answer =
      await asked(`{ scenarioComparison(scenarios: ["as-recorded", "growth+hard-settlement"], where: { families: [CLOSURE] }, leading: 3) {
      scenario title people possible target targetRange { high } outlook gaps { financialYear gap } totals { annualNetSaving receipts npvPublic } leading { rank option { title } } } }`);
    const [plain, hard] = scenarioComparison;
    expect(plain).toMatchObject({ target: null, outlook: 'central' });
    expect(hard).toMatchObject({ target: 'MTFP HIGH', targetRange: { high: '1300000.00' }, outlook: 'precept-2-per-cent' });
    expect(hard.title).toContain(', then ');
    expect(hard.people - plain.people).toBe(101);
    expect(Number(hard.totals.receipts) / Number(plain.totals.receipts)).toBeCloseTo(0.8, 2);
    expect(hard.gaps.at(-1)).toMatchObject({ financialYear: '2030/31' });
    expect(Number(hard.gaps.at(-1).gap)).toBeGreaterThan(Number(plain.gaps.at(-1).gap));
    expect(plain.leading).toHaveLength(3);
  });

  test('the medium-term plan of a scenario is the one that its plan is shown in', async () => {
    const { budgetOutlook }: Answer = await asked('{ budgetOutlook(scenario: "hard-settlement") { outlook } }');
    expect(budgetOutlook.outlook).toBe('precept-2-per-cent');
  });
});

describe('bad input', () => {
  const wrong = (changes: string, versions = '| one | 1 | One | 2026-01-01 |') => ({
    ...smallForce('WRONG'),
    'scenarios.csv': csv`
      | code | version | title | recorded_on |
      ${versions}`,
    'scenario_changes.csv': csv`
      | scenario | version | changes | key | is | value |
      ${changes}`,
  });

  test.each([
    ['| one | 1 | ASSUMPTION | luck | HIGH | |', 'no such assumption'],
    ['| one | 1 | ASSUMPTION | real-growth-pay | CENTRAL | |', 'write VALUE or TIMES or LOW or HIGH for ASSUMPTION'],
    ['| one | 1 | ASSUMPTION | real-growth-pay | TIMES | |', 'TIMES needs a number'],
    ['| one | 1 | HEADCOUNT | OFFICER | VALUE | 10 |', 'name one of establishments.csv'],
    ['| one | 1 | TARGET | NONE | HIGH | |', 'name one of saving_targets.csv'],
    ['| one | 1 | POLICY | POSTS-FIRST | | |', 'name one of POSTS-ALLOWED, POSTS-LAST, POSTS-NEVER'],
    ['| one | 2 | ASSUMPTION | real-growth-pay | HIGH | |', 'name a code and version of scenarios.csv'],
  ])('%s: %s', async (change, fix) => {
    await expect(force.folder(wrong(change))).rejects.toThrow(fix);
  });

  test('a version is never taken away', async () => {
    await expect(force.folder(wrong('| one | 2 | ASSUMPTION | real-growth-pay | HIGH | |', '| one | 2 | One | 2026-01-01 |'))).rejects.toThrow(
      'keep the versions before it',
    );
  });
});
