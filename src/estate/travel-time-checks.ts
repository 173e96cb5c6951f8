/** Travel times that no road allows: hours or miles written where minutes are meant. */
import { greatCircleKm } from '../appraisal/index.ts';
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import type { RowsOf } from '../register/checks.ts';
import { demandAreaTable, siteTable } from '../register/place.record.ts';
import { travelTimeTable } from './travel-time.record.ts';

const fastestKmh = 200;
/** Two places that are given to a hundredth of a degree may lie so much nearer to each other. */
const kmOfDoubt = 2;

export function travelTimeProblems(rowsOf: RowsOf): Problem[] {
  const times = rowsOf(travelTimeTable);
  if (times.length === 0) return [];
  const sites = new Map(rowsOf(siteTable).map(({ row }) => [row.code, row]));
  const areas = new Map(rowsOf(demandAreaTable).map(({ row }) => [row.code, row]));
  return times.flatMap((time) => {
    const [site, area] = [sites.get(time.row.site), areas.get(time.row.demandArea)];
    if (site === undefined || area === undefined || site.latitude === null || site.longitude === null) return [];
    return tooFast(time, greatCircleKm({ latitude: site.latitude, longitude: site.longitude }, area));
  });
}

function tooFast({ line, row }: ReadRow<typeof travelTimeTable>, km: number): Problem[] {
  const leastMinutes = ((km - kmOfDoubt) / fastestKmh) * 60;
  if (row.minutes >= leastMinutes) return [];
  const fix = `${row.demandArea} and ${row.site} lie ${km.toFixed(1)} km apart in a straight line: write minutes, or correct the places`;
  return [{ file: travelTimeTable.file, row: line, column: 'minutes', found: String(row.minutes), fix }];
}
