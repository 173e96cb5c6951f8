/** What making a building fit does to the public. */
import type { Missing } from '../options/option.ts';
import { isResponseBase } from './response-base.ts';
import type { ResponseMap } from './response-effect.ts';
import type { RightSizingCase } from './right-sizing-case.ts';
import { type ContactEffect, contactPointsIn, type ServiceMap } from './service-effect.ts';

/** A building that stays serves as today; one that is replaced serves from a place that is not known yet; a mothballed one does not serve. */
export function serviceOf({ row, building, ending }: RightSizingCase, map: ServiceMap, response: ResponseMap): ContactEffect {
  if (row.kind === 'MOTHBALL') return map.effectOf(building, null, response(building, ending.moves));
  const today = response(building, []);
  const same = map.effectOf(building, building, { ...today, responseAfter: today.responseBefore });
  if (row.kind !== 'RIGHT_SIZE') return { ...same, summary: 'The public is served as today.', pointsAffected: [] };
  const moved = { ...same, providedIn: null, responseAfter: isResponseBase(building, ending.estate) ? null : today.responseBefore };
  if (same.pointsAffected.length === 0) return moved;
  const summary = 'Who has further to go depends on where the smaller building stands, which is not known.';
  return { ...moved, effect: 'UNKNOWN', summary, after: null, byDeprivationDecile: [] };
}

/** A new building whose place nobody knows hides what it does to journeys. */
export function placeUnknown({ row, building, ending }: RightSizingCase): readonly Missing[] {
  if (row.kind !== 'RIGHT_SIZE' || contactPointsIn(building, ending.estate).length === 0) return [];
  const treatment = 'longer journeys of the public are left out of the value to society';
  return [{ what: 'where the smaller building stands', where: 'no file holds it yet: write a building and compare', treatment, hides: 'SOCIAL_COST' }];
}
