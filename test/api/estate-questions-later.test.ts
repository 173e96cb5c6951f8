/** What an estates manager asks on Thursday and Friday, of the demonstration force. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, closure, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const pence = (text: string) => Math.round(Number(text) * 100);

describe('E1.7: who loses out if the Coalville counter moves?', () => {
  const asked =
    'serviceEffect { effect summary peopleLosingTime meanExtraMinutes before { mean p95 worst withinStandard } after { mean p95 worst withinStandard } losers { name policingArea population imdDecile before after } byArea { policingArea people peopleLosingTime meanBefore meanAfter worstAfter } } possible impossibleBecause';

  test('those who have further to go are named, the worst first, with where they live and how deprived it is', async () => {
    const { serviceEffect } = await closure(force, 'B-COALVILLE', asked);
    const { losers } = serviceEffect;
    expect(serviceEffect.effect).toBe('REDUCES');
    expect(losers.length).toBeGreaterThan(0);
    expect(losers.every(({ before, after }: Answer) => after > before)).toBe(true);
    const gains = losers.map(({ before, after }: Answer) => after - before);
    expect(gains).toEqual(gains.toSorted((one: number, other: number) => other - one));
    expect(losers.every(({ imdDecile, policingArea }: Answer) => imdDecile >= 1 && policingArea !== '')).toBe(true);
    expect(serviceEffect.peopleLosingTime).toBe(losers.reduce((sum: number, { population }: Answer) => sum + population, 0));
  });

  test('the mean hardly moves while some go much further: the tail is told beside it', async () => {
    const { serviceEffect } = await closure(force, 'B-COALVILLE', asked);
    const { before, after, losers } = serviceEffect;
    expect(after.mean).toBeGreaterThan(before.mean);
    expect(after.p95).toBeGreaterThanOrEqual(before.p95);
    expect(losers[0].after - losers[0].before).toBeGreaterThan(after.mean - before.mean);
    expect(after.withinStandard).toBeLessThanOrEqual(before.withinStandard);
  });

  test('by policing area, with the people of the area and the worst in it', async () => {
    const { serviceEffect } = await closure(force, 'B-COALVILLE', asked);
    for (const { people, peopleLosingTime, meanBefore, meanAfter, worstAfter } of serviceEffect.byArea) {
      expect(peopleLosingTime).toBeLessThanOrEqual(people);
      expect(meanAfter).toBeGreaterThan(meanBefore);
      expect(worstAfter).toBeGreaterThanOrEqual(meanAfter);
    }
    const losing = serviceEffect.byArea.reduce((sum: number, one: Answer) => sum + one.peopleLosingTime, 0);
    expect(losing).toBe(serviceEffect.peopleLosingTime);
  });

  test('plain closing is impossible while the counter is protected until 31 March 2030; moving it is not', async () => {
    const plain = await closure(force, 'B-COALVILLE', asked);
    expect([plain.possible, plain.impossibleBecause.join(' ')]).toEqual([false, expect.stringContaining('2030-03-31')]);
    expect((await closure(force, 'B-COALVILLE', asked, 'CLOSE_AND_REPROVIDE')).possible).toBe(true);
  });
});

describe('E1.8: too old, too big, too expensive: who fails all three?', () => {
  const asked = 'code use paperTests { name fails figure threshold peerMedian explanation peers { code ... on Building { use } } }';

  test('Hinckley does; who does has a figure beyond its threshold in each test', async () => {
    const all = await allOf(force, 'buildings', asked, '{ use: [POLICE_STATION, NEIGHBOURHOOD_OFFICE] }');
    const failing = all.filter(({ paperTests }) => paperTests.every(({ fails }: Answer) => fails === true));
    expect(failing.map(({ code }) => code)).toContain('B-HINCKLEY');
    expect(failing.length).toBeLessThan(all.length / 2);
    for (const { paperTests } of failing) expect(paperTests[0].figure).toBeGreaterThan(paperTests[0].threshold);
  });

  test('peers share the use of the building, and a verdict without its figure is none', async () => {
    const all = await allOf(force, 'buildings', asked, '{ use: [CUSTODY, POLICE_STATION] }');
    for (const { use, code, paperTests } of all) {
      for (const { peers, fails, threshold, name } of paperTests) {
        expect(peers.every((one: Answer) => one.use === use && one.code !== code)).toBe(true);
        if (name === 'TOO_EXPENSIVE' && threshold === null) expect(fails).toBeNull();
      }
    }
  });

  test('the exemplars, Loughborough and Oakham, modern, small and efficient, fail none', async () => {
    const all = await allOf(force, 'buildings', asked, '{ code: { oneOf: ["B-LOUGHBOROUGH", "B-OAKHAM"] } }');
    expect(all.map(({ code, paperTests }) => [code, paperTests.filter(({ fails }: Answer) => fails).map(({ name }: Answer) => name)])).toEqual([
      ['B-LOUGHBOROUGH', []],
      ['B-OAKHAM', []],
    ]);
  });
});

describe('E1.11: how much do we get for Market Bosworth, net, and when?', () => {
  test('£185,000 at three chances in four, less 3 %, and less the overage of £15,000 in any case: £119,587.50 in 2028/29', async () => {
    const asked = 'figures { receipts } lines { label amounts ledger } ... on ClosureOption { exit { lastDay } }';
    const { figures, lines, exit } = await closure(force, 'B-MARKET-BOSWORTH', asked);
    expect(exit.lastDay).toBe('2028-06-30');
    expect(figures.receipts).toBe('119587.50');
    const sale = lines.filter(({ ledger, amounts }: Answer) => ledger === 'CAPITAL' && amounts[2] !== '0.00');
    expect(sale.map(({ amounts }: Answer) => amounts[2])).toEqual(['138750.00', '-4162.50', '-15000.00']);
  });

  test('receipts of the whole ranking are their own total and are not netted into savings or capital', async () => {
    const { rankedOptions } = await force.answer<Answer>(
      '{ rankedOptions(where: { assets: ["B-MARKET-BOSWORTH"], kinds: [CLOSE] }) { totals { annualNetSaving receipts capital } nodes { figures { annualNetSaving receipts capital } } } }',
    );
    const sum = (name: string) => rankedOptions.nodes.reduce((total: number, { figures }: Answer) => total + pence(figures[name]), 0);
    for (const name of ['annualNetSaving', 'receipts', 'capital']) expect(pence(rankedOptions.totals[name])).toBeCloseTo(sum(name), -1);
  });
});

describe('E1.12: are we counting the same saving twice?', () => {
  test('the sums of the whole list say that they are no plan, and why', async () => {
    const { rankedOptions } = await force.answer<Answer>('{ rankedOptions { totals { warning } } }');
    expect(rankedOptions.totals.warning).toMatch(/no plan/);
  });

  test('one closure alone overlaps with nothing', async () => {
    const { rankedOptions } = await force.answer<Answer>(
      '{ rankedOptions(where: { assets: ["B-ST-MATTHEWS"], includeImpossible: true }) { totalCount totals { warning } } }',
    );
    expect(rankedOptions).toEqual({ totalCount: 1, totals: { warning: null } });
  });
});

describe('E1.13: what is the backlog in the ones we keep?', () => {
  test('Coalville: six items come to £168,550, of which £150,900 has no money; by area it is that over its m²', async () => {
    const asked = 'costToB funded building { giaM2 backlogPerM2 }';
    const items = await allOf(force, 'conditions', asked, '{ building: ["B-COALVILLE"], kind: [BACKLOG] }');
    const sum = (of: Answer[]) => of.reduce((total, { costToB }) => total + Number(costToB), 0);
    expect([items.length, sum(items)]).toEqual([6, 168_550]);
    expect(items[0].building.backlogPerM2).toBeCloseTo(168_550 / items[0].building.giaM2, 6);
    expect(sum(await allOf(force, 'conditions', asked, '{ building: ["B-COALVILLE"], kind: [BACKLOG], funded: false }'))).toBe(150_900);
  });

  test('avoiding unfunded work frees no budget: it adds nothing to a closure unless it was likely to be done', async () => {
    const { lines } = await closure(force, 'B-WIGSTON', 'lines { label cashClass amounts }');
    const avoided = lines.filter(({ label }: Answer) => label.startsWith('Backlog'));
    const likely = await allOf(
      force,
      'conditions',
      'code',
      '{ building: ["B-WIGSTON"], kind: [BACKLOG], or: [{ funded: true }, { probability: { gte: 0.01 } }] }',
    );
    expect(avoided.length).toBeLessThanOrEqual(likely.length);
  });
});

describe('E1.14: which estate moves block or need the IT and fleet moves?', () => {
  test('a mast, a communications room and charging points are named before anything closes', async () => {
    const options = await allOf(
      force,
      'rankedOptions',
      'title possible warnings { code } assets { code ... on Building { mast commsRoom evPoints } }',
      '{ families: [CLOSURE], includeImpossible: true }',
    );
    const codes = ({ warnings }: Answer) => warnings.map(({ code }: Answer) => code);
    for (const option of options) {
      const [building] = option.assets;
      if (building.commsRoom) expect(codes(option), option.title).toContain('COMMS_ROOM');
      if (building.evPoints > 0) expect(codes(option), option.title).toContain('STRANDED_CHARGERS');
      if (building.mast) expect(option.possible, option.title).toBe(false);
    }
    expect(options.filter(({ assets }) => assets[0].mast)).not.toEqual([]);
  });
});

describe('E1.15: show me what changed since last month’s paper', () => {
  test('as recorded before the force made up its own mind, closing takes the shipped assumption for a sale', async () => {
    const query =
      'query($on: Date) { rankedOptions(asRecordedAt: $on, where: { assets: ["B-BLABY"], kinds: [CLOSE] }) { dataVersion nodes { ... on ClosureOption { exit { lastDay } } } } }';
    const now = await force.answer<Answer>(query, { on: '2026-09-30' });
    expect(now.rankedOptions.nodes[0].exit.lastDay).toBe('2028-05-31');
    const { assumptions } = await force.answer<Answer>(
      '{ assumptions(key: "marketing-months", on: "2026-09-30", asRecordedAt: "2026-09-30") { value own recorded } }',
    );
    expect(assumptions).toEqual([{ value: 14, own: true, recorded: '2026-09-01' }]);
  });

  test('another scenario is another ranking of the same data', async () => {
    const query = 'query($scenario: ID) { rankedOptions(scenario: $scenario, first: 100) { scenario dataVersion nodes { id figures { receipts } } } }';
    const [plain, halved] = await Promise.all([undefined, 'receipts-halved'].map((scenario) => force.answer<Answer>(query, { scenario })));
    expect([plain.rankedOptions.scenario, halved.rankedOptions.scenario]).toEqual(['as-recorded', 'receipts-halved']);
    expect(halved.rankedOptions.dataVersion).toBe(plain.rankedOptions.dataVersion);
    const receipts = new Map<string, number>(plain.rankedOptions.nodes.map(({ id, figures }: Answer) => [id, pence(figures.receipts)]));
    const changed = halved.rankedOptions.nodes.filter(({ id, figures }: Answer) => (receipts.get(id) ?? 0) > 0 && pence(figures.receipts) < receipts.get(id)!);
    expect(changed.length).toBeGreaterThan(0);
  });

  test('the options that moved are listed, the largest change first, with the assumptions that moved them', async () => {
    const query = `query($where: OptionFilter) { rankingChanges(before: {}, after: { scenario: "receipts-halved" }, by: NPV_PUBLIC, where: $where, first: 100) {
      totalCount changes { option { title figures { npvPublic } } before { rank figure } after { rank figure } } assumptions { key unit before after } } }`;
    const { rankingChanges } = await force.answer<Answer>(query, { where: { domains: ['ESTATE'] } });
    expect(rankingChanges.assumptions).toEqual([{ key: 'receipt-probability', unit: 'share', before: 1, after: 0.5 }]);
    const sizes = rankingChanges.changes.map(({ before, after }: Answer) => Math.abs(after.figure - before.figure));
    expect(sizes[0]).toBeGreaterThan(100_000);
    expect(sizes).toEqual(sizes.toSorted((one: number, other: number) => other - one));
    const [first] = rankingChanges.changes;
    expect(first.after.figure).toBeCloseTo(Number(first.option.figures.npvPublic), 2);
  });

  test('nothing differs from itself', async () => {
    const { rankingChanges } = await force.answer<Answer>('{ rankingChanges(before: {}) { totalCount changes { option { id } } assumptions { key } } }');
    expect(rankingChanges).toEqual({ totalCount: 0, changes: [], assumptions: [] });
  });
});

describe('E1.10: if we have to save only £500k, which do we not touch?', () => {
  const asked = `budgets: [{ financialYear: "2026/27" }, { financialYear: "2027/28" }, { financialYear: "2028/29" }, { financialYear: "2029/30", savingTarget: 500000 }]`;
  const query = (aim: string) =>
    `{ bestPlan(from: OPTIONS, where: { domains: [ESTATE] }, aim: ${aim}, ${asked}) { outcome candidates chosen { id title } years { financialYear capital oneOffRevenue saving savingTarget } } }`;
  const spent = ({ years }: Answer): number =>
    years.reduce((sum: number, { capital, oneOffRevenue }: Answer) => sum + pence(capital) + pence(oneOffRevenue), 0);

  test('the cheapest plan that saves it touches far fewer buildings than the one worth most, and what it leaves out is left alone', async () => {
    const { bestPlan: least } = await force.answer<Answer>(query('LEAST_COST'));
    const { bestPlan: most } = await force.answer<Answer>(query('MOST_VALUE'));
    expect(pence(least.years[3].saving)).toBeGreaterThanOrEqual(pence(least.years[3].savingTarget));
    expect(spent(least)).toBeLessThan(spent(most));
    expect(least.chosen.length).toBeGreaterThan(0);
    expect(least.chosen.length).toBeLessThan(least.candidates / 2);
  });
});
