import { type Warning, warning } from '../options/option.ts';
import type { HoldingMethod } from './holding-methods.ts';

const pounds = (amount: number): string => `£${Math.round(amount).toLocaleString('en-GB')}`;

/** What a planner must be told of a lease or hire beside its figures. */
export const hireWarnings = ({ offer, leaseLiability, parts }: HoldingMethod): readonly Warning[] => [
  ...(offer.method === 'BUY'
    ? []
    : [
        warning(
          'COUNTS_AS_BORROWING',
          `A lease is on the balance sheet: about ${pounds(leaseLiability)} counts to the capital financing requirement.`,
          'Hold it against the borrowing limit as a purchase would be.',
        ),
        warning(
          'DAMAGE_ON_RETURN',
          'Police use is hard on a vehicle that must go back as it came.',
          'Check the fair-wear guide of its class and the cost of taking the kit out.',
        ),
      ]),
  ...(parts.excessMiles > 0 ? [warning('BEYOND_INCLUDED_MILES', 'It runs more miles than the rent includes.', 'Ask for a rent with its real miles.')] : []),
];
