/** The days that occupancies, beat-office reviews, protected service points and energy certificates set. */
import { addMonths } from '../appraisal/index.ts';
import { keyOf } from '../exchange/table.ts';
import { energyRatingTable } from './building.record.ts';
import type { AsAt, SetDay } from './dates.ts';
import { occupancyTable, servicePointTable } from './occupation.record.ts';
import type { Building, EstateSnapshot, Occupancy } from './snapshot.ts';

export const occupationDates = (building: Building, estate: EstateSnapshot, { on }: AsAt): readonly SetDay[] => [
  ...estate
    .occupanciesOf(building.code)
    .flatMap((occupancy) => [...endDays(occupancy, who(occupancy, building, estate), on), ...reviewDays(occupancy, building, on)]),
  ...protectionDays(building, estate),
  ...certificateDays(building, estate),
];

/** Whose stay it is, in words that fit after "of". */
function who({ kind, partner }: Occupancy, building: Building, estate: EstateSnapshot): string {
  const name = estate.partner.get(partner)?.name ?? partner;
  return kind === 'GUEST' ? `our stay with ${name} in ${building.name}` : `the stay of ${name} in ${building.name}`;
}

/** The end of a fixed term and the last day to give notice before it; without a term, the first day on which notice given today ends it. */
function endDays(occupancy: Occupancy, stay: string, on: string): readonly SetDay[] {
  const { endsOn, noticeMonths } = occupancy;
  const at = { building: occupancy.building, record: occupancy, recordKey: keyOf(occupancyTable, occupancy) };
  const never = { ...at, missed: 'NEVER' as const, nextChance: null };
  if (endsOn !== null) return [...termNotice(occupancy, stay, on, at), termEnd(occupancy, stay, on, at)];
  if (noticeMonths === null) return [];
  const whatToDo = `Either side may give notice of ${months(noticeMonths)} on any day; given on ${on} it ends on this one. There is no fixed term.`;
  return [{ ...never, kind: 'EARLIEST_OCCUPANCY_END', date: addMonths(on, noticeMonths), title: `Earliest end of ${stay}`, whatToDo }];
}

const months = (count: number): string => (count === 1 ? '1 month' : `${count} months`);

type Where = Pick<SetDay, 'building' | 'record' | 'recordKey'>;

function termNotice({ endsOn, noticeMonths }: Occupancy, stay: string, on: string, at: Where): readonly SetDay[] {
  if (!noticeMonths) return [];
  const date = addMonths(endsOn!, -noticeMonths);
  const tooLate = date < on && endsOn! >= on;
  const whatToDo = tooLate
    ? `It now runs to the end of its term on ${endsOn}: notice of ${months(noticeMonths)} could not end it sooner.`
    : `After this day notice of ${months(noticeMonths)} can no longer end it before the term does, on ${endsOn}. Say in time whether it is to be renewed.`;
  const missed = tooLate ? 'ALREADY' : 'NEVER';
  return [
    {
      ...at,
      kind: 'OCCUPANCY_NOTICE',
      date,
      title: `Last day to give notice before the term of ${stay} ends`,
      missed,
      nextChance: tooLate ? endsOn : null,
      whatToDo,
    },
  ];
}

function termEnd({ endsOn, kind, inside1954Act }: Occupancy, stay: string, on: string, at: Where): SetDay {
  const secure = kind !== 'GUEST' && inside1954Act;
  const open = kind === 'GUEST' ? 'agree new terms with the host or move out' : 'agree new terms or take the space back';
  const whatToDo = secure
    ? 'The occupier has security of tenure under the 1954 Act: it does not end by itself, and the space cannot be promised to anyone.'
    : endsOn! < on
      ? `The term has run out and the occupancy still stands in the records: ${open}.`
      : `Decide before then: ${open}.`;
  return { ...at, kind: 'OCCUPANCY_END', date: endsOn!, title: `End of ${stay}`, missed: 'ONCE_PAST', nextChance: null, whatToDo };
}

/** A review counts as held once one is recorded on or after the day it was due. */
function reviewDays(occupancy: Occupancy, building: Building, on: string): readonly SetDay[] {
  const { reviewDueOn, reviewedOn } = occupancy;
  if (reviewDueOn === null) return [];
  const held = reviewedOn !== null && reviewedOn >= reviewDueOn;
  const last = reviewedOn === null ? 'None is recorded.' : `The last was on ${reviewedOn}.`;
  const whatToDo = held
    ? `Held on ${reviewedOn}; set the next one.`
    : `${reviewDueOn < on ? 'The review is overdue: hold it.' : 'Hold the review by this day.'} ${last}`;
  return [
    {
      kind: 'BEAT_OFFICE_REVIEW',
      date: reviewDueOn,
      title: `Beat-office review of ${building.name}`,
      building: building.code,
      record: occupancy,
      recordKey: keyOf(occupancyTable, occupancy),
      missed: held ? 'NEVER' : 'ONCE_PAST',
      nextChance: null,
      whatToDo,
    },
  ];
}

const protectionDays = (building: Building, estate: EstateSnapshot): readonly SetDay[] =>
  estate.servicePointsOf(building.code).flatMap((point): SetDay[] =>
    point.protectedUntil === null
      ? []
      : [
          {
            kind: 'PROTECTION_END',
            date: point.protectedUntil,
            title: `Protection of ${point.name} ends`,
            building: building.code,
            record: point,
            recordKey: keyOf(servicePointTable, point),
            missed: 'NEVER',
            nextChance: null,
            whatToDo: 'Up to this day it may not be removed without being provided again. Say before then what is meant to follow.',
          },
        ],
  );

function certificateDays(building: Building, estate: EstateSnapshot): readonly SetDay[] {
  const rating = estate.energyRating.get(building.code);
  if (rating === undefined || rating.epcExpiresOn === null) return [];
  return [
    {
      kind: 'EPC_EXPIRY',
      date: rating.epcExpiresOn,
      title: `Energy performance certificate of ${building.name} expires`,
      building: building.code,
      record: rating,
      recordKey: keyOf(energyRatingTable, rating),
      missed: 'NEVER',
      nextChance: null,
      whatToDo: `Rated ${rating.epc ?? 'UNKNOWN'}. A certificate in force is needed when the building is sold or let; order one before it is marketed.`,
    },
  ];
}
