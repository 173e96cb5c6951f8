/**
 * When a cost line really stops once a building is empty: the last day that is paid for, the share that goes, and what stays.
 * A row of avoidabilities.csv decides; without one the rule of the category does.
 */
import { addMonths, type FinancialYear, shareOfYearAfter } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { CostCategory } from '../register/cost.record.ts';
import { endOfPaidPeriod } from '../register/paid-in-advance.ts';
import type { Exit } from './exit.ts';
import type { Avoidability, Building, CostLine, CostPool, EstateSnapshot } from './snapshot.ts';

export interface Stop {
  /** The last day on which it is paid for in full; null: it does not stop. */
  readonly lastDay: string | null;
  /** The building's part of the pool, 1 where it has the pool to itself. */
  readonly poolShare: number;
  /** Whether empty rates follow until the building is out of hand. */
  readonly emptyRates: boolean;
  readonly because: string;
}

const tiedToExit: readonly CostCategory[] = ['RENT', 'SERVICE_CHARGE', 'PARTNER_CHARGE'];

export function stopOf(line: CostLine, pool: CostPool, building: Building, estate: EstateSnapshot, given: Given, vacated: string, exit: Exit): Stop {
  const rule = estate.avoidability.get(line.code);
  const { share, because } = poolShareOf(line, pool, building, estate, rule);
  if (share === 0) return { lastDay: null, poolShare: 0, emptyRates: false, because };
  if (rule !== undefined)
    return { lastDay: lastDayUnder(rule, given, vacated, exit), poolShare: share, emptyRates: false, because: `avoidability: ${rule.trigger}` };
  if (tiedToExit.includes(line.category))
    return { lastDay: exit.lastDay, poolShare: share, emptyRates: false, because: `paid until the building is out of hand (${exit.kind})` };
  const emptyRates = line.category === 'BUSINESS_RATES' && exit.lastDay !== vacated;
  return { lastDay: vacated, poolShare: share, emptyRates, because: 'stops when the building is empty' };
}

function lastDayUnder(rule: Avoidability, given: Given, vacated: string, exit: Exit): string | null {
  const { trigger, earliest, noticeMonths } = rule;
  const notice = noticeMonths === null ? vacated : addMonths(given.beginsOn, noticeMonths);
  const byTrigger = { OPTION_COMPLETE: vacated, DATE: vacated, LICENCE_END: vacated, LAST_DEPENDANT: vacated, NOTICE: notice, BREAK: exit.lastDay }[trigger];
  if (byTrigger === null) return null;
  const last = [byTrigger, vacated, earliest ?? vacated].reduce((one, other) => (one > other ? one : other));
  return endOfPaidPeriod(last, rule, given);
}

/** A pool of its own goes whole; of a shared pool nothing goes before the last building, unless its release is proportional to area. */
function poolShareOf(
  line: CostLine,
  pool: CostPool,
  building: Building,
  estate: EstateSnapshot,
  rule: Avoidability | undefined,
): { share: number; because: string } {
  const others = (pool.buildings ?? []).filter((code) => code !== building.code && estate.building.get(code)?.status !== 'DISPOSED');
  if (others.length === 0) return { share: 1, because: '' };
  if (rule?.release !== 'PROPORTIONAL')
    return { share: 0, because: `${pool.name} still serves ${others.length} other buildings: the step falls when the last one leaves` };
  const area = (code: string) => estate.building.get(code)?.giaM2 ?? null;
  const areas = [building.code, ...others].map(area);
  if (areas.some((one) => one === null)) return { share: 0, because: `the areas that ${pool.name} is shared by are not all known` };
  return { share: areas[0]! / areas.reduce<number>((sum, one) => sum + one!, 0), because: `its share by area of ${line.code}` };
}

/** By year index, the share of each year that lies after a day: 0 while it is paid, 1 once it has stopped. */
export const sharesAfter = (lastDay: string | null, years: readonly FinancialYear[]): readonly number[] =>
  years.map((year) => (lastDay === null ? 0 : shareOfYearAfter(lastDay, year)));

/** By year index, the share of each year between two days: after the first, up to and including the second; a null end never comes. */
export function sharesBetween(after: string, upTo: string | null, years: readonly FinancialYear[]): readonly number[] {
  const ended = sharesAfter(upTo, years);
  return sharesAfter(after, years).map((share, index) => Math.max(0, share - ended[index]!));
}
