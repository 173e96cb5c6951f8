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
  /** Everything that a plan has chosen: what of it moves systems or switches them off counts, the rest is about other things. */
  readonly plan?: readonly string[] | null | undefined;
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
    ...optionLeavers(codes(asked.plan), () => [], ict, given),
    ...optionLeavers(codes(asked.options), noOption, ict, given),
    ...codes(asked.systems).map((code) => systemLeaver(code, ict, given)),
    ...codes(asked.waves).flatMap((code) => waveLeavers(code, ict, given)),
  ];
  const isNamed = [asked.plan, asked.options, asked.systems, asked.waves].some((one) => one != null);
  const found = [...(isNamed ? named : plannedLeavers(ict, given)), ...codes(asked.switchOff).map((code) => switchedOff(code, ict, given))];
  const twice = found.find(({ code }, at) => found.findIndex((one) => one.code === code) !== at);
  if (twice !== undefined) throw refusal('BAD_USER_INPUT', 'One thing leaves once.', twice.code, 'name each system once, by one of its options');
  if (found.length > mostLeavers) throw refusal('BAD_USER_INPUT', 'Those are too many at once.', String(found.length), `name up to ${mostLeavers}`);
  return found.toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

function optionLeavers(keys: readonly string[], otherwise: (key: string) => readonly Leaver[], ict: IctSnapshot, given: Given): readonly Leaver[] {
  if (keys.length === 0) return [];
  const leaversBy = leaversByOption(ict, given);
  return keys.flatMap((key) => leaversBy(key) ?? otherwise(key));
}

/** What leaves by an option; null where it is about something else. */
function leaversByOption(ict: IctSnapshot, given: Given): (key: string) => readonly Leaver[] | null {
  const { code } = ict.organisation;
  const together = new Map(togetherCases(ict, given).map((one) => [togetherId(one), one.leavers]));
  const moves = new Map(moveCases(ict, given).map((one) => [moveId(code, one), one]));
  const retired = new Map(retireCases(ict, given).map((one) => [retireId(code, one.system.code), one]));
  return (key) => {
    const id = `${code}/${key}`;
    const [move, off] = [moves.get(id), retired.get(id)];
    if (move !== undefined) return [leaverOf(move.system, move, ict, given)];
    if (off !== undefined) return [switchedOffOn(off.lastUse, leaverOf(off.system, undefined, ict, given), given)];
    return together.get(id) ?? null;
  };
}

function noOption(key: string): never {
  throw refusal('NOT_FOUND', 'That is no option to move systems or to switch one off.', key, 'use ids of options about systems, or give all of a plan in plan');
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
  new Refusal(code, message, { where: 'plan, options, systems, waves, switchOff', found: found.slice(0, 200), fix });
