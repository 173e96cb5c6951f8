/**
 * Systems that leave a place together: all that stands on a host, in a room or on a database, and what can only move with it. Alone each
 * of them sets nothing free; what ends with the last of them is found here, line by line.
 */
import { type FinancialYear, financialYearsFrom } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { type LicenceEnd, licenceEnd } from '../licence-end.ts';
import { moveId } from '../move.ts';
import { type MoveCase, moveCases } from '../move-case.ts';
import { dependenciesIn, type ItRelease, itRelease, type PoolRelease } from '../pool-release.ts';
import { isCarrying } from '../release.ts';
import { retireId } from '../retire.ts';
import { type RetireCase, retireCases } from '../retire-case.ts';
import { type IctSnapshot, type ItAsset, isHeld, nameOf } from '../snapshot.ts';
import { type Leaver, leaverOf, leaverOn, preferredMove } from './leaver.ts';
import { movedTogether } from './moved-together.ts';
import { oldCosts, standingOn } from './old-cost.ts';
import { latest } from './paid-line.ts';

/** A line, or a part of one, that ends, with the last day of use of what it is for. */
export interface EndingPart {
  /** What it waits for, in the order of codes. */
  readonly carries: readonly string[];
  readonly line: PoolRelease;
  readonly lastUse: string;
  readonly licences: readonly LicenceEnd[];
}

export interface TogetherCase {
  /** What it empties: the room before the hosts in it. */
  readonly place: ItAsset;
  readonly leavers: readonly Leaver[];
  /** Ids of the options to move one of them, or to switch it off, by itself. */
  readonly alone: readonly string[];
  /** Those that are switched off, and do not move. */
  readonly retired: readonly RetireCase[];
  readonly ending: readonly EndingPart[];
  readonly release: ItRelease;
  /** The last day of use of the last of them. */
  readonly lastUse: string;
  readonly ict: IctSnapshot;
  readonly given: Given;
  readonly years: readonly FinancialYear[];
}

interface Ways {
  readonly moves: readonly MoveCase[];
  readonly retired: ReadonlyMap<string, RetireCase>;
}

/** What is to go, or was to be off by now; that another system does its work too is no reason to leave a place. */
const isGoing = ({ reason }: RetireCase): boolean => reason !== 'OVERLAP';

/** One case for each set of two or more systems that empties a place, each of which has a price or is to be switched off. */
export function togetherCases(ict: IctSnapshot, given: Given): readonly TogetherCase[] {
  const together = new Map(
    movedTogether(
      ict.systems.map(({ code }) => code),
      ict,
    ).flatMap(({ codes }) => codes.map((code) => [code, codes] as const)),
  );
  const ways = { moves: moveCases(ict, given), retired: new Map(retireCases(ict, given).map((one) => [one.system.code, one])) };
  const sets = new Map<string, readonly [ItAsset, readonly string[]]>();
  for (const place of placesIn(ict)) {
    const codes = systemsLeaving(place, together, ict, given);
    const key = codes.join();
    if (codes.length > 1 && !sets.has(key)) sets.set(key, [place, codes]);
  }
  return [...sets.values()].flatMap(([place, codes]) => togetherCase(place, codes, ways, ict, given) ?? []);
}

export const togetherId = ({ ict, place }: Pick<TogetherCase, 'ict' | 'place'>): string => `${ict.organisation.code}/move-together/${place.code}`;

/** Machines and rooms that something stands on, rooms first. */
function placesIn(ict: IctSnapshot): readonly ItAsset[] {
  const carriers = new Set(ict.dependencies.filter(isCarrying).map(({ to }) => to));
  const isRoom = ({ model }: ItAsset) => ict.model.get(model)!.class === 'ROOM';
  return [...carriers]
    .flatMap((code) => ict.asset.get(code) ?? [])
    .filter(isHeld)
    .sort((one, other) => Number(isRoom(other)) - Number(isRoom(one)) || (one.code < other.code ? -1 : 1));
}

/** The systems that have to leave for a place to be empty; none where something else keeps it. */
function systemsLeaving({ code }: ItAsset, together: ReadonlyMap<string, readonly string[]>, ict: IctSnapshot, given: Given): readonly string[] {
  const { stays } = standingOn(code, { leaving: new Map(), dependencies: dependenciesIn(ict, given.on), gone: new Set() });
  if (!stays.every((one) => ict.system.has(one))) return [];
  return [...new Set(stays.flatMap((one) => together.get(one) ?? [one]))].sort();
}

function togetherCase(place: ItAsset, codes: readonly string[], ways: Ways, ict: IctSnapshot, given: Given): TogetherCase | null {
  const leavers = codes.flatMap((code) => leaverBy(code, ways, ict, given) ?? []);
  if (leavers.length < codes.length) return null;
  return {
    place,
    leavers,
    alone: codes.flatMap((code) => aloneOf(code, ways, ict)),
    retired: leavers.flatMap(({ code, move }) => (move === null ? (ways.retired.get(code) ?? []) : [])),
    ending: endingParts(leavers, ict, given),
    release: itRelease(codes, ict, given),
    lastUse: latest(leavers.map(({ lastUse }) => lastUse)),
    ict,
    given,
    years: financialYearsFrom(given.base, ict.organisation.horizonYears + 1),
  };
}

/** By its price, or by being switched off; null where it has neither. */
function leaverBy(code: string, { moves, retired }: Ways, ict: IctSnapshot, given: Given): Leaver | null {
  const [system, off] = [ict.system.get(code)!, retired.get(code)];
  const move = preferredMove(system, moves);
  if (move !== undefined) return leaverOf(system, move, ict, given);
  if (off === undefined || !isGoing(off)) return null;
  return leaverOn(off.lastUse, { ...leaverOf(system, undefined, ict, given), leaving: 'SWITCH_OFF', keepsLicences: false }, given);
}

function aloneOf(code: string, { moves, retired }: Ways, ict: IctSnapshot): readonly string[] {
  const ofSystem = moves.filter(({ system }) => system.code === code).map((one) => moveId(ict.organisation.code, one));
  return retired.has(code) ? [...ofSystem, retireId(ict.organisation.code, code)] : ofSystem;
}

/** Every part of a line that ends once all of them have left, with its own last day. */
function endingParts(leavers: readonly Leaver[], ict: IctSnapshot, given: Given): readonly EndingPart[] {
  const byCode = new Map(leavers.map((one) => [one.code, one]));
  return oldCosts(byCode, ict, given)
    .filter(({ heldBy }) => heldBy.length === 0)
    .map(({ carries, heldBy: _stays, yearly: _yearly, ...part }) => {
      const lastUse = latest(carries.map((code) => byCode.get(code)!.lastUse));
      const licences = carries.flatMap((code) => ict.licencesOf(code)).map((licence) => licenceEnd(licence, lastUse, given));
      const because = carries.length === 1 ? `${nameOf(carries[0]!, ict)} leaves` : `the last of the ${carries.length} that need it leaves`;
      return { carries, line: { ...part, because }, lastUse, licences };
    });
}
