/**
 * One vehicle, what it costs from today on, what would be bought for its work, and when policy replaces it: all that the options to
 * replace it, keep it longer or change its powertrain are worked out from.
 */

import { annuityFactor, daysBetween, defenderTenure, discountFactors, gbp, presentValue } from '../appraisal/index.ts';
import type { Input } from '../options/input.ts';
import { type Ageing, ageingFromToday, sumOfRunning } from './ageing.ts';
import { bestToBuy } from './best-to-buy.ts';
import type { Buying, StandIn } from './buying.ts';
import { ageingAsset, lifeOfNew } from './life-of-new.ts';
import { type NewVehicle, oneLikeIt, priceUnknown, withoutPrice } from './new-vehicle.ts';
import { type Chain, chainOf, type Renewal } from './replacement-chain.ts';
import { changeCost, type DueDays, dueDays, plannedLife, policyDue, policyLife } from './replacement-policy.ts';
import type { Vehicle } from './snapshot.ts';
import { valuesInUse } from './value-in-use.ts';
import { type End, type VehicleWork, vehicleWork } from './vehicle-work.ts';

export interface ReplacementCase {
  readonly vehicle: Vehicle;
  readonly work: VehicleWork;
  readonly held: Ageing;
  /** What doing nothing buys when policy says so: one like it, or the best there is where nobody knows what that costs. */
  readonly usual: NewVehicle;
  /** The best to buy for its work without changing its powertrain. */
  readonly best: NewVehicle;
  readonly changeCost: Input;
  readonly due: DueDays;
  /** The day policy says it is due; null: no limit is known. */
  readonly policyDueOn: string | null;
  /** Whole years that policy, or else the economic life, keeps a new one. */
  readonly life: number;
  /** Whole years of least cost of the best to buy. */
  readonly economicLife: number;
  /** The least equivalent annual cost of the best to buy. */
  readonly challengerEac: number;
  /** Further years that the one held is worth keeping; 0 is replace now. */
  readonly keepYears: number;
  /** What the next year of the one held costs: value lost, the return forgone, and running. */
  readonly nextYearCost: number;
  /** The year index in which doing nothing replaces it: when policy says so, and at the earliest with next year's budget. */
  readonly policyYear: number;
  readonly horizon: number;
  readonly buying: Buying;
}

const daysInYear = 365.25;

/** The same, worked out once where nothing of the vehicle is UNKNOWN: then nothing stands in for anything. */
export function replacementCase(vehicle: Vehicle, end: End, buying: Buying, standIn: StandIn = 'dearest'): ReplacementCase | null {
  const known = buying.cases.get(vehicle);
  if (known !== undefined) return known;
  const made = caseMade(vehicle, end, buying, standIn);
  if (made !== null && made.work.missing.length === 0 && vehicle.replacementPrice !== null && vehicle.body !== null) buying.cases.set(vehicle, made);
  return made;
}

/**
 * null where nobody knows what a new one costs nor how long policy keeps it. What is UNKNOWN of the vehicle is priced at the end named,
 * and a price by the one that stands in; a price that is put off also says what the vehicle held would still lose.
 */
function caseMade(vehicle: Vehicle, end: End, buying: Buying, standIn: StandIn): ReplacementCase | null {
  const { fleet, given, rates, schedule } = buying;
  const work = vehicleWork(vehicle, fleet, buying.usual, given, end);
  const held = ageingFromToday(standIn === 'cheapest' ? pricedByRole(work, buying) : work, fleet, rates, given, end);
  const change = changeCost(vehicle, fleet, given, held.basis === 'STATED');
  const rule = fleet.replacementRule.get(vehicle.role);
  const policyYears = policyLife(rule, work.milesPa.value!) ?? plannedLife(work.vehicle, rule);
  const priced = bestToBuy(work, change.value!, buying, { standIn, keptYears: policyYears });
  if (priced === null && policyYears === null) return null;
  const best = priced ?? withoutPrice(work, buying);
  const due = dueDays(work, rule, given);
  const newLife = lifeOfNew(best, change.value!, schedule);
  const life = policyYears ?? newLife.life;
  const policyDueOn = policyDue(due, rule);
  const toGo = work.age.value === null ? 0 : policyDueOn === null ? life - work.age.value : daysBetween(given.on, policyDueOn) / daysInYear;
  const now = held.worth(0);
  return {
    vehicle,
    work,
    held,
    usual: oneLikeIt(work, buying, standIn) ?? best,
    best,
    changeCost: change,
    due,
    policyDueOn,
    life,
    economicLife: newLife.life,
    challengerEac: newLife.eac,
    keepYears: defenderTenure(ageingAsset(held, now), newLife.eac, schedule).keepYears,
    nextYearCost: now - held.worth(1) + schedule.bands[0]!.rate * now + sumOfRunning(held.running(1)),
    policyYear: Math.max(1, Math.round(toGo)),
    horizon: fleet.organisation.horizonYears,
    buying,
  };
}

/** The same work of a vehicle at the cheapest price of its role, where its own is UNKNOWN. */
function pricedByRole(work: VehicleWork, { priceOfRole }: Buying): VehicleWork {
  const { replacementPrice, role } = work.vehicle;
  return replacementPrice === null ? { ...work, vehicle: { ...work.vehicle, replacementPrice: priceOfRole(role, 'cheapest'), priceBase: null } } : work;
}

/** Where its price is UNKNOWN doing nothing buys the best there is, so that no difference of prices is claimed. */
export const pricedAlike = (one: ReplacementCase | null): ReplacementCase | null =>
  one === null || one.vehicle.replacementPrice !== null || one.best.offer === null
    ? one
    : { ...one, usual: { ...one.best, missing: [...one.best.missing, priceUnknown(one.vehicle.code, 'taken to be that of what is bought')] } };

/** Doing nothing: kept until policy replaces it, with one like it. */
export const doingNothing = (one: Pick<ReplacementCase, 'held' | 'usual' | 'policyYear' | 'life' | 'horizon' | 'changeCost' | 'buying'>): Chain =>
  chainWith(one.usual, one.policyYear, one);

/** The one held until a year, and then new ones: each kept as long as policy keeps it, and a hired one for its term. */
export const chainWith = (bought: NewVehicle, firstChange: number, one: Parameters<typeof doingNothing>[0]): Chain =>
  chainOf(one.held, renewalBy(bought, one), firstChange, keptYears(bought, one), one.horizon);

/** Whole years that each new one is kept. */
export const keptYears = ({ hire }: NewVehicle, { life }: Pick<ReplacementCase, 'life'>): number => hire?.years ?? life;

/** What is bought each time in a chain, kept as long as policy or its hire keeps it unless said. */
export const renewalBy = (
  bought: NewVehicle,
  one: Pick<ReplacementCase, 'changeCost' | 'buying' | 'life'>,
  kept: number = keptYears(bought, one),
): Renewal => ({
  ageing: bought.ageing,
  inUse: valuesInUse(bought.ageing, bought.price + one.changeCost.value!, kept, one.buying.schedule),
});

/** Present value of what a chain costs, pounds, without VAT. */
export function costOfChain(
  { changes, running, sales, worthAtEnd }: Chain,
  price: number,
  { buying, horizon }: Pick<ReplacementCase, 'buying' | 'horizon'>,
): number {
  const flows = running.map((cost, year) => {
    const change = changes.includes(year) ? price - sales.get(year)! : 0;
    return gbp((cost === null ? 0 : sumOfRunning(cost)) + change - (year === horizon ? worthAtEnd : 0));
  });
  return presentValue(flows, buying.schedule);
}

/** Present value of running cost where it is replaced in a year: its own until then, and from then on that of new ones as a level sum. */
export function runningIfReplacedIn({ held, usual, horizon, buying: { schedule } }: ReplacementCase, year: number, life: number): number {
  const factors = discountFactors(schedule, Math.max(horizon, life));
  const years = Array.from({ length: life }, (_, at) => at + 1);
  const level = years.reduce((sum, at) => sum + sumOfRunning(usual.ageing.running(at)) * factors[at]!, 0) / annuityFactor(schedule, life);
  return factors.slice(0, horizon + 1).reduce((sum, factor, at) => sum + (at === 0 ? 0 : factor * (at <= year ? sumOfRunning(held.running(at)) : level)), 0);
}

const mostYearsLonger = 3;

/** How many years longer than policy it costs least to keep it, 0 to 3: 0 where keeping it longer saves nothing. */
export function yearsWorthExtending(one: ReplacementCase): number {
  const { held, usual, changeCost: change, policyYear, life, horizon } = one;
  const price = usual.price + change.value!;
  const renewal = renewalBy(usual, one);
  const costs = Array.from({ length: mostYearsLonger + 1 }, (_, more) => costOfChain(chainOf(held, renewal, policyYear + more, life, horizon), price, one));
  return costs.indexOf(Math.min(...costs));
}
