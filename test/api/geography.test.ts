/** The demonstration force on the map of fifteen units, which ended on 8 February 2015, and on that of eight areas; and whom it works with. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, demonstration, type Force } from './sample.ts';

let ask: Force;

beforeAll(async () => {
  ask = await demonstration();
});
afterAll(() => ask.stop());

const sums = `buildings { known total } sharedOffices { known } giaM2 { known unknown } runningCostPa { known total unknown } fte { known } population { known total }`;
const figures = async (args: string) => {
  const { areaFigures } = await ask.answer<Answer>(
    `{ areaFigures(${args}) { level on areas { area { code } ${sums} } notPlaced { ${sums} } total { ${sums} } spread { from { code } to { code } share how } } }`,
  );
  return areaFigures;
};
const pence = (amount: string): bigint => BigInt(amount.replace('.', ''));

describe('the estate of today', () => {
  test('stands on eight areas, and stood on fifteen units', async () => {
    const [now, then] = [await figures('level: NPA'), await figures('level: LPU, on: "2015-02-08"')];
    expect([now.on, now.areas.length, then.areas.length]).toEqual(['2026-09-30', 8, 15]);
  });

  test('adds up to the same on either map: cost to the penny, 92 shared offices, 1,121,910 residents', async () => {
    const maps = [await figures('level: NPA'), await figures('level: LPU, on: "2010-01-01"'), await figures('level: FORCE')];
    for (const { areas, notPlaced, total } of maps) {
      expect(total).toEqual(maps[0].total);
      expect([...areas, notPlaced].reduce((sum, one) => sum + pence(one.runningCostPa.known), 0n)).toBe(pence(total.runningCostPa.known));
    }
    expect(maps[0].total).toMatchObject({ sharedOffices: { known: 92 }, population: { total: 1_121_910 } });
  });

  test('has the residents of each area as the areas file has them', async () => {
    const { areas } = await figures('level: NPA');
    const recorded = await ask.answer<Answer>('{ areas(where: { level: [NPA] }) { nodes { code population } } }');
    expect(areas.map(({ area, population }: Answer) => [area.code, population.total])).toEqual(
      recorded.areas.nodes.map((one: Answer) => [one.code, one.population]),
    );
  });

  test('says how it was spread: the populations of the old units are UNKNOWN, so by weights alone', async () => {
    const { spread } = await figures('level: LPU, on: "2010-01-01"');
    expect(spread.filter(({ from }: Answer) => from.code === 'NPA-NW')).toEqual([
      { from: { code: 'NPA-NW' }, to: { code: 'LPU-11' }, share: 1, how: 'PASSED_BACK_BY_EQUAL_SIZE' },
    ]);
    expect(new Set(spread.map(({ how }: Answer) => how))).toEqual(new Set(['PASSED_BACK_BY_EQUAL_SIZE']));
  });

  test('names the buildings whose cost is UNKNOWN, and gives no total where there is one', async () => {
    const { areas } = await figures('level: NPA');
    for (const { runningCostPa } of areas) expect(runningCostPa.total === null).toBe(runningCostPa.unknown.length > 0);
  });

  test('is refused on a day when no such area stood, with the days when one did', async () => {
    const { body } = await ask.response('{ areaFigures(level: LPU) { on } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'on', fix: 'ask for a day from 2008-04-01 to 2015-02-08' });
  });
});

describe('relations with other bodies', () => {
  const asked = (args: string) =>
    ask.answer<Answer>(
      `{ relationsInForce${args} { lead leadCode othersShare earliestEnd daysToEnd shareIsCurrent open followedBy { kind } relation { kind lead costShare exitNoticeMonths exitCost validTo partner { code name occupancies { building { name } } } } } }`,
    );

  test('that stand today can be followed to the partner and what is shared with it; a share that nobody wrote down is named', async () => {
    const { relationsInForce } = await asked('');
    expect(relationsInForce.map(({ relation }: Answer) => relation.partner.code).sort()).toEqual(['PT-FIRE', 'PT-LEICESTER-CITY', 'PT-NORTHANTS', 'PT-NOTTS']);
    const city = relationsInForce.find(({ relation }: Answer) => relation.partner.code === 'PT-LEICESTER-CITY');
    expect(city.relation.costShare).toBeNull();
    expect(city.open[0]).toContain('cost_share');
  });

  test('that stood on an earlier day are led by the host: the laboratory, until 31 March 2025', async () => {
    const { relationsInForce } = await asked('(on: "2025-03-01")');
    expect(relationsInForce.filter(({ relation }: Answer) => relation.kind === 'HOSTS_FOR')).toMatchObject([
      {
        lead: 'THIS_ORGANISATION',
        leadCode: 'LEICS',
        othersShare: 0,
        daysToEnd: 30,
        shareIsCurrent: true,
        relation: { kind: 'HOSTS_FOR', costShare: 0.5, validTo: '2025-03-31' },
      },
    ]);
  });

  test('say who leads, who bears the rest, and when they could end: the force to the south, by us, with 24 months of notice', async () => {
    const { relationsInForce } = await asked('');
    const by = (code: string) => relationsInForce.find(({ relation }: Answer) => relation.partner.code === code);
    expect(by('PT-NORTHANTS')).toMatchObject({
      ...{ leadCode: 'LEICS', othersShare: 0.34, earliestEnd: '2028-09-30' },
      relation: { lead: 'LEICS', exitNoticeMonths: 24, exitCost: '410000.00' },
    });
    expect(by('PT-FIRE')).toMatchObject({ lead: 'PARTNER', leadCode: 'PT-FIRE', othersShare: 0, earliestEnd: null });
    expect(by('PT-FIRE').open).toContain('How it can be ended is UNKNOWN: fill in exit_notice_months.');
    expect(by('PT-LEICESTER-CITY')).toMatchObject({ lead: 'NOT_RECORDED', leadCode: null });
  });
});
