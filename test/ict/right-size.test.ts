/** How large a machine is needed elsewhere, by hand: at most 70 % of it may be in use, and sizes double. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIdle, sizedMachine, sizeSold } from '../../src/ict/right-size.ts';
import type { ItSystem, Workload } from '../../src/ict/snapshot.ts';
import { aSystem, aWorkload, given } from './sample.ts';

const assumed = given({ 'rightsize-most-use': 0.7, 'rightsize-fewest-days': 28, 'idle-cpu-share': 0.05 });
const machine = { vcpus: 16, memoryGb: 64, cpuP95: 0.2, memoryP95: 0.6, measuredFrom: '2026-06-01', measuredTo: '2026-08-31' };
const sized = (workload: Partial<Workload> = {}, system: Partial<ItSystem> = {}) =>
  sizedMachine(aWorkload({ ...machine, ...workload }), aSystem(system), assumed);

describe('a machine of 16 processors and 64 GB', () => {
  test('at 20 % and 60 % needs 3.2 ÷ 0.7 = 4.57 processors, sold as 8, and 38.4 ÷ 0.7 = 54.9 GB, sold as 64', () => {
    expect(sized()).toMatchObject({ neededVcpus: 8, neededMemoryGb: 64, keptBecause: null });
  });
  test('at 17.5 % needs exactly 4', () => expect(sized({ cpuP95: 0.175 }).neededVcpus).toBe(4));
  test('at 90 % is made no larger than it is', () => expect(sized({ cpuP95: 0.9 }).neededVcpus).toBe(16));
  test('that nobody has measured stays as it is: UNKNOWN use is not little use', () => {
    expect(sized({ cpuP95: null, memoryP95: null })).toMatchObject({ neededVcpus: 16, neededMemoryGb: 64, keptBecause: 'nobody has measured its load' });
  });
  test('whose memory nobody has measured keeps its memory, and is made smaller in processors', () => {
    expect(sized({ memoryP95: null })).toMatchObject({ neededVcpus: 8, neededMemoryGb: 64, keptBecause: 'nobody has measured its memory' });
  });
  test('measured for a week, or for nobody knows how long, stays as it is', () => {
    expect(sized({ measuredTo: '2026-06-07' })).toMatchObject({ neededVcpus: 16, keptBecause: expect.stringContaining('7 days') });
    expect(sized({ measuredTo: null })).toMatchObject({ neededVcpus: 16, isWatched: false });
  });
  test('of which nobody knows the size needs nobody knows what', () => expect(sized({ vcpus: null }).neededVcpus).toBeNull());
});

describe('a machine that hardly does anything', () => {
  const quiet = { cpuP95: 0.02, memoryP95: 0.1 };
  test('over three months is idle', () => expect(isIdle([sized(quiet)], assumed)).toBe(true));
  test('over thirty days, where its work comes round once a quarter, is not, and stays as large as it is', () => {
    const found = sized({ ...quiet, measuredTo: '2026-06-30' }, { usePattern: 'QUARTERLY_BATCH' });
    expect(found).toMatchObject({ neededVcpus: 16, keptBecause: 'its load was measured over 30 days, and what it does comes round in 92' });
    expect(isIdle([found], assumed)).toBe(false);
  });
  test('over a whole quarter is idle even so', () => expect(isIdle([sized(quiet, { usePattern: 'QUARTERLY_BATCH' })], assumed)).toBe(true));
  test('is not idle beside one that works, nor where no machine is recorded', () => {
    expect(isIdle([sized(quiet), sized()], assumed)).toBe(false);
    expect(isIdle([], assumed)).toBe(false);
  });
});

test('a size that is sold holds what is needed, and is not twice as large', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.001, max: 4096, noNaN: true }), (needed) => {
      const size = sizeSold(needed);
      return size >= needed * (1 - 1e-6) && size < needed * 2 * (1 + 1e-6);
    }),
  );
});
