/** What an estates manager asks of sharing, cover and double counting, of the demonstration force. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, demonstration, type Force } from './sample.ts';

let force: Force;
let options: Answer[];
beforeAll(async () => {
  force = await demonstration();
  const asked = `title family kind possible impossibleBecause assets { code } warnings { code message whatToDo } links { kind optionId because } id figures { annualNetSaving }
    ... on SharingOption { savingToUs savingToPartner savingToPublicPurse fee leastFee mostFee deal mutualGain }`;
  options = await allOf(force, 'rankedOptions', asked, '{ includeImpossible: true }');
});
afterAll(() => force.stop());

const codes = ({ warnings }: Answer): string[] => warnings.map(({ code }: Answer) => code);
const sharing = (title: string): Answer => options.find((option) => option.family === 'SHARING' && option.title.startsWith(title));

describe('E1.6: could we share with the council instead of keeping our own?', () => {
  test('Market Harborough: we save £58,146.01 a year, the public £61,391.00, at a fee between the least and the most that either can take', () => {
    const option = sharing('Move in with Harborough District Council');
    expect(option).toMatchObject({ savingToUs: '58146.01', savingToPublicPurse: '61391.00', deal: true, mutualGain: true });
    expect([Number(option.leastFee) <= Number(option.fee), Number(option.fee) <= Number(option.mostFee)]).toEqual([true, true]);
  });

  test('what to see to first is named: notice by the host, security, consultation', () => {
    expect(codes(sharing('Move in with Harborough District Council'))).toEqual(
      expect.arrayContaining(['HOST_CAN_GIVE_NOTICE', 'SECURITY_NOT_APPROVED', 'CONSULT']),
    );
  });

  test('the building is not given up twice: closing it, and sharing it, exclude one another', () => {
    const { links } = sharing('Move in with Harborough District Council');
    const excluded = options.filter(({ id }) => links.some((link: Answer) => link.kind === 'EXCLUDES' && link.optionId === id));
    expect(excluded.map(({ kind, assets }) => [kind, assets[0].code])).toEqual(expect.arrayContaining([['CLOSE', 'B-MARKET-HARBOROUGH']]));
  });
});

describe('E1.9: what is the cheapest way to keep cover within 20 minutes for every area?', () => {
  test('proved for all that can be reached; what cannot be is named with what it would need', async () => {
    const { cheapestCover: found } = await force.answer<Answer>(
      '{ cheapestCover(minutes: 20) { outcome because kept { asset { code } mustStayBecause } unreachable { name minutes limit } proof { gap bound } yearlyCost } }',
    );
    expect(found.proof.gap).toBe(0);
    expect(found.outcome).toBe(found.unreachable.length === 0 ? 'PROVED' : 'INFEASIBLE');
    for (const { minutes, limit } of found.unreachable) expect(minutes).toBeGreaterThan(limit);
    expect(found.because).toHaveLength(found.unreachable.length);
  });

  test('and the ten that close together at most saved leave nobody out of reach who is reached today, as no list one by one does better', async () => {
    const { sitesToClose: found } = await force.answer<Answer>(
      '{ sitesToClose(count: 10, objective: MOST_SAVING) { outcome before { within } after { within } unplanned { way worseBy breaks } } }',
    );
    expect([found.outcome, found.after.within]).toEqual(['PROVED', found.before.within]);
    for (const { worseBy, breaks } of found.unplanned) expect(breaks.length > 0 || worseBy >= -0.005).toBe(true);
  });
});

describe('E1.12: are we counting the same saving twice?', () => {
  test('the sums of the ranking say how many cost lines are claimed by more than one option', async () => {
    const { rankedOptions } = await force.answer<Answer>('{ rankedOptions { totals { warning } } }');
    expect(rankedOptions.totals.warning).toMatch(
      /^These sums are no plan: \d+ cost lines are claimed by more than one option, and \d+ options exclude another/,
    );
  });

  test('every sharing that claims what a closure claims says so, and the two exclude one another from both sides', () => {
    const shared = options.filter(({ family, warnings }) => family === 'SHARING' && warnings.some(({ code }: Answer) => code === 'CLAIMED_TWICE'));
    expect(shared.length).toBeGreaterThan(5);
    for (const one of shared) {
      const other = options.find(({ id }) => one.links.some(({ kind, optionId }: Answer) => kind === 'EXCLUDES' && optionId === id));
      expect(other!.links, one.title).toContainEqual(expect.objectContaining({ kind: 'EXCLUDES', optionId: one.id }));
    }
  });
});

describe('the traps of sharing show in the ranked list, each with what to do', () => {
  test.each([
    ['moving into a building that may close itself', 'Bring Thringstone', 'MOVES_INTO_A_CLOSURE'],
    ['a host whose building needs work that nobody has paid for', 'Bring Thringstone', 'HOST_IN_POOR_CONDITION'],
    ['a licence that costs more than the office', 'Move in with Charnwood', 'COSTS_MORE'],
    ['a fee that leaves one side worse off whatever it is', 'Move in with Charnwood', 'NO_DEAL'],
    ['VAT on the charge after an option to tax', 'Move in with Charnwood', 'VAT_ON_CHARGE'],
    ['rent of the office left that runs on', 'Co-locate with Fire', 'LEASE_RUNS_ON'],
    ['a cost that only moves to the partner', 'Admit Leicester City Council', 'COST_SHUNTED'],
    ['one rates bill that several options claim', 'Build jointly', 'SHARED_POOL'],
    ['the same saving claimed by closing it', 'Build jointly', 'CLAIMED_TWICE'],
    ['a partner that has only proposed', 'Co-locate with Oadby', 'CONSENT_NOT_GIVEN'],
    ['a stage beyond what is known', 'Co-locate with Oadby', 'STAGE_HELD_BACK'],
  ])('%s', (_trap, title, code) => {
    const found = sharing(title).warnings.find((one: Answer) => one.code === code);
    expect(found?.whatToDo).toMatch(/\.$/);
  });

  test('a partner that has refused: impossible, with the reason, and last', () => {
    const option = sharing('Admit Ambulance trust');
    expect(option).toMatchObject({ possible: false, impossibleBecause: ['Ambulance trust of the region has refused to share.'] });
    expect(options.indexOf(option)).toBeGreaterThan(options.findLastIndex(({ possible }) => possible));
  });

  test('an office without a private room in which appointments are held is named', async () => {
    const offices = await allOf(force, 'neighbourhoodOffices', 'privateRoom appointmentsPerWeek warnings { code whatToDo }');
    const told = offices.filter(({ warnings }) => warnings.some(({ code }: Answer) => code === 'NO_PRIVATE_ROOM'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ privateRoom }) => privateRoom === false)).toBe(true);
  });
});
