/** What was believed on a day, what is in force on a day, and what would be if. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, smallForce } from '../exchange/sample.ts';
import { type Answer, closure, type Force, forceOf } from './sample.ts';

const own = csv`
  | key              | from       | recorded   | value | low | high | source                |
  | marketing-months | 2026-04-01 | 2026-09-20 | 9     | 6   | 12   | our last three sales  |`;

let force: Force;
beforeAll(async () => {
  force = await forceOf(smallForce('PLAIN'), { ...smallForce('OWN'), 'assumptions.csv': own });
});
afterAll(() => force.stop());

const believed = async (key: string, on: string | null, asRecordedAt: string | null = null, organisation = 'PLAIN') =>
  (
    await force.answer<Answer>(
      'query($key: String, $on: Date, $asRecordedAt: Date) { assumptions(key: $key, on: $on, asRecordedAt: $asRecordedAt) { value own from recorded unit sourceDetail { key } } }',
      { key, on, asRecordedAt },
      organisation,
    )
  ).assumptions;
const value = async (...args: Parameters<typeof believed>) => (await believed(...args)).map((one: Answer) => one.value);

describe('the mileage rate, raised in May 2026 from 6 April 2026 on', () => {
  test('is 55p in the year it was raised for, and 45p as was believed in April', async () => {
    expect(await value('mileage-gbp-per-mile', '2026-04-30')).toEqual([0.55]);
    expect(await value('mileage-gbp-per-mile', '2026-04-30', '2026-04-30')).toEqual([0.45]);
    expect(await value('mileage-gbp-per-mile', '2026-04-30', '2026-05-20')).toEqual([0.45]);
    expect(await value('mileage-gbp-per-mile', '2026-04-30', '2026-05-21')).toEqual([0.55]);
  });

  test('is 45p on the day before, whatever is known today', async () => {
    expect(await value('mileage-gbp-per-mile', '2026-04-05')).toEqual([0.45]);
  });

  test('without a day is every row, the earliest first, each with its source', async () => {
    const rows = await believed('mileage-gbp-per-mile', null);
    expect(rows.map((one: Answer) => one.value)).toEqual([0.4, 0.45, 0.55]);
    expect(rows.every((one: Answer) => one.sourceDetail.key === 'hmrc-amap' && one.unit === 'GBP/mile')).toBe(true);
  });

  test('before it was ever set is nothing, not an error', async () => {
    expect(await value('mileage-gbp-per-mile', '1999-01-01')).toEqual([]);
  });
});

describe('an organisation’s own value', () => {
  test('comes before the shipped one, for that organisation only, in the shipped unit', async () => {
    expect(await believed('marketing-months', '2026-09-30', null, 'OWN')).toEqual([expect.objectContaining({ value: 9, own: true, unit: 'months' })]);
    expect(await value('marketing-months', '2026-09-30', null, 'PLAIN')).toEqual([15]);
  });

  test('does not count before it was recorded', async () => {
    expect(await value('marketing-months', '2026-09-30', '2026-09-19', 'OWN')).toEqual([15]);
  });

  test('moves the sale in the ranking, and not in the ranking as recorded before', async () => {
    const sale = async (asRecordedAt: string | null) =>
      (
        await force.answer<Answer>(
          'query($at: Date) { rankedOptions(asRecordedAt: $at, where: { assets: ["MILL"], kinds: [CLOSE], includeImpossible: true }) { nodes { assets { code } ... on ClosureOption { vacatedOn exit { lastDay } } } } }',
          { at: asRecordedAt },
          'OWN',
        )
      ).rankedOptions.nodes.find(({ assets }: Answer) => assets[0].code === 'MILL');
    expect(await sale(null)).toMatchObject({ vacatedOn: '2027-03-31', exit: { lastDay: '2027-12-31' } });
    expect(await sale('2026-09-19')).toMatchObject({ exit: { lastDay: '2028-06-30' } });
  });
});

describe('scenarios', () => {
  const sale = async (scenario?: string) => {
    const query =
      'query($scenario: ID) { rankedOptions(scenario: $scenario, where: { assets: ["MILL"], kinds: [CLOSE], includeImpossible: true }) { scenario nodes { assets { code } figures { receipts } ... on ClosureOption { exit { lastDay } } } } }';
    const { rankedOptions } = await force.answer<Answer>(query, { scenario }, 'PLAIN');
    return rankedOptions.nodes.find(({ assets }: Answer) => assets[0].code === 'MILL');
  };

  test('change only what they say: half of every receipt', async () => {
    const [plain, halved] = [await sale(), await sale('receipts-halved')];
    expect(plain.figures.receipts).toBe('242500.00');
    expect(halved.figures.receipts).toBe('121250.00');
    expect(halved.exit).toEqual(plain.exit);
  });

  test('are joined by a plus: half of every receipt, and slow sales', async () => {
    const both = await sale('receipts-halved+receipts-slow');
    expect(both.figures.receipts).toBe('121250.00');
    expect(both.exit.lastDay).toBe('2028-09-30');
  });

  test('leave the assumptions as recorded as they are', async () => {
    await sale('cautious');
    expect(await sale()).toEqual(await sale('as-recorded'));
  });

  test('can be listed by name', async () => {
    const { scenarios } = await force.answer<Answer>('{ scenarios { name title } }', {}, 'PLAIN');
    expect(scenarios.map(({ name }: Answer) => name)).toEqual(expect.arrayContaining(['as-recorded', 'energy-dearer', 'receipts-slow', 'cautious']));
  });

  test('an option is seen under one too', async () => {
    const { id } = await closure({ ...force, answer: (query, variables) => force.answer(query, variables, 'PLAIN') }, 'MILL', 'id');
    const { option } = await force.answer<Answer>('query($id: ID!) { option(id: $id, scenario: "receipts-halved") { figures { receipts } } }', { id }, 'PLAIN');
    expect(option.figures.receipts).toBe('121250.00');
  });
});
