/** Sharing as tables that a planner can check: who pays what, what a fee is worth to whom, what is missing, and what holds an option back. */
import { describe, expect, test } from 'vitest';
import { closureOptions } from '../../src/estate/closure.ts';
import { sharingOptions, withSharing } from '../../src/estate/sharing.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import type { Answer } from '../kit/asking.ts';
import { given } from './assumed.ts';
import { aBreak, aBuilding, aCondition, aLease, anEstate, aPartner, aTerm, costsOf } from './sample.ts';
import { aSharingTerm } from './sharing-sample.ts';

type Known = Parameters<typeof aSharingTerm>[0];

const estateWith = (known: Known, rows: Partial<EstateRows> = {}) =>
  anEstate({
    partners: [aPartner(), aPartner({ code: 'HALL', type: 'CHARITY' })],
    ...costsOf('MILL-LANE', { OTHER: 40_000 }),
    ...rows,
    buildings: [aBuilding({ tenure: 'TENANCY_AT_WILL' }), ...(rows.buildings ?? [])],
    sharingTerms: [aSharingTerm(known)],
  });

function sharing(known: Known, rows: Partial<EstateRows> = {}) {
  const [option] = sharingOptions(estateWith(known, rows), given());
  return { ...option!, figures: appraised(option!, 10).figures, shown: option!.shown() as Answer };
}
const codes = (...args: Parameters<typeof sharing>) => sharing(...args).warnings.map(({ code }) => code);

describe('the charge, 100,000 a year shared by a host of 60 m² and 10 people and a guest of 20 m² and 30', () => {
  const two = { hostM2: 60, guestM2: 20, hostHeadcount: 10, guestHeadcount: 30, hostHours: 120, guestHours: 40, sharedCostPa: 100_000 } as const;
  test.each([
    ['AREA', {}, 25_000],
    ['AREA', { vacantM2: 20 }, 20_000],
    ['HEADCOUNT', {}, 75_000],
    ['HYBRID', { areaWeight: 0.8 }, 35_000],
    ['COST_DRIVER', { costByAreaPa: 60_000, costByHeadcountPa: 30_000, costByHoursPa: 10_000 }, 15_000 + 22_500 + 2_500],
    ['LICENCE_FEE', { licenceFeePa: 9_000, serviceChargePa: 2_000 }, 11_000],
    ['MARGINAL', { hostMarginalCostPa: 3_000 }, 3_000],
    ['NIL_FEE', {}, 0],
    ['CAPITAL_AND_GROUND_RENT', { groundRentPa: 1_500 }, 1_500],
  ] as const)('%s %o: the guest pays %d', (method, known, fee) => {
    const { parties } = sharing({ method, ...two, ...known }).shown;
    expect(parties[1].charge).toBeCloseTo(fee, 9);
    expect(parties[0].charge + parties[1].charge).toBeCloseTo(100_000, 9);
  });

  test('what a method needs and does not find is named', () => {
    const where = (known: Known) => sharing({ method: 'HYBRID', ...two, ...known }).missing.map((one) => one.where);
    expect(where({})).toContain('sharing_terms.csv: SHARE, area_weight');
    expect(where({ areaWeight: 0.5, guestHeadcount: null })).toContain('sharing_terms.csv: SHARE, guest_headcount');
    expect(where({ method: null })).toContain('sharing_terms.csv: SHARE, method');
  });
});

describe('the fee over time, 10,000 a year from year 1', () => {
  const paid = (known: Known) => sharing({ method: 'LICENCE_FEE', licenceFeePa: 10_000, serviceChargePa: 0, ...known });
  const inYear = (year: number, known: Known) => -paid(known).lines.find(({ label }) => label === 'Charge by COUNCIL')!.amounts[year]!;

  test.each([
    ['CPI', {}, 10_000],
    ['NONE', {}, 10_000 / 1.02 ** 5],
    ['RPI', { feeRealGrowth: 0.01 }, 10_000 * 1.01 ** 5],
  ] as const)('%s', (feeIndexation, known, expected) => {
    const growing = sharingOptions(
      estateWith({ method: 'LICENCE_FEE', licenceFeePa: 10_000, serviceChargePa: 0, feeIndexation, ...known }),
      given({ 'gdp-deflator-growth': 0.02 }),
    );
    expect(-growing[0]!.lines.find(({ label }) => label === 'Charge by COUNCIL')!.amounts[5]!).toBeCloseTo(expected, 6);
  });

  test('it starts with the sharing, and half a year of it is half of it', () => {
    expect([inYear(0, {}), inYear(1, {})]).toEqual([0, 10_000]);
    expect(inYear(1, { startsOn: '2027-10-01' })).toBeCloseTo(5_000, 6);
  });

  test('an RPI that nobody has put a figure to is UNKNOWN', () => {
    expect(paid({ feeIndexation: 'RPI' }).missing.map(({ where }) => where)).toContain('sharing_terms.csv: SHARE, fee_real_growth');
  });
});

describe('a cost is stated, nothing for a reason, or UNKNOWN', () => {
  const state = (known: Known) => sharing(known).shown.checklist.find(({ column }: Answer) => column === 'it_cost').state;
  test.each([
    [{ itCost: 5_000 }, 'STATED'],
    [{ itCost: 0, zeroBecause: 'it_cost: on our network already' }, 'ZERO_WITH_REASON'],
    [{ itCost: 0, zeroBecause: null }, 'UNKNOWN'],
    [{ itCost: null, zeroBecause: null }, 'UNKNOWN'],
  ] as const)('%o is %s', (known, expected) => {
    expect(state(known)).toBe(expected);
  });

  test.each(['MOVE_IN_AS_GUEST', 'ADMIT_TENANT', 'SWAP', 'JOINT_BUILD', 'CO_LOCATE', 'CONSOLIDATE'] as const)('a blank %s lists what must be told', (kind) => {
    const { missing, shown, stage } = sharing(
      {
        ...blank,
        kind,
        stage: 'INVESTIGATED',
        ...(kind === 'CONSOLIDATE' ? { partner: null, otherBuilding: 'HALL-LANE' } : {}),
      },
      { buildings: [aBuilding({ code: 'HALL-LANE' })] },
    );
    const untold = shown.checklist.filter((one: Answer) => one.state === 'UNKNOWN');
    expect(untold.length).toBeGreaterThan(4);
    expect(missing.length).toBeGreaterThanOrEqual(untold.length);
    expect(stage).toBe('DEVELOPED');
  });
  const blank = {
    method: null,
    hostMarginalCostPa: null,
    fitOutCost: null,
    securityZoningCost: null,
    itCost: null,
    movingGbpPerFte: null,
    projectCost: null,
    exitCost: null,
    zeroBecause: null,
  } as const;
});

describe('consent', () => {
  test.each([
    ['SIGNED', 'CONSULTED', true],
    ['IN_PRINCIPLE', 'CONSULTED', true],
    ['PROPOSED', 'DEVELOPED', true],
    [null, 'DEVELOPED', true],
    ['REFUSED', 'DEVELOPED', false],
  ] as const)('%s: at most %s, possible: %s', (consent, stage, possible) => {
    const option = sharing({ consent, stage: 'CONSULTED', method: 'NIL_FEE' });
    expect([option.stage, option.impossibleBecause.length === 0]).toEqual([stage, possible]);
  });
});

describe('leaving our building', () => {
  test('the rent runs on to the break, as when it closes', () => {
    const rows = {
      ...costsOf('MILL-LANE', { RENT: 20_000 }),
      leases: [aLease({ dilapidationsCentral: 7_000 })],
      leaseBreaks: [aBreak({ breaksOn: '2029-03-31' })],
    };
    const estate = anEstate({
      ...rows,
      partners: [aPartner()],
      buildings: [aBuilding({ tenure: 'LEASEHOLD' })],
      closureTerms: [aTerm({ mustStayBecause: null })],
      sharingTerms: [aSharingTerm({ method: 'NIL_FEE' })],
    });
    const [option] = sharingOptions(estate, given());
    const rent = option!.lines.find(({ label }) => label.startsWith('No longer paid: rent'))!;
    expect(rent.amounts.slice(0, 5)).toEqual([0, 0, 0, 20_000, 20_000]);
    expect(option!.lines.some(({ label }) => label.startsWith('Dilapidations'))).toBe(true);
    expect(option!.warnings.map(({ code }) => code)).toContain('LEASE_RUNS_ON');
  });

  test('what must stay must stay', () => {
    expect(sharing({ method: 'NIL_FEE' }, { closureTerms: [aTerm({ mustStayBecause: 'the only range' })] }).impossibleBecause.join()).toContain(
      'the only range',
    );
  });

  test('the price of a swap comes from the partner: ours, and nothing to the public purse', () => {
    const rows = { buildings: [] };
    const priced = (receipt: number) => {
      const swap = aSharingTerm({
        kind: 'SWAP',
        method: 'NIL_FEE',
        receipt,
        receiptProbability: 1,
        ourExtraCostPa: 0,
        partnerCurrentCostPa: 0,
        partnerOneOffs: 0,
      });
      const estate = anEstate({ ...rows, partners: [aPartner()], buildings: [aBuilding({ marketValue: 900_000 })], sharingTerms: [swap] });
      return appraised(sharingOptions(estate, given({ 'sale-cost-share': 0 }))[0]!, 10).figures;
    };
    expect(priced(100_000).npvOrganisation - priced(0).npvOrganisation).toBeCloseTo(100_000, 6);
    expect(priced(100_000).npvPublic).toBeCloseTo(priced(0).npvPublic, 6);
  });

  test('without rows nothing is proposed, and closures stand as they are', () => {
    const estate = anEstate({ buildings: [aBuilding()] });
    const closures = closureOptions(estate, given());
    expect(withSharing(closures, estate, given())).toBe(closures);
  });
});

test('a tenancy that should have started before the year of appraisal is no option', () => {
  expect(sharing({ kind: 'ADMIT_TENANT', method: 'NIL_FEE', startsOn: '2025-10-01' }).impossibleBecause.join()).toContain('before the year of appraisal');
});

describe('what a planner is told', () => {
  test('notice, VAT, security, a short term', () => {
    expect(codes({ method: 'NIL_FEE', noticeMonths: 6, vatOnCharge: 'STANDARD', informationSecurityApproved: null, endsOn: '2030-03-31' })).toEqual(
      expect.arrayContaining(['HOST_CAN_GIVE_NOTICE', 'VAT_ON_CHARGE', 'SECURITY_NOT_APPROVED', 'TERM_ENDS_EARLY']),
    );
  });

  test('a host in poor condition, one that is closed, and one smaller than its guest', () => {
    const rows = { buildings: [aBuilding({ code: 'HALL-LANE', status: 'MOTHBALLED' })], conditions: [aCondition({ building: 'HALL-LANE', grade: 'D' })] };
    const option = sharing({ method: 'NIL_FEE', otherBuilding: 'HALL-LANE', hostM2: 50, guestM2: 80 }, rows);
    expect(option.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['HOST_IN_POOR_CONDITION', 'GUEST_LARGER_THAN_HOST']));
    expect(option.impossibleBecause.join()).toContain('HALL-LANE, where it moves in, is closing or closed itself.');
  });

  test('what leaving again costs is UNKNOWN without its chance', () => {
    expect(sharing({ method: 'NIL_FEE', exitCost: 50_000, exitChancePa: null }).missing.map(({ where }) => where)).toEqual([
      'sharing_terms.csv: SHARE, exit_chance_pa',
    ]);
  });

  test('the chance of notice costs its share of leaving again', () => {
    const line = sharing({ method: 'NIL_FEE', exitCost: 50_000, exitChancePa: 0.1 }).lines.find(({ label }) => label.startsWith('Chance'));
    expect(line).toMatchObject({ cashClass: 'CASH_AVOIDED_GROWTH' });
    expect(line!.amounts[1]).toBeCloseTo(-5_000, 9);
  });
});
