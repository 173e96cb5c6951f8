/** A server on a test database, asked over HTTP as a user would ask it. */
import request from 'supertest';
import type { Orm } from '../../src/persistence/database.ts';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { askedOrganisation } from '../../src/server/asked-organisation.ts';
import { clearanceOf } from '../../src/server/clearance.ts';
import { planExports } from '../../src/server/exports.ts';
import { startServer } from '../../src/server/http.ts';
import { plannerOn } from '../../src/server/planner.ts';
import { planningSchema } from '../../src/server/schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question, which no type here knows
export type Answer = any;

export interface Asking {
  readonly url: string;
  /** The data of an answer; throws with the errors if it has any. */
  answer<Data>(query: string, variables?: object, organisation?: string): Promise<Data>;
  /** The whole answer with its status, errors included. */
  response(
    query: string,
    variables?: object,
    organisation?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: Answer }>;
  /** Imports a folder and throws with its problems if it has any. */
  imported(folder: string): Promise<void>;
  stop(): Promise<void>;
}

/** The operator's token in tests. */
export const covertToken = 'a token for tests only';

export async function asking(orm: Orm): Promise<Asking> {
  const planner = plannerOn(orm);
  const server = await startServer({
    schema: await planningSchema(),
    host: '127.0.0.1',
    port: 0,
    isReady: planner.isReady,
    exports: planExports,
    answerMs: 60_000, // a slow machine is not a fault
    contextFor: async ({ headers, signal }) => planner.contextFor(askedOrganisation(headers), signal, clearanceOf(headers, covertToken)),
  });
  const response: Asking['response'] = async (query, variables = {}, organisation, headers = {}) => {
    const asked = request(server.url)
      .post('/graphql')
      .set({ ...headers, ...(organisation === undefined ? {} : { 'x-organisation': organisation }) });
    const { status, body } = await asked.send({ query, variables });
    return { status, body };
  };
  return {
    url: server.url,
    response,
    async answer(query, variables, organisation) {
      const { body } = await response(query, variables, organisation);
      if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors, null, 2));
      return body.data;
    },
    async imported(folder) {
      const { problems } = await importFolder(orm.em.fork(), folder, planner.knownAssumptions);
      if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
    },
    stop: async () => {
      await server.stop();
      await planner.jobs.stop();
    },
  };
}
