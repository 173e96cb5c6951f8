/** Operational equipment that outlives the vehicle it rides in, and what a vehicle of a role must carry to count. */
import { code, date, oneOf, optional, reference, text, yesNo } from '../exchange/column.ts';
import { measure, money, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';
import { vehicleRoles } from './vehicle.record.ts';

export const equipmentClasses = [
  'NVG',
  'HIGH_INTENSITY_LAMP',
  'RADIO_TETRA',
  'ANPR',
  'IDR',
  'BWV',
  'TASER',
  'DRONE',
  'DEFIB',
  'STINGER',
  'WINCH',
  'MDT',
  'LIGHT_BAR',
  'OTHER',
] as const;

export const equipmentTable = table({
  name: 'equipment',
  file: 'equipment.csv',
  meaning: 'A piece of operational equipment, with the vehicle it rides in.',
  key: ['code'],
  columns: {
    code: code('Serial number'),
    name: text('Name'),
    class: oneOf(equipmentClasses, 'Kind'),
    vehicle: optional(reference('vehicle', 'The vehicle it is fitted to or carried in; blank while it is in store')),
    base: optional(reference('site', 'Where it is kept, if not in a vehicle')),
    fitted_on: optional(date('Since when')),
    bought_on: optional(date('When it was bought')),
    life_years: optional(measure('How long it lasts, years')),
    replacement_price: optional(money('What one like it costs today, without VAT')),
    move_cost: optional(money('Taking it out of one vehicle and fitting it to another, pounds')),
    transferable: optional(yesNo('Whether it can be fitted to another vehicle')),
    calibration_due_on: optional(date('It does not count after this day until it is calibrated')),
    away_from: optional(date('First day that it is away, for calibration or repair')),
    away_until: optional(date('Last day away; blank while it is')),
    ...provenance,
  },
});

export const kitRuleTable = table({
  name: 'kit_rule',
  file: 'kit_rules.csv',
  meaning: 'What a vehicle of a role must carry.',
  key: ['role', 'class'],
  columns: {
    role: oneOf(vehicleRoles, 'Role'),
    class: oneOf(equipmentClasses, 'Kind of equipment'),
    minimum: whole('How many', { min: 1, max: 100 }),
    ...provenance,
  },
});
