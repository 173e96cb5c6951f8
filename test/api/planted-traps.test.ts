/** Every trap that seeds/leicestershire/README.md plants is one that the answers do not walk into. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, closure, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const about = `id possible impossibleBecause warnings { code message } links { kind optionId because } figures { annualNetSaving npvOrganisation npvPublic receipts capital }
  completeness { missing { what hides } } lines { label amounts cashClass source { code pool { code } } }
  ... on ClosureOption { vacatedOn exit { kind lastDay noticeBy missedBreaks } moves { team desks doubt to { code } } }`;
const of = (building: string, kind = 'CLOSE') => closure(force, building, about, kind);
const codes = ({ warnings }: Answer): string[] => warnings.map(({ code }: Answer) => code);
const excludes = ({ links }: Answer): string[] => links.filter(({ kind }: Answer) => kind === 'EXCLUDES').map(({ optionId }: Answer) => optionId);

test('closing-receiver: Blaby, whose staff are to move to Wigston, and Wigston do not both close', async () => {
  const [blaby, wigston] = [await of('B-BLABY'), await of('B-WIGSTON')];
  expect(blaby.moves.every(({ to }: Answer) => to.code === 'B-WIGSTON')).toBe(true);
  expect(wigston.possible).toBe(true);
  expect(excludes(blaby)).toContain(wigston.id);
  expect(codes(blaby)).toContain('MOVES_INTO_A_CLOSURE');
});

test('late-receipt: Hinckley is fitted out in 2027/28 and its sale completes in 2030/31', async () => {
  const hinckley = await of('B-HINCKLEY', 'CLOSE_AND_REPROVIDE');
  expect(codes(hinckley)).toContain('RECEIPT_COMES_LATER');
  const year = (label: string) =>
    hinckley.lines.find((line: Answer) => line.label.startsWith(label)).amounts.findIndex((amount: string) => Number(amount) !== 0);
  expect([year('Fit-out'), year('Receipt')]).toEqual([1, 4]);
});

test('dear-licence: what the host of Shepshed asks is more than the office costs, every year', async () => {
  const shepshed = await of('B-SHEPSHED');
  expect(Number(shepshed.figures.annualNetSaving)).toBeLessThan(0);
  expect(codes(shepshed)).toContain('COSTS_MORE');
});

test('shared-rates: neither variant of Melton nor the annexe saves the one rates bill that they share', async () => {
  const three = [await of('B-MELTON'), await of('B-MELTON', 'CLOSE_AND_REPROVIDE'), await of('B-MELTON-ANNEXE')];
  for (const option of three) {
    expect(option.lines.filter(({ source }: Answer) => source?.pool.code === 'P-MELTON-RATES')).toEqual([]);
    expect(codes(option)).toContain('SHARED_POOL');
    expect(option.links.filter(({ kind }: Answer) => kind === 'SHARES_COST').length).toBeGreaterThan(0);
  }
  expect(excludes(three[0])).toContain(three[1].id);
});

test('missed-break: Braunstone waits until 2032, Oadby until its term ends in 2030', async () => {
  const [braunstone, oadby] = [await of('B-BRAUNSTONE'), await of('B-OADBY')];
  expect(braunstone.exit).toMatchObject({ kind: 'BREAK', lastDay: '2032-06-23', missedBreaks: ['2027-06-23'] });
  expect(oadby.exit).toMatchObject({ kind: 'EXPIRY', lastDay: '2030-12-24', missedBreaks: ['2026-12-24'] });
  for (const option of [braunstone, oadby]) expect(codes(option)).toContain('BREAK_NOTICE_MISSED');
});

test('rent-runs-on: the rent of Syston is paid until 2041 and no year of it is saved', async () => {
  const syston = await of('B-SYSTON');
  expect(syston.exit).toMatchObject({ kind: 'EXPIRY', lastDay: '2041-03-24' });
  expect(codes(syston)).toEqual(expect.arrayContaining(['LEASE_RUNS_ON', 'BEYOND_HORIZON']));
  expect(syston.lines.filter(({ label }: Answer) => /no longer paid: rent/i.test(label))).toEqual([]);
});

test('full-receiver: the people of Shelthorpe do not fit into Loughborough', async () => {
  const shelthorpe = await of('B-SHELTHORPE');
  expect(shelthorpe.possible).toBe(false);
  expect(shelthorpe.impossibleBecause.join(' ')).toContain('Loughborough');
});

test('specialist-space: no office takes over the forensic laboratory', async () => {
  const laboratory = await of('B-FORENSIC-LAB');
  expect(laboratory.possible).toBe(false);
  expect(laboratory.impossibleBecause.join(' ')).toContain('specialist space');
});

test('unlike-peers: custody is held against custody, and is not too expensive beside offices', async () => {
  const [custody] = await allOf(force, 'buildings', 'code paperTests { name fails peers { code ... on Building { use } } }', '{ code: { eq: "B-CUSTODY-A" } }');
  const expensive = custody.paperTests.find(({ name }: Answer) => name === 'TOO_EXPENSIVE');
  expect(expensive.fails).not.toBe(true);
  expect(expensive.peers.every(({ use }: Answer) => use === 'CUSTODY')).toBe(true);
});

describe('unknown-costs: where no amount is known no saving is claimed and no good rank given', () => {
  test.each(['B-MEASHAM', 'N-MOIRA', 'N-HUNCOTE', 'N-MARKET-OVERTON', 'N-HIGHFIELDS'])('%s', async (building) => {
    const all = await allOf(force, 'rankedOptions', 'kind assets { code } figures { annualNetSaving }', '{ kinds: [CLOSE] }');
    const position = all.findIndex(({ assets }) => assets[0].code === building);
    const worthless = all.findIndex(({ figures }) => figures.annualNetSaving === null || Number(figures.annualNetSaving) <= 0);
    expect(all[position].figures.annualNetSaving ?? '-1').toMatch(/^-|^0\.00$/);
    expect(position).toBeGreaterThanOrEqual(worthless);
  });
});

test('protected-tenant: vacant possession of Spinney Hill is not ours to give', async () => {
  const spinneyHill = await of('B-SPINNEY-HILL');
  expect(spinneyHill.possible).toBe(false);
  expect(spinneyHill.impossibleBecause.join(' ')).toContain('1954 Act');
});

describe('also awkward, as in life', () => {
  test('the workshop in the east: notice is due on the appraisal date itself, and can still be given', async () => {
    const leases = await allOf(force, 'leases', 'code building { code } leaseBreaks { breaksOn noticeMonths }', '{ code: { eq: "L-WORKSHOP-EAST" } }');
    expect(leases[0].leaseBreaks).toEqual([{ breaksOn: '2027-03-31', noticeMonths: 6 }]);
    expect((await of(leases[0].building.code)).exit).toMatchObject({ kind: 'BREAK', lastDay: '2027-03-31', noticeBy: '2026-09-30' });
  });

  test('Thurmaston and Lutterworth: notice is due within three months', async () => {
    for (const building of ['B-THURMASTON', 'B-LUTTERWORTH']) {
      const option = await of(building);
      expect(codes(option)).toContain('NOTICE_DUE');
      expect(option.exit.noticeBy > '2026-09-30' && option.exit.noticeBy <= '2026-12-31').toBe(true);
    }
  });

  test('occupational health holds over after its term: it can leave when it likes, or with three months of notice', async () => {
    const [lease] = await allOf(force, 'leases', 'expiresOn building { code }', '{ code: { eq: "L-OCCUPATIONAL-HEALTH" } }');
    expect(lease.expiresOn < '2026-09-30').toBe(true);
    const { exit, vacatedOn } = await of(lease.building.code);
    expect(exit.lastDay).toBe(vacatedOn > '2026-12-30' ? vacatedOn : '2026-12-30');
  });

  test('Beaumont Leys: the PFI charge runs on', async () => {
    const beaumontLeys = await of('B-BEAUMONT-LEYS');
    expect(codes(beaumontLeys)).toContain('PFI_RUNS_ON');
    expect(beaumontLeys.lines.filter(({ label }: Answer) => /no longer paid: pfi/i.test(label))).toEqual([]);
  });

  test('the store of seized goods: rent that no budget holds is avoided growth and no saving', async () => {
    const rent = (await of('B-STORE-SEIZED')).lines.filter(({ label }: Answer) => /no longer paid: rent/i.test(label));
    expect(rent.map(({ cashClass }: Answer) => cashClass)).toEqual(['CASH_AVOIDED_GROWTH']);
  });

  test('the network rings serve many and are saved by none of them', async () => {
    const rings = ['P-RING-SOUTH', 'P-RING-NORTH'];
    const options = await allOf(force, 'rankedOptions', 'title lines { source { pool { code } } }', '{ includeImpossible: true }');
    expect(options.filter(({ lines }) => lines.some(({ source }: Answer) => rings.includes(source?.pool.code)))).toEqual([]);
  });

  test('St Matthews says that it was rejected after consultation', async () => {
    expect(await closure(force, 'B-ST-MATTHEWS', 'stage')).toMatchObject({ stage: 'REJECTED' });
  });
});
