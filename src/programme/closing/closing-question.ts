/** Which so many sites to close: a cover question with how many go, what is wanted of the rest, and what must not be lost. */
import { Refusal } from '../../api/refusal.ts';
import type { CoverProblem } from '../../options/cover.ts';
import { type Warning, warning } from '../../options/option.ts';
import { type TravelBasis, travelWarnings } from '../../options/travel-basis.ts';
import type { ClosingAim } from '../../portfolio/closing.ts';
import { noSaving, type SiteSaving } from './closing-savings.ts';
import { type AskedArea, type AskedSite, type CoverAsked, coverQuestion } from './cover-question.ts';

export const demands = ['PEOPLE', 'HOUSEHOLDS', 'INCIDENTS'] as const;
export type DemandCounted = (typeof demands)[number];

const weightFields = { PEOPLE: 'population', HOUSEHOLDS: 'households', INCIDENTS: 'incidents' } as const;
const weightColumns: Readonly<Record<DemandCounted, string>> = { PEOPLE: 'population', HOUSEHOLDS: 'households', INCIDENTS: 'incidents_pa' };

export interface ClosingAsked extends CoverAsked {
  /** How many close, those that must go included. */
  readonly count: number;
  readonly objective: ClosingAim;
  /** What decides among sets that are equally good; by the objective unless said. */
  readonly then?: readonly ClosingAim[] | null | undefined;
  readonly counted?: DemandCounted | null | undefined;
  /** Whether everybody reached in time today stays so; by the objective and `leastShareWithin` unless said. */
  readonly keepReached?: boolean | null | undefined;
  readonly leastShareWithin?: number | null | undefined;
  /** Whether what is impossible to close by the ranking stays. */
  readonly onlyPossible?: boolean | null | undefined;
}

export interface ClosingSite extends AskedSite {
  readonly saving: SiteSaving;
  readonly isPlaced: boolean;
}

export interface ClosingArea extends AskedArea {
  /** People, households or incidents; null is UNKNOWN, and counts for nothing. */
  readonly weight: number | null;
  /** Whether it is reached in time today and must stay so. */
  readonly mustReach: boolean;
}

export interface ClosingQuestion {
  readonly travelBasis: TravelBasis;
  readonly sites: readonly ClosingSite[];
  readonly areas: readonly ClosingArea[];
  /** Wishes that protection overrules. */
  readonly overruled: readonly string[];
  readonly count: number;
  readonly counted: DemandCounted;
  readonly aims: readonly [ClosingAim, ...ClosingAim[]];
  readonly keepReached: boolean;
  /** So many of those counted at least stay within their limits. */
  readonly leastWithin: number | null;
  readonly warnings: readonly Warning[];
}

const furtherAims: Readonly<Record<ClosingAim, readonly ClosingAim[]>> = {
  LEAST_LOSS: ['MOST_SAVING'],
  MOST_WITHIN: ['MOST_SAVING', 'LEAST_LOSS'],
  MOST_SAVING: ['LEAST_LOSS'],
};

/** Two ways to the same minute may differ in their last digit. */
export const sameMinute = 1e-9;

/** Refuses what a cover question refuses, fewer closures than must go, and a question in which nobody is known to live anywhere. */
export function closingQuestion(problem: CoverProblem, savings: ReadonlyMap<string, SiteSaving>, asked: ClosingAsked): ClosingQuestion {
  const { travelBasis, overruled, ...cover } = coverQuestion(problem, asked);
  const { objective, count, then, keepReached, leastShareWithin = null, onlyPossible } = asked;
  const counted = asked.counted ?? 'PEOPLE';
  const sites = cover.sites.map((site) => closingSite(site, savings.get(site.asset.code) ?? noSaving, problem, onlyPossible === true));
  const going = sites.filter(({ mustGo }) => mustGo).length;
  if (going > count) throw tooFew(count, going);
  const keeps = keepReached ?? (objective === 'MOST_SAVING' && leastShareWithin === null);
  const areas = cover.areas.map((area) => closingArea(area, counted, keeps));
  if (allCounted(areas) === 0) throw nobodyCounted(counted);
  return {
    ...{ travelBasis, sites, areas, overruled, count, counted, keepReached: keeps },
    leastWithin: leastShareWithin === null ? null : Math.ceil(leastShareWithin * allCounted(areas) - 1e-6),
    aims: [objective, ...new Set((then ?? furtherAims[objective]).filter((aim) => aim !== objective))],
    warnings: [...problem.warnings, ...warningsOf(sites, areas), ...travelWarnings(travelBasis)],
  };
}

/** People or households of all areas, as far as they are known. */
export const allCounted = (areas: readonly ClosingArea[]): number => areas.reduce((sum, { weight }) => sum + (weight ?? 0), 0);

/** A site whose place is not known stays unless it is asked to go: closing it seems to harm nobody only because nobody knows whom it serves. */
function closingSite(site: AskedSite, saving: SiteSaving, { minutes }: CoverProblem, onlyPossible: boolean): ClosingSite {
  const isPlaced = minutes[site.at]!.some(Number.isFinite);
  const impossible = onlyPossible && !site.mustGo && saving.obstacles.length > 0 ? saving.obstacles.join(' ') : null;
  const placeless = isPlaced || site.mustGo ? null : 'where it is is UNKNOWN, so that nobody can say who would lose it (sites.csv: latitude, longitude)';
  return { ...site, saving, isPlaced, mustStayBecause: site.mustStayBecause ?? impossible ?? placeless };
}

function closingArea(area: AskedArea, counted: DemandCounted, keepReached: boolean): ClosingArea {
  const isReached = area.minutes.some((minutes) => minutes <= area.limit + sameMinute);
  return { ...area, weight: area[weightFields[counted]], mustReach: keepReached && isReached };
}

function warningsOf(sites: readonly ClosingSite[], areas: readonly ClosingArea[]): readonly Warning[] {
  const placeless = sites.filter(({ isPlaced }) => !isPlaced);
  const uncounted = areas.filter(({ weight }) => weight === null);
  const nowhere = areas.filter(({ minutes }) => !minutes.some(Number.isFinite));
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name).join(', ');
  const said = (code: string, of: readonly { readonly name: string }[], message: (list: string) => string, whatToDo: string) =>
    of.length === 0 ? [] : [warning(code, message(names(of)), whatToDo)];
  return [
    ...said(
      'PLACE_UNKNOWN',
      placeless.map(({ asset }) => asset),
      (list) => `Nobody is counted as reaching ${list}, whose place is UNKNOWN.`,
      'Fill in the coordinates in sites.csv.',
    ),
    ...said('DEMAND_UNKNOWN', uncounted, (list) => `What is counted is UNKNOWN in ${list}: they count for nothing.`, 'Fill in demand_areas.csv.'),
    ...said('NOTHING_TO_GO_TO', nowhere, (list) => `No site has a known way from ${list}.`, 'Fill in the coordinates in sites.csv.'),
  ];
}

const tooFew = (count: number, going: number): Refusal =>
  new Refusal('BAD_USER_INPUT', 'More sites must go than are to close.', {
    where: 'count',
    found: `${count}, and ${going} must go`,
    fix: 'close at least as many as must go',
  });

const nobodyCounted = (counted: DemandCounted): Refusal =>
  new Refusal('BAD_USER_INPUT', 'Where people live is UNKNOWN.', {
    where: 'areas',
    fix: `fill in ${weightColumns[counted]} in demand_areas.csv`,
  });
