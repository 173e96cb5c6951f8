/** A planner's first morning, over HTTP: bring the files in, see what is missing, fill it in, and watch the ranking follow. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { type Answer, type Force, forceOf } from '../api/sample.ts';
import { folderOf, smallForce } from '../exchange/sample.ts';

let force: Force;
beforeAll(async () => {
  force = await forceOf();
});
afterAll(() => force.stop());

const files = smallForce('BORSET');
const ask = (query: string, variables = {}) => force.answer<Answer>(query, variables, 'BORSET');
const ranking = `{ rankedOptions(where: { includeImpossible: true }) { dataVersion notice edges { rank node { id title possible figures { annualNetSaving }
  completeness { grade missing { what where } } lines { label amounts } ... on ClosureOption { exit { lastDay } } } } } }`;
const annex = (answer: Answer) => answer.rankedOptions.edges.map(({ node }: Answer) => node).find(({ title }: Answer) => title.includes('annexe'));

test('before anything is imported the organisation is not there, and the answer says what to do', async () => {
  const { body } = await force.response(ranking, {}, 'BORSET');
  expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', fix: expect.stringContaining('import') });
});

test('a folder with a slip in it is refused with the place of the slip, and nothing of it is there', async () => {
  const slip = { ...files, 'leases.csv': files['leases.csv']!.replace('2030-03-31', '31/03/2O30') };
  const { problems } = await importFolder(force.orm.em.fork(), folderOf(slip), new Set());
  expect(problems[0]).toMatchObject({ file: 'leases.csv', row: 2, column: 'expires_on', found: '31/03/2O30' });
  expect((await force.response(ranking, {}, 'BORSET')).body.errors[0].extensions.code).toBe('NOT_FOUND');
});

test('the folder mended, every building has its closure, and what is not known is listed with the file to fill in', async () => {
  await force.folder(files);
  const first = await ask(ranking);
  expect(first.rankedOptions.dataVersion).toBe(1);
  expect(first.rankedOptions.notice).toBeNull();
  expect(annex(first).completeness.missing).toContainEqual({ what: 'cleaning of Mill Lane annexe', where: 'cost_lines.csv: C-3, amount_pa' });
});

test('the gap filled in, the yearly saving rises by just that, at a new version of the data', async () => {
  const before = annex(await ask(ranking));
  await force.folder({ ...files, 'cost_lines.csv': files['cost_lines.csv']!.replace(/(C-3,P-ANNEX,CLEANING,2026\/27,)/, '$11800') });
  const after = await ask(ranking);
  expect(after.rankedOptions.dataVersion).toBe(2);
  const cleaning = annex(after).lines.find(({ label }: Answer) => label.includes('cleaning'));
  expect(cleaning.amounts[5]).toBe('1800.00');
  expect(annex(after).completeness.grade).toBeGreaterThan(before.completeness.grade);
});

test('the same option keeps its id, and can be asked for by it', async () => {
  const { id, title } = annex(await ask(ranking));
  expect((await ask('query($id: ID!) { option(id: $id) { title } }', { id })).option).toEqual({ title });
});

test('a term is added that was not known: the ranking follows, and the files that were left out still count', async () => {
  const terms = 'building,must_stay_because\nANNEX,the council needs it until 2031\n';
  await force.folder({ 'organisation.csv': files['organisation.csv']!, 'closure_terms.csv': terms });
  const third = await ask(ranking);
  expect(third.rankedOptions.dataVersion).toBe(3);
  expect(annex(third)).toMatchObject({ possible: false, exit: { lastDay: '2028-03-31' } });
  expect(third.rankedOptions.edges.at(-1).node.id).toBe(annex(third).id);
});
