/** What the finance lead should read beside the figures of capital financing. */
import { type Warning, warning } from '../../options/option.ts';
import type { Financing } from './capital-financing.ts';
import type { RevenueBreach } from './revenue-breaches.ts';

const pounds = (amount: number): string => `£${Math.round(amount).toLocaleString('en-GB')}`;

export function financingWarnings({ years, stillOwed }: Financing, breaches: readonly RevenueBreach[], npv: number | null): readonly Warning[] {
  const avoided = years.reduce((sum, { capitalAvoided, capitalSpent }) => sum + capitalAvoided - capitalSpent, 0);
  const owed = stillOwed.reduce((sum, one) => sum + (one.owed ?? 0), 0);
  return [
    ...(npv !== null && npv > 0 && breaches.length > 0
      ? [
          warning(
            'WORTH_IT_AND_NOT_AFFORDABLE',
            `Worth ${pounds(npv)} over the horizon, and over the revenue budget of ${breaches.map(({ financialYear, over }) => `${financialYear} by ${pounds(over)}`).join(', ')}.`,
            'Find the money for those years, or begin later; being worth it pays no bill.',
          ),
        ]
      : []),
    ...(avoided > 0.005
      ? [
          warning(
            'CAPITAL_IS_NOT_REVENUE',
            `${pounds(avoided)} less capital is spent within these years; it pays for no revenue.`,
            'Take it out of the capital programme, and look at netRevenue for the rest.',
          ),
        ]
      : []),
    ...(owed > 0
      ? [warning('BORROWING_GOES_ON', `${pounds(owed)} are still owed on what is switched off.`, 'Keep the charge of stillOwed in the budget until it ends.')]
      : []),
  ];
}
