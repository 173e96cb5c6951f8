/**
 * What emptying a site asks of IT: its circuits are left before their term, its hosts and its comms room have to stand elsewhere, a
 * site that relied on a circuit here loses its second way, a mast is gone. The option that empties the site is ranked net of this.
 */

import { type FinancialYear, financialYearsFrom } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Consequence, ConsequenceOf, ConsequentMove, VacatedSite } from '../options/consequence.ts';
import { contributed } from '../options/contribution.ts';
import { counted } from '../options/counted.ts';
import type { ItClass } from './it-class.ts';
import { circuitContributions, lostSecondWays } from './site-circuits.ts';
import { hostContributions, roomFor } from './site-hosts.ts';
import { siteObstacles, siteWarnings } from './site-warnings.ts';
import { type Circuit, type IctSnapshot, type ItAsset, isHeld } from './snapshot.ts';

export interface SiteCase {
  readonly ict: IctSnapshot;
  readonly given: Given;
  readonly vacated: VacatedSite;
  readonly years: readonly FinancialYear[];
  readonly hosts: readonly ItAsset[];
  readonly rooms: readonly ItAsset[];
  readonly masts: readonly ItAsset[];
  readonly circuits: readonly Circuit[];
}

const hostClasses: readonly ItClass[] = ['SERVER_PHYSICAL', 'HYPERVISOR_HOST', 'STORAGE_ARRAY', 'BACKUP'];

/** For each site that is emptied; null where no IT of ours stands and no circuit ends. */
export function siteEmptied(ict: IctSnapshot, given: Given): ConsequenceOf {
  const years = financialYearsFrom(given.base, ict.organisation.horizonYears + 1);
  return (vacated) => {
    const here = ict.assetsAt(vacated.site).filter(isHeld);
    const circuits = ict.circuitsAt(vacated.site);
    if (here.length === 0 && circuits.length === 0) return null;
    const of = (...classes: readonly ItClass[]) => here.filter((asset) => classes.includes(ict.model.get(asset.model)!.class));
    return consequence({ ict, given, vacated, years, hosts: of(...hostClasses), rooms: of('ROOM'), masts: of('MAST'), circuits }, here);
  };
}

function consequence(one: SiteCase, here: readonly ItAsset[]): Consequence {
  return {
    domain: 'IT',
    summary: summaryOf(one, here),
    ...contributed(...circuitContributions(one), ...lostSecondWays(one), ...hostContributions(one)),
    moves: one.hosts.map((asset) => moveOf(asset, one)),
    warnings: siteWarnings(one),
    obstacles: siteObstacles(one),
  };
}

function moveOf(asset: ItAsset, { vacated, ict }: SiteCase): ConsequentMove {
  const to = roomFor(vacated, ict) ?? vacated.homes[0] ?? null;
  return { asset, to, note: to === null ? 'its new place is not known' : `to ${ict.site.get(to)?.name ?? to}` };
}

function summaryOf({ hosts, rooms, circuits }: SiteCase, here: readonly ItAsset[]): string {
  const count = (assets: readonly ItAsset[]) => assets.reduce((sum, { quantity }) => sum + quantity, 0);
  const fixed = [
    [count(rooms), 'comms room'],
    [count(hosts), 'host'],
    [circuits.length, 'circuit'],
  ] as const;
  const named = fixed.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun));
  const rest = count(here) - count(hosts) - count(rooms);
  return `${[...named, ...(rest > 0 ? [`${counted(rest, 'other device')} that go with their people`] : [])].join(', ')}.`;
}
