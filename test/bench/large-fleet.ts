/** How long 50,000 vehicles with a year of use take: to sum up, to rank first, and to rank again. By itself: node dist/test/bench/large-fleet.js */
import { join } from 'node:path';
import { openPlanner, seedsFolder } from '../../src/server/planner.ts';
import { largeFleet, largeOrganisation } from './large-fleet-sql.ts';
import { filled, withPlaces } from './places.ts';
import { fleetRanked, rankingsInside } from './rankings.ts';
import { type Measurement, report } from './report.ts';
import type { Environment } from './server-process.ts';

const times = 72;

/** On a database that has the demonstration force. */
export async function largeFleetRanked(database: string, environment: Environment): Promise<Measurement[]> {
  const { orm, close } = await openPlanner(environment);
  const { vehicles, days, summing } = await largeFleet(orm, times).finally(close);
  const fleet = `${vehicles.toLocaleString('en-GB')} vehicles, ${database}`;
  return [
    { name: `${fleet}: ${days.toLocaleString('en-GB')} days of use summed up by the importer`, ours: summing },
    ...(await rankingsInside(fleetRanked(fleet, largeOrganisation), environment, 1, 'first in seconds')),
  ];
}

async function alone(): Promise<Measurement[]> {
  return await withPlaces(async ({ folder, database }) => {
    const [onPostgres, onDisk]: [Environment, Environment] = [{ DATABASE_URL: await database() }, { DATA_DIR: join(folder, 'data') }];
    for (const environment of [onPostgres, onDisk]) await filled(environment, seedsFolder('leicestershire'));
    const demonstration = await rankingsInside(fleetRanked('demonstration fleet'), onPostgres, 7, 'under 10 ms');
    return [...demonstration, ...(await largeFleetRanked('PostgreSQL', onPostgres)), ...(await largeFleetRanked('embedded database', onDisk))];
  });
}

if (import.meta.main) process.stdout.write(`${report(await alone())}\n`);
