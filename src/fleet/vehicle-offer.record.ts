/** What could be had instead: vehicles in the market for a role, bought, leased or hired, and the bases they would stand at. */
import { code, oneOf, optional, orElse, reference, text, yesNo } from '../exchange/column.ts';
import { measure, money, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { priceYear, provenance } from '../register/provenance.ts';
import { bodies, drives, fuels, vehicleRoles } from './vehicle.record.ts';

export const vehicleOfferTable = table({
  name: 'vehicle_offer',
  file: 'vehicle_offers.csv',
  meaning: 'A way to hold a new vehicle for a role: bought, leased, or on contract hire.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Make and model, or what is offered'),
    role: oneOf(vehicleRoles, 'The role it would serve'),
    method: orElse(oneOf(['BUY', 'LEASE', 'CONTRACT_HIRE'], 'How it is held'), 'BUY' as const),
    body: optional(oneOf(bodies, 'Body')),
    fuel: oneOf(fuels, 'Fuel'),
    drive: optional(oneOf(drives, 'Driven wheels')),
    off_road: optional(yesNo('Whether it may be taken off the road')),
    price: optional(money('Price, without VAT; for BUY')),
    conversion_cost: optional(money('Livery, lights, radio and fitting, without VAT')),
    rent_pa: optional(money('Rent a year, without VAT; for LEASE and CONTRACT_HIRE')),
    term_months: optional(whole('Length of the lease or hire, months', { min: 1, max: 240 })),
    included_miles_pa: optional(measure('Miles a year that the rent includes')),
    excess_gbp_per_mile: optional(measure('Each mile beyond them, pounds')),
    return_cost: optional(money('Damage and reinstatement when it goes back, pounds')),
    maintenance_included: orElse(yesNo('Whether the rent includes servicing, repair and tyres'), false),
    residual_share_at_term: optional(measure('What it is worth at the end of its policy life, as a share of its price', { min: 0, max: 1 })),
    energy_gbp_per_mile: optional(measure('Fuel or electricity, pounds a mile')),
    servicing_gbp_per_mile: optional(measure('Servicing, repair and tyres in the first year, pounds a mile')),
    range_mi: optional(measure('Stated range on one charge, miles')),
    battery_kwh: optional(measure('Battery, kWh')),
    charge_kw: optional(measure('Fastest charging it takes, kW')),
    price_base: optional(priceYear('Year of these prices; blank means year 0')),
    ...provenance,
  },
});

export const fleetBaseTable = table({
  name: 'fleet_base',
  file: 'fleet_bases.csv',
  meaning: 'What a site offers to vehicles.',
  key: ['site'],
  columns: {
    site: reference('site', 'The site'),
    parking_spaces: optional(whole('Spaces for operational vehicles')),
    charger_points: optional(whole('Charging points')),
    charger_kw: optional(measure('Power of each, kW')),
    charger_value: optional(money('What the charging points would cost to provide again elsewhere')),
    spare_kva: optional(measure('Electricity supply to spare, kVA')),
    workshop_bays: optional(whole('Workshop bays')),
    workshop_hours_per_week: optional(measure('Hours a week that the workshop is manned')),
    space_rent_pa: optional(money('What another space costs a year there, where none is free')),
    ...provenance,
  },
});
