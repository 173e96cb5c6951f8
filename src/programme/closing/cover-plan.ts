/**
 * The cheapest sites that keep every area within its minutes, exact: covering as a whole-number model, proved by the solver and then
 * checked here area by area. Where no set can do it, the cheapest that covers all that can be, and what the rest would need.
 */
import { type Warning, warning } from '../../options/option.ts';
import { type TravelBasis, travelWarnings } from '../../options/travel-basis.ts';
import { coveringModel } from '../../portfolio/covering.ts';
import { solved } from '../../portfolio/highs.solver.ts';
import type { LocationModel } from '../../portfolio/location.ts';
import type { Outcome } from '../../portfolio/outcome.ts';
import { type AskedArea, type AskedSite, type CoverQuestion, isInTime } from './cover-question.ts';
import { nearestTo, type ReachedFrom, sitesReaching, type Unreachable, unreachableFrom, whyUnreachable } from './cover-reach.ts';

export const coverOutcomes = ['PROVED', 'BEST_SO_FAR', 'INFEASIBLE', 'OUT_OF_TIME'] as const;

export interface Proof {
  readonly sites: number;
  readonly areas: number;
  /** Pounds a year that no set can be below; null where there is none, or sites are counted because no cost is known. */
  readonly bound: number | null;
  readonly gap: number | null;
  readonly tiesSettled: boolean;
  readonly seconds: number;
}

export interface CoverPlan {
  readonly outcome: (typeof coverOutcomes)[number];
  readonly because: readonly string[];
  readonly travelBasis: TravelBasis;
  readonly kept: readonly AskedSite[];
  readonly notNeeded: readonly AskedSite[];
  readonly areas: readonly ReachedFrom[];
  readonly unreachable: readonly Unreachable[];
  readonly proof: Proof;
  readonly warnings: readonly Warning[];
}

const poundsInOne = 1_000;
const halfPenny = 0.005 / poundsInOne;

/** The plan found within so many seconds. */
export async function coverPlan(question: CoverQuestion, seconds: number): Promise<CoverPlan> {
  const { sites, areas, travelBasis, overruled } = question;
  const isCosted = sites.every(({ yearlyCost }) => yearlyCost !== null);
  const unreachable = areas.filter((area) => sitesReaching(area, sites).every(({ mustGo }) => mustGo)).map((area) => unreachableFrom(area, sites));
  const coverable = areas.filter((area) => !unreachable.some((one) => one.area === area));
  const location = coverModel(sites, coverable, isCosted);
  const outcome = await solved(location.model, { seconds });
  const kept = keptSites(outcome, location, sites);
  const reached = kept === null ? [] : areas.map((area) => nearestTo(area, sites, (site) => kept.includes(site)));
  if (kept !== null) refuseUnkept(reached, unreachable);
  return {
    outcome: outcomeName(outcome, unreachable.length + overruled.length > 0),
    because: [...overruled, ...unreachable.map(whyUnreachable)],
    travelBasis,
    kept: kept ?? [],
    notNeeded: kept === null ? [] : sites.filter((site) => !kept.includes(site)),
    areas: reached,
    unreachable,
    proof: proofOf(outcome, sites.length, coverable.length, isCosted),
    warnings: [...warningsOf(sites, isCosted, outcome), ...travelWarnings(travelBasis)],
  };
}

/** Without any known cost each site counts as one. Costs go in by the whole penny, in thousands of pounds. */
function coverModel(sites: readonly AskedSite[], areas: readonly AskedArea[], isCosted: boolean): LocationModel {
  return coveringModel(
    {
      sites: sites.map(({ asset: { code }, yearlyCost, mustStayBecause, mustGo }) => ({
        code,
        cost: isCosted ? Math.round(yearlyCost! * 100) / 100 / poundsInOne : 1,
        mustStay: mustStayBecause !== null,
        mustGo,
      })),
      areas: areas.map((area) => ({ code: area.code, reachedFrom: sitesReaching(area, sites).map(({ at }) => at) })),
    },
    halfPenny,
  );
}

/** The sites that stay open; null where the solver found no set. What cannot come of this model is a fault of ours. */
function keptSites(outcome: Outcome, { open }: LocationModel, sites: readonly AskedSite[]): readonly AskedSite[] | null {
  if (outcome.kind === 'out of time') return null;
  if (!('solution' in outcome)) throw new RangeError(`a covering whose areas can all be reached came out ${outcome.kind}: ${JSON.stringify(outcome)}`);
  return sites.filter((_, at) => outcome.solution.valueOf(open[at]!) === 1);
}

/** The plan must do what it is for, whatever the solver said: every area that can be reached is. */
function refuseUnkept(reached: readonly ReachedFrom[], unreachable: readonly Unreachable[]): void {
  const missed = reached.filter(({ area, minutes }) => !isInTime(area, minutes ?? Infinity) && !unreachable.some((one) => one.area === area));
  if (missed.length > 0) throw new RangeError(`the plan leaves out ${missed.map(({ area }) => area.code).join(', ')}`);
}

function outcomeName(outcome: Outcome, isShort: boolean): CoverPlan['outcome'] {
  if (outcome.kind === 'out of time') return 'OUT_OF_TIME';
  if (isShort) return 'INFEASIBLE';
  return outcome.kind === 'chosen' ? 'PROVED' : 'BEST_SO_FAR';
}

const proofOf = (outcome: Outcome, sites: number, areas: number, isCosted: boolean): Proof => ({
  sites,
  areas,
  bound: 'bound' in outcome && isCosted && Number.isFinite(outcome.bound) ? outcome.bound * poundsInOne : null,
  gap: 'gap' in outcome && Number.isFinite(outcome.gap) ? outcome.gap : null,
  tiesSettled: outcome.kind === 'chosen' && outcome.tiesSettled,
  seconds: outcome.seconds,
});

function warningsOf(sites: readonly AskedSite[], isCosted: boolean, outcome: Outcome): readonly Warning[] {
  const unknown = sites.filter(({ isCostKnown }) => !isCostKnown);
  const fillIn = 'Fill in the blank amounts in cost_lines.csv.';
  return [
    ...(isCosted ? [] : [warning('NO_COST_KNOWN', 'No running cost is known: the fewest sites are taken for the cheapest.', fillIn)]),
    ...(unknown.length === 0 || !isCosted
      ? []
      : [
          warning(
            'COST_UNKNOWN',
            `The running cost of ${unknown.length} of the ${sites.length} sites to choose from is UNKNOWN and priced at the dearest peer.`,
            fillIn,
          ),
        ]),
    ...(outcome.kind === 'chosen' && !outcome.tiesSettled
      ? [warning('TIES_NOT_SETTLED', 'Time ran out while equal plans were told apart: another of the same cost may come next time.', 'Ask again.')]
      : []),
  ];
}
