/** What an IT planner asks of a migration: what is paid twice, and which order of waves is best; by hand, and on the demonstration force. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../exchange/sample.ts';
import { smallMigration } from './migration-sample.ts';
import { type Answer, demonstration, type Force, forceOf } from './sample.ts';

let small: Force;
let large: Force;
beforeAll(async () => {
  small = await forceOf(smallMigration);
  large = await demonstration();
});
afterAll(async () => {
  await small.stop();
  await large.stop();
});
const asked = async (query: string) => small.answer<Answer>(query, {}, 'ROOM');

describe('E3.6 How much do we pay twice, month by month?', () => {
  test('old £2,700 a month to February, £1,700 to April, then the contract that is paid to March 2028; new from January', async () => {
    const { doubleRunning } = await asked('{ doubleRunning { months { month old new twice idle paidOut runningTotal } paidTwice paidIdle doubleRunning } }');
    const row = (at: number) => doubleRunning.months[at];
    expect(row(0)).toMatchObject({ month: '2026-10-01', old: '2700.00', new: '0.00', twice: '0.00', paidOut: '2500.00' });
    expect(row(2)).toMatchObject({ month: '2026-12-01', old: '2700.00', new: '300.00', idle: '300.00', twice: '0.00' });
    expect(row(4)).toMatchObject({ month: '2027-02-01', old: '2700.00', new: '800.00', idle: '0.00', twice: '1966.67' });
    expect(row(6)).toMatchObject({ month: '2027-04-01', old: '1700.00', new: '1200.00', twice: '1700.00' });
    expect(row(7)).toMatchObject({ old: '200.00', twice: '200.00' });
    expect(doubleRunning).toMatchObject({ paidTwice: '7566.67', paidIdle: '600.00', doubleRunning: '8166.67' });
    expect(row(17).runningTotal).toBe('8166.67');
  });
  test('each line says when it ends and why', async () => {
    const { doubleRunning } = await asked('{ doubleRunning { lines { costLine { code } endsOn lastUse because carries { code } heldBy { code } } } }');
    expect(doubleRunning.lines.map(({ costLine, endsOn }: Answer) => [costLine.code, endsOn])).toEqual([
      ['CARE', '2028-03-31'],
      ['HOST-A', '2027-04-30'],
      ['HOST-B', '2027-02-28'],
      ['ROOM', '2027-04-30'],
    ]);
    expect(doubleRunning.lines[0].because).toContain('payment in advance runs to 2028-03-31');
  });
  test('moving LEDGER alone lets go of nothing: host and room are still needed by the others', async () => {
    const { doubleRunning } = await asked('{ doubleRunning(systems: ["LEDGER"]) { paidTwice lines { endsOn because heldBy { code } } } }');
    expect(doubleRunning.paidTwice).toBe('0.00');
    expect(doubleRunning.lines.map(({ heldBy }: Answer) => heldBy.map(({ code }: Answer) => code))).toEqual([['MAPS', 'ROTA'], ['ROTA'], ['MAPS', 'ROTA']]);
    expect(doubleRunning.lines[1].because).toBe('it is still needed by Rota');
  });
  test('a month of delay of the last costs £1,100: £1,500 for host and room, less a bill of £400; a wave may slip by itself', async () => {
    const { doubleRunning } = await asked(
      '{ doubleRunning { rota: costOfSlipping(systems: ["ROTA"]) { total old new } maps: costOfSlipping(waves: ["W-MAPS"], months: 1) { total old new idle } } }',
    );
    expect(doubleRunning.rota).toEqual({ total: '1100.00', old: '1500.00', new: '-400.00' });
    expect(doubleRunning.maps).toEqual({ total: '1000.00', old: '1000.00', new: '0.00', idle: '300.00' });
  });
  test('the method with a linear release lets go of everything by April 2027, and of the contract eleven months too soon', async () => {
    const { doubleRunning } = await asked('{ doubleRunning { months { old straightLine { moved old new } publishedYears { moved old new } } } }');
    expect(doubleRunning.months[6]).toMatchObject({ old: '1700.00', straightLine: { moved: 1, old: '0.00', new: '1200.00' } });
    expect(doubleRunning.months[12].publishedYears).toEqual({ moved: 0.2, old: '2160.00', new: '240.00' });
  });
  test('E3.4: the three together save £32,400 less £14,400 a year, which none of them does alone; what is paid twice is the same', async () => {
    const { rankedOptions } = await asked(
      '{ rankedOptions(where: { kinds: [MOVE_TOGETHER] }) { nodes { id title figures { annualNetSaving } ... on MoveTogetherOption { doubleRunning place { code } switchedOffWithThem { code } } } } }',
    );
    const room = rankedOptions.nodes.find(({ place }: Answer) => place.code === 'SERVER-ROOM');
    expect(room).toMatchObject({
      title: 'Move 3 systems together: Server room is left empty',
      figures: { annualNetSaving: '18000.00' },
      doubleRunning: '8166.67',
    });
    expect(room.switchedOffWithThem.map(({ code }: Answer) => code).sort()).toEqual(['A', 'B', 'SERVER-ROOM']);
    const { doubleRunning } = await asked(`{ doubleRunning(options: ["${room.id}"]) { doubleRunning leaving { asset { code } } } }`);
    expect(doubleRunning).toEqual({ doubleRunning: '8166.67', leaving: ['LEDGER', 'MAPS', 'ROTA'].map((code) => ({ asset: { code } })) });
  });
  test('a plan of the force takes them together, and none of them besides', async () => {
    const { bestPlan } = await asked('{ bestPlan(budgets: [{ financialYear: "2026/27", capital: 0 }], where: { domains: [IT] }) { chosen { id title } } }');
    expect(bestPlan.chosen.map(({ title }: Answer) => title)).toEqual(['Move 3 systems together: Server room is left empty']);
    const ids = bestPlan.chosen.map(({ id }: Answer) => `"${id}"`);
    const { doubleRunning } = await asked(`{ doubleRunning(plan: [${ids}, "A-PROPOSAL"]) { doubleRunning } }`);
    expect(doubleRunning.doubleRunning).toBe('8166.67');
  });
  test('an option is asked about by its id, as a plan gives it', async () => {
    const { rankedOptions } = await asked('{ rankedOptions(where: { kinds: [REHOST_SYSTEM], includeImpossible: true }) { nodes { id title } } }');
    const id = rankedOptions.nodes.find(({ title }: Answer) => title.includes('Rota')).id;
    const { doubleRunning } = await asked(`{ doubleRunning(options: ["${id}"]) { leaving { asset { code } leaving startsOn lastUse } } }`);
    expect(doubleRunning.leaving).toEqual([{ asset: { code: 'ROTA' }, leaving: 'MOVE', startsOn: '2027-03-31', lastUse: '2027-04-30' }]);
  });
  test('the months of the demonstration force add up to its lines, and finance pays for three months that nothing uses', async () => {
    const { doubleRunning } = await large.answer<Answer>(
      '{ doubleRunning { oldCost months { old } lines { paid } leaving { wave { code } } newLines { system { code } idle commitment { signedOn endsOn } } warnings { code } unknown { where } } }',
    );
    const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total + Number(amount), 0);
    expect(sum(doubleRunning.months.map(({ old }: Answer) => old))).toBeCloseTo(Number(doubleRunning.oldCost), -2);
    expect(sum(doubleRunning.lines.flatMap(({ paid }: Answer) => paid))).toBeCloseTo(Number(doubleRunning.oldCost), -2);
    const finance = doubleRunning.newLines.find(({ system }: Answer) => system.code === 'SYS-FINANCE');
    expect(finance.commitment).toEqual({ signedOn: '2027-03-31', endsOn: '2030-03-31' });
    expect(finance.idle.filter((amount: string) => Number(amount) > 0)).toHaveLength(3);
    expect(doubleRunning.warnings.map(({ code }: Answer) => code)).toContain('COMMITMENT_BEFORE_MOVE');
  });
});

describe('E3.5 Which order of waves switches off the room first?', () => {
  const order =
    'outcome summary because emptyOn waves { number movesOn days groups { members { code } } } paid { twice idle total } asPlanned { total } emptied { asset { code } on } held { members { code } missing }';
  const moves = ({ waves }: Answer) =>
    waves.flatMap(({ movesOn, groups }: Answer) => groups.flatMap(({ members }: Answer) => members.map(({ code }: Answer) => [code, movesOn])));
  test('twenty days a month: the ledger alone in January, rota and maps in February; the room is last used on 31 March', async () => {
    const { waves } = await asked(`{ waves(shut: "SERVER-ROOM", firstOn: "2027-01-31", count: 6, daysPerWave: 20) { ${order} } }`);
    expect([waves.outcome, waves.emptyOn]).toEqual(['PROVED', '2027-03-31']);
    expect(waves.waves[0].days + waves.waves[1].days).toBe(40);
    expect(waves.emptied.find(({ asset }: Answer) => asset.code === 'SERVER-ROOM').on).toBe('2027-03-31');
  });
  test('a host is emptied first where it is asked for: host B with maps alone in January', async () => {
    const { waves } = await asked(`{ waves(shut: "B", systems: ["LEDGER", "ROTA", "MAPS"], firstOn: "2027-01-31", count: 6, daysPerWave: 20) { ${order} } }`);
    expect(waves.emptyOn).toBe('2027-02-28');
    expect(moves(waves)).toContainEqual(['MAPS', '2027-01-31']);
  });
  test('least double running costs no more than what is planned, and the ledger of those days says the same', async () => {
    const { waves } = await asked(`{ waves(objective: LEAST_COST, firstOn: "2026-12-31", count: 6, daysPerWave: 40) { ${order} } }`);
    expect(Number(waves.paid.total)).toBeLessThanOrEqual(Number(waves.asPlanned.total));
  });
  test('what does not fit says how many days of work are lacking', async () => {
    const { waves } = await asked(`{ waves(shut: "SERVER-ROOM", firstOn: "2027-01-31", count: 1, daysPerWave: 30) { ${order} } }`);
    expect(waves).toMatchObject({ outcome: 'INFEASIBLE', because: ['The wave of 2027-01-31 needs 10 days of work more than the 30 of the team.'] });
  });
  test('a host that is not there, and a wave in the past, are refused with the cure', async () => {
    const refused = async (query: string) => (await small.response(query, {}, 'ROOM')).body.errors[0].extensions;
    expect(await refused('{ waves(shut: "NOWHERE") { outcome } }')).toMatchObject({ code: 'NOT_FOUND', where: 'shut' });
    expect(await refused('{ waves(firstOn: "2026-01-31") { outcome } }')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'firstOn' });
    expect(await refused('{ waves(objective: EARLIEST_ROOM) { outcome } }')).toMatchObject({ where: 'shut' });
  });

  describe('of the demonstration force', () => {
    const ask = async (query: string) => (await large.answer<Answer>(query)).waves;
    test('the comms room at headquarters: every system in it has a price, and the order is proved', async () => {
      const found = await ask(`{ waves(shut: "ROOM-ENDERBY-HQ", firstOn: "2027-04-30", count: 12) { ${order} } }`);
      expect(found).toMatchObject({ outcome: 'PROVED', because: [], held: [] });
      expect(found.emptyOn).not.toBeNull();
      for (const { days } of found.waves) expect(days).toBeLessThanOrEqual(60);
    });
    test('shared-database: finance, duties and property move together, once the data of property are fit', async () => {
      const found = await ask(
        '{ waves(systems: ["SYS-FINANCE"], firstOn: "2027-03-31", count: 6, everyMonths: 3) { groups { members { code } together earliestOn movesOn } } }',
      );
      expect(found.groups).toEqual([
        {
          members: [{ code: 'SYS-DUTIES' }, { code: 'SYS-FINANCE' }, { code: 'SYS-PROPERTY' }],
          together: 'they share DB-03',
          earliestOn: '2027-06-30',
          movesOn: expect.any(String),
        },
      ]);
    });
    test('may-hold: number plates may not go where they are priced; the comms room at the IT centre stays open, and it is said why', async () => {
      const found = await ask('{ waves(shut: "ROOM-IT-CENTRE") { outcome because held { members { code } missing } } }');
      expect(found.outcome).toBe('INFEASIBLE');
      expect(found.held.find(({ members }: Answer) => members[0].code === 'SYS-ANPR').missing[0]).toContain('OFFICIAL-SENSITIVE');
    });
    test('circle and quarterly-batch: gazetteer and crime records are one group; the returns are not switched off at the end of a quarter', async () => {
      const found = await ask(
        '{ waves(systems: ["SYS-GAZETTEER", "SYS-RETURNS"]) { groups { members { code } together notInMonths movesOn gates { kind state } } } }',
      );
      expect(found.groups[0]).toMatchObject({ members: expect.arrayContaining([{ code: 'SYS-RMS' }]), movesOn: null });
      const returns = found.groups.find(({ members }: Answer) => members[0].code === 'SYS-RETURNS');
      expect(returns.notInMonths).toEqual([3, 6, 9, 12]);
      expect(['03', '06', '09', '12']).not.toContain(returns.movesOn.slice(5, 7));
    });
  });
});

describe('bad waves are refused on import', () => {
  const problems = async (waves: string) => {
    const folder = folderOf({
      ...smallMigration,
      'organisation.csv': smallMigration['organisation.csv'].replace('ROOM,', 'BAD,'),
      'migration_waves.csv': waves,
    });
    return await small.imported(folder).then(
      () => '',
      (error: Error) => error.message,
    );
  };
  test('a system in two waves, and a wave on another day than its system', async () => {
    expect(await problems('code,name,moves_on,systems\nW1,One,2027-01-31,MAPS\nW2,Two,2027-02-28,MAPS\n')).toContain('it is in wave W1 already');
    expect(await problems('code,name,moves_on,systems\nW1,One,2027-01-31,ROTA\n')).toContain('systems.csv says that it moves on 2027-03-31');
  });
});
