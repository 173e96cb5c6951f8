/** Rows of the condition survey: backlog by element, and a few planned replacements. */

import type { OwnBuilding } from './building-plan.ts';
import { between, chance, nearest, pick, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { ownBuildings } from './own-buildings.ts';

/** Pounds of backlog for each square metre of gross area by grade of the building. */
const backlog = { A: 6, B: 30, C: 160, D: 380 } as const;

const elements: readonly (readonly [name: string, code: string, weight: number])[] = [
  ['Roof', 'ROOF', 26],
  ['Heating plant', 'HEATING', 24],
  ['Electrical installation', 'ELECTRICAL', 20],
  ['Windows and doors', 'WINDOWS', 14],
  ['Fire detection', 'FIRE', 9],
  ['Drainage and external works', 'DRAINAGE', 7],
];

const urgency = {
  A: ['LONG_TERM', 'LOW', 2033, 2034],
  B: ['LONG_TERM', 'LOW', 2031, 2034],
  C: ['ESSENTIAL', 'MODERATE', 2028, 2032],
  D: ['URGENT', 'SIGNIFICANT', 2027, 2029],
} as const;

const financialYear = (start: number): string => `${start}/${String(start + 1).slice(2)}`;

function elementGrade({ place, grade }: OwnBuilding, element: string): keyof typeof urgency {
  const draw = chance(place, element, 'grade');
  if (grade === 'D') return draw < 0.6 ? 'D' : 'C';
  if (grade === 'C') return draw < 0.12 ? 'D' : draw < 0.85 ? 'C' : 'B';
  return draw < 0.8 ? 'B' : 'C';
}

function surveyRows(building: OwnBuilding): Row[] {
  const { place, grossArea, grade } = building;
  const count = grossArea < 250 ? 2 : grossArea < 1_000 ? 4 : 6;
  const first = grossArea < 250 ? wholeBetween(0, 2, place, 'first element') : 0;
  const found = elements.slice(first, first + count);
  const weights = found.reduce((sum, [, , weight]) => sum + weight, 0);
  const total = grossArea * backlog[grade] * between(0.7, 1.3, place, 'backlog');
  return found.map(([element, code, weight]) => {
    const graded = elementGrade(building, code);
    const [priority, risk, dueFrom, dueTo] = urgency[graded];
    const due = wholeBetween(dueFrom, dueTo, place, code, 'due');
    const funded = chance(place, code, 'funded') < (graded === 'D' ? 0.5 : graded === 'C' ? 0.32 : 0.1);
    const earlier = chance(place, 'survey') < 0.5;
    const unpriced = chance(place, code, 'priced') < 0.025;
    return {
      code: `K-${place}-${code}`,
      building: `B-${place}`,
      element,
      grade: graded,
      priority: graded === 'C' && chance(place, code, 'priority') < 0.4 ? 'DESIRABLE' : priority,
      risk: graded === 'D' && code === 'FIRE' ? 'HIGH' : risk,
      remaining_life_years: Math.max(0, due - 2026 + wholeBetween(-1, 1, place, code, 'life')),
      cost_to_b: unpriced ? undefined : nearest(50, (total * weight * between(0.8, 1.2, place, code)) / weights),
      price_base: earlier ? '2024/25' : undefined,
      due_year: financialYear(due),
      funded: funded ? true : undefined,
      probability: !funded && chance(place, code, 'probability') < 0.3 ? pick([0.25, 0.5, 0.75], place, code, 'likely') : undefined,
      surveyed_on: earlier ? '2024-10-15' : '2026-05-20',
      source: unpriced ? 'synthetic; not priced yet' : 'synthetic',
      as_at: earlier ? '2024-10-15' : '2026-05-20',
      confidence: earlier ? 'LOW' : 'MEDIUM',
    };
  });
}

const replacements: readonly (readonly [place: string, element: string, code: string, cost: number, due: number, funded: boolean])[] = [
  ['ENDERBY-HQ', 'Passenger lifts', 'LIFTS', 210_000, 2029, true],
  ['ENDERBY-HQ', 'Boilers', 'BOILERS', 480_000, 2031, false],
  ['LEICESTER-CENTRAL', 'Passenger lifts', 'LIFTS', 165_000, 2028, true],
  ['CUSTODY-A', 'Cell ventilation', 'VENTILATION', 340_000, 2030, true],
  ['CONTROL-ROOM', 'Uninterruptible power supply', 'POWER', 190_000, 2027, true],
  ['FORENSIC-LAB', 'Fume cupboards', 'FUME', 120_000, 2029, true],
  ['WATERSIDE', 'Air handling', 'AIR', 95_000, 2028, false],
  ['OPERATIONS', 'Car park surface', 'SURFACE', 88_000, 2030, false],
  ['LOUGHBOROUGH', 'Solar panels and inverters', 'SOLAR', 42_000, 2033, false],
];

export const conditionRows = (): Row[] => [
  ...ownBuildings.filter(({ function: use }) => !['land', 'mast'].includes(use)).flatMap(surveyRows),
  ...replacements.map(([place, element, code, cost_to_b, due, funded]) => ({
    code: `K-${place}-${code}`,
    building: `B-${place}`,
    element,
    kind: 'LIFECYCLE',
    grade: 'B',
    priority: 'LONG_TERM',
    risk: 'LOW',
    remaining_life_years: due - 2026,
    cost_to_b,
    due_year: financialYear(due),
    funded: funded ? true : undefined,
    surveyed_on: '2026-05-20',
    source: 'synthetic',
    as_at: '2026-05-20',
    confidence: 'MEDIUM',
  })),
];
