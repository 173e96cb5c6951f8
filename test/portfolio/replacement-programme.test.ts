/** Replacement under capital ceilings, from the items to the programme, and against every choice there is. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReplacementItem } from '../../src/options/replacement-item.ts';
import { changeShown, standingOf } from '../../src/programme/replacement/replacement-change.ts';
import { forecastYear, replacementForecast } from '../../src/programme/replacement/replacement-forecast.ts';
import { type ProgrammeFound, replacementProgramme } from '../../src/programme/replacement/replacement-programme.ts';
import { type ProgrammeAsked, programmeQuestion } from '../../src/programme/replacement/replacement-question.ts';
import { costOfWaiting } from '../../src/programme/replacement/replacement-sums.ts';

interface Known {
  readonly code: string;
  readonly due: string | null;
  readonly price?: number | null;
  /** What each year of waiting costs. */
  readonly waiting?: number;
  readonly mayWait?: boolean;
  readonly life?: number;
  readonly role?: string;
}

const anItem = ({ code, due, price = 20_000, waiting = 1000, mayWait = true, life = 9, role = 'POOL' }: Known): ReplacementItem => ({
  asset: { code, name: code },
  domain: 'FLEET',
  dueOn: { POLICY: due, POLICY_AGE: due, POLICY_MILES: null, ECONOMIC_LIFE: due, WARRANTY: null, HIRE_END: null, PLANNED: null },
  price,
  irrecoverableVat: 0,
  life,
  economicLife: life,
  groups: { ROLE: role, CLASS: null, BASE: null, FUNDING: null },
  mayWait,
  costIfReplacedIn: (year) => ({ total: waiting * year, running: (waiting * year) / 2 }),
});

const asked: ProgrammeAsked = {
  base: '2026/27',
  from: '2026/27',
  years: 3,
  ceilings: [],
  carryForward: false,
  band: null,
  milestone: 'POLICY',
  mostYearsEarly: 0,
  mostYearsLate: null,
  waitWhereItSaves: false,
};
const programme = (items: readonly ReplacementItem[], wanted: Partial<ProgrammeAsked> = {}): Promise<ProgrammeFound> =>
  replacementProgramme(programmeQuestion(items, { ...asked, ...wanted }), 20);
const years = ({ placed }: ProgrammeFound) => Object.fromEntries(placed.map(({ due, choice }) => [due.item.asset.code, choice.year]));

describe('under a ceiling', () => {
  const [cheap, dear] = [anItem({ code: 'CHEAP', due: '2026-05-01', waiting: 100 }), anItem({ code: 'DEAR', due: '2026-05-01', waiting: 3000 })];

  test('without one everything is replaced in the year it is due', async () => {
    const found = await programme([cheap, dear, anItem({ code: 'NEXT', due: '2027-06-01' })]);
    expect([found.outcome, years(found)]).toEqual(['PROVED', { CHEAP: 0, DEAR: 0, NEXT: 1 }]);
  });

  test('what waits is what waiting costs least, and it moves to the next year', async () => {
    const found = await programme([cheap, dear], { ceilings: [20_000] });
    expect([found.outcome, years(found), costOfWaiting(found)]).toEqual(['PROVED', { CHEAP: 1, DEAR: 0 }, 100]);
  });

  test('what is left over may be carried forward, where that is allowed', async () => {
    const next = [cheap, anItem({ code: 'VAN', due: '2027-05-01', price: 40_000 })];
    expect(years(await programme(next, { ceilings: [30_000, 30_000] }))).toEqual({ CHEAP: 0, VAN: 3 });
    expect(years(await programme(next, { ceilings: [30_000, 30_000], carryForward: true }))).toEqual({ CHEAP: 0, VAN: 1 });
  });

  test('what policy does not put off comes first, whatever its waiting costs', async () => {
    const gun = anItem({ code: 'ARMED', due: '2026-05-01', waiting: 1, mayWait: false });
    expect(years(await programme([dear, gun], { ceilings: [20_000] }))).toEqual({ ARMED: 0, DEAR: 1 });
  });

  test('where what may not wait does not fit, it says in which year it lacks how much', async () => {
    const guns = [1, 2].map((at) => anItem({ code: `ARMED-${at}`, due: '2026-05-01', mayWait: false }));
    const found = await programme(guns, { ceilings: [25_000] });
    expect([found.outcome, found.because]).toEqual(['INFEASIBLE', ['What may not wait needs £15,000 more capital in 2026/27.']]);
  });

  test('a new one whose life ends within the programme is paid for again', async () => {
    const found = await programme([anItem({ code: 'SHORT', due: '2026-05-01', life: 2 })]);
    expect(found.placed[0]!.choice.capital).toEqual([20_000, 0, 20_000]);
  });

  test('spending is even where that is asked for, by replacing early or late', async () => {
    const six = Array.from({ length: 6 }, (_, at) => anItem({ code: `CAR-${at}`, due: '2027-05-01', waiting: 10 }));
    const found = await programme(six, { band: 0, mostYearsEarly: 1 });
    expect([0, 1, 2].map((year) => found.placed.filter(({ choice }) => choice.year === year).length)).toEqual([2, 2, 2]);
  });

  test('waiting that saves is left to the asker', async () => {
    const saves = [anItem({ code: 'SAVES', due: '2026-05-01', waiting: -500 })];
    expect(years(await programme(saves))).toEqual({ SAVES: 0 });
    expect(years(await programme(saves, { waitWhereItSaves: true }))).toEqual({ SAVES: 3 });
  });
});

test('£300,000 less: what moves, what it costs, and nothing else', async () => {
  const fleet = Array.from({ length: 40 }, (_, at) => anItem({ code: `R${String(at).padStart(2, '0')}`, due: '2026-05-01', waiting: 100 + at }));
  const before = await programme(fleet, { ceilings: [800_000] });
  const cut = programmeQuestion(fleet, { ...asked, ceilings: [500_000, 800_000, 800_000] }, standingOf(before));
  const change = changeShown(before, await replacementProgramme(cut, 20)) as {
    delayed: { asset: { code: string } }[];
    costsMore: number;
    broughtForward: object[];
  };
  // 15 cars of 20,000 wait a year: the fifteen cheapest, 100 + 101 + … + 114 = 1,605
  expect(change.delayed.map(({ asset }) => asset.code)).toEqual(fleet.slice(0, 15).map(({ asset }) => asset.code));
  expect([change.costsMore, change.broughtForward]).toEqual([1605, []]);
});

test('nothing that could be chosen waits for less', async () => {
  const thing = fc.record({
    price: fc.integer({ min: 1, max: 5 }).map((tens) => tens * 10_000),
    waiting: fc.integer({ min: 0, max: 3000 }),
    due: fc.integer({ min: 0, max: 2 }),
    mayWait: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(thing, { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
      async (things, tens) => {
        const items = things.map(({ due, ...rest }, at) => anItem({ code: `T${at}`, due: `${2026 + due}-05-01`, ...rest }));
        const ceilings = tens.map((one) => one * 10_000);
        const question = programmeQuestion(items, { ...asked, ceilings });
        const found = await replacementProgramme(question, 20);
        const best = leastOf(question.due, ceilings);
        expect(found.outcome).toBe(best === Infinity ? 'INFEASIBLE' : 'PROVED');
        if (best < Infinity) expect(found.placed.reduce((sum, { choice }) => sum + choice.weight, 0)).toBeCloseTo(best, 4);
      },
    ),
    { numRuns: 12 },
  );
});

type Due = ReturnType<typeof programmeQuestion>['due'];

/** The least weight of any choice of years that keeps to the ceilings, by trying them all. */
function leastOf(due: Due, left: readonly number[], at = 0): number {
  if (left.some((amount) => amount < 0)) return Infinity;
  if (at === due.length) return 0;
  const { item, choices } = due[at]!;
  const open = choices.filter(({ isLate }) => item.mayWait || !isLate);
  return Math.min(
    ...open.map(
      ({ weight, capital }) =>
        weight +
        leastOf(
          due,
          left.map((amount, year) => amount - capital[year]!),
          at + 1,
        ),
    ),
  );
}

describe('the forecast', () => {
  const items = [
    anItem({ code: 'OLD', due: '2020-05-01', role: 'DOG' }),
    anItem({ code: 'NOW', due: '2027-03-31', price: 30_000 }),
    anItem({ code: 'NEXT', due: '2027-04-01', price: null }),
    anItem({ code: 'FAR', due: '2040-04-01' }),
    anItem({ code: 'WHEN', due: null }),
  ];
  const forecast = replacementForecast(items, { from: '2026/27', to: '2028/29', milestone: 'POLICY', groupBy: 'ROLE' });

  test('what is overdue falls in the first year, and what has no date stands apart', () => {
    expect(forecast.years.map(({ financialYear, count, overdue, cost, unpriced }) => [financialYear, count, overdue, cost, unpriced])).toEqual([
      ['2026/27', 2, 1, 50_000, 0],
      ['2027/28', 1, 0, 0, 1],
      ['2028/29', 0, 0, 0, 0],
      [null, 1, 0, 20_000, 0],
    ]);
    expect(forecast.dueLater).toBe(1);
  });

  test('groups add up to the years', () => {
    expect(forecast.rows.filter(({ financialYear }) => financialYear === '2026/27').map(({ group, count }) => [group, count])).toEqual([
      ['DOG', 1],
      ['POOL', 1],
    ]);
  });

  test('the last day of a year belongs to it, and no date is no year', () => {
    expect([forecastYear('2027-03-31', '2026/27'), forecastYear('2027-04-01', '2026/27'), forecastYear(null, '2026/27')]).toEqual(['2026/27', '2027/28', null]);
  });

  test('a milestone that nobody knows leaves everything in the UNKNOWN row', () => {
    expect(replacementForecast(items, { from: '2026/27', to: '2026/27', milestone: 'WARRANTY', groupBy: null }).years.map(({ count }) => count)).toEqual([
      0, 5,
    ]);
  });
});
