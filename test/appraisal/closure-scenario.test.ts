import { expect, test } from 'vitest';
import {
  benefitCost,
  discountedPayback,
  equivalentAnnual,
  GB_STANDARD,
  type Gbp,
  gbp,
  optimismBias,
  payback,
  perYear,
  presentValue,
  relativePrice,
  roundedHalfUp,
  roundedToPence,
  upliftedCost,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';

interface Asked {
  readonly horizon_years: number;
  readonly running: Record<string, { gbp_pa: number; avoidable: number }>;
  readonly energy_real_growth: number;
  readonly backlog_avoided: { year: number; gbp: number };
  readonly relocation: { fte: number; gbp_per_fte: number };
  readonly fitout: { m2: number; gbp_per_m2: number; ob_upper: number; mitigation: number };
  readonly it: number;
  readonly project: number;
  readonly double_running_years: number;
  readonly receipt: { year: number; gross: number; cost_of_sale: number };
  readonly host_marginal: { gbp_per_m2: number; m2: number };
  readonly excess_travel: { staff: number; miles_per_day: number; days: number; gbp_per_mile: number; years: [number, number] };
  readonly travel_time: { mph: number; gbp_per_hour: number };
}
type Expected = Record<
  | 'fitout_with_ob'
  | 'year0_cost'
  | 'excess_travel_pa'
  | 'time_cost_pa'
  | 'npv'
  | 'pv_benefits'
  | 'pv_costs'
  | 'bcr'
  | 'equivalent_annual'
  | 'simple_payback'
  | 'discounted_payback'
  | 'npsv_incl_staff_time'
  | 'cashable_saving_year5'
  | 'npv_excluding_receipt',
  number
> & { readonly net_by_year: number[] };

const { input, expected, tolerance } = golden<Asked, Expected>('product-scenarios', 'S1 closure of one building, 10-year real appraisal');
const years = Array.from({ length: input.horizon_years + 1 }, (_, year) => year);

const fitout = upliftedCost(
  gbp(input.fitout.m2 * input.fitout.gbp_per_m2),
  optimismBias({ upper: input.fitout.ob_upper, lower: 0.02 }, input.fitout.mitigation),
);
const avoidable = (year: number) =>
  Object.entries(input.running).reduce(
    (sum, [kind, { gbp_pa, avoidable: share }]) =>
      sum + share * (kind === 'energy' ? relativePrice(gbp(gbp_pa), perYear(input.energy_real_growth), year) : gbp_pa),
    0,
  );
const travellers = input.excess_travel;
const travel = travellers.staff * travellers.miles_per_day * travellers.days * travellers.gbp_per_mile;
const time = ((travellers.staff * travellers.miles_per_day * travellers.days) / input.travel_time.mph) * input.travel_time.gbp_per_hour;
const travels = (year: number) => year >= travellers.years[0] && year <= travellers.years[1];
const upFront = input.relocation.fte * input.relocation.gbp_per_fte + fitout + input.it + input.project + input.double_running_years * avoidable(0);
const saleCost = input.receipt.gross * input.receipt.cost_of_sale;

/** The gross receipt is a benefit and the cost of selling a cost: the classification behind the ratio. */
const benefits: Gbp[] = years.map((year) =>
  gbp(
    year === 0
      ? 0
      : avoidable(year) + (year === input.receipt.year ? input.receipt.gross : 0) + (year === input.backlog_avoided.year ? input.backlog_avoided.gbp : 0),
  ),
);
const costs: Gbp[] = years.map((year) =>
  gbp(
    year === 0
      ? upFront
      : input.host_marginal.gbp_per_m2 * input.host_marginal.m2 + (travels(year) ? travel : 0) + (year === input.receipt.year ? saleCost : 0),
  ),
);
const net = years.map((year) => gbp(benefits[year]! - costs[year]!));

test('closing one building: what it costs up front and each year', () => {
  expectWithin([fitout, upFront, travel, time], [expected.fitout_with_ob, expected.year0_cost, expected.excess_travel_pa, expected.time_cost_pa], tolerance);
  expectWithin(net.map(roundedToPence), expected.net_by_year, tolerance);
  expectWithin(net[5]!, expected.cashable_saving_year5, tolerance);
});

test('closing one building: what it is worth over ten years', () => {
  const { npv, pvBenefits, pvCosts, ratio } = benefitCost(benefits, costs, GB_STANDARD);
  expectWithin([npv, pvBenefits, pvCosts], [expected.npv, expected.pv_benefits, expected.pv_costs], tolerance);
  expect(roundedHalfUp(ratio!, 4)).toBe(expected.bcr);
  expectWithin(equivalentAnnual(npv, GB_STANDARD, input.horizon_years), expected.equivalent_annual, tolerance);
  const withTime = net.map((flow, year) => gbp(flow - (travels(year) ? time : 0)));
  const withoutReceipt = net.map((flow, year) => gbp(flow - (year === input.receipt.year ? input.receipt.gross - saleCost : 0)));
  expectWithin(presentValue(withTime, GB_STANDARD), expected.npsv_incl_staff_time, tolerance);
  expectWithin(presentValue(withoutReceipt, GB_STANDARD), expected.npv_excluding_receipt, tolerance);
});

test('closing one building: the receipt pays it back in half a year', () => {
  expect(roundedHalfUp(payback(net).first!, 4)).toBe(expected.simple_payback);
  expect(roundedHalfUp(discountedPayback(net, GB_STANDARD).first!, 4)).toBe(expected.discounted_payback);
});

test('the printed yearly figures alone give the same answers', () => {
  const printed = expected.net_by_year.map(gbp);
  expectWithin(presentValue(printed, GB_STANDARD), expected.npv, 0.02);
  expect(roundedHalfUp(payback(printed).first!, 4)).toBe(expected.simple_payback);
});
