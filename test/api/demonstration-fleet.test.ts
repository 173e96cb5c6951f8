/** The fleet's measures asked of the demonstration force: what seeds/leicestershire/README.md plants is found, and sums hold. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { covertToken } from '../kit/asking.ts';
import { type Answer, allOf, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
  await force.answer('{ vehicles(first: 1) { totalCount } }'); // the fleet is read once, apart from what is asked of it
});
afterAll(() => force.stop());

const found = async (...checks: readonly string[]): Promise<string[]> => {
  const rows = await allOf(force, 'fleetDataChecks', 'check vehicle { code }', `{ check: [${checks.join(', ')}] }`);
  return rows.map(({ vehicle }: Answer) => vehicle?.code ?? null);
};
const vehicle = async (code: string, wanted: string): Promise<Answer> =>
  (await force.answer<Answer>(`{ vehicles(where: { code: { eq: "${code}" } }) { nodes { ${wanted} } } }`)).vehicles.nodes[0];

describe('planted traps', () => {
  test('odometer-backwards, odometer-leaps: the slip is named, and the latest reading that is believed is another', async () => {
    expect(await found('ODOMETER_BACKWARDS')).toContain('R008');
    expect(await found('ODOMETER_LEAPS')).toEqual(expect.arrayContaining(['N044', 'T011']));
    expect(await vehicle('R008', 'odometerMi odometerOn')).toEqual({ odometerMi: 44_483, odometerOn: '2026-07-02' });
    expect(await vehicle('N044', 'odometerMi')).toEqual({ odometerMi: 43_739 });
  });

  test('unknown-age, used-after-disposal, overlapping-vor', async () => {
    expect(await found('NO_REGISTRATION_DATE')).toEqual(['C055', 'N012', 'R047']);
    expect(await found('USE_AFTER_DISPOSAL')).toEqual(['Z003', 'Z007']);
    expect(await found('VOR_OVERLAP')).toEqual(['R030']);
  });

  test('fuel-on-the-wrong-card, fuel-on-an-unknown-card', async () => {
    expect(await found('FUEL_WRONG_KIND')).toEqual(['N128']);
    expect(await found('FUEL_WHILE_OFF_THE_ROAD')).toEqual(expect.arrayContaining(['J001', 'R030']));
    const { fleetDataCheckCounts: counts } = await force.answer<Answer>('{ fleetDataCheckCounts { check rows } }');
    expect(counts.find(({ check }: Answer) => check === 'FUEL_NO_VEHICLE').rows).toBe(3);
  });

  test('little-used-expired, little-used-justified: one reason ran out, one holds, one has no end', async () => {
    const states = await Promise.all(['C027', 'U009', 'C082'].map((code) => vehicle(code, 'justificationState')));
    expect(states.map(({ justificationState }) => justificationState)).toEqual(['EXPIRED', 'HOLDS', 'NO_EXPIRY']);
  });

  test('no-use-recorded: C060 is UNKNOWN and not unused', async () => {
    expect(await vehicle('C060', 'daysUsed shareOfDaysUsed hoursUsed')).toEqual({ daysUsed: null, shareOfDaysUsed: null, hoursUsed: null });
    const { concurrency } = await force.answer<Answer>('{ concurrency(role: CID_PLAIN) { warnings { message } } }');
    expect(concurrency.warnings[0].message).toContain('C060 (no day recorded)');
  });

  test('unknown-vehicle-costs: N090 and C120 have no pence a mile', async () => {
    for (const code of ['N090', 'C120']) expect(await vehicle(code, 'runningCostPa pencePerMile')).toEqual({ runningCostPa: null, pencePerMile: null });
  });
});

test('availability lies under the target, and the roles add up to the fleet for those who may see all of it', async () => {
  const query =
    '{ fleetAvailability(groupBy: ROLE, first: 100) { total { vehicles leftOut daysOff vehicleDays availability isBelowTarget waitingShare } nodes { vehicles leftOut daysOff vehicleDays } } }';
  const { body } = await force.response(query, {}, undefined, { authorization: `Bearer ${covertToken}` });
  const { total, nodes } = body.data.fleetAvailability;
  for (const sum of ['vehicles', 'leftOut', 'daysOff', 'vehicleDays']) expect(nodes.reduce((all: number, one: Answer) => all + one[sum], 0)).toBe(total[sum]);
  expect(total.availability).toBeCloseTo(1 - total.daysOff / total.vehicleDays, 12);
  expect(total.isBelowTarget).toBe(true);
  expect(total.waitingShare).toBeGreaterThan(0.5);
});

test('for all others the totals are the same, and the role that only covert vehicles have stands in no group', async () => {
  const query = '{ fleetAvailability(groupBy: ROLE, first: 100) { total { vehicles daysOff } nodes { name } } }';
  const { body } = await force.response(query, {}, undefined, { authorization: `Bearer ${covertToken}` });
  const { fleetAvailability } = await force.answer<Answer>(query);
  expect(fleetAvailability.total).toEqual(body.data.fleetAvailability.total);
  const missing = (body.data.fleetAvailability.nodes as Answer[]).filter(({ name }) => !fleetAvailability.nodes.some((one: Answer) => one.name === name));
  expect(missing.map(({ name }) => name)).toEqual(['SURVEILLANCE']);
});

describe('whoever may not see covert vehicles cannot single one out', () => {
  const total = async (where: string): Promise<Answer> => {
    const answer = await force.answer<Answer>(`{ fleetAvailability(groupBy: BASE, where: ${where}) { total { vehicles daysOff } nodes { vehicles } } }`);
    return answer.fleetAvailability;
  };

  test('by a filter that puts one beside a vehicle that everybody sees: the sum is that of the other', async () => {
    expect(await total('{ or: [{ code: { eq: "S001" } }, { code: { eq: "D001" } }] }')).toEqual(await total('{ code: { eq: "D001" } }'));
    expect(await total('{ role: [SURVEILLANCE, DOG] }')).toEqual(await total('{ role: [DOG] }'));
    expect((await total('{ marking: [COVERT] }')).total).toMatchObject({ vehicles: 0, daysOff: 0 });
  });

  test('by the groups of the whole fleet: they hold what the list holds', async () => {
    const { fleetAvailability, fleetCosts } = await force.answer<Answer>(
      '{ fleetAvailability(groupBy: BASE, first: 100) { nodes { code vehicles } } fleetCosts(groupBy: BASE, first: 100) { nodes { code vehicles } } }',
    );
    const listed = await allOf(force, 'vehicles', 'base { code } status');
    const standing = listed.filter(({ base, status }) => base?.code === 'S-ENDERBY' && ['IN_SERVICE', 'SPARE'].includes(status)).length;
    const at = (nodes: readonly Answer[]) => nodes.find(({ code }) => code === 'S-ENDERBY').vehicles;
    expect(at(fleetCosts.nodes)).toBe(standing);
    expect(at(fleetAvailability.nodes)).toBeLessThanOrEqual(listed.filter(({ base }) => base?.code === 'S-ENDERBY').length);
  });

  test('by who is out at once at its base, of its team or of its role', async () => {
    const { base, team, role } = await force.answer<Answer>(
      '{ base: concurrency(base: "S-ENDERBY") { held } team: concurrency(team: "T-INTELLIGENCE") { held } role: concurrency(role: SURVEILLANCE) { held } }',
    );
    const listed = await allOf(force, 'vehicles', 'base { code } status');
    expect(base.held).toBe(listed.filter(({ base: at, status }) => at?.code === 'S-ENDERBY' && ['IN_SERVICE', 'SPARE'].includes(status)).length);
    expect([team.held, role.held]).toEqual([0, 0]);
  });

  test('by what falls due in a year, in all or in groups: only what all of it costs in a level year is the same for everybody', async () => {
    const query = '{ replacementForecast(domains: [FLEET], groupBy: ROLE) { levelYearlyCost dueLater years { count } rows { group count } } }';
    const { replacementForecast: open } = await force.answer<Answer>(query);
    const { body } = await force.response(query, {}, undefined, { authorization: `Bearer ${covertToken}` });
    const all = body.data.replacementForecast;
    const count = (rows: readonly Answer[]) => rows.reduce((sum: number, row) => sum + row.count, 0);
    expect(open.rows.map(({ group }: Answer) => group)).not.toContain(null);
    expect(count(open.rows)).toBe(count(open.years));
    expect(count(all.years) + all.dueLater - count(open.years) - open.dueLater).toBe(12);
    expect(open.levelYearlyCost).toBe(all.levelYearlyCost);
  });

  test('by what a typical one of its role costs', async () => {
    const { body } = await force.response('{ economicLife(role: SURVEILLANCE) { price missing { where } } }');
    expect(JSON.stringify(body)).not.toContain('27125');
  });
});

test('fixed and variable pence a mile add up to the total of every vehicle where all are known', async () => {
  const rows = await allOf(force, 'vehicles', 'pencePerMile fixedPencePerMile variablePencePerMile', '{ pencePerMile: { isUnknown: false } }');
  expect(rows.length).toBeGreaterThan(600);
  for (const { pencePerMile, fixedPencePerMile, variablePencePerMile } of rows) expect(fixedPencePerMile + variablePencePerMile).toBeCloseTo(pencePerMile, 6);
});

test('pool cars: the mean in use hides the peak, and turnaround never lowers it', async () => {
  const { now, turned } = await force.answer<Answer>(`{ now: concurrency(role: POOL) { held peak { count } hours { mean peak } }
    turned: concurrency(role: POOL, turnaroundMinutes: 60) { peak { count } hours { mean peak } } }`);
  const busiest = Math.max(...now.hours.map(({ mean }: Answer) => mean));
  expect(now.peak.count).toBeGreaterThan(2 * busiest);
  expect(now.peak.count).toBeLessThanOrEqual(now.held);
  for (const [hour, one] of now.hours.entries()) expect(turned.hours[hour].peak).toBeGreaterThanOrEqual(one.peak);
});

test('private mileage by base and by team comes to the same as by person', async () => {
  const { otherTravelCost } = await force.answer<Answer>(
    '{ otherTravelCost(taxYear: "2026/27") { sum { mileageCost knownTotal } byBase { mileageCost knownTotal } byTeam { mileageCost knownTotal } } }',
  );
  const people = await allOf(force, 'otherTravelCost', 'mileageCost');
  const pence = (rows: readonly Answer[], key: string) => rows.reduce((sum, row) => sum + Number(row[key]), 0);
  expect(pence(people, 'mileageCost')).toBeCloseTo(Number(otherTravelCost.sum.mileageCost), 0);
  for (const rows of [otherTravelCost.byBase, otherTravelCost.byTeam]) {
    expect(pence(rows, 'mileageCost')).toBeCloseTo(Number(otherTravelCost.sum.mileageCost), 0);
    expect(pence(rows, 'knownTotal')).toBeCloseTo(Number(otherTravelCost.sum.knownTotal), 0);
  }
});
