/** What a vehicle costs by year of its life, where somebody has worked it out: it takes the place of the ageing model. */
import { code, oneOf, optional, reference } from '../exchange/column.ts';
import { money, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { priceYear, provenance } from '../register/provenance.ts';
import { vehicleRoles } from './vehicle.record.ts';

export const vehicleAgeCostTable = table({
  name: 'vehicle_age_cost',
  file: 'vehicle_age_costs.csv',
  meaning:
    'One year in the life of a vehicle, an offer or a role: what it costs to run and what it is worth at its end. It takes the place of the ageing model.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    vehicle: optional(reference('vehicle', 'The vehicle; of vehicle, offer and role exactly one is named')),
    offer: optional(reference('vehicle_offer', 'The offer')),
    role: optional(oneOf(vehicleRoles, 'The role: every vehicle and offer of it that has no years of its own')),
    age_year: whole('Year of its life, 1 for the first; years follow one another from 1', { min: 1, max: 60 }),
    running_cost: money('What it costs to run through that year, without VAT; what it earns is negative', { min: -1e12 }),
    market_value: money('What it would fetch at the end of that year; a cost of disposal is negative', { min: -1e12 }),
    price_base: optional(priceYear('Year of these prices; blank means year 0')),
    ...provenance,
  },
});
