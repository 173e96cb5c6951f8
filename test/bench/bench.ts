/**
 * How fast the planner is, beside a server written by hand for two questions (hand-written.ts), on this machine and now. Nothing is
 * asserted about times: compare ratios within one run. It needs no database server: see places.ts.
 */
import { join } from 'node:path';
import { demonstrationForce } from '../../src/persistence/sow.ts';
import { seedsFolder } from '../../src/server/planner.ts';
import { answerOf, graphql, timed } from './asking.ts';
import { coldStarts } from './cold-start.ts';
import { rankingRows, rankingTables } from './hand-written-sql.ts';
import { largeFleetRanked } from './large-fleet.ts';
import { largeItRanked } from './large-it.ts';
import { pagesUnderLoad } from './pages.ts';
import { filled, type Places, withPlaces } from './places.ts';
import { planSizes } from './plan-sizes.ts';
import { poolAt } from './postgres-driver.ts';
import { rankedEdges } from './questions.ts';
import { estateRanked, fleetRanked, itRanked, rankingsInside, rankingsOverHttp, repeated } from './rankings.ts';
import { type Measurement, report } from './report.ts';
import { during, type Environment, handWritten, planner } from './server-process.ts';
import { multipliedFolder } from './tenfold.ts';
import { uncertaintyInside } from './uncertainty.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const demonstration = seedsFolder('leicestershire');

async function measurements(places: Places): Promise<Measurement[]> {
  const url = await places.database();
  const [onPostgres, onDisk]: [Environment, Environment] = [{ DATABASE_URL: url }, { DATA_DIR: join(places.folder, 'data') }];
  say('Sowing the demonstration force …');
  for (const environment of [onPostgres, onDisk]) await filled(environment, demonstration);
  await during(planner(onPostgres), async (server) => prepareForPeer(url, await answerOf(graphql(server, rankedEdges))));
  say('Cold starts …');
  const cold = await coldStarts(onPostgres, onDisk);
  say('Pages …');
  const running = await during(planner(onPostgres), (ours) =>
    during(handWritten(onPostgres), async (theirs) => [...(await pagesUnderLoad(ours, theirs)), ...(await rankingsOverHttp(url, ours, theirs))]),
  );
  const embedded = await during(planner(onDisk), repeated);
  say('Rankings inside the server …');
  const inside = [
    ...(await rankingsInside(estateRanked('demonstration estate'), onPostgres, 7, 'under 10 ms')),
    ...(await rankingsInside(fleetRanked('demonstration fleet'), onPostgres, 7, 'under 10 ms')),
    ...(await rankingsInside(itRanked('demonstration IT'), onPostgres, 7, 'under 10 ms')),
  ];
  say('Draws of the plan …');
  inside.push(...(await uncertaintyInside(onPostgres)));
  say('A fleet of 50,000 vehicles …');
  const large = [...(await largeFleetRanked('PostgreSQL', onPostgres)), ...(await largeFleetRanked('embedded database', onDisk))];
  say('A million IT assets …');
  large.push(...(await largeItRanked('PostgreSQL', onPostgres)));
  return [...cold, ...running, { name: 'twenty ranked closures, again, embedded database', ours: embedded }, ...inside, ...large, ...(await tenfold(places))];
}

/** What the peer selects its ranking from, and statistics for the planner of PostgreSQL, without which it takes the long way round. */
async function prepareForPeer(url: string, answer: string): Promise<void> {
  const { totalCount, totals, edges } = JSON.parse(answer).data.rankedOptions;
  const pool = poolAt(url);
  await pool.query({ text: rankingTables });
  await pool.query({ text: rankingRows, values: [demonstrationForce, totalCount, JSON.stringify(totals), JSON.stringify(edges)] });
  await pool.query({ text: 'analyze' });
  await pool.end();
}

async function tenfold({ folder, database }: Places): Promise<Measurement[]> {
  say('Ten times the estate …');
  const [environment, files] = [{ DATABASE_URL: await database() }, join(folder, 'tenfold')];
  multipliedFolder(demonstration, files, 10);
  const importing = await timed(() => filled(environment, files));
  return [{ name: 'import of ten times the estate', ours: importing }, ...(await rankingsInside(estateRanked('ten times the estate'), environment, 2))];
}

const table = report(await withPlaces(measurements));
say(`\n${table}\n
Medians. The ratio says how many times as fast as the hand-written server ours is; times of different runs do not compare.
The hand-written server makes the page of buildings in one SQL statement for each request; it finds the options ranked, each as JSON, in a table.`);

say('\nSizes of plans …');
await planSizes();
