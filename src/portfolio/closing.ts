/** Which so many sites to close, exactly: the least loss of access, the most people in reach, or the most saved, in any order of importance. */
import { neededSets, passedSets, reachedSets, type SiteSet } from './closing-sets.ts';
import { enoughReached } from './constraints/enough-reached.ts';
import { everyAreaCovered } from './constraints/every-area-covered.ts';
import { mustGo } from './constraints/must-go.ts';
import { mustStay } from './constraints/must-stay.ts';
import { passedOver } from './constraints/passed-over.ts';
import { reachedFromOpenSites } from './constraints/reached-from-open-sites.ts';
import { soManyOpen } from './constraints/so-many-open.ts';
import type { LocationModel } from './location.ts';
import { type Column, Model, type Term } from './model.ts';
import { firstCodes } from './settled-ties.ts';

export const closingAims = ['LEAST_LOSS', 'MOST_WITHIN', 'MOST_SAVING'] as const;
export type ClosingAim = (typeof closingAims)[number];

export interface ClosingArea {
  readonly code: string;
  /** People, or whatever is counted; 0 counts for nothing. */
  readonly weight: number;
  /** By site; infinite from a site whose place is not known. */
  readonly minutes: readonly number[];
  readonly limit: number;
  /** Whether some open site has to reach it within its limit. */
  readonly mustReach: boolean;
}

export interface ClosingProblem {
  /** In the order of their codes. */
  readonly sites: readonly {
    readonly code: string;
    readonly mustStay: boolean;
    readonly mustGo: boolean;
    /** Thousands of pounds a year that closing it saves; null is UNKNOWN, and is worth less than anything known. */
    readonly saving: number | null;
  }[];
  readonly areas: readonly ClosingArea[];
  /** How many close, those that must go included. */
  readonly count: number;
  /** The first decides; each further one decides among what is best by all before it, and the first codes stay after all of them. */
  readonly aims: readonly ClosingAim[];
  /** In the unit of the weights: so much of it at least stays within the limits. */
  readonly leastWithin: number | null;
}

/** A ten-millionth of a minute of the mean, half a person, half a penny: what is as good as equal. */
const asGoodAs = { LEAST_LOSS: 1e-4, MOST_WITHIN: 0.0005, MOST_SAVING: 0.000005 } as const;

export function closingModel(problem: ClosingProblem, { settlesTies = true } = {}): LocationModel {
  const { sites, count } = problem;
  const model = new Model(`the ${count} sites to close`);
  const open = sites.map(({ code }) => model.choice(`open_${code}`));
  const reached = problem.leastWithin !== null || problem.aims.includes('MOST_WITHIN') ? reachedPeople(model, open, problem) : null;
  soManyOpen(model, open, sites.length - count);
  everyAreaCovered(
    model,
    neededSets(problem).map(({ code, sites: near }) => ({ code, reachedFrom: near.map((at) => open[at]!) })),
  );
  mustStay(
    model,
    open.filter((_, at) => sites[at]!.mustStay),
  );
  mustGo(
    model,
    open.filter((_, at) => sites[at]!.mustGo),
  );
  if (problem.leastWithin !== null) enoughReached(model, reached!.terms, problem.leastWithin / 1000 - reached!.constant);
  for (const aim of problem.aims) {
    if (aim === 'LEAST_LOSS') leastLoss(model, open, problem);
    if (aim === 'MOST_WITHIN') model.aim('maximise', 'reached', reached!.terms, { constant: reached!.constant, within: asGoodAs.MOST_WITHIN });
    if (aim === 'MOST_SAVING') mostSaving(model, open, problem);
  }
  if (settlesTies) firstCodes(model, open);
  return { model, open };
}

/** What the weights are multiplied by in the aim of least loss: the mean way in thousandths of a minute. */
export const wayScale = (areas: readonly Pick<ClosingArea, 'weight'>[]): number =>
  1000 /
  Math.max(
    1e-9,
    areas.reduce((sum, { weight }) => sum + weight, 0),
  );

function leastLoss(model: Model, open: readonly Column[], problem: ClosingProblem): void {
  const { sets, constant } = passedSets(problem);
  const scale = wayScale(problem.areas);
  const passed = sets.map(({ code }) => model.share(`passed_${code}`));
  passedOver(
    model,
    sets.map(({ code, before, next }, at) => ({ code, passed: passed[at]!, before: before === null ? null : passed[before]!, next: open[next]! })),
  );
  model.aim(
    'minimise',
    'way',
    sets.map(({ amount }, at): Term => [amount * scale, passed[at]!]),
    { constant: constant * scale, within: asGoodAs.LEAST_LOSS },
  );
}

interface Reached {
  readonly terms: readonly Term[];
  readonly constant: number;
}

/** Thousands of people reached in time, as far as closing decides it. */
function reachedPeople(model: Model, open: readonly Column[], problem: ClosingProblem): Reached {
  const { sets, constant } = reachedSets(problem);
  const groups = sets.map(({ code, sites }: SiteSet) => ({ code, reached: model.share(`reached_${code}`), sites: sites.map((at) => open[at]!) }));
  reachedFromOpenSites(model, groups);
  return { terms: sets.map(({ amount }, at): Term => [amount / 1000, groups[at]!.reached]), constant: constant / 1000 };
}

/** What closing at an UNKNOWN saving is taken for: less than all that is known together, so that it comes after everything known. */
export const worthOfUnknown = (sites: ClosingProblem['sites']): number => -1 - sites.reduce((sum, { saving }) => sum + Math.abs(saving ?? 0), 0);

function mostSaving(model: Model, open: readonly Column[], { sites }: ClosingProblem): void {
  if (sites.every(({ saving }) => saving === null)) return; // nothing tells one set from another
  const worth = sites.map(({ saving }) => saving ?? worthOfUnknown(sites));
  model.aim(
    'maximise',
    'saving',
    worth.map((saving, at): Term => [-saving, open[at]!]),
    { constant: worth.reduce((sum, one) => sum + one, 0), within: asGoodAs.MOST_SAVING },
  );
}
