/** Buildings side by side: the same measures for each, how each is defined, and warnings where they are not alike. */
import type { BuildingFigures } from './building-figures.ts';

export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly values: readonly { readonly building: BuildingFigures; readonly value: number | null; readonly rank: number | null }[];
}

export interface Comparison {
  readonly buildings: readonly BuildingFigures[];
  readonly measures: readonly Measure[];
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly whatToDo: string }[];
}

type NumberField = { [Field in keyof BuildingFigures]: BuildingFigures[Field] extends number | null ? Field : never }[keyof BuildingFigures];

const measures: readonly {
  readonly name: string;
  readonly field: NumberField;
  readonly unit: string;
  readonly definition: string;
  readonly best: 'LOW' | 'HIGH' | null;
}[] = [
  {
    name: 'Running cost',
    field: 'runningCostPa',
    unit: 'GBP/year',
    definition: 'revenue cost lines of its own pools, less income, base-year prices; no depreciation, capital charges or recharges',
    best: 'LOW',
  },
  { name: 'Running cost by area', field: 'costPerM2', unit: 'GBP/m² GIA/year', definition: 'running cost ÷ gross internal area', best: 'LOW' },
  { name: 'Running cost by person', field: 'costPerFte', unit: 'GBP/FTE/year', definition: 'running cost ÷ FTE based there', best: 'LOW' },
  { name: 'Net area by person', field: 'netM2PerFte', unit: 'm² NIA/FTE', definition: 'net internal area ÷ FTE based there', best: 'LOW' },
  { name: 'Gross internal area', field: 'giaM2', unit: 'm² GIA', definition: 'as measured', best: null },
  { name: 'People based there', field: 'fte', unit: 'FTE', definition: 'sum of its team bases today', best: null },
  { name: 'People at the peak', field: 'peakPeople', unit: 'people', definition: '95th percentile of daily peaks since the break in attendance', best: null },
  { name: 'Free desks at the peak', field: 'freeDesks', unit: 'desks', definition: 'desks − people at the peak', best: null },
  { name: 'Backlog by area', field: 'backlogPerM2', unit: 'GBP/m² GIA', definition: 'cost to grade B ÷ gross internal area', best: 'LOW' },
  { name: 'Year built', field: 'builtYear', unit: 'year', definition: 'as recorded', best: null },
  { name: 'Market value', field: 'marketValue', unit: 'GBP', definition: 'with vacant possession', best: null },
];

export function buildingComparison(buildings: readonly BuildingFigures[]): Comparison {
  return {
    buildings,
    measures: measures.map(({ name, field, unit, definition, best }) => {
      const known = buildings.flatMap((building) => building[field] ?? []).sort((one, other) => (best === 'HIGH' ? other - one : one - other));
      return {
        name,
        unit,
        definition,
        values: buildings.map((building) => ({
          building,
          value: building[field],
          rank: best === null || building[field] === null ? null : known.indexOf(building[field]) + 1,
        })),
      };
    }),
    warnings: [...unlike(buildings), ...unknown(buildings)],
  };
}

function unlike(buildings: readonly BuildingFigures[]): Comparison['warnings'] {
  const uses = [...new Set(buildings.map(({ use }) => use))];
  return uses.length === 1
    ? []
    : [
        {
          code: 'UNLIKE_USES',
          message: `These buildings have different uses: ${uses.join(', ')}.`,
          whatToDo: 'Compare costs within one use: custody and workshops cost more by nature.',
        },
      ];
}

function unknown(buildings: readonly BuildingFigures[]): Comparison['warnings'] {
  const silent = buildings.filter(({ runningCostPa }) => runningCostPa === null);
  return silent.length === 0
    ? []
    : [
        {
          code: 'COST_UNKNOWN',
          message: `The running cost of ${silent.map(({ name }) => name).join(', ')} is UNKNOWN in part.`,
          whatToDo: 'Fill in the blank amounts in cost_lines.csv; knownRunningCostPa gives the part that is known.',
        },
      ];
}
