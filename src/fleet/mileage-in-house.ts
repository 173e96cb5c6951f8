/** Option generator: bring the private mileage of a base in house with pool cars, where the cars cost less than the claims of those who would drive them. */
import type { Given } from '../assumptions/given.ts';
import type { Option, Warning } from '../options/option.ts';
import { warning } from '../options/option.ts';
import { type ChangeCase, changeCase } from './change-case.ts';
import { mileageContribution } from './mileage-in-house-lines.ts';
import { type DatedClaim, type MileagePlan, mileagePlan } from './mileage-plan.ts';
import { poolCars } from './pool-car.ts';
import { poolRuleOf } from './pool-size.ts';
import { worthShowing } from './pooling-lines.ts';
import { currentClaims, mileageRates } from './private-mileage.ts';
import type { FleetSnapshot, PrivateMileage, Site } from './snapshot.ts';
import { type TravelCase, travelOption } from './travel-option.ts';

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
  const people = plan.claims.length;
  const parts = mileageContribution(plan, claims, change);
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
    warnings: claimWarnings(plan, change, plan.reached),
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

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
const counted = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;
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
