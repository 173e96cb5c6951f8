/**
 * The questions that an IT planner asks, on small forces whose answers can be worked out by hand. The appraisal date is 30 September
 * 2026, so year 0 is 2026/27; amounts are in its prices.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { covertToken } from '../kit/asking.ts';
import { type Answer, allOf, type Force, forceOf } from './sample.ts';

const organisation = (code: string) => csv`
  | code | name | type | appraisal_date |
  | ${code} | A force | POLICE_FORCE | 2026-09-30 |`;
const sites = csv`
  | code | name | settlement |
  | HQ | Headquarters | URBAN |
  | FAR | Far station | RURAL |`;

/** Ten machines on each of three hosts, all in one room. */
const hosts = ['A', 'B', 'C'];
const machines = hosts.flatMap((host) => Array.from({ length: 10 }, (_, index) => ({ code: `VM-${host}${index + 1}`, host: `HOST-${host}` })));
const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

const shared = {
  'organisation.csv': organisation('T3'),
  'sites.csv': sites,
  'it_models.csv': csv`
    | code | name | class |
    | HV | Host | HYPERVISOR_HOST |
    | VM | Machine | VM |
    | ROOM | Room | ROOM |`,
  'it_assets.csv': lines(
    'code,name,model,site',
    'ROOM,Server room,ROOM,HQ',
    ...hosts.map((host) => `HOST-${host},Host ${host},HV,HQ`),
    ...machines.map(({ code }) => `${code},${code},VM,HQ`),
  ),
  'dependencies.csv': lines(
    'from,to,kind',
    ...machines.map(({ code, host }) => `${code},${host},RUNS_ON`),
    ...hosts.map((host) => `HOST-${host},ROOM,LOCATED_IN`),
  ),
  'cost_pools.csv': lines('code,name,kind,it_assets', 'P-ROOM,Server room,ROOM,ROOM', ...hosts.map((host) => `P-${host},Host ${host},HOST,HOST-${host}`)),
  'cost_lines.csv': lines(
    'code,pool,category,financial_year,amount_pa,driver',
    'L-ROOM,P-ROOM,ELECTRICITY,2026/27,30000,FIXED',
    ...hosts.flatMap((host) => [`L-${host},P-${host},IT_HOSTING,2026/27,20000,FIXED`, `L-${host}-BACKUP,P-${host},IT_BACKUP,2026/27,2000,PER_VM`]),
  ),
};

const refresh = {
  'organisation.csv': organisation('KIT'),
  'sites.csv': sites,
  'teams.csv': csv`
    | code | name | function |
    | RESP | Response | RESPONSE |`,
  'establishments.csv': csv`
    | team | grade | fte | headcount |
    | RESP | OFFICER | 2142 | 2142 |
    | RESP | STAFF | 1200 | 1200 |`,
  'it_models.csv': csv`
    | code | name | class | end_of_sale | end_of_active_support | end_of_support | end_of_extended_support | end_of_security | lifecycle_state | replacement_price | price_base | extended_support_pa | extended_support_rise |
    | L22 | Laptop 2022 | LAPTOP | 2024-01-31 | 2026-01-31 | 2028-01-31 | 2030-01-31 | 2027-10-31 | DATED | 800 | 2026/27 | 40 | 2 |
    | L25 | Laptop 2025 | LAPTOP | | | | | | SUPPORTED_NO_DATE | 900 | 2026/27 | | |
    | TAB | Tablet | TABLET | | | | | | UNKNOWN | | | | |
    | OS | Desktop system | OPERATING_SYSTEM | 2023-01-31 | 2025-10-14 | 2025-10-14 | 2028-10-10 | 2025-10-14 | DATED | | | 61 | 2 |`,
  'it_assets.csv': csv`
    | code | name | model | quantity | site | team | lifecycle_stage | purchased_on | purchase_price | warranty_ends_on | funding |
    | LT-1 | Laptops of response | L22 | 1000 | HQ | RESP | IN_USE | 2023-04-01 | 700 | 2026-03-31 | CAPITAL |
    | LT-2 | Laptops at Far | L22 | 200 | FAR | RESP | IN_USE | 2022-04-01 | 700 | 2025-03-31 | BORROWED |
    | LT-3 | New laptops | L25 | 2900 | HQ | RESP | IN_USE | 2025-04-01 | 900 | 2028-03-31 | CAPITAL |
    | TB-1 | Tablets | TAB | 30 | HQ | | IN_USE | | | | CAPITAL |
    | OS-1 | Desktop systems | OS | 500 | HQ | | IN_USE | | | | REVENUE |`,
  'assumptions.csv': csv`
    | key | from | recorded | value | source |
    | device-spare-share | 2010-04-01 | 2026-09-01 | 0 | assumed |`,
};

const retiring = {
  'organisation.csv': organisation('APPS'),
  'systems.csv': csv`
    | code | name | hosting | users | criticality | legacy_score | capabilities | addon_capabilities | addon_per_user_pa | exit_cost | use_pattern | switch_off_planned_on | disposition |
    | SUITE | Office suite | SAAS | 4000 | 2 | 2 | CHAT;VIDEO;FORMS | PHONE | 60 | | OFFICE_HOURS | | RETAIN |
    | MEET | Meeting service | SAAS | 400 | 4 | 4 | CHAT;VIDEO | | | 1000 | OFFICE_HOURS | | |
    | TEL | Telephone exchange | ON_PREM | 1000 | 2 | 18 | CHAT;PHONE;VIDEO;FORMS;PAGING | | | 2000 | ALL_HOURS | | |
    | GHOST | Old training records | ON_PREM | 0 | 4 | 22 | | | | 0 | QUARTERLY_BATCH | 2024-03-31 | |`,
  'licences.csv': csv`
    | code | name | system | ends_on | notice_months | cost_line | indexation_cap |
    | LIC-MEET | Meeting licence | MEET | 2027-09-30 | 3 | L-MEET | 0.05 |
    | LIC-SUITE | Suite licence | SUITE | 2028-03-31 | 3 | L-SUITE | |`,
  'cost_pools.csv': csv`
    | code | name | kind | systems |
    | P-MEET | Meeting service | SYSTEM | MEET |
    | P-SUITE | Office suite | SYSTEM | SUITE |
    | P-GHOST | Old training records | SYSTEM | GHOST |
    | P-TEL | Telephone exchange | SYSTEM | TEL |`,
  'cost_lines.csv': csv`
    | code | pool | category | financial_year | amount_pa |
    | L-MEET | P-MEET | IT_LICENCES | 2026/27 | 48000 |
    | L-SUITE | P-SUITE | IT_LICENCES | 2026/27 | 1200000 |
    | L-GHOST | P-GHOST | IT_SUPPORT | 2026/27 | 12000 |
    | L-TEL | P-TEL | IT_SUPPORT | 2026/27 | 90000 |`,
  'ticket_volumes.csv': lines(
    'system,month,tickets',
    ...['2024-10', '2024-11', '2025-03', '2025-09'].flatMap((month) => [`SUITE,${month}-01,100`, `TEL,${month}-01,50`]),
    ...['2025-10', '2025-11', '2026-03', '2026-09'].flatMap((month) => [`SUITE,${month}-01,170`, `TEL,${month}-01,55`]),
    'SUITE,2026-10-01,9999',
  ),
};

/** 320 of 500 TB today, growing by 28 % a year: readings every 73 days, worked out to the tenth of a gigabyte. */
const readings = Array.from({ length: 11 }, (_, index) => {
  const days = 73 * (10 - index);
  const on = new Date(Date.UTC(2026, 8, 30) - days * 86_400_000).toISOString().slice(0, 10);
  return `STO,${on},${(320 * 1.28 ** (-days / 365.25)).toFixed(4)}`;
});
const hosting = {
  'organisation.csv': organisation('HOST'),
  'sites.csv': sites,
  'it_models.csv': csv`
    | code | name | class | end_of_support | end_of_extended_support | lifecycle_state | replacement_price | extended_support_pa | extended_support_rise |
    | HV | Host | HYPERVISOR_HOST | 2027-03-31 | 2030-03-31 | DATED | 12000 | 1200 | 1 |`,
  'it_assets.csv': csv`
    | code | name | model | site | purchased_on |
    | H1 | Host 1 | HV | HQ | 2022-03-31 |
    | H2 | Host 2 | HV | HQ | 2022-03-31 |`,
  'systems.csv': csv`
    | code | name | hosting | users | moves_on | parallel_until | disposition |
    | APP | Application | ON_PREM | 100 | 2027-03-31 | 2027-09-30 | REHOST |
    | DATA | Data store | ON_PREM | 100 | | | RETAIN |
    | LOOP | Looping system | ON_PREM | 5 | | | RETAIN |`,
  'dependencies.csv': csv`
    | from | to | kind |
    | APP | H1 | RUNS_ON |
    | DATA | H2 | RUNS_ON |
    | DATA | LOOP | INTERFACES |
    | LOOP | DATA | INTERFACES |`,
  'cost_pools.csv': csv`
    | code | name | kind | it_assets | systems |
    | P-H1 | Host 1 | HOST | H1 | |
    | P-APP | Application | SYSTEM | | APP |`,
  'cost_lines.csv': csv`
    | code | pool | category | financial_year | amount_pa |
    | L-H1 | P-H1 | IT_HOSTING | 2026/27 | 20000 |
    | L-APP | P-APP | IT_LICENCES | 2026/27 | 7000 |`,
  'storage_pools.csv': csv`
    | code | name | usable_tb | next_step_tb | next_step_cost | next_step_support_pa | deletable_tb | delete_cost |
    | STO | Store | 500 | 250 | 100000 | 5000 | 70 | 2000 |`,
  'storage_readings.csv': lines('pool,read_on,used_tb', ...readings),
  'cloud_quotes.csv': csv`
    | code | name | system | pool | tier | run_pm | storage_per_tb_pm | support_share | migration_cost | parallel_months | currency | gbp_per_unit |
    | Q-APP | Provider | APP | | | 1250 | | 0.25 | 10000 | 6 | USD | 0.8 |
    | Q-STO | Provider, hot | | STO | HOT | | 20 | | | | GBP | |`,
  'assumptions.csv': csv`
    | key | from | recorded | value | source |
    | it-optimism-mitigation | 2010-04-01 | 2026-09-01 | 0.75 | assumed |`,
};

const closing = {
  'organisation.csv': organisation('SHUT'),
  'sites.csv': csv`
    | code | name | settlement | latitude | longitude |
    | OLD | Old station | URBAN | 52.50 | -1.40 |
    | HQ | Headquarters | URBAN | 52.60 | -1.40 |`,
  'buildings.csv': csv`
    | code | site | name | use | tenure | desks | gia_m2 | network_ready_on |
    | B-OLD | OLD | Old station | POLICE_STATION | FREEHOLD | 20 | 500 | 2020-01-01 |
    | B-HQ | HQ | Headquarters | POLICE_STATION | FREEHOLD | 60 | 900 | 2020-01-01 |`,
  'teams.csv': csv`
    | code | name | function |
    | RESP | Response | NEIGHBOURHOOD |`,
  'team_bases.csv': csv`
    | team | building | fte | peak_headcount |
    | RESP | B-OLD | 10 | 5 |`,
  'cost_pools.csv': csv`
    | code | name | kind | buildings | it_assets |
    | P-OLD | Old station | BUILDING | B-OLD | |
    | P-ROOM | Comms room | ROOM | | ROOM-OLD |`,
  'cost_lines.csv': csv`
    | code | pool | category | financial_year | amount_pa |
    | L-LINE | P-OLD | ICT_CIRCUITS | 2026/27 | 12000 |
    | L-ROOM | P-ROOM | IT_HOSTING | 2026/27 | 9000 |`,
  'it_models.csv': csv`
    | code | name | class |
    | ROOM | Comms room | ROOM |
    | SRV | Server | SERVER_PHYSICAL |`,
  'it_assets.csv': csv`
    | code | name | model | quantity | site |
    | ROOM-OLD | Comms room at the old station | ROOM | 1 | OLD |
    | ROOM-HQ | Comms room at headquarters | ROOM | 1 | HQ |
    | SRV-OLD | Servers at the old station | SRV | 2 | OLD |`,
  'systems.csv': csv`
    | code | name | hosting | criticality |
    | CELLS | Cell cameras | ON_PREM | 1 |`,
  'dependencies.csv': csv`
    | from | to | kind |
    | CELLS | SRV-OLD | RUNS_ON |
    | SRV-OLD | ROOM-OLD | LOCATED_IN |`,
  'circuits.csv': csv`
    | code | name | site | cost_line | term_ends_on | termination_charge | resilience_pair |
    | C-OLD | Old station line | OLD | L-LINE | 2031-03-31 | 5000 | C-HQ |
    | C-HQ | Headquarters line | HQ | | | | |`,
  'assumptions.csv': csv`
    | key | from | recorded | value | source |
    | host-move-gbp | 2010-04-01 | 2026-09-01 | 2000 | assumed |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(shared, refresh, retiring, hosting, closing);
});
afterAll(() => force.stop());

const answer = (code: string, query: string, variables = {}) => force.answer<Answer>(query, variables, code);
const cleared = async (code: string, query: string) => (await force.response(query, {}, code, { authorization: `Bearer ${covertToken}` })).body.data;

describe('E3.1 What falls out of support by March 2028, and what does it cost to replace?', () => {
  const falling = (more: string) =>
    answer(
      'KIT',
      `{ itLifecycle(to: "2028-03-31"${more}) { total { quantity cost unpriced } groups { key quantity cost } unknown { quantity } supportedNoDate { quantity } items { on quantity asset { code } } } }`,
    );

  test('1,200 laptops lose their security updates in 2027/28: at today’s £800 that is £960,000, whatever was paid for them', async () => {
    const { itLifecycle: found } = await falling('');
    expect(found.total).toEqual({ quantity: 1200, cost: '960000.00', unpriced: 0 });
    expect(found.groups).toEqual([{ key: '2027/28', quantity: 1200, cost: '960000.00' }]);
  });
  test('30 tablets are UNKNOWN and 2,900 laptops have no announced end: neither is in the total', async () => {
    const { itLifecycle: found } = await falling('');
    expect([found.unknown.quantity, found.supportedNoDate.quantity]).toEqual([30, 2900]);
  });
  test('asked from 2028/29 on, what ended before stands beside it; each model says what is known of its support, its cell filled or not', async () => {
    const found = await answer('KIT', '{ itLifecycle(from: "2028-04-01", to: "2029-03-31") { total { quantity } before { quantity } after { quantity } } }');
    expect(found.itLifecycle).toEqual({ total: { quantity: 0 }, before: { quantity: 1700 }, after: { quantity: 0 } });
    const { itModels } = await answer('SHUT', '{ itModels(where: { lifecycleState: [UNKNOWN] }) { nodes { code lifecycleState } } }');
    expect(itModels.nodes).toEqual(['ROOM', 'SRV'].map((code) => ({ code, lifecycleState: 'UNKNOWN' })));
  });
  test('the milestone can be chosen: sale ended before, ordinary support ends three months later, the warranty is another day', async () => {
    expect((await falling(', milestone: END_OF_SALE')).itLifecycle.total.quantity).toBe(0);
    expect((await falling(', milestone: END_OF_SUPPORT')).itLifecycle.items[0].on).toBe('2028-01-31');
    expect((await falling(', milestone: END_OF_WARRANTY, from: "2026-01-01"')).itLifecycle.items.map(({ asset }: Answer) => asset.code)).toEqual([
      'LT-1',
      'LT-3',
    ]);
  });
  test('by site, by funding, by class', async () => {
    const by = async (grouping: string) => (await falling(`, by: ${grouping}`)).itLifecycle.groups.map(({ key, quantity }: Answer) => [key, quantity]);
    expect(await by('SITE')).toEqual([
      ['FAR', 200],
      ['HQ', 1000],
    ]);
    expect(await by('FUNDING')).toEqual([
      ['BORROWED', 200],
      ['CAPITAL', 1000],
    ]);
    expect(await by('CLASS')).toEqual([['LAPTOP', 1200]]);
  });
});

describe('E3.1 and E3.14 The replacement bill of every family, for IT', () => {
  test('200 laptops are due in 2026/27, 1,000 in 2027/28, 2,900 in 2029/30, each at its price; the tablets have no date', async () => {
    const { replacementForecast } = await answer(
      'KIT',
      '{ replacementForecast(domains: [IT], to: "2029/30") { years { financialYear count cost unpriced } } }',
    );
    expect(replacementForecast.years).toEqual([
      { financialYear: '2026/27', count: 200, cost: '160000.00', unpriced: 0 },
      { financialYear: '2027/28', count: 1000, cost: '800000.00', unpriced: 0 },
      { financialYear: '2028/29', count: 0, cost: '0.00', unpriced: 0 },
      { financialYear: '2029/30', count: 2900, cost: '2610000.00', unpriced: 0 },
      { financialYear: null, count: 30, cost: '0.00', unpriced: 30 },
    ]);
  });
});

describe('E3.2 What is the refresh bill at five to seven years against two to three?', () => {
  const bill = `{ refreshBill(classes: [LAPTOP], lives: [{ shortest: 5, longest: 7 }, { shortest: 2, longest: 3 }], years: 5) {
    quantity plans { midPointYears factor levelYearly capital years { financialYear units capital debtCharge } } } }`;
  test('T16: 2.4 times as much a year: £3,570,000 ÷ 2.5 against ÷ 6', async () => {
    const { refreshBill } = await answer('KIT', bill);
    expect(refreshBill.quantity).toBe(4100);
    expect(refreshBill.plans.map(({ factor }: Answer) => factor)).toEqual([1, expect.closeTo(2.4, 9)]);
    expect(refreshBill.plans.map(({ levelYearly }: Answer) => levelYearly)).toEqual(['595000.00', '1428000.00']);
  });
});

const optionsOf = (code: string, asked: string, where: string) =>
  allOf({ ...force, answer: (query, variables) => force.answer(query, variables, code) } as Force, 'rankedOptions', asked, where);
const amounts = (option: Answer, label: string): number[] =>
  option.lines
    .find((line: Answer) => line.label.startsWith(label))
    ?.amounts.slice(0, 3)
    .map(Number);

describe('E3.3 Which servers must not be refreshed because they will move?', () => {
  test('host 1, due in March 2027: six months of support until September cost £600, new ones £12,000; each month of delay £100', async () => {
    const { refreshOrMove } = await answer('HOST', '{ refreshOrMove { asset { code } due emptyOn bridgeCost bridgePerMonth refreshCost advice } }');
    expect(refreshOrMove).toHaveLength(1);
    expect(refreshOrMove[0]).toMatchObject({
      asset: { code: 'H1' },
      due: '2027-03-31',
      emptyOn: '2027-09-30',
      bridgePerMonth: '100.00',
      refreshCost: '12000.00',
      advice: 'DO_NOT_REFRESH',
    });
    expect(refreshOrMove[0].bridgeCost).toBe('600.00');
  });
});

describe('E3.4 and E3.14 What will we save by moving system S, and is it capital or revenue?', () => {
  const asked =
    'title kind figures { annualNetSaving capital } warnings { code } lines { label amounts cashClass ledger } ... on SystemOption { lastUse switchedOffWithIt { code } doubleRunning licences { lastDay } }';
  const moving = async () => (await optionsOf('HOST', asked, '{ kinds: [REHOST_SYSTEM] }'))[0];

  test('the provider asks $1,250 a month and a quarter for support: £15,000 a year, and the host it leaves saves £20,000', async () => {
    const option = await moving();
    expect(option.switchedOffWithIt).toEqual([{ code: 'H1' }]);
    expect(amounts(option, 'Paid to')[2]).toBe(-15_000);
    expect(amounts(option, 'No longer paid')[2]).toBe(20_000);
    expect(option.figures.annualNetSaving).toBe('5000.00');
  });
  test('its own licence goes on where it only changes machines', async () =>
    expect((await moving()).lines.some(({ label }: Answer) => label.includes('it licences'))).toBe(false));
  test('moving is revenue, with 50 % of optimism bias: $10,000 become £12,000; the host that is not bought again is capital', async () => {
    const option = await moving();
    expect(Math.min(...amounts(option, 'Moving there'))).toBe(-12_000);
    expect(option.lines.find(({ label }: Answer) => label.startsWith('Hosts'))).toMatchObject({ ledger: 'CAPITAL', cashClass: 'CASH_CAPITAL' });
    expect(option.warnings.map(({ code }: Answer) => code)).toContain('REVENUE_FOR_CAPITAL');
  });
  test('E3.6: from April to September 2027 both are paid: £10,000 twice', async () => {
    const option = await moving();
    expect(option).toMatchObject({ lastUse: '2027-09-30', doubleRunning: '10000.00' });
  });
});

describe('T3: a host is paid for until its last machine leaves', () => {
  const leaving = async (codes: readonly string[]) =>
    (
      await answer(
        'T3',
        'query($codes: [ID!]!) { itRelease(leaving: $codes) { yearlySaving gone { code } stillNeeded { asset { code } neededBy { code } } } }',
        { codes },
      )
    ).itRelease;
  const of = (host: string, count: number) =>
    machines
      .filter((one) => one.host === `HOST-${host}`)
      .slice(0, count)
      .map(({ code }) => code);

  test('moving nine of ten machines saves £1,800', async () => expect((await leaving(of('A', 9))).yearlySaving).toBe('1800.00'));
  test('the tenth makes it £22,000', async () => expect((await leaving(of('A', 10))).yearlySaving).toBe('22000.00'));
  test('the room goes only after the third host', async () => {
    const two = await leaving([...of('A', 10), ...of('B', 10)]);
    expect(two.yearlySaving).toBe('44000.00');
    expect(two.stillNeeded).toEqual([{ asset: { code: 'ROOM' }, neededBy: [{ code: 'HOST-C' }] }]);
    expect((await leaving([...of('A', 10), ...of('B', 10), ...of('C', 10)])).yearlySaving).toBe('96000.00');
  });
  test('a code that is not there is refused', async () => {
    const { body } = await force.response('{ itRelease(leaving: ["NO-SUCH"]) { yearlySaving } }', {}, 'T3');
    expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', found: 'NO-SUCH' });
  });
});

describe('E3.5 What stands in the way of an order of waves?', () => {
  test('two systems that wait for each other are named, and no host is idle', async () => {
    const { dependencyFindings } = await answer('HOST', '{ dependencyFindings { circles { code } idle { code } } }');
    expect(dependencyFindings).toEqual({ circles: [[{ code: 'DATA' }, { code: 'LOOP' }]], idle: [] });
  });
});

describe('E3.7 When do we run out of storage?', () => {
  const forecast = async (more = '') =>
    (
      await answer(
        'HOST',
        `{ storageForecast${more} { usedTb yearsToFull yearsToAlert fullOn { earliest central latest } growth { growth residualStandardError readings } reliefs { kind capital revenue total steps fullOn } } }`,
      )
    ).storageForecast[0];
  test('320 of 500 TB growing by 28 % are full in 1.8079 years, and 80 % full in 0.9039', async () => {
    const found = await forecast();
    expect(found.growth.growth).toBeCloseTo(0.28, 5);
    expect(found.yearsToFull).toBeCloseTo(1.8079, 3);
    expect(found.yearsToAlert).toBeCloseTo(0.9039, 3);
    expect(found.fullOn.central.slice(0, 7)).toBe('2028-07');
  });
  test('over three years one step of £100,000 holds it, with £5,000 of support in the second and third; deleting costs least', async () => {
    const { reliefs } = await forecast('(years: 3)');
    expect(reliefs[0]).toMatchObject({ kind: 'DELETE', total: '2000.00' });
    expect(reliefs.find(({ kind }: Answer) => kind === 'STEP')).toMatchObject({ capital: '100000.00', revenue: '10000.00', steps: 1 });
  });
  test('kept by the provider at £20 a month, what is over costs 12 × £20 for each TB in the middle of each year', async () => {
    const cloud = (await forecast('(years: 3)')).reliefs.find(({ kind }: Answer) => kind === 'CLOUD');
    expect(Number(cloud.revenue)).toBeCloseTo((320 * 1.28 ** 2.5 - 500) * 240, -2);
  });
});

describe('E3.8 Which systems can the office suite replace, and when do the licences end?', () => {
  const asked = `title figures { annualNetSaving } warnings { code } possible lines { label amounts } ... on SystemOption { reason coverage gaps inDearerTier replacedBy { code } licences { lastDay noticeBy isMissed } }`;
  const option = async (system: string) => (await optionsOf('APPS', asked, `{ assets: ["${system}"], kinds: [RETIRE_SYSTEM] }`))[0];

  test('the meeting service, wholly: its licence lets go at the end of September 2027, with notice by the end of June', async () => {
    expect(await option('MEET')).toMatchObject({
      reason: 'OVERLAP',
      coverage: 1,
      replacedBy: { code: 'SUITE' },
      licences: [{ lastDay: '2027-09-30', noticeBy: '2027-06-30', isMissed: false }],
    });
    expect(amounts(await option('MEET'), 'No longer paid')).toEqual([0, 24_000, 48_000]);
  });
  test('the telephone exchange, four fifths of it, in a tier that costs £60 a year more for each of 1,000 users', async () => {
    const exchange = await option('TEL');
    expect(exchange).toMatchObject({ coverage: 0.8, gaps: ['PAGING'], inDearerTier: ['PHONE'] });
    expect(amounts(exchange, 'Dearer tier')[2]).toBe(-60_000);
    expect(exchange.figures.annualNetSaving).toBe('30000.00');
  });
  test('what was to be off in 2024 is still paid for; it runs once a quarter, so its low load proves nothing', async () => {
    const ghost = await option('GHOST');
    expect(ghost).toMatchObject({ reason: 'SWITCH_OFF_NOT_CONFIRMED', figures: { annualNetSaving: '12000.00' } });
    expect(ghost.warnings.map(({ code }: Answer) => code)).toContain('RUNS_IN_BATCHES');
  });
});

describe('E3.10 What is our red legacy list?', () => {
  const asked = '{ legacyRedList { count restricted systems { code legacyScore } } systems(where: { legacyScore: { gte: 16 } }) { nodes { code } } }';
  test('two systems score 16 or more; which they are is kept from those who are not cleared, in every list', async () => {
    expect(await answer('APPS', asked)).toEqual({ legacyRedList: { count: 2, restricted: true, systems: [] }, systems: { nodes: [] } });
  });
  test('the cleared see them, the highest score first', async () => {
    const { legacyRedList } = await cleared('APPS', asked);
    expect(legacyRedList).toEqual({
      count: 2,
      restricted: false,
      systems: [
        { code: 'GHOST', legacyScore: 22 },
        { code: 'TEL', legacyScore: 18 },
      ],
    });
  });
});

describe('E3.11 Helpdesk is up half: how much of it is old systems?', () => {
  test('900 calls against 600; 280 of the 300 more are about the new suite', async () => {
    const { helpdeskDemand } = await answer(
      'APPS',
      '{ helpdeskDemand { lastYear yearBefore growth costOfChange systems { system { code } lastYear yearBefore shareOfChange isComplete } } }',
    );
    expect(helpdeskDemand).toMatchObject({ lastYear: 900, yearBefore: 600, growth: 0.5, costOfChange: '5700.00' });
    expect(helpdeskDemand.systems[0]).toMatchObject({ system: { code: 'SUITE' }, lastYear: 680, yearBefore: 400, isComplete: false });
    expect(helpdeskDemand.systems[0].shareOfChange).toBeCloseTo(280 / 300, 9);
  });
});

describe('E3.12 Can this building close with respect to IT?', () => {
  const asked = 'possible warnings { code message } lines { label amounts } consequences { domain summary moves { asset { code } to } }';
  const closure = async () => (await optionsOf('SHUT', asked, '{ assets: ["B-OLD"], kinds: [CLOSE], includeImpossible: true }'))[0];
  test('its room, its hosts and its circuit are named, and the hosts go to the room at headquarters', async () => {
    const [it] = (await closure()).consequences.filter(({ domain }: Answer) => domain === 'IT');
    expect(it).toEqual({ domain: 'IT', summary: '1 comms room, 2 hosts, 1 circuit.', moves: [{ asset: { code: 'SRV-OLD' }, to: 'HQ' }] });
  });
  test('leaving the circuit costs its £5,000 charge, moving the hosts 2 × £2,000, and the room saves £9,000 a year', async () => {
    const option = await closure();
    expect(Math.min(...amounts(option, 'Leaving Old station line'))).toBe(-5_000);
    expect(Math.min(...amounts(option, 'Moving 2 hosts'))).toBe(-4_000);
    expect(amounts(option, 'No longer paid: it hosting')[2]).toBe(9_000);
  });
  test('headquarters loses its second way, and the cell cameras run here', async () => {
    const codes = (await closure()).warnings.map(({ code }: Answer) => code);
    expect(codes).toEqual(expect.arrayContaining(['SECOND_WAY_LOST', 'SYSTEMS_RUN_HERE']));
  });
});

describe('E3.13 How many laptops do we need with agile working at 2,242 officers?', () => {
  test('2,242 and 1,200 staff, one each and no spares: 3,442 of the 4,100 that are held', async () => {
    const { deviceNeed } = await answer('KIT', '{ deviceNeed(officers: 2242) { people needed inUse surplus } }');
    expect(deviceNeed).toEqual({ people: 3442, needed: 3442, inUse: 4100, surplus: 658 });
  });
  test('today 3,342 people need as many: an option leaves 758 out, the oldest first', async () => {
    const [shrink] = await optionsOf(
      'KIT',
      'title figures { capital annualNetSaving npvOrganisation } lines { label amounts } ... on ItRefreshOption { quantity need { needed } }',
      '{ kinds: [REFRESH_IT] }',
    );
    expect(shrink).toMatchObject({ title: 'Hold 758 laptops fewer than today', quantity: 758, figures: { annualNetSaving: '0.00' } });
    expect(amounts(shrink, 'Devices that')).toEqual([200 * 800, 558 * 800, 0]);
  });
});

describe('E3.15 What if suppliers put the price up by a fifth at renewal?', () => {
  test('the meeting service is held to 5 % from October 2027, the suite to nothing from April 2028', async () => {
    const { licenceRenewals } = await answer(
      'APPS',
      '{ licenceRenewals(rise: 0.2, years: 3) { years extra renewals { licence { code } renewsAfter noticeBy isTooLate rise extra } } }',
    );
    expect(licenceRenewals.renewals).toEqual([
      { licence: { code: 'LIC-MEET' }, renewsAfter: '2027-09-30', noticeBy: '2027-06-30', isTooLate: false, rise: 0.05, extra: ['0.00', '1200.00', '2400.00'] },
      { licence: { code: 'LIC-SUITE' }, renewsAfter: '2028-03-31', noticeBy: '2027-12-31', isTooLate: false, rise: 0.2, extra: ['0.00', '0.00', '240000.00'] },
    ]);
    expect(licenceRenewals.extra).toEqual(['0.00', '1200.00', '242400.00']);
  });
});

describe('what a folder must not say', () => {
  /** What the importer says, as text. */
  const problems = async (file: string, contents: string): Promise<string> =>
    await force.folder({ 'organisation.csv': organisation('BAD'), 'sites.csv': sites, [file]: contents }).then(() => '', String);
  test('an end of support of "true" is a state, with the cure', async () => {
    const found = await problems('it_models.csv', lines('code,name,class,end_of_support', 'W,Old,OPERATING_SYSTEM,True'));
    expect(found).toContain('"column": "end_of_support"');
    expect(found).toContain('write ENDED in lifecycle_state');
  });
  test('a price in dollars needs what a dollar is worth', async () => {
    expect(await problems('cloud_quotes.csv', lines('code,name,run_pm,currency', 'Q,Provider,10,USD'))).toContain('write how many pounds one USD is');
  });
  test('a dependency on what is not there is named', async () => {
    expect(await problems('dependencies.csv', lines('from,to,kind', 'X,Y,RUNS_ON'))).toContain('no such code in systems.csv, it_assets.csv or circuits.csv');
  });
});
