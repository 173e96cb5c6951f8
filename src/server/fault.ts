/** Faults: errors that nobody meant to show. What kind each is, and what is written in the log about it. */
import { requestId } from './request-id.ts';

/** All that an asker learns of a fault. */
export type FaultKind = 'INTERNAL_SERVER_ERROR' | 'SERVICE_UNAVAILABLE' | 'TIMEOUT';

/** Network failures, and PostgreSQL's connection exceptions (class 08), shutdown (57P) and lack of room (53). */
const unreachable = /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE|08\w{3}|57P0\d|53\w{3})$/;
const unreachableMessage = /timeout exceeded when trying to connect|connection terminated|pglite is closed/i;
const outOfTime = /^(57014|55P03|25P03|ABORT_ERR)$/;
const longestLogText = 4_000;

/** Whether the database was away, time ran out, or the fault is in our own code. */
export function faultKind(cause: unknown): FaultKind {
  for (const { code, name, message } of layers(cause)) {
    if (outOfTime.test(code) || name === 'AbortError' || name === 'TimeoutError') return 'TIMEOUT';
    if (unreachable.test(code) || name === 'DatabaseUnavailable' || unreachableMessage.test(message)) return 'SERVICE_UNAVAILABLE';
  }
  return 'INTERNAL_SERVER_ERROR';
}

/** The log entry of a fault, with the stack that the asker is not shown. */
export function faultRecord(kind: FaultKind, cause: unknown, path?: readonly (string | number)[]): Record<string, unknown> {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return {
    level: 'error',
    event: 'fault',
    code: kind,
    requestId: requestId(),
    path: path?.join('.'),
    error: text.slice(0, longestLogText),
  };
}

/** An error, then what it wraps or gathers, five deep at most. */
function* layers(error: unknown, depth = 0): Generator<{ code: string; name: string; message: string }> {
  if (!(error instanceof Error) || depth > 4) return;
  const { code, cause, errors } = error as Error & { code?: unknown; errors?: unknown };
  yield { code: String(code ?? ''), name: error.name, message: error.message };
  yield* layers(cause, depth + 1);
  if (Array.isArray(errors)) yield* layers(errors[0], depth + 1);
}
