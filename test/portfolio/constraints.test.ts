/** Each law alone on three sites, or on three cars and a van, as LP text: what is reviewed here is what HiGHS reads. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlanProblem } from '../../src/portfolio/candidate.ts';
import { type Choices, choicesIn } from '../../src/portfolio/choices.ts';
import { allMoved } from '../../src/portfolio/constraints/all-moved.ts';
import { borrowingLimit } from '../../src/portfolio/constraints/borrowing-limit.ts';
import { capitalAvailable } from '../../src/portfolio/constraints/capital-available.ts';
import { changeCapacity } from '../../src/portfolio/constraints/change-capacity.ts';
import { chosenOrNot } from '../../src/portfolio/constraints/chosen-or-not.ts';
import { debtChargeCap } from '../../src/portfolio/constraints/debt-charge-cap.ts';
import { doneBefore } from '../../src/portfolio/constraints/done-before.ts';
import { eachInOneYear } from '../../src/portfolio/constraints/each-in-one-year.ts';
import { enoughOpen } from '../../src/portfolio/constraints/enough-open.ts';
import { enoughReached } from '../../src/portfolio/constraints/enough-reached.ts';
import { everyAreaCovered } from '../../src/portfolio/constraints/every-area-covered.ts';
import { holdingKept } from '../../src/portfolio/constraints/holding-kept.ts';
import { letGoOnceLeft } from '../../src/portfolio/constraints/let-go-once-left.ts';
import { mostFromPosts } from '../../src/portfolio/constraints/most-from-posts.ts';
import { movedNoSooner } from '../../src/portfolio/constraints/moved-no-sooner.ts';
import { mustGo } from '../../src/portfolio/constraints/must-go.ts';
import { mustStay } from '../../src/portfolio/constraints/must-stay.ts';
import { needsFirst } from '../../src/portfolio/constraints/needs-first.ts';
import { noLineTwice } from '../../src/portfolio/constraints/no-line-twice.ts';
import { notInWave } from '../../src/portfolio/constraints/not-in-wave.ts';
import { notPutOff } from '../../src/portfolio/constraints/not-put-off.ts';
import { oneOfAGroup } from '../../src/portfolio/constraints/one-of-a-group.ts';
import { oneOffRevenueLimit } from '../../src/portfolio/constraints/one-off-revenue-limit.ts';
import { openAsLeft } from '../../src/portfolio/constraints/open-as-left.ts';
import { passedOver } from '../../src/portfolio/constraints/passed-over.ts';
import { reachedFromOpenSites } from '../../src/portfolio/constraints/reached-from-open-sites.ts';
import { receiptsForOneOffs } from '../../src/portfolio/constraints/receipts-for-one-offs.ts';
import { reserveForOneOffs } from '../../src/portfolio/constraints/reserve-for-one-offs.ts';
import { roomForAll } from '../../src/portfolio/constraints/room-for-all.ts';
import { savingInEveryYear } from '../../src/portfolio/constraints/saving-in-every-year.ts';
import { servedInFull } from '../../src/portfolio/constraints/served-in-full.ts';
import { servedOnlyWhereOpen } from '../../src/portfolio/constraints/served-only-where-open.ts';
import { shortBy } from '../../src/portfolio/constraints/short-by.ts';
import { soManyOpen } from '../../src/portfolio/constraints/so-many-open.ts';
import { startsOnce } from '../../src/portfolio/constraints/starts-once.ts';
import { staysFor } from '../../src/portfolio/constraints/stays-for.ts';
import { withinBand } from '../../src/portfolio/constraints/within-band.ts';
import { withinCapacity } from '../../src/portfolio/constraints/within-capacity.ts';
import { withinCeiling } from '../../src/portfolio/constraints/within-ceiling.ts';
import { withinLifeOfAsset } from '../../src/portfolio/constraints/within-life-of-asset.ts';
import { withinTeamDays } from '../../src/portfolio/constraints/within-team-days.ts';
import { worthTogether } from '../../src/portfolio/constraints/worth-together.ts';
import type { LedgerChange } from '../../src/portfolio/ledger.ts';
import { nothingRelied } from '../../src/portfolio/ledger.ts';
import { lpText } from '../../src/portfolio/lp-text.ts';
import { type Column, Model } from '../../src/portfolio/model.ts';
import { valueTerms } from '../../src/portfolio/plan-aims.ts';
import { type Raised, raisedIn } from '../../src/portfolio/raised.ts';
import { aCandidate, aPlanProblem } from './plan-sample.ts';

/** Three sites at 7, 5 and 4 a year, and two villages that they may serve. */
function threeSites(law: (model: Model, open: readonly Column[], villages: readonly { code: string; shares: readonly Column[] }[]) => void): string {
  const model = new Model('three sites');
  const names = ['Oakham', 'Melton', 'Syston'];
  const open = names.map((name) => model.choice(`open_${name}`));
  const villages = ['Wymondham', 'Frisby'].map((code) => ({ code, shares: names.map((name) => model.share(`serve_${code}_from_${name}`)) }));
  law(model, open, villages);
  model.aim('minimise', 'cost', [
    [7, open[0]!],
    [5, open[1]!],
    [4, open[2]!],
  ]);
  return lpText(model);
}

/** Three cars at 20 thousand each and a van at 30, in this year, the next, or later; waiting costs 1 and 2 a year. */
function carsAndVan(law: (model: Model, cars: readonly Column[], van: readonly Column[]) => void): string {
  const model = new Model('cars and a van');
  const years = ['2026_27', '2027_28', 'later'];
  const cars = years.map((year) => model.count(`cars_in_${year}`, 0, 3));
  const van = years.map((year) => model.count(`van_in_${year}`, 0, 1));
  law(model, cars, van);
  model.aim('minimise', 'waiting', [
    [1, cars[1]!],
    [2, cars[2]!],
    [2, van[1]!],
    [4, van[2]!],
  ]);
  return lpText(model);
}
const spending = (cars: readonly Column[], van: readonly Column[]) =>
  ['2026_27', '2027_28'].map((name, at) => ({ name, spent: [[20, cars[at]!] as const, [30, van[at]!] as const] }));

/** The ledger and the maps in January, February or March; each wave later costs 1 and 2. */
function ledgerAndMaps(law: (model: Model, ledger: Moved, maps: Moved) => void): string {
  const model = new Model('ledger and maps');
  const [ledger, maps] = ['ledger', 'maps'].map((code) => ({ code, by: ['JAN', 'FEB', 'MAR'].map((wave) => model.choice(`${code}_by_${wave}`)) }));
  law(model, ledger!, maps!);
  model.aim('maximise', 'early', [...ledger!.by.map((column) => [1, column] as const), ...maps!.by.map((column) => [2, column] as const)]);
  return lpText(model);
}
interface Moved {
  readonly code: string;
  readonly by: readonly Column[];
}

const lawsOfMoving: Readonly<Record<string, Parameters<typeof ledgerAndMaps>[0]>> = {
  'all-moved': (model, ledger, maps) => allMoved(model, [ledger.by[2]!, maps.by[2]!]),
  'let-go-once-left': (model, ledger, maps) =>
    letGoOnceLeft(model, [
      { code: 'host_FEB', gone: model.share('host_empty_FEB'), left: [ledger.by[0]!, maps.by[1]!], isDearer: false },
      { code: 'room_JAN', gone: model.share('room_empty_JAN'), left: [ledger.by[0]!, null], isDearer: false },
      { code: 'contract_MAR', gone: model.share('contract_ends_MAR'), left: [ledger.by[2]!, maps.by[2]!], isDearer: true },
    ]),
  'moved-no-sooner': (model, ledger, maps) => movedNoSooner(model, [{ one: maps, needed: ledger }]),
  'not-in-wave': (model, ledger, maps) =>
    notInWave(model, [
      { ...ledger, may: [false, true, true] },
      { ...maps, may: [true, true, false] },
    ]),
  'within-team-days': (model, ledger, maps) =>
    withinTeamDays(
      model,
      [
        { ...ledger, days: 20 },
        { ...maps, days: 10 },
      ],
      [
        { at: 0, wave: 'JAN', limit: 20, short: null },
        { at: 1, wave: 'FEB', limit: 15, short: model.amount('short_in_FEB') },
      ],
    ),
};

test.each(Object.keys(lawsOfMoving))('%s', async (name) => {
  await expect(ledgerAndMaps(lawsOfMoving[name]!)).toMatchFileSnapshot(`lp/${name}.lp`);
});

const laws: Readonly<Record<string, Parameters<typeof threeSites>[0]>> = {
  'enough-reached': (model) =>
    enoughReached(
      model,
      [
        [2.4, model.share('reached_Wymondham')],
        [0.6, model.share('reached_Frisby')],
      ],
      2.5,
    ),
  'every-area-covered': (model, [oakham, melton, syston]) =>
    everyAreaCovered(model, [
      { code: 'Wymondham', reachedFrom: [oakham!, melton!] },
      { code: 'Frisby', reachedFrom: [melton!, syston!] },
    ]),
  'must-go': (model, [, melton]) => mustGo(model, [melton!]),
  'must-stay': (model, [oakham]) => mustStay(model, [oakham!]),
  'passed-over': (model, [oakham, melton]) => {
    const first = model.share('passed_Wymondham_1');
    passedOver(model, [
      { code: 'Wymondham_1', passed: first, before: null, next: melton! },
      { code: 'Wymondham_2', passed: model.share('passed_Wymondham_2'), before: first, next: oakham! },
    ]);
  },
  'reached-from-open-sites': (model, [, melton, syston]) =>
    reachedFromOpenSites(model, [{ code: 'Frisby', reached: model.share('reached_Frisby'), sites: [melton!, syston!] }]),
  'served-in-full': (model, _, villages) => servedInFull(model, villages),
  'served-only-where-open': (model, open, villages) => servedOnlyWhereOpen(model, villages, open),
  'so-many-open': (model, open) => soManyOpen(model, open, 2),
  'within-capacity': (model, open, [wymondham, frisby]) =>
    withinCapacity(model, [
      {
        code: 'Melton',
        capacity: 50,
        open: open[1]!,
        uses: [
          [30, wymondham!.shares[1]!],
          [40, frisby!.shares[1]!],
        ],
      },
      { code: 'Syston', capacity: 40, open: null, uses: [[40, frisby!.shares[2]!]] },
    ]),
};

/** Closing the station takes its counter and a van with it; sharing opens a counter in the library; the cloud move brings a van. */
const changesOf = (code: string, from: number): readonly LedgerChange[] =>
  ({
    close: [
      { of: 'station', by: -1, from },
      { of: 'vans', by: -1, from },
    ],
    share: [{ of: 'library', by: 1, from }],
    cloud: [{ of: 'vans', by: 1, from }],
  })[code]!;

/**
 * Closing the old station (£300,000 of capital, sold for £400,000 the year after), sharing half of it, and a cloud move that takes posts,
 * each in year 0 or 1 of three. £6,000,000 of reserves are held over a floor of £5,900,000, and £100,000 may be borrowed in years 0 and 1.
 */
function threeOptions(law: (model: Model, choices: Choices, problem: PlanProblem, raised: Raised) => void): string {
  const candidates = [
    aCandidate('close', { capital: 300_000, oneOff: 20_000, saving: 120_000, savesAfter: 1, receipt: 400_000, receiptAfter: 1, days: 30, life: 20 }, 3, [0, 1]),
    aCandidate('share', { capital: 60_000, saving: 45_000, savesAfter: 1, days: 20, life: 10 }, 3, [0, 1]),
    aCandidate('cloud', { oneOff: 110_000, saving: 95_000, savesAfter: 1 }, 3, [0]),
  ].map((candidate) => ({
    ...candidate,
    releases: new Map([['rent', candidate.code === 'share' ? 0.5 : 1]]),
    takes: new Map([['desks', candidate.code === 'cloud' ? 0 : 10]]),
    starts: candidate.starts.map((start) => ({
      ...start,
      changes: changesOf(candidate.code, start.year + 1),
      reliesOn: candidate.code === 'cloud' ? ['station'] : [],
    })),
    takesPosts: candidate.code === 'cloud',
  }));
  const problem = aPlanProblem({
    years: 3,
    candidates,
    together: [{ one: 'close', other: 'cloud', savingPa: -9_000 }],
    changeCapacity: new Map([['CHANGE', [40, 30, 0]]]),
    budgets: {
      capital: [220_000, 160_000],
      oneOff: [120_000, 60_000, 0],
      savingTarget: [null, null, 150_000],
      receiptsPayOneOffs: true,
      reserves: { opening: 6_000_000, contributions: [0, 50_000, 0], floor: [5_900_000, 5_900_000, 5_900_000] },
      borrowing: {
        limit: [100_000, 100_000, 0],
        chargeCap: [null, 9_000, 15_000],
        rates: [{ years: 10, rate: 0.05 }],
        method: 'EQUAL_INSTALMENTS',
        priceLevels: [1, 1, 1],
      },
    },
  });
  const model = new Model('three options');
  const choices = choicesIn(model, problem);
  law(model, choices, problem, raisedIn(model, problem));
  model.aim('maximise', 'value', valueTerms(problem, choices, []));
  return lpText(model);
}

const planLaws: Readonly<Record<string, Parameters<typeof threeOptions>[0]>> = {
  'borrowing-limit': (model, _, { budgets }, raised) => borrowingLimit(model, budgets.borrowing, raised),
  'capital-available': (model, choices, problem, raised) => capitalAvailable(model, problem, choices, raised),
  'change-capacity': (model, choices, problem) => changeCapacity(model, problem, choices),
  'chosen-or-not': (model, choices) => chosenOrNot(model, ['cloud'], ['share'], choices),
  'debt-charge-cap': (model, _, problem, raised) => debtChargeCap(model, problem, raised),
  'done-before': (model, choices) => doneBefore(model, [{ first: 'cloud', then: 'close', lagYears: 1 }], choices),
  'enough-open': (model) =>
    enoughOpen(
      model,
      'village_2',
      ['station', 'library'].map((place) => model.share(`open_${place}_2`)),
      1,
    ),
  'holding-kept': (model, choices) => holdingKept(model, { ...nothingRelied, today: new Map([['vans', 2]]), held: new Map([['vans', 2]]) }, choices),
  'most-from-posts': (model, choices, { years }) => mostFromPosts(model, choices, years, 95_000),
  'needs-first': (model, choices) => needsFirst(model, [{ candidate: 'share', other: 'close', lagYears: 0 }], choices),
  'open-as-left': (model, choices) => {
    for (const place of ['station', 'library'])
      openAsLeft(model, model.share(`open_${place}_2`), { place, year: 2, isOpenToday: place === 'station' }, choices.all);
  },
  'no-line-twice': (model, choices) => noLineTwice(model, choices),
  'one-of-a-group': (model, choices) => oneOfAGroup(model, [{ name: 'station', members: ['close', 'share'] }], choices),
  'one-off-revenue-limit': (model, choices, problem, raised) => oneOffRevenueLimit(model, problem, choices, raised),
  'receipts-for-one-offs': (model, choices, problem, raised) => receiptsForOneOffs(model, problem, choices, raised),
  'reserve-for-one-offs': (model, choices, problem, raised) => reserveForOneOffs(model, problem, choices, raised),
  'room-for-all': (model, choices) => roomForAll(model, new Map([['desks', 12]]), choices),
  'saving-in-every-year': (model, choices, problem, raised) => savingInEveryYear(model, problem, choices, [], raised),
  'short-by': (model) => shortBy(model, [model.amount('short_of_target_1'), model.amount('short_of_target_2')], 20_000),
  'starts-once': (model, choices) => startsOnce(model, choices.all),
  'stays-for': (model, choices) => staysFor(model, choices),
  'within-life-of-asset': (model, choices, _, raised) => withinLifeOfAsset(model, choices, raised),
  'worth-together': (model, choices, problem) => void worthTogether(model, problem, choices),
};

test.each(Object.keys(planLaws))('%s', async (name) => {
  await expect(threeOptions(planLaws[name]!)).toMatchFileSnapshot(`lp/${name}.lp`);
});

const lawsOfReplacing: Readonly<Record<string, Parameters<typeof carsAndVan>[0]>> = {
  'each-in-one-year': (model, cars, van) =>
    eachInOneYear(model, [
      { code: 'cars', count: 3, years: cars },
      { code: 'van', count: 1, years: van },
    ]),
  'not-put-off': (model, cars) => notPutOff(model, [{ code: 'cars', count: 3, inTime: cars.slice(0, 1) }]),
  'within-band': (model, cars, van) => withinBand(model, spending(cars, van), 0.1),
  'within-ceiling': (model, cars, van) => {
    const carried = model.amount('carried_from_2026_27');
    const short = model.amount('short_in_2027_28');
    const [first, second] = spending(cars, van);
    withinCeiling(model, [
      { ...first!, ceiling: 50, carried, short: null },
      { ...second!, ceiling: 40, carried: null, short },
    ]);
  },
};

test.each(Object.keys(laws))('%s', async (name) => {
  await expect(threeSites(laws[name]!)).toMatchFileSnapshot(`lp/${name}.lp`);
});
test.each(Object.keys(lawsOfReplacing))('%s', async (name) => {
  await expect(carsAndVan(lawsOfReplacing[name]!)).toMatchFileSnapshot(`lp/${name}.lp`);
});

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

test('every constraint has a golden model, and every golden model a constraint', () => {
  const names = [...Object.keys(laws), ...Object.keys(planLaws), ...Object.keys(lawsOfReplacing), ...Object.keys(lawsOfMoving)].sort();
  expect(namesIn('src/portfolio/constraints', '.ts')).toEqual(names);
  expect(namesIn('test/portfolio/lp', '.lp')).toEqual(names);
});
