/** The fleet manager's questions about what must be available, asked of a small force whose answers can be worked out by hand, and of the demonstration force. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, type Files } from '../exchange/sample.ts';
import { type Answer, allOf, type Force, forceOf } from './sample.ts';

const times = (vehicles: readonly string[], from: string, until: string, cause = 'REPAIR', hours = '8'): string =>
  vehicles.map((vehicle) => `${vehicle},${from},${until},${cause},${hours}\n`).join('');

/**
 * NORTH holds two 4x4s that count, one whose lamp is away and a saloon with four driven wheels; SOUTH three that count, and a dog van
 * that could; each was off the road for 73 of 365 days: there 0.8 of the time. Those of SOUTH were off on the same days. Its code is
 * that of the force which is asked where none is named.
 */
const county: Files = {
  'organisation.csv': csv`
    | code   | name   | type         | appraisal_date |
    | LEICS  | County | POLICE_FORCE | 2026-09-30     |`,
  'assumptions.csv': csv`
    | key                  | from       | recorded   | value | source |
    | relief-hire-gbp-per-day | 2026-04-01 | 2026-04-01 | 50 | county |
    | workshop-extra-hours-share | 2026-04-01 | 2026-04-01 | 0.25 | county |
    | workshop-waiting-saved | 2026-04-01 | 2026-04-01 | 0.5 | county |
    | workshop-gbp-per-hour | 2026-04-01 | 2026-04-01 | 40 | county |
    | workshop-hours-per-day | 2026-04-01 | 2026-04-01 | 8 | county |`,
  'areas.csv': csv`
    | code  | name  | level | settlement | valid_from |
    | NORTH | North | NPA   | RURAL      | 2015-04-01 |
    | SOUTH | South | NPA   | RURAL      | 2015-04-01 |`,
  'sites.csv': csv`
    | code    | name          | area  | settlement | latitude | longitude |
    | N-BASE  | North station | NORTH | RURAL      | 52.70    | -1.2      |
    | S-BASE  | South station | SOUTH | RURAL      | 52.60    | -1.2      |`,
  'fleet_bases.csv': csv`
    | site   | workshop_bays | workshop_hours_per_week |
    | S-BASE | 2             | 40                      |`,
  'vehicles.csv': csv`
    | code   | name         | role            | body  | base   | marking | fuel   | drive        | off_road | replacement_price |
    | N1     | North 1      | RURAL_4X4       | TRUCK | N-BASE | MARKED  | DIESEL | 4X4_LOW_RANGE | yes     | 30000 |
    | N2     | North 2      | RURAL_4X4       | TRUCK | N-BASE | MARKED  | DIESEL | 4X4_LOW_RANGE | yes     | 30000 |
    | N3     | North 3      | RURAL_4X4       | TRUCK | N-BASE | MARKED  | DIESEL | 4X4_LOW_RANGE | yes     | 30000 |
    | SALOON | North saloon | RURAL_4X4       | CAR   | N-BASE | MARKED  | DIESEL | AWD          | no       | 30000 |
    | N4     | North 4      | RURAL_4X4       | TRUCK | N-BASE | MARKED  | DIESEL |              |          | 30000 |
    | S1     | South 1      | RURAL_4X4       | TRUCK | S-BASE | MARKED  | DIESEL | 4X4_LOW_RANGE | yes     | 30000 |
    | S2     | South 2      | RURAL_4X4       | TRUCK | S-BASE | MARKED  | DIESEL | 4X4_LOW_RANGE | yes     | 30000 |
    | S3     | South 3      | RURAL_4X4       | TRUCK | S-BASE | MARKED  | DIESEL | 4X4_LOW_RANGE | yes     | 30000 |
    | DOG    | Dog van      | DOG             | VAN   | N-BASE | MARKED  | DIESEL | 4X4_LOW_RANGE | yes     | 30000 |`,
  'equipment.csv': `code,name,class,vehicle,replacement_price,away_from,away_until\n${['N1', 'N2', 'S1', 'S2', 'S3', 'DOG']
    .map((vehicle) => `LAMP-${vehicle},Lamp,HIGH_INTENSITY_LAMP,${vehicle},0,,\n`)
    .join('')}LAMP-N3,Lamp,HIGH_INTENSITY_LAMP,N3,0,2026-09-01,2026-10-31\n`,
  'capability_rules.csv': csv`
    | code  | name               | roles     | off_road | scope     | minimum | confidence_needed | kit                 | crew_skill | pooled_minutes | interpretation |
    | TWO   | Two 4x4s           | RURAL_4X4 | yes      | EACH_AREA | 2       | 0.95              | HIGH_INTENSITY_LAMP |            | 60             | Two in each area; the paper may mean the whole force. |
    | CREW  | Two 4x4s with crew | RURAL_4X4 | yes      | EACH_AREA | 2       | 0.95              | HIGH_INTENSITY_LAMP | 4X4        |                | Two in each area with somebody to drive each. |`,
  'crew_cover.csv': csv`
    | area  | shift | skill | on_duty | turns_out |
    | NORTH | EARLY | 4X4   | 2       | 0.9       |
    | NORTH | NIGHT | 4X4   | 1       |           |`,
  'vor_events.csv': `vehicle,off_from,off_until,cause,workshop_hours\n${times(['N1'], '2025-10-01', '2025-12-12')}${times(['N2'], '2026-01-01', '2026-03-14')}${times(['N3', 'N4', 'SALOON', 'DOG'], '2026-01-01', '2026-03-14', 'AWAITING_PARTS')}${times(['S1', 'S2', 'S3'], '2026-04-01', '2026-06-12', 'RECALL')}`,
  'replacement_rules.csv': csv`
    | role      | max_years |
    | RURAL_4X4 | 10        |`,
  'vehicle_age_costs.csv': `code,role,age_year,running_cost,market_value\n${Array.from({ length: 10 }, (_, at) => `Y${at + 1},RURAL_4X4,${at + 1},1000,0\n`).join('')}`,
};

/** Two 4x4s that nobody recorded off the road: 0.9 assumed; one worked in the next area on five of the ten days on record. */
const borrowed: Files = {
  'organisation.csv': csv`
    | code     | name     | type         | appraisal_date |
    | BORROWED | Borrowed | POLICE_FORCE | 2026-09-30     |`,
  'assumptions.csv': csv`
    | key                        | from       | recorded   | value | source   |
    | vehicle-availability       | 2026-04-01 | 2026-04-01 | 0.9   | borrowed |
    | relief-hire-gbp-per-day | 2026-04-01 | 2026-04-01 | 50    | borrowed |`,
  'areas.csv': csv`
    | code  | name  | level | valid_from |
    | NORTH | North | NPA   | 2015-04-01 |
    | SOUTH | South | NPA   | 2015-04-01 |`,
  'vehicles.csv': csv`
    | code | name | role      | area  | marking | off_road |
    | L1   | L1   | RURAL_4X4 | NORTH | MARKED  | yes      |
    | L2   | L2   | RURAL_4X4 | NORTH | MARKED  | yes      |
    | L3   | L3   | RURAL_4X4 |       | MARKED  | yes      |`,
  'vehicle_days.csv': `vehicle,date,miles,area\n${Array.from({ length: 10 }, (_, at) => `L1,2026-09-${21 + at},10,${at < 5 ? 'SOUTH' : ''}\n`).join('')}`,
  'capability_rules.csv': csv`
    | code | name     | roles     | off_road | scope     | areas | minimum | confidence_needed | interpretation |
    | TWO  | Two 4x4s | RURAL_4X4 | yes      | EACH_AREA | NORTH | 2       | 0.95              | Two in North.  |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(county, borrowed);
});
afterAll(() => force.stop());

const fields = `rule { code } area { code } shift readAs interpretation required confidence held withKit crewOnDuty withCrew availability basis
  probabilityOfVehicles probability met holdingNeeded shortfall summary counted { code } notCounted { vehicle { code } reason } ifHeld { held probability }
  together { daysRecorded daysShort shareShort shareShortIfIndependent mostOff mostOffOn mostOffBecause isCorrelated }
  pool { minutes required withKit probability probabilityApart holdingNeeded holdingNeededApart lenders { area { code } } }
  nearestSupport { area { code } minutes } warnings { code message whatToDo }`;
const asked = async (args: string): Promise<Answer> =>
  (await force.answer<Answer>(`{ vehicleCapability(${args}) { summary on travel rows { ${fields} } notPlaced { vehicle { code } } } }`)).vehicleCapability;
const codes = (warnings: readonly Answer[]): readonly string[] => warnings.map(({ code }) => code);

describe('E2.1 Where are we below two usable 4x4s?', () => {
  test('North holds three and has two with their lamps, each there 0.8 of the time: both 0.64; the saloon, and what nobody knows of, do not count', async () => {
    const { rows } = await asked('rules: ["TWO"], shift: EARLY, areas: ["NORTH"]');
    const [north] = rows;
    expect(north).toMatchObject({ required: 2, held: 3, withKit: 2, basis: 'OWN_RECORD', met: false, holdingNeeded: 4, shortfall: 2 });
    expect(north.probability).toBeCloseTo(0.64, 12);
    expect(north.counted.map(({ code }: Answer) => code)).toEqual(['N1', 'N2']);
    expect(north.notCounted.map(({ vehicle, reason }: Answer) => `${vehicle.code} ${reason}`).sort()).toEqual([
      'DOG OTHER_ROLE',
      'N3 KIT_AWAY',
      'N4 OFF_ROAD_UNKNOWN',
      'SALOON NOT_OFF_ROAD',
    ]);
    expect(codes(north.warnings)).toEqual(['KIT_NOT_THERE', 'OFF_ROAD_UNKNOWN', 'USED_FOR_OTHER_DUTIES']);
    expect(north.summary).toBe(
      'North, early shift: 3 held, 2 with their kit, each there 80.0 % of the time; 2 are there 64.0 % of the time, where 95.0 % is asked. Hold 4: 2 more.',
    );
  });

  test('South has three: 0.8³ + 3 × 0.8² × 0.2 = 0.896', async () => {
    const { rows, summary } = await asked('rules: ["TWO"], shift: NIGHT');
    expect(rows[1]).toMatchObject({ area: { code: 'SOUTH' }, held: 3, withKit: 3, met: false, holdingNeeded: 4, shortfall: 1 });
    expect(rows[1].probability).toBeCloseTo(0.896, 12);
    expect(summary).toBe('2 of 2 needs by rule, area and shift fall short: North, South.');
  });

  test('with people: two free 0.9 of the time each make 0.64 × 0.81; at night there is one; who drives in South is UNKNOWN', async () => {
    const { rows } = await asked('rules: ["CREW"]');
    const row = (area: string, shift: string): Answer => rows.find((one: Answer) => one.area.code === area && one.shift === shift);
    expect(row('NORTH', 'EARLY')).toMatchObject({ crewOnDuty: 2, withCrew: 2, holdingNeeded: null, met: false });
    expect(row('NORTH', 'EARLY').probability).toBeCloseTo(0.5184, 12);
    expect(codes(row('NORTH', 'EARLY').warnings)).toContain('CREW_SHORT');
    expect(row('NORTH', 'NIGHT')).toMatchObject({ crewOnDuty: 1, withCrew: 1, probability: 0 });
    expect(row('NORTH', 'LATE')).toMatchObject({ crewOnDuty: null, probability: null, met: false });
    expect(row('SOUTH', 'EARLY')).toMatchObject({ crewOnDuty: null, withCrew: null, probability: null });
    expect(row('SOUTH', 'EARLY').probabilityOfVehicles).toBeCloseTo(0.896, 12);
    expect(codes(row('SOUTH', 'EARLY').warnings)).toContain('CREW_UNKNOWN');
  });

  test('the sentence of the paper is read both ways: two in each area, or two in the whole force, where five make 0.99328', async () => {
    const [force] = (await asked('rules: ["TWO"], shift: EARLY, scope: FORCE')).rows;
    expect(force).toMatchObject({ area: null, readAs: 'FORCE', required: 2, withKit: 5, met: true, interpretation: expect.stringContaining('may mean') });
    expect(force.probability).toBeCloseTo(1 - 0.2 ** 5 - 5 * 0.8 * 0.2 ** 4, 12);
    expect((await asked('rules: ["TWO"], shift: EARLY')).rows.map(({ readAs }: Answer) => readAs)).toEqual(['EACH_AREA', 'EACH_AREA']);
  });

  test('lent within the minutes of the rule: four needs met by five vehicles 5 × 0.8⁴ × 0.2 + 0.8⁵ of the time, never less often than apart', async () => {
    const [{ pool, nearestSupport }] = (await asked('rules: ["TWO"], shift: EARLY, areas: ["NORTH"]')).rows;
    expect(pool).toMatchObject({ required: 4, withKit: 5, holdingNeeded: 7, lenders: [{ area: { code: 'SOUTH' } }] });
    expect(pool.probability).toBeCloseTo(5 * 0.8 ** 4 * 0.2 + 0.8 ** 5, 12);
    expect(pool.probabilityApart).toBeCloseTo(0.64 * 0.896, 12);
    expect(pool.holdingNeededApart).toBeGreaterThanOrEqual(pool.holdingNeeded);
    // 11.12 km as the crow flies × 1.25 on country roads at 33 mph × 1.25, and 1.5 minutes to get away
    expect(pool.minutes).toBeCloseTo(1.5 + (60 * 11.1195 * 1.25) / (33 * 1.609344 * 1.25), 2);
    expect(nearestSupport.minutes).toBe(pool.minutes);
    expect((await asked('rules: ["TWO"], shift: EARLY, pooled: false')).rows[0].pool).toBeNull();
  });

  test('the day after the lamp is back, three count', async () => {
    const { rows, on } = await asked('rules: ["TWO"], shift: EARLY, areas: ["NORTH"], on: "2026-11-01"');
    expect([on, rows[0].withKit]).toEqual(['2026-11-01', 3]);
    expect(rows[0].probability).toBeCloseTo(0.896, 12);
  });

  test('one that works elsewhere half the days is there half as often, and one of no known area counts nowhere and is named', async () => {
    const query = `{ vehicleCapability(shift: LATE) { rows { ${fields} } notPlaced { vehicle { code } } } }`;
    const { rows, notPlaced } = (await force.answer<Answer>(query, {}, 'BORROWED')).vehicleCapability;
    expect(rows[0]).toMatchObject({ held: 2, basis: 'ASSUMED', together: null });
    expect(rows[0].probability).toBeCloseTo(0.9 * 0.5 * 0.9, 12);
    expect(codes(rows[0].warnings)).toEqual(['AVAILABILITY_ASSUMED', 'WORKS_ELSEWHERE']);
    expect(notPlaced).toEqual([{ vehicle: { code: 'L3' } }]);
  });

  test('what names nothing, and certainty, are refused', async () => {
    const refused = async (args: string) => (await force.response(`{ vehicleCapability(${args}) { summary } }`)).body.errors[0].extensions;
    expect(await refused('rules: ["THREE"]')).toMatchObject({ code: 'NOT_FOUND', where: 'rules', found: 'THREE' });
    expect(await refused('areas: ["EAST"]')).toMatchObject({ code: 'NOT_FOUND', where: 'areas' });
    expect(await refused('confidence: 1')).toMatchObject({ code: 'BAD_USER_INPUT', where: 'confidence' });
  });
});

describe('E2.2 How many to hold to have two 95 % of the time?', () => {
  test('at 0.8 each four, with the chance for every number held beside it; at 99 % five', async () => {
    const [north] = (await asked('rules: ["TWO"], shift: EARLY, areas: ["NORTH"]')).rows;
    expect(north.holdingNeeded).toBe(4);
    for (const [held, probability] of [0, 0, 0.64, 0.896, 0.9728, 0.99328].entries()) {
      expect(north.ifHeld[held]).toEqual({ held, probability: expect.closeTo(probability, 9) });
    }
    expect((await asked('rules: ["TWO"], shift: EARLY, areas: ["NORTH"], confidence: 0.99')).rows[0].holdingNeeded).toBe(5);
  });

  test('the recall that took all three of South at once is flagged: short on 73 of 365 days, where chance would give 10.4 %', async () => {
    const [, south] = (await asked('rules: ["TWO"], shift: EARLY')).rows;
    expect(south.together).toMatchObject({
      daysRecorded: 365,
      daysShort: 73,
      mostOff: 3,
      mostOffOn: '2026-04-01',
      mostOffBecause: ['RECALL'],
      isCorrelated: true,
    });
    expect(south.together.shareShort).toBeCloseTo(0.2, 12);
    expect(south.together.shareShortIfIndependent).toBeCloseTo(1 - 0.896, 12);
    expect(codes(south.warnings)).toContain('OFF_THE_ROAD_TOGETHER');
  });

  test('those of North were off one after the other: short on 146 days, and not together', async () => {
    const [north] = (await asked('rules: ["TWO"], shift: EARLY')).rows;
    expect(north.together).toMatchObject({ daysShort: 146, mostOff: 1, isCorrelated: false });
  });
});

describe('E2.15 Growth bid: what do I get for each extra spare?', () => {
  test('each adds less than the one before; a spare of £30,000 that runs for £1,000 a year over ten years costs £4,607.24 a year', async () => {
    const query = `{ extraSpares(rules: ["TWO"], areas: ["NORTH"]) { withKit bought price yearlyCost probability onTheRoad target probabilityAtTarget holdingNeededAtTarget summary
      steps { spare probability pointsGained shiftsGained costPerPoint costPerShift } warnings { code } } }`;
    const [north] = (await force.answer<Answer>(query)).extraSpares;
    expect(north).toMatchObject({ withKit: 2, price: '30000.00', yearlyCost: '4607.24', holdingNeededAtTarget: 3 });
    expect(north.steps.map(({ pointsGained }: Answer) => pointsGained.toFixed(3))).toEqual(['25.600', '7.680', '2.048']);
    expect(north.steps[0].shiftsGained).toBeCloseTo(3 * 365 * 0.256, 9);
    expect(Number(north.steps[0].costPerPoint)).toBeCloseTo(4607.24 / 25.6, 2);
    expect(Number(north.steps[2].costPerShift)).toBeCloseTo(4607.24 / (3 * 365 * 0.02048), 2);
    expect(north.probabilityAtTarget).toBeCloseTo(0.9025, 12);
    expect(codes(north.warnings)).toEqual(['WORKSHOP_FIRST']);
    expect(north.summary).toContain('64.0 % today; the first spare adds 25.6, the second 7.7, the third 2.0 points');
  });
});

describe('levers are ranked beside all other options, with what they cost', () => {
  const options = async (): Promise<readonly Answer[]> =>
    await allOf(
      force,
      'rankedOptions',
      `id title kind family domain possible assets { code } areas: impossibleBecause figures { annualNetSaving capital equivalentAnnual } completeness { missing { where } }
       warnings { code } serviceEffect { effect summary } lines { label amounts transfer } ... on CapabilityOption { pointsGained yearlyCost costPerPoint vehicleDaysGained fleetPointsGained
       effects { rule { code } area { code } shift before after pointsGained isMet } }`,
      '{ kinds: [ADD_SPARE_VEHICLE, EXTEND_WORKSHOP_HOURS, CHANGE_DUTY_PATTERN, POOL_CAPABILITY], includeImpossible: true }',
    );
  const ofKind = async (kind: string, rule = 'TWO', area: string | null = 'NORTH'): Promise<Answer> =>
    (await options()).find(
      (one) => one.kind === kind && one.effects.some((effect: Answer) => effect.rule.code === rule && (effect.area?.code ?? null) === area),
    );

  test('two spares for North bring 0.64 to 0.9728 for £9,214.48 a year, £276.88 a point', async () => {
    const spare = await ofKind('ADD_SPARE_VEHICLE');
    expect(spare).toMatchObject({ family: 'REPLACEMENT', domain: 'FLEET', possible: true, title: 'Buy 2 spare rural 4x4 vehicles for North: Two 4x4s' });
    expect(spare.effects).toHaveLength(3);
    expect(spare.effects[0]).toMatchObject({ before: expect.closeTo(0.64, 9), after: expect.closeTo(0.9728, 9), isMet: true });
    expect(spare.figures).toMatchObject({ annualNetSaving: '-2000.00', capital: '60000.00', equivalentAnnual: '-9214.48' });
    expect([spare.yearlyCost, spare.costPerPoint]).toEqual(['9214.48', (9214.482 / 33.28).toFixed(2)]);
    expect(spare.serviceEffect).toEqual({
      effect: 'IMPROVES',
      summary: '"Two 4x4s" in North: 2 are there 97.3 % of the time instead of 64.0 %.',
    });
    expect(codes(spare.warnings)).toContain('WORKSHOP_FIRST');
  });

  test('the dog van could do it: freed, three make 0.896; nobody recorded its days, so a hire is paid on all 365', async () => {
    const freed = await ofKind('CHANGE_DUTY_PATTERN');
    expect(freed.assets.map(({ code }: Answer) => code)).toEqual(['DOG']);
    expect(freed.effects[0].after).toBeCloseTo(0.896, 9);
    expect(freed.yearlyCost).toBe((365 * 50).toFixed(2));
    expect(freed.completeness.missing).toEqual([{ where: 'vehicle_days.csv: DOG' }]);
  });

  test('kept in its own area, one that worked elsewhere on half of the days brings 0.405 to 0.81 for 182.5 days of hire', async () => {
    const query = `{ rankedOptions(where: { kinds: [CHANGE_DUTY_PATTERN] }) { nodes { title assets { code } ... on CapabilityOption { yearlyCost pointsGained } } } }`;
    const [kept, ...others] = (await force.answer<Answer>(query, {}, 'BORROWED')).rankedOptions.nodes;
    expect(others).toEqual([]);
    expect(kept).toMatchObject({
      title: 'Keep the vehicles of North in their own area: Two 4x4s',
      assets: [{ code: 'L1' }],
      yearlyCost: (182.5 * 50).toFixed(2),
    });
    expect(kept.pointsGained).toBeCloseTo(40.5, 9);
  });

  test('a workshop manned for a quarter longer ends half of the 72 days that each of five waited: 180 vehicle-days for £20,800', async () => {
    const workshop = await ofKind('EXTEND_WORKSHOP_HOURS');
    expect(workshop).toMatchObject({ vehicleDaysGained: 180, yearlyCost: (40 * 52 * 0.25 * 40).toFixed(2) });
    expect(workshop.fleetPointsGained).toBeCloseTo((100 * 180) / (9 * 365), 9);
    const effect = workshop.effects.find((one: Answer) => one.rule.code === 'TWO' && one.area.code === 'NORTH');
    expect(effect.after).toBeCloseTo((0.8 + 36 / 365) ** 2, 9);
  });

  test('North and South lend one another for the miles of the vehicles lent', async () => {
    const pooled = await ofKind('POOL_CAPABILITY', 'TWO', null);
    expect(pooled).toMatchObject({ family: 'SHARING', title: 'Let North, South lend one another: Two 4x4s' });
    const gain = 5 * 0.8 ** 4 * 0.2 + 0.8 ** 5 - 0.64 * 0.896;
    expect(pooled.pointsGained).toBeCloseTo(100 * gain, 9);
    const miles = (2 * 11.1195 * 1.25) / 1.609344;
    expect(Number(pooled.yearlyCost)).toBeCloseTo(3 * 365 * gain * miles * (0.19 + 0.15), 0);
    expect(codes(pooled.warnings)).toEqual(['LENT_TAKES_TIME']);
  });

  test('none is hidden for costing money, and an id can be followed', async () => {
    const all = await options();
    expect(all.every(({ possible }) => possible)).toBe(true);
    expect(all.some(({ figures }) => Number(figures.annualNetSaving) < 0)).toBe(true);
    const { option } = await force.answer<Answer>('query($id: ID!) { option(id: $id) { title } }', { id: all[0].id });
    expect(option.title).toBe(all[0].title);
  });
});
