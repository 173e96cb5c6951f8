/** Small questions of which sites to close: sites A, B, C … and villages a, b, c …, with minutes written by site. */
import type { CoverProblem } from '../../src/options/cover.ts';
import { type ClosingPlan, closingPlan } from '../../src/programme/closing/closing-plan.ts';
import { type ClosingAsked, closingQuestion } from '../../src/programme/closing/closing-question.ts';
import type { SiteSaving } from '../../src/programme/closing/closing-savings.ts';

export interface Site {
  readonly minutes: readonly number[];
  /** Pounds a year that closing it saves; UNKNOWN unless said. */
  readonly saving?: number | null;
  readonly stays?: string | undefined;
  readonly obstacles?: readonly string[];
}

const letter = (at: number): string => String.fromCharCode(65 + at);

/** Everybody is to be reached within 15 minutes; ten people live in each village unless said. */
export function problemOf(sites: readonly Site[], people: readonly (number | null)[] = sites[0]!.minutes.map(() => 10)): CoverProblem {
  return {
    mode: 'CAR',
    isMatrixLoaded: true,
    sites: sites.map(({ stays }, at) => ({
      asset: { code: letter(at), name: `station ${letter(at)}` },
      within: [],
      points: [{ code: `P-${letter(at)}`, name: `counter ${letter(at)}`, kind: 'FRONT_ENQUIRY' }],
      yearlyCost: null,
      isCostKnown: false,
      costBasis: 'test',
      mustStayBecause: stays ?? null,
    })),
    areas: people.map((population, at) => ({
      code: letter(at).toLowerCase(),
      name: `village ${letter(at).toLowerCase()}`,
      within: ['NORTH'],
      population,
      households: population === null ? null : population / 2,
      incidents: population === null ? null : population * 3,
      standard: 15,
    })),
    minutes: sites.map(({ minutes }) => minutes),
    sources: sites.map(({ minutes }) => minutes.map((one) => (Number.isFinite(one) ? 'MATRIX' : 'UNKNOWN'))),
    warnings: [],
  };
}

export const savingsOf = (sites: readonly Site[]): ReadonlyMap<string, SiteSaving> =>
  new Map(sites.map(({ saving = null, obstacles = [] }, at) => [letter(at), { yearly: saving, basis: 'test', optionId: null, obstacles }]));

export const planOf = (sites: readonly Site[], asked: ClosingAsked, people?: readonly (number | null)[]): Promise<ClosingPlan> =>
  closingPlan(closingQuestion(problemOf(sites, people), savingsOf(sites), asked), 20);

export const codes = (sites: readonly { readonly asset: { readonly code: string } }[]): string => sites.map(({ asset }) => asset.code).join('');
export const goingOf = ({ after }: ClosingPlan): string | null => (after === null ? null : codes(after.going));
