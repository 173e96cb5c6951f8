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
