/** What an IT planner and the finance lead ask of money, on the demonstration force: what each way of dealing with a system costs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const way =
  'kind basis possible impossibleBecause oneOff runPa releasedPa releasedFrom npv annualNetSaving optionId completeness { shareAssumed missing { where } } warnings { code }';
const systemOf = async (code: string, asked = `ways { ${way} }`): Promise<Answer> =>
  (await force.answer<Answer>(`{ dispositions(systems: ["SYS-${code}"]) { totalCount nodes { ${asked} } } }`)).dispositions.nodes[0];
const wayOf = ({ ways }: Answer, kind: string): Answer => ways.find((one: Answer) => one.kind === kind);

describe('E3.9 Retire, keep or move: the seven ways with a cost each', () => {
  test('every system that runs has each of the seven; a figure is there, or what to fill in', async () => {
    const { dispositions } = await force.answer<Answer>(`{ dispositions(first: 100) { totalCount nodes { system { code } ways { ${way} } best { npv } } } }`);
    expect(dispositions.totalCount).toBe(60);
    for (const { system, ways } of dispositions.nodes) {
      const kinds = new Set(ways.map(({ kind }: Answer) => kind));
      expect([...kinds], system.code).toEqual(['RETIRE', 'RETAIN', 'RELOCATE', 'REHOST', 'REPLATFORM', 'REPURCHASE', 'REFACTOR']);
      const silent = ways.filter(
        ({ npv, completeness, impossibleBecause }: Answer) => npv === null && completeness.missing.length + impossibleBecause.length === 0,
      );
      expect(silent, system.code).toEqual([]);
    }
    const worth = dispositions.nodes.map(({ best }: Answer) => Number(best.npv));
    expect(worth).toEqual([...worth].sort((one, other) => other - one));
  });
  test('finance has a quote for its platform, which is the option of the ranking; its other moves are estimates and stand in no ranking', async () => {
    const { ways } = await systemOf('FINANCE');
    const quoted = wayOf({ ways }, 'REPLATFORM');
    expect(quoted.basis).toBe('QUOTE');
    const { option } = await force.answer<Answer>('query($id: ID!) { option(id: $id) { kind figures { annualNetSaving } } }', { id: quoted.optionId });
    expect(option).toEqual({ kind: 'REPLATFORM_SYSTEM', figures: { annualNetSaving: quoted.annualNetSaving } });
    const estimates = ways.filter(({ basis }: Answer) => basis === 'ESTIMATE');
    expect(estimates.map(({ optionId }: Answer) => optionId)).toEqual([null, null, null, null]);
    expect(estimates.every(({ completeness }: Answer) => completeness.shareAssumed > 0.5)).toBe(true);
    const moves = await allOf(
      force,
      'rankedOptions',
      'kind',
      '{ assets: ["SYS-FINANCE"], kinds: [RELOCATE_SYSTEM, REHOST_SYSTEM, REPLATFORM_SYSTEM, REPURCHASE_SYSTEM, REFACTOR_SYSTEM], includeImpossible: true }',
    );
    expect(moves.map(({ kind }) => kind)).toEqual(['REPLATFORM_SYSTEM']);
  });
  test('the statistical returns hardly load their machine for thirty days: they work once a quarter, so it stays as large, and they are not idle', async () => {
    const found = await systemOf('RETURNS', `isIdle machines { keptBecause workload { cpuP95 } } reasonsToStay { code } ways { ${way} }`);
    expect(found.isIdle).toBeNull();
    expect(found.machines).toEqual([{ keptBecause: 'its load was measured over 30 days, and what it does comes round in 92', workload: { cpuP95: 0.02 } }]);
    expect(found.reasonsToStay.map(({ code }: Answer) => code)).toContain('BATCH');
    expect(wayOf(found, 'REHOST').warnings.map(({ code }: Answer) => code)).toEqual(expect.arrayContaining(['RUNS_IN_BATCHES', 'NOT_MADE_SMALLER']));
  });
  test('what was to be switched off and still runs is idle by its measured load', async () => {
    for (const code of ['FLEET-OLD', 'TRAINING-OLD', 'CUSTODY-OLD']) expect((await systemOf(code, 'isIdle')).isIdle, code).toBe(true);
  });
  test('intelligence stays on our own premises: every move is impossible, and says why', async () => {
    const { ways } = await systemOf('INTEL');
    for (const kind of ['RELOCATE', 'REHOST', 'REPLATFORM', 'REPURCHASE', 'REFACTOR'])
      expect(wayOf({ ways }, kind).impossibleBecause).toEqual(['its data must stay on our own premises']);
    expect(wayOf({ ways }, 'RETAIN').possible).toBe(true);
  });
  test('a quote for number plates comes from a provider that may not hold such data', async () => {
    const [quoted] = (await systemOf('ANPR')).ways.filter(({ basis }: Answer) => basis === 'QUOTE');
    expect(quoted).toMatchObject({ possible: false, impossibleBecause: ['its data are OFFICIAL-SENSITIVE, and the provider may hold no more than OFFICIAL'] });
  });
  test('moving the print service pays for data that leave in dollars, and frees no host: doors depend on it too', async () => {
    const { lines, warnings } = (
      await allOf(
        force,
        'rankedOptions',
        'lines { label amounts inputs { name value } } warnings { code }',
        '{ assets: ["SYS-PRINT"], kinds: [REHOST_SYSTEM] }',
      )
    )[0];
    const leaving = lines.find(({ label }: Answer) => label === 'Getting the data out when leaving');
    expect(leaving.inputs.find(({ name }: Answer) => name === 'a TB that leaves').value).toBeCloseTo(87 * 0.79, 6);
    expect(warnings.map(({ code }: Answer) => code)).toContain('STEP_NOT_RELEASED');
  });
  test('systems can be filtered, and one that is not there is refused', async () => {
    const { dispositions } = await force.answer<Answer>(
      '{ dispositions(where: { hosting: [NATIONAL] }) { nodes { system { spendPurpose } ways { kind possible } } } }',
    );
    expect(dispositions.nodes.map(({ system }: Answer) => system.spendPurpose)).toEqual(['MANDATE', 'MANDATE', 'MANDATE']);
    expect(dispositions.nodes[0].ways.filter(({ possible }: Answer) => possible).map(({ kind }: Answer) => kind)).toEqual(['RETAIN']);
    const { body } = await force.response('{ dispositions(systems: ["NO-SUCH"]) { totalCount } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', found: 'NO-SUCH' });
  });
});

describe('E3.14 Capital or revenue, and what is still owed?', () => {
  const row = 'opening borrowed interest provision charge closing';
  const asked = `borrowingRate years { financialYear without { ${row} } with { ${row} } chargeChange capitalAvoided recurring oneOff netRevenue }
    stillOwed { asset { code } lastUse owed chargedAfter until where } unknown { asset { code } where } loansBeyondLife { asset { code } loanEndsOn lifeEndsOn }
    npvOrganisation revenueBreaches { financialYear over because } warnings { code message }`;
  const financing = async (ids: readonly string[], more = ''): Promise<Answer> =>
    (await force.answer<Answer>(`query($ids: [ID!]) { capitalFinancing(options: $ids${more}) { ${asked} } }`, { ids })).capitalFinancing;
  const optionOf = async (system: string, kind: string): Promise<string> =>
    (await allOf(force, 'rankedOptions', 'id', `{ assets: ["SYS-${system}"], kinds: [${kind}], includeImpossible: true }`))[0].id;

  test('with no option the requirement with and without is the same, and each year opens with what the year before closed with', async () => {
    const { years } = await financing([]);
    expect(years).toHaveLength(11);
    for (const [index, year] of years.entries()) {
      expect(year.with).toEqual(year.without);
      if (index > 0) expect(Number(year.without.opening)).toBeCloseTo(Number(years[index - 1].without.closing), 1);
    }
  });
  test('finance as a platform is worth it and fails the revenue of 2027/28: £400,000 may be spent once, it asks for more', async () => {
    const found = await financing([await optionOf('FINANCE', 'REPLATFORM_SYSTEM')]);
    expect(Number(found.npvOrganisation)).toBeGreaterThan(0);
    expect(found.revenueBreaches.map(({ financialYear }: Answer) => financialYear)).toEqual(['2027/28']);
    const year = found.years[1];
    const level = 113.7 / 111.5;
    expect(Number(found.revenueBreaches[0].over)).toBeCloseTo(-Number(year.netRevenue) - 400_000 * level, -2);
    expect(found.warnings.map(({ code }: Answer) => code)).toContain('WORTH_IT_AND_NOT_AFFORDABLE');
  });
  test('moving what stands on array B is worth it for the array that is not bought again, and says that it costs revenue every year', async () => {
    const { rankedOptions } = await force.answer<Answer>(
      '{ rankedOptions(where: { kinds: [MOVE_TOGETHER], assets: ["SAN-B"] }) { nodes { id title figures { npvOrganisation annualNetSaving } warnings { code } } } }',
    );
    const array = rankedOptions.nodes.find(({ title }: Answer) => title.endsWith('Storage array B is left empty'));
    expect(Number(array.figures.npvOrganisation)).toBeGreaterThan(0);
    expect(Number(array.figures.annualNetSaving)).toBeLessThan(0);
    expect(array.warnings.map(({ code }: Answer) => code)).toContain('WORTH_IT_AND_COSTS_REVENUE');
  });
  test('the voice gateways of £29,000 are charged over seven years: after the exchange is off, £4,142.86 a year and interest run on to 2031/32; less is charged only once new ones would have been bought', async () => {
    const id = await optionOf('SWITCHBOARD', 'RETIRE_SYSTEM');
    const { stillOwed, borrowingRate, years } = await financing([id]);
    const [gateway] = stillOwed.filter(({ asset }: Answer) => asset.code === 'GW-VOICE');
    expect(gateway).toMatchObject({ lastUse: '2027-03-30', until: '2031/32' });
    expect(Number(gateway.owed)).toBeCloseTo((29_000 / 7) * 5, 1);
    expect(Number(gateway.chargedAfter)).toBeCloseTo((29_000 / 7) * (5 + borrowingRate * (5 + 4 + 3 + 2 + 1)), 0);
    const changes = years.map(({ chargeChange }: Answer) => Number(chargeChange));
    expect(changes.slice(0, 3)).toEqual([0, 0, 0]);
    expect(Math.max(...changes.slice(3, 9))).toBeLessThan(0);
    const { option } = await force.answer<Answer>('query($id: ID!) { option(id: $id) { warnings { code message } } }', { id });
    expect(option.warnings.find(({ code }: Answer) => code === 'BORROWING_GOES_ON').message).toContain('20,714 pounds');
  });
  test('by annuity less is charged at first and more later, the same in all', async () => {
    const [equal, annuity] = [await financing([]), await financing([], ', method: ANNUITY')];
    expect(Number(annuity.years[0].without.opening)).toBeGreaterThan(Number(equal.years[0].without.opening));
  });
  test('what nobody knows is named and in no sum; a loan that outlasts what it bought is named too', async () => {
    const { unknown, loansBeyondLife } = await financing([]);
    expect(unknown).toEqual([{ asset: { code: 'HV-12' }, where: 'it_assets.csv: HV-12, purchase_price' }]);
    expect(loansBeyondLife.length).toBeGreaterThan(0);
    expect(loansBeyondLife.every(({ loanEndsOn, lifeEndsOn }: Answer) => loanEndsOn > lifeEndsOn)).toBe(true);
  });
  test('years beyond those that are appraised, and options that are not there, are refused', async () => {
    const refused = async (query: string) => (await force.response(query)).body.errors[0].extensions.code;
    expect(await refused('{ capitalFinancing(years: 99) { borrowingRate } }')).toBe('BAD_USER_INPUT');
    expect(await refused('{ capitalFinancing(options: ["U3lzdGVtT3B0aW9uOkxFSUNTL3ZvaWQ"]) { borrowingRate } }')).toBe('NOT_FOUND');
  });
});
