/**
 * Apollo Server as this house wants it: parse, validate, remember documents, run plugins. It does not wrap fields
 * (cache control is off), has no landing page, takes no batches, and never tells a client about our insides.
 */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { allowancePlugin } from './allowance.ts';
import { gatewayTo, queryExecutor } from './compiled.ts';
import { errorFormatter } from './errors.ts';
import { limitsPlugin } from './limits.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { statusPlugin } from './status.ts';

/** A server over the given schema, not yet started. */
export function apolloFrom<Context extends object>(settings: Settings<Context>): ApolloServer<Context> {
  const { schema, limits, log } = settings;
  return new ApolloServer<Context>({
    gateway: gatewayTo(schema, queryExecutor(schema, { compile: settings.compile })),
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: settings.production,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // origin.ts decides what may come from a browser: it reads Sec-Fetch-Site, which Apollo's own check does not.
    csrfPrevention: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.recursiveSelections,
    validationOptions: { maxErrors: 20 },
    formatError: errorFormatter(log),
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: apolloLogger(log),
    plugins: pluginsFrom(settings),
  });
}

function pluginsFrom<Context extends object>(settings: Settings<Context>): ApolloServerPlugin<Context>[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginSchemaReportingDisabled(), // nothing is told to anyone, whatever the environment says
    ApolloServerPluginUsageReportingDisabled(),
    limitsPlugin(settings.limits),
    ...(settings.allowance ? [allowancePlugin(settings.allowance)] : []),
    statusPlugin(settings.legacyStatus),
  ];
}

/** Apollo's own words, as lines of our log; what it says for debugging is left out. */
function apolloLogger(log: Log) {
  const line = (level: string) => (message?: unknown) => log({ level, event: 'apollo', message: String(message) });
  return { debug: () => undefined, info: () => undefined, warn: line('warn'), error: line('error') };
}
