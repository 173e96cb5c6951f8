/** Cover of the demonstration force, asked as an estates manager would: who is reached, who loses out, and what the least is that keeps everyone in reach. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const coverage = `minutes travelModel people peopleWithin peopleWithSecond population households areas mean p95 worst { code minutes } outside { code minutes }
  byPolicingArea { policingArea name people peopleWithin share } byDeprivationDecile { imdDecile people share } buildings { code } warnings { code }`;
const coverageOf = async (args: string): Promise<Answer> => (await force.answer<Answer>(`{ coverageOf(${args}) { ${coverage} } }`)).coverageOf;

const plan = `outcome summary because travelModel yearlyCost yearlyCostNotNeeded unknownCosts warnings { code }
  kept { asset { code name ... on Building { use } } points { kind } yearlyCost isCostKnown costBasis mustStayBecause onlyReaches }
  notNeeded { asset { code } yearlyCost } areas { code minutes limit nearest { code } } unreachable { code minutes limit nearest { code } lostWith { code } }
  proof { sites areas bound gap tiesSettled seconds }`;
const cheapestCover = async (args = ''): Promise<Answer> => (await force.answer<Answer>(`{ cheapestCover${args} { ${plan} } }`)).cheapestCover;
const codes = (sites: readonly Answer[]): string[] => sites.map(({ asset }: Answer) => asset.code);
const refused = async (field: string): Promise<Answer> => (await force.response(`{ ${field} }`)).body.errors[0];

describe('who reaches a contact point within 15 minutes today?', () => {
  test('1,104,680 of 1,121,910 people, 125 of 127 areas; the shares are told apart', async () => {
    const today = await coverageOf('minutes: 15');
    expect(today).toMatchObject({ people: 1_121_910, peopleWithin: 1_104_680, worst: { code: 'DA-HARBOROUGH-010' }, warnings: [] });
    expect(today.population).toBeCloseTo(1_104_680 / 1_121_910, 12);
    expect(today.areas).toBeCloseTo(125 / 127, 12);
    expect(today.outside.map(({ code }: Answer) => code)).toEqual(['DA-HARBOROUGH-010', 'DA-HARBOROUGH-002']);
    expect(today.mean).toBeLessThan(today.p95);
    expect(today.p95).toBeLessThan(today.worst.minutes);
    expect(today.travelModel).toContain('no travel-time matrix');
  });

  test('areas and deprivation deciles add up to everyone', async () => {
    const { byPolicingArea, byDeprivationDecile, people, peopleWithin } = await coverageOf('minutes: 15');
    const sum = (rows: readonly Answer[], field: string) => rows.reduce((total, row) => total + row[field], 0);
    expect([sum(byPolicingArea, 'people'), sum(byDeprivationDecile, 'people')]).toEqual([people, people]);
    expect(sum(byPolicingArea, 'peopleWithin')).toBe(peopleWithin);
    expect(byDeprivationDecile.map(({ imdDecile }: Answer) => imdDecile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('the cover of chosen points', () => {
  test('takes buildings and service points, by code or id, each building once', async () => {
    const [id] = (await allOf(force, 'buildings', 'id', '{ code: { eq: "B-OAKHAM" } }')).map((row) => row.id);
    const [point] = (await allOf(force, 'servicePoints', 'id', '{ code: { eq: "SP-OAKHAM-COUNTER" } }')).map((row) => row.id);
    const one = await coverageOf(`points: ["${id}", "${point}", "SP-OAKHAM-COUNTER"], minutes: 20`);
    expect(one.buildings).toEqual([{ code: 'B-OAKHAM' }]);
    expect(one.peopleWithSecond).toBe(0);
    expect(one).toEqual(await coverageOf('points: ["B-OAKHAM"], minutes: 20'));
  });

  test('of two is at least that of one, and nobody has a second one without a second building', async () => {
    const [one, two] = [await coverageOf('points: ["B-OAKHAM"], minutes: 25'), await coverageOf('points: ["B-OAKHAM", "B-MELTON"], minutes: 25')];
    expect(two.peopleWithin).toBeGreaterThan(one.peopleWithin);
    expect(two.peopleWithSecond).toBeGreaterThan(0);
    expect(two.peopleWithSecond).toBeLessThan(two.peopleWithin);
  });

  test('is refused for what does not exist, for no points, and for no or endless time', async () => {
    expect((await refused('coverageOf(points: ["B-NOWHERE"], minutes: 15) { people }')).extensions).toMatchObject({
      code: 'NOT_FOUND',
      where: 'points',
      found: 'B-NOWHERE',
    });
    expect((await refused('coverageOf(points: [], minutes: 15) { people }')).extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'points' });
    for (const minutes of [0, -5, 601])
      expect((await refused(`coverageOf(minutes: ${minutes}) { people }`)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'minutes' });
  });
});

describe('the cheapest cover', () => {
  test('within 25 minutes is proved, reaches every area, and keeps the protected front enquiry offices', async () => {
    const found = await cheapestCover('(minutes: 25)');
    expect(found).toMatchObject({ outcome: 'PROVED', because: [], unreachable: [], proof: { areas: 127, gap: 0, tiesSettled: true } });
    expect(found.areas).toHaveLength(127);
    expect(found.areas.every(({ minutes, limit }: Answer) => limit === 25 && minutes <= 25)).toBe(true);
    expect(codes(found.kept)).toEqual(expect.arrayContaining(['B-COALVILLE', 'B-LOUGHBOROUGH', 'B-OAKHAM']));
    expect(found.kept.find(({ asset }: Answer) => asset.code === 'B-OAKHAM')).toMatchObject({
      mustStayBecause: expect.stringContaining('2030-03-31'),
      asset: { use: 'POLICE_STATION' },
    });
    expect(found.kept.length + found.notNeeded.length).toBe(found.proof.sites);
    expect(Number(found.proof.bound)).toBeCloseTo(Number(found.yearlyCost), 1);
  });

  test('its sum is the sum of its sites, and coverageOf says the same of it', async () => {
    const found = await cheapestCover('(minutes: 25)');
    const pence = found.kept.reduce((sum: number, { yearlyCost }: Answer) => sum + Math.round(Number(yearlyCost) * 100), 0);
    expect(Math.round(Number(found.yearlyCost) * 100)).toBe(pence);
    const cover = await coverageOf(`points: ${JSON.stringify(codes(found.kept))}, minutes: 25`);
    expect(cover).toMatchObject({ population: 1, areas: 1, outside: [] });
    expect(cover.worst.minutes).toBeCloseTo(Math.max(...found.areas.map(({ minutes }: Answer) => minutes)), 9);
  });

  test('is weighed as the work it is, and several at once all have their answer', async () => {
    const asked = Array.from({ length: 4 }, (_, at) => force.response(`{ cheapestCover(minutes: ${25 + at}) { outcome } }`));
    for (const { body } of await Promise.all(asked)) {
      expect(body.data.cheapestCover.outcome).toBe('PROVED');
      expect(body.extensions.cost.requested).toBeGreaterThanOrEqual(2_000);
    }
  });

  test('asked again, is the same', async () => {
    const [one, other] = [await cheapestCover('(minutes: 20)'), await cheapestCover('(minutes: 20)')];
    expect({ ...one, proof: { ...one.proof, seconds: 0 } }).toEqual({ ...other, proof: { ...other.proof, seconds: 0 } });
  });

  test('within the standards cannot be had: Harborough 010 needs 23.8 minutes, and the cheapest set for the other 126 is given', async () => {
    const found = await cheapestCover();
    expect(found).toMatchObject({
      outcome: 'INFEASIBLE',
      because: ['Harborough 010 is reached by no site within 15 minutes: the nearest, Husbands Bosworth shared office, village hall, takes 23.8.'],
      unreachable: [{ code: 'DA-HARBOROUGH-010', limit: 15, lostWith: [] }],
      proof: { areas: 126, gap: 0, tiesSettled: true },
    });
    expect(found.areas.filter(({ minutes, limit }: Answer) => minutes > limit).map(({ code }: Answer) => code)).toEqual(['DA-HARBOROUGH-010']);
    expect(new Set(found.areas.map(({ limit }: Answer) => limit))).toEqual(new Set([15, 20]));
  });

  test('a building whose cost is UNKNOWN is priced at the dearest of its use, and flagged', async () => {
    const found = await cheapestCover();
    const unknown = found.kept.filter(({ isCostKnown }: Answer) => !isCostKnown);
    expect(unknown.length).toBe(found.unknownCosts);
    expect(unknown.length).toBeGreaterThan(0);
    for (const { yearlyCost, costBasis } of unknown) {
      expect(Number(yearlyCost)).toBeGreaterThan(0);
      expect(costBasis).toMatch(/^UNKNOWN, priced at £/);
    }
    expect(found.warnings.map(({ code }: Answer) => code)).toEqual(['COST_UNKNOWN']);
  });

  test('what must stay stays, what must go goes, by building or by service point, and it costs no less', async () => {
    const free = await cheapestCover('(minutes: 25)');
    const bound = await cheapestCover(`(minutes: 25, mustStay: ["B-MELTON"], mustGo: ["SP-EAST-GOSCOTE-SURGERY", "B-HINCKLEY"])`);
    expect(bound.outcome).toBe('PROVED');
    expect(codes(bound.kept)).toContain('B-MELTON');
    expect(codes(bound.kept)).not.toContain('N-EAST-GOSCOTE');
    expect(Number(bound.yearlyCost)).toBeGreaterThan(Number(free.yearlyCost));
  });

  test('a protected point that is to go stays, and the answer is infeasible and says why', async () => {
    const found = await cheapestCover('(minutes: 25, mustGo: ["B-OAKHAM"])');
    expect(found.outcome).toBe('INFEASIBLE');
    expect(found.because).toEqual([expect.stringMatching(/^Oakham police station cannot go: .*protected until 2030-03-31$/)]);
    expect(codes(found.kept)).toContain('B-OAKHAM');
  });

  test('of one policing area, by its areas alone; of front counters alone, with fewer sites to choose from', async () => {
    const rural = await cheapestCover('(areas: ["NPA-MR"], minutes: 30)');
    expect(rural.outcome).toBe('PROVED');
    expect(rural.areas.length).toBe(rural.proof.areas);
    expect(rural.areas.length).toBeLessThan(127);
    const counters = await cheapestCover('(kinds: [FRONT_ENQUIRY], minutes: 60)');
    expect(counters.proof.sites).toBeLessThan(rural.proof.sites);
    expect([...counters.kept, ...counters.notNeeded].length).toBe(counters.proof.sites);
    expect(counters.kept.every(({ points }: Answer) => points.some(({ kind }: Answer) => kind === 'FRONT_ENQUIRY'))).toBe(true);
  });

  test('is refused for what does not exist or contradicts itself', async () => {
    const asked = (args: string) => refused(`cheapestCover(${args}) { outcome }`);
    expect((await asked('minutes: 0')).extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'minutes' });
    expect((await asked('areas: ["NPA-XX"]')).extensions).toMatchObject({ code: 'NOT_FOUND', where: 'areas' });
    expect((await asked('mustStay: ["B-ENDERBY-HQ"]')).extensions).toMatchObject({ code: 'NOT_FOUND', where: 'mustStay', found: 'B-ENDERBY-HQ' });
    expect((await asked('mustStay: ["B-MELTON"], mustGo: ["B-MELTON"]')).extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'mustGo' });
    expect((await asked('kinds: [MOBILE]')).extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('who loses out?', () => {
  test('the answer is that of the option itself', async () => {
    const effect = 'summary peopleLosingTime losers { code before after } byArea { policingArea meanBefore meanAfter }';
    const { rankedOptions } = await force.answer<Answer>(
      `{ rankedOptions(where: { assets: ["B-MELTON"], kinds: [CLOSE], includeImpossible: true }) { nodes { id serviceEffect { ${effect} } } } }`,
    );
    const [{ id, serviceEffect }] = rankedOptions.nodes;
    expect((await force.answer<Answer>(`{ whoLosesOut(option: "${id}") { ${effect} } }`)).whoLosesOut).toEqual(serviceEffect);
  });

  test('is refused for an option that is not there, and for what is no id', async () => {
    const id = Buffer.from('ClosureOption:LEICS/close/B-NOWHERE', 'utf8').toString('base64url');
    expect((await refused(`whoLosesOut(option: "${id}") { summary }`)).extensions.code).toBe('NOT_FOUND');
    expect((await refused('whoLosesOut(option: "??") { summary }')).extensions.code).toBe('BAD_USER_INPUT');
  });
});
