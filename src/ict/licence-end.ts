/** When a licence really ends for a system that is no longer used after a day: at the end of the term for which notice can still be given. */
import { addMonths, lastDayAfter } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Licence } from './snapshot.ts';

export interface LicenceEnd {
  readonly licence: Licence;
  /** The last day that is paid for. */
  readonly lastDay: string;
  readonly noticeBy: string;
  /** Whether the end of the present term is missed, because notice for it is past. */
  readonly isMissed: boolean;
  /** What of it is UNKNOWN, and was taken at its cautious end. */
  readonly unknown: readonly ('ends_on' | 'notice_months')[];
}

/** The day on which the last of them ends; null where there is none. */
export const lastLicence = (ends: readonly LicenceEnd[]): string | null =>
  ends.reduce<string | null>((latest, { lastDay }) => (latest === null || lastDay > latest ? lastDay : latest), null);

export function licenceEnd(licence: Licence, lastUse: string, given: Given): LicenceEnd {
  if (given.isNothingMissed) {
    const { lastDay, noticeBy, ...rest } = licenceEnd(licence, addMonths(lastUse, -12 * given.startsIn), given.atOnce);
    return { ...rest, lastDay: given.putOff(lastDay), noticeBy: given.putOff(noticeBy) };
  }
  const { endsOn, noticeMonths, renewsForMonths } = licence;
  const notice = noticeMonths ?? given.of('it-notice-months').high ?? given.of('it-notice-months').value;
  const unknown = [...(endsOn === null ? ['ends_on' as const] : []), ...(noticeMonths === null ? ['notice_months' as const] : [])];
  const first = endsOn ?? lastDayAfter(lastUse, renewsForMonths);
  let renewals = 0;
  const end = () => lastDayAfter(first, renewals * renewsForMonths);
  const isLate = () => addMonths(end(), -notice) < given.beginsOn;
  const isMissed = endsOn !== null && endsOn >= lastUse && isLate();
  while (end() < lastUse || isLate()) renewals++;
  return { licence, lastDay: end(), noticeBy: addMonths(end(), -notice), isMissed, unknown };
}
