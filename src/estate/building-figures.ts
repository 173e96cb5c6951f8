/** A building with the figures that planners look for beside its own columns, so that lists can be filtered and ordered by them. */
import type { Context } from '../access/context.ts';
import type { Given } from '../assumptions/given.ts';
import { oneOf, optional, reference } from '../exchange/column.ts';
import { measure, money } from '../exchange/number-column.ts';
import { type Row, table } from '../exchange/table.ts';
import { givenOf } from '../register/given.ts';
import { settlements } from '../register/place.record.ts';
import { buildingTable } from './building.record.ts';
import { fteIn, runningCost } from './carrying-cost.ts';
import { estateOf } from './estate.store.ts';
import { freeDesks } from './receiving.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';
import { areaPerFte, backlogPerM2, costPerM2 } from './three-tests.ts';

/** Income may exceed cost. */
const anySum = { min: -1e12 };

export const buildingFiguresTable = table({
  ...buildingTable,
  key: ['code'],
  columns: {
    ...buildingTable.columns,
    area: optional(reference('area', 'The policing area of its site')),
    settlement: optional(oneOf(settlements, 'Kind of settlement of its site')),
    running_cost_pa: optional(money('Pounds a year to run it, base-year prices, income taken off, shared pools left out; UNKNOWN where one line is', anySum)),
    known_running_cost_pa: money('The part of the running cost that is known', anySum),
    fte: optional(measure('Full-time equivalents based here')),
    cost_per_m2: optional(measure('Running cost for each m² GIA, pounds a year', anySum)),
    cost_per_fte: optional(measure('Running cost for each FTE based here, pounds a year', anySum)),
    net_m2_per_fte: optional(measure('m² NIA for each FTE based here')),
    backlog_per_m2: optional(measure('Backlog to grade B for each m² GIA, pounds')),
    peak_people: optional(measure('95th percentile of daily peaks since the break in attendance, people')),
    free_desks: optional(measure('Desks free at that peak', { min: -1e6 })),
  },
});

/** The columns that the figures add to a building. */
export const figureColumns: readonly string[] = Object.keys(buildingFiguresTable.columns).filter((column) => !(column in buildingTable.columns));

export type BuildingFigures = Row<typeof buildingFiguresTable>;

export function buildingFigures(building: Building, estate: EstateSnapshot, given: Given): BuildingFigures {
  const site = estate.site.get(building.site);
  const { total, known } = runningCost(building, estate, given);
  const fte = fteIn(building, estate);
  return {
    ...building,
    area: site?.area ?? null,
    settlement: site?.settlement ?? null,
    runningCostPa: total,
    knownRunningCostPa: known,
    fte,
    costPerM2: costPerM2(building, estate, given),
    costPerFte: total === null || !fte ? null : total / fte,
    netM2PerFte: areaPerFte(building, estate, given),
    backlogPerM2: backlogPerM2(building, estate, given),
    peakPeople: estate.peakUseOf(building.code).find(({ era }) => era === 'POST_COVID')?.p95 ?? null,
    freeDesks: freeDesks(building, estate),
  };
}

/** Every building with its figures under the recorded assumptions. */
export const buildingsWithFigures = (context: Context): Promise<readonly BuildingFigures[]> =>
  context.remembered('buildings', async () => {
    const [estate, given] = [await estateOf(context), await givenOf(context)];
    return estate.buildings.map((building) => buildingFigures(building, estate, given));
  });
