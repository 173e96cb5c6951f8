/**
 * Dates that matter: what a lease, an occupancy, a service point or a certificate sets a day for, with what is missed, due and
 * still to come. A day counts in full: notice may be given on its last day. Days of buildings that are disposed of are left out.
 */
import { addMonths, daysBetween } from '../appraisal/index.ts';
import { leaseDates } from './dates-of-leases.ts';
import { occupationDates } from './dates-of-occupation.ts';
import type { EstateSnapshot } from './snapshot.ts';

export const dateKinds = [
  'BREAK_NOTICE',
  'LEASE_BREAK',
  'LEASE_EXPIRY',
  'RENT_REVIEW',
  'OCCUPANCY_NOTICE',
  'OCCUPANCY_END',
  'EARLIEST_OCCUPANCY_END',
  'BEAT_OFFICE_REVIEW',
  'PROTECTION_END',
  'EPC_EXPIRY',
] as const;
export type DateKind = (typeof dateKinds)[number];

export const dateStates = ['MISSED', 'DUE', 'UPCOMING', 'PAST'] as const;
export type DateState = (typeof dateStates)[number];

/** A day that a record sets, before it is held against today. */
export interface SetDay {
  readonly kind: DateKind;
  readonly date: string;
  readonly title: string;
  /** The code of the building. */
  readonly building: string;
  readonly record: object;
  /** The natural key of the record within its table. */
  readonly recordKey: string;
  /** Whether it calls for rescue rather than a note: once it has passed, or at once where it can no longer be used. */
  readonly missed: 'ONCE_PAST' | 'ALREADY' | 'NEVER';
  /** The next day on which the same can be reached, where one is known. */
  readonly nextChance: string | null;
  readonly whatToDo: string;
}

export interface DateThatMatters extends SetDay {
  /** The same in every run: BREAK_NOTICE:L-OADBY/2026-12-24. */
  readonly key: string;
  readonly state: DateState;
  /** Days from today, negative once it has passed. */
  readonly days: number;
}

/** Months ahead within which a day is due, unless the asker says otherwise. */
export const usualDueMonths = 6;

export interface AsAt {
  /** The day that everything is judged on. */
  readonly on: string;
  /** Months ahead within which a day is DUE. */
  readonly dueMonths: number;
  /** Months of notice by which a tenant ends a tenancy that has run past its term under the 1954 Act. */
  readonly tenantNoticeMonths: number;
}

/** Every date of the estate in the order of the calendar, held against a day. */
export function datesThatMatter(estate: EstateSnapshot, asAt: AsAt): readonly DateThatMatters[] {
  return estate.buildings
    .filter(({ status }) => status !== 'DISPOSED')
    .flatMap((building) => [
      ...estate.leasesOf(building.code).flatMap((lease) => leaseDates(lease, building, estate, asAt)),
      ...occupationDates(building, estate, asAt),
    ])
    .map((day) => ({ ...day, key: `${day.kind}:${day.recordKey}`, state: stateOf(day, asAt), days: daysBetween(asAt.on, day.date) }))
    .sort((one, other) => (one.date === other.date ? (one.key < other.key ? -1 : 1) : one.date < other.date ? -1 : 1));
}

function stateOf({ kind, date, missed }: SetDay, { on, dueMonths }: AsAt): DateState {
  if (kind === 'EARLIEST_OCCUPANCY_END') return 'UPCOMING'; // it moves with today and so is never due
  if (missed === 'ALREADY') return 'MISSED';
  if (date < on) return missed === 'ONCE_PAST' ? 'MISSED' : 'PAST';
  return date <= addMonths(on, dueMonths) ? 'DUE' : 'UPCOMING';
}

export interface DatesWanted {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly states?: readonly string[] | null | undefined;
  /** Codes of buildings. */
  readonly buildings?: readonly string[] | null | undefined;
}

/** Whether a date lies between two days, both included, and is of the kinds, states and buildings asked for. */
export const isWanted =
  ({ from, to, kinds, states, buildings }: DatesWanted) =>
  ({ date, kind, state, building }: DateThatMatters): boolean =>
    (from == null || date >= from) &&
    (to == null || date <= to) &&
    (kinds == null || kinds.includes(kind)) &&
    (states == null || states.includes(state)) &&
    (buildings == null || buildings.includes(building));
