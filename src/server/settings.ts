/** What can be set about the server, and what holds when nothing is said. */
import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Allowance } from './allowance.ts';
import type { Exports } from './exports.ts';
import { type Limits, standardLimits } from './limits.ts';
import { type Log, standardErrorLog } from './log.ts';
import { isLoopback } from './origin.ts';

/** What the context is made from. */
export interface AskedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly requestId: string;
  /** Aborted when the client leaves or time runs out, so that its statements can be cancelled. */
  readonly signal: AbortSignal;
}

export interface ServerOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  /** Makes the context of one request; a Refusal thrown here (UNAUTHENTICATED, NOT_FOUND…) becomes the answer. */
  readonly contextFor: (request: AskedRequest) => Promise<Context>;
  /** True when the database answers and its migrations are done. */
  readonly isReady: () => Promise<boolean>;
  readonly host: string;
  readonly port: number;
  /** Files at addresses of their own; none unless given. */
  readonly exports?: Exports<Context>;
  /** Hides schema suggestions in errors. True unless bound to loopback. */
  readonly production?: boolean;
  readonly log?: Log;
  /** Introspection queries are answered. True while bound to loopback. */
  readonly introspection?: boolean;
  /** GraphiQL is served to browsers at /graphql. Follows `introspection`. */
  readonly graphiql?: boolean;
  /** GET queries need no header that forces a preflight (see origin.ts). True while bound to loopback. */
  readonly simpleGet?: boolean;
  /** The Host names answered to. While bound to loopback: its own names only; otherwise any. */
  readonly allowedHosts?: readonly string[];
  /** Clients that accept only application/json get 200 for a request GraphQL finds wrong. True: see status.ts. */
  readonly legacyStatus?: boolean;
  /** Repeated queries are compiled to JavaScript. True: see compiled.ts. */
  readonly compile?: boolean;
  readonly limits?: Partial<Limits>;
  /** How much cost one asker may use up in a while; unlimited unless given. */
  readonly allowance?: Allowance;
  /** The largest body of a POST to /graphql: 262,144 bytes. */
  readonly bodyBytes?: number;
  /** The longest an answer may take: 10,000 ms. */
  readonly answerMs?: number;
  /** The longest that `stop` waits for answers under way: 10,000 ms. */
  readonly drainMs?: number;
}

export type Settings<Context extends object> = Required<Omit<ServerOptions<Context>, 'allowedHosts' | 'allowance' | 'limits'>> &
  Pick<ServerOptions<Context>, 'allowedHosts' | 'allowance'> & { readonly limits: Limits };

/** The options with every silence filled in. */
export function settingsFrom<Context extends object>(options: ServerOptions<Context>): Settings<Context> {
  const local = isLoopback(options.host);
  const introspection = options.introspection ?? local;
  return {
    production: !local,
    exports: new Map(),
    log: standardErrorLog,
    graphiql: introspection,
    simpleGet: local,
    legacyStatus: true,
    compile: true,
    bodyBytes: 262_144,
    answerMs: 10_000,
    drainMs: 10_000,
    ...options,
    introspection,
    limits: { ...standardLimits, ...options.limits },
  };
}
