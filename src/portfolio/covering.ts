import { everyAreaCovered } from './constraints/every-area-covered.ts';
import { mustGo } from './constraints/must-go.ts';
import { mustStay } from './constraints/must-stay.ts';
import type { LocationModel } from './location.ts';
import { type Column, Model } from './model.ts';
import { settledTies } from './settled-ties.ts';

export interface SiteChoice {
  readonly code: string;
  readonly cost: number;
  readonly mustStay?: boolean;
  readonly mustGo?: boolean;
}

export interface CoveringProblem {
  readonly sites: readonly SiteChoice[];
  readonly areas: readonly {
    readonly code: string;
    /** Places in the list of sites of those that reach it in time. */
    readonly reachedFrom: readonly number[];
  }[];
}

/**
 * The cheapest sites that reach every area. `within` is how much dearer a set of fewer sites may be and still counts as equal: half of
 * the smallest coin. Where it is given, ties go to the fewest sites, then to the codes that come first; sites stand in code order.
 */
export function coveringModel({ sites, areas }: CoveringProblem, within?: number): LocationModel {
  const model = new Model('the cheapest sites that reach every area');
  const open = sites.map(({ code }) => model.choice(`open_${code}`));
  const isOpen = (at: number): Column => open[at]!;
  everyAreaCovered(
    model,
    areas.map(({ code, reachedFrom }) => ({ code, reachedFrom: reachedFrom.map(isOpen) })),
  );
  mustStay(
    model,
    open.filter((_, at) => sites[at]!.mustStay === true),
  );
  mustGo(
    model,
    open.filter((_, at) => sites[at]!.mustGo === true),
  );
  model.aim(
    'minimise',
    'cost',
    sites.map(({ cost }, at) => [cost, isOpen(at)]),
    within === undefined ? {} : { within },
  );
  if (within !== undefined) settledTies(model, open);
  return { model, open };
}
