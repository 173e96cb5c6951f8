/** Moving a system to another place: from when the new one is paid, until when the old one is, and what the old one then sets free. */

import { addDays, addMonths, daysBetween, type FinancialYear, financialYearsFrom, lastDayAfter, monthsBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { workedOutOnce } from '../assumptions/worked-out-once.ts';
import { type LicenceEnd, licenceEnd } from './licence-end.ts';
import { type ItRelease, itRelease } from './pool-release.ts';
import { type CloudQuote, type IctSnapshot, type ItSystem, isLive } from './snapshot.ts';
import type { moveKinds } from './storage.record.ts';

export type MoveKind = (typeof moveKinds)[number];

/** How long the old place is used beside the new one: whole months, or so many days where the planned days make no whole months; null: as is usual. */
export type Parallel = { readonly months: number } | { readonly days: number } | null;

export interface Move {
  readonly system: ItSystem;
  readonly kind: MoveKind;
  /** The first day that the new place is paid for. */
  readonly startsOn: string;
  readonly parallel: Parallel;
  /** The last day that the old place is used. */
  readonly lastUse: string;
  readonly licences: readonly LicenceEnd[];
  readonly release: ItRelease;
  readonly ict: IctSnapshot;
  readonly given: Given;
  readonly years: readonly FinancialYear[];
}

/** A move that somebody has named a price for. */
export interface MoveCase extends Move {
  readonly quote: CloudQuote;
}

/** As it is on other machines: its licences go on. Otherwise what it is licensed as today ends with it. */
export const keepsLicences = ({ kind }: Move): boolean => kind === 'REHOST' || kind === 'RELOCATE';

/** A move of a system in one of the ways, old and new side by side for so many months; null: as planned, or else as is usual. */
export function moveAs(system: ItSystem, kind: MoveKind, months: number | null, ict: IctSnapshot, given: Given): Move {
  const planned = plannedMoveOn(system, ict);
  const startsOn = planned !== null && planned > given.on ? given.putOff(planned) : addMonths(given.beginsOn, given.of('system-change-months').value);
  const parallel = months === null ? plannedParallel(system, ict) : { months };
  const lastUse = lastUseAfter(startsOn, parallel, given);
  return {
    system,
    kind,
    startsOn,
    parallel,
    lastUse,
    licences: ict.licencesOf(system.code).map((licence) => licenceEnd(licence, lastUse, given)),
    release: itRelease([system.code], ict, given),
    ict,
    given,
    years: financialYearsFrom(given.base, ict.organisation.horizonYears + 1),
  };
}

/** Every move that somebody has priced. */
export const moveCases = workedOutOnce((ict: IctSnapshot, given: Given): readonly MoveCase[] =>
  ict.cloudQuotes.flatMap((quote): MoveCase[] => {
    const system = quote.system === null ? undefined : ict.system.get(quote.system);
    return system === undefined || !isLive(system, given.on)
      ? []
      : [{ quote, ...moveAs(system, quote.disposition ?? 'REHOST', quote.parallelMonths, ict, given) }];
  }),
);

/** The day that a system is to move on: that of its wave, or its own. */
export const plannedMoveOn = (system: ItSystem, ict: IctSnapshot): string | null => ict.waveOf.get(system.code)?.movesOn ?? system.movesOn;

/** From the planned day of a move to the last day on which old and new are to run side by side; null where nobody has said. */
export function plannedParallel(system: ItSystem, ict: IctSnapshot): Parallel {
  const [planned, until] = [plannedMoveOn(system, ict), system.parallelUntil];
  if (planned === null || until === null || until < planned) return null;
  const months = monthsBetween(planned, until);
  return lastDayAfter(planned, months) === until ? { months } : { days: daysBetween(planned, until) };
}

/** The last day of use of the old place, where the new one is paid from the day after `startsOn`. */
export function lastUseAfter(startsOn: string, parallel: Parallel, given: Given): string {
  if (parallel !== null && 'days' in parallel) return addDays(startsOn, parallel.days);
  return lastDayAfter(startsOn, Math.ceil(parallel?.months ?? given.of('system-parallel-months').value));
}
