/** Nothing twice: what would count a saving, a desk or a vehicle twice is caught by the model itself, on options of a few lines each. */
import { describe, expect, test } from 'vitest';
import { appraised } from '../../src/options/appraise.ts';
import { recurringLine } from '../../src/options/contribution.ts';
import type { Line, Option } from '../../src/options/option.ts';
import type { HoldingChange, PlaceChange } from '../../src/options/relied-on.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { clashingRules } from '../../src/portfolio/plan-clash.ts';
import { planQuestion } from '../../src/programme/plan/plan-problem.ts';
import { releasesAudited } from '../../src/programme/plan/plan-releases.ts';
import { given } from '../estate/assumed.ts';
import { anOption } from '../options/sample.ts';

const keep = { reached: true, minutes: null, leastShareWithin: null, leastInEachArea: 0, presence: [], capability: true };
const nobody = { proposals: [], proposalFlows: [], proposalLinks: [], proposalReleases: [], proposalGroups: [], budgetYears: [], changeCapacities: [] };

/** Saves so much a year from a year on, and releases shares of cost lines. */
const saving = (pounds: number, releases: Readonly<Record<string, number>> = {}, from = 1): readonly Line[] => {
  const shares = [0, 1, 2, 3, 4].map((year) => Number(year >= from));
  const line = (amount: number, costLine?: string, releaseShare = 0) =>
    recurringLine(
      shares.map((share) => amount * share),
      shares,
      { label: 'no longer paid', cashClass: 'CASH_BUDGET', formula: '', inputs: [], ...(costLine === undefined ? {} : { costLine, releaseShare }) },
    );
  return [line(pounds), ...Object.entries(releases).map(([costLine, share]) => line(1, costLine, share))];
};

const option = (key: string, lines: readonly Line[], more: Partial<Option> = {}): Option => anOption(lines, { id: `TEST/close/${key}`, title: key, ...more });
const closed = (at: string): readonly PlaceChange[] => [{ service: 'STANDING', at, is: 'CLOSED', from: 1 }];

function question(...options: readonly Option[]) {
  const asked = {
    years: 5,
    value: 'NPV_ORGANISATION',
    aim: 'MOST_VALUE',
    budgets: [],
    capitalCarriesForward: true,
    receiptLagYears: 1,
    receiptsPayOneOffs: false,
    mrpMethod: 'EQUAL_INSTALMENTS',
    posts: 'ALLOWED',
    orders: [],
    atMostOneOf: [],
    mustIn: [],
    mustOut: [],
    keep,
  } as const;
  return planQuestion({ byStart: [options.map((one) => appraised(one, 4))], served: [], costs: new Map() }, nobody, asked, 4, given()).problem;
}

const chosen = async (...options: readonly Option[]) => (await bestPlan(question(...options))).evaluated!.picks.map(({ candidate }) => candidate.title);
const clash = async (...options: readonly Option[]) => {
  const problem = question(...options);
  return await clashingRules({ ...problem, mustIn: problem.candidates.map(({ code }) => code) }, {});
};

describe('what would be counted twice', () => {
  test('closing a building and sharing it: both release its rent', async () => {
    const both = [option('close', saving(9_000, { RENT: 1 })), option('share', saving(5_000, { RENT: 0.5 }))];
    expect(await chosen(...both)).toEqual(['close']);
    expect(await clash(...both)).toEqual(['NOTHING_TWICE', 'WANTED']);
  });

  test('closing a building in two ways, even where no cost line says so: it closes once', async () => {
    const both = [
      option('close', saving(9_000), { places: closed('B') }),
      option('sell', saving(8_000), { places: closed('B') }),
      option('stay', saving(1), { reliesOn: ['B'] }),
    ];
    expect(await chosen(...both)).toEqual(['close']);
  });

  test('an energy scheme in a building that closes: it saves a bill that ends, and stands in what is sold', async () => {
    const scheme = option('new boiler', saving(4_000, { GAS: 0.3 }));
    expect(await chosen(option('close', saving(9_000, { GAS: 1 })), scheme)).toEqual(['close']);
    const [close, refurbish] = [option('close', saving(9_000), { places: closed('B') }), option('refurbish', saving(4_000), { reliesOn: ['B'] })];
    expect(await chosen(close, refurbish)).toEqual(['close']);
    expect(await clash(close, refurbish)).toEqual(['STANDS', 'WANTED']);
  });

  test('a receiving building that closes, now or years later', async () => {
    const moves = option('close A, teams to B', saving(9_000), { places: closed('A'), reliesOn: ['B'] });
    const later = option('close B in year 4', saving(7_000, {}, 4), { places: [{ service: 'STANDING', at: 'B', is: 'CLOSED', from: 4 }] });
    expect(await chosen(moves, later)).toEqual(['close A, teams to B']);
    expect(await clash(moves, later)).toEqual(['STANDS', 'WANTED']);
  });

  test('a receiving building that shrinks, or that two would fill', async () => {
    const desks = (amount: number) => [{ ledger: 'desks of B', amount, free: 20 }];
    const [one, other] = [option('close A', saving(9_000), { takes: desks(12) }), option('close C', saving(8_000), { takes: desks(8) })];
    const part = option('let a part of B', saving(8_500), { takes: desks(10) });
    expect(await chosen(one, other)).toHaveLength(2);
    expect(await chosen(one, other, part)).toEqual(['close A', 'close C']);
    expect(await clash(one, part)).toEqual(['ROOM', 'WANTED']);
  });

  test('a vehicle and its base: what is put up in a base that closes, and a vehicle that a rule needs and that both take', async () => {
    const needed = (by: number): readonly HoldingChange[] => [{ ledger: '4x4 in the north', by, from: 1, heldToday: 3, needed: 2 }];
    const base = option('close base', saving(9_000), { places: closed('BASE'), holdings: needed(-1) });
    expect(await chosen(base, option('pool at base', saving(5_000), { reliesOn: ['BASE'] }))).toEqual(['close base']);
    expect(await chosen(base, option('withdraw 4x4', saving(5_000), { holdings: needed(-1) }))).toEqual(['close base']);
    expect(await clash(base, option('withdraw 4x4', saving(5_000), { holdings: needed(-1) }))).toEqual(['CAPABILITY', 'WANTED']);
    expect(
      await chosen(base, option('withdraw 4x4', saving(5_000), { holdings: needed(-1) }), option('spare', saving(-500), { holdings: needed(1) })),
    ).toHaveLength(3);
  });

  test('a workload and its host: of two that empty one host only one can release it', async () => {
    const host = [option('move the system', saving(6_000, { 'HOST POWER': 1 })), option('retire it', saving(5_000, { 'HOST POWER': 1 }))];
    expect(await chosen(...host)).toEqual(['move the system']);
    const keptLonger = option('keep the host longer', saving(2_000), { reliesOn: ['HOST'] });
    const moved = option('move the system', saving(6_000), { places: closed('HOST') });
    expect(await chosen(moved, keptLonger)).toEqual(['move the system']);
  });
});

test('the audit shows what is released of a line by year: a third from year 1, two thirds from year 3, and never more than the whole', async () => {
  const parts = [option('one', saving(5_000, { LINE: 1 / 3 })), option('other', saving(5_000, { LINE: 1 / 3 }, 3))];
  const { picks } = (await bestPlan(question(...parts))).evaluated!;
  const [audited] = releasesAudited(picks, 5);
  expect(audited).toMatchObject({ costLine: 'LINE', released: 2 / 3 });
  expect(audited!.byYear).toEqual([0, 1 / 3, 1 / 3, 2 / 3, 2 / 3]);
});
