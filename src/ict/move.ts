/** Option generator: move a system to a provider, in one of the ways that a row of cloud_quotes.csv prices. */
import type { Given } from '../assumptions/given.ts';
import { type Option, type Warning, warning } from '../options/option.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { owedWarnings } from './borrowed-kit.ts';
import { placesSwitchedOff, switchedOff } from './hosts-not-replaced.ts';
import { itOption } from './it-option.ts';
import { lastLicence } from './licence-end.ts';
import { holdingObstacles, holdingWarnings, quotedHolder } from './may-hold.ts';
import { type MoveCase, moveCases } from './move-case.ts';
import { endingLines, moveContribution, yearlyBill } from './move-lines.ts';
import { yearlyRelease } from './pool-release.ts';
import type { IctSnapshot } from './snapshot.ts';
import { stepsNotReleased } from './step-not-released.ts';

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
      doubleRunning: doubleRunning(one),
    }),
  });
}

/** Pounds that are paid for the old place while the new one is paid for already; null where a part is UNKNOWN. */
function doubleRunning(one: MoveCase): number | null {
  const yearly = endingLines(one).map((line) => yearlyRelease(line, one.given));
  if (yearly.some((amount) => amount === null)) return null;
  const days = (Date.parse(one.lastUse) - Date.parse(one.startsOn)) / 86_400_000;
  return (yearly.reduce<number>((sum, amount) => sum + amount!, 0) * days) / 365.25;
}

function moveWarnings(one: MoveCase): readonly Warning[] {
  const { release, ict, quote, given, lastUse } = one;
  const bill = yearlyBill(one);
  return [
    ...(bill === null
      ? []
      : [
          warning(
            'REVENUE_FOR_CAPITAL',
            `The provider is paid ${Math.round(bill).toLocaleString('en-GB')} pounds a year out of revenue; what is saved in hosts is capital.`,
            'Look at the yearly net saving and at the capital apart: one may be good and the other not.',
          ),
        ]),
    ...stepsNotReleased(release, ict),
    ...owedWarnings(switchedOff(release, ict), lastUse, ict, given),
    ...holdingWarnings(one.system, quotedHolder(quote)),
    ...(quote.commitEndsOn !== null && quote.commitEndsOn > given.on
      ? [warning('COMMITMENT', `The price binds until ${quote.commitEndsOn}, from signature.`, 'Sign no earlier than the move can begin.')]
      : []),
    ...(quote.currency === 'GBP' ? [] : [warning('OTHER_CURRENCY', `It is priced in ${quote.currency}.`, 'See what a weaker pound would do before deciding.')]),
  ];
}
