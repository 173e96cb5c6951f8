/** Option generator: move a system to a provider, in one of the ways that a row of cloud_quotes.csv prices. */
import type { Given } from '../assumptions/given.ts';
import type { Option } from '../options/option.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { placesSwitchedOff, switchedOff } from './hosts-not-replaced.ts';
import { itOption } from './it-option.ts';
import { lastLicence } from './licence-end.ts';
import { holdingObstacles, quotedHolder } from './may-hold.ts';
import { leaverOf } from './migration/leaver.ts';
import { paidDouble } from './migration/paid-double.ts';
import { type MoveCase, moveCases } from './move-case.ts';
import { moveContribution } from './move-lines.ts';
import { moveWarnings } from './move-warnings.ts';
import type { IctSnapshot } from './snapshot.ts';

export type MoveOption = Option<MoveCase>;

export const moveId = (organisation: string, { kind, quote }: Pick<MoveCase, 'kind' | 'quote'>): string =>
  `${organisation}/${kind.toLowerCase()}-system/${quote.code}`;

export const moveOptions = (ict: IctSnapshot, given: Given): readonly MoveOption[] => moveCases(ict, given).map(moveOf);

export const moveVerbs = { RELOCATE: 'Relocate', REHOST: 'Rehost', REPLATFORM: 'Replatform', REPURCHASE: 'Buy anew', REFACTOR: 'Rebuild' } as const;

export function moveOf(one: MoveCase): MoveOption {
  const { system, quote, kind, ict, lastUse, licences, release } = one;
  return itOption({
    id: moveId(ict.organisation.code, one),
    kind: `${kind}_SYSTEM`,
    title: `${moveVerbs[kind]} ${system.name}: ${quote.name}`,
    assets: [system],
    parts: moveContribution(one),
    warnings: moveWarnings(one),
    obstacles: holdingObstacles(system, quotedHolder(quote)),
    service: serviceUnchanged('Its users keep it, in another place.'),
    switchesOff: { assets: switchedOff(release, ict), lastUse },
    outOfHandOn: lastLicence(one.licences),
    places: placesSwitchedOff(one, lastUse),
    type: 'SystemOption',
    detail: one,
    shown: () => ({
      system,
      quote,
      lastUse,
      reason: 'MOVE',
      licences,
      gaps: [],
      inDearerTier: [],
      switchedOffWithIt: switchedOff(release, ict),
      calls: ict.tickets.get(system.code) ?? null,
      doubleRunning: paidDouble(one, [leaverOf(system, one, ict, one.given)]),
    }),
  });
}
