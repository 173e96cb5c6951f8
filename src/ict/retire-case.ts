/** Switching a system off: why, what takes its work over, when it is last used, and when each licence lets go. */

import { addMonths, type FinancialYear, financialYearsFrom } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { workedOutOnce } from '../assumptions/worked-out-once.ts';
import { bestOverlap, type Overlap } from './capability-overlap.ts';
import { type LicenceEnd, licenceEnd } from './licence-end.ts';
import { type ItRelease, itRelease } from './pool-release.ts';
import { type IctSnapshot, type ItSystem, isLive } from './snapshot.ts';

export type RetireReason = 'OVERLAP' | 'PLANNED' | 'SWITCH_OFF_NOT_CONFIRMED';

export interface RetireCase {
  readonly system: ItSystem;
  readonly reason: RetireReason;
  /** What takes its work over; null where nothing has to, or nobody knows. */
  readonly overlap: Overlap | null;
  /** The last day of use. */
  readonly lastUse: string;
  readonly licences: readonly LicenceEnd[];
  readonly release: ItRelease;
  readonly ict: IctSnapshot;
  readonly given: Given;
  readonly years: readonly FinancialYear[];
}

/** A case for every live system that another covers, that is to be retired, or whose switch-off was never confirmed. */
export const retireCases = workedOutOnce((ict: IctSnapshot, given: Given): readonly RetireCase[] => {
  const needed = given.of('capability-coverage-needed').value;
  return ict.systems
    .filter((system) => isLive(system, given.on))
    .flatMap((system) => {
      const overlap = bestOverlap(system, ict, given.on, needed);
      const reason = reasonOf(system, overlap, given.on);
      return reason === null ? [] : [retireCase(system, reason, overlap, ict, given)];
    });
});

/** Switching a system off, whether or not anything speaks for it. */
export function retireCase(system: ItSystem, reason: RetireReason, overlap: Overlap | null, ict: IctSnapshot, given: Given): RetireCase {
  const years = financialYearsFrom(given.base, ict.organisation.horizonYears + 1);
  const lastUse = lastUseOf(system, reason, given);
  const licences = ict.licencesOf(system.code).map((licence) => licenceEnd(licence, lastUse, given));
  return { system, reason, overlap, lastUse, licences, release: itRelease([system.code], ict, given), ict, given, years };
}

/** On the planned day; at once where that is past; else as soon as people can have changed over. */
function lastUseOf({ switchOffPlannedOn: planned }: ItSystem, reason: RetireReason, given: Given): string {
  if (reason === 'SWITCH_OFF_NOT_CONFIRMED') return given.beginsOn;
  return planned !== null && planned > given.on ? given.putOff(planned) : addMonths(given.beginsOn, given.of('system-change-months').value);
}

function reasonOf({ switchOffPlannedOn, disposition, replacedBy }: ItSystem, overlap: Overlap | null, on: string): RetireReason | null {
  if (switchOffPlannedOn !== null && switchOffPlannedOn <= on) return 'SWITCH_OFF_NOT_CONFIRMED';
  if (disposition === 'RETIRE' || replacedBy !== null || switchOffPlannedOn !== null) return 'PLANNED';
  const stays = disposition !== null;
  return overlap === null || stays ? null : 'OVERLAP';
}
