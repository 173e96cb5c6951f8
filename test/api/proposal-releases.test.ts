/** E4.10, E4.2 and E4.14 of proposals: what they save out of is saved once, has a budget and an owner, and is an efficiency or a cut. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

/** An empty office held at will costs £20,000 a year, one that stays £6,000 for cleaning; panels save half of the electricity, a contract a tenth of the cleaning. */
const offices = {
  'organisation.csv': csv`
    | code | name | type | appraisal_date | horizon_years |
    | ONCE | Once | POLICE_FORCE | 2026-04-15 | 10 |`,
  'sites.csv': csv`
    | code | name | settlement | latitude | longitude |
    | S1 | Mill Lane | URBAN | 52.6 | -1.1 |
    | S2 | Hall Lane | URBAN | 52.7 | -1.1 |`,
  'buildings.csv': csv`
    | code | site | name | use | tenure | gia_m2 |
    | EMPTY | S1 | Mill Lane | OFFICE | TENANCY_AT_WILL | 100 |
    | STAYS | S2 | Hall Lane | OFFICE | TENANCY_AT_WILL | 100 |`,
  'cost_pools.csv': csv`
    | code | name | kind | buildings | owner |
    | P1 | Mill Lane | BUILDING | EMPTY | Head of estates |
    | P2 | Hall Lane | BUILDING | STAYS | Head of estates |`,
  'cost_lines.csv': csv`
    | code | pool | category | financial_year | amount_pa | avoidable_share | budget_code |
    | RENT1 | P1 | RENT | 2026/27 | 10000 | 1 | EST-1 |
    | CLEAN1 | P1 | CLEANING | 2026/27 | 4000 | 1 | EST-2 |
    | POWER1 | P1 | ELECTRICITY | 2026/27 | 6000 | 1 | EST-3 |
    | CLEAN2 | P2 | CLEANING | 2026/27 | 6000 | 1 | EST-2 |`,
  'closure_terms.csv': csv`
    | building | variant | relocation_fte | it_cost | project_cost | void_security_pa | dilapidations | must_stay_because |
    | EMPTY | CLOSE | 0 | 0 | 20000 | 0 | 0 | |
    | STAYS | CLOSE | 0 | 0 | 20000 | 0 | 0 | it is needed |`,
  'proposals.csv': csv`
    | code | title | earliest_start | efficiency | output |
    | PANELS | Solar panels on Mill Lane | 2026/27 | TECHNICAL | the same light for less |
    | CONTRACT | Cleaning by output | 2026/27 | NON_EFFICIENCY | rooms cleaned twice a week, not daily |
    | DEAR | Saves more than it names | 2026/27 | | |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | saving_pa |
    | PANELS | 0 | 5000 | |
    | PANELS | 1 | | 3000 |
    | CONTRACT | 0 | 1000 | |
    | CONTRACT | 1 | | 1000 |
    | DEAR | 0 | 1000 | |
    | DEAR | 1 | | 700 |`,
  'proposal_releases.csv': csv`
    | proposal | cost_line | share | of_what_is_left |
    | PANELS | POWER1 | 0.5 | no |
    | CONTRACT | CLEAN1 | 0.1 | yes |
    | CONTRACT | CLEAN2 | 0.1 | yes |
    | DEAR | CLEAN2 | 0.1 | no |`,
  'budget_years.csv': csv`
    | financial_year | capital |
    | 2026/27 | 50000 |
    | 2027/28 | 0 |
    | 2028/29 | 0 |`,
  'delivered_savings.csv': csv`
    | code | fact | title | from_year | amount | measure | nature | cashable | cost_line | released_share | out_of_base_from | recorded_on |
    | LAMPS | LAMPS | New lamps | 2026/27 | 3600 | A_YEAR | RECURRING | yes | POWER1 | 0.6 | 2027/28 | 2026-04-01 |`,
};

let force: Force;
let closing: string;
beforeAll(async () => {
  force = await forceOf(offices);
  closing = (await force.answer<Answer>('{ rankedOptions(where: { kinds: [CLOSE] }) { nodes { id } } }', {}, 'ONCE')).rankedOptions.nodes[0].id;
});
afterAll(() => force.stop());

const plan = async (asked: string, mustIn: readonly string[], mustOut: readonly string[] = []): Promise<Answer> => {
  const query = 'query($in: [ID!], $out: [ID!]) { bestPlan(mustIn: $in, mustOut: $out) { ASKED } }'.replace('ASKED', asked);
  return (await force.answer<Answer>(query, { in: mustIn, out: mustOut }, 'ONCE')).bestPlan;
};
const lastSaving = ({ years }: Answer) => years.at(-1).saving;

describe('E4.10: nothing twice', () => {
  test('panels on a building that closes save a bill that ends: one of the two, and the rule is named', async () => {
    expect(await plan('outcome conflict { rules }', [closing, 'PANELS'])).toMatchObject({
      outcome: 'INFEASIBLE',
      conflict: { rules: expect.arrayContaining(['NOTHING_TWICE']) },
    });
    const best = await plan('chosen { id } years { saving }', [], ['DEAR', 'CONTRACT']);
    expect(best.chosen.map(({ id }: Answer) => id)).toEqual([closing]);
    expect(lastSaving(best)).toBe('20000.00');
  });

  test('a cheaper contract saves a tenth of what is left: £1,000 alone, £600 beside the closure', async () => {
    expect(lastSaving(await plan('years { saving }', ['CONTRACT'], [closing, 'PANELS', 'DEAR']))).toBe('1000.00');
    expect(lastSaving(await plan('years { saving }', ['CONTRACT', closing], ['PANELS', 'DEAR']))).toBe('20600.00');
  });

  test('what two proposals save out of one line counts together with what has been saved already', async () => {
    const { claimedAgain } = await plan('claimedAgain { costLine by excessShare amount }', ['PANELS'], [closing]);
    expect(claimedAgain).toMatchObject([{ costLine: 'POWER1', by: ['PANELS'], excessShare: expect.closeTo(0.1, 9), amount: '600.00' }]);
  });

  test('a proposal that saves more than it names is told apart', async () => {
    const { warnings } = await plan('warnings { code message }', []);
    expect(warnings.filter(({ code }: Answer) => code === 'SAVES_MORE_THAN_IT_NAMES')).toEqual([
      { code: 'SAVES_MORE_THAN_IT_NAMES', message: 'DEAR is said to save £700 a year, and its shares of the cost lines that it names come to £600.' },
    ]);
  });
});

test('E4.2: what a proposal saves falls into the budgets of the lines it names, and what it does not name into nobody’s', async () => {
  const { cashable } = await plan('cashable { savedWithoutOwner rows { counts budgetCode owner net } }', ['CONTRACT', 'DEAR'], [closing, 'PANELS']);
  const counting = cashable.rows.filter(({ counts }: Answer) => counts);
  expect(counting).toEqual([
    { counts: true, budgetCode: 'EST-2', owner: 'Head of estates', net: '1600.00' },
    { counts: true, budgetCode: null, owner: null, net: '100.00' },
  ]);
  expect(cashable.savedWithoutOwner).toBe('100.00');
});

test('E4.14: a proposal is an efficiency or a cut as it says, with what people get; one that does not say is UNKNOWN', async () => {
  const { efficiency } = await plan('efficiency { summary parts { id efficiency output yearlySaving } }', ['CONTRACT', 'DEAR', 'PANELS'], [closing]);
  expect(efficiency.parts).toEqual([
    { id: 'CONTRACT', efficiency: 'NON_EFFICIENCY', output: 'rooms cleaned twice a week, not daily', yearlySaving: '1000.00' },
    { id: 'DEAR', efficiency: null, output: 'UNKNOWN: proposals.csv does not say what people get', yearlySaving: '700.00' },
    { id: 'PANELS', efficiency: 'TECHNICAL', output: 'the same light for less', yearlySaving: '3000.00' },
  ]);
  expect(efficiency.summary).toBe('£3,000 a year is efficiency, £1,000 a cut of service, and of £700 nobody has said.');
});
