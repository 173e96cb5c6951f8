/** Waves of a migration as they are planned: what moves on which day. */
import { code, date, optional, references, text } from '../../exchange/column.ts';
import { measure } from '../../exchange/number-column.ts';
import { table } from '../../exchange/table.ts';
import { provenance } from '../../register/provenance.ts';

export const migrationWaveTable = table({
  name: 'migration_wave',
  file: 'migration_waves.csv',
  meaning: 'A wave of a migration: systems that leave their old place on the same day.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    moves_on: date('Last day before its systems are used, and paid for, in their new place'),
    systems: references('it_system', 'The systems that move, or are switched off, separated by semicolons'),
    team_days: optional(measure('Days of work that the IT team has for it')),
    ...provenance,
  },
});
