/** What must hold between the rows of vehicle_age_costs.csv: each names one owner, and its years follow one another from 1. */
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import { ageCostOwner } from './snapshot.ts';
import { vehicleAgeCostTable } from './vehicle-age-cost.record.ts';

type AgeCostRow = ReadRow<typeof vehicleAgeCostTable>;

const file = vehicleAgeCostTable.file;

export function ageCostProblems(rows: readonly AgeCostRow[]): Problem[] {
  const lives = Map.groupBy(rows, ({ row }) => ageCostOwner(row));
  return [...lives].flatMap(([owner, life]) => (owner === null ? life.map(unowned) : brokenLife(life)));
}

const unowned = ({ line, row: { vehicle, offer, role } }: AgeCostRow): Problem => ({
  file,
  row: line,
  column: 'vehicle + offer + role',
  found: [vehicle, offer, role].filter((one) => one !== null).join(', '),
  fix: 'name exactly one: a vehicle, an offer or a role',
});

function brokenLife(life: readonly AgeCostRow[]): Problem[] {
  const inOrder = life.toSorted((one, other) => one.row.ageYear - other.row.ageYear);
  const at = inOrder.findIndex(({ row }, index) => row.ageYear !== index + 1);
  if (at === -1) return [];
  const { line, row } = inOrder[at]!;
  const fix = row.ageYear <= at ? 'this year stands there twice; keep one of the two' : `years follow one another from 1; year ${at + 1} is missing`;
  return [{ file, row: line, column: 'age_year', found: String(row.ageYear), fix }];
}
