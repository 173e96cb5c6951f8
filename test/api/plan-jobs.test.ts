/** Plans made in their own time: started, looked at, stopped with the best so far, and taken up by another server where one leaves. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asking } from '../kit/asking.ts';
import { eightOptions } from './eight-options.ts';
import { heavyBag } from './heavy-bag.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await forceOf(eightOptions, heavyBag('BAG'));
});
afterAll(() => force.stop());

const shown = 'id name state isStopAsked attempts progress { best bound gap seconds } plan { id name edition outcome value gap plan { chosen { id } } } error';
type Asked = Pick<Force, 'answer'>;

async function started(input: object, code: string, on: Asked = force): Promise<Answer> {
  const mutation = `mutation($input: PlanStartInput!) { planStart(input: $input) { job { ${shown} } userErrors { code field message } } }`;
  return (await on.answer<Answer>(mutation, { input }, code)).planStart;
}

async function stopped(id: string, code: string): Promise<Answer> {
  const mutation = `mutation($input: PlanJobStopInput!) { planJobStop(input: $input) { job { ${shown} } userErrors { code } } }`;
  return (await force.answer<Answer>(mutation, { input: { id } }, code)).planJobStop;
}

/** The job once it is as is waited for. */
async function jobOnce(id: string, code: string, isSo: (job: Answer) => boolean, on: Asked = force): Promise<Answer> {
  for (;;) {
    const { planJob } = await on.answer<Answer>(`query($id: ID!) { planJob(id: $id) { ${shown} } }`, { id }, code);
    if (isSo(planJob)) return planJob;
    await sleep(200);
  }
}

const isOver = ({ state }: Answer): boolean => state !== 'QUEUED' && state !== 'RUNNING';
const hasPlan = ({ progress }: Answer): boolean => progress !== null && progress.best !== null;

describe('a job', () => {
  test('is in line at once, and ends with the plan that bestPlan gives, saved under its name', async () => {
    const { job, userErrors } = await started({ name: 'In its own time', question: { from: 'PROPOSALS' } }, 'EIGHT');
    expect(userErrors).toEqual([]);
    expect(job).toMatchObject({ name: 'In its own time', isStopAsked: false, plan: null, error: null });
    const done = await jobOnce(job.id, 'EIGHT', isOver);
    expect(done).toMatchObject({ state: 'DONE', attempts: 1, plan: { name: 'In its own time', edition: 1, outcome: 'PROVED', gap: 0 } });
    expect(Math.abs(Number(done.plan.value) - 1_072_960)).toBeLessThan(5);
    const { node, savedPlan } = await force.answer<Answer>(
      'query($id: ID!, $plan: ID!) { node(id: $id) { ... on PlanJob { state } } savedPlan(id: $plan) { staleness { isStale } } }',
      { id: job.id, plan: done.plan.id },
      'EIGHT',
    );
    expect([node.state, savedPlan.staleness.isStale]).toEqual(['DONE', false]);
  });

  test('makes the next edition of a saved plan', async () => {
    const first = await jobOnce((await started({ name: 'First', question: { from: 'PROPOSALS' } }, 'EIGHT')).job.id, 'EIGHT', isOver);
    const again = await jobOnce((await started({ name: 'Second', replanOf: first.plan.id }, 'EIGHT')).job.id, 'EIGHT', isOver);
    expect(again.plan).toMatchObject({ name: 'Second', edition: 2, value: first.plan.value });
  });

  test('says how far it is, and told to stop keeps the best so far with its gap', async () => {
    const { job } = await started({ name: 'Too long', question: {}, secondsAllowed: 600 }, 'BAG');
    const running = await jobOnce(job.id, 'BAG', hasPlan);
    expect(running).toMatchObject({ state: 'RUNNING', plan: null });
    expect(Number(running.progress.bound)).toBeGreaterThanOrEqual(Number(running.progress.best));
    expect((await stopped(job.id, 'BAG')).job.isStopAsked).toBe(true);
    const over = await jobOnce(job.id, 'BAG', isOver);
    expect(over).toMatchObject({ state: 'STOPPED', plan: { outcome: 'BEST_SO_FAR' } });
    expect(Number(over.plan.value)).toBeGreaterThanOrEqual(Number(running.progress.best));
    expect(over.plan.gap).toBeGreaterThan(0);
  });

  test('that is content with less than the best ends when it is so near', async () => {
    const { job } = await started({ name: 'Near enough', question: {}, secondsAllowed: 600, gapWanted: 0.01 }, 'BAG');
    const done = await jobOnce(job.id, 'BAG', isOver);
    expect(done.state).toBe('DONE');
    expect(done.plan.gap).toBeLessThanOrEqual(0.01);
  });

  test('is unknown to another organisation', async () => {
    const { job } = await started({ name: 'Ours', question: { from: 'PROPOSALS' } }, 'EIGHT');
    const { body } = await force.response('query($id: ID!) { planJob(id: $id) { name } }', { id: job.id }, 'BAG');
    expect(body.errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('what is asked wrongly', () => {
  test.each([
    ['neither question nor plan', { name: 'Nothing' }, ['input', 'question']],
    ['no time', { name: 'Short', question: {}, secondsAllowed: 0 }, ['input', 'secondsAllowed']],
    ['something unknown that must be in', { name: 'Odd', question: { mustIn: ['X'] } }, ['input', 'question', 'mustIn']],
  ])('%s is a user error with its place, and nothing is started', async (_, input, field) => {
    expect(await started(input, 'EIGHT')).toMatchObject({ job: null, userErrors: [{ code: 'BAD_USER_INPUT', field }] });
  });

  test('the same request sent again starts nothing more', async () => {
    const input = { name: 'Once', question: { from: 'PROPOSALS' }, idempotencyKey: 'a' };
    const [one, other] = await Promise.all([started(input, 'EIGHT'), started(input, 'EIGHT')]);
    expect(one.job.id).toBe(other.job.id);
    expect(await started({ ...input, name: 'Twice' }, 'EIGHT')).toMatchObject({ job: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });
});

test('a server that leaves hands its job on, and the next goes on from the best so far', async () => {
  const leaving = await asking(force.orm);
  const { job } = await started({ name: 'Handed on', question: {}, secondsAllowed: 600 }, 'BAG', leaving);
  const before = await jobOnce(job.id, 'BAG', hasPlan, leaving);
  await leaving.stop();
  const after = await jobOnce(job.id, 'BAG', ({ attempts, progress }) => attempts > before.attempts && progress.seconds > before.progress.seconds);
  expect(after).toMatchObject({ state: 'RUNNING', plan: null });
  await stopped(job.id, 'BAG');
  const over = await jobOnce(job.id, 'BAG', isOver);
  expect(over.state).toBe('STOPPED');
  expect(Number(over.plan.value)).toBeGreaterThanOrEqual(Number(before.progress.best));
});
