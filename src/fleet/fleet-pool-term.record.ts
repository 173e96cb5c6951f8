/** What is known about sharing vehicles with a partner, one row a pool; nothing is proposed without a row. Blank is UNKNOWN and held against the option. */
import { code, date, oneOf, optional, orElse, reference, text } from '../exchange/column.ts';
import { money, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';
import { vehicleRoles } from './vehicle.record.ts';

export const fleetPoolTermTable = table({
  name: 'fleet_pool_term',
  file: 'fleet_pool_terms.csv',
  meaning: 'A pool of vehicles of one role that we would share with a partner at one of our bases.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    partner: reference('partner', 'The partner'),
    base: reference('site', 'Our base, where the pool would stand'),
    role: oneOf(vehicleRoles, 'What the vehicles are for'),
    partner_vehicles: optional(whole('Vehicles that the partner brings', { min: 0, max: 10_000 })),
    partner_peak: optional(whole('Most vehicles that the partner needs at once', { min: 0, max: 10_000 })),
    fee_pa: optional(money('What we pay the partner, pounds a year; 0 where nothing is paid')),
    consent: optional(oneOf(['SIGNED', 'IN_PRINCIPLE', 'PROPOSED', 'REFUSED'], 'State of this agreement; blank: that of the partner')),
    stage: orElse(
      oneOf(['IDEA', 'DEVELOPED', 'INVESTIGATED', 'QUANTIFIED', 'DECIDED'], 'How far the option has come; consent not given holds it at DEVELOPED'),
      'IDEA' as const,
    ),
    starts_on: optional(date('First day of sharing; blank: the first day of year 1')),
    note: optional(text('What a reader should know: insurance, livery, who may drive')),
    ...provenance,
  },
});
