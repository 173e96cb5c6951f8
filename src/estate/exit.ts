/**
 * When a building is out of our hands once it is empty, and what ends it: the earliest lawful break, the end of the term,
 * notice under a licence, or a sale. Breaks whose notice date has passed are named, not used. [lta-1954-s27]
 */
import { addMonths, lastDayAfter } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Building, ClosureTerm, EstateSnapshot, Lease, LeaseBreak, Occupancy } from './snapshot.ts';

export interface Exit {
  readonly kind: 'SALE' | 'BREAK' | 'EXPIRY' | 'NOTICE' | 'AT_WILL' | 'RUNS_ON';
  /** The last day that the building is ours to pay for; null where nothing ends it within sight. */
  readonly lastDay: string | null;
  readonly lease: Lease | null;
  readonly penalty: number;
  /** The day by which notice must be given for it, where notice is needed. */
  readonly noticeBy: string | null;
  readonly conditions: string | null;
  readonly missedBreaks: readonly string[];
  /** Whether the length of the notice is UNKNOWN and was taken at the long end of what is usual. */
  readonly noticeAssumed: boolean;
}

const nothing = { lease: null, penalty: 0, noticeBy: null, conditions: null, missedBreaks: [], noticeAssumed: false } as const;
const sold: readonly string[] = ['FREEHOLD', 'LONG_LEASEHOLD', 'SHARED_OWNERSHIP'];

/** Whether the interest is ours to sell. */
export const isSaleable = ({ tenure }: Building): boolean => sold.includes(tenure);

/** The last day of the building in our hands when its last day of use is `vacated`. */
export function exitOf(building: Building, term: ClosureTerm | undefined, estate: EstateSnapshot, given: Given, vacated: string): Exit {
  if (given.isNothingMissed) return asMuchLater(exitOf(building, term, estate, given.atOnce, addMonths(vacated, -12 * given.startsIn)), given);
  if (isSaleable(building)) return { ...nothing, kind: 'SALE', lastDay: soldOn(term, given, vacated) };
  const leases = estate.leasesOf(building.code);
  if (leases.length > 0) return leases.map((lease) => leaseExit(lease, estate.breaksOf(lease.code), given, vacated)).reduce(later);
  if (building.tenure === 'LICENCE' || building.tenure === 'MOU_OCCUPATION') return noticeExit(building, estate, given, vacated);
  if (building.tenure === 'TENANCY_AT_WILL') return { ...nothing, kind: 'AT_WILL', lastDay: vacated };
  return { ...nothing, kind: 'RUNS_ON', lastDay: null };
}

const soldOn = (term: ClosureTerm | undefined, given: Given, vacated: string): string =>
  term?.saleCompletesOn == null ? lastDayAfter(vacated, given.of('marketing-months').value) : given.putOff(term.saleCompletesOn);

/** What would let go today, taken to let go as many years later as everything is put off. */
function asMuchLater({ lastDay, noticeBy: by, ...exit }: Exit, given: Given): Exit {
  return { ...exit, lastDay: lastDay === null ? null : given.putOff(lastDay), noticeBy: by === null ? null : given.putOff(by) };
}

const later = (one: Exit, other: Exit): Exit => (one.lastDay === null || (other.lastDay !== null && one.lastDay >= other.lastDay) ? one : other);

/** The last day on which notice of a break can be given. */
export const noticeBy = ({ breaksOn, noticeMonths }: Pick<LeaseBreak, 'breaksOn' | 'noticeMonths'>): string => addMonths(breaksOn, -noticeMonths);

/** The days on which a lease can lawfully be left from the day on that things may begin: breaks whose notice can still be given, and its expiry. */
export const lawfulEnds = (lease: Lease, breaks: readonly LeaseBreak[], given: Given): readonly string[] =>
  [...breaks.filter((one) => noticeBy(one) >= given.beginsOn).map(({ breaksOn }) => breaksOn), lease.expiresOn].filter((day) => day >= given.beginsOn);

/** The earliest break on or after the vacation whose notice can still be given, or else the end of the term. */
export function leaseExit(lease: Lease, breaks: readonly LeaseBreak[], given: Given, vacated: string): Exit {
  const ahead = breaks.filter(({ breaksOn }) => breaksOn >= given.on).sort((one, other) => (one.breaksOn < other.breaksOn ? -1 : 1));
  const missedBreaks = ahead.filter((one) => noticeBy(one) < given.beginsOn).map(({ breaksOn }) => breaksOn);
  const usable = ahead.find((one) => noticeBy(one) >= given.beginsOn && one.breaksOn >= vacated);
  if (usable !== undefined && usable.breaksOn < lease.expiresOn) {
    return {
      kind: 'BREAK',
      lastDay: usable.breaksOn,
      lease,
      penalty: usable.penalty,
      noticeBy: noticeBy(usable),
      conditions: usable.conditions,
      missedBreaks,
      noticeAssumed: false,
    };
  }
  return { ...termEnd(lease, given, vacated), lease, penalty: 0, conditions: null, missedBreaks, noticeAssumed: false };
}

/** The end of the term; a tenancy that has run past it under the Act needs notice, one outside the Act does not. */
function termEnd({ expiresOn, inside1954Act }: Lease, given: Given, vacated: string): Pick<Exit, 'kind' | 'lastDay' | 'noticeBy'> {
  if (expiresOn >= vacated) return { kind: 'EXPIRY', lastDay: expiresOn, noticeBy: null };
  if (inside1954Act === false) return { kind: 'EXPIRY', lastDay: vacated, noticeBy: null };
  const notice = given.of('tenant-notice-months').value;
  const earliest = addMonths(given.beginsOn, notice);
  const lastDay = earliest > vacated ? earliest : vacated;
  return { kind: 'NOTICE', lastDay, noticeBy: addMonths(lastDay, -notice) };
}

/**
 * Notice under the licence, given on the day that things may begin, or the end of a fixed term where that comes first; of several licences the
 * longest. Notice that is UNKNOWN runs to the end of the fixed term, or is taken at the long end of what is usual.
 */
function noticeExit(building: Building, estate: EstateSnapshot, given: Given, vacated: string): Exit {
  const guests = estate.occupanciesOf(building.code).filter(({ kind }) => kind === 'GUEST');
  const usual = given.of('licence-notice-months');
  const longest = addMonths(given.beginsOn, usual.high ?? usual.value);
  const endOf = ({ endsOn, noticeMonths }: Occupancy): string => {
    const notice = noticeMonths === null ? (endsOn ?? longest) : addMonths(given.beginsOn, noticeMonths);
    return endsOn !== null && endsOn < notice ? endsOn : notice;
  };
  const ends = guests.length === 0 ? [longest] : guests.map(endOf);
  const noticeAssumed = guests.length === 0 || guests.some(({ noticeMonths, endsOn }) => noticeMonths === null && endsOn === null);
  return { ...nothing, kind: 'NOTICE', lastDay: ends.reduce((one, other) => (one > other ? one : other), vacated), noticeBy: given.beginsOn, noticeAssumed };
}
