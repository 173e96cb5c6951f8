/** Teams and their establishment: the unit that demands desks, vehicles and devices, and that moves as a whole. */
import { code, oneOf, optional, orElse, reference, text } from '../exchange/column.ts';
import { measure, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from './provenance.ts';

export const teamFunctions = [
  'RESPONSE',
  'NEIGHBOURHOOD',
  'INVESTIGATION',
  'CUSTODY',
  'ROADS',
  'ARMED',
  'DOGS',
  'PUBLIC_ORDER',
  'FORENSICS',
  'CONTROL_ROOM',
  'ENQUIRY',
  'SPECIALS',
  'TRAINING',
  'CORPORATE',
  'IT',
  'FLEET',
  'ESTATES',
  'VOLUNTEER',
] as const;

export const teamTable = table({
  name: 'team',
  file: 'teams.csv',
  meaning: 'A team: it does not split when it moves.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    function: oneOf(teamFunctions, 'What it does, which decides the space it may use'),
    area: optional(reference('area', 'The policing area it serves')),
    attendance: optional(share('Share of the team at its base at a usual peak')),
    attendance_pattern: optional(text('Shifts, in words')),
    ...provenance,
  },
});

export const establishmentTable = table({
  name: 'establishment',
  file: 'establishments.csv',
  meaning: 'Posts of a team by grade, under a headcount scenario.',
  key: ['team', 'grade', 'scenario'],
  columns: {
    team: reference('team', 'The team'),
    grade: oneOf(['OFFICER', 'PCSO', 'STAFF', 'SPECIAL', 'VOLUNTEER'], 'Grade'),
    scenario: orElse(code('Headcount scenario; blank means today'), 'today'),
    fte: measure('Full-time equivalents'),
    headcount: optional(whole('People')),
    ...provenance,
  },
});
