/** What a migration to providers waits for, what they ask, and the waves in which it is planned: finance and what shares its database, then the comms room at headquarters. */
import type { Row } from './csv-writing.ts';

const about = { source: 'synthetic', as_at: '2026-09-30', confidence: 'MEDIUM' };

/** Days of work, and whether the data are fit to move, of what is planned. */
export const factsOfMigration: Readonly<Record<string, Row>> = {
  'SYS-FINANCE': { move_days: 90, data_quality: 'READY' },
  'SYS-DUTIES': { move_days: 60, data_quality: 'READY' },
  'SYS-PROPERTY': { move_days: 25, data_quality: 'CLEANSE', data_ready_on: '2027-04-30' },
  'SYS-IDENTITY': { move_days: 45, data_quality: 'READY' },
  'SYS-BACKUP': { move_days: 30, data_quality: 'READY' },
  'SYS-MONITOR': { move_days: 10, data_quality: 'READY' },
  'SYS-PRINT': { move_days: 15, data_quality: 'READY' },
  'SYS-DOOR-ACCESS': { move_days: 20, data_quality: 'READY' },
  'SYS-SWITCHBOARD': { move_days: 40, data_quality: 'READY' },
  'SYS-PHONE-EXTRACTION': { move_days: 25, data_quality: 'READY' },
  'SYS-INTERVIEW': { move_days: 30, data_quality: 'CLEANSE', data_ready_on: '2027-06-30' },
  'SYS-DOGS': { move_days: 5, data_quality: 'READY' },
  'SYS-RANGE': { move_days: 5, data_quality: 'READY' },
  'SYS-ESTATE-OLD': { move_days: 5, data_quality: 'READY' },
  'SYS-STORES': { move_days: 5, data_quality: 'READY' },
  'SYS-TEST': { move_days: 10, data_quality: 'READY' },
  'SYS-RETURNS': { move_days: 4, data_quality: 'READY', batch_months: 'MAR;JUN;SEP;DEC' },
  'SYS-ANPR': { move_days: 60, data_quality: 'READY' },
};

const quote = (system: string, run_pm: number, migration_cost: number, parallel_months: number, more: Row = {}): Row => ({
  code: `Q-${system}`,
  name: `Provider B, ${system.toLowerCase().replaceAll('-', ' ')}`,
  system: `SYS-${system}`,
  run_pm,
  support_share: 0.08,
  migration_cost,
  parallel_months,
  holds_up_to: 'OFFICIAL_SENSITIVE',
  data_in: 'UK',
  skills_ready_on: '2027-03-31',
  price_base: '2026/27',
  ...about,
  ...more,
});

export const migrationQuoteRows = (): Row[] => [
  quote('DUTIES', 2_600, 48_000, 3),
  quote('PROPERTY', 900, 18_000, 2),
  quote('IDENTITY', 2_100, 40_000, 3),
  quote('BACKUP', 3_400, 22_000, 2),
  quote('MONITOR', 650, 6_000, 1),
  quote('DOOR-ACCESS', 950, 16_000, 2),
  quote('SWITCHBOARD', 4_200, 35_000, 3),
  quote('PHONE-EXTRACTION', 2_900, 20_000, 2),
  quote('INTERVIEW', 2_300, 24_000, 3),
  quote('DOGS', 120, 2_000, 1),
  quote('RANGE', 150, 2_000, 1, {
    commit_months: 36,
    source: 'synthetic; trap long-commitment: it is signed for three years, and people already ask whether the suite could do it',
  }),
  quote('ESTATE-OLD', 240, 3_000, 1),
  quote('STORES', 260, 3_000, 1),
  quote('TEST', 400, 4_000, 1),
];

export const migrationWaveRows = (): Row[] => [
  {
    code: 'W-FINANCE',
    name: 'Finance, duties and property',
    moves_on: '2027-06-30',
    systems: 'SYS-FINANCE;SYS-DUTIES;SYS-PROPERTY',
    team_days: 180,
    ...about,
    source: 'synthetic; trap shared-database: the three use one database and can only move together',
  },
  {
    code: 'W-HQ-1',
    name: 'Headquarters, the small ones',
    moves_on: '2027-09-30',
    systems: 'SYS-PRINT;SYS-DOOR-ACCESS;SYS-DOGS;SYS-RANGE;SYS-ESTATE-OLD;SYS-STORES;SYS-TEST;SYS-MONITOR',
    team_days: 80,
    ...about,
  },
  {
    code: 'W-HQ-2',
    name: 'Headquarters, the rest',
    moves_on: '2028-01-31',
    systems: 'SYS-IDENTITY;SYS-BACKUP;SYS-SWITCHBOARD;SYS-PHONE-EXTRACTION;SYS-INTERVIEW',
    team_days: 170,
    ...about,
  },
];
