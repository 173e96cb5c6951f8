/**
 * What an asker may know of what went wrong, and the only place that knows GraphQLError.
 * Refusals are shown whole; what GraphQL itself says about a request is shown with one of the codes below;
 * anything else is a fault of ours: masked, and logged under the request's id.
 */
import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { Refusal, type RefusalCode } from '../api/refusal.ts';
import { type FaultKind, faultKind, faultRecord } from './fault.ts';
import type { Log } from './log.ts';
import { requestId } from './request-id.ts';

/** The closed set of codes that leave the server. */
export type ErrorCode = RefusalCode | 'INTERNAL_SERVER_ERROR' | 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED';

const statusOf: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  QUERY_LIMIT_EXCEEDED: 400,
  QUERY_COST_EXCEEDED: 400,
  RATE_LIMITED: 429,
  TIMEOUT: 504,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
};

/** Codes of Apollo and type-graphql that are not ours, in our words. */
const translated: Record<string, ErrorCode> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'GRAPHQL_VALIDATION_FAILED',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  UNAUTHORIZED: 'FORBIDDEN',
};

const maskedMessage: Record<FaultKind, string> = {
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. It has been logged; quote the request id when you report it.',
  SERVICE_UNAVAILABLE: 'The database does not answer at present. Try again in a moment.',
  TIMEOUT: 'The answer took too long to work out. Ask for less at a time.',
};

const longestMessage = 500;

/** Apollo's `formatError`: what is shown of an error. Faults are written to the log. */
export function errorFormatter(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = rootCause(error);
    if (cause instanceof Refusal) return { ...formatted, ...shownRefusal(cause, formatted.message) }; // it names the variable, too
    const code = requestErrorCode(error);
    if (code) return { ...formatted, ...shown(code, formatted.message) };
    const kind = faultKind(cause);
    log(faultRecord(kind, cause, formatted.path));
    return { ...formatted, ...shown(kind, maskedMessage[kind]) };
  };
}

/** A response body for what goes wrong before GraphQL is asked. */
export function errorBody(error: unknown, log: Log): { status: number; body: string } {
  const cause = rootCause(error);
  if (cause instanceof Refusal) return { status: statusOf[cause.code], body: body(shownRefusal(cause)) };
  const kind = faultKind(cause);
  log(faultRecord(kind, cause));
  return { status: statusOf[kind], body: body(shown(kind, maskedMessage[kind])) };
}

/** What Apollo needs thrown before execution so that it answers with the right status and does not speak of a crash. */
export function raised(error: unknown, retryAfterSeconds = 1): GraphQLError {
  const cause = rootCause(error);
  const code = cause instanceof Refusal ? cause.code : faultKind(cause);
  const headers = new HeaderMap(code === 'SERVICE_UNAVAILABLE' || code === 'RATE_LIMITED' ? [['retry-after', String(retryAfterSeconds)]] : []);
  const originalError = cause instanceof Error ? cause : new Error(String(cause));
  const http = { status: statusOf[code], headers };
  return new GraphQLError(originalError.message, { originalError, extensions: cause instanceof Refusal ? { code, http } : { http } });
}

/** A compiled query's error as graphql-js would have made it: Apollo reads `extensions.code`, which theirs lack. */
export function located(error: GraphQLError): GraphQLError {
  const remade = new GraphQLError(error.message, {
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: error.extensions ?? {},
  });
  Object.defineProperty(remade, 'locations', { value: error.locations, enumerable: error.locations !== undefined });
  return remade;
}

/** True for what GraphQL itself finds wrong with a well-formed request: its syntax, its fields, its variables. */
export function isRequestError(error: unknown): boolean {
  const code = requestErrorCode(error);
  if (rootCause(error) instanceof Refusal || !(error instanceof GraphQLError) || error.extensions.code === 'BAD_REQUEST') return false;
  return code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT';
}

/** The code of an error that GraphQL or Apollo raised about the request; none for what happened while answering it. */
function requestErrorCode(error: unknown): ErrorCode | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (isOverLimit(error)) return 'QUERY_LIMIT_EXCEEDED';
  if (isWrongValue(error)) return 'BAD_USER_INPUT';
  const code = typeof error.extensions.code === 'string' ? error.extensions.code : undefined;
  if (code && code in translated) return translated[code];
  if (code && code !== 'INTERNAL_SERVER_ERROR' && code in statusOf) return code as ErrorCode;
  return error.path || error.originalError ? undefined : 'BAD_USER_INPUT';
}

/** The limits that graphql-js and Apollo keep themselves; they give them no code of their own. */
function isOverLimit(error: GraphQLError): boolean {
  if (error.path) return false;
  const rule = error.extensions.validationErrorCode;
  return (
    rule === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' || /^Syntax Error: Document contains more tha[nt] \d+ tokens|^Maximum introspection depth/.test(error.message)
  );
}

/** A literal that its type refused (a bad Date, a bad Money) is found while validating, yet is plain bad input. */
function isWrongValue(error: GraphQLError): boolean {
  const kind = error.extensions.code === 'GRAPHQL_VALIDATION_FAILED' ? error.nodes?.[0]?.kind : undefined;
  return kind !== undefined && kind !== Kind.VARIABLE && /Value$/.test(kind);
}

/** What was thrown first, under the layers that GraphQL, Apollo and our own doors put round it. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function shownRefusal({ code, where, found, fix, message: own }: Refusal, message = own): GraphQLFormattedError {
  return shown(code, message, { where, found, fix });
}

function shown(code: ErrorCode, message: string, details: Record<string, string | undefined> = {}): GraphQLFormattedError {
  const given = Object.entries(details).filter(([, value]) => value !== undefined);
  const brief = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  return { message: brief, extensions: { code, ...Object.fromEntries(given), requestId: requestId() } };
}

function body(error: GraphQLFormattedError): string {
  return `${JSON.stringify({ errors: [error] })}\n`;
}
