/** Option generator: switch a system off, because another one does its work, because it is to go, or because nobody confirmed that it went. */
import type { Given } from '../assumptions/given.ts';
import type { Link, Option } from '../options/option.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { placesSwitchedOff, switchedOff } from './hosts-not-replaced.ts';
import { itOption } from './it-option.ts';
import { lastLicence } from './licence-end.ts';
import { type RetireCase, retireCases } from './retire-case.ts';
import { retireContribution } from './retire-lines.ts';
import { retireObstacles, retireWarnings } from './retire-warnings.ts';
import type { IctSnapshot } from './snapshot.ts';

export type RetireOption = Option<RetireCase>;

export const retireId = (organisation: string, system: string): string => `${organisation}/retire-system/${system}`;

export function retireOptions(ict: IctSnapshot, given: Given): readonly RetireOption[] {
  const cases = retireCases(ict, given);
  const retired = new Map(cases.map((one) => [one.system.code, one]));
  return cases.map((one) => retireOf(one, retired));
}

/** The option of a case; `retired` are the cases of all systems, of which two may exclude each other. */
export function retireOf(one: RetireCase, retired: ReadonlyMap<string, RetireCase>): RetireOption {
  const { system, overlap, release, ict, lastUse, reason } = one;
  const summary =
    overlap === null ? usersLeft(system.users) : `Its users change to ${overlap.by.name}${overlap.gaps.length === 0 ? '' : ', which does not do all of it'}.`;
  return itOption({
    id: retireId(ict.organisation.code, system.code),
    kind: 'RETIRE_SYSTEM',
    title: overlap === null ? `Switch ${system.name} off` : `Switch ${system.name} off and use ${overlap.by.name}`,
    assets: [system, ...(overlap === null ? [] : [overlap.by])],
    parts: retireContribution(one),
    warnings: retireWarnings(one),
    obstacles: retireObstacles(one),
    links: linksOf(one, retired),
    service: serviceUnchanged(summary),
    switchesOff: { assets: switchedOff(release, ict), lastUse },
    outOfHandOn: lastLicence(one.licences),
    places: placesSwitchedOff(one, lastUse),
    type: 'SystemOption',
    detail: one,
    shown: () => ({ ...shownOf(one), lastUse, reason }),
  });
}

/** What becomes of those who use it where nothing takes its work over. */
function usersLeft(users: number | null): string {
  if (users === null) return 'Nobody knows how many use it.';
  return users === 0 ? 'Nobody is known to use it.' : `${users.toLocaleString('en-GB')} people use it, and nothing is known to do its work.`;
}

/** Of two that would take each other's work over only one can go; and what takes work over must not go itself. */
function linksOf({ overlap, ict }: RetireCase, retired: ReadonlyMap<string, RetireCase>): readonly Link[] {
  const other = overlap === null ? undefined : retired.get(overlap.by.code);
  return other === undefined
    ? []
    : [{ kind: 'EXCLUDES', option: retireId(ict.organisation.code, other.system.code), because: `${other.system.name} is to do its work` }];
}

const shownOf = ({ system, overlap, licences, release, ict }: RetireCase) => ({
  system,
  replacedBy: overlap?.by ?? null,
  coverage: overlap?.coverage ?? null,
  gaps: overlap?.gaps ?? [],
  inDearerTier: overlap?.inDearerTier ?? [],
  licences,
  switchedOffWithIt: switchedOff(release, ict),
  calls: ict.tickets.get(system.code) ?? null,
});
