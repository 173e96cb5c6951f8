/** Travel that is not in our own vehicles: private cars at a mileage rate, and hired ones. */
import { code, date, financialYear, oneOf, optional, orElse, reference, yesNo } from '../exchange/column.ts';
import { measure, money, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';

export const privateMileageTable = table({
  name: 'private_mileage',
  file: 'private_mileage.csv',
  meaning: 'Miles that one person claimed in a private car in a tax year; 10,000 of them are paid at the full rate.',
  key: ['person', 'tax_year'],
  columns: {
    person: code('A number that stands for the person; no names'),
    tax_year: financialYear('Tax year, written as the financial year that begins with it: 2026/27'),
    base: optional(reference('site', 'Where the person works from')),
    team: optional(reference('team', 'The team')),
    miles: measure('Miles claimed'),
    days: optional(whole('Days on which any were driven', { min: 0, max: 366 })),
    essential_user: orElse(yesNo('Whether a lump sum is paid as well'), false),
    lump_sum: optional(money('That lump sum, pounds a year')),
    ...provenance,
  },
});

export const vehicleHireTable = table({
  name: 'vehicle_hire',
  file: 'vehicle_hires.csv',
  meaning: 'A vehicle hired by the day.',
  key: ['code'],
  columns: {
    code: code('Number of the hire'),
    base: optional(reference('site', 'The base it served')),
    team: optional(reference('team', 'The team')),
    hired_from: date('First day'),
    hired_until: date('Last day'),
    reason: oneOf(['RELIEF', 'PEAK', 'OPERATION', 'SPECIALIST', 'OTHER'], 'Why'),
    cost: optional(money('What it cost, without recoverable VAT')),
    miles: optional(measure('Miles driven')),
    ...provenance,
  },
});
