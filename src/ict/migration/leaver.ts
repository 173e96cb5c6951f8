/**
 * What leaves its old place, and when. A system with a quote moves; one that is to go, or a machine that is named, is switched off;
 * one that is to move and that nobody has priced leaves too, with a new place that costs an UNKNOWN sum.
 */
import { addMonths, lastDayAfter } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { keepsLicences, lastUseAfter, type MoveCase, moveCases, type Parallel, plannedMoveOn, plannedParallel } from '../move-case.ts';
import { yearlyBill } from '../move-lines.ts';
import { type IctSnapshot, type ItSystem, isHeld, isLive } from '../snapshot.ts';

export const leavings = ['MOVE', 'SWITCH_OFF', 'UNPRICED'] as const;

export interface Leaver {
  readonly code: string;
  readonly leaving: (typeof leavings)[number];
  /** Last day before its new place is used; of what is switched off, the last day of use. */
  readonly startsOn: string;
  readonly parallel: Parallel;
  /** The last day that the old place is used. */
  readonly lastUse: string;
  /** null where it goes to no priced place. */
  readonly move: MoveCase | null;
  /** Whether what it is licensed as today goes on. */
  readonly keepsLicences: boolean;
  readonly wave: string | null;
}

export const isToGo = ({ disposition, switchOffPlannedOn }: ItSystem): boolean => disposition === 'RETIRE' || switchOffPlannedOn !== null;

/** The way that is intended, or else the cheapest that is known, or the first code; none for what is to be retired. */
export function preferredMove(system: ItSystem, cases: readonly MoveCase[]): MoveCase | undefined {
  if (system.disposition === 'RETIRE') return undefined;
  const ofSystem = cases.filter((one) => one.system === system);
  const intended = ofSystem.filter(({ kind }) => kind === system.disposition);
  const price = (one: MoveCase) => yearlyBill(one) ?? Number.POSITIVE_INFINITY;
  return (intended.length > 0 ? intended : ofSystem).toSorted(
    (one, other) => (price(one) === price(other) ? 0 : price(one) - price(other)) || (one.quote.code < other.quote.code ? -1 : 1),
  )[0];
}

/** The same move on another day; its lines and licences are not worked out anew. */
export const leaverOn = (startsOn: string, leaver: Leaver, given: Given): Leaver => ({
  ...leaver,
  startsOn,
  lastUse: leaver.leaving === 'SWITCH_OFF' ? startsOn : lastUseAfter(startsOn, leaver.parallel, given),
});

/** So many months later; a day that ends a month to the end of the later one. */
export const slipped = (leaver: Leaver, months: number, given: Given): Leaver =>
  months === 0 ? leaver : leaverOn(lastDayAfter(leaver.startsOn, months), leaver, given);

/** A system that leaves by this move, or, without one, by being switched off or by going where nobody has asked for a price. */
export function leaverOf(system: ItSystem, move: MoveCase | undefined, ict: IctSnapshot, given: Given): Leaver {
  const about = { code: system.code, move: move ?? null, wave: ict.waveOf.get(system.code)?.code ?? null };
  const leaving = move !== undefined ? 'MOVE' : isToGo(system) ? 'SWITCH_OFF' : 'UNPRICED';
  const isKept = move === undefined ? leaving === 'UNPRICED' : keepsLicences(move);
  const planned = leaving === 'SWITCH_OFF' ? (system.switchOffPlannedOn ?? plannedMoveOn(system, ict)) : plannedMoveOn(system, ict);
  const startsOn =
    move?.startsOn ?? (planned !== null && planned > given.on ? given.putOff(planned) : addMonths(given.beginsOn, given.of('system-change-months').value));
  const parallel = move === undefined ? plannedParallel(system, ict) : move.parallel;
  return leaverOn(startsOn, { ...about, leaving, keepsLicences: isKept, startsOn, parallel, lastUse: startsOn }, given);
}

/** A machine that is to be switched off on a day, whatever stands on it. */
export const machineLeaver = (code: string, on: string): Leaver => ({
  code,
  leaving: 'SWITCH_OFF',
  startsOn: on,
  parallel: null,
  lastUse: on,
  move: null,
  keepsLicences: false,
  wave: null,
});

/** Every system that is planned to leave: those of a wave, those with a day of their own, and those that are to be switched off on one. */
export function plannedLeavers(ict: IctSnapshot, given: Given): readonly Leaver[] {
  const cases = moveCases(ict, given);
  const isPlanned = (system: ItSystem) => (plannedMoveOn(system, ict) ?? system.switchOffPlannedOn ?? '') > given.on;
  return ict.systems
    .filter((system) => isLive(system, given.on) && isPlanned(system))
    .map((system) => leaverOf(system, plannedMoveOn(system, ict) === null ? undefined : preferredMove(system, cases), ict, given));
}

export const isMachine = (code: string, ict: IctSnapshot): boolean => {
  const asset = ict.asset.get(code);
  return asset !== undefined && isHeld(asset);
};
