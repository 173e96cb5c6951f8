/** Devices with a tag each are taken together by the database: what is decided upon is the same as when each is looked at by itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Context, contextOf } from '../../src/access/context.ts';
import { Memory } from '../../src/access/memory.ts';
import { Records } from '../../src/access/records.store.ts';
import { problemLine } from '../../src/exchange/problem.ts';
import { type Cohort, cohorts } from '../../src/ict/cohort.ts';
import { ictOf, itAssetsOf } from '../../src/ict/ict.store.ts';
import { ictOptions } from '../../src/ict/options.ts';
import { type IctSnapshot, ictSnapshot } from '../../src/ict/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { shippedAssumptions } from '../../src/persistence/shipped-assumptions.file.ts';
import { demonstrationForce } from '../../src/persistence/sow.ts';
import { seedsFolder } from '../../src/server/planner.ts';
import { csv, folderOf, smallForce } from '../exchange/sample.ts';
import { given } from '../ict/sample.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('demonstration');
});
afterAll(() => database.close());

const shipped = shippedAssumptions(seedsFolder('assumptions'));
const contextFor = (code: string): Context => contextOf(new Records(database.orm.em.fork(), code), shipped, new Memory());

/** The IT of an organisation as the database takes it together, and with every row by itself. */
async function both(code: string): Promise<readonly [IctSnapshot, IctSnapshot]> {
  const context = contextFor(code);
  const together = await ictOf(context);
  return [together, ictSnapshot({ ...together, itAssets: await itAssetsOf(context) })];
}

/** How many of a cohort fall due on which day at which price. */
function cohortRows({ model, boughtIn, quantity, members }: Cohort): readonly unknown[] {
  const alike = Map.groupBy(members, ({ due, each }) => `${due} ${each}`);
  const told = [...alike].map(([key, of]) => [key, of.reduce((sum, { asset }) => sum + asset.quantity, 0)] as const);
  return [model.code, boughtIn, quantity, told.toSorted(([one], [other]) => (one < other ? -1 : 1))];
}
const cohortsIn = (ict: IctSnapshot) =>
  cohorts(ict, given())
    .map(cohortRows)
    .map((row) => JSON.stringify(row))
    .toSorted();
const figuresIn = (ict: IctSnapshot) =>
  ictOptions(ict, given()).map((option) => [option.id, option.title, appraised(option, ict.organisation.horizonYears).figures] as const);

const laptops = csv`
  | code | name     | model | quantity | site   | lifecycle_stage | purchased_on |
  | L1   | Laptop 1 | BOOK  |          | S-MILL | IN_USE          | 2021-05-01   |
  | L2   | Laptop 2 | BOOK  |          | S-MILL | IN_USE          | 2021-05-01   |
  | L3   | Laptop 3 | BOOK  | 5        | S-MILL | IN_USE          | 2021-05-01   |
  | L4   | Laptop 4 | BOOK  |          | S-MILL | IN_USE          | 2021-05-02   |
  | L5   | Laptop 5 | BOOK  |          | S-MILL | IN_STOCK        | 2021-05-01   |
  | L6   | Laptop 6 | BOOK  |          | S-MILL | IN_USE          | 2021-05-01   |
  | L7   | Laptop 7 | BOOK  |          | S-MILL | IN_USE          |              |`;

describe('laptops with a tag each', () => {
  beforeAll(async () => {
    const files = {
      ...smallForce('TAGGED'),
      'it_models.csv': csv`
        | code | name | class  | replacement_price |
        | BOOK | Book | LAPTOP | 900               |`,
      'it_assets.csv': laptops,
      'dependencies.csv': csv`
        | from | to   | kind    |
        | L6   | L7   | RUNS_ON |`,
    };
    const { problems } = await importFolder(database.orm.em.fork(), folderOf(files), new Set());
    expect(problems.map(problemLine)).toEqual([]);
  });

  test('those alike are one row with their number; another day, another stage, and what a dependency names stand apart', async () => {
    const [{ itAssets }, { itAssets: each }] = await both('TAGGED');
    expect(itAssets.map(({ code, name, quantity }) => [code, name, quantity])).toEqual([
      ['L1', 'Laptop 1 and 2 alike', 7],
      ['L4', 'Laptop 4', 1],
      ['L5', 'Laptop 5', 1],
      ['L6', 'Laptop 6', 1],
      ['L7', 'Laptop 7', 1],
    ]);
    expect(each.map(({ code }) => code)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7']);
  });

  test('their cohorts, and what every option saves, are as if each were looked at by itself', async () => {
    const [together, apart] = await both('TAGGED');
    expect(cohortsIn(together)).toEqual(cohortsIn(apart));
    expect(figuresIn(together).length).toBeGreaterThan(0);
    expect(figuresIn(together)).toEqual(figuresIn(apart));
  });
});

test('the cohorts of the demonstration force are those grouped in memory, and so are the figures of its options', async () => {
  const [together, apart] = await both(demonstrationForce);
  expect(cohortsIn(together).length).toBeGreaterThan(20);
  expect(cohortsIn(together)).toEqual(cohortsIn(apart));
  expect(figuresIn(together)).toEqual(figuresIn(apart));
});
