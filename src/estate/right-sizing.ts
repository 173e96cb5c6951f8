/**
 * Option generator: make a building fit without closing its service: a smaller one instead, refurbish, mothball, give up, let or
 * sell a part, buy the freehold. Only what a row of right_sizing_terms.csv proposes; nothing is guessed.
 */
import type { Given } from '../assumptions/given.ts';
import type { Contribution } from '../options/contribution.ts';
import type { Option } from '../options/option.ts';
import type { ResponseMap } from './response-effect.ts';
import { type RightSizingCase, rightSizingCase } from './right-sizing-case.ts';
import { rightSizingChanges } from './right-sizing-changes.ts';
import { rightSizingObstacles } from './right-sizing-obstacles.ts';
import { disposePartContribution, subletContribution, surrenderContribution } from './right-sizing-part.ts';
import { placeUnknown, serviceOf } from './right-sizing-service.ts';
import { shownOf } from './right-sizing-shown.ts';
import { rightSizingWarnings } from './right-sizing-warnings.ts';
import { buyContribution, mothballContribution, refurbishContribution, replaceContribution } from './right-sizing-whole.ts';
import type { ServiceMap } from './service-effect.ts';
import type { EstateSnapshot, RightSizingTerm } from './snapshot.ts';
import { surroundingsOf } from './surroundings.ts';

export type RightSizingOption = Option<RightSizingCase>;

const contributions: Record<RightSizingTerm['kind'], (one: RightSizingCase) => Contribution> = {
  RIGHT_SIZE: replaceContribution,
  REFURBISH: refurbishContribution,
  MOTHBALL: mothballContribution,
  SURRENDER_PART: surrenderContribution,
  SUBLET_PART: subletContribution,
  DISPOSE_PART: disposePartContribution,
  BUY_FREEHOLD: buyContribution,
};

/** The id of a right-sizing option, the same in every run. */
export const rightSizingId = (organisation: string, { kind, code }: Pick<RightSizingTerm, 'kind' | 'code'>): string =>
  `${organisation}/${kind.toLowerCase().replaceAll('_', '-')}/${code}`;

export function rightSizingOptions(estate: EstateSnapshot, given: Given): readonly RightSizingOption[] {
  if (estate.rightSizingTerms.length === 0) return [];
  const { travel, service, response } = surroundingsOf(estate, given);
  return estate.rightSizingTerms.map((row) => rightSizingOf(rightSizingCase(row, estate, travel, given), service, response));
}

function rightSizingOf(one: RightSizingCase, map: ServiceMap, response: ResponseMap): RightSizingOption {
  const { row, building, ending } = one;
  const service = serviceOf(one, map, response);
  const parts = contributions[row.kind](one);
  const area = ending.estate.site.get(building.site)?.area ?? null;
  return {
    id: rightSizingId(ending.estate.organisation.code, row),
    kind: row.kind,
    family: 'REPLACEMENT',
    domain: 'ESTATE',
    stage: row.stage,
    title: titles[row.kind](building.name),
    assets: [building, ...(row.kind === 'MOTHBALL' ? ending.homes : [])],
    areas: area === null ? [] : [area],
    lines: parts.lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0)),
    missing: [...parts.missing, ...placeUnknown(one)],
    inputsAsked: parts.inputsAsked,
    impossibleBecause: rightSizingObstacles(one, service),
    warnings: rightSizingWarnings(one),
    links: [],
    serviceEffect: service,
    efficiency: row.kind === 'MOTHBALL' && service.pointsAffected.length > 0 ? 'NON_EFFICIENCY' : 'TECHNICAL',
    ...rightSizingChanges(one),
    type: 'RightSizingOption',
    detail: one,
    shown: () => shownOf(one),
  };
}

const titles: Record<RightSizingTerm['kind'], (name: string) => string> = {
  RIGHT_SIZE: (name) => `Replace ${name} with a smaller building`,
  REFURBISH: (name) => `Refurbish ${name}`,
  MOTHBALL: (name) => `Mothball ${name}`,
  SURRENDER_PART: (name) => `Give part of ${name} back to the landlord`,
  SUBLET_PART: (name) => `Let part of ${name}`,
  DISPOSE_PART: (name) => `Sell part of ${name}`,
  BUY_FREEHOLD: (name) => `Buy the freehold of ${name}`,
};
