/** When policy would replace a vehicle if nothing changed: by age, by miles, or both. An UNKNOWN age or odometer is never young, and never due on a guess. */
import { addMonths, daysBetween, financialYearContaining, yearIndex } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { FleetSnapshot, ReplacementRule, Vehicle } from './snapshot.ts';
import { milesInAYear } from './use-of-vehicle.ts';

export interface PolicyReplacements {
  /** The year index of each replacement within the horizon, the first not before year 1: that of year 0 is taken for ordered. */
  readonly replacedIn: readonly number[];
  /** Years from one replacement to the next. */
  readonly years: number;
  /** Which limit comes first, or holds. */
  readonly by: 'AGE' | 'MILES';
}

/** null where the role has no rule, or what the rule asks of the vehicle is UNKNOWN. */
export function policyReplacements(vehicle: Vehicle, fleet: FleetSnapshot, given: Given): PolicyReplacements | null {
  const rule = fleet.replacementRule.get(vehicle.role);
  if (rule === undefined) return null;
  const miles = milesInAYear(vehicle.code, fleet);
  const due = dueOn(vehicle, rule, miles, fleet, given);
  const milesYears = rule.maxMiles === null || !miles ? null : rule.maxMiles / miles;
  const years = limitOf(rule, rule.maxYears, milesYears);
  if (due === null || years === null) return null;
  const [first, life] = [Math.max(1, yearIndex(given.base, financialYearContaining(due))), Math.max(1, Math.round(years))];
  const last = fleet.organisation.horizonYears;
  const by = years === rule.maxYears ? 'AGE' : 'MILES';
  return { by, years: life, replacedIn: Array.from({ length: Math.max(0, Math.floor((last - first) / life) + 1) }, (_, count) => first + count * life) };
}

function dueOn({ code, firstRegisteredOn }: Vehicle, rule: ReplacementRule, miles: number | null, fleet: FleetSnapshot, given: Given): string | null {
  const odometer = fleet.odometer.get(code);
  const byAge =
    rule.maxYears === null || firstRegisteredOn === null ? null : daysBetween(given.on, addMonths(firstRegisteredOn, Math.round(rule.maxYears * 12)));
  const byMiles =
    rule.maxMiles === null || odometer === undefined || !miles
      ? null
      : daysBetween(given.on, odometer.readOn) + ((rule.maxMiles - odometer.miles) / miles) * 365;
  const days = limitOf(rule, byAge, byMiles);
  return days === null ? null : dayAfter(given.on, days);
}

/** Whole months are near enough, and keep a vehicle that lasts for ever within the calendar. */
const dayAfter = (day: string, days: number): string => addMonths(day, Math.round(Math.min(1_000, Math.max(-1_000, days / 365.25)) * 12));

/** The earlier or the later of the two limits, as the rule says; the later is UNKNOWN while a limit that the rule sets is. */
function limitOf({ logic, maxYears, maxMiles }: ReplacementRule, byAge: number | null, byMiles: number | null): number | null {
  const limits = [byAge, byMiles].filter((one) => one !== null);
  const set = [maxYears, maxMiles].filter((one) => one !== null);
  if (limits.length === 0) return null;
  if (logic !== 'LATEST') return Math.min(...limits);
  return limits.length < set.length ? null : Math.max(...limits);
}
