/** What else leaving Mill Lane costs and brings, line by line. It is empty after 31 March 2027, the last day of year 0. */
import { describe, expect, test } from 'vitest';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import { given } from './assumed.ts';
import { aBase, aBreak, aBuilding, aCondition, aLease, amountsOf, anEstate, anOccupancy, aPartner, aTerm, closureOf, costsOf } from './sample.ts';

const closing = (known: Parameters<typeof aBuilding>[0], rows: Partial<EstateRows> = {}, term: Parameters<typeof aTerm>[0] = {}, under = given()) =>
  closureOf(anEstate({ closureTerms: [aTerm({ vacateOn: '2027-03-31', relocationFte: 0, ...term })], ...rows, buildings: [aBuilding(known)] }), 'MILL-LANE', {
    under,
  });
const atWill = { tenure: 'TENANCY_AT_WILL' } as const;
const figures = (...args: Parameters<typeof closing>) => appraised(closing(...args), 10).figures;

describe('a sale', () => {
  test('brings its price in the year it completes, and costs a tenth of it: 500,000 less 50,000 a year after it is empty', () => {
    const closure = closing({ marketValue: 500_000 });
    expect(amountsOf(closure, 'Receipt')!.slice(0, 3)).toEqual([0, 500_000, 0]);
    expect(amountsOf(closure, 'Cost of sale')!.slice(0, 3)).toEqual([0, -50_000, 0]);
    expect(figures({ marketValue: 500_000 })).toMatchObject({ receipts: 450_000, capital: 0, annualNetSaving: null });
  });

  test('is weighted by its chance, and so is the cost of it; demolition, remediation and overage are due whatever the price', () => {
    const term = { receiptGross: 400_000, receiptProbability: 0.5, demolitionCost: 20_000, remediationCost: 10_000, overageDue: 30_000 };
    const closure = closing({ marketValue: 999_000 }, {}, term);
    expect(amountsOf(closure, 'Receipt')![1]).toBe(200_000);
    expect(amountsOf(closure, 'Cost of sale')![1]).toBe(-20_000);
    expect(appraised(closure, 10).figures.receipts).toBe(200_000 - 20_000 - 60_000);
  });

  test('of £10,000 or less is revenue, of a pound more capital', () => {
    const [small, large] = [10_000, 10_001].map((marketValue) => closing({ marketValue }).lines.find(({ label }) => label.startsWith('Receipt'))!);
    expect(small).toMatchObject({ ledger: 'REVENUE', cashClass: 'CASH_BUDGET' });
    expect(large).toMatchObject({ ledger: 'CAPITAL', cashClass: 'CASH_CAPITAL' });
    expect(figures({ marketValue: 10_000 }).receipts).toBe(0);
  });

  test('never counts towards the yearly saving', () => {
    expect(figures({ marketValue: 900_000 }, costsOf('MILL-LANE', { GAS: 1_000 })).annualNetSaving).toBe(1_000 - 0);
  });

  test('beyond the horizon falls outside the case', () => {
    expect(amountsOf(closing({ marketValue: 500_000 }, {}, { saleCompletesOn: '2040-03-31' }), 'Receipt')).toBeUndefined();
  });

  test('of a price that nobody knows brings nothing, and the gap is listed', () => {
    const closure = closing({});
    expect(amountsOf(closure, 'Receipt')).toBeUndefined();
    expect(closure.missing).toContainEqual(expect.objectContaining({ what: 'sale price', hides: 'NOTHING' }));
  });

  test('leaves the empty building to be guarded until it completes: 200 m² at £10 for a year', () => {
    expect(amountsOf(closing({ giaM2: 200 }), 'Security')!.slice(0, 3)).toEqual([0, -2_000, 0]);
    expect(amountsOf(closing({ giaM2: 200 }, {}, { voidSecurityPa: 0 }), 'Security')).toBeUndefined();
  });
});

describe('handing back a lease', () => {
  const leased = { tenure: 'LEASEHOLD', giaM2: 200 } as const;
  const lease = (known: Parameters<typeof aLease>[0]) => ({ leases: [aLease({ expiresOn: '2028-03-31', ...known })] });

  test('costs dilapidations at the exit: as stated, or the central estimate, or 200 m² at the high rate of £100', () => {
    expect(amountsOf(closing(leased, lease({ dilapidationsCentral: 15_000 })), 'Dilapidations')!.slice(0, 3)).toEqual([0, -15_000, 0]);
    expect(amountsOf(closing(leased, lease({ dilapidationsCentral: 15_000 }), { dilapidations: 12_500 }), 'Dilapidations')![1]).toBe(-12_500);
    expect(amountsOf(closing(leased, lease({})), 'Dilapidations')![1]).toBe(-20_000);
    expect(amountsOf(closing(leased, lease({ dilapidationsCentral: 0 })), 'Dilapidations')).toBeUndefined();
  });

  test('without an area or an estimate the cost is UNKNOWN and hidden by nothing', () => {
    const hides = closing({ tenure: 'LEASEHOLD' }, lease({}), { voidSecurityPa: 0 }).missing.map((one) => one.hides);
    expect(hides).toContain('ONE_OFF_COST');
  });

  test('costs the penalty of a break, and brings the deposit back', () => {
    const leaseBreaks = [aBreak({ breaksOn: '2027-09-30', penalty: 6_000 })];
    const closure = closing(leased, { ...lease({ deposit: 2_500, dilapidationsCentral: 0 }), leaseBreaks });
    expect(amountsOf(closure, 'Penalty')!.slice(0, 2)).toEqual([0, -6_000]);
    expect(amountsOf(closure, 'Deposit')!.slice(0, 2)).toEqual([0, 2_500]);
  });
});

describe('moving', () => {
  const bases = { teamBases: [aBase({ fte: 20, peakHeadcount: 10 })] };
  const toCouncil = { relocationFte: null, receivingPartner: 'COUNCIL', hostChargePa: 30_000, excessTravelPa: 0 };
  const partners = [aPartner()];

  test('twenty people at £400 are £8,000, in the year of the last day of use', () => {
    expect(amountsOf(closing(atWill, { ...bases, partners }, toCouncil), 'Removal')!.slice(0, 2)).toEqual([-8_000, 0]);
  });

  test('fits out 10 m² each at £600 with 24 % of optimism bias, or as much of it as is not managed away', () => {
    const fitOut = (term: object, otherwise: object) =>
      amountsOf(
        closing(atWill, { ...bases, partners }, { ...toCouncil, ...term }, given({ 'fit-out-gbp-per-m2': 600, 'optimism-bias-mitigation': 0, ...otherwise })),
        'Fit-out',
      )![0]!;
    expect(fitOut({}, {})).toBeCloseTo(-120_000 * 1.24, 6);
    expect(fitOut({ optimismBiasMitigation: 0.5 }, {})).toBeCloseTo(-120_000 * 1.12, 6);
    expect(fitOut({ optimismBiasMitigation: 1 }, {})).toBeCloseTo(-120_000 * 1.02, 6);
    expect(fitOut({ fitOutCost: 50_000, optimismBias: 0.1 }, {})).toBeCloseTo(-55_000, 6);
  });

  test('takes the risk allowance where it is greater than the bias, and never both', () => {
    const fitOut = (riskAllowance: number) =>
      amountsOf(closing(atWill, { ...bases, partners }, { ...toCouncil, fitOutCost: 100_000, optimismBias: 0.2, riskAllowance }), 'Fit-out')![0]!;
    expect(fitOut(15_000)).toBeCloseTo(-120_000, 6);
    expect(fitOut(30_000)).toBeCloseTo(-130_000, 6);
  });

  test('runs both places for a month: a twelfth of what stops', () => {
    const closure = closing(atWill, costsOf('MILL-LANE', { RENT: 24_000, OTHER_INCOME: 6_000 }), { doubleRunningMonths: 1 });
    expect(amountsOf(closure, 'Both places running')![0]).toBe(-2_000);
  });

  test('pays a host its charge, which is a transfer only once it is known what the guests cost it', () => {
    const charge = (term: object, known: Parameters<typeof aPartner>[0] = {}) =>
      closing(atWill, { ...bases, partners: [aPartner(known)] }, { ...toCouncil, ...term }).lines;
    expect(charge({}).find(({ label }) => label.startsWith('Charge'))).toMatchObject({ transfer: false });
    expect(charge({ hostMarginalCostPa: 4_000 }).find(({ label }) => label.startsWith('Charge'))).toMatchObject({ transfer: true });
    expect(
      charge({ hostMarginalCostPa: 4_000 })
        .find(({ bearer }) => bearer === 'OTHER_PUBLIC')!
        .amounts.slice(0, 2)
        .map((one) => one + 0),
    ).toEqual([0, -4_000]);
    expect(charge({ hostMarginalCostPa: 4_000 }, { type: 'PRIVATE_LANDLORD' }).find(({ label }) => label.startsWith('Charge'))).toMatchObject({
      transfer: false,
    });
  });

  test('pays 10 people 5 miles a day for 200 days at 50p: £5,000 a year for four years, and then nothing', () => {
    const closure = closing(atWill, {}, { excessStaff: 10, excessMilesPerDay: 5 });
    expect(amountsOf(closure, 'Excess travel, mileage')!.slice(0, 7)).toEqual([0, -5_000, -5_000, -5_000, -5_000, 0, 0]);
  });

  test('pays the lower rate after 10,000 miles a year each: 60 miles a day are 10,000 at 50p and 2,000 at 25p', () => {
    expect(amountsOf(closing(atWill, {}, { excessStaff: 1, excessMilesPerDay: 60 }), 'Excess travel, mileage')![1]).toBe(-5_500);
  });
});

describe('work that is no longer done', () => {
  const work = (known: Parameters<typeof aCondition>[0]) => closing(atWill, { conditions: [aCondition({ costToB: 40_000, dueYear: '2028/29', ...known })] });

  test('is avoided capital when it is funded, and nothing when it is not', () => {
    expect(work({ funded: true }).lines.find(({ label }) => label.startsWith('Backlog'))).toMatchObject({ cashClass: 'CASH_CAPITAL' });
    expect(amountsOf(work({ funded: true }), 'Backlog')!.slice(0, 4)).toEqual([0, 0, 40_000, 0]);
    expect(amountsOf(work({ funded: false }), 'Backlog')).toBeUndefined();
  });

  test('unfunded but likely is avoided growth, by its chance', () => {
    const likely = work({ funded: false, probability: 0.25, kind: 'LIFECYCLE' });
    expect(likely.lines.find(({ label }) => label.startsWith('Replacement'))).toMatchObject({ cashClass: 'CASH_AVOIDED_GROWTH' });
    expect(amountsOf(likely, 'Replacement')![2]).toBe(10_000);
  });

  test('due in a year that has begun by the last day of use is not avoided', () => {
    expect(amountsOf(work({ funded: true, dueYear: '2026/27' }), 'Backlog')).toBeUndefined();
    expect(amountsOf(work({ funded: true, dueYear: '2027/28' }), 'Backlog')![1]).toBe(40_000);
  });
});

describe('income that ends', () => {
  const tenant = (known: object) => ({ partners: [aPartner()], occupancies: [anOccupancy({ kind: 'TENANT', chargePa: 9_000, ...known })] });

  test('is what tenants pay, unless an income line says so already; guests of a council pay nothing to us', () => {
    expect(amountsOf(closing(atWill, tenant({})), 'Income that ends')![1]).toBe(-9_000);
    expect(amountsOf(closing(atWill, { ...tenant({}), ...costsOf('MILL-LANE', { OTHER_INCOME: 7_000 }) }), 'Income that ends')![1]).toBe(-7_000);
    expect(amountsOf(closing(atWill, tenant({ kind: 'GUEST' })), 'Income that ends')).toBeUndefined();
    expect(amountsOf(closing(atWill, tenant({ apportionment: 'NIL_RECIPROCAL', chargePa: null })), 'Income that ends')).toBeUndefined();
  });

  test('of an amount that nobody knows makes the yearly saving UNKNOWN', () => {
    expect(figures(atWill, { ...tenant({ chargePa: null }), ...costsOf('MILL-LANE', { GAS: 1_000 }) }).annualNetSaving).toBeNull();
  });
});
