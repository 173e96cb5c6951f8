/** What proposals claim: shares of cost lines, a building that has to stay, a place in a group; and what they save of carbon. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { covertToken } from '../kit/asking.ts';
import { organisation } from './eight-options.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

const folder = 'test/api/cases/closure-of-one-building';
/** The building of the worked closure, what it emits, solar panels on its roof, lamps that save its bill, and printing that is none of its business. */
const station = {
  ...Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')])),
  'energy_ratings.csv': csv`
    | building | tco2e |
    | STATION | 61 |`,
  'proposals.csv': csv`
    | code | title | building | stated_value |
    | SOLAR | Solar panels | STATION | 900 |
    | LAMPS | Lamps | | 800 |
    | PRINT | Printing | | 700 |`,
  'proposal_releases.csv': csv`
    | proposal | cost_line | share |
    | LAMPS | ENERGY | 0.2 |`,
};

/** Five that cost £1,000 each and are worth £5,000 to £1,000; of the first three one or two have to be done, of the others both or none fit nothing. */
const groups = (code: string, rows: string) => ({
  'organisation.csv': organisation(code),
  'proposals.csv': csv`
    | code | title | exclusive_group | stated_value |
    | A | A | FIRST | 5000 |
    | B | B | FIRST | 4000 |
    | C | C | FIRST | 3000 |
    | D | D | SECOND | -2000 |
    | E | E | SECOND | -1000 |`,
  'proposal_groups.csv': `code,least,most\n${rows}\n`,
});

/** A boiler and insulation that each save half of a gas bill and more, solar panels beside them; tonnes of two are known. */
const energy = {
  'organisation.csv': organisation('ENERGY'),
  'cost_pools.csv': csv`
    | code | name | kind |
    | HALL | Hall | CONTRACT |`,
  'cost_lines.csv': csv`
    | code | pool | category | financial_year | amount_pa |
    | GAS | HALL | GAS | 2026/27 | 20000 |`,
  'proposals.csv': csv`
    | code | title | carbon_saved_pa |
    | BOILER | Boiler | 30 |
    | INSULATION | Insulation | 50 |
    | SOLAR | Solar panels | |
    | FLIGHTS | More flights | -20 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | saving_pa |
    | BOILER | 0 | 10000 | 9000 |
    | INSULATION | 0 | 60000 | 12000 |
    | SOLAR | 0 | 5000 | 2000 |
    | FLIGHTS | 0 | 1000 | 8000 |`,
  'proposal_releases.csv': csv`
    | proposal | cost_line | share |
    | BOILER | GAS | 0.45 |
    | INSULATION | GAS | 0.6 |`,
  'budget_years.csv': csv`
    | financial_year | capital |
    | 2026/27 | 100000 |`,
};

/** The same hall, which nobody may know of. */
const covert = {
  ...energy,
  'organisation.csv': organisation('COVERT'),
  'cost_pools.csv': csv`
    | code | name | kind | visibility |
    | HALL | Hall | CONTRACT | COVERT |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(groups('SOME', 'FIRST,0,2\nSECOND,1,1'), groups('ALL', 'FIRST,3,3'), groups('NEVER', 'SECOND,2,2'), energy, covert, station);
});
afterAll(() => force.stop());

const plan = async (asked: string, code: string, args = ''): Promise<Answer> =>
  (await force.answer<Answer>(`{ bestPlan(from: PROPOSALS${args}) { ${asked} } }`, {}, code)).bestPlan;
const ids = ({ chosen }: Answer) => chosen.map(({ id }: Answer) => id);

describe('groups of proposals', () => {
  test('at most two of one, and exactly one of another although both are worth less than nothing', async () => {
    const found = await plan('chosen { id } groups { name most chosen allChosen notChosen }', 'SOME');
    expect(ids(found)).toEqual(['A', 'B', 'E']);
    expect(found.groups).toEqual([
      { name: 'FIRST', most: 2, chosen: 'A', allChosen: ['A', 'B'], notChosen: ['C'] },
      { name: 'SECOND', most: 1, chosen: 'E', allChosen: ['E'], notChosen: ['D'] },
    ]);
  });

  test('all three of one; of the other, which has no row, at most one', async () => {
    expect(ids(await plan('chosen { id }', 'ALL'))).toEqual(['A', 'B', 'C']);
  });

  test('two that have to be done and may not be are told as the group that says so', async () => {
    const { conflict } = await plan('conflict { parts { rule name message isEnough } }', 'NEVER', ', mustOut: ["D"]');
    expect(conflict.parts).toEqual([
      { rule: 'EXCLUSIVE', name: 'SECOND', message: 'Of these 2 have to be done: D, E.', isEnough: true },
      { rule: 'WANTED', name: 'must be out', message: 'D must be out.', isEnough: true },
    ]);
  });

  test('a group that nobody names, and one that needs more than it allows, are problems of their rows', async () => {
    await expect(force.folder(groups('WRONG', 'THIRD,0,1\nFIRST,2,1'))).rejects.toThrow('name a group that exclusive_group of proposals.csv names');
    await expect(force.folder(groups('WRONG', 'THIRD,0,1\nFIRST,2,1'))).rejects.toThrow('write 1 or less, or a greater most');
  });
});

describe('proposals that save the same bill', () => {
  test('are not both in the plan, and the audit and the conflict name the line', async () => {
    expect(ids(await plan('chosen { id }', 'ENERGY'))).toEqual(['BOILER', 'FLIGHTS', 'SOLAR']);
    const { conflict } = await plan('conflict { parts { rule name } }', 'ENERGY', ', mustIn: ["BOILER", "INSULATION"]');
    expect(conflict.parts).toEqual([
      { rule: 'NOTHING_TWICE', name: 'GAS' },
      { rule: 'WANTED', name: 'must be in' },
      { rule: 'WANTED', name: 'must be in' },
    ]);
  });
});

describe('proposals that save the same bill of a covert pool', () => {
  const asked =
    '{ proposalReleases { nodes { costLine { code } } } bestPlan(from: PROPOSALS, mustIn: ["BOILER"]) { chosen { id } auditOfReleases { costLine } } }';

  test('are not both in a plan either, and only who may see it is told of the line', async () => {
    const open: Answer = await force.answer(asked, {}, 'COVERT');
    expect(open.proposalReleases.nodes).toEqual([]);
    expect(ids(open.bestPlan)).toEqual(['BOILER', 'FLIGHTS', 'SOLAR']);
    expect(JSON.stringify(open)).not.toContain('GAS');
    const { body } = await force.response(asked, {}, 'COVERT', { authorization: `Bearer ${covertToken}` });
    expect(body.data.proposalReleases.nodes).toEqual([{ costLine: { code: 'GAS' } }, { costLine: { code: 'GAS' } }]);
    expect(ids(body.data.bestPlan)).toEqual(['BOILER', 'FLIGHTS', 'SOLAR']);
  });

  test('clash without the name of the line', async () => {
    const { conflict } = await plan('conflict { parts { rule name } }', 'COVERT', ', mustIn: ["BOILER", "INSULATION"]');
    expect(conflict.parts[0]).toEqual({ rule: 'NOTHING_TWICE', name: 'cost line 1 of those not shown' });
  });
});

describe('carbon', () => {
  test('a plan says how much its parts save, and of which that is UNKNOWN', async () => {
    expect(await plan('carbonSavedPa carbonUnknown', 'ENERGY')).toEqual({ carbonSavedPa: 10, carbonUnknown: ['SOLAR'] });
  });

  test('what saving costs in carbon: the least carbon first, what is UNKNOWN of it in none of the plans', async () => {
    const { planFrontier }: Answer = await force.answer(
      '{ planFrontier(from: PROPOSALS, gain: SAVING, cost: CARBON, points: 6) { points { gain cost ids } warnings { code message } } }',
      {},
      'ENERGY',
    );
    expect(planFrontier.points).toEqual([
      { gain: '12000.00', cost: -50, ids: ['INSULATION'] },
      { gain: '20000.00', cost: -30, ids: ['FLIGHTS', 'INSULATION'] },
    ]);
    expect(planFrontier.warnings[0]).toMatchObject({ code: 'COST_UNKNOWN', message: expect.stringContaining('SOLAR') });
  });

  test('what carbon saved costs in money spent once', async () => {
    const { planFrontier }: Answer = await force.answer(
      '{ planFrontier(from: PROPOSALS, gain: CARBON, cost: ONE_OFF_MONEY, points: 8) { points { gain cost ids } } }',
      {},
      'ENERGY',
    );
    expect(planFrontier.points).toEqual([
      { gain: '0.00', cost: 0, ids: [] },
      { gain: '30.00', cost: 10_000, ids: ['BOILER'] },
      { gain: '50.00', cost: 60_000, ids: ['INSULATION'] },
    ]);
  });
});

describe('a building that closes', () => {
  test('saves what its energy emits, and goes with nothing that is put up in it, saves its bill, or is to find it there', async () => {
    const { rankedOptions }: Answer = await force.answer(
      '{ rankedOptions(where: { kinds: [CLOSE], assets: ["STATION"] }) { nodes { id assets { code } carbonSavedPa } } }',
      {},
      'S1',
    );
    const { id, carbonSavedPa } = rankedOptions.nodes.find(({ assets }: Answer) => assets[0].code === 'STATION');
    expect([id, carbonSavedPa]).toEqual([expect.any(String), 61]);
    const together = async (proposal: string): Promise<Answer> =>
      (await force.answer<Answer>(`{ bestPlan(mustIn: ["${id}", "${proposal}"]) { outcome conflict { parts { rule name } } } }`, {}, 'S1')).bestPlan;
    const rules = ({ conflict }: Answer) => conflict.parts.map(({ rule, name }: Answer) => (rule === 'NOTHING_TWICE' ? name : rule));
    expect(rules(await together('SOLAR'))).toEqual(['STANDS', 'WANTED', 'WANTED']);
    expect(rules(await together('LAMPS'))).toEqual(['ENERGY', 'WANTED', 'WANTED']);
    expect((await together('PRINT')).outcome).toBe('PROVED');
  });

  test('and the best plan holds the closure alone, or what the building keeps, whichever is worth more', async () => {
    const { bestPlan }: Answer = await force.answer(
      '{ bestPlan(mustOut: ["PRINT"]) { chosen { title } reasons(ids: ["SOLAR"]) { isChosen change } } }',
      {},
      'S1',
    );
    expect(bestPlan.chosen.map(({ title }: Answer) => title)).toEqual(['Close Station Road, teams to Mill Lane']);
    expect(Number(bestPlan.reasons[0].change)).toBeLessThan(0);
  });
});
