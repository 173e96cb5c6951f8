/**
 * The seven things that can be done with a system, with a cost each: kept, switched off, or moved in one of five ways. A way is worked out
 * from the records, from what a provider has quoted, or else estimated; an estimate stands only where nobody has quoted, and says so.
 */

import { scheduleOf } from '../assumptions/discounting.ts';
import type { Given } from '../assumptions/given.ts';
import { bestOverlap } from './capability-overlap.ts';
import { type CostToday, costToday } from './cost-today.ts';
import { type Appraisal, keptWay, optionWay, type Way } from './disposition-way.ts';
import { estimateOf } from './estimate.ts';
import { estimateCase } from './estimate-case.ts';
import { moveOf } from './move.ts';
import { moveCases } from './move-case.ts';
import { reasonsToStay, type StayReason } from './reasons-to-stay.ts';
import { retireOf } from './retire.ts';
import { retireCase, retireCases } from './retire-case.ts';
import { isIdle, type SizedMachine, sizedMachine } from './right-size.ts';
import { type IctSnapshot, type ItSystem, isLive } from './snapshot.ts';
import { moveKinds } from './storage.record.ts';

export interface SystemDispositions {
  readonly system: ItSystem;
  readonly costToday: CostToday;
  readonly machines: readonly SizedMachine[];
  /** Hardly any load, measured for long enough; null where it was not. */
  readonly isIdle: boolean | null;
  readonly reasonsToStay: readonly StayReason[];
  readonly ways: readonly Way[];
  /** Of those that can be done and rest on records or quotes, the one worth most; to keep it is worth nothing and costs nothing anew. */
  readonly best: Way;
  /** An estimate worth more than that: a price to ask for, and no more than that. */
  readonly worthAsking: Way | null;
}

/** Every system that still runs, the one that could gain most first. */
export function dispositions(ict: IctSnapshot, given: Given): readonly SystemDispositions[] {
  const known = knownCases(ict, given);
  return ict.systems
    .filter((system) => isLive(system, given.on))
    .map((system) => dispositionsOf(system, known, ict, given))
    .sort((one, other) => other.best.npv! - one.best.npv! || (one.system.code < other.system.code ? -1 : 1));
}

type Known = ReturnType<typeof knownCases>;

function knownCases(ict: IctSnapshot, given: Given) {
  const retired = new Map(retireCases(ict, given).map((one) => [one.system.code, one]));
  return { retired, quoted: Map.groupBy(moveCases(ict, given), ({ system }) => system.code) };
}

function dispositionsOf(system: ItSystem, known: Known, ict: IctSnapshot, given: Given): SystemDispositions {
  const machines = ict.workloadsOf(system.code).map((workload) => sizedMachine(workload, system, given));
  const today = costToday(system, ict, given);
  const kept = keptWay(system, today);
  const appraisal = { horizon: ict.organisation.horizonYears, schedule: scheduleOf(given), organisation: ict.organisation.code };
  const moves = moveKinds.flatMap((kind) => {
    const quoted = known.quoted.get(system.code)?.filter((one) => one.kind === kind) ?? [];
    if (quoted.length > 0) return quoted.map((one) => optionWay(kind, 'QUOTE', moveOf(one), one, appraisal));
    const estimated = estimateCase(system, kind, ict, given);
    return [optionWay(kind, 'ESTIMATE', estimateOf(estimated), estimated, appraisal)];
  });
  const ways = [retiredWay(system, known.retired, ict, given, appraisal), kept, ...moves];
  const best = bestOf(ways.filter(({ basis }) => basis !== 'ESTIMATE')) ?? kept;
  const estimate = bestOf(ways.filter(({ basis }) => basis === 'ESTIMATE'));
  return {
    system,
    costToday: today,
    machines,
    isIdle: machines.length > 0 && machines.every(({ isWatched }) => isWatched) ? isIdle(machines, given) : null,
    reasonsToStay: reasonsToStay(system, ict, given),
    ways,
    best,
    worthAsking: estimate !== undefined && estimate.npv! > best.npv! ? estimate : null,
  };
}

/** Of the ways that can be done and whose worth is known; of two worth the same the first. */
const bestOf = (ways: readonly Way[]): Way | undefined =>
  ways
    .filter(({ possible, npv }) => possible && npv !== null)
    .reduce<Way | undefined>((one, other) => (one === undefined || other.npv! > one.npv! ? other : one), undefined);

/** As it is proposed; or, where nothing speaks for it, what it would cost and save all the same, and why it cannot be. */
function retiredWay(system: ItSystem, retired: Known['retired'], ict: IctSnapshot, given: Given, appraisal: Appraisal): Way {
  const proposed = retired.get(system.code);
  if (proposed !== undefined) return optionWay('RETIRE', 'RECORDS', retireOf(proposed, retired), proposed, appraisal);
  const overlap = bestOverlap(system, ict, given.on, given.of('capability-coverage-needed').value);
  const one = retireCase(system, overlap === null ? 'PLANNED' : 'OVERLAP', overlap, ict, given);
  const option = retireOf(one, new Map());
  const impossibleBecause = [...option.impossibleBecause, ...(overlap === null ? stillUsed(system) : [])];
  return { ...optionWay('RETIRE', 'RECORDS', { ...option, impossibleBecause }, one, appraisal), optionId: null };
}

const stillUsed = ({ users }: ItSystem): readonly string[] => {
  if (users === 0) return [];
  return [
    users === null
      ? 'nobody knows how many use it, and nothing is known to do its work'
      : `${users.toLocaleString('en-GB')} people use it, and nothing is known to do its work`,
  ];
};
