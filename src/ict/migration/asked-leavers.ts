/** Which systems and machines a question is about: options by id, systems, waves, or everything that is planned to leave. */
import { codeIn } from '../../api/global-id.ts';
import { Refusal } from '../../api/refusal.ts';
import type { Given } from '../../assumptions/given.ts';
import { moveId } from '../move.ts';
import { moveCases } from '../move-case.ts';
import { retireId } from '../retire.ts';
import { retireCases } from '../retire-case.ts';
import { type IctSnapshot, isLive } from '../snapshot.ts';
import { isMachine, type Leaver, leaverOf, leaverOn, machineLeaver, plannedLeavers, preferredMove } from './leaver.ts';
import { togetherCases, togetherId } from './together-case.ts';

export interface LeaversAsked {
  readonly options?: readonly string[] | null | undefined;
  readonly systems?: readonly string[] | null | undefined;
  readonly waves?: readonly string[] | null | undefined;
  /** Systems and machines that are switched off, at once unless a day is planned. */
  readonly switchOff?: readonly string[] | null | undefined;
}

export const mostLeavers = 500;

/** Refuses what is not there, what has been switched off, and the same thing twice. */
export function askedLeavers(asked: LeaversAsked, ict: IctSnapshot, given: Given): readonly Leaver[] {
  const codes = (named: readonly string[] | null | undefined) => (named ?? []).map((one) => codeIn(one, ict.organisation.code));
  const named = [
    ...codes(asked.options).flatMap((code) => optionLeavers(code, ict, given)),
    ...codes(asked.systems).map((code) => systemLeaver(code, ict, given)),
    ...codes(asked.waves).flatMap((code) => waveLeavers(code, ict, given)),
  ];
  const isNamed = [asked.options, asked.systems, asked.waves].some((one) => one != null);
  const found = [...(isNamed ? named : plannedLeavers(ict, given)), ...codes(asked.switchOff).map((code) => switchedOff(code, ict, given))];
  const twice = found.find(({ code }, at) => found.findIndex((one) => one.code === code) !== at);
  if (twice !== undefined) throw refusal('BAD_USER_INPUT', 'One thing leaves once.', twice.code, 'name each system once, by one of its options');
  if (found.length > mostLeavers) throw refusal('BAD_USER_INPUT', 'Those are too many at once.', String(found.length), `name up to ${mostLeavers}`);
  return found.toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

function optionLeavers(key: string, ict: IctSnapshot, given: Given): readonly Leaver[] {
  const id = `${ict.organisation.code}/${key}`;
  const together = togetherCases(ict, given).find((one) => togetherId(one) === id);
  if (together !== undefined) return together.leavers;
  const move = moveCases(ict, given).find((one) => moveId(ict.organisation.code, one) === id);
  if (move !== undefined) return [leaverOf(move.system, move, ict, given)];
  const retired = retireCases(ict, given).find(({ system }) => retireId(ict.organisation.code, system.code) === id);
  if (retired === undefined) throw refusal('NOT_FOUND', 'That is no option to move systems or to switch one off.', key, 'use ids of options about systems');
  return [switchedOffOn(retired.lastUse, leaverOf(retired.system, undefined, ict, given), given)];
}

const switchedOffOn = (day: string, leaver: Leaver, given: Given): Leaver =>
  leaverOn(day, { ...leaver, leaving: 'SWITCH_OFF', move: null, keepsLicences: false }, given);

function systemLeaver(code: string, ict: IctSnapshot, given: Given): Leaver {
  const system = ict.system.get(code);
  if (system === undefined || !isLive(system, given.on)) throw refusal('NOT_FOUND', 'There is no such system in use.', code, 'use ids that systems gave');
  return leaverOf(system, preferredMove(system, moveCases(ict, given)), ict, given);
}

function waveLeavers(code: string, ict: IctSnapshot, given: Given): readonly Leaver[] {
  const wave = ict.migrationWaves.find((one) => one.code === code);
  if (wave === undefined) throw refusal('NOT_FOUND', 'There is no such wave.', code, 'use ids that migrationWaves gave');
  return wave.systems.filter((system) => isLive(ict.system.get(system)!, given.on)).map((system) => systemLeaver(system, ict, given));
}

function switchedOff(code: string, ict: IctSnapshot, given: Given): Leaver {
  if (isMachine(code, ict)) return machineLeaver(code, given.on);
  const leaver = systemLeaver(code, ict, given);
  return switchedOffOn(leaver.leaving === 'SWITCH_OFF' ? leaver.startsOn : given.on, leaver, given);
}

const refusal = (code: 'BAD_USER_INPUT' | 'NOT_FOUND', message: string, found: string, fix: string): Refusal =>
  new Refusal(code, message, { where: 'options, systems, waves, switchOff', found: found.slice(0, 200), fix });
