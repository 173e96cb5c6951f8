/**
 * How large a machine a system needs elsewhere: what it uses at the 95th percentile, over the share of a machine that may be used, rounded
 * up to a size that is sold, and never more than it has. Without a measurement it stays as large as it is: UNKNOWN use is not little use.
 */
import { daysBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { ItSystem, Workload } from './snapshot.ts';

export interface SizedMachine {
  readonly workload: Workload;
  /** What it is given today; null is UNKNOWN. */
  readonly vcpus: number | null;
  readonly memoryGb: number | null;
  /** What it would be given elsewhere; null is UNKNOWN. */
  readonly neededVcpus: number | null;
  readonly neededMemoryGb: number | null;
  /** Whether its processors were measured for long enough to trust a low load. */
  readonly isWatched: boolean;
  /** Why a part of it keeps its size unmeasured; null where both were measured. */
  readonly keptBecause: string | null;
}

type Pattern = NonNullable<ItSystem['usePattern']>;
/** Days that hold everything a system does at least once. */
const cycleDays: Readonly<Partial<Record<Pattern, number>>> = { MONTHLY_BATCH: 31, QUARTERLY_BATCH: 92, YEARLY_BATCH: 366, RARE: 366 };

/** Days that a measurement of the system has to last before a low load says anything. */
export const daysToWatch = ({ usePattern }: Pick<ItSystem, 'usePattern'>, given: Given): number =>
  Math.max(given.of('rightsize-fewest-days').value, usePattern === null ? 0 : (cycleDays[usePattern] ?? 0));

export function sizedMachine(workload: Workload, system: Pick<ItSystem, 'usePattern'>, given: Given): SizedMachine {
  const { vcpus, memoryGb, cpuP95, memoryP95 } = workload;
  const doubt = doubtOf(workload, system, given);
  const most = given.of('rightsize-most-use').value;
  const needed = (has: number | null, used: number | null) =>
    has === null || used === null || doubt !== null ? has : Math.min(has, sizeSold((has * used) / most));
  return {
    workload,
    vcpus,
    memoryGb,
    neededVcpus: needed(vcpus, cpuP95),
    neededMemoryGb: needed(memoryGb, memoryP95),
    isWatched: cpuP95 !== null && doubt === null,
    keptBecause: doubt ?? unmeasured(cpuP95, memoryP95),
  };
}

/** The least of 1, 2, 4, 8 … that holds it: providers sell sizes that double. A breath over a size, from rounding, is that size. */
export const sizeSold = (needed: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(needed, 1e-9)) - 1e-9));

function unmeasured(cpu: number | null, memory: number | null): string | null {
  if (cpu !== null && memory !== null) return null;
  return cpu === null && memory === null ? 'nobody has measured its load' : `nobody has measured its ${cpu === null ? 'processors' : 'memory'}`;
}

function doubtOf({ cpuP95, memoryP95, measuredFrom, measuredTo }: Workload, system: Pick<ItSystem, 'usePattern'>, given: Given): string | null {
  if (cpuP95 === null && memoryP95 === null) return null;
  if (measuredFrom === null || measuredTo === null) return 'nobody knows over how long its load was measured';
  const [days, wanted] = [daysBetween(measuredFrom, measuredTo) + 1, daysToWatch(system, given)];
  return days >= wanted ? null : `its load was measured over ${days} days, and what it does comes round in ${wanted}`;
}

/** Whether so little of its processors is in use, over long enough, that somebody should ask whether anyone needs it. */
export const isIdle = (machines: readonly SizedMachine[], given: Given): boolean =>
  machines.length > 0 && machines.every(({ workload, isWatched }) => isWatched && workload.cpuP95! <= given.of('idle-cpu-share').value);
