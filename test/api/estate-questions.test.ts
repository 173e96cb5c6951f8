/** What an estates manager asks from Monday to Wednesday, of the demonstration force. E1.1 and so on are the questions as they were collected. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, closure, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const descending = (values: readonly number[]) => values.toSorted((one, other) => other - one);

describe('E1.1: which five buildings cost us most per person, and which are just big?', () => {
  const five = (field: string, where: string) =>
    `{ buildings(first: 5, where: ${where}, orderBy: [{ field: ${field}, direction: DESCENDING }]) { nodes { code use runningCostPa fte giaM2 costPerM2 costPerFte netM2PerFte costLines { category cash } } } }`;

  test('five stations, the dearest per person first, each the product of its cost per m² and its m² per person', async () => {
    const { buildings } = await force.answer<Answer>(five('costPerFte', '{ use: [POLICE_STATION] }'));
    expect(buildings.nodes).toHaveLength(5);
    const dear: number[] = buildings.nodes.map(({ costPerFte }: Answer) => costPerFte);
    expect(dear).toEqual(descending(dear));
    for (const { costPerFte, costPerM2, giaM2, fte, runningCostPa } of buildings.nodes) {
      expect(costPerFte).toBeCloseTo(costPerM2 * (giaM2 / fte), 6);
      expect(costPerFte).toBeCloseTo(Number(runningCostPa) / fte, 2);
    }
  });

  test('one use at a time: custody, which is dear by nature, is not in a list of stations', async () => {
    const { buildings } = await force.answer<Answer>(five('costPerFte', '{ use: [POLICE_STATION] }'));
    expect(new Set(buildings.nodes.map(({ use }: Answer) => use))).toEqual(new Set(['POLICE_STATION']));
  });

  test('the biggest for their people are another list', async () => {
    const { buildings } = await force.answer<Answer>(five('netM2PerFte', '{ use: [POLICE_STATION] }'));
    const roomy: number[] = buildings.nodes.map(({ netM2PerFte }: Answer) => netM2PerFte);
    expect(roomy).toEqual(descending(roomy));
    expect(roomy.every((one) => one !== null)).toBe(true);
  });

  test('Hinckley: £368,582 of this year, last year’s water bill of £6,631 at 111.5 ⁄ 109, less £9,800 of income; £50,900 of depreciation is no part of it', async () => {
    const asked = '{ buildings(where: { code: { eq: "B-HINCKLEY" } }) { nodes { runningCostPa costLines { category amountPa cash pool { code } } } } }';
    const [hinckley] = (await force.answer<Answer>(asked)).buildings.nodes;
    expect(hinckley.runningCostPa).toBe((368_582 + 6_631 * (111.5 / 109) - 9_800).toFixed(2));
    const own = hinckley.costLines.filter(({ pool }: Answer) => pool.code === 'P-HINCKLEY');
    expect(own).toContainEqual(expect.objectContaining({ category: 'DEPRECIATION', amountPa: '50900.00', cash: false }));
  });

  test('side by side, each measure says what it is divided by, and unlike uses are named', async () => {
    const asked = '{ measures { name unit definition values { building { code } value rank } } warnings { code } }';
    const { compareBuildings: one } = await force.answer<Answer>(`{ compareBuildings(ids: ["B-HINCKLEY", "B-LOUGHBOROUGH"]) ${asked} }`);
    expect(one.warnings).toEqual([]);
    expect(one.measures.every(({ definition }: Answer) => definition !== '')).toBe(true);
    expect(one.measures.find(({ name }: Answer) => name === 'Running cost by area').values.map(({ building, rank }: Answer) => [building.code, rank])).toEqual([
      ['B-HINCKLEY', 2],
      ['B-LOUGHBOROUGH', 1],
    ]);
    const { compareBuildings: unlike } = await force.answer<Answer>(`{ compareBuildings(ids: ["B-HINCKLEY", "B-CUSTODY-A"]) ${asked} }`);
    expect(unlike.warnings.map(({ code }: Answer) => code)).toContain('UNLIKE_USES');
  });
});

describe('E1.2: rank the closures by what we really save each year and over ten', () => {
  const asked =
    'kind figures { annualNetSaving npvOrganisation oneOffRevenue capital receipts settledYear paybackYears } completeness { missing { hides } } lines { amounts nature cashClass bearer }';

  test('by the yearly saving, the best first, UNKNOWN after all that are known', async () => {
    const options = await allOf(force, 'rankedOptions', asked);
    const savings: (string | null)[] = options.map(({ figures }) => figures.annualNetSaving);
    const known = savings.filter((one) => one !== null).map(Number);
    expect(known).toEqual(descending(known));
    expect(savings.slice(known.length).every((one) => one === null)).toBe(true);
    expect(savings.length).toBeGreaterThan(known.length);
  });

  test('over ten years, by what it is worth today', async () => {
    const query =
      '{ rankedOptions(by: NPV_ORGANISATION, first: 50) { by edges { rank node { figures { npvOrganisation } completeness { missing { hides } } } } } }';
    const { rankedOptions } = await force.answer<Answer>(query);
    expect(rankedOptions.by).toBe('NPV_ORGANISATION');
    const known = rankedOptions.edges.filter(
      ({ node }: Answer) => !node.completeness.missing.some(({ hides }: Answer) => ['ONE_OFF_COST', 'RECURRING_COST'].includes(hides)),
    );
    const values: number[] = known.map(({ node }: Answer) => Number(node.figures.npvOrganisation));
    expect(values).toEqual(descending(values));
    expect(rankedOptions.edges.map(({ rank }: Answer) => rank)).toEqual(
      rankedOptions.edges.map(({ rank }: Answer) => rank).toSorted((a: number, b: number) => a - b),
    );
  });

  test('a receipt is never in the yearly saving: it is the recurring budget lines of the settled year and nothing else', async () => {
    const { figures, lines } = await closure(force, 'B-HINCKLEY', asked, 'CLOSE_AND_REPROVIDE');
    const year = Number(figures.settledYear.slice(0, 4)) - 2026;
    const recurring = lines.filter(
      ({ nature, cashClass, bearer }: Answer) => nature === 'RECURRING' && cashClass === 'CASH_BUDGET' && bearer === 'ORGANISATION',
    );
    const sum = recurring.reduce((total: number, { amounts }: Answer) => total + Number(amounts[year]), 0);
    expect(Number(figures.annualNetSaving)).toBeCloseTo(sum, 1);
    expect(Number(figures.receipts)).toBeGreaterThan(0);
  });

  test('what cannot close stands last and says why', async () => {
    const options = await allOf(force, 'rankedOptions', 'possible impossibleBecause', '{ includeImpossible: true }');
    const firstImpossible = options.findIndex(({ possible }) => !possible);
    expect(firstImpossible).toBeGreaterThan(0);
    expect(options.slice(firstImpossible).every(({ possible, impossibleBecause }) => !possible && impossibleBecause.length > 0)).toBe(true);
  });

  test('how a figure was reached: the steps add up to it, and every input has a witness', async () => {
    const { figures } = await closure(
      force,
      'B-BRAUNSTONE',
      'figures { annualNetSaving workings(of: ANNUAL_NET_SAVING) { value unit steps { amount } inputs { name source } } }',
    );
    const sum = figures.workings.steps.reduce((total: number, { amount }: Answer) => total + Number(amount), 0);
    expect(sum).toBeCloseTo(Number(figures.annualNetSaving), 1);
    expect(figures.workings.value).toBeCloseTo(Number(figures.annualNetSaving), 2);
    expect(figures.workings.inputs.filter(({ source }: Answer) => source === '')).toEqual([]);
  });
});

describe('E1.3: if we close Braunstone, where does everyone go, and does it fit on a Tuesday?', () => {
  test('every team goes somewhere that has its desks free at the peak, and all its people are accounted for', async () => {
    const { moves, assets } = await closure(
      force,
      'B-BRAUNSTONE',
      'assets { ... on Building { fte } } ... on ClosureOption { moves { team fte desks doubt roadKm to { code ... on Building { freeDesks networkReadyOn } } } }',
    );
    expect(moves.reduce((sum: number, { fte }: Answer) => sum + fte, 0)).toBe(assets[0].fte);
    const wanted = Map.groupBy(moves as Answer[], ({ to }) => to.code);
    for (const into of wanted.values()) expect(into.reduce((sum, { desks }) => sum + desks, 0)).toBeLessThanOrEqual(into[0].to.freeDesks);
    expect(moves.every(({ to, doubt }: Answer) => to.networkReadyOn !== null && doubt === null)).toBe(true);
  });

  test('the peak is the 95th percentile of daily peaks since the break in attendance, not an average', async () => {
    const asked = '{ buildings(where: { code: { eq: "B-LOUGHBOROUGH" } }) { nodes { desks freeDesks peakPeople peakUse { era p95 mean days } } } }';
    const { nodes } = (await force.answer<Answer>(asked)).buildings;
    const now = nodes[0].peakUse.find(({ era }: Answer) => era === 'POST_COVID');
    expect(nodes[0].peakPeople).toBe(now.p95);
    expect(now.p95).toBeGreaterThan(now.mean);
    expect(nodes[0].freeDesks).toBeCloseTo(nodes[0].desks - now.p95, 9);
  });
});

describe('E1.4: what does it cost to get out, and when can we?', () => {
  const asked = 'warnings { code } lines { label amounts } ... on ClosureOption { vacatedOn exit { kind lastDay noticeBy penalty conditions missedBreaks } }';

  test('Lutterworth: out on 24 December 2027 with notice by 24 December 2026, a penalty of £4,500 and conditions to be met', async () => {
    const { exit, warnings, lines } = await closure(force, 'B-LUTTERWORTH', asked);
    expect(exit).toEqual({
      kind: 'BREAK',
      lastDay: '2027-12-24',
      noticeBy: '2026-12-24',
      penalty: '4500.00',
      conditions: 'vacant possession and all rent paid',
      missedBreaks: [],
    });
    expect(warnings.map(({ code }: Answer) => code)).toEqual(expect.arrayContaining(['NOTICE_DUE', 'BREAK_CONDITIONS']));
    expect(lines.find(({ label }: Answer) => label === 'Penalty for the break').amounts[1]).toBe('-4500.00');
    expect(lines.some(({ label }: Answer) => label.startsWith('Dilapidations'))).toBe(true);
  });

  test('a freehold is guarded and rated until it is sold', async () => {
    const { lines, exit } = await closure(force, 'B-HINCKLEY', asked, 'CLOSE_AND_REPROVIDE');
    expect(exit).toMatchObject({ kind: 'SALE', lastDay: '2030-09-30' });
    const labels = lines.map(({ label }: Answer) => label.split(',')[0]);
    expect(labels).toEqual(expect.arrayContaining(['Security of the empty building', 'Empty rates']));
  });
});
