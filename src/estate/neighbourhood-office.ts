/** A neighbourhood office as planners list it: a stay of ours in the building of a host, with what it costs, how it is used and when it is reviewed. */
import { code, date, oneOf, optional, reference, text, yesNo } from '../exchange/column.ts';
import { measure, money, whole } from '../exchange/number-column.ts';
import { type Row, table } from '../exchange/table.ts';
import type { Warning } from '../options/option.ts';

export const reviewStates = ['MISSED', 'DUE', 'UPCOMING', 'HELD', 'NOT_SET'] as const;
export const useTrends = ['FALLING', 'STEADY', 'RISING'] as const;

export const neighbourhoodOfficeTable = table({
  name: 'neighbourhood_office',
  file: 'occupancies.csv',
  meaning: 'An office of ours in the building of a host.',
  key: ['code'],
  columns: {
    code: code('The code of the occupancy'),
    name: text('Name of the building'),
    occupancy: reference('occupancy', 'Its terms as recorded'),
    building: reference('building', 'The building'),
    partner: reference('partner', 'The host'),
    area: optional(reference('area', 'The policing area of its site')),
    is_rural: optional(yesNo('Whether its settlement is rural')),
    notice_months: optional(whole('Months of notice')),
    ends_on: optional(date('Last day of a fixed term')),
    charge_pa: optional(money('Charge by the host, pounds a year')),
    cost_pa: optional(money('Pounds a year to run it, base-year prices: charge, circuits and the like')),
    cost_per_hour: optional(measure('Pounds for each hour used')),
    hours_per_week: optional(measure('Hours a week used')),
    days_per_week: optional(measure('Days a week used')),
    appointments_per_week: optional(whole('Appointments with the public held a week')),
    public_hours_per_week: optional(measure('Opening hours a week of the contact points in it')),
    private_room: optional(yesNo('Whether there is a room to talk in private')),
    counter: optional(yesNo('Whether there is a counter')),
    parking: optional(yesNo('Whether we may park there')),
    step_free: optional(yesNo('Whether a wheelchair user can reach it')),
    reviewed_on: optional(date('Last beat-office review')),
    review_due_on: optional(date('Next beat-office review')),
    review_state: oneOf(reviewStates, 'MISSED: the day has passed; DUE: within six months; NOT_SET: no day is recorded'),
    review_overdue_days: optional(whole('Days since the review was due; negative before', { min: -1e6 })),
    hardly_used: optional(yesNo('Whether it is used for fewer hours a week than the threshold')),
    mean_people: optional(measure('Mean of the daily peaks counted since the break in attendance, people')),
    days_counted: whole('Days counted since the break'),
    trend: optional(oneOf(useTrends, 'Where the people counted since the break are going; blank where too few days were counted')),
    people_change_pa: optional(measure('That trend, people a year', { min: -1e6 })),
    only_contact_for: optional(whole('People for whom it is the only contact point within the standard minutes')),
    may_still_be_right: yesNo('Whether something speaks for keeping it however little it is used'),
    visibility: optional(measure('Visibility score, 0 to 100; stands beside the saving and is no part of it')),
    annual_saving: optional(money('What giving notice saves a year in the end, pounds; negative where it costs', { min: -1e12 })),
  },
});

export type OfficeRow = Row<typeof neighbourhoodOfficeTable>;

export interface Reason {
  readonly code: 'ONLY_CONTACT_POINT' | 'RURAL' | 'APPOINTMENTS_HELD' | 'NIL_FEE';
  readonly explanation: string;
}

export interface VisibilityPart {
  readonly name: 'PRESENCE' | 'CONTACT' | 'REACH';
  /** 0 to 1; null is UNKNOWN. */
  readonly value: number | null;
  readonly weight: number;
  readonly explanation: string;
}

export const suggestionKinds = ['GIVE_NOTICE', 'MOVE_TO_NEARBY_HOST', 'SHARE_WITH_PARTNER', 'EXTEND_HOURS', 'APPOINTMENT_POINT'] as const;

/** Something that could be done with the office; no ranked option unless it names one. */
export interface Suggestion {
  readonly kind: (typeof suggestionKinds)[number];
  readonly title: string;
  /** Pounds a year that it saves, negative where it costs; null is UNKNOWN. */
  readonly yearlyDifference: number | null;
  readonly because: string;
  /** The id of the ranked option, where there is one. */
  readonly optionId: string | null;
}

export interface NeighbourhoodOffice extends OfficeRow {
  readonly reasonsToStay: readonly Reason[];
  readonly visibilityParts: readonly VisibilityPart[];
  readonly suggestions: readonly Suggestion[];
  readonly warnings: readonly Warning[];
}
