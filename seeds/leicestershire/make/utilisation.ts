/** Rows of people counted: badges in staffed buildings of our own, before, during and after the break of 2020, and a survey in some shared offices. */

import { buildingCode, type OwnBuilding } from './building-plan.ts';
import { between, chance } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { ownBuildings } from './own-buildings.ts';
import { isStaffed, sharedOffices } from './shared-offices.ts';
import { fteIn, peakIn } from './teams.ts';

/** Staffed, and yet nobody counts. */
const uncounted = ['MEASHAM', 'KENNELS', 'ST-MATTHEWS', 'WORKSHOP-EAST', 'BOTTESFORD', 'STORE-SEIZED'];
/** How much fuller a place was before 2020, and how much of that was left during it. */
const before: Partial<Record<OwnBuilding['function'], readonly [number, number]>> = {
  office: [1.5, 0.22],
  response: [1.12, 0.8],
  neighbourhood: [1.3, 0.6],
  laboratory: [1.1, 0.85],
  training: [1.15, 0.3],
};
const day = (date: Date): string => date.toISOString().slice(0, 10);

/** The second Tuesday of each month of 2019. */
const earlierDays = Array.from({ length: 12 }, (_, month) => {
  const first = new Date(Date.UTC(2019, month, 1)).getUTCDay();
  return day(new Date(Date.UTC(2019, month, 8 + ((9 - first) % 7))));
});
const quietDays = ['2020-06-09', '2020-11-10', '2021-02-09', '2021-06-08'];
/** The 52 Tuesdays up to the appraisal date. */
const tuesdays = Array.from({ length: 52 }, (_, week) => day(new Date(Date.UTC(2026, 8, 29) - (51 - week) * 7 * 86_400_000)));

/** Fewer people come in the summer and between Christmas and the new year. */
function season(date: string): number {
  if (date.slice(5) >= '12-22' || date.slice(5) <= '01-02') return 0.6;
  return date.slice(5, 7) === '08' ? 0.85 : 1;
}

function counts(building: OwnBuilding): Row[] {
  const code = buildingCode(building);
  const usual = peakIn(code) * between(0.84, 0.95, code, 'usual');
  const [fuller, left] = before[building.function] ?? [1.05, 0.95];
  const counted = (date: string, hour: number, level: number, era: string): Row => {
    const headcount = Math.max(0, Math.round(level * between(0.88, 1.12, code, date, hour)));
    return {
      building: code,
      date,
      hour,
      headcount,
      desks_in_use: Math.round(headcount * (building.function === 'office' ? 0.9 : 0.7)),
      counted_by: 'BADGE',
      era,
    };
  };
  return [
    ...earlierDays.map((date) => counted(date, 11, usual * fuller, 'PRE_COVID')),
    ...quietDays.map((date) => counted(date, 11, usual * left, 'COVID')),
    ...tuesdays.flatMap((date) => [
      counted(date, 10, usual * season(date), 'POST_COVID'),
      counted(date, 14, usual * season(date) * between(0.82, 1.02, code, 'afternoon'), 'POST_COVID'),
    ]),
  ];
}

const surveyed = sharedOffices.filter((office) => isStaffed(office) && chance(office.code, 'surveyed') < 0.5);
const surveyDays = tuesdays.filter((_, week) => week % 4 === 3);

export const utilisationRows = (): Row[] => [
  ...ownBuildings.filter((building) => fteIn(buildingCode(building)) > 0 && !uncounted.includes(building.place)).flatMap(counts),
  ...surveyed.flatMap(({ code }) =>
    surveyDays.map((date) => ({
      building: code,
      date,
      hour: 11,
      headcount: Math.round(between(0, peakIn(code) + 0.6, code, date)),
      counted_by: 'SURVEY',
      era: 'POST_COVID',
    })),
  ),
];
