/** What another mile costs: the lines that follow the miles, over the miles of the year. */
import type { Given } from '../assumptions/given.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import { currentLinesOf } from '../register/current-cost.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

/** Pounds a mile in base-year prices; the cautious end of the assumption where a line, or the miles, are UNKNOWN. */
export function variableCostPerMile({ code }: Vehicle, fleet: FleetSnapshot, given: Given): Input {
  const current = fleet.poolsOf(code).flatMap((pool) => currentLinesOf(pool, fleet.linesOf(pool.code), given));
  const amounts = current.filter(({ line, pool }) => line.driver === 'PER_MILE' && pool.vehicles?.length === 1).map(({ amount }) => amount);
  const use = fleet.use.get(code);
  const isKnown = amounts.length > 0 && !amounts.includes(null) && use?.miles != null && use.miles > 0 && use.daysWithoutMiles === 0;
  if (!isKnown) return assumptionInput(given, 'vehicle-variable-gbp-per-mile', 'high');
  const yearly = amounts.reduce<number>((sum, amount) => sum + amount!, 0);
  const miles = (use.miles / use.daysRecorded) * 365;
  return derivedInput(
    'cost of another mile',
    yearly / miles,
    'GBP/mile',
    `its lines by mile in cost_lines.csv ÷ ${Math.round(miles).toLocaleString('en-GB')} miles a year`,
  );
}
