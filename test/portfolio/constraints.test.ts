/** Each law alone on three sites, or on three cars and a van, as LP text: what is reviewed here is what HiGHS reads. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eachInOneYear } from '../../src/portfolio/constraints/each-in-one-year.ts';
import { everyAreaCovered } from '../../src/portfolio/constraints/every-area-covered.ts';
import { mustGo } from '../../src/portfolio/constraints/must-go.ts';
import { mustStay } from '../../src/portfolio/constraints/must-stay.ts';
import { notPutOff } from '../../src/portfolio/constraints/not-put-off.ts';
import { servedInFull } from '../../src/portfolio/constraints/served-in-full.ts';
import { servedOnlyWhereOpen } from '../../src/portfolio/constraints/served-only-where-open.ts';
import { soManyOpen } from '../../src/portfolio/constraints/so-many-open.ts';
import { withinBand } from '../../src/portfolio/constraints/within-band.ts';
import { withinCapacity } from '../../src/portfolio/constraints/within-capacity.ts';
import { withinCeiling } from '../../src/portfolio/constraints/within-ceiling.ts';
import { lpText } from '../../src/portfolio/lp-text.ts';
import { type Column, Model } from '../../src/portfolio/model.ts';

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

const laws: Readonly<Record<string, Parameters<typeof threeSites>[0]>> = {
  'every-area-covered': (model, [oakham, melton, syston]) =>
    everyAreaCovered(model, [
      { code: 'Wymondham', reachedFrom: [oakham!, melton!] },
      { code: 'Frisby', reachedFrom: [melton!, syston!] },
    ]),
  'must-go': (model, [, melton]) => mustGo(model, [melton!]),
  'must-stay': (model, [oakham]) => mustStay(model, [oakham!]),
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
  const all = [...Object.keys(laws), ...Object.keys(lawsOfReplacing)].sort();
  expect(namesIn('src/portfolio/constraints', '.ts')).toEqual(all);
  expect(namesIn('test/portfolio/lp', '.lp')).toEqual(all);
});
