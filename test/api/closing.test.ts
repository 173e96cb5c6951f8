/** Which sites of the demonstration force to close, asked as an estates manager would; and of a fire service that has no contact points at all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '../exchange/sample.ts';
import { type Answer, demonstration, type Force } from './sample.ts';

/** A fire service of four stations on a line north of the origin, five kilometres apart, and a village beside each. */
const fireService: Files = {
  'organisation.csv': 'code,name,type,appraisal_date\nFIRE-TEST,Felpersham Fire and Rescue,FIRE,2026-09-30\n',
  'areas.csv': 'code,name,level,valid_from\nALL,All,FORCE,2015-04-01\n',
  'sites.csv': `code,name,area,settlement,latitude,longitude
S1,One,ALL,URBAN,52.00,0
S2,Two,ALL,URBAN,52.05,0
S3,Three,ALL,URBAN,52.06,0
S4,Four,ALL,URBAN,52.15,0
S5,Five,ALL,URBAN,,
`,
  'buildings.csv': `code,site,name,use,tenure,status
F1,S1,Station One,FIRE_STATION,FREEHOLD,OPERATIONAL
F2,S2,Station Two,FIRE_STATION,FREEHOLD,OPERATIONAL
F3,S3,Station Three,FIRE_STATION,FREEHOLD,OPERATIONAL
F4,S4,Station Four,FIRE_STATION,FREEHOLD,OPERATIONAL
F5,S5,Station Five,FIRE_STATION,FREEHOLD,OPERATIONAL
F6,S1,Old station,FIRE_STATION,FREEHOLD,DISPOSED
OFFICE,S1,Head office,OFFICE,FREEHOLD,OPERATIONAL
`,
  'demand_areas.csv': `code,name,area,settlement,latitude,longitude,population,households
V1,Village One,ALL,URBAN,52.00,0,1000,300
V2,Village Two,ALL,URBAN,52.05,0,1000,300
V3,Village Three,ALL,URBAN,52.06,0,1000,900
V4,Village Four,ALL,URBAN,52.15,0,1000,300
`,
  'cost_pools.csv': 'code,name,kind,buildings\nP1,One,BUILDING,F1\nP2,Two,BUILDING,F2\nP3,Three,BUILDING,F3\n',
  'cost_lines.csv': `code,pool,category,financial_year,amount_pa
L1,P1,ELECTRICITY,2026/27,1000
L2,P2,ELECTRICITY,2026/27,2000
L3,P3,ELECTRICITY,2026/27,3000
`,
};

let force: Force;
beforeAll(async () => {
  force = await demonstration();
  await force.folder(fireService);
});
afterAll(() => force.stop());

const asked = `outcome summary because objective then unit counted yearlySaving unknownSavings warnings { code }
  going { asset { code } mustGo yearlySaving savingBasis optionId obstacles losing meanExtraMinutes worstAfter noLongerWithin losers { code before after next { code } } }
  staying { asset { code } mustStayBecause isPlaced } before { counted mean p95 worst within shareWithin } after { counted mean p95 worst within shareWithin withNothing }
  unplanned { way summary worseBy breaks going { code } } neighbours { count value change isProved } proof { sites areas value bound gap tiesSettled }`;
const ask = async (args: string, organisation?: string): Promise<Answer> =>
  (await force.answer<Answer>(`{ sitesToClose(${args}) { ${asked} } }`, {}, organisation)).sitesToClose;
const refused = async (args: string): Promise<Answer> => (await force.response(`{ sitesToClose(${args}) { outcome } }`)).body.errors[0].extensions;
const codes = (sites: readonly Answer[]): string[] => sites.map(({ asset }: Answer) => asset.code);

describe('which ten of our contact points should close?', () => {
  test('those whose closing adds least to the way of everybody, proved, with who loses by each', async () => {
    const found = await ask('count: 10, objective: LEAST_LOSS, neighbours: true');
    expect(found).toMatchObject({
      outcome: 'PROVED',
      because: [],
      objective: 'LEAST_LOSS',
      then: ['MOST_SAVING'],
      unit: 'minutes of the mean',
      proof: { areas: 127, gap: 0 },
    });
    expect(found.going).toHaveLength(10);
    expect(found.going.length + found.staying.length).toBe(found.proof.sites);
    expect(found.proof.value).toBeCloseTo(found.after.mean, 9);
    expect(found.proof.bound).toBeCloseTo(found.after.mean, 6);
    const { coverageOf } = await force.answer<Answer>(`{ coverageOf(points: ${JSON.stringify(codes(found.staying))}, minutes: 20) { mean p95 } }`);
    expect(coverageOf.mean).toBeCloseTo(found.after.mean, 9);
    expect(coverageOf.p95).toBeCloseTo(found.after.p95, 9);
    for (const { losers } of found.going)
      for (const { before, after, next } of losers) expect([after > before, codes(found.staying).includes(next.code)]).toEqual([true, true]);
    const [fewer, more] = found.neighbours;
    expect([fewer.count, fewer.change <= 0, more.count, more.change >= 0]).toEqual([9, true, 11, true]);
  });

  test('a protected counter stays, and says until when', async () => {
    const found = await ask('count: 10, objective: MOST_SAVING, minutes: 25');
    expect(found.staying.find(({ asset }: Answer) => asset.code === 'B-OAKHAM').mustStayBecause).toContain('2030-03-31');
    expect(codes(found.going)).not.toContain('B-OAKHAM');
  });

  test('for the most saved nobody falls out of reach, and down the ranked list some would or less is saved', async () => {
    const found = await ask('count: 10, objective: MOST_SAVING');
    expect(found.outcome).toBe('PROVED');
    expect(found.after.within).toBe(found.before.within);
    expect(found.going.every(({ noLongerWithin }: Answer) => noLongerWithin === 0)).toBe(true);
    const sum = found.going.reduce((total: number, { yearlySaving }: Answer) => total + Number(yearlySaving ?? 0), 0);
    expect(Number(found.yearlySaving)).toBeCloseTo(sum, 1);
    const list = found.unplanned.find(({ way }: Answer) => way === 'RANKED_LIST');
    expect(list.breaks.length > 0 || list.worseBy >= 0).toBe(true);
  });

  test('its saving is that of the ranked closure, which can be asked for by its id', async () => {
    const found = await ask('count: 3, objective: MOST_SAVING');
    const { optionId, yearlySaving } = found.going[0];
    const { option } = await force.answer<Answer>(`{ option(id: "${optionId}") { kind figures { annualNetSaving } } }`);
    expect(option).toEqual({ kind: 'CLOSE', figures: { annualNetSaving: yearlySaving } });
  });

  test('asked again, is the same', async () => {
    const args = 'count: 5, objective: MOST_WITHIN, minutes: 15, then: [LEAST_LOSS]';
    expect(await ask(args)).toEqual(await ask(args));
  });

  test('is refused for what contradicts itself or is out of range', async () => {
    expect(await refused('count: 0, objective: LEAST_LOSS')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'count' });
    expect(await refused('count: 1, objective: LEAST_LOSS, seconds: 60')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'seconds' });
    expect(await refused('count: 1, objective: LEAST_LOSS, leastShareWithin: 1.5')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'leastShareWithin' });
    expect(await refused('count: 1, objective: LEAST_LOSS, mustGo: ["B-MELTON", "B-HINCKLEY"]')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'count' });
    expect(await refused('count: 1, objective: LEAST_LOSS, uses: ["CASTLE"]')).toMatchObject({ code: 'NOT_FOUND', where: 'uses', found: 'CASTLE' });
    expect(await refused('count: 1, objective: LEAST_LOSS, uses: ["HOSPITAL"]')).toMatchObject({ code: 'NOT_FOUND', where: 'uses', found: 'HOSPITAL' });
    expect(await refused('count: 1, objective: LEAST_LOSS, buildings: ["B-NOWHERE"]')).toMatchObject({ code: 'NOT_FOUND', where: 'buildings' });
  });
});

describe('which two fire stations should close?', () => {
  test('stations two and three stand beside one another: one of them goes, and the head office is no fire station', async () => {
    const found = await ask('count: 1, objective: LEAST_LOSS, uses: ["FIRE_STATION"]', 'FIRE-TEST');
    expect(found).toMatchObject({ outcome: 'PROVED', proof: { sites: 5 } });
    expect(codes(found.going)).toEqual(['F3']);
    expect(found.going[0]).toMatchObject({ losing: 1000, losers: [{ code: 'V3', next: { code: 'F2' } }] });
  });

  test('by households the other of the two, where three times as many live', async () => {
    expect(codes((await ask('count: 1, objective: LEAST_LOSS, counted: HOUSEHOLDS, uses: ["FIRE_STATION"]', 'FIRE-TEST')).going)).toEqual(['F2']);
  });

  test('a station without coordinates stays: closing it only seems to harm nobody', async () => {
    const found = await ask('count: 4, objective: LEAST_LOSS, uses: ["FIRE_STATION"]', 'FIRE-TEST');
    expect(found).toMatchObject({
      outcome: 'INFEASIBLE',
      after: null,
      because: ['At most 3 of 5 sites can close while every area keeps something to go to; 4 are asked for.'],
    });
    const three = await ask('count: 3, objective: LEAST_LOSS, uses: ["FIRE_STATION"]', 'FIRE-TEST');
    expect(three.staying.find(({ asset }: Answer) => asset.code === 'F5')).toMatchObject({
      isPlaced: false,
      mustStayBecause: expect.stringContaining('UNKNOWN'),
    });
    expect(three.warnings.map(({ code }: Answer) => code)).toContain('PLACE_UNKNOWN');
  });

  test('without contact points and without a word, every operational building is a site, and the answer says so', async () => {
    const found = await ask('count: 1, objective: LEAST_LOSS', 'FIRE-TEST');
    expect(found.proof.sites).toBe(6);
    expect(found.warnings.map(({ code }: Answer) => code)).toContain('NO_CONTACT_POINTS');
  });

  test('where no net saving is known, the running cost stands in, and the answer says so', async () => {
    const found = await ask('count: 1, objective: MOST_SAVING, minutes: 20, uses: ["FIRE_STATION"]', 'FIRE-TEST');
    expect(found.going[0]).toMatchObject({
      asset: { code: 'F3' },
      yearlySaving: '3000.00',
      savingBasis: 'its running cost, before anything that closing it causes',
    });
    expect(found.warnings.map(({ code }: Answer) => code)).toContain('RUNNING_COST_STANDS_IN');
    expect(found.going[0].obstacles[0]).toContain('fire station');
  });

  test('and only what the ranking holds possible is asked for: none is, and the reasons are named', async () => {
    const found = await ask('count: 1, objective: LEAST_LOSS, onlyPossible: true, uses: ["FIRE_STATION"]', 'FIRE-TEST');
    expect(found.outcome).toBe('INFEASIBLE');
    expect(found.because[0]).toBe('1 are to close, but of 5 sites only 0 may.');
  });
});
