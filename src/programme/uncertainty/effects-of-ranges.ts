/**
 * What each assumption's range does to each option: every family is asked again with one assumption at its low end, then at its high
 * end, all else as it was. Takes a pass for each end, so it is done once for the data and the scenario, beside other questions.
 */
import { scheduleOf } from '../../assumptions/discounting.ts';
import type { RangeDriver, SharedFactor } from '../../assumptions/driver.ts';
import type { Given } from '../../assumptions/given.ts';
import type { Change } from '../../assumptions/scenario.ts';
import { appraised } from '../../options/appraise.ts';
import type { Reading } from '../../options/family.ts';
import type { Amounts } from '../../portfolio/plan-in-cases.ts';
import { givensUnder, type Under, underName } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';
import { begun, inTime, type Underway } from '../plan/underway.ts';
import { isSame, type Moved, movedFrom, movedTogether, type PlanTerms } from '../ranking/option-moved.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import { type AppraisedUnder, appraisedByFamily, netOptions } from '../ranking/ranking.ts';

export type End = 'low' | 'high';

/** An option that can be done as assumptions stand, and cannot at an end of a range. */
export interface Lost {
  readonly option: AppraisedUnder['option'];
  readonly driver: RangeDriver;
  readonly end: End;
}

export interface RangeEffects {
  readonly driver: RangeDriver;
  /** By the id that the API shows; those that do not move are not there. */
  readonly low: ReadonlyMap<string, Moved>;
  readonly high: ReadonlyMap<string, Moved>;
}

export interface EffectsOfRanges {
  readonly ranges: readonly RangeEffects[];
  readonly lost: readonly Lost[];
}

export const noEffects: EffectsOfRanges = { ranges: [], lost: [] };

export interface MovedPlan {
  readonly of: RangeDriver;
  readonly low: Amounts;
  readonly high: Amounts;
}

/** What each range does to options chosen together, each starting so many years later than at once. */
export function effectsTogether(
  effects: EffectsOfRanges,
  chosen: readonly { readonly id: string; readonly later: number }[],
  terms: PlanTerms,
): readonly MovedPlan[] {
  const moves = (by: ReadonlyMap<string, Moved>) => chosen.map(({ id, later }) => ({ moved: by.get(id), later }));
  return effects.ranges
    .filter(({ low, high }) => chosen.some(({ id }) => low.has(id) || high.has(id)))
    .map(({ driver, low, high }) => ({ of: driver, low: movedTogether(moves(low), terms), high: movedTogether(moves(high), terms) }));
}

/** With the time that a plan may take, below that in which every question has to be answered. */
const milliseconds = 3_000;

/** The effects on the options of these families; refuses, saying how far it is, where they are not worked out yet. */
export async function effectsOfRanges(context: AskedContext, families: ReadonlySet<string>, under: Under): Promise<EffectsOfRanges> {
  const all: EffectsOfRanges[] = [];
  const until = Date.now() + milliseconds;
  for (const [at, { name }] of context.families.entries()) {
    if (!families.has(name)) continue;
    const underway = await context.remembered(`effects of ranges on ${name} ${underName(under)}`, () => begunFor(context, at, under));
    all.push(await inTime(underway, `What the ranges of assumptions do to options (${name})`, Math.max(0, until - Date.now())));
  }
  return { ranges: merged(all.flatMap(({ ranges }) => ranges)), lost: all.flatMap(({ lost }) => lost) };
}

/** One driver for a key that several families rest on. */
function merged(all: readonly RangeEffects[]): readonly RangeEffects[] {
  return [...Map.groupBy(all, ({ driver }) => driver.code).values()].map((same) => ({
    driver: same[0]!.driver,
    low: new Map(same.flatMap(({ low }) => [...low])),
    high: new Map(same.flatMap(({ high }) => [...high])),
  }));
}

async function begunFor(context: AskedContext, at: number, under: Under): Promise<Underway<EffectsOfRanges>> {
  const givenWith = await givensUnder(context, under);
  const readings = await Promise.all(context.families.map((family) => family.read(context)));
  const { options } = (await appraisedByFamily(context, context.families, under))[at]!;
  const given = givenWith([]);
  netOptions(readings[at]!, readings, given);
  const drivers = driversIn(given, context.shipped.factors);
  return begun(drivers.length, effects({ reading: readings[at]!, readings, options, givenWith }, drivers));
}

/** The assumptions that were asked for and have a range. */
function driversIn(given: Given, factors: ReadonlyMap<string, SharedFactor>): readonly RangeDriver[] {
  return given.asked.flatMap((key): RangeDriver[] => {
    const { value, low, high, unit } = given.of(key);
    const range = { low: low ?? value, central: value, high: high ?? value };
    return range.low === range.high ? [] : [{ kind: 'RANGE', code: key, title: key, unit, range, shared: factors.get(key) ?? null }];
  });
}

interface Asked {
  readonly reading: Reading;
  readonly readings: readonly Reading[];
  readonly options: readonly AppraisedUnder[];
  readonly givenWith: (changes: readonly Change[]) => Given;
}

function* effects(asked: Asked, drivers: readonly RangeDriver[]): Generator<undefined, EffectsOfRanges> {
  const ranges: RangeEffects[] = [];
  const lost: Lost[] = [];
  for (const driver of drivers) {
    const [low, high] = [atEnd(asked, driver, 'low'), atEnd(asked, driver, 'high')];
    lost.push(...low.lost, ...high.lost);
    if (low.moved.size + high.moved.size > 0) ranges.push({ driver, low: low.moved, high: high.moved });
    yield;
  }
  return { ranges, lost };
}

function atEnd({ reading, readings, options, givenWith }: Asked, driver: RangeDriver, end: End): { moved: Map<string, Moved>; lost: Lost[] } {
  const [moved, lost] = [new Map<string, Moved>(), [] as Lost[]];
  if (driver.range[end] === driver.range.central) return { moved, lost };
  const given = givenWith([{ key: driver.code, is: end === 'low' ? 'LOW' : 'HIGH' }]);
  const after = new Map(netOptions(reading, readings, given).map((option) => [option.id, option]));
  for (const before of options) {
    const option = after.get(before.option.id);
    const wasPossible = before.option.impossibleBecause.length === 0;
    if (wasPossible && (option === undefined || option.impossibleBecause.length > 0)) lost.push({ option: before.option, driver, end });
    if (option !== undefined && !isSame(before.option.lines, option.lines))
      moved.set(optionGlobalId(option), movedFrom(before, appraised(option, reading.horizon, scheduleOf(given))));
  }
  return { moved, lost };
}
