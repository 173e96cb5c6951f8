/** What vehicles did: odometers, days of use, days off the road, and the fuel-card log as it came. */
import { code, date, oneOf, optional, reference, text } from '../exchange/column.ts';
import { measure, money } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';
import { hoursOfDay } from './hours-of-day.ts';

/** Who reads odometers, the more trusted first. */
export const readers = ['WORKSHOP', 'MOT', 'TELEMATICS', 'FUEL_CARD', 'DRIVER'] as const;

export const meterReadingTable = table({
  name: 'meter_reading',
  isLog: true,
  file: 'meter_readings.csv',
  meaning: 'An odometer as it was read. One that runs backwards or leaps is kept and named, not believed.',
  key: ['vehicle', 'read_on', 'read_by'],
  columns: {
    vehicle: reference('vehicle', 'The vehicle'),
    read_on: date('Day'),
    read_by: oneOf(readers, 'Who read it, the more trusted first'),
    odometer_mi: measure('Miles'),
  },
});

export const vehicleDayTable = table({
  name: 'vehicle_day',
  isLog: true,
  file: 'vehicle_days.csv',
  meaning:
    'A day on which a vehicle was used. Between the first and the last day of the file a vehicle that has rows was not used on the other days; one without any row is UNKNOWN.',
  key: ['vehicle', 'date'],
  columns: {
    vehicle: reference('vehicle', 'The vehicle'),
    date: date('Day'),
    miles: optional(measure('Miles driven')),
    hours: optional(hoursOfDay('Hours of the day in use, as 07-15 or 07-12;22-24; blank is UNKNOWN')),
    area: optional(reference('area', 'The policing area it worked in; blank means its own')),
  },
});

export const vorCauses = ['SERVICE', 'REPAIR', 'ACCIDENT', 'MOT', 'CONVERSION', 'PRE_DELIVERY', 'RECALL', 'AWAITING_PARTS', 'CRIME_SCENE', 'LOAN'] as const;
export type VorCause = (typeof vorCauses)[number];

export const vorEventTable = table({
  name: 'vor_event',
  file: 'vor_events.csv',
  meaning: 'A time that a vehicle was off the road. A force that records these records all of them; one without any has an UNKNOWN availability.',
  key: ['vehicle', 'off_from', 'cause'],
  columns: {
    vehicle: reference('vehicle', 'The vehicle'),
    off_from: date('First day off the road'),
    off_until: optional(date('Last day off the road; blank while it is')),
    cause: oneOf(vorCauses, 'Why'),
    workshop_hours: optional(measure('Hours of work on it; the rest of the time it waited')),
    cost: optional(money('What the repair cost')),
  },
});

export const fuelDrawTable = table({
  name: 'fuel_draw',
  isLog: true,
  file: 'fuel_draws.csv',
  meaning: 'A line of the fuel-card log, as the log has it. One that matches no vehicle is kept and named.',
  key: ['code'],
  columns: {
    code: code('Number of the transaction'),
    card: text('Fleet number or registration as the log has it'),
    date: date('Day'),
    litres: optional(measure('Litres; those of a credit are negative', {})),
    kwh: optional(measure('kWh, for a charge; those of a credit are negative', {})),
    cost: optional(money('Pounds, without recoverable VAT; a credit is negative', {})),
    odometer_mi: optional(measure('Odometer as typed at the pump; it counts where nobody else reads the odometer of the vehicle')),
    ...provenance,
  },
});
