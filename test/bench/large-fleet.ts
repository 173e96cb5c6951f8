/**
 * How long a large fleet with a year of use takes: to sum up, to rank first, and to rank again. What does not come to an end in the time a
 * statement has is told as such. By itself: FLEET_TIMES=7 node dist/test/bench/large-fleet.js
 */
import { join } from 'node:path';
import { openPlanner, seedsFolder } from '../../src/server/planner.ts';
import { largeFleet, largeOrganisation } from './large-fleet-sql.ts';
import { filled, withPlaces } from './places.ts';
import { fleetRanked, rankingsInside } from './rankings.ts';
import { type Measurement, report } from './report.ts';
import type { Environment } from './server-process.ts';

/** How many times the demonstration fleet: 72 are 50,000 vehicles, 7 are 5,000. */
const times = Number(process.env['FLEET_TIMES'] ?? 72);

/** On a database that has the demonstration force. */
export async function largeFleetRanked(database: string, environment: Environment): Promise<Measurement[]> {
  const { orm, close } = await openPlanner(environment);
  const { vehicles, days, summing } = await largeFleet(orm, times).finally(close);
  const fleet = `${vehicles.toLocaleString('en-GB')} vehicles, ${database}`;
  return [
    { name: `${fleet}: ${days.toLocaleString('en-GB')} days of use summed up by the importer`, ours: summing },
    ...(await rankingsInside(fleetRanked(fleet, largeOrganisation), environment, 1, 'first in seconds').catch((failure: unknown) => [stopped(fleet, failure)])),
  ];
}

const stopped = (fleet: string, failure: unknown): Measurement => ({
  name: `${fleet}: first ranking stopped (${failure instanceof Error ? failure.message : String(failure)})`,
  ours: Number.NaN,
  aim: 'first in seconds',
});

async function alone(): Promise<Measurement[]> {
  return await withPlaces(async ({ folder, database }) => {
    const [onPostgres, onDisk]: [Environment, Environment] = [{ DATABASE_URL: await database() }, { DATA_DIR: join(folder, 'data') }];
    for (const environment of [onPostgres, onDisk]) await filled(environment, seedsFolder('leicestershire'));
    const demonstration = await rankingsInside(fleetRanked('demonstration fleet'), onPostgres, 7, 'under 10 ms');
    return [...demonstration, ...(await largeFleetRanked('PostgreSQL', onPostgres)), ...(await largeFleetRanked('embedded database', onDisk))];
  });
}

if (import.meta.main) process.stdout.write(`${report(await alone())}\n`);
