/** A server in a process of its own, on the database that the environment names: it says where it listens, and can be killed. */
import { askedOrganisation } from '../../src/server/asked-organisation.ts';
import { startServer } from '../../src/server/http.ts';
import { openPlanner } from '../../src/server/planner.ts';
import { planningSchema } from '../../src/server/schema.ts';

const planner = await openPlanner(process.env);
const { url } = await startServer({
  schema: await planningSchema(),
  host: '127.0.0.1',
  port: 0,
  isReady: planner.isReady,
  contextFor: async ({ headers, signal }) => planner.contextFor(askedOrganisation(headers), signal),
});
await planner.jobs.start();
process.stdout.write(`${url}/graphql\n`);
