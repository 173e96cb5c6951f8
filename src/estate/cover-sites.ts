/** Which buildings a question about sites chooses from: those where the public is met, unless buildings or uses are named. */
import { Refusal } from '../api/refusal.ts';
import type { CoverWanted } from '../options/cover.ts';
import { type Warning, warning } from '../options/option.ts';
import { uses as allUses } from './building.record.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

interface SitesFound {
  readonly buildings: readonly Building[];
  readonly warnings: readonly Warning[];
}

const notOpen: readonly string[] = ['DISPOSED', 'PLANNED'];

/** In the order of their codes. Refuses a building that is not there or not open, a use that does not exist, and a choice of nothing. */
export function sitesAsked(estate: EstateSnapshot, { kinds, assets, uses, orElseAll = false }: CoverWanted, hosts: readonly Building[]): SitesFound {
  const open = estate.buildings.filter(({ status }) => !notOpen.includes(status));
  if (assets === undefined && uses === undefined) {
    if (hosts.length > 0 || !orElseAll || kinds != null) return { buildings: hosts, warnings: [] };
    return { buildings: inOrder(open.filter(({ status }) => status === 'OPERATIONAL')), warnings: [noContactPoints] };
  }
  refuseUnknown(
    'uses',
    (uses ?? []).filter((use) => !(allUses as readonly string[]).includes(use)),
    `write ${allUses.join(', ')}`,
  );
  refuseUnknown(
    'buildings',
    (assets ?? []).filter((code) => !open.some((one) => one.code === code)),
    'use codes of buildings that are open',
  );
  const named = open.filter(({ code, use }) => assets?.includes(code) === true || uses?.includes(use) === true);
  const found = kinds == null ? named : named.filter((building) => hosts.includes(building));
  if (found.length === 0) refuseUnknown('uses', uses ?? [], 'name a use that some open building has');
  return { buildings: inOrder(found), warnings: [] };
}

const inOrder = (buildings: readonly Building[]): readonly Building[] => buildings.toSorted((one, other) => (one.code < other.code ? -1 : 1));

function refuseUnknown(where: string, found: readonly string[], fix: string): void {
  if (found.length > 0)
    throw new Refusal('NOT_FOUND', 'Nothing to choose from is named so.', { where, found: found.slice(0, 5).join(', ').slice(0, 200), fix });
}

const noContactPoints = warning(
  'NO_CONTACT_POINTS',
  'No building has a contact point, so that every operational building is taken for a site that people go to.',
  'Name the buildings or uses to choose from, or fill in service_points.csv.',
);
