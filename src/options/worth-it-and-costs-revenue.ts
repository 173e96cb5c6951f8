/** IT that is worth moving because it spares capital, and costs the revenue budget more every year: capital that is spared pays for no revenue. */

import type { Appraised } from './appraise.ts';
import { type Warning, warning } from './option.ts';
import { pounds } from './pounds.ts';

export function worthItAndCostsRevenue({ figures: { npvOrganisation, annualNetSaving }, option }: Pick<Appraised, 'figures' | 'option'>): readonly Warning[] {
  const spared = option.lines.filter(({ ledger }) => ledger === 'CAPITAL').some(({ amounts }) => amounts.some((amount) => amount > 0));
  if (option.domain !== 'IT' || !spared || npvOrganisation <= 0 || annualNetSaving === null || annualNetSaving >= 0) return [];
  return [
    warning(
      'WORTH_IT_AND_COSTS_REVENUE',
      `Worth ${pounds(npvOrganisation)} over the horizon, because it spares capital; it costs the revenue budget ${pounds(-annualNetSaving)} more every year.`,
      'Ask capitalFinancing in which years revenue cannot bear it.',
    ),
  ];
}
