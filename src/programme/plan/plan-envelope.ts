/** How much of the budget that is not pay a plan takes: savings of buildings, vehicles and IT can come from nowhere else. */
import { financialYearAfter } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { type Warning, warning } from '../../options/option.ts';
import { pounds } from '../../options/pounds.ts';
import type { Plan } from '../../portfolio/plan.ts';
import type { PlanQuestion } from './plan-problem.ts';

export interface Envelope {
  readonly financialYear: string;
  readonly nonPay: number;
  readonly saving: number;
  readonly share: number;
  readonly plausibleShare: number;
  readonly isExceeded: boolean;
}

/** Of the year in which the plan takes the largest share; null where net revenue expenditure is UNKNOWN, or there is no plan. [blueprint-2020] */
export function nonPayEnvelope({ netRevenueExpenditure }: PlanQuestion, { evaluated }: Plan, given: Given): Envelope | null {
  const [pay, plausibleShare] = [given.of('pay-share-of-budget').value, given.of('plausible-non-pay-saving-share').value];
  const years = (evaluated?.years ?? []).flatMap(({ year }) => {
    const spent = netRevenueExpenditure[year] ?? null;
    if (spent === null || spent <= 0) return [];
    const saving = evaluated!.picks.reduce((sum, { candidate, start }) => sum + (candidate.takesPosts ? 0 : (start.saving[year] ?? 0)), 0);
    const nonPay = (1 - pay) * spent;
    return {
      financialYear: financialYearAfter(given.base, year),
      nonPay,
      saving,
      share: saving / nonPay,
      plausibleShare,
      isExceeded: saving / nonPay > plausibleShare,
    };
  });
  return years.reduce<Envelope | null>((most, one) => (most === null || one.share > most.share ? one : most), null);
}

export function envelopeWarnings(envelope: Envelope | null): readonly Warning[] {
  if (envelope === null || !envelope.isExceeded) return [];
  const { financialYear, saving, nonPay, share, plausibleShare } = envelope;
  return [
    warning(
      'NON_PAY_ENVELOPE',
      `In ${financialYear} the plan saves ${pounds(saving)} other than by posts: ${(share * 100).toFixed(1)} % of the ${pounds(nonPay)} that is not pay, of which ${(plausibleShare * 100).toFixed(0)} % is plausible.`,
      'Look for savings that are counted against too small a budget, and for net revenue expenditure that is stated too low.',
    ),
  ];
}
