/** Plans as records (E4): saved with what they were made on, stale when that moves, compared with reasons, planned again, never overwritten. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { eightOptions } from './eight-options.ts';
import { type Answer, demonstration, type Force, forceOf } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await forceOf(eightOptions);
});
afterAll(() => force.stop());

/** The money of the eight options, with a saving wanted in 2030/31. */
const wanting = (target: number, capital = 220_000) => ({
  from: 'PROPOSALS',
  years: 7,
  budgets: [
    { financialYear: '2026/27', capital, oneOffRevenue: 120_000 },
    { financialYear: '2027/28', capital: 160_000, oneOffRevenue: 60_000 },
    { financialYear: '2028/29', capital: 120_000, oneOffRevenue: 60_000 },
    { financialYear: '2030/31', savingTarget: target },
  ],
});

const asked = `id name note edition isArchived version outcome value gap dataVersion scenario assumptionsHash rules
  plan { summary chosen { id startYear } years { financialYear capital saving savingTarget } } staleness { isStale moved { what key before after } }`;
const saving = `mutation($input: PlanSaveInput!) { planSave(input: $input) { plan { ${asked} } userErrors { code field message } } }`;
const saved = async (input: object): Promise<Answer> => (await force.answer<Answer>(saving, { input }, 'EIGHT')).planSave;
const replanned = async (input: object): Promise<Answer> =>
  (
    await force.answer<Answer>(
      `mutation($input: PlanReplanInput!) { planReplan(input: $input) { plan { ${asked} } userErrors { code field } } }`,
      { input },
      'EIGHT',
    )
  ).planReplan;
const updated = async (input: object): Promise<Answer> =>
  (
    await force.answer<Answer>(
      `mutation($input: PlanUpdateInput!) { planUpdate(input: $input) { plan { ${asked} } userErrors { code field } } }`,
      { input },
      'EIGHT',
    )
  ).planUpdate;
const looked = async (id: string): Promise<Answer> =>
  (await force.answer<Answer>(`query($id: ID!) { savedPlan(id: $id) { ${asked} } }`, { id }, 'EIGHT')).savedPlan;
const listed = async (args = ''): Promise<string[]> =>
  (await force.answer<Answer>(`{ savedPlans${args} { nodes { id } } }`, {}, 'EIGHT')).savedPlans.nodes.map(({ id }: Answer) => id);

describe('a plan that is saved', () => {
  test('shows the question, the answer and what both rest on, and is found by its id', async () => {
    const { plan, userErrors } = await saved({ name: 'For the board', note: 'first draft', question: wanting(280_000) });
    expect(userErrors).toEqual([]);
    expect(plan).toMatchObject({
      name: 'For the board',
      note: 'first draft',
      edition: 1,
      version: 1,
      outcome: 'PROVED',
      gap: 0,
      dataVersion: 1,
      scenario: null,
    });
    expect(Math.abs(Number(plan.value) - 1_072_960)).toBeLessThan(5);
    expect(plan.rules).toContain('TARGET');
    expect(plan.plan.chosen).toEqual([
      { id: 'CLOSE_A', startYear: '2028/29' },
      { id: 'CLOSE_C', startYear: '2026/27' },
      { id: 'CLOUD', startYear: '2026/27' },
      { id: 'FLEET_CUT', startYear: '2027/28' },
    ]);
    expect(plan.staleness).toEqual({ isStale: false, moved: [] });
    expect(await looked(plan.id)).toEqual(plan);
    const { node } = await force.answer<Answer>('query($id: ID!) { node(id: $id) { id ... on SavedPlan { name } } }', { id: plan.id }, 'EIGHT');
    expect(node).toEqual({ id: plan.id, name: 'For the board' });
    expect(await listed()).toContain(plan.id);
  });

  test('gives its reasons from the figures of its own day', async () => {
    const { plan } = await saved({ name: 'With reasons', question: wanting(280_000) });
    const query = 'query($id: ID!) { savedPlan(id: $id) { plan { reasons(ids: ["EV"]) { isChosen change } } } }';
    const [reason] = (await force.answer<Answer>(query, { id: plan.id }, 'EIGHT')).savedPlan.plan.reasons;
    expect(reason.isChosen).toBe(false);
    expect(Math.round(Number(reason.change) / 100) / 10).toBe(-357.7);
  });

  test('may be that no plan fits: that too is an answer', async () => {
    const { plan } = await saved({ name: '£302,000 wanted', question: wanting(302_000) });
    expect(plan).toMatchObject({ outcome: 'INFEASIBLE', value: null, plan: { chosen: [] } });
    const query = 'query($id: ID!) { savedPlan(id: $id) { plan { conflict { rules } } } }';
    expect((await force.answer<Answer>(query, { id: plan.id }, 'EIGHT')).savedPlan.plan.conflict.rules).toEqual(['EXCLUSIVE', 'CAPITAL', 'TARGET']);
  });

  test('is unknown to another organisation', async () => {
    const other = { ...eightOptions, 'organisation.csv': eightOptions['organisation.csv'].replaceAll('EIGHT', 'OTHERS') };
    await force.folder(other);
    const { plan } = await saved({ name: 'Ours', question: wanting(280_000) });
    const { body } = await force.response('query($id: ID!) { savedPlan(id: $id) { name } }', { id: plan.id }, 'OTHERS');
    expect(body.errors[0].extensions.code).toBe('NOT_FOUND');
    expect((await force.answer<Answer>('{ savedPlans { totalCount } }', {}, 'OTHERS')).savedPlans.totalCount).toBe(0);
  });
});

describe('what is asked wrongly', () => {
  test.each([
    ['a blank name', { name: ' ', question: {} }, { code: 'BAD_USER_INPUT', field: ['input', 'name'] }],
    ['too many years', { name: 'Long', question: { years: 31 } }, { code: 'BAD_USER_INPUT', field: ['input', 'question', 'years'] }],
    ['something unknown that must be in', { name: 'Odd', question: { mustIn: ['X'] } }, { code: 'BAD_USER_INPUT', field: ['input', 'question', 'mustIn'] }],
  ])('%s is a user error with its place, and nothing is saved', async (_, input, error) => {
    const before = (await listed()).length;
    expect(await saved(input)).toMatchObject({ plan: null, userErrors: [error] });
    expect(await listed()).toHaveLength(before);
  });

  test('a plan that is not there cannot be planned again', async () => {
    expect(await replanned({ id: Buffer.from('SavedPlan:EIGHT/none').toString('base64url') })).toMatchObject({
      plan: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }],
    });
  });

  test('a mutation is not taken from an address', async () => {
    const address = `${force.url}/graphql?query=${encodeURIComponent('mutation { planSave(input: { name: "x", question: {} }) { plan { id } } }')}`;
    expect((await fetch(address, { headers: { 'x-organisation': 'EIGHT' } })).status).toBe(405);
  });

  test("nor from another site's page", async () => {
    const { status } = await force.response(saving, { input: { name: 'x', question: {} } }, 'EIGHT', { 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(403);
  });
});

describe('the same request sent again', () => {
  test('takes effect once, ten times at once too, and answers alike', async () => {
    const before = (await listed('(first: 100)')).length;
    const input = { name: 'Once', question: wanting(200_000), idempotencyKey: 'a' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => saved(input)));
    expect(new Set(answers.map(({ plan }) => plan.id)).size).toBe(1);
    expect(await listed('(first: 100)')).toHaveLength(before + 1);
    expect(await saved(input)).toEqual(answers[0]);
  });

  test('with something else asked under its key is a mistake', async () => {
    await saved({ name: 'First', question: wanting(200_000), idempotencyKey: 'b' });
    expect(await saved({ name: 'Second', question: wanting(200_000), idempotencyKey: 'b' })).toMatchObject({
      plan: null,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] }],
    });
  });
});

describe('a change of a plan', () => {
  test('renames and archives it; what is archived is listed only where it is asked for', async () => {
    const { plan } = await saved({ name: 'Draft', question: wanting(200_000) });
    const change = await updated({ id: plan.id, expectedVersion: 1, patch: { name: 'Old draft', isArchived: true } });
    expect(change).toMatchObject({ userErrors: [], plan: { name: 'Old draft', isArchived: true, version: 2, value: plan.value } });
    expect(await listed('(first: 100)')).not.toContain(plan.id);
    expect(await listed('(includeArchived: true, first: 100)')).toContain(plan.id);
  });

  test('of a version that is no longer there changes nothing and shows the plan as it is', async () => {
    const { plan } = await saved({ name: 'Two hands', question: wanting(200_000) });
    const both = await Promise.all(['Mine', 'Yours'].map((name) => updated({ id: plan.id, expectedVersion: 1, patch: { name } })));
    const [refused, done] = both.toSorted((one, other) => one.userErrors.length - other.userErrors.length).toReversed();
    expect(done).toMatchObject({ userErrors: [], plan: { version: 2 } });
    expect(refused).toMatchObject({ userErrors: [{ code: 'STALE_VERSION', field: ['input', 'expectedVersion'] }], plan: { version: 2, name: done.plan.name } });
  });
});

describe('what differs between two plans', () => {
  const query = `query($from: ID!, $to: ID!, $ids: [ID!]!) { planDiff(from: $from, to: $to) { summary valueChange asked { code message }
    differences { id kind startBefore startAfter reasons { code message } } costOfUndoing(ids: $ids) { id isChosen change } } }`;
  const diff = async (from: string, to: string, ids: string[]): Promise<Answer> => (await force.answer<Answer>(query, { from, to, ids }, 'EIGHT')).planDiff;

  test('with £300,000 more capital in the first year A closes a year sooner; keeping its year would cost no more than the later plan is worth more', async () => {
    const [tight, loose] = [await saved({ name: 'Tight', question: wanting(280_000) }), await saved({ name: 'Loose', question: wanting(280_000, 520_000) })];
    const found = await diff(tight.plan.id, loose.plan.id, ['CLOSE_A']);
    expect(found.asked).toEqual([{ code: 'CAPITAL', message: 'The capital of the year: 2026/27 £220,000 → £520,000.' }]);
    expect(found.differences).toEqual([{ id: 'CLOSE_A', kind: 'STARTS_ELSEWHERE', startBefore: '2028/29', startAfter: '2027/28', reasons: found.asked }]);
    expect(Number(found.valueChange)).toBeCloseTo(Number(loose.plan.value) - Number(tight.plan.value), 1);
    expect(found.costOfUndoing).toMatchObject([{ id: 'CLOSE_A', isChosen: true }]);
    expect(Number(found.costOfUndoing[0].change)).toBeLessThan(0);
    expect(Number(found.costOfUndoing[0].change)).toBeGreaterThanOrEqual(-Number(found.valueChange) - 0.01);
  });

  test('two plans of one question that are both proved do not differ', async () => {
    const [one, other] = [await saved({ name: 'One', question: wanting(280_000) }), await saved({ name: 'Other', question: wanting(280_000) })];
    const asking = 'query($from: ID!, $to: ID!) { planDiff(from: $from, to: $to) { summary asked { code } differences { id } } }';
    const { planDiff } = await force.answer<Answer>(asking, { from: one.plan.id, to: other.plan.id }, 'EIGHT');
    expect(planDiff).toEqual({ summary: '0 came in, 0 went out, 0 start elsewhere; worth £0 more.', asked: [], differences: [] });
  });

  test('another argument of the question is told by its name', async () => {
    const [one, other] = [
      await saved({ name: 'With', question: wanting(280_000) }),
      await saved({ name: 'Without', question: { ...wanting(280_000), receiptLagYears: 3 } }),
    ];
    const asking = 'query($from: ID!, $to: ID!) { planDiff(from: $from, to: $to) { asked { code message } } }';
    const found = (await force.answer<Answer>(asking, { from: one.plan.id, to: other.plan.id }, 'EIGHT')).planDiff;
    expect(found.asked).toEqual([{ code: 'ASKED', message: 'receiptLagYears: 1 → 3.' }]);
  });

  test('a target out of reach against one that is not: all of the later plan came in', async () => {
    const [none, some] = [await saved({ name: '£28m', question: wanting(28_000_000) }), await saved({ name: '£0.2m', question: wanting(200_000) })];
    const found = await diff(none.plan.id, some.plan.id, [some.plan.plan.chosen[0].id]);
    expect(found.valueChange).toBeNull();
    expect(found.asked).toEqual([{ code: 'TARGET', message: 'The saving wanted: 2030/31 £28,000,000 → £200,000.' }]);
    expect(found.differences.map(({ kind }: Answer) => kind)).toEqual(some.plan.plan.chosen.map(() => 'CAME_IN'));
  });
});

describe('when what a plan rests on moves', () => {
  const cheaper = { ...eightOptions, 'proposal_flows.csv': eightOptions['proposal_flows.csv'].replace('EV,0,240000', 'EV,0,40000') };
  const dearerGas = csv`
    | key | from | recorded | value | low | high | source |
    | real-growth-gas | 2020-04-01 | 2026-11-01 | 0.01 | -0.02 | 0.03 | our new contract |`;
  let plan: Answer;
  beforeEach(async () => {
    await force.folder(eightOptions);
    ({ plan } = await saved({ name: 'Before', question: wanting(280_000) }));
  });

  test('new figures make it stale, say which option has them, and leave the plan as it was', async () => {
    await force.folder(cheaper);
    const now = await looked(plan.id);
    expect(now.staleness).toEqual({
      isStale: true,
      moved: [{ what: 'DATA', key: null, before: String(plan.dataVersion), after: String(plan.dataVersion + 1) }],
    });
    expect({ ...now, staleness: null }).toEqual({ ...plan, staleness: null });
    const query = 'query($id: ID!) { savedPlan(id: $id) { changesSince { id reasons { code message } } } }';
    const [change, ...others] = (await force.answer<Answer>(query, { id: plan.id }, 'EIGHT')).savedPlan.changesSince;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ id: 'EV', reasons: [{ code: 'FIGURES', message: expect.stringContaining('capital £240,000 → £40,000') }] });
  });

  test('planned again it is a new edition, the old one stays, and the difference says that the figures changed', async () => {
    await force.folder(cheaper);
    const { plan: again } = await replanned({ id: plan.id, idempotencyKey: `again ${plan.id}` });
    expect(again).toMatchObject({ name: 'Before', edition: 2, staleness: { isStale: false } });
    expect(again.plan.chosen.map(({ id }: Answer) => id)).toContain('EV');
    expect((await looked(plan.id)).plan).toEqual(plan.plan);
    const query =
      'query($from: ID!, $to: ID!) { planDiff(from: $from, to: $to) { asked { code } differences { id kind reasons { code } } } from: savedPlan(id: $from) { editions { edition } } }';
    const { planDiff, from } = await force.answer<Answer>(query, { from: plan.id, to: again.id }, 'EIGHT');
    expect(planDiff.asked).toEqual([]);
    expect(planDiff.differences).toContainEqual({ id: 'EV', kind: 'CAME_IN', reasons: [{ code: 'FIGURES' }] });
    expect(from.editions).toEqual([{ edition: 2 }, { edition: 1 }]);
  });

  test('an assumption of our own is named with its values, except in a plan whose scenario sets it anyway', async () => {
    const { plan: under } = await saved({ name: 'Dear energy', question: { ...wanting(280_000), scenario: 'energy-dearer' } });
    await force.folder({ ...eightOptions, 'assumptions.csv': dearerGas });
    const moved = async (id: string) => (await looked(id)).staleness.moved.filter(({ key }: Answer) => key !== null);
    expect(await moved(plan.id)).toMatchObject([{ what: 'ASSUMPTION', key: 'real-growth-gas', after: expect.stringMatching(/^0\.01 /) }]);
    expect(await moved(under.id)).toEqual([]);
  });
});

describe('the demonstration force', () => {
  test('a target of £28m against £0.5m: the one is out of reach, the other is met, and what came in is told with the target', async () => {
    const demonstrated = await demonstration();
    try {
      const made = async (savingTarget: number) => {
        const question = {
          years: 5,
          budgets: [
            { financialYear: '2026/27', capital: 20_000_000 },
            { financialYear: '2030/31', savingTarget },
          ],
        };
        return (await demonstrated.answer<Answer>(saving, { input: { name: `£${savingTarget}`, question } })).planSave.plan;
      };
      const [high, low] = [await made(28_000_000), await made(500_000)];
      expect(high.outcome).toBe('INFEASIBLE');
      expect(low.plan.chosen.length).toBeGreaterThan(10);
      const query = 'query($from: ID!, $to: ID!) { planDiff(from: $from, to: $to) { asked { code } differences { kind reasons { code } } } }';
      const { planDiff } = await demonstrated.answer<Answer>(query, { from: high.id, to: low.id });
      expect(planDiff.asked).toEqual([{ code: 'TARGET' }]);
      expect(planDiff.differences).toHaveLength(low.plan.chosen.length);
      expect(planDiff.differences[0]).toEqual({ kind: 'CAME_IN', reasons: [{ code: 'TARGET' }] });
    } finally {
      await demonstrated.stop();
    }
  });
});
