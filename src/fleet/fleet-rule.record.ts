/** Rules: when a vehicle of a role is due, how many of a kind must be available where and when, and who is there to drive them. */
import { code, date, oneOf, optional, orElse, reference, references, someOf, text, yesNo } from '../exchange/column.ts';
import { measure, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';
import { equipmentClasses } from './equipment.record.ts';
import { hoursOfDay } from './hours-of-day.ts';
import { vehicleRoles } from './vehicle.record.ts';

export const replacementRuleTable = table({
  name: 'replacement_rule',
  file: 'replacement_rules.csv',
  meaning: 'When policy says that a vehicle of a role is due.',
  key: ['role'],
  columns: {
    role: oneOf(vehicleRoles, 'Role'),
    max_years: optional(measure('Years since first registered')),
    max_miles: optional(measure('Miles on the odometer')),
    logic: orElse(oneOf(['EARLIEST', 'LATEST', 'EAC'], 'At the earlier limit, the later one, or at the end of the economic life'), 'EARLIEST' as const),
    safety_critical: orElse(yesNo('Whether it may not be put off for want of money'), false),
    ...provenance,
  },
});

export const capabilityRuleTable = table({
  name: 'capability_rule',
  file: 'capability_rules.csv',
  meaning: 'How many vehicles of a kind must be available, where, when and how surely.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    roles: optional(someOf(vehicleRoles, 'Roles that count, separated by semicolons; blank: every role that fits the rest')),
    off_road: orElse(yesNo('Whether only vehicles that may leave the road count'), false),
    scope: oneOf(['EACH_AREA', 'FORCE'], 'How the rule is read: so many in each area, or so many in the whole force'),
    areas: optional(references('area', 'The areas it holds for, separated by semicolons; blank: all of today')),
    minimum: whole('How many must be available', { min: 1, max: 10_000 }),
    hours: optional(hoursOfDay('Hours of the day it holds for; blank: all')),
    confidence_needed: share('How sure it must be that so many are available, for example 0.95'),
    kit: optional(someOf(equipmentClasses, 'Equipment that each must carry, separated by semicolons')),
    crew_skill: optional(text('Skill that somebody on duty must have for each')),
    pooled_minutes: optional(measure('Minutes within which a vehicle of another area counts as lent')),
    interpretation: text('How the wording of the source was read, and what else it could mean'),
    ...provenance,
  },
});

export const crewCoverTable = table({
  name: 'crew_cover',
  file: 'crew_cover.csv',
  meaning: 'How many people with a skill are on duty in an area on a shift.',
  key: ['area', 'shift', 'skill'],
  columns: {
    area: reference('area', 'The policing area'),
    shift: oneOf(['EARLY', 'LATE', 'NIGHT'], 'Shift: 07-15, 15-23, 23-07'),
    skill: text('The skill, as capability_rules.csv names it'),
    on_duty: measure('People with the skill on duty on a usual day'),
    turns_out: optional(share('Chance that one of them is free to drive; blank means all of them are')),
    as_of: optional(date('When this was counted')),
    ...provenance,
  },
});
