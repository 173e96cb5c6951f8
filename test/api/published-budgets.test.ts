/**
 * Published capital budgets set as proposals, imported and planned as a user would: each budget is the capital of a year, none of it carried
 * forward. Petersen 1967, Weingartner & Ness 1967, in the OR-Library; textbooks: Winston, Hillier & Lieberman, Beasley's notes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '../exchange/sample.ts';
import { organisation } from './eight-options.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

interface Budgeting {
  readonly values: readonly number[];
  /** By budget, then by project. */
  readonly outlays: readonly (readonly number[])[];
  readonly budgets: readonly number[];
  readonly group?: { readonly projects: readonly number[]; readonly least: number; readonly most: number };
  /** One project, how it bears on another, and the other. */
  readonly links?: readonly (readonly [number, 'REQUIRES' | 'EXCLUDES', number])[];
}

const lines = (heading: string, rows: readonly (readonly (string | number)[])[]) => `${[heading, ...rows.map((row) => row.join(','))].join('\n')}\n`;
/** P01, P02 … as the projects are numbered. */
const project = (number: number) => `P${String(number).padStart(2, '0')}`;
const year = (at: number) => `${2026 + at}/${27 + at}`;

function folder(code: string, { values, outlays, budgets, group, links = [] }: Budgeting): Files {
  const groupOf = (number: number) => (group?.projects.includes(number) ? 'GROUP' : '');
  return {
    'organisation.csv': organisation(code),
    'proposals.csv': lines(
      'code,title,exclusive_group,stated_value',
      values.map((value, at) => [project(at + 1), `Project ${at + 1}`, groupOf(at + 1), value]),
    ),
    'proposal_flows.csv': lines(
      'proposal,year,capital',
      outlays.flatMap((row, at) => row.map((outlay, of) => [project(of + 1), at, outlay])),
    ),
    'budget_years.csv': lines(
      'financial_year,capital',
      budgets.map((budget, at) => [year(at), budget]),
    ),
    ...(group === undefined ? {} : { 'proposal_groups.csv': lines('code,least,most', [['GROUP', group.least, group.most]]) }),
    ...(links.length === 0
      ? {}
      : {
          'proposal_links.csv': lines(
            'proposal,other,kind',
            links.map(([one, kind, other]) => [project(one), project(other), kind]),
          ),
        }),
  };
}

const stockco = { values: [16_000, 22_000, 12_000, 8_000], outlays: [[5_000, 7_000, 4_000, 3_000]], budgets: [14_000] };
const all = [1, 2, 3, 4];
const nine = {
  values: [14, 17, 17, 15, 40, 12, 14, 10, 12],
  outlays: [
    [12, 54, 6, 6, 30, 6, 48, 36, 18],
    [3, 7, 6, 2, 35, 6, 4, 3, 3],
  ],
  budgets: [50, 20],
};
/** Factory or warehouse in Los Angeles, San Francisco and San Diego: one warehouse at most, and only where there is a factory. */
const california = {
  values: [9, 5, 7, 6, 4, 5],
  outlays: [[6, 3, 4, 5, 2, 3]],
  budgets: [10],
  group: { projects: [4, 5, 6], least: 0, most: 1 },
  links: [
    [4, 'REQUIRES', 1],
    [5, 'REQUIRES', 2],
    [6, 'REQUIRES', 3],
  ] as const,
};
const beasley = {
  values: [200, 300, 500, 100],
  outlays: [
    [500, 0, 1_500, 100],
    [300, 800, 1_500, 400],
    [200, 200, 300, 0],
  ],
  budgets: [3_100, 2_500, 400],
};

const textbooks: readonly (readonly [name: string, problem: Budgeting, worth: number, projects: readonly number[] | null])[] = [
  ['STOCKCO', stockco, 42_000, [2, 3, 4]],
  ['STOCKCO-AT-MOST-TWO', { ...stockco, group: { projects: all, least: 0, most: 2 } }, 38_000, [1, 2]],
  ['STOCKCO-TWO-WITHOUT-FOUR', { ...stockco, links: [[2, 'EXCLUDES', 4]] }, 38_000, [1, 2]],
  ['STOCKCO-EXACTLY-ONE', { ...stockco, group: { projects: all, least: 1, most: 1 } }, 22_000, [2]],
  ['STOCKCO-ONE-OF-ONE-AND-FOUR-AT-LEAST', { ...stockco, group: { projects: [1, 4], least: 1, most: 2 }, links: [[4, 'EXCLUDES', 3]] }, 38_000, [1, 2]],
  ['CALIFORNIA', california, 17, [2, 3, 6]],
  ['NINE', nine, 70, null],
  ['NINE-FOUR-NEEDS-FIVE', { ...nine, links: [[4, 'REQUIRES', 5]] }, 55, null],
  ['BEASLEY', beasley, 600, null],
  ['ADAGIO', { values: [70, 20, 39, 37, 7, 5, 10], outlays: [[31, 10, 20, 19, 4, 3, 6]], budgets: [50] }, 107, [1, 4]],
];

const instances = '../shared/data/instances';
const named = ['mknap1_1', 'mknap1_2', 'mknap1_3', 'mknap1_4', 'weing1', 'weing2', 'weing3', 'weing4'].map((name) => `${name}.json`);
const published = existsSync(instances) ? named : [];
const instance = (file: string) => JSON.parse(readFileSync(join(instances, file), 'utf8'));
const codeOf = (file: string): string => file.replace('.json', '').replace('_', '-').toUpperCase();

let force: Force;
beforeAll(async () => {
  force = await forceOf(
    ...textbooks.map(([name, problem]) => folder(name, problem)),
    ...published.map((file) => {
      const { profit, weight, capacity } = instance(file).data;
      return folder(codeOf(file), { values: profit, outlays: weight, budgets: capacity });
    }),
  );
});
afterAll(() => force.stop());

const plan = async (code: string): Promise<Answer> =>
  (await force.answer<Answer>('{ bestPlan(from: PROPOSALS, capitalCarriesForward: false) { outcome gap value chosen { id } } }', {}, code)).bestPlan;

test.each(textbooks)('%s', async (name, _, worth, projects) => {
  const { chosen, value, ...found } = await plan(name);
  expect([found, Number(value)]).toEqual([{ outcome: 'PROVED', gap: 0 }, worth]);
  if (projects !== null) expect(chosen.map(({ id }: Answer) => id)).toEqual(projects.map(project));
});

describe(published.length > 0 ? 'published optima' : 'published optima (not run: the folder of instances is absent)', () => {
  test.skipIf(published.length === 0).each(named)('%s is reached and proved', async (file) => {
    const { value, ...found } = await plan(codeOf(file));
    expect(found).toMatchObject({ outcome: 'PROVED', gap: 0 });
    expect(Number(value)).toBeCloseTo(instance(file).published.value, 2);
  });
});
