/** The days that a lease sets: breaks and the notice for each, its expiry, and rent reviews. [lta-1954-s27] */
import { addMonths } from '../appraisal/index.ts';
import { keyOf } from '../exchange/table.ts';
import type { AsAt, SetDay } from './dates.ts';
import { noticeBy } from './exit.ts';
import { leaseBreakTable, leaseTable, rentReviewTable } from './occupation.record.ts';
import type { Building, EstateSnapshot, Lease, LeaseBreak } from './snapshot.ts';

export function leaseDates(lease: Lease, building: Building, estate: EstateSnapshot, asAt: AsAt): readonly SetDay[] {
  const breaks = estate.breaksOf(lease.code).toSorted((one, other) => (one.breaksOn < other.breaksOn ? -1 : 1));
  return [
    ...breaks.flatMap((one) => breakDays(one, breaks, lease, building, asAt.on)),
    expiryDay(lease, building, asAt),
    ...rentReviewDays(lease, building, estate),
  ];
}

/** The break itself and, where it needs notice, the last day to give it. Once that has passed while the break lies ahead, both are missed. */
function breakDays(one: LeaseBreak, all: readonly LeaseBreak[], lease: Lease, building: Building, on: string): readonly SetDay[] {
  const [by, isAhead] = [noticeBy(one), one.breaksOn >= on];
  const tooLate = isAhead && by < on;
  const later = all.find(({ breaksOn, ...rest }) => breaksOn > one.breaksOn && noticeBy({ breaksOn, ...rest }) >= on);
  const nextChance = tooLate ? (later?.breaksOn ?? lease.expiresOn) : null;
  const missed = tooLate ? ('ALREADY' as const) : ('NEVER' as const);
  const at = { building: building.code, record: one, recordKey: keyOf(leaseBreakTable, one), missed, nextChance };
  const whatToDo = tooLate ? lostBreak(one, later, lease) : isAhead ? usableBreak(one) : 'Nothing: this break has gone by.';
  return [
    ...(one.noticeMonths === 0
      ? []
      : [{ ...at, kind: 'BREAK_NOTICE' as const, date: by, title: `Last day to give notice to break the lease of ${building.name}`, whatToDo }]),
    { ...at, kind: 'LEASE_BREAK', date: one.breaksOn, title: `Break in the lease of ${building.name}`, whatToDo },
  ];
}

const lostBreak = (one: LeaseBreak, later: LeaseBreak | undefined, lease: Lease): string =>
  `The break on ${one.breaksOn} can no longer be used: notice was due by ${noticeBy(one)}. ` +
  (later === undefined
    ? `Nothing ends the lease before it expires on ${lease.expiresOn}, unless the landlord agrees to a surrender.`
    : `The next break is on ${later.breaksOn}, with notice by ${noticeBy(later)}.`);

function usableBreak(one: LeaseBreak): string {
  const { breaksOn, noticeMonths, conditions, penalty } = one;
  const notice = noticeMonths === 0 ? 'no notice is needed' : `give notice by ${noticeBy(one)} (${noticeMonths} month${noticeMonths === 1 ? '' : 's'})`;
  const terms = [conditions === null ? [] : [`it holds only with ${conditions}`], penalty === 0 ? [] : [`it costs £${penalty.toLocaleString('en-GB')}`]].flat();
  return `To leave on ${breaksOn}, ${[notice, ...terms].join('; ')}. Decide whether to use it.`;
}

/** An expiry that has passed while we are still there is missed: we hold over, or stay without a right to. */
function expiryDay(lease: Lease, building: Building, { on, tenantNoticeMonths }: AsAt): SetDay {
  const past = lease.expiresOn < on;
  return {
    kind: 'LEASE_EXPIRY',
    date: lease.expiresOn,
    title: past ? `Lease of ${building.name} has run out${lease.inside1954Act === true ? ': we hold over' : ''}` : `Lease of ${building.name} expires`,
    building: building.code,
    record: lease,
    recordKey: keyOf(leaseTable, lease),
    missed: 'ONCE_PAST',
    nextChance: past && lease.inside1954Act !== false ? addMonths(on, tenantNoticeMonths) : null,
    whatToDo: `${past ? overstayed(lease, tenantNoticeMonths) : ahead(lease)}`,
  };
}

const unknownAct = 'Whether Part II of the Landlord and Tenant Act 1954 applies is UNKNOWN; fill in inside_1954_act in leases.csv.';

function overstayed({ inside1954Act }: Lease, months: number): string {
  if (inside1954Act === null) return `We are still there. ${unknownAct}`;
  return inside1954Act
    ? `The tenancy goes on under Part II of the Landlord and Tenant Act 1954 at the old rent: agree a new lease, or give ${months} months' notice to leave.`
    : 'The tenancy is outside the 1954 Act, so nothing secures our stay: agree new terms or leave.';
}

function ahead({ inside1954Act }: Lease): string {
  if (inside1954Act === null) return `Decide whether to renew or leave. ${unknownAct}`;
  return inside1954Act
    ? 'Inside the 1954 Act: we may stay on and ask for a new lease. To end our liability, be out by this day.'
    : 'Outside the 1954 Act: there is no right to stay. Agree a new lease in time or plan to leave.';
}

const rentReviewDays = ({ code }: Lease, building: Building, estate: EstateSnapshot): readonly SetDay[] =>
  estate.rentReviewsOf(code).map((review) => ({
    kind: 'RENT_REVIEW',
    date: review.reviewsOn,
    title: `Rent review of ${building.name}`,
    building: building.code,
    record: review,
    recordKey: keyOf(rentReviewTable, review),
    missed: 'NEVER',
    nextChance: null,
    whatToDo: `Basis: ${review.basis ?? 'UNKNOWN'}. Have evidence of rents ready; once it has passed, check that it was settled and what is owed for the time since.`,
  }));
