/** Moving a system to a provider: from when the new place is paid, until when the old one is, and what the old one then sets free. */
import { addMonths, type FinancialYear, financialYearsFrom, lastDayAfter } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type LicenceEnd, licenceEnd } from './licence-end.ts';
import { type ItRelease, itRelease } from './pool-release.ts';
import { type CloudQuote, type IctSnapshot, type ItSystem, isLive } from './snapshot.ts';
import type { moveKinds } from './storage.record.ts';

export type MoveKind = (typeof moveKinds)[number];

export interface MoveCase {
  readonly quote: CloudQuote;
  readonly system: ItSystem;
  readonly kind: MoveKind;
  /** The first day that the provider is paid for. */
  readonly startsOn: string;
  /** The last day that the old place is used. */
  readonly lastUse: string;
  readonly licences: readonly LicenceEnd[];
  readonly release: ItRelease;
  readonly ict: IctSnapshot;
  readonly given: Given;
  readonly years: readonly FinancialYear[];
}

/** As it is on other machines: its licences go on. Otherwise what it is licensed as today ends with it. */
export const keepsLicences = ({ kind }: MoveCase): boolean => kind === 'REHOST' || kind === 'RELOCATE';

export function moveCases(ict: IctSnapshot, given: Given): readonly MoveCase[] {
  const years = financialYearsFrom(given.base, ict.organisation.horizonYears + 1);
  return ict.cloudQuotes.flatMap((quote): MoveCase[] => {
    const system = quote.system === null ? undefined : ict.system.get(quote.system);
    if (system === undefined || !isLive(system, given.on)) return [];
    const planned = plannedMoveOn(system, ict);
    const startsOn = planned !== null && planned > given.on ? planned : addMonths(given.on, given.of('system-change-months').value);
    const lastUse = lastUseAfter(startsOn, quote, given);
    const licences = ict.licencesOf(system.code).map((licence) => licenceEnd(licence, lastUse, given));
    const release = itRelease([system.code], ict, given);
    return [{ quote, system, kind: quote.disposition ?? 'REHOST', startsOn, lastUse, licences, release, ict, given, years }];
  });
}

/** The day that a system is to move on: that of its wave, or its own. */
export const plannedMoveOn = (system: ItSystem, ict: IctSnapshot): string | null => ict.waveOf.get(system.code)?.movesOn ?? system.movesOn;

/** The last day of use of the old place, where the new one is paid from the day after `startsOn`. */
export const lastUseAfter = (startsOn: string, quote: Pick<CloudQuote, 'parallelMonths'>, given: Given): string =>
  lastDayAfter(startsOn, Math.ceil(quote.parallelMonths ?? given.of('system-parallel-months').value));
