/** What the finance lead asks, of the demonstration force, over the API. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const asked = async (query: string): Promise<Answer> => force.answer<Answer>(query);

describe('E4.11 how much must we save, and who said so when', () => {
  test('each version stays, and the one in force depends on the day', async () => {
    const what = 'version standing low central high mayRise source before { high } isReconciled impliedBases';
    const { then, now }: Answer = await asked(
      `{ then: targets(code: "BLUEPRINT", asRecordedAt: "2015-11-20") { ${what} } now: targets(code: "BLUEPRINT") { ${what} } }`,
    );
    expect(then).toMatchObject([{ version: 1, standing: 'IN_FORCE', low: '17000000.00', high: '28000000.00', isReconciled: false }]);
    expect(then[0].impliedBases).toEqual(['68000000.00', '70000000.00']);
    expect(now.map(({ version, standing, low, high }: Answer) => [version, standing, low, high])).toEqual([
      [3, 'IN_FORCE', '500000.00', null],
      [2, 'SUPERSEDED', null, null],
      [1, 'SUPERSEDED', '17000000.00', '28000000.00'],
    ]);
    expect(now[0]).toMatchObject({ mayRise: true, source: expect.stringContaining('could well increase') });
  });

  test('a target that nobody had set by the day is not found', async () => {
    const { body } = await force.response('{ targets(code: "MTFP", asRecordedAt: "2015-11-20") { version } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', where: 'code', found: 'MTFP' });
  });
});

describe('E4.1 how much recurring cash by year against the gap', () => {
  test('the plan in the cash of each year, with part years, and the same in the prices of year 0', async () => {
    const { bestPlan }: Answer = await asked(`{ bestPlan(from: PROPOSALS) {
      years { financialYear saving oneOffRevenue capital }
      outlook { outlook years { financialYear gapBefore saving savingInFullYear gapAfter priceLevel real { saving oneOffRevenue capital net presentValue discountFactor } }
        savingByCategory { category amounts } } } }`);
    const { outlook, years } = bestPlan;
    expect(outlook.outlook).toBe('central');
    expect(outlook.years.map(({ gapBefore }: Answer) => gapBefore)).toEqual(['-50000.00', '250000.00', '500000.00', '500000.00', '550000.00']);
    for (const [at, year] of outlook.years.entries()) {
      expect(year.real.saving).toBe(years[at].saving);
      expect(Number(year.saving)).toBeCloseTo(Number(years[at].saving) * year.priceLevel, 1);
      expect(Number(year.savingInFullYear)).toBeGreaterThanOrEqual(Number(year.saving) - 0.01);
      expect(Number(year.real.presentValue)).toBeCloseTo(Number(year.real.net) * year.real.discountFactor, 1);
    }
    expect(outlook.years[1].priceLevel).toBeCloseTo(113.7 / 111.5, 9);
  });

  test('of options, savings are told by category of cost and add up to the saving of the year', async () => {
    const { bestPlan }: Answer =
      await asked(`{ bestPlan(from: OPTIONS, optionStarts: 2, where: { domains: [IT] }, budgets: [{ financialYear: "2027/28", capital: 500000, oneOffRevenue: 400000 }], years: 4) {
      outlook { years { saving } savingByCategory { category amounts realGrowth } } } }`);
    const { years, savingByCategory } = bestPlan.outlook;
    expect(savingByCategory.length).toBeGreaterThan(1);
    for (const [at, { saving }] of years.entries()) {
      const sum = savingByCategory.reduce((all: number, { amounts }: Answer) => all + Number(amounts[at]), 0);
      expect(sum).toBeCloseTo(Number(saving), 0);
    }
  });

  test('the papers state £0.2m, £7.8m and £14.9m in total; the two years between are £6.9m together and UNKNOWN apart', async () => {
    const { budgetOutlook }: Answer = await asked(
      '{ budgetOutlook(outlook: "paper-2022") { summary statedSums { from to amount unknownYears remainder } years { financialYear gapBefore result lines { title source } } } }',
    );
    expect(budgetOutlook.statedSums).toEqual([
      { from: '2022/23', to: '2025/26', amount: '14900000.00', unknownYears: ['2023/24', '2024/25'], remainder: '6900000.00' },
    ]);
    expect(budgetOutlook.years.map(({ financialYear, gapBefore, result }: Answer) => [financialYear, gapBefore, result])).toEqual([
      ['2022/23', '200000.00', 'FAIL'],
      ['2023/24', null, 'UNKNOWN'],
      ['2024/25', null, 'UNKNOWN'],
      ['2025/26', '7800000.00', 'FAIL'],
    ]);
  });
});

describe('E4.3 does every year balance, and does the reserve stay over £5m and 2.3 %', () => {
  const what =
    'summary balanceOfAllYears years { financialYear result because gapAfter oneOffRevenue oneOffFromReserves oneOffFromRevenue generalReserve earmarkedReserve reserveFloor netBudget }';

  test('without a plan no year after the first balances, though reserves stay above the greater of £5m and 2.3 % of net revenue expenditure', async () => {
    const { budgetOutlook }: Answer = await asked(`{ budgetOutlook { ${what} } }`);
    const { years } = budgetOutlook;
    expect(years.map(({ result }: Answer) => result)).toEqual(['PASS', 'FAIL', 'FAIL', 'FAIL', 'FAIL']);
    for (const { reserveFloor, netBudget, generalReserve } of years) {
      expect(Number(reserveFloor)).toBeCloseTo(Math.max(5_000_000, 0.023 * Number(netBudget)), 1);
      expect(Number(generalReserve)).toBeGreaterThan(Number(reserveFloor));
    }
  });

  test('with one, one-off costs come out of the earmarked reserve and every year holds', async () => {
    const { bestPlan }: Answer = await asked(`{ bestPlan(from: PROPOSALS) { years { debtCharge } outlook { ${what} } } }`);
    const { years } = bestPlan.outlook;
    expect(years.map(({ result, because }: Answer) => [result, because])).toEqual(years.map(() => ['PASS', []]));
    for (const year of years) {
      expect(Number(year.gapAfter)).toBeLessThanOrEqual(0);
      expect(Number(year.oneOffFromReserves) + Number(year.oneOffFromRevenue)).toBeCloseTo(Number(year.oneOffRevenue), 1);
    }
  });

  test('what a plan borrows charges interest and provision from the year after, in the cash of each year', async () => {
    const budgets = [2026, 2027, 2028, 2029].map(
      (year) => `{ financialYear: "${year}/${year - 1999}", capital: 0, oneOffRevenue: 400000, borrowingLimit: 400000 }`,
    );
    const { bestPlan }: Answer = await asked(`{ bestPlan(from: OPTIONS, where: { domains: [ESTATE] }, aim: MOST_SAVING, budgets: [${budgets.join(', ')}]) {
      years { borrowed debtCharge } outlook { years { interest minimumRevenueProvision priceLevel gapBefore saving oneOffFromRevenue gapAfter } } } }`);
    const { years, outlook } = bestPlan;
    expect(years.some(({ borrowed }: Answer) => Number(borrowed) > 0)).toBe(true);
    for (const [at, year] of outlook.years.entries()) {
      const charge = Number(year.interest) + Number(year.minimumRevenueProvision);
      expect(charge / year.priceLevel).toBeCloseTo(Number(years[at].debtCharge), 1);
      expect(Number(year.gapAfter)).toBeCloseTo(Number(year.gapBefore) - Number(year.saving) + charge + Number(year.oneOffFromRevenue), 1);
    }
    expect(Number(outlook.years[0].interest)).toBe(0);
    expect(Number(outlook.years.at(-1).minimumRevenueProvision)).toBeGreaterThan(0);
  });

  test('a lower precept that leaves the general reserve below its floor in the last year fails there for both reasons', async () => {
    const { budgetOutlook }: Answer = await asked(`{ budgetOutlook(outlook: "precept-2-per-cent") { ${what} } }`);
    expect(budgetOutlook.years.map(({ because }: Answer) => because.length)).toEqual([0, 1, 1, 1, 2]);
    expect(budgetOutlook.years[4].because[1]).toBe('the general reserve of £5,500,000 is below its floor of £5,577,500, 2.3 % of the net budget');
  });

  test('a lower precept is a variant of the funding, asked by its name; one that is not there is refused', async () => {
    const { budgetOutlook }: Answer = await asked(
      '{ budgetOutlook(outlook: "precept-2-per-cent", from: "2028/29", years: 2) { years { financialYear gapBefore } } }',
    );
    expect(budgetOutlook.years).toEqual([
      { financialYear: '2028/29', gapBefore: '2050000.00' },
      { financialYear: '2029/30', gapBefore: '2900000.00' },
    ]);
    const { body } = await force.response('{ budgetOutlook(outlook: "none") { summary } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'outlook', found: 'none' });
  });
});

describe('E4.11 if the target falls back to £0.5m, or rises', () => {
  test('a plan aims at an end of the range of a target, and says how far it covers the others', async () => {
    const { low, high }: Answer = await asked(`{
      low: bestPlan(from: PROPOSALS, target: "MTFP", level: LOW, aim: LEAST_COST) { outcome years { savingTarget netSaving } targetCoverage(target: "MTFP") { level isMet years { needed saved short isMet } } }
      high: bestPlan(from: PROPOSALS, target: "MTFP", level: HIGH, aim: LEAST_COST) { outcome conflict { rules } } }`);
    expect(low.outcome).toBe('PROVED');
    expect(low.years.map(({ savingTarget }: Answer) => savingTarget)).toEqual([null, '250000.00', '500000.00', '500000.00', '500000.00']);
    for (const { savingTarget, netSaving } of low.years) if (savingTarget !== null) expect(Number(netSaving)).toBeGreaterThanOrEqual(Number(savingTarget));
    expect(low.targetCoverage.map(({ level, isMet }: Answer) => [level, isMet])).toEqual([
      ['LOW', true],
      ['CENTRAL', false],
      ['HIGH', false],
    ]);
    for (const { years } of low.targetCoverage)
      for (const { needed, saved, short } of years) if (needed !== null) expect(Number(short)).toBeCloseTo(Number(needed) - Number(saved), 1);
    expect(high).toMatchObject({ outcome: 'INFEASIBLE', conflict: { rules: expect.arrayContaining(['TARGET']) } });
  });

  test('a plan for the £28m of the first day and one for the £0.5m of today: what was superseded can still be aimed at, and the diff tells why', async () => {
    const idOf = async (question: string): Promise<string> =>
      (await asked(`mutation { planSave(input: { name: "Blueprint", question: { from: PROPOSALS, aim: TARGET_FIRST, ${question} } }) { plan { id } } }`))
        .planSave.plan.id;
    const [then, now] = [await idOf('target: "BLUEPRINT@1", level: HIGH'), await idOf('target: "BLUEPRINT"')];
    const { one, other, planDiff }: Answer = await asked(`{
      one: savedPlan(id: "${then}") { plan { aimedAt { code version level recordedOn resolvesOn } years { savingTarget } } }
      other: savedPlan(id: "${now}") { plan { aimedAt { code version level recordedOn mayRise } years { savingTarget } } }
      planDiff(from: "${then}", to: "${now}") { asked { code message } } }`);
    expect(one.plan.aimedAt).toEqual({ code: 'BLUEPRINT', version: 1, level: 'HIGH', recordedOn: '2015-11-11', resolvesOn: '2015-11-25' });
    expect(other.plan.aimedAt).toEqual({ code: 'BLUEPRINT', version: 3, level: 'CENTRAL', recordedOn: '2015-12-31', mayRise: true });
    expect([one, other].map(({ plan }) => plan.years[4].savingTarget)).toEqual(['28000000.00', '500000.00']);
    expect(planDiff.asked).toContainEqual({ code: 'TARGET', message: expect.stringContaining('2030/31 £28,000,000 → £500,000') });
    const { body } = await force.response('{ bestPlan(from: PROPOSALS, target: "BLUEPRINT@9") { value } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', where: 'target', found: 'BLUEPRINT@9' });
  });

  test('the target of a scenario is aimed at, and an end that is UNKNOWN or a target that is not there is refused', async () => {
    const { bestPlan }: Answer = await asked('{ bestPlan(from: PROPOSALS, scenario: "hard-settlement", level: LOW) { years { savingTarget } } }');
    expect(bestPlan.years[2].savingTarget).toBe('500000.00');
    const unknown = await force.response('{ bestPlan(from: PROPOSALS, target: "BLUEPRINT", level: HIGH) { value } }');
    expect(unknown.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'level', found: 'BLUEPRINT HIGH' });
    const none = await force.response('{ bestPlan(from: PROPOSALS, target: "NONE") { value } }');
    expect(none.body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', where: 'target', found: 'NONE' });
  });
});

describe('E4.10 nothing twice', () => {
  test('£36.1m and "over £30m" are one saving said twice; £20m and £10m leave £6.1m that no part explains', async () => {
    const { deliveredSavings }: Answer = await asked(`{ deliveredSavings {
      conflicts { fact low high canAllHold statements { code amount atLeast source } adopted { code } sumOfParts unexplained }
      totals { measure nature cashable amount facts } } }`);
    expect(deliveredSavings.conflicts).toMatchObject([
      {
        fact: 'SAVED-2010-15',
        low: '30000000.00',
        high: '36100000.00',
        canAllHold: true,
        adopted: { code: 'D-BLOG' },
        sumOfParts: '30000000.00',
        unexplained: '6100000.00',
      },
    ]);
    const amounts = deliveredSavings.totals.map(({ amount }: Answer) => amount);
    expect(amounts).toContain('36100000.00');
    expect(amounts).not.toContain('66100000.00');
  });

  test('a closure that would save again what water meters have saved already is found', async () => {
    const { deliveredSavings }: Answer = await asked(
      '{ deliveredSavings { claimedAgain { costLine delivered deliveredShare claimedShare excessShare amount by message } } }',
    );
    const [found] = deliveredSavings.claimedAgain;
    expect(found).toMatchObject({ costLine: 'C-REGIONAL-OFFICE-WATER-2025', delivered: ['D-WATER'], deliveredShare: 0.25, excessShare: 0.25 });
    expect(Number(found.amount)).toBeCloseTo(0.25 * 2_018 * (111.5 / 109), 1);
    expect(found.message).toContain('2026/27');
  });

  test('and a plan that holds it says so', async () => {
    const { deliveredSavings }: Answer = await asked('{ deliveredSavings { claimedAgain { by } } }');
    const [id] = deliveredSavings.claimedAgain[0].by;
    const { bestPlan }: Answer = await asked(
      `{ bestPlan(where: { assets: ["B-REGIONAL-OFFICE"] }, budgets: [{ financialYear: "2026/27" }], mustIn: ["${id}"]) { claimedAgain { by amount } chosen { id } } }`,
    );
    expect(bestPlan.claimedAgain).toMatchObject([{ by: [id] }]);
  });
});

describe('E4.2 what is cashable, and who owns it', () => {
  test('a plan by budget and owner: what does not count stands beside it with the reason, and new cost has no owner', async () => {
    const { bestPlan }: Answer =
      await asked(`{ bestPlan(where: { assets: ["B-HINCKLEY"], kinds: [CLOSE, CLOSE_AND_REPROVIDE] }, from: OPTIONS, budgets: [{ financialYear: "2026/27" }], years: 4) {
      chosen { id } cashable { counting savedWithoutOwner signed rows { budgetCode owner cashClass nature counts because saved added net parts } parts { saving standing } } } }`);
    const { rows, counting } = bestPlan.cashable;
    const counted = rows.filter((row: Answer) => row.counts);
    expect(counted.length).toBeGreaterThan(3);
    for (const row of counted) expect(row).toMatchObject({ cashClass: 'CASH_BUDGET', nature: 'RECURRING', because: null });
    expect(rows.find((row: Answer) => row.budgetCode === 'EST-CLEANING')).toMatchObject({ owner: 'Head of estates', counts: true });
    expect(rows.find((row: Answer) => row.cashClass === 'NON_CASH_RELEASED')).toMatchObject({
      counts: false,
      because: expect.stringContaining('no budget falls'),
    });
    expect(rows.find((row: Answer) => row.cashClass === 'CASH_CAPITAL')).toMatchObject({ counts: false });
    expect(counted.reduce((sum: number, { net }: Answer) => sum + Number(net), 0)).toBeCloseTo(Number(counting), 1);
  });

  test('a signature holds for the sum that was signed, and for no other', async () => {
    const { bestPlan }: Answer = await asked(
      '{ bestPlan(from: PROPOSALS, mustIn: ["PRINT", "TELEMATICS"]) { cashable { signed parts { id saving standing signedAmount owner signedOffBy } } } }',
    );
    const of = (id: string) => bestPlan.cashable.parts.find((part: Answer) => part.id === id);
    expect(of('PRINT')).toMatchObject({ standing: 'SIGNED', saving: '95000.00', owner: 'Head of IT', signedOffBy: 'Chief finance officer' });
    expect(of('TELEMATICS')).toMatchObject({ standing: 'CHANGED_SINCE', saving: '130000.00', signedAmount: '150000.00' });
    expect(of('CLEANING')).toMatchObject({ standing: 'NOT_SIGNED', signedOffBy: null });
    expect(bestPlan.cashable.signed).toBe('95000.00');
  });
});

describe('E4.9 what is business as usual, and is it real', () => {
  test('cost lines by what a budget and a ledger know of them, work by who pays for it, assets past their life', async () => {
    const { businessAsUsual }: Answer = await asked(
      '{ businessAsUsual { summary lines { standing lines amount examples } works { standing works cost counted } replacements { domain lifeExpired price dayUnknown } } }',
    );
    const line = (standing: string) => businessAsUsual.lines.find((one: Answer) => one.standing === standing);
    expect(Number(line('TIED_TO_LEDGER').amount)).toBeGreaterThan(Number(line('IN_BUDGET_WITHOUT_CODE').amount));
    expect(line('IN_NO_BUDGET').examples).toContain('C-STORE-SEIZED-RENT-2026');
    expect(line('UNKNOWN')).toMatchObject({ amount: null });
    expect(line('NOT_CASH').lines).toBeGreaterThan(0);
    const work = (standing: string) => businessAsUsual.works.find((one: Answer) => one.standing === standing);
    expect(Number(work('UNFUNDED').cost)).toBeGreaterThan(0);
    expect(work('UNFUNDED').counted).toBe('0.00');
    expect(Number(work('UNFUNDED_COUNTED_BY_CHANCE').counted)).toBeLessThan(Number(work('UNFUNDED_COUNTED_BY_CHANCE').cost));
    expect(work('FUNDED').counted).toBe(work('FUNDED').cost);
    expect(businessAsUsual.replacements.map(({ domain }: Answer) => domain).sort()).toEqual(['FLEET', 'IT']);
    for (const { lifeExpired, price } of businessAsUsual.replacements) expect(Number(price)).toBeGreaterThan(lifeExpired);
  });
});

describe('E4.13 what does a partner gain from our move', () => {
  test('what is gained by us and lost by other public bodies is no gain to the public', async () => {
    const { bestPlan }: Answer =
      await asked(`{ bestPlan(from: OPTIONS, where: { domains: [ESTATE], families: [CLOSURE] }, budgets: [{ financialYear: "2026/27" }], years: 4) {
      chosen { id } publicPurse { toUs toOthers toPublic unknownParts parts { id toUs toOthers toPublic yearlyToOthers lines { label yearlyToOthers } } } } }`);
    const { publicPurse, chosen } = bestPlan;
    expect(publicPurse).toMatchObject({ unknownParts: 0 });
    expect(publicPurse.parts).toHaveLength(chosen.length);
    expect(Number(publicPurse.toUs) + Number(publicPurse.toOthers)).toBeCloseTo(Number(publicPurse.toPublic), 0);
    expect(Number(publicPurse.toOthers)).toBeLessThan(0);
    const [most] = publicPurse.parts;
    expect(most.lines.reduce((sum: number, { yearlyToOthers }: Answer) => sum + Number(yearlyToOthers), 0)).toBeCloseTo(Number(most.yearlyToOthers), 1);
    expect(most.lines.some(({ label }: Answer) => /rates/i.test(label))).toBe(true);
  });
});

describe('E4.14 is it an efficiency or a cut', () => {
  test('cuts come first, each with what people get, and of proposals nobody has said', async () => {
    const { bestPlan }: Answer = await asked(
      '{ bestPlan { efficiency { summary totals { efficiency parts yearlySaving } parts { efficiency title output weeklyHoursLost yearlySaving } } chosen { id } } }',
    );
    const { totals, parts, summary } = bestPlan.efficiency;
    expect(parts).toHaveLength(bestPlan.chosen.length);
    expect(totals.reduce((sum: number, one: Answer) => sum + one.parts, 0)).toBe(parts.length);
    expect(summary).toMatch(/a year is efficiency, £.* a cut of service, and of £.* nobody has said/);
    const first = parts.findIndex(({ efficiency }: Answer) => efficiency !== 'NON_EFFICIENCY');
    expect(parts.slice(first).every(({ efficiency }: Answer) => efficiency !== 'NON_EFFICIENCY')).toBe(true);
    for (const { output } of parts) expect(output).not.toBe('');
  });
});

describe('E4.15 give me the evidence for audit', () => {
  test('every line has its formula and inputs, the parts of a year add up to the penny, and the hash is that of the text', async () => {
    const question = `{ bestPlan(from: OPTIONS, where: { assets: ["B-HINCKLEY"] }, budgets: [{ financialYear: "2026/27" }], years: 4) {
      years { financialYear saving } evidence { hash document dataVersion inputs assumedInputs assumptions { key value source recorded sourceDetail { title } } overridesWithoutReason } } }`;
    const { bestPlan }: Answer = await asked(question);
    const { evidence } = bestPlan;
    expect(evidence.hash).toBe(createHash('sha256').update(evidence.document).digest('hex'));
    const document = JSON.parse(evidence.document);
    expect(document).toMatchObject({
      organisation: 'LEICS',
      dataVersion: evidence.dataVersion,
      priceBase: '2026/27',
      scenario: 'as-recorded',
      answer: { outcome: 'PROVED' },
    });
    for (const [at, year] of document.years.entries()) {
      expect(year.saving).toBe(Number(bestPlan.years[at].saving));
      const parts = [...year.ofParts.map(({ saving }: Answer) => saving), year.together];
      expect(Math.round(100 * parts.reduce((sum: number, one: number) => sum + one, 0))).toBe(Math.round(100 * year.saving));
    }
    const lines = document.parts.flatMap((part: Answer) => part.lines);
    expect(lines.length).toBeGreaterThan(10);
    for (const { formula, inputs } of lines) expect([formula !== '', inputs.length > 0]).toEqual([true, true]);
    expect(evidence.assumptions.map(({ key }: Answer) => key)).toEqual(expect.arrayContaining(['discount-rate', 'sale-cost-share']));
    expect(evidence.assumedInputs).toBeGreaterThan(0);
    expect(evidence.inputs).toBeGreaterThan(evidence.assumedInputs);
  });

  test('an auditor who discounts the lines of each part that are cash of the public purse comes to its value', async () => {
    const { bestPlan }: Answer = await asked(
      '{ bestPlan(from: OPTIONS, where: { assets: ["B-HINCKLEY"] }, budgets: [{ financialYear: "2026/27" }], years: 4) { value evidence { document } } }',
    );
    const { parts, discountFactors, asked: question } = JSON.parse(bestPlan.evidence.document);
    expect(question).toMatchObject({ worth: 'NPV_PUBLIC', savingAimedAt: { kind: 'BUDGETS' } });
    for (const { value, lines } of parts) {
      const counted = lines.filter(({ cashClass, transfer, bearer }: Answer) => cashClass.startsWith('CASH_') && !transfer && bearer !== 'PEOPLE');
      const present = counted.flatMap(({ amounts }: Answer) => amounts.map((amount: number, year: number) => amount * discountFactors[year]));
      expect(Math.abs(present.reduce((sum: number, one: number) => sum + one, 0) - value)).toBeLessThan(0.005 * present.length);
    }
    expect(parts.reduce((sum: number, { value }: Answer) => sum + value, 0)).toBeCloseTo(Number(bestPlan.value), 1);
  });

  test('the same plan on the same data has the same hash, and another scenario has another', async () => {
    const hash = async (more = '') => {
      const { bestPlan }: Answer = await asked(
        `{ bestPlan(from: OPTIONS, where: { assets: ["B-HINCKLEY"] }, budgets: [{ financialYear: "2026/27" }], years: 4${more}) { evidence { hash } } }`,
      );
      return bestPlan.evidence.hash;
    };
    expect(await hash()).toBe(await hash());
    expect(await hash(', scenario: "works-dearer"')).not.toBe(await hash());
  });
});
