/** E1.5 and the Monday worklist, asked of the demonstration force: offices in the buildings of hosts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, allOf, closure, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const asked = `id code name building { code } partner { name } noticeMonths endsOn chargePa costPa costPerHour hoursPerWeek daysPerWeek appointmentsPerWeek
  privateRoom counter parking stepFree reviewedOn reviewDueOn reviewState reviewOverdueDays hardlyUsed meanPeople daysCounted trend peopleChangePa
  onlyContactFor mayStillBeRight reasonsToStay { code explanation } visibility visibilityParts { name value weight explanation } annualSaving
  suggestions { kind title yearlyDifference because optionId }`;

describe('E1.5: which of our 90 shared offices are hardly used?', () => {
  test('all 92 are told with host, terms and use', async () => {
    const offices = await allOf(force, 'neighbourhoodOffices', asked);
    expect(offices.length).toBe(92);
    expect(offices.every(({ partner, noticeMonths }) => partner.name !== '' && noticeMonths > 0)).toBe(true);
    expect(offices.some(({ privateRoom }) => privateRoom === null)).toBe(true);
  });

  test('those under the threshold are hardly used, those whose hours nobody knows are neither', async () => {
    const offices = await allOf(force, 'neighbourhoodOffices', asked);
    for (const { hoursPerWeek, hardlyUsed } of offices) expect(hardlyUsed).toBe(hoursPerWeek === null ? null : hoursPerWeek < 8);
    const hardly = await allOf(force, 'neighbourhoodOffices', 'code', '{ hardlyUsed: true }');
    expect(hardly.length).toBeGreaterThan(30);
    expect(hardly.length).toBeLessThan(60);
  });

  test('low use may be right: the reasons are named, and such offices can be told from the rest', async () => {
    const offices = await allOf(force, 'neighbourhoodOffices', asked, '{ hardlyUsed: true }');
    const codes = new Set(offices.flatMap(({ reasonsToStay }) => reasonsToStay.map(({ code }: Answer) => code)));
    expect([...codes].sort()).toEqual(expect.arrayContaining(['NIL_FEE', 'RURAL']));
    for (const { mayStillBeRight, reasonsToStay } of offices) expect(mayStillBeRight).toBe(reasonsToStay.length > 0);
  });

  test('the trend rests on days counted since the break, and too few give none', async () => {
    const offices = await allOf(force, 'neighbourhoodOffices', asked);
    expect(offices.some(({ trend }) => trend !== null)).toBe(true);
    for (const { daysCounted, trend } of offices) if (daysCounted < 8) expect(trend).toBeNull();
  });

  test('cost for each hour is the yearly cost over the hours of fifty weeks', async () => {
    const offices = await allOf(force, 'neighbourhoodOffices', asked);
    for (const { costPa, hoursPerWeek, costPerHour } of offices) {
      if (costPa === null || hoursPerWeek === null) expect(costPerHour).toBeNull();
      else expect(costPerHour).toBeCloseTo(Number(costPa) / (hoursPerWeek * 50), 6);
    }
  });

  test('visibility stands beside the saving, which is that of the closure and not a penny else', async () => {
    const [office] = await allOf(force, 'neighbourhoodOffices', asked, '{ code: { eq: "O-ANSTEY" } }');
    const { id, figures } = await closure(force, 'N-ANSTEY', 'id figures { annualNetSaving }');
    const notice = office.suggestions.find(({ kind }: Answer) => kind === 'GIVE_NOTICE');
    expect([office.annualSaving, notice.yearlyDifference, notice.optionId]).toEqual([figures.annualNetSaving, figures.annualNetSaving, id]);
    const parts: Answer[] = office.visibilityParts;
    const score = (100 * parts.reduce((sum, { value, weight }) => sum + value * weight, 0)) / parts.reduce((sum, { weight }) => sum + weight, 0);
    expect(office.visibility).toBeCloseTo(score, 6);
  });

  test('what could be done is suggested, with UNKNOWN where nobody has been asked', async () => {
    const offices = await allOf(force, 'neighbourhoodOffices', asked);
    const suggestions = offices.flatMap((office) => office.suggestions);
    expect([...new Set(suggestions.map(({ kind }: Answer) => kind))].sort()).toEqual([
      'APPOINTMENT_POINT',
      'EXTEND_HOURS',
      'GIVE_NOTICE',
      'MOVE_TO_NEARBY_HOST',
      'SHARE_WITH_PARTNER',
    ]);
    expect(suggestions.filter(({ kind, optionId }: Answer) => kind !== 'GIVE_NOTICE' && optionId !== null)).toEqual([]);
    expect(suggestions.some(({ kind, yearlyDifference }: Answer) => kind === 'SHARE_WITH_PARTNER' && yearlyDifference === null)).toBe(true);
  });

  test('an office without a known charge saves an UNKNOWN sum', async () => {
    const [office] = await allOf(force, 'neighbourhoodOffices', asked, '{ code: { eq: "O-MOIRA" } }');
    expect([office.chargePa, office.costPa, office.costPerHour]).toEqual([null, null, null]);
  });
});

describe('which beat-office reviews are overdue?', () => {
  test('the most overdue come first, and what is due within six months follows', async () => {
    const reviews = await allOf(force, 'beatOfficeReviews', 'code reviewState reviewDueOn reviewOverdueDays');
    expect(reviews.length).toBeGreaterThan(0);
    const days = reviews.map(({ reviewOverdueDays }) => reviewOverdueDays ?? Number.NEGATIVE_INFINITY);
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    expect(reviews.every(({ reviewState }) => ['MISSED', 'DUE', 'NOT_SET'].includes(reviewState))).toBe(true);
  });

  test('the calendar of dates says the same of each', async () => {
    const { datesThatMatter } = await force.answer<Answer>(
      '{ datesThatMatter(kinds: [BEAT_OFFICE_REVIEW], states: [MISSED, DUE], first: 100) { totalCount } }',
    );
    const { beatOfficeReviews } = await force.answer<Answer>('{ beatOfficeReviews(states: [MISSED, DUE]) { totalCount } }');
    expect(beatOfficeReviews.totalCount).toBe(datesThatMatter.totalCount);
  });
});
