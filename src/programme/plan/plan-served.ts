/** Where people are served today, and where they would be by what a plan may choose from: by service, with who is within the limit of each place. */

import type { CoverArea, CoverProblem, CoverWanted } from '../../options/cover.ts';
import { contactKinds } from '../../options/cover.ts';
import { type PlaceChange, placeLedger } from '../../options/relied-on.ts';
import { givenOf, type Under, underName } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';

export type PublicService = 'CONTACT' | 'RESPONSE';
export const publicServices = ['CONTACT', 'RESPONSE'] as const;

/** A place that is open for a service today or that an option could open. */
export interface ServedPlace {
  readonly ledger: string;
  readonly name: string;
  /** The code of the policing area it lies in, and of those that one is part of. */
  readonly within: readonly string[];
  readonly isOpenToday: boolean;
  /** By area. */
  readonly minutes: readonly number[];
}

export interface Served {
  readonly service: PublicService;
  readonly areas: readonly CoverArea[];
  readonly places: readonly ServedPlace[];
}

const wantedBy: Readonly<Record<PublicService, CoverWanted>> = {
  CONTACT: { kinds: contactKinds, by: 'CAR' },
  RESPONSE: { kinds: ['RESPONSE_BASE'], by: 'BLUE_LIGHT' },
};

/** Every service that is given anywhere today. */
export async function servedToday(context: AskedContext, changes: readonly PlaceChange[], under: Under): Promise<readonly Served[]> {
  const served: Served[] = [];
  for (const service of publicServices) {
    const today = await coverOf(context, wantedBy[service], under);
    if (today === null || today.sites.length === 0) continue;
    const open = new Set(today.sites.map(({ asset }) => asset.code));
    const opened = changes.filter((one) => one.service === service && one.is === 'OPENED' && !open.has(one.at)).map(({ at }) => at);
    const besides = opened.length === 0 ? null : await coverOf(context, { assets: [...new Set(opened)].toSorted(), by: wantedBy[service].by }, under);
    served.push({ service, areas: today.areas, places: [...placesOf(today, service, true), ...(besides === null ? [] : placesOf(besides, service, false))] });
  }
  return served;
}

const placesOf = ({ sites, minutes }: CoverProblem, service: PublicService, isOpenToday: boolean): readonly ServedPlace[] =>
  sites.map(({ asset, within }, at) => ({ ledger: placeLedger(service, asset.code), name: asset.name, within, isOpenToday, minutes: minutes[at]! }));

/** What the family that meets the public says, kept until the data change; null where none does. */
async function coverOf(context: AskedContext, wanted: CoverWanted, under: Under): Promise<CoverProblem | null> {
  return await context.remembered(`cover of ${JSON.stringify(wanted)} ${underName(under)}`, async () => {
    const given = await givenOf(context, under);
    const readings = await Promise.all(context.families.map((family) => family.read(context)));
    return readings.flatMap((reading) => reading.cover?.(given, wanted) ?? [])[0] ?? null;
  });
}
