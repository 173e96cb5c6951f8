/** What closing a site saves a year, as the ranking of closures knows it; or, if asked so, what it costs to run. */
import { roundedToPence } from '../../appraisal/index.ts';
import type { CoverSite } from '../../options/cover.ts';
import { type Warning, warning } from '../../options/option.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import type { AppraisedUnder } from '../ranking/ranking.ts';

export const savingsCounted = ['ANNUAL_NET_SAVING', 'RUNNING_COST'] as const;
export type SavingCounted = (typeof savingsCounted)[number];

export interface SiteSaving {
  /** Pounds a year, base-year prices, by the whole penny as it is shown; null is UNKNOWN. */
  readonly yearly: number | null;
  readonly basis: string;
  /** The ranked option that closes it, where there is one. */
  readonly optionId: string | null;
  /** Why the ranking says that it cannot close, for another reason than the protection of its service. */
  readonly obstacles: readonly string[];
}

export const noSaving: SiteSaving = { yearly: null, basis: 'UNKNOWN: no closure of it is ranked', optionId: null, obstacles: [] };

export interface SavingsFound {
  /** By the code of the site. */
  readonly savings: ReadonlyMap<string, SiteSaving>;
  readonly warnings: readonly Warning[];
}

/** As asked; unless it was asked, running costs stand in where no net saving is known of any site. */
export function siteSavings(sites: readonly CoverSite[], options: readonly AppraisedUnder[], asked: SavingCounted | undefined): SavingsFound {
  const savings = savingsBy(sites, options, asked ?? 'ANNUAL_NET_SAVING');
  const isTold = asked !== undefined || [...savings.values()].some(({ yearly }) => yearly !== null) || !sites.some(({ isCostKnown }) => isCostKnown);
  return isTold ? { savings, warnings: [] } : { savings: savingsBy(sites, options, 'RUNNING_COST'), warnings: [runningCostStandsIn] };
}

const runningCostStandsIn = warning(
  'RUNNING_COST_STANDS_IN',
  'No net saving of any of these sites is known, so that the running cost stands in for it: closing saves less than that.',
  'See what the closures lack: teams, terms, room where people go.',
);

function savingsBy(sites: readonly CoverSite[], options: readonly AppraisedUnder[], counted: SavingCounted): ReadonlyMap<string, SiteSaving> {
  const closures = new Map(options.flatMap((one) => (one.option.kind === 'CLOSE' ? [[one.option.assets[0]!.code, one] as const] : [])));
  return new Map(sites.map((site) => [site.asset.code, savingOf(site, closures.get(site.asset.code), counted)]));
}

function savingOf(site: CoverSite, closure: AppraisedUnder | undefined, counted: SavingCounted): SiteSaving {
  const ranked = closure === undefined ? noSaving : rankedSaving(closure);
  if (counted === 'ANNUAL_NET_SAVING') return ranked;
  const { isCostKnown, yearlyCost } = site;
  return {
    ...ranked,
    yearly: isCostKnown && yearlyCost !== null ? roundedToPence(yearlyCost) : null,
    basis: isCostKnown ? 'its running cost, before anything that closing it causes' : 'UNKNOWN',
  };
}

function rankedSaving({ option, figures: { annualNetSaving } }: AppraisedUnder): SiteSaving {
  const basis = annualNetSaving === null ? 'UNKNOWN: see what the option lacks' : 'annual net saving of closing it alone';
  return {
    yearly: annualNetSaving === null ? null : roundedToPence(annualNetSaving),
    basis,
    optionId: optionGlobalId(option),
    obstacles: option.impossibleBecause,
  };
}

/** Pounds a year by those that are known, and how many are not. */
export function savingOfAll(sites: readonly { readonly saving: SiteSaving }[]): { readonly known: number; readonly unknown: number } {
  const known = sites.flatMap(({ saving }) => saving.yearly ?? []);
  return { known: known.reduce((sum, one) => sum + one, 0), unknown: sites.length - known.length };
}
