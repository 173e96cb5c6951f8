/** What is odd in the records of the fleet: each finding says where, what was found, what was made of it, and what to do. */
import { date, oneOf, optional, reference, references, text } from '../exchange/column.ts';
import { whole } from '../exchange/number-column.ts';
import { type Row, table } from '../exchange/table.ts';

interface Kind {
  readonly file: string;
  /** What was made of it until somebody looks. */
  readonly treatment: 'LEFT_OUT' | 'COUNTED_ALL_THE_SAME' | 'UNKNOWN';
  readonly whatToDo: string;
}

const kind = (file: string, treatment: Kind['treatment'], whatToDo: string): Kind => ({ file, treatment, whatToDo });
const asIs = 'COUNTED_ALL_THE_SAME';

export const checkKinds = {
  ODOMETER_BACKWARDS: kind('meter_readings.csv', 'LEFT_OUT', 'Read the odometer again; if the clock was changed, write on from the old reading.'),
  ODOMETER_LEAPS: kind('meter_readings.csv', 'LEFT_OUT', 'Look for a slip of a key, such as one figure too many, and write the reading again.'),
  ODOMETER_DISAGREES_WITH_DAYS: kind(
    'vehicle_days.csv',
    asIs,
    'Find the days that are missing or logged on another vehicle. Miles a year follow the odometer.',
  ),
  ODOMETER_DISAGREES_WITH_FUEL_CARD: kind(
    'fuel_draws.csv',
    'LEFT_OUT',
    'Ask who draws fuel to read the odometer, or look for a card used for another vehicle.',
  ),
  NO_ODOMETER: kind('meter_readings.csv', 'UNKNOWN', 'Read its odometer, or have it typed at the pump.'),
  DAY_TOO_LONG: kind('vehicle_days.csv', asIs, 'Look for a slip of a key, or for several days written as one.'),
  USE_BEFORE_REGISTRATION: kind('vehicle_days.csv', asIs, 'Correct the date of registration, or the vehicle that the days were logged on.'),
  USE_AFTER_DISPOSAL: kind('vehicle_days.csv', asIs, 'Correct the day of disposal, or the vehicle that the days were logged on.'),
  USE_WHILE_OFF_THE_ROAD: kind('vor_events.csv', asIs, 'Correct the last day off the road, or the vehicle that the days were logged on.'),
  VOR_OVERLAP: kind('vor_events.csv', 'LEFT_OUT', 'Give each day off the road one cause; a day is counted once, for the time that began first.'),
  FUEL_NO_VEHICLE: kind('fuel_draws.csv', 'LEFT_OUT', 'Find the vehicle of the card, and add it or correct its registration in vehicles.csv.'),
  FUEL_SEVERAL_VEHICLES: kind('fuel_draws.csv', 'LEFT_OUT', 'Correct the registration that several vehicles share.'),
  FUEL_AFTER_DISPOSAL: kind('fuel_draws.csv', asIs, 'Stop the card, or correct the day of disposal.'),
  FUEL_WHILE_OFF_THE_ROAD: kind('fuel_draws.csv', asIs, 'Look for a card used for another vehicle, or correct the days off the road.'),
  FUEL_WRONG_KIND: kind('fuel_draws.csv', asIs, 'Correct the fuel in vehicles.csv, or look for a card used for another vehicle.'),
  FUEL_MORE_THAN_TANK: kind('fuel_draws.csv', asIs, 'Look for a slip of a key, or for cans or another vehicle filled on the same card.'),
  FUEL_NOTHING_DRAWN: kind('fuel_draws.csv', asIs, 'Fill in litres or kWh, or take the line out if it is for something else.'),
  FUEL_TOO_MUCH_FOR_MILES: kind('fuel_draws.csv', asIs, 'Look for draws of another vehicle on its card, or for miles that are missing.'),
  FUEL_TOO_LITTLE_FOR_MILES: kind('fuel_draws.csv', asIs, 'Look for its draws on the card of another vehicle, or for miles that are too many.'),
  NO_REGISTRATION_DATE: kind('vehicles.csv', 'UNKNOWN', 'Fill in first_registered_on; an age that is UNKNOWN is never young.'),
  REGISTERED_IN_FUTURE: kind('vehicles.csv', 'UNKNOWN', 'Correct first_registered_on, or say that it is ON_ORDER.'),
  NO_PRICE: kind('vehicles.csv', 'UNKNOWN', 'Fill in replacement_price.'),
  NO_BASE: kind('vehicles.csv', 'UNKNOWN', 'Fill in base.'),
  NO_DISPOSAL_DATE: kind('vehicles.csv', 'UNKNOWN', 'Fill in disposed_on; without it, use after its disposal cannot be seen.'),
  ZERO_VALUE: kind('vehicles.csv', asIs, 'Write what it is, or leave it blank if it is UNKNOWN: blank is not 0.'),
  DUPLICATE_REGISTRATION: kind('vehicles.csv', asIs, 'Give each vehicle its own registration, or take out the one that was entered twice.'),
  EV_WITHOUT_RANGE: kind('vehicles.csv', 'UNKNOWN', 'Fill in range_mi.'),
} as const;

export type CheckCode = keyof typeof checkKinds;
export const checkCodes = Object.keys(checkKinds) as readonly CheckCode[];
export const treatments = ['LEFT_OUT', 'COUNTED_ALL_THE_SAME', 'UNKNOWN'] as const;

export const dataCheckTable = table({
  name: 'fleet_data_check',
  file: 'vehicles.csv',
  meaning: 'Something odd in the records of the fleet, kept and named.',
  key: ['code'],
  columns: {
    code: text('The check, and what it is about'),
    check: oneOf(checkCodes, 'What is odd'),
    vehicle: optional(reference('vehicle', 'The vehicle; blank where none could be found')),
    related: references('vehicle', 'Other vehicles that it concerns'),
    where_found: text('File, column and row'),
    rows: whole('Rows that it concerns'),
    first_on: optional(date('The first day of them')),
    found: text('What stands there'),
    treatment: oneOf(treatments, 'LEFT_OUT of the figures it would spoil; COUNTED_ALL_THE_SAME; UNKNOWN: a figure is missing'),
    what_to_do: text('What to do about it'),
  },
});

export type DataCheck = Row<typeof dataCheckTable>;

interface Found {
  readonly vehicle?: string | null;
  readonly related?: readonly string[];
  /** The column and the row, as a person would look for them. */
  readonly at: string;
  readonly rows?: number;
  readonly firstOn?: string | null;
  readonly found: string;
  /** What tells it from others of the same check and vehicle. */
  readonly key?: string;
}

export function finding(check: CheckCode, { vehicle = null, related = [], at, rows = 1, firstOn = null, found, key }: Found): DataCheck {
  const { file, treatment, whatToDo } = checkKinds[check];
  const code = [check, vehicle, key].filter((part) => part != null).join('/');
  return { code, check, vehicle, related, whereFound: `${file}, ${at}`, rows, firstOn, found, treatment, whatToDo };
}
