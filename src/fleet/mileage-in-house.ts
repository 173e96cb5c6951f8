/** Option generator: bring the private mileage of a base in house with pool cars, where the cars cost less than the claims of those who would drive them. */
import type { Given } from '../assumptions/given.ts';
import { type Contribution, contributed, known, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import type { Option, Warning } from '../options/option.ts';
import { warning } from '../options/option.ts';
import { type ChangeCase, changeCase } from './change-case.ts';
import { type DatedClaim, type MileagePlan, mileagePlan } from './mileage-plan.ts';
import { poolCars } from './pool-car.ts';
import { poolCarContribution } from './pool-car-lines.ts';
import { poolRuleOf } from './pool-size.ts';
import { worthShowing } from './pooling-lines.ts';
import { currentClaims, mileageCost, mileageRates } from './private-mileage.ts';
import type { FleetSnapshot, PrivateMileage, Site } from './snapshot.ts';
import { type TravelCase, travelOption } from './travel-option.ts';
import { yearlySaving } from './yearly-cost.ts';

export function mileageInHouseOptions(fleet: FleetSnapshot, given: Given): readonly Option<TravelCase>[] {
  const change = changeCase(fleet, given);
  const [cars, rule, rates, days] = [poolCars(change), poolRuleOf(fleet, given)('POOL'), mileageRates(given), given.of('claim-days-pa').value];
  if (cars.length === 0) return [];
  const byBase = Map.groupBy(currentClaims(fleet, given), ({ base }) => base);
  return [...byBase].flatMap(([code, claims]) => {
    if (code === null) return [];
    const dated = claims.filter((claim): claim is DatedClaim => claim.days !== null);
    const plan = mileagePlan(dated, cars, rule, rates, days);
    return plan === null ? [] : [inHouse(fleet.site.get(code)!, plan, claims, change)];
  });
}

function inHouse(base: Site, plan: MileagePlan, claims: readonly PrivateMileage[], change: ChangeCase): Option<TravelCase> {
  const { organisation } = change.fleet;
  const [people, reached] = [plan.claims.length, derivedInput('reached', plan.reached, 'share', 'share of the days claimed on which a car is there')];
  const parts = contributed(...claimsSaved(plan, change), undated(claims), carsOf(plan, change));
  return travelOption({
    change,
    base,
    givenUp: [],
    id: `${organisation.code}/bring-mileage-in-house/${base.code}`,
    kind: 'BRING_MILEAGE_IN_HOUSE',
    title: `Bring the private mileage of ${counted(people, 'person', 'people')} at ${base.name} in house with ${counted(plan.cars, 'pool car', 'pool cars')}`,
    lines: worthShowing(parts.lines),
    missing: parts.missing,
    inputsAsked: parts.inputsAsked,
    warnings: claimWarnings(plan, change, reached.value!),
    shown: {
      people,
      miles: sum(plan.claims.map(({ miles }) => miles)),
      days: sum(plan.claims.map(({ days }) => days)),
      cars: plan.cars,
      offer: plan.car.offer.name,
      reached: plan.reached,
    },
  });
}

const counted = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;
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

function claimWarnings({ claims }: MileagePlan, { given }: ChangeCase, reached: number): readonly Warning[] {
  const isUnderWay = claims[0]!.taxYear === given.base;
  return [
    ...(isUnderWay
      ? [warning('CLAIMS_OF_THIS_YEAR', `The claims are those of ${given.base}, which has not ended.`, 'See that a whole year is in private_mileage.csv.')]
      : []),
    ...(claims.some(({ essentialUser }) => essentialUser)
      ? [
          warning(
            'ESSENTIAL_USERS',
            'Lump sums end only when people are no longer essential users.',
            'Agree it with staff associations first; protection may run on.',
          ),
        ]
      : []),
    ...(reached < 1
      ? [
          warning(
            'TAIL_STAYS_PRIVATE',
            `On ${(100 * (1 - reached)).toFixed(1)} % of the days claimed no pool car is there.`,
            'Those journeys stay private, or a car is hired.',
          ),
        ]
      : []),
  ];
}
