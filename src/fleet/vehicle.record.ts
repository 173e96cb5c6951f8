/** Vehicles: what each is for, what it can do, where it is based, what it would cost to replace, and why one that is little used is kept. */
import { code, date, financialYear, oneOf, optional, orElse, reference, text, yesNo } from '../exchange/column.ts';
import { measure, money, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { priceYear, provenance } from '../register/provenance.ts';

export const vehicleRoles = [
  'RESPONSE_MARKED',
  'NEIGHBOURHOOD',
  'RURAL_4X4',
  'ROADS_POLICING',
  'ARV',
  'DOG',
  'CELL_VAN',
  'PSU_CARRIER',
  'CID_PLAIN',
  'SURVEILLANCE',
  'FORENSIC',
  'COLLISION_INVESTIGATION',
  'POOL',
  'MOTORCYCLE',
  'TRAINING',
  'COMMAND',
  'MOBILE_OFFICE',
  'FIRE_APPLIANCE',
  'SPECIAL_APPLIANCE',
  'DELIVERY',
  'WORKS',
  'PLANT',
  'OTHER',
] as const;
export type VehicleRole = (typeof vehicleRoles)[number];

export const fuels = ['DIESEL', 'PETROL', 'HEV', 'PHEV', 'MHEV', 'BEV', 'OTHER'] as const;
export const drives = ['FWD', 'RWD', 'AWD', '4X4_LOW_RANGE'] as const;
export const bodies = ['CAR', 'VAN', 'MINIBUS', 'TRUCK', 'MOTORCYCLE', 'TRAILER', 'OTHER'] as const;
export const markings = ['MARKED', 'UNMARKED', 'COVERT'] as const;
export const fundings = ['OWNED', 'CONTRACT_HIRE', 'LEASE', 'SEIZED', 'DONATED'] as const;

export const vehicleTable = table({
  name: 'vehicle',
  file: 'vehicles.csv',
  meaning: 'A vehicle, owned, leased or hired for a year or more.',
  key: ['code'],
  columns: {
    code: code('Fleet number'),
    name: text('What people call it, for example Hinckley response 3'),
    registration: optional(text('Registration mark')),
    make_model: optional(text('Make and model')),
    role: oneOf(vehicleRoles, 'What it is for'),
    body: optional(oneOf(bodies, 'Body; the VAT on a car is blocked unless it is a marked emergency car')),
    status: orElse(oneOf(['IN_SERVICE', 'SPARE', 'ON_ORDER', 'WITHDRAWN', 'DISPOSED'], 'Where it is in its life'), 'IN_SERVICE' as const),
    disposed_on: optional(date('The day it was sold, returned or scrapped')),
    base: optional(reference('site', 'The site it is based at')),
    area: optional(reference('area', 'The policing area it serves; blank means that of its base')),
    team: optional(reference('team', 'The team it belongs to; blank where it is shared')),
    marking: oneOf(markings, 'Livery; what is covert is shown only to those who may see it'),
    fuel: optional(oneOf(fuels, 'Fuel')),
    drive: optional(oneOf(drives, 'Driven wheels; 4X4_LOW_RANGE has a low-range gearbox')),
    off_road: optional(yesNo('Whether it may be taken off the road; a car with four driven wheels is not thereby an off-road 4x4')),
    seats: optional(whole('Seats')),
    tow_kg: optional(measure('Towing limit, kg')),
    co2_g_per_km: optional(measure('Emissions, g/km')),
    range_mi: optional(measure('Stated range on one charge, miles; electric vehicles only')),
    driver_standard: optional(oneOf(['BASIC', 'RESPONSE', 'ADVANCED', 'TPAC'], 'Training needed to drive it')),
    first_registered_on: optional(date('First registered; blank is UNKNOWN, never young')),
    funding: orElse(oneOf(fundings, 'How it is held'), 'OWNED' as const),
    hire_ends_on: optional(date('Last day of a lease or contract hire')),
    hire_return_class: optional(oneOf(['CAR', 'LCV', 'MINIBUS', 'HGV'], 'Fair-wear guide that applies when it is returned')),
    purchase_price: optional(money('What was paid, without VAT; it is spent and decides nothing')),
    replacement_price: optional(money('What one like it costs today with its conversion, without VAT')),
    price_base: optional(priceYear('Year of that price; blank means year 0')),
    market_value: optional(money('What it would fetch today')),
    valued_on: optional(date('Date of that value')),
    planned_replacement: optional(
      financialYear('The financial year in which its own plan replaces it: the policy where no replacement rule limits its role; blank: there is none'),
    ),
    warranty_ends_on: optional(date('Last day of the warranty')),
    mot_due_on: optional(date('Next test')),
    service_due_on: optional(date('Next service')),
    ...provenance,
  },
});

export const vehicleJustificationTable = table({
  name: 'vehicle_justification',
  file: 'vehicle_justifications.csv',
  meaning: 'Why a vehicle that is little used is kept; it holds until it expires.',
  key: ['vehicle', 'reason'],
  columns: {
    vehicle: reference('vehicle', 'The vehicle'),
    reason: oneOf(['STATUTORY', 'PUBLIC_ORDER', 'RESILIENCE', 'SPECIALIST_KIT', 'SEASONAL', 'CAPABILITY_RULE', 'OTHER'], 'Kind of reason'),
    explanation: text('The reason in words'),
    approved_by: optional(text('The post that accepted it')),
    approved_on: optional(date('When')),
    expires_on: optional(date('The last day it holds; blank is UNKNOWN, and it does not hold')),
    ...provenance,
  },
});
