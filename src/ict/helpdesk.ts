/** How much more the helpdesk is asked, and about what. That calls rise with a system does not prove that it is the cause; that they rise at all is a cost beside any saving. */
import type { Given } from '../assumptions/given.ts';
import type { IctSnapshot, ItSystem } from './snapshot.ts';

export interface Demand {
  readonly lastYear: number;
  readonly yearBefore: number;
  /** As a fraction of the year before; null where that has no calls. */
  readonly growth: number | null;
}

export interface SystemDemand extends Demand {
  readonly system: ItSystem;
  /** Calls of the last year for each user; null is UNKNOWN. */
  readonly perUser: number | null;
  /** Part of the whole change that it makes; null where nothing changed. */
  readonly shareOfChange: number | null;
  /** Whether every month of both years has a row. */
  readonly isComplete: boolean;
}

export interface HelpdeskDemand extends Demand {
  readonly systems: readonly SystemDemand[];
  /** Pounds in base-year prices that the calls beyond those of the year before cost, at the cost of a call. */
  readonly costOfChange: number;
}

export function helpdeskDemand(ict: IctSnapshot, given: Given): HelpdeskDemand {
  const total = demand(
    ict.ticketsOfYear.reduce((sum, { lastYear }) => sum + lastYear, 0),
    ict.ticketsOfYear.reduce((sum, { yearBefore }) => sum + yearBefore, 0),
  );
  const change = total.lastYear - total.yearBefore;
  const systems = ict.ticketsOfYear.map(({ system: code, lastYear, yearBefore, months }): SystemDemand => {
    const system = ict.system.get(code)!;
    const perUser = system.users === null || system.users === 0 ? null : lastYear / system.users;
    return {
      ...demand(lastYear, yearBefore),
      system,
      perUser,
      shareOfChange: change === 0 ? null : (lastYear - yearBefore) / change,
      isComplete: months === 24,
    };
  });
  systems.sort((one, other) => other.lastYear - other.yearBefore - (one.lastYear - one.yearBefore) || (one.system.code < other.system.code ? -1 : 1));
  return { ...total, systems, costOfChange: change * given.of('helpdesk-gbp-per-call').value };
}

const demand = (lastYear: number, yearBefore: number): Demand => ({ lastYear, yearBefore, growth: yearBefore === 0 ? null : lastYear / yearBefore - 1 });
