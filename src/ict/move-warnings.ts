/** What somebody should look at before a system moves. */
import { type Warning, warning } from '../options/option.ts';
import { owedWarnings } from './borrowed-kit.ts';
import { commitmentOf } from './commitment.ts';
import { switchedOff } from './hosts-not-replaced.ts';
import { holdingWarnings, quotedHolder } from './may-hold.ts';
import type { MoveCase } from './move-case.ts';
import { yearlyBill } from './move-lines.ts';
import { stepsNotReleased } from './step-not-released.ts';

export function moveWarnings(one: MoveCase): readonly Warning[] {
  const { release, ict, given, lastUse } = one;
  const bill = yearlyBill(one);
  return [
    ...(bill === null ? [] : revenueForCapital(bill)),
    ...stepsNotReleased(release, ict),
    ...owedWarnings(switchedOff(release, ict), lastUse, ict, given),
    ...signingWarnings(one),
  ];
}

/** A provider's bill of so many pounds a year. */
export const revenueForCapital = (bill: number): readonly Warning[] => [
  warning(
    'REVENUE_FOR_CAPITAL',
    `The provider is paid ${Math.round(bill).toLocaleString('en-GB')} pounds a year out of revenue; what is saved in hosts is capital.`,
    'Look at the yearly net saving and at the capital apart: one may be good and the other not.',
  ),
];

/** Of the price itself: who may hold the data, how long it binds, and its currency. */
export const signingWarnings = (one: MoveCase): readonly Warning[] => [
  ...holdingWarnings(one.system, quotedHolder(one.quote)),
  ...commitmentWarnings(one),
  ...(one.quote.currency === 'GBP'
    ? []
    : [warning('OTHER_CURRENCY', `It is priced in ${one.quote.currency}.`, 'See what a weaker pound would do before deciding.')]),
];

/** From when to when a price binds, and where it binds longer than the system is to run. */
function commitmentWarnings(one: MoveCase): readonly Warning[] {
  const { system, given, startsOn } = one;
  const commitment = commitmentOf(one, startsOn);
  if (commitment === null || commitment.endsOn <= given.on) return [];
  const { signedOn, endsOn } = commitment;
  const off = system.switchOffPlannedOn;
  return [
    warning('COMMITMENT', `The price binds from ${signedOn} until ${endsOn}.`, 'Sign no earlier than the move can begin.'),
    ...(off !== null && off > startsOn && off < endsOn
      ? [
          warning(
            'COMMITMENT_OUTLIVES_WORK',
            `${system.name} is to be switched off on ${off}, and its commitment is paid to ${endsOn}.`,
            'Commit for less long, or less a month.',
          ),
        ]
      : []),
  ];
}
