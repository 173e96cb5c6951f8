import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendanceVariance, binomialAtMost, desksForAttendance, desksForTeams, teamInflation } from '../../src/appraisal/index.ts';
import { golden } from './golden.ts';
import { always, number, share } from './sample.ts';

const people = fc.integer({ min: 1, max: 300 });
const risk = number(0.001, 0.2);

test('desks for a hundred people at three rates of attendance', () => {
  const { input, expected } = golden<{ fte: number; attendance: number[]; alpha: number[] }, Record<string, number[]>>(
    'percentiles',
    'Desks so that P(attendance > desks) <= 1% / 5% for 100 FTE at 45%, 55%, 65% attendance',
  );
  for (const alpha of input.alpha) {
    const desks = input.attendance.map((attendance) => desksForAttendance(input.fte, attendance, alpha));
    expect(desks).toEqual(expected[`${alpha * 100}%`]);
  }
});

test('the desks are enough for the risk accepted, and one fewer is not', () => {
  always(people, share, risk, (count, attendance, alpha) => {
    const desks = desksForAttendance(count, attendance, alpha);
    expect(1 - binomialAtMost(count, desks, attendance)).toBeLessThanOrEqual(alpha + 1e-9);
    if (desks > 0) expect(1 - binomialAtMost(count, desks - 1, attendance)).toBeGreaterThan(alpha - 1e-9);
    expect(desks).toBeLessThanOrEqual(count);
  });
});

test('people who come together need no fewer desks, and never more than one each', () => {
  always(people, share, risk, fc.integer({ min: 1, max: 30 }), share, (count, attendance, alpha, team, correlation) => {
    const alone = desksForAttendance(count, attendance, alpha);
    const together = desksForTeams(count, attendance, alpha, team, correlation);
    expect(together).toBeGreaterThanOrEqual(alone);
    expect(together).toBeLessThanOrEqual(count);
    expect(desksForTeams(count, attendance, alpha, team, 0)).toBe(alone);
  });
});

test('teams widen the variance by their size when they come as one, and not at all when people come by themselves', () => {
  always(people, share, fc.integer({ min: 1, max: 30 }), (count, attendance, team) => {
    expect(teamInflation(team, 1)).toBe(team);
    expect(attendanceVariance(count, attendance, team, 0)).toBeCloseTo(count * attendance * (1 - attendance), 9);
    expect(attendanceVariance(count, attendance, team, 1)).toBeCloseTo(team * attendanceVariance(count, attendance), 6);
  });
});

test('what makes no sense is refused', () => {
  expect(() => desksForAttendance(10, 0.5, 0)).toThrow(/0/);
  expect(() => teamInflation(0, 0.1)).toThrow(/0/);
  expect(() => teamInflation(5, 1.1)).toThrow(/1.1/);
  expect(() => attendanceVariance(10, -0.1)).toThrow(/-0.1/);
});
