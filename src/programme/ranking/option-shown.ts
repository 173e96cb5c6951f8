/** An appraised option as the API shows it; made once for each, since a ranking is kept while its data last. */

import { globalId } from '../../api/global-id.ts';
import { financialYearAfter } from '../../appraisal/index.ts';
import { cashFlowOf } from '../../options/appraise.ts';
import { completenessOf } from '../../options/completeness.ts';
import { worthItAndCostsRevenue } from '../../options/worth-it-and-costs-revenue.ts';
import type { AppraisedUnder } from './ranking.ts';

const made = new WeakMap<AppraisedUnder, object>();

/** The id of an option for those who ask: its own id begins with its organisation. */
export function optionGlobalId({ type, id }: { readonly type: string; readonly id: string }): string {
  const [organisation, ...key] = id.split('/');
  return globalId(type, organisation!, key.join('/'));
}

export function optionShown(appraised: AppraisedUnder): object {
  const found = made.get(appraised) ?? shown(appraised);
  made.set(appraised, found);
  return found;
}

function shown(appraised: AppraisedUnder): object {
  const { option, figures, schedule, horizon, given } = appraised;
  const { kind, family, domain, stage, title, assets, warnings, impossibleBecause, serviceEffect } = option;
  return {
    __typename: option.type,
    id: optionGlobalId(option),
    kind,
    family,
    domain,
    stage,
    title,
    assets,
    warnings: [...warnings, ...worthItAndCostsRevenue(appraised)],
    impossibleBecause,
    serviceEffect,
    carbonSavedPa: option.carbonSavedPa ?? null,
    possible: impossibleBecause.length === 0,
    lines: option.lines,
    consequences: option.consequences ?? [],
    links: option.links.map(({ kind: link, option: other, because, type = option.type }) => ({
      kind: link,
      because,
      optionId: other === null ? null : optionGlobalId({ type, id: other }),
    })),
    completeness: completenessOf(appraised),
    cashFlow: cashFlowOf(appraised).map((year) => ({ ...year, financialYear: financialYearAfter(given.base, year.index) })),
    figures: {
      ...figures,
      appraised,
      efficiency: option.efficiency,
      priceBase: given.base,
      discountSchedule: schedule.id,
      horizonYears: horizon,
      settledYear: financialYearAfter(given.base, figures.settledIn),
    },
    ...option.shown(),
  };
}
