import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  doubleDecliningBalance,
  fixedDecliningBalance,
  flooredStraightLineValue,
  gbp,
  straightLine,
  sumOfYearsDigits,
  variableDecliningBalance,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, number, share } from './sample.ts';

interface Asked {
  readonly cost: number;
  readonly salvage: number;
  readonly life: number;
  readonly per?: number;
  readonly period?: number;
  readonly month?: number;
  readonly factor?: number;
  readonly start?: number;
  readonly end?: number;
}
const asked = (name: string) => {
  const { input, expected, tolerance } = golden<Asked, number | number[]>('depreciation', name);
  return { ...input, cost: gbp(input.cost), salvage: gbp(input.salvage), expected, tolerance };
};
const years = Array.from({ length: 6 }, (_, at) => at + 1);
const price = number(1, 1e6);
const longLife = fc.integer({ min: 1, max: 40 });

test('straight line writes off the same every year', () => {
  const { cost, salvage, life, expected, tolerance } = asked('SLN');
  expectWithin(straightLine(cost, salvage, life), expected, tolerance);
});

test.each(['SYD year 1', 'SYD year 10'])('%s', (name) => {
  const { cost, salvage, life, per, expected, tolerance } = asked(name);
  expectWithin(sumOfYearsDigits(cost, salvage, life, per!), expected, tolerance);
});

test('a fixed share of book value in a first year of two months', () => {
  const { cost, salvage, life, period, month, expected, tolerance } = asked('DB 2 months');
  expectWithin(fixedDecliningBalance(cost, salvage, life, period!, month), expected, tolerance);
});

test.each(['DB schedule 1,000,000 -> 100,000 over 6', 'DB schedule, 6-month first year'])('%s', (name) => {
  const { cost, salvage, life, month, expected, tolerance } = asked(name);
  expectWithin(
    years.map((year) => fixedDecliningBalance(cost, salvage, life, year, month)),
    expected,
    tolerance,
  );
});

test.each(['DDB schedule factor 2', 'DDB schedule factor 1.5'])('%s', (name) => {
  const { cost, salvage, life, factor, expected, tolerance } = asked(name);
  expectWithin(
    years.map((year) => doubleDecliningBalance(cost, salvage, life, year, factor)),
    expected,
    tolerance,
  );
});

test('the first day of ten years', () => {
  const { cost, salvage, life, start, end, expected, tolerance } = asked('VDB first day');
  expectWithin(variableDecliningBalance(cost, salvage, life, start!, end!), expected, tolerance);
});

test('a laptop of 1,804.46 with fourteen of sixty months left and a floor of 120 is worth 513.04', () => {
  const { input, expected, tolerance } = golden<{ cost: number; floor: number; life_months: number; months_left: number }, { value: number }>(
    'traps',
    'T13 floored straight line',
  );
  const value = flooredStraightLineValue(gbp(input.cost), gbp(input.floor), input.life_months, input.months_left);
  expectWithin(value, expected.value, tolerance);
});

test('straight line and falling digits both write off what the asset loses, and no more', () => {
  always(price, share, longLife, (cost, kept, life) => {
    const [whole, salvage] = [gbp(cost), gbp(cost * kept)];
    const digits = Array.from({ length: life }, (_, at) => sumOfYearsDigits(whole, salvage, life, at + 1));
    expect(digits.reduce((sum, charge) => sum + charge, 0)).toBeCloseTo(cost - salvage, 4);
    expect(straightLine(whole, salvage, life) * life).toBeCloseTo(cost - salvage, 4);
    expect(digits[0]!).toBeGreaterThanOrEqual(digits.at(-1)!);
  });
});

test('declining charges fall and never go below salvage', () => {
  always(price, share, longLife, number(0.5, 3), (cost, kept, life, factor) => {
    const [whole, salvage] = [gbp(cost), gbp(cost * kept)];
    const charges = Array.from({ length: life }, (_, at) => doubleDecliningBalance(whole, salvage, life, at + 1, factor));
    expect(charges.reduce((sum, charge) => sum + charge, 0)).toBeLessThanOrEqual(cost - salvage + 1e-6);
    for (const [at, charge] of charges.entries()) expect(charge).toBeLessThanOrEqual((charges[at - 1] ?? Infinity) + 1e-6);
  });
});

test('a fixed share of book value leaves about salvage, the share being rounded to three places', () => {
  always(price, number(0.05, 0.9), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 12 }), (cost, kept, life, months) => {
    const periods = Array.from({ length: months < 12 ? life + 1 : life }, (_, at) => at + 1);
    const charged = periods.reduce((sum, year) => sum + fixedDecliningBalance(gbp(cost), gbp(cost * kept), life, year, months), 0);
    expect(charged).toBeGreaterThan(0);
    expect(charged).toBeLessThanOrEqual(cost);
    if (months === 12) expect(Math.abs(cost - charged - cost * kept)).toBeLessThan(cost * 0.001 * life);
  });
});

test('spans of a life add up, and the whole life writes off what the asset loses when it may turn to straight line', () => {
  always(price, share, longLife, share, (cost, kept, life, cut) => {
    const [whole, salvage] = [gbp(cost), gbp(cost * kept)];
    const parts = [
      [0, cut * life],
      [cut * life, life],
    ].map(([from, to]) => variableDecliningBalance(whole, salvage, life, from!, to!));
    expect(parts[0]! + parts[1]!).toBeCloseTo(cost - salvage, 4);
    const stays = variableDecliningBalance(whole, salvage, life, 0, life, 2, true);
    expect(stays).toBeLessThanOrEqual(cost - salvage + 1e-6);
  });
});

test('a value written down to a floor starts at cost, ends at the floor and stays there', () => {
  always(price, share, longLife, number(-5, 1), (cost, part, life, left) => {
    const [whole, floor] = [gbp(cost), gbp(cost * part)];
    expect(flooredStraightLineValue(whole, floor, life, life)).toBeCloseTo(cost, 6);
    expect(flooredStraightLineValue(whole, floor, life, Math.min(0, left))).toBe(floor);
    expect(flooredStraightLineValue(whole, floor, life, left * life)).toBeGreaterThanOrEqual(floor);
  });
});

test('what makes no sense is refused', () => {
  const [cost, none] = [gbp(100), gbp(0)];
  expect(() => straightLine(cost, none, 0)).toThrow(/0/);
  expect(() => straightLine(gbp(-1), none, 5)).toThrow(/-1/);
  expect(() => sumOfYearsDigits(cost, none, 5, 6)).toThrow(/6/);
  expect(() => fixedDecliningBalance(cost, none, 5, 6)).toThrow(/6/);
  expect(() => fixedDecliningBalance(cost, none, 5, 1, 13)).toThrow(/13/);
  expect(() => doubleDecliningBalance(cost, none, 5, 1, 0)).toThrow(/0/);
  expect(() => variableDecliningBalance(cost, none, 5, 2, 6)).toThrow(/2 to 6/);
  expect(() => flooredStraightLineValue(cost, none, 5, 6)).toThrow(/6|5/);
});
