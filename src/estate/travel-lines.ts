/** Excess travel of staff who move: mileage for as long as it is protected, which is cash, and their time, which is not. */
import { kmPerMile, lastDayAfter } from '../appraisal/index.ts';
import { type Contribution, endingLine, known, leftOut, nothingAsked, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input, productOf } from '../options/input.ts';
import { travelModel } from '../register/travel.ts';
import { sharesBetween } from './avoidability-clock.ts';
import type { ClosureCase } from './closure-case.ts';
import { distanceBetween } from './receiving.ts';
import { termInput } from './term-input.ts';

export function travelContribution(closure: ClosureCase): Contribution {
  const { term, given, vacated, years } = closure;
  const protectedYears = firstKnown(termInput(term, 'excessYears', 'years of protection', 'years'), assumptionInput(given, 'excess-travel-years'));
  const shares = sharesBetween(vacated, lastDayAfter(vacated, Math.round(protectedYears.value! * 12)), years);
  const travel = yearlyTravel(closure);
  if (travel === null) {
    return unknown({
      what: 'excess travel of the staff',
      where: 'team_bases.csv and site coordinates, or closure_terms.csv',
      treatment: leftOut,
      hides: 'ONE_OFF_COST',
    });
  }
  if (travel.pounds === 0) return nothingAsked;
  const about = { nature: 'RECURRING' as const, settledFrom: shares.findLastIndex((share) => share > 0) + 1 };
  const mileage = endingLine(
    shares.map((share) => -travel.pounds * share),
    {
      ...about,
      label: 'Excess travel, mileage',
      cashClass: 'CASH_BUDGET',
      formula: `${travel.formula}, for the protected years`,
      inputs: [...travel.inputs, protectedYears],
    },
  );
  const speed = firstKnown(termInput(term, 'travelMph', 'speed', 'miles/hour'), assumptionInput(given, 'staff-travel-mph'));
  const worth = firstKnown(termInput(term, 'travelGbpPerHour', 'value of staff time', 'GBP/hour'), assumptionInput(given, 'staff-time-gbp-per-hour'));
  const hours = travel.miles / speed.value!;
  const time = endingLine(
    shares.map((share) => -hours * worth.value! * share),
    {
      ...about,
      label: 'Excess travel, staff time',
      cashClass: 'NON_CASH_RELEASED',
      formula: 'miles ÷ speed × value of staff time, for the protected years',
      inputs: [derivedInput('miles', travel.miles, 'miles/year', travel.formula), speed, worth, protectedYears],
    },
  );
  return known([mileage, time], 3);
}

interface YearlyTravel {
  readonly pounds: number;
  readonly miles: number;
  readonly formula: string;
  readonly inputs: readonly Input[];
}

/**
 * Staff × miles a day × days × rate, or a stated sum, whose miles are the stated ones or those that the sum pays for; null where the
 * staff or the distance is UNKNOWN. After 10,000 miles a year each, the lower rate, unless a rate is stated.
 */
function yearlyTravel(closure: ClosureCase): YearlyTravel | null {
  const { term, given, fte } = closure;
  const stated = termInput(term, 'excessTravelPa', 'excess travel', 'GBP/year');
  const rate = firstKnown(termInput(term, 'excessGbpPerMile', 'mileage rate', 'GBP/mile'), assumptionInput(given, 'mileage-gbp-per-mile'));
  const staff = firstKnown(termInput(term, 'excessStaff', 'staff with excess travel', 'FTE'), fte);
  const statedMiles = termInput(term, 'excessMilesPerDay', 'extra miles a day', 'miles/day');
  const days = firstKnown(termInput(term, 'excessDaysPa', 'working days', 'days/year'), assumptionInput(given, 'excess-travel-days'));
  if (stated.value !== null) {
    const bought = rate.value === 0 ? 0 : stated.value / rate.value!;
    const miles = productOf(staff, statedMiles, days) ?? bought;
    return { pounds: stated.value, miles, formula: 'as stated', inputs: [stated, rate] };
  }
  if (staff.value === 0) return { pounds: 0, miles: 0, formula: 'nobody moves', inputs: [staff] };
  const daily = firstKnown(statedMiles, milesToWhereTheyGo(closure));
  if (staff.value === null || daily.value === null) return null;
  const each = daily.value * days.value!;
  const beyond = term?.excessGbpPerMile == null ? Math.max(0, each - 10_000) : 0;
  const lower = assumptionInput(given, 'mileage-gbp-per-mile-after-10000');
  const pounds = staff.value * ((each - beyond) * rate.value! + beyond * lower.value!);
  const formula = `staff × miles a day × days × rate${beyond > 0 ? ' (each mile after 10,000 at the lower rate)' : ''}`;
  return { pounds, miles: staff.value * each, formula, inputs: [staff, daily, days, rate, ...(beyond > 0 ? [lower] : [])] };
}

/** There and back between the buildings, averaged over the FTE that move (evenly where no FTE do), times the share of it that is extra. */
function milesToWhereTheyGo({ moves, homes, building, estate, given }: ClosureCase): Input {
  const extra = assumptionInput(given, 'excess-travel-distance-share');
  const travel = travelModel(given);
  const direct = homes.map((home) => ({ roadKm: distanceBetween(building, home, estate, travel).roadKm, weight: 1 }));
  const weighed = moves.length === 0 ? direct : moves.map(({ roadKm, base }) => ({ roadKm, weight: base.fte }));
  const isKnown = weighed.length > 0 && weighed.every(({ roadKm, weight }) => roadKm !== null && weight !== null);
  const total = weighed.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const mean = weighed.reduce((sum, { roadKm, weight }) => sum + (roadKm ?? 0) * (total === 0 ? 1 / weighed.length : (weight ?? 0) / total), 0);
  return {
    ...extra,
    name: 'extra miles a day',
    value: isKnown ? (2 * mean * extra.value!) / kmPerMile : null,
    unit: 'miles/day',
    source: `there and back by road × excess-travel-distance-share (${extra.source})`,
  };
}
