/** The lines of private mileage brought in house: claims and lump sums that end, as far as a car is there, and the cars. */
import { type Contribution, contributed, known, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import type { ChangeCase } from './change-case.ts';
import type { MileagePlan } from './mileage-plan.ts';
import { poolCarContribution } from './pool-car-lines.ts';
import { mileageCost, mileageRates } from './private-mileage.ts';
import type { PrivateMileage } from './snapshot.ts';
import { yearlySaving } from './yearly-cost.ts';

/** `claims` are all of the base, whether or not a car is planned for them. */
export const mileageContribution = (plan: MileagePlan, claims: readonly PrivateMileage[], change: ChangeCase): Contribution =>
  contributed(...claimsSaved(plan, change), undated(claims), carsOf(plan, change));

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

function claimsSaved({ claims, reached }: MileagePlan, change: ChangeCase): readonly Contribution[] {
  const rates = mileageRates(change.given);
  const share = derivedInput('reached', reached, 'share', 'share of the days claimed on which a car is there; the rest stays private');
  const mileage = derivedInput(
    'claims',
    sum(claims.map(({ miles }) => mileageCost(miles, rates))),
    'GBP/year',
    'private_mileage.csv: miles of each person at the rates in force',
  );
  const lumps = derivedInput(
    'lump sums',
    sum(claims.map(({ essentialUser, lumpSum }) => (essentialUser ? (lumpSum ?? 0) : 0))),
    'GBP/year',
    'private_mileage.csv: lump_sum',
  );
  const inputs = [assumptionInput(change.given, 'mileage-gbp-per-mile'), assumptionInput(change.given, 'mileage-gbp-per-mile-after-10000')];
  const blank = claims.filter(({ essentialUser, lumpSum }) => essentialUser && lumpSum === null);
  return [
    yearlySaving(change, mileage.value! * reached, {
      label: 'Private mileage no longer claimed',
      formula: 'for each person 10,000 miles at the full rate and further ones at the lower, × share reached',
      inputs: [mileage, share, ...inputs],
    }),
    yearlySaving(change, lumps.value! * reached, { label: 'Lump sums of essential users', formula: 'lump sums × share reached', inputs: [lumps, share] }),
    ...blank.map(({ person }) =>
      unknown({
        what: `lump sum of ${person}`,
        where: `private_mileage.csv: ${person}, lump_sum`,
        treatment: 'saves nothing until it is known',
        hides: 'NOTHING',
      }),
    ),
  ];
}

/** Claims without their days say nothing of how many cars they would need: they are left as they are. */
function undated(claims: readonly PrivateMileage[]): Contribution {
  const blank = claims.filter(({ days, miles }) => days === null && miles > 0);
  if (blank.length === 0) return known([], 1);
  const named = blank.slice(0, 5).map(({ person }) => person);
  const where = `private_mileage.csv: days of ${named.join(', ')}${blank.length > named.length ? ` and ${blank.length - named.length} more` : ''}`;
  return unknown({ what: 'days on which they drive', where, treatment: 'their mileage stays private', hides: 'NOTHING' });
}

function carsOf({ claims, reached, car, cars }: MileagePlan, change: ChangeCase): Contribution {
  const miles = derivedInput('miles in pool cars', sum(claims.map((claim) => claim.miles)) * reached, 'miles/year', 'miles claimed × share reached');
  return poolCarContribution(change, car, cars, miles);
}
