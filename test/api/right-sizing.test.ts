/** Making buildings fit, asked of the demonstration force: options short of closing, and whether people fit. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, closure, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const shown = `id kind family title possible impossibleBecause warnings { code message } assets { code } links { kind optionId because }
  lines { label amounts cashClass ledger } figures { annualNetSaving capital receipts oneOffRevenue npvOrganisation }
  completeness { missing { what where hides } }
  ... on RightSizingOption { takesEffectOn lastDay leaseEndsOn newAreaM2 newRunningCostPa desksLeft desksNeeded likeExemplars { m2PerFte costPerM2 areaM2 cost exemplar { code } } moves { team } }`;

const all = async (): Promise<Answer[]> =>
  await allOf(force, 'rankedOptions', shown, '{ families: [REPLACEMENT], domains: [ESTATE], includeImpossible: true }');
const ofKind = async (kind: string, building: string): Promise<Answer> => (await all()).find((one) => one.kind === kind && one.assets[0].code === building);
const line = ({ lines }: Answer, label: string): Answer => lines.find((one: Answer) => one.label.startsWith(label));

describe('what is smaller, shared out or bought, beside closing it?', () => {
  test('every row of the file is one option of its kind, and nothing else is', async () => {
    const options = await all();
    const { rightSizingTerms } = await force.answer<Answer>('{ rightSizingTerms(first: 100) { totalCount nodes { kind building { code } } } }');
    expect(options.map(({ kind, assets }) => `${kind} ${assets[0].code}`).sort()).toEqual(
      rightSizingTerms.nodes.map(({ kind, building }: Answer) => `${kind} ${building.code}`).sort(),
    );
  });

  test('a smaller Hinckley is held against Loughborough and Oakham, and priced as the dearer of the two', async () => {
    const { likeExemplars, newRunningCostPa, newAreaM2, ...option } = await ofKind('RIGHT_SIZE', 'B-HINCKLEY');
    expect(likeExemplars.map(({ exemplar }: Answer) => exemplar.code)).toEqual(['B-LOUGHBOROUGH', 'B-OAKHAM']);
    expect(newAreaM2).toBeCloseTo(Math.max(...likeExemplars.map(({ areaM2 }: Answer) => areaM2)), 6);
    expect(Number(newRunningCostPa)).toBe(Math.max(...likeExemplars.map(({ cost }: Answer) => Number(cost))));
    const cost = line(option, 'Running cost of the smaller building').amounts;
    expect(Number(cost[10])).toBeCloseTo(-Number(newRunningCostPa), 2);
    expect([cost[2], option.takesEffectOn]).toEqual(['0.00', '2029-03-31']);
    expect(line(option, 'Receipt, completed').ledger).toBe('CAPITAL');
  });

  test('what excludes what is said on both sides, and each id can be followed', async () => {
    const option = await ofKind('RIGHT_SIZE', 'B-HINCKLEY');
    const closing = await closure(force, 'B-HINCKLEY', 'id links { kind optionId }');
    const excluded = ({ links }: Answer) => links.filter(({ kind }: Answer) => kind === 'EXCLUDES').map(({ optionId }: Answer) => optionId);
    expect(excluded(option)).toContain(closing.id);
    expect(excluded(closing)).toContain(option.id);
    const ids: string[] = excluded(option);
    const { nodes } = await force.answer<Answer>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes.map(({ id }: Answer) => id)).toEqual(ids);
  });

  test('a blank cost is UNKNOWN with the cell to fill in, and no yearly saving hides it', async () => {
    const { completeness } = await ofKind('RIGHT_SIZE', 'B-WIGSTON');
    expect(completeness.missing.map(({ where }: Answer) => where)).toEqual(
      expect.arrayContaining(['right_sizing_terms.csv: RS-WIGSTON, works_cost', 'right_sizing_terms.csv: RS-WIGSTON, fees']),
    );
    const buy = await ofKind('BUY_FREEHOLD', 'B-IT-CENTRE');
    expect(buy.completeness.missing).toContainEqual({
      what: 'price of the freehold',
      where: 'right_sizing_terms.csv: RS-IT-CENTRE-BUY, price',
      hides: 'ONE_OFF_COST',
    });
  });

  test('buying Waterside costs capital against its rent; dilapidations and rent after the lease are spoken of', async () => {
    const option = await ofKind('BUY_FREEHOLD', 'B-WATERSIDE');
    expect(Number(option.figures.capital)).toBe(3_515_000);
    expect(option.leaseEndsOn).toBe('2034-09-28');
    expect(option.warnings.map(({ code }: Answer) => code)).toEqual(expect.arrayContaining(['RENT_BEYOND_LEASE', 'DILAPIDATIONS_NOT_COUNTED']));
    expect(option.lines.every(({ label }: Answer) => /rent|Price|Fees/.test(label))).toBe(true);
  });

  test('a mothballed building keeps its empty rates and its upkeep to the end', async () => {
    const option = await ofKind('MOTHBALL', 'B-GROBY');
    expect(Number(line(option, 'Empty rates').amounts[10])).toBeLessThan(0);
    expect(line(option, 'Security of the empty building').amounts[10]).toBe('-9500.00');
    expect(option.warnings.map(({ code }: Answer) => code)).toContain('COSTS_STAY');
  });

  test('part of the headquarters is sold for £1.1m at six chances in ten, and only the costs that follow area go', async () => {
    const option = await ofKind('DISPOSE_PART', 'B-ENDERBY-HQ');
    expect(line(option, 'Receipt').amounts[2]).toBe('660000.00');
    const saved = option.lines.filter(({ label }: Answer) => label.startsWith('No longer paid'));
    expect(saved.length).toBeGreaterThan(0);
    expect(saved.every(({ label }: Answer) => /business rates|electricity|gas|water|cleaning|service charge/.test(label))).toBe(true);
  });
});

describe('E1.3: if we close X where does everyone go, and does it fit on a Tuesday?', () => {
  const asked = `fits needed desks spare sumOfSeparatePeaks into { code } counted { days hours peakOfSum sumOfPeaks diversityBenefit percentileOfSum } limits { what fits } warnings { code }`;

  test('two stations are tested on their series added up, Tuesday by Tuesday, and not on the sum of their peaks', async () => {
    const { mergeTest } = await force.answer<Answer>(`{ mergeTest(buildings: ["B-BLABY"], into: "B-WIGSTON") { ${asked} } }`);
    const { counted } = mergeTest;
    expect(counted.days).toBe(52);
    expect(counted.peakOfSum).toBeLessThanOrEqual(counted.sumOfPeaks);
    expect(counted.diversityBenefit).toBe(counted.sumOfPeaks - counted.peakOfSum);
    expect(mergeTest.needed).toBe(Math.ceil(counted.percentileOfSum));
    expect([mergeTest.fits, mergeTest.spare]).toEqual([mergeTest.needed <= mergeTest.desks, mergeTest.desks - mergeTest.needed]);
    expect(mergeTest.limits.map(({ what }: Answer) => what)).toEqual(['LOCKERS', 'PARKING']);
  });

  test('everyone into Oakham does not fit', async () => {
    const { mergeTest } = await force.answer<Answer>(`{ mergeTest(buildings: ["B-EUSTON-STREET", "B-WIGSTON"], into: "B-OAKHAM") { ${asked} } }`);
    expect(mergeTest.fits).toBe(false);
    expect(mergeTest.spare).toBeLessThan(0);
  });

  test('a building that nobody counts stands in with the peaks of its teams, and the answer says so', async () => {
    const { mergeTest } = await force.answer<Answer>(`{ mergeTest(buildings: ["B-MEASHAM"], into: "B-COALVILLE") { ${asked} } }`);
    expect(mergeTest.warnings.map(({ code }: Answer) => code)).toContain('NOT_COUNTED');
    expect(mergeTest.needed).not.toBeNull();
  });

  const need = 'fte attendance byCounts binomial teamsTogether byRatio desks ratio percentile warnings { code } counted { percentileOfSum }';

  test('desk need is told by counts, by attendance, with teams that come together, and by a ratio that can be asked for', async () => {
    const { six, eight } = await force.answer<Answer>(
      `{ six: deskNeed(buildings: ["B-WIGSTON"], deskRatio: 0.6) { ${need} } eight: deskNeed(buildings: ["B-WIGSTON"], deskRatio: 0.8) { ${need} } }`,
    );
    expect(six.byRatio).toBe(Math.ceil(Number((six.fte * 0.6).toFixed(9))));
    expect(eight.byRatio).toBeGreaterThan(six.byRatio);
    expect(six.byCounts).toBe(Math.ceil(six.counted.percentileOfSum));
    expect(six.teamsTogether).toBeGreaterThanOrEqual(six.binomial);
    expect(six.desks).toBe(66);
  });

  test('of a team alone nothing is counted where others sit beside it', async () => {
    const { teamBases } = await force.answer<Answer>('{ teamBases(first: 1, where: { building: ["B-WIGSTON"] }) { nodes { team { code } } } }');
    const { deskNeed } = await force.answer<Answer>(`query($team: ID!) { deskNeed(teams: [$team]) { ${need} } }`, { team: teamBases.nodes[0].team.code });
    expect(deskNeed.binomial).toBeGreaterThan(0);
  });

  test.each([
    ['{ deskNeed { fte } }', 'BAD_USER_INPUT'],
    ['{ deskNeed(buildings: ["B-WIGSTON"], percentile: 2) { fte } }', 'BAD_USER_INPUT'],
    ['{ deskNeed(buildings: ["NOWHERE"]) { fte } }', 'NOT_FOUND'],
    ['{ mergeTest(buildings: [], into: "B-WIGSTON") { fits } }', 'BAD_USER_INPUT'],
  ])('%s is refused with a cure', async (query, code) => {
    const { body } = await force.response(query);
    expect(body.errors[0].extensions).toMatchObject({ code, fix: expect.any(String) });
  });
});
