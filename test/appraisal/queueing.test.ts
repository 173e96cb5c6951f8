import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangB, erlangC, serversForLoss, serversWithShrinkage } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, number } from './sample.ts';

const topic = 'queueing-and-availability';
const load = number(0.01, 80);
const servers = fc.integer({ min: 0, max: 120 });

test('one erlang offered to one server and to two', () => {
  const { input, expected, tolerance } = golden<{ a: number; servers: number[] }, number[]>(topic, 'Erlang B(1,1), B(2,1)');
  expectWithin(
    input.servers.map((count) => erlangB(count, input.a)),
    expected,
    tolerance,
  );
});

test('ten erlangs, two in a hundred lost, three in ten away', () => {
  const { input, expected } = golden<{ erlangs: number; max_blocking: number; shrinkage: number }, { raw: number; gross: number }>(
    topic,
    'Servers for 10 E at <=2% blocking, and with 30% shrinkage',
  );
  const raw = serversForLoss(input.erlangs, input.max_blocking);
  expect({ raw, gross: serversWithShrinkage(raw, input.shrinkage) }).toEqual(expected);
});

test('the loss of 0.0183 printed for seventeen servers is wrong: it is 0.0129489', () => {
  const { input, expected, tolerance } = golden<{ servers: number; erlangs: number }, number>('published-errata', 'pyworkforce docs: B(17,10)');
  expectWithin(erlangB(input.servers, input.erlangs), expected, Math.min(tolerance, 5e-8));
});

test('the table of vehicles by offered load', () => {
  const { input, expected } = golden<{ erlangs: number[]; most_lost: number[] }, number[][]>(
    'availability-table',
    'vehicles to hold so that no more than 5, 1 and 0.1 % of requests are lost',
  );
  expect(input.erlangs.map((each) => input.most_lost.map((lost) => serversForLoss(each, lost)))).toEqual(expected);
});

test('the share lost is a share, falls with every server and rises with the load', () => {
  always(servers, load, number(0.01, 5), (count, each, more) => {
    const lost = erlangB(count, each);
    expect(lost).toBeGreaterThanOrEqual(0);
    expect(lost).toBeLessThanOrEqual(1);
    if (lost > 1e-300) expect(erlangB(count + 1, each)).toBeLessThan(lost);
    expect(erlangB(count, each + more)).toBeGreaterThanOrEqual(lost);
  });
});

test('more have to wait than would be lost, and all when the load is more than can be carried', () => {
  always(servers, load, (count, each) => {
    expect(erlangC(count, each)).toBeGreaterThanOrEqual(erlangB(count, each));
    expect(erlangC(count, each)).toBeLessThanOrEqual(1);
    if (each >= count) expect(erlangC(count, each)).toBe(1);
  });
  expect(erlangC(1, 0.5)).toBeCloseTo(0.5, 12);
  expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 12);
  expect([erlangC(0, 0), erlangC(3, 0)]).toEqual([1, 0]);
});

test('the servers found are enough and one fewer is not, before and after some are away', () => {
  always(load, number(0.001, 0.5), number(0, 0.9), (each, lost, away) => {
    const count = serversForLoss(each, lost);
    expect(erlangB(count, each)).toBeLessThanOrEqual(lost);
    if (count > 0) expect(erlangB(count - 1, each)).toBeGreaterThan(lost);
    expect(serversWithShrinkage(count, away) * (1 - away)).toBeGreaterThanOrEqual(count - 1e-6);
  });
});

test('what makes no sense is refused', () => {
  expect(() => erlangB(1.5, 1)).toThrow(/1.5/);
  expect(() => erlangC(1, -1)).toThrow(/-1/);
  expect(() => serversForLoss(10, 0)).toThrow(/0/);
  expect(() => serversWithShrinkage(10, 1)).toThrow(/1/);
});
