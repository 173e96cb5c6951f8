/** A cover plan as the API shows it. */
import type { CoverPlan } from './cover-plan.ts';
import { type AskedSite, reaches } from './cover-question.ts';
import type { ReachedFrom } from './cover-reach.ts';

export function coverShown(plan: CoverPlan): object {
  const { kept, notNeeded, areas, unreachable } = plan;
  return {
    ...plan,
    summary: summaryOf(plan),
    travelModel: plan.travelBasis.summary,
    kept: kept.map((site) => ({ ...site, onlyReaches: onlyReached(site, plan) })),
    notNeeded: notNeeded.map((site) => ({ ...site, onlyReaches: 0 })),
    yearlyCost: costOf(kept),
    yearlyCostNotNeeded: costOf(notNeeded),
    unknownCosts: kept.filter(({ isCostKnown }) => !isCostKnown).length,
    areas: areas.map(areaShown),
    unreachable: unreachable.map((one) => ({ ...areaShown(one), lostWith: one.lostWith.map(({ asset }) => asset) })),
  };
}

const areaShown = ({ area: { code, name, population, limit }, site, minutes }: ReachedFrom) => ({
  code,
  name,
  population,
  limit,
  nearest: site?.asset ?? null,
  minutes,
});

/** Pounds a year; null where one of them could not be priced. */
const costOf = (sites: readonly AskedSite[]): number | null =>
  sites.reduce<number | null>((sum, { yearlyCost }) => (sum === null || yearlyCost === null ? null : sum + yearlyCost), 0);

/** How many areas have this site in time and no other of those kept. */
const onlyReached = (site: AskedSite, { kept, areas }: CoverPlan): number =>
  areas.filter(({ area }) => reaches(area, site) && kept.every((other) => other === site || !reaches(area, other))).length;

function summaryOf({ outcome, kept, notNeeded, areas, unreachable }: CoverPlan): string {
  if (outcome === 'OUT_OF_TIME') return 'No set was found in the time allowed.';
  const sites = `${kept.length} of ${kept.length + notNeeded.length} sites`;
  const cost = costOf(kept);
  const price = cost === null ? '' : ` for £${Math.round(cost).toLocaleString('en-GB')} a year`;
  const what = `${sites} reach ${areas.length - unreachable.length} of ${areas.length} areas in time${price}`;
  return {
    PROVED: `${what}; no cheaper set does.`,
    BEST_SO_FAR: `${what}; a cheaper set is not ruled out.`,
    INFEASIBLE: `Not all that was asked can be done. ${what}.`,
  }[outcome];
}
