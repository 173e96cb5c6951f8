/** Starts the planner: database, demonstration force, the ten best closures, and the server. Ctrl-C stops it cleanly. */

import 'reflect-metadata'; // before anything that is decorated, whichever is imported first
import { demonstrationForce, sown } from './persistence/sow.ts';
import { askedOrganisation } from './server/asked-organisation.ts';
import { clearanceOf, covertToken } from './server/clearance.ts';
import { planExports } from './server/exports.ts';
import { startServer } from './server/http.ts';
import { isLoopback } from './server/origin.ts';
import { openPlanner, seedsFolder } from './server/planner.ts';
import { rankingTable } from './server/ranking-table.ts';
import { planningSchema } from './server/schema.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { PORT: port = '4000', HOST: host = '127.0.0.1' } = process.env;

try {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new RangeError(`PORT must be a number from 0 to 65535, got "${port}"`);
  const token = covertToken(process.env);
  say('Opening the database …');
  const planner = await openPlanner(process.env);
  if (planner.migrated > 0) say('Sowing the demonstration force (the first time only) …');
  const report = await sown(planner.orm, seedsFolder('leicestershire'), planner.knownAssumptions);
  if (report !== undefined)
    say(`Sown: ${report.files.reduce((sum, { created }) => sum + created, 0).toLocaleString('en-GB')} rows from ${report.files.length} files.`);
  const server = await startServer({
    schema: await planningSchema(),
    host,
    port: Number(port),
    isReady: planner.isReady,
    exports: planExports,
    contextFor: async ({ headers, signal }) => planner.contextFor(askedOrganisation(headers), signal, clearanceOf(headers, token)),
  });
  planner.jobs.start().catch((failure: unknown) => process.stderr.write(`Plans that were being made cannot be taken up: ${String(failure)}\n`));
  const stop = async (): Promise<void> => {
    await server.stop();
    await planner.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      say('\nStopping …');
      process.once(signal, () => process.exit(1));
      void stop();
    });
  say(
    [
      '',
      'The ten best closures of the demonstration force (every figure is made up; a ranked option is not a decision):',
      '',
      ...(await rankingTable(planner.contextFor(demonstrationForce), { families: ['CLOSURE'] }, 10)),
      '',
    ].join('\n'),
  );
  if (!isLoopback(host)) say('Warning: it listens beyond this machine and asks nobody who they are. Put it behind something that does.');
  say(`Ask the API at ${server.url}/graphql (open it in a browser for GraphiQL). Ctrl-C stops it.`);
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exit(1);
}
