/**
 * What a vehicle's cost lines save when it is given up, line by line, on the day that each would really stop. What a vehicle costs for
 * each mile follows its miles: it is released only where they are driven by something else that is priced instead.
 */

import { addMonths, shareOfYearAfter } from '../appraisal/index.ts';
import { type Contribution, contributed, known, nothingAsked, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, firstKnown } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { avoidableShareKey, type CurrentLine, currentLinesOf, growthKey } from '../register/current-cost.ts';
import { endOfPaidPeriod } from '../register/paid-in-advance.ts';
import type { CostLine } from '../register/register.ts';
import type { ChangeCase } from './change-case.ts';
import { isRented } from './funding.ts';
import type { Vehicle } from './snapshot.ts';

export type Releases = 'FIXED' | 'FIXED_AND_PER_MILE';

/** The lines of the vehicle's pools that count today. */
export const vehicleLines = (vehicle: Vehicle, { fleet, given }: ChangeCase): readonly CurrentLine[] =>
  fleet.poolsOf(vehicle.code).flatMap((pool) => currentLinesOf(pool, fleet.linesOf(pool.code), given));

export const isPerMile = ({ line }: CurrentLine): boolean => line.driver === 'PER_MILE';

export function releasedCost(vehicle: Vehicle, one: ChangeCase, releases: Releases): Contribution {
  const lines = vehicleLines(vehicle, one);
  if (lines.length === 0) {
    const where = `cost_pools.csv and cost_lines.csv: a pool for vehicle ${vehicle.code}`;
    return unknown({ what: 'running cost', where, treatment: 'the yearly saving is UNKNOWN until it is known', hides: 'RECURRING_COST' });
  }
  const released = releases === 'FIXED' ? lines.filter((line) => !isPerMile(line)) : lines;
  return contributed(...released.map((line) => lineContribution(vehicle, one, line)));
}

const named = ({ category }: CostLine): string => category.toLowerCase().replaceAll('_', ' ');

function lineContribution(vehicle: Vehicle, one: ChangeCase, current: CurrentLine): Contribution {
  const { line, amount } = current;
  const isIncome = line.category === 'OTHER_INCOME';
  const share = poolShareOf(one, current);
  if (share.value === 0) return nothingAsked;
  const stops = lastDayPaid(vehicle, one, line);
  if (amount === null || stops === null) {
    return unknown({
      what: amount === null ? `${named(line)} of ${vehicle.code}` : `when the hire of ${vehicle.code} ends`,
      where: amount === null ? `cost_lines.csv: ${line.code}, amount_pa` : `vehicles.csv: ${vehicle.code}, hire_ends_on`,
      treatment: isIncome ? 'the income that would be lost is UNKNOWN, so the yearly saving is too' : 'saves nothing until it is known',
      hides: isIncome ? 'RECURRING_COST' : 'NOTHING',
    });
  }
  const place = `cost_lines.csv: ${line.code}`;
  const avoidable = firstKnown(
    recordInput('avoidable share', line.avoidableShare, 'share', place, line),
    assumptionInput(one.given, avoidableShareKey(line.category)),
  );
  const growth = assumptionInput(one.given, growthKey(line.category));
  const released = avoidable.value! * share.value;
  const shares = stops === one.lastDay ? one.shares : one.years.map((year) => shareOfYearAfter(stops, year));
  const amounts = shares.map((part, year) => (isIncome ? -1 : 1) * amount * released * (1 + growth.value!) ** year * part);
  const saved = recurringLine(amounts, shares, {
    ...moneyOf(line),
    label: `${isIncome ? 'Income that ends' : 'No longer paid'}: ${named(line)} of ${vehicle.code}`,
    transfer: line.transfer ?? false,
    costLine: line.code,
    releaseShare: released,
    formula: `amount × avoidable share${share.because} × (1 + growth)^year × share of the year after ${stops}`,
    inputs: [recordInput(named(line), amount, 'GBP/year', place, line), avoidable, growth],
  });
  return known(amounts.some((each) => each !== 0) ? [saved] : [], 1);
}

function moneyOf({ ledger, inBaseBudget }: CostLine): Pick<Line, 'cashClass' | 'ledger'> {
  if (ledger === 'CAPITAL') return { cashClass: 'CASH_CAPITAL', ledger };
  return { cashClass: inBaseBudget ? 'CASH_BUDGET' : 'CASH_AVOIDED_GROWTH', ledger };
}

/** A pool of its own goes whole; of a pool that serves several, each vehicle's equal part if it is released in proportion, otherwise nothing. */
function poolShareOf({ fleet, heldIn }: ChangeCase, { line, pool }: CurrentLine): { readonly value: number; readonly because: string } {
  const held = heldIn(pool);
  if (held <= 1 && (pool.buildings ?? []).length === 0) return { value: 1, because: '' };
  if (fleet.avoidability.get(line.code)?.release !== 'PROPORTIONAL') return { value: 0, because: '' };
  return { value: 1 / held, because: ` ÷ the ${held} vehicles it serves` };
}

/** The last day that is paid for; null where the end of a hire that holds it is UNKNOWN. */
function lastDayPaid(vehicle: Vehicle, { fleet, given, lastDay }: ChangeCase, line: CostLine): string | null {
  const rule = fleet.avoidability.get(line.code);
  const isHired = isRented(vehicle) && line.category === 'VEHICLE_RENT';
  if (rule === undefined) return isHired ? vehicle.hireEndsOn && latest(vehicle.hireEndsOn, lastDay) : lastDay;
  const notice = rule.trigger === 'NOTICE' && rule.noticeMonths !== null ? addMonths(given.beginsOn, rule.noticeMonths) : lastDay;
  return endOfPaidPeriod(latest(latest(notice, rule.earliest ?? lastDay), lastDay), rule, given);
}

const latest = (one: string, other: string): string => (one > other ? one : other);
