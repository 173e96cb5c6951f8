/** Each law alone on three sites, as LP text: what is reviewed here is what HiGHS reads. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enoughReached } from '../../src/portfolio/constraints/enough-reached.ts';
import { everyAreaCovered } from '../../src/portfolio/constraints/every-area-covered.ts';
import { mustGo } from '../../src/portfolio/constraints/must-go.ts';
import { mustStay } from '../../src/portfolio/constraints/must-stay.ts';
import { passedOver } from '../../src/portfolio/constraints/passed-over.ts';
import { reachedFromOpenSites } from '../../src/portfolio/constraints/reached-from-open-sites.ts';
import { servedInFull } from '../../src/portfolio/constraints/served-in-full.ts';
import { servedOnlyWhereOpen } from '../../src/portfolio/constraints/served-only-where-open.ts';
import { soManyOpen } from '../../src/portfolio/constraints/so-many-open.ts';
import { withinCapacity } from '../../src/portfolio/constraints/within-capacity.ts';
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

test.each(Object.keys(laws))('%s', async (name) => {
  await expect(threeSites(laws[name]!)).toMatchFileSnapshot(`lp/${name}.lp`);
});

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

test('every constraint has a golden model, and every golden model a constraint', () => {
  expect(namesIn('src/portfolio/constraints', '.ts')).toEqual(Object.keys(laws).sort());
  expect(namesIn('test/portfolio/lp', '.lp')).toEqual(Object.keys(laws).sort());
});
