/** Option generator: move all that stands on a host, in a room or on a database together, so that what they share ends with the last of them. */
import type { Given } from '../../assumptions/given.ts';
import { type Contribution, contributed } from '../../options/contribution.ts';
import type { Link, Option, Warning } from '../../options/option.ts';
import { serviceUnchanged } from '../../options/service-effect.ts';
import { owedWarnings } from '../borrowed-kit.ts';
import { hostsNotReplaced, placesSwitchedOff, switchedOff } from '../hosts-not-replaced.ts';
import { itOption } from '../it-option.ts';
import { lastLicence } from '../licence-end.ts';
import { holdingObstacles, quotedHolder } from '../may-hold.ts';
import { newPlace, yearlyBill } from '../move-lines.ts';
import { revenueForCapital, signingWarnings } from '../move-warnings.ts';
import { leavingIt } from '../retire-lines.ts';
import { retireObstacles } from '../retire-warnings.ts';
import type { IctSnapshot } from '../snapshot.ts';
import { stepsNotReleased } from '../step-not-released.ts';
import { stoppingCosts } from '../stopping-cost.ts';
import { paidDouble } from './paid-double.ts';
import { type TogetherCase, togetherCases, togetherId } from './together-case.ts';

export function togetherOptions(ict: IctSnapshot, given: Given): readonly Option<TogetherCase>[] {
  const worthIt = togetherCases(ict, given)
    .map((one) => ({ one, parts: togetherContribution(one) }))
    .filter(({ one, parts }) => one.ending.some(({ carries }) => carries.length > 1) || parts.lines.some(({ ledger }) => ledger === 'CAPITAL'));
  return worthIt.map(({ one, parts }) =>
    togetherOf(
      one,
      parts,
      linksOf(
        one,
        worthIt.map((other) => other.one),
      ),
    ),
  );
}

const movesOf = ({ leavers }: TogetherCase) => leavers.flatMap(({ move }) => move ?? []);

function togetherOf(one: TogetherCase, parts: Contribution, links: readonly Link[]): Option<TogetherCase> {
  const { place, ict, leavers, release, lastUse, retired } = one;
  const systems = leavers.map(({ code }) => ict.system.get(code)!);
  return itOption({
    id: togetherId(one),
    kind: 'MOVE_TOGETHER',
    title: titleOf(one),
    assets: [...systems, place],
    parts,
    warnings: warningsOf(one),
    obstacles: [
      ...movesOf(one).flatMap(({ system, quote }) => holdingObstacles(system, quotedHolder(quote)).map((because) => `${system.name}: ${because}`)),
      ...retired.flatMap((off) => retireObstacles(off).map((because) => `${off.system.name}: ${because}`)),
    ],
    links,
    service: serviceUnchanged('Their users keep them, in another place.'),
    switchesOff: { assets: switchedOff(release, ict), lastUse },
    outOfHandOn: lastLicence(one.ending.flatMap(({ licences }) => licences)),
    places: placesSwitchedOff(one, lastUse),
    type: 'MoveTogetherOption',
    detail: one,
    shown: () => ({
      place,
      leaving: leavers.map(({ code, move, ...days }) => ({
        ...days,
        asset: ict.system.get(code)!,
        quote: move?.quote ?? null,
        wave: ict.waveOf.get(code) ?? null,
      })),
      lastUse,
      switchedOffWithThem: switchedOff(release, ict),
      doubleRunning: paidDouble(one, leavers),
    }),
  });
}

function titleOf({ place, leavers, retired }: TogetherCase): string {
  const [moving, off] = [leavers.length - retired.length, retired.length];
  const systems = (count: number) => `${count} system${count === 1 ? '' : 's'}`;
  const leave = moving === 0 ? `Switch ${systems(off)} off` : `Move ${systems(moving)}${off === 0 ? '' : ` and switch off ${off}`}`;
  return `${leave} together: ${place.name} is left empty`;
}

/** New places and ways there, system by system, and what ends with the last of them. */
function togetherContribution(one: TogetherCase): Contribution {
  const { ict, given, years, ending, retired } = one;
  return contributed(
    ...movesOf(one).map((move) => named(contributed(...newPlace(move)), move.system.name)),
    ...retired.map((off) => named(contributed(...leavingIt(off)), off.system.name)),
    ...ending.map(({ line, lastUse, licences }) => stoppingCosts([line], { lastUse, licences, years }, ict, given)),
    hostsNotReplaced(one),
  );
}

const named = ({ lines, ...rest }: Contribution, name: string): Contribution => ({
  ...rest,
  lines: lines.map((line) => ({ ...line, label: `${line.label}: ${name}` })),
});

/** A system leaves once: by itself, or with these, or with others that stand on another place. */
function linksOf(one: TogetherCase, all: readonly TogetherCase[]): readonly Link[] {
  const codes = new Set(one.leavers.map(({ code }) => code));
  const others = all.filter((other) => other !== one && other.leavers.some(({ code }) => codes.has(code)));
  return [
    ...one.alone.map((option): Link => ({ kind: 'EXCLUDES', option, type: 'SystemOption', because: 'it is one of the systems that move together' })),
    ...others.map((other): Link => ({ kind: 'EXCLUDES', option: togetherId(other), because: 'they have a system in common' })),
  ];
}

function warningsOf(one: TogetherCase): readonly Warning[] {
  const { release, ict, given, lastUse } = one;
  const moves = movesOf(one);
  const bills = moves.map(yearlyBill);
  return [
    ...(bills.every((bill) => bill !== null) ? revenueForCapital(bills.reduce((sum, bill) => sum + bill!, 0)) : []),
    ...stepsNotReleased(release, ict),
    ...owedWarnings(switchedOff(release, ict), lastUse, ict, given),
    ...moves.flatMap((move) => signingWarnings(move).map((said) => ({ ...said, message: `${move.system.name}: ${said.message}` }))),
  ];
}
