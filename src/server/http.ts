/**
 * The front door: a thin `node:http` handler in front of Apollo. It answers in JSON whatever happens (the GraphiQL page
 * apart), bounds every request in size and time, and leaves without dropping an answer that is under way.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as ListeningServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../api/refusal.ts';
import { type Answer, jsonAnswer, write } from './answer.ts';
import { apolloFrom } from './apollo.ts';
import { answerBadConnection } from './bad-connection.ts';
import { BodyRefusal, leftoverRead } from './body.ts';
import { errorBody } from './errors.ts';
import { exportAnswer } from './exports.ts';
import { graphiqlAnswer } from './graphiql.ts';
import { graphqlAnswerer } from './graphql-answer.ts';
import { allowedHosts, assertOwnHost } from './origin.ts';
import { isReadyInTime } from './readiness.ts';
import { acceptedRequestId, underRequestId } from './request-id.ts';
import { type ServerOptions, type Settings, settingsFrom } from './settings.ts';

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Says it is not ready, lets answers under way finish (within `drainMs`), then closes. Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts listening. Port 0 takes any free port. */
export async function startServer<Context extends object>(options: ServerOptions<Context>): Promise<RunningServer> {
  const settings = settingsFrom(options);
  const apollo = apolloFrom<Context>(settings);
  await apollo.start();
  const state = { draining: false };
  const server = listener(settings, state, graphqlAnswerer(apollo, settings));
  await listening(server, options.port, options.host);
  const { port } = server.address() as AddressInfo;
  const name = options.host.includes(':') ? `[${options.host}]` : options.host;
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    state.draining = true;
    await drained(server, settings.drainMs);
    await apollo.stop();
  };
  return { url: `http://${name}:${port}`, port, stop: () => (stopped ??= stop()) };
}

type Answerer = (request: IncomingMessage, response: ServerResponse, url: URL, requestId: string) => Promise<Answer>;

function listener<Context extends object>(settings: Settings<Context>, state: { draining: boolean }, askGraphql: Answerer): Server {
  const hosts = allowedHosts(settings.host, settings.allowedHosts);
  const answerTo = async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<Answer> => {
    assertOwnHost(request.headers, hosts);
    const url = URL.parse(request.url ?? '/', 'http://server') ?? new URL('http://server/');
    if (url.pathname === '/graphql') return (await graphiqlAnswer(request, url, settings.graphiql)) ?? askGraphql(request, response, url, requestId);
    if (request.method !== 'GET' && request.method !== 'HEAD') throw nothingAt(request, url);
    if (url.pathname === '/health') return jsonAnswer(200, { status: 'ok' });
    if (url.pathname === '/ready') return readiness(!state.draining && (await isReadyInTime(settings.isReady)));
    const exported = await exportAnswer(request, response, url, requestId, settings);
    return exported ?? (await graphiqlAnswer(request, url, settings.graphiql)) ?? Promise.reject(nothingAt(request, url));
  };
  const server = createServer(
    // Half-sent requests are looked for every second; the default of thirty would let them stay that long.
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 1_000, maxHeaderSize: 16_384 },
    (request, response) => {
      const requestId = acceptedRequestId(request.headers['x-request-id']);
      void underRequestId(requestId, async () => {
        const answer = await answerTo(request, response, requestId).catch((error: unknown) => refusalAnswer(error, settings));
        await leftoverRead(request);
        const unread = !request.complete; // what is still to come would be taken for the next request
        write(request, response, answer, { 'x-request-id': requestId, ...(unread || state.draining ? { connection: 'close' } : {}) });
      });
    },
  );
  server.on('clientError', answerBadConnection);
  return server;
}

function readiness(ready: boolean): Answer {
  return ready ? jsonAnswer(200, { status: 'ready' }) : jsonAnswer(503, { status: 'not ready' }, { 'retry-after': '1' });
}

function nothingAt(request: IncomingMessage, url: URL): Refusal {
  return new Refusal('NOT_FOUND', 'Nothing is served there.', {
    found: `${request.method} ${url.pathname.slice(0, 100)}`,
    fix: 'Ask POST /graphql, GET /health or GET /ready.',
  });
}

function refusalAnswer<Context extends object>(error: unknown, settings: Settings<Context>): Answer {
  const { status, body } = errorBody(error, settings.log);
  return { status: error instanceof BodyRefusal ? error.status : status, body };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

/**
 * Closes the server: newcomers are refused at once, and answers under way have until the deadline. Connections that look
 * idle are left for a moment, because a request may be on its way to them.
 */
async function drained(server: Server, deadlineMs: number): Promise<void> {
  const closed = once(server, 'close');
  const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
  ListeningServer.prototype.close.call(server);
  await Promise.race([closed, sleep(Math.min(250, deadlineMs / 2))]);
  server.close(() => undefined); // says that it is closed already, and closes idle connections
  await closed;
  clearTimeout(deadline);
}
