/** Cover of the demonstration force, asked as an estates manager would: who is reached, who loses out, and what the least is that keeps everyone in reach. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, closure, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const coverage = `minutes travelModel people peopleWithin peopleWithSecond population households incidents areas mean meanPerIncident p95
  worst { code minutes secondMinutes limit } outside { code minutes } travelBasis { mode source fromMatrix fromModel unknown }
  byPolicingArea { policingArea name people peopleWithin share incidents } byDeprivationDecile { imdDecile people share incidents mean meanPerIncident }
  buildings { code } warnings { code message }`;
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

describe('incidents', () => {
  test('happen nearer to a contact point than people live: 98.8 % of them within 15 minutes against 98.5 % of people', async () => {
    const { population, incidents, mean, meanPerIncident } = await coverageOf('minutes: 15');
    expect([population, incidents].map((share) => share.toFixed(3))).toEqual(['0.985', '0.988']);
    expect(meanPerIncident).toBeLessThan(mean);
  });
});

describe('where does response reach people in time?', () => {
  test('the ten response bases reach 1,009,500 people within 15 minutes in town and 20 in the country, by blue light', async () => {
    const found = await coverageOf('kinds: [RESPONSE_BASE]');
    expect(found.buildings).toHaveLength(10);
    expect(found).toMatchObject({
      minutes: null,
      people: 1_121_910,
      peopleWithin: 1_009_500,
      worst: { code: 'DA-HARBOROUGH-010', limit: 15 },
      travelBasis: { mode: 'BLUE_LIGHT', source: 'MODEL', fromMatrix: 0, fromModel: 1_270 },
    });
    expect(found.incidents).toBeGreaterThan(found.population);
    expect(found.outside).toHaveLength(13);
  });

  test('no response base is a contact point: those of today are the buildings with another point', async () => {
    const today = (await coverageOf('minutes: 15')).buildings.map(({ code }: Answer) => code);
    const points = await allOf(force, 'servicePoints', 'kind building { code }', '{ kind: [FRONT_ENQUIRY, APPOINTMENT, BEAT_SURGERY] }');
    expect(today.toSorted()).toEqual([...new Set(points.map(({ building }) => building.code))].toSorted());
  });

  test('one base is asked for by its service point, by blue light unless said', async () => {
    const base = await coverageOf('points: ["SP-OAKHAM-RESPONSE"]');
    expect(base).toMatchObject({ buildings: [{ code: 'B-OAKHAM' }], travelBasis: { mode: 'BLUE_LIGHT' } });
    expect((await coverageOf('points: ["SP-OAKHAM-RESPONSE"], by: CAR')).peopleWithin).toBeLessThan(base.peopleWithin);
  });

  test('the cheapest set of bases says what cannot be reached, and is proved for the rest', async () => {
    const found = await cheapestCover('(kinds: [RESPONSE_BASE])');
    expect(found).toMatchObject({ outcome: 'INFEASIBLE', travelModel: expect.stringMatching(/^by blue light/), proof: { sites: 10, areas: 114, gap: 0 } });
    expect(found.unreachable).toHaveLength(13);
    expect(found.kept.every(({ points }: Answer) => points.every(({ kind }: Answer) => kind === 'RESPONSE_BASE'))).toBe(true);
  });

  test('is refused together with contact points, and so are kinds beside points and no kinds at all', async () => {
    const asked = async (args: string) => (await refused(`coverageOf(${args}) { people }`)).extensions;
    expect(await asked('kinds: [RESPONSE_BASE, APPOINTMENT]')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'kinds', found: 'RESPONSE_BASE, APPOINTMENT' });
    expect(await asked('points: ["SP-OAKHAM-RESPONSE", "SP-OAKHAM-COUNTER"]')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'kinds' });
    expect(await asked('points: ["B-OAKHAM"], kinds: [APPOINTMENT]')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'kinds' });
    expect(await asked('kinds: []')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'kinds' });
    expect((await refused('cheapestCover(kinds: [RESPONSE_BASE, APPOINTMENT]) { outcome }')).extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await refused('cheapestCover(kinds: []) { outcome }')).extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'kinds' });
  });
});

describe('by bus', () => {
  test('888,620 people reach a front counter within an hour; two villages have no bus, and the answer names them', async () => {
    const found = await coverageOf('kinds: [FRONT_ENQUIRY], by: BUS, minutes: 60');
    expect(found).toMatchObject({ peopleWithin: 888_620, mean: null, travelBasis: { mode: 'BUS', source: 'MATRIX', fromMatrix: 625, unknown: 10 } });
    expect(found.warnings).toMatchObject([{ code: 'TRAVEL_TIMES_MISSING', message: expect.stringContaining('from Harborough 002, Harborough 011') }]);
  });

  test('more people reach the same counters in half the time by car', async () => {
    expect((await coverageOf('kinds: [FRONT_ENQUIRY], minutes: 30')).peopleWithin).toBeGreaterThan(888_620);
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

  test('is told by deprivation decile, which adds up to all who lose', async () => {
    const effect = 'peopleLosingTime byDeprivationDecile { imdDecile people peopleLosingTime meanBefore meanAfter }';
    for (const building of ['B-LEICESTER-CENTRAL', 'N-HUSBANDS-BOSWORTH']) {
      const { serviceEffect } = await closure(force, building, `serviceEffect { ${effect} }`);
      expect(serviceEffect.peopleLosingTime).toBeGreaterThan(0);
      const deciles: Answer[] = serviceEffect.byDeprivationDecile;
      expect(deciles.map(({ imdDecile }) => imdDecile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(deciles.reduce((sum, { people }) => sum + people, 0)).toBe(1_121_910);
      expect(deciles.reduce((sum, { peopleLosingTime }) => sum + peopleLosingTime, 0)).toBe(serviceEffect.peopleLosingTime);
      for (const one of deciles) expect(one.meanAfter).toBeGreaterThanOrEqual(one.meanBefore);
    }
  });

  test('of response, closing Hinckley takes the mean from 9.2 to 11.4 minutes, and from 8.5 to 10.5 for each incident', async () => {
    const times = 'mean meanPerIncident worstArea secondWithinStandard';
    const { serviceEffect } = await closure(
      force,
      'B-HINCKLEY',
      `serviceEffect { responseBefore { ${times} } responseAfter { ${times} } responseTravelBasis { mode source } }`,
    );
    const { responseBefore: before, responseAfter: after, responseTravelBasis } = serviceEffect;
    expect([before.mean, after.mean, before.meanPerIncident, after.meanPerIncident].map((one: number) => one.toFixed(1))).toEqual([
      '9.2',
      '11.4',
      '8.5',
      '10.5',
    ]);
    expect(after.secondWithinStandard).toBeLessThan(before.secondWithinStandard);
    expect(responseTravelBasis).toEqual({ mode: 'BLUE_LIGHT', source: 'MODEL' });
  });

  test('is refused for an option that is not there, and for what is no id', async () => {
    const id = Buffer.from('ClosureOption:LEICS/close/B-NOWHERE', 'utf8').toString('base64url');
    expect((await refused(`whoLosesOut(option: "${id}") { summary }`)).extensions.code).toBe('NOT_FOUND');
    expect((await refused('whoLosesOut(option: "??") { summary }')).extensions.code).toBe('BAD_USER_INPUT');
  });
});
