/** Private mileage of 2025/26 and, claims of the half year doubled, of 2026/27; and vehicles hired by the day. */
import { between, chance, nearest, pick, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { fleetTeams, type TeamAt } from './fleet-teams.ts';
import { ownBuildings } from './own-buildings.ts';
import { dayAfter, siteOf, today, yearBegins } from './vehicles.ts';

const claimants = 600;
/** Investigators and corporate staff claim; those with a response car do not. */
const claiming: readonly TeamAt[] = fleetTeams((what) =>
  ['INVESTIGATION', 'CORPORATE', 'IT', 'FORENSICS', 'NEIGHBOURHOOD', 'TRAINING', 'ESTATES'].includes(what),
);

function milesOf(person: string): number {
  const draw = chance(person, 'how far');
  if (draw < 0.025) return between(10_200, 14_500, person, 'miles');
  return draw < 0.12 ? between(2_800, 9_600, person, 'miles') : 60 + 1_900 * chance(person, 'miles') ** 1.6;
}

function claims(person: string): Row[] {
  const { team, building } = pick(claiming, person, 'team');
  const base = siteOf(building.slice(2));
  const miles = milesOf(person);
  const essential = miles > 3_500 && chance(person, 'essential') < 0.6;
  const row = (tax_year: string, factor: number, source: string): Row => {
    const claimed = nearest(1, miles * factor);
    return {
      person,
      tax_year,
      base,
      team,
      miles: claimed,
      days: Math.min(225, Math.max(1, Math.round(claimed / between(18, 62, person, 'a day')))),
      essential_user: essential ? true : undefined,
      lump_sum: essential ? 963 : undefined,
      source,
    };
  };
  return [row('2025/26', between(0.9, 1.1, person, 'last year'), 'synthetic'), row('2026/27', 1, 'synthetic; claims of April to September doubled')];
}

export const privateMileageRows = (): Row[] => Array.from({ length: claimants }, (_, index) => claims(`PM${String(index + 1).padStart(4, '0')}`)).flat();

const reasons = ['RELIEF', 'RELIEF', 'RELIEF', 'PEAK', 'PEAK', 'OPERATION', 'SPECIALIST', 'OTHER'] as const;
const dayRate: Readonly<Record<string, number>> = { RELIEF: 48, PEAK: 39, OPERATION: 44, SPECIALIST: 96, OTHER: 41 };
const hiring: readonly TeamAt[] = fleetTeams((what) => ['INVESTIGATION', 'RESPONSE', 'CORPORATE', 'TRAINING'].includes(what)).filter(
  ({ building }) => !ownBuildings.find(({ place }) => `B-${place}` === building)?.more.status,
);
const hires = 1_150;

export const vehicleHireRows = (): Row[] =>
  Array.from({ length: hires }, (_, index) => {
    const code = `H${String(index + 1).padStart(4, '0')}`;
    const { team, building } = pick(hiring, code, 'team');
    const reason = pick(reasons, code, 'reason');
    const from = dayAfter(yearBegins, wholeBetween(0, 364, code, 'from'));
    const days = Math.ceil(1 + 17 * chance(code, 'days') ** 1.7);
    const until = dayAfter(from, days - 1) > today ? today : dayAfter(from, days - 1);
    return {
      code,
      base: siteOf(building.slice(2)),
      team,
      hired_from: from,
      hired_until: until,
      reason,
      cost: chance(code, 'billed') < 0.015 ? undefined : Math.round(dayRate[reason]! * days * between(0.88, 1.12, code, 'cost') * 100) / 100,
      miles: chance(code, 'miles known') < 0.1 ? undefined : Math.round(days * between(22, 96, code, 'miles')),
      source: 'synthetic',
    };
  });
