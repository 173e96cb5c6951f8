/**
 * The lines of a pool: what the vehicles that go no longer cost, and what the pool costs: keys and booking, the way to it, vehicles hired on
 * the days it does not reach, and a partner's fee. What vehicles cost for each mile follows the miles and is not saved.
 */
import { type Contribution, contributed, nothingAsked, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import type { PoolCase } from './pooling-case.ts';
import { handling, wayThere } from './pooling-journeys.ts';
import { releasedCapital } from './released-capital.ts';
import { releasedCost } from './released-cost.ts';
import { yearlyCost } from './yearly-cost.ts';

export const poolingContribution = (one: PoolCase): Contribution =>
  contributed(
    ...one.givenUp.flatMap((vehicle) => [releasedCost(vehicle, one, 'FIXED'), releasedCapital(vehicle, one, 'DRIVEN_BY_OURS')]),
    keys(one),
    hires(one),
    handling(one),
    ...wayThere(one),
    fee(one),
  );

function keys(one: PoolCase): Contribution {
  const [left, each] = [
    derivedInput('vehicles left', one.pooled.length - one.givenUp.length, 'vehicles', 'pooled − given up'),
    assumptionInput(one.given, 'pool-keys-gbp-per-vehicle'),
  ];
  return yearlyCost(one, left.value! * each.value!, { label: 'Keys and booking', formula: 'vehicles left × cost of keys and booking', inputs: [left, each] });
}

function hires(one: PoolCase): Contribution {
  const [days, rate] = [
    derivedInput(
      'days of hire',
      one.size.hireDays,
      'vehicle-days/year',
      `vehicle-days of the record on which more than ${one.size.demand} were in use at once`,
    ),
    assumptionInput(one.given, 'relief-hire-gbp-per-day'),
  ];
  return yearlyCost(one, days.value! * rate.value!, {
    label: 'Hire on days that the pool does not reach',
    formula: 'days of hire × day rate',
    inputs: [days, rate],
  });
}

/** What we pay a partner stays a cost to the public too: what its vehicles cost it is not known. */
function fee(one: PoolCase): Contribution {
  const { term } = one;
  if (term === null) return nothingAsked;
  const place = `fleet_pool_terms.csv: ${term.code}, fee_pa`;
  if (term.feePa === null)
    return unknown({ what: 'fee to the partner', where: place, treatment: 'the yearly saving is UNKNOWN until it is known', hides: 'RECURRING_COST' });
  const stated = recordInput('fee', term.feePa, 'GBP/year', place, term);
  return yearlyCost(one, term.feePa, { label: 'Fee to the partner', formula: 'as stated', inputs: [stated] });
}

/** Lines that come to nothing are left out. */
export const worthShowing = (lines: readonly Line[]): readonly Line[] => lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0));
