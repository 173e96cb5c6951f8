/**
 * Why the database cannot be used, said to whoever starts the server: what was tried, what went wrong, what to do.
 * The message never holds a password, so it may be printed and logged as it is.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

const cures: Record<string, string> = {
  ECONNREFUSED: 'no server listens there. Start it, or correct the host and port in DATABASE_URL',
  ENOTFOUND: 'that host name is not known here. Correct the host in DATABASE_URL',
  EAI_AGAIN: 'the host name could not be looked up. Check the network and the host in DATABASE_URL',
  ENOENT: 'there is no such socket. Start the server, or correct the host in DATABASE_URL',
  ETIMEDOUT: 'no answer in time. Check the network, the firewall, and the host and port in DATABASE_URL',
  EHOSTUNREACH: 'there is no route to that host. Check the network and the host in DATABASE_URL',
  ECONNRESET: 'the connection was cut. Check that a PostgreSQL server listens there and whether it wants ?sslmode=require',
  '3D000': 'the database does not exist. Create it with createdb, or correct its name in DATABASE_URL',
  '28P01': 'the user or password was refused. Correct them in DATABASE_URL',
  '28000': 'the user may not connect. Correct the user in DATABASE_URL, add ?sslmode=require, or allow it in pg_hba.conf',
  '42501': 'the user lacks a right it needs. Make it the owner of the database, or grant it CREATE on schema public',
  '53300': 'the server has no connection left. Raise its max_connections or lower DATABASE_POOL',
  '57P03': 'the server is still starting. Try again in a moment',
};

/** What a driver threw, as a sentence with a cure. `place` is the server and database without user or password. */
export function databaseUnavailable(place: string, failure: unknown): DatabaseUnavailable {
  if (failure instanceof DatabaseUnavailable) return failure;
  const code = failureCode(failure);
  const cure = cures[code];
  const reason = cure ?? `${withoutPassword(String((failure as Error)?.message ?? failure))}. Check DATABASE_URL`;
  return new DatabaseUnavailable(`Cannot use ${place}: ${reason}${cure ? ` (${code})` : ''}.`);
}

/** The first code found in an error, in what it wraps, or in the attempts it gathers (one for each address of a host). */
function failureCode(failure: unknown): string {
  const { code, cause, errors, message } = (failure ?? {}) as { code?: string; cause?: unknown; errors?: unknown[]; message?: string };
  if (typeof code === 'string') return code;
  if (/timeout exceeded|connection timeout/i.test(message ?? '')) return 'ETIMEDOUT';
  if (/password must be a string/i.test(message ?? '')) return '28P01';
  const inner = errors?.[0] ?? cause;
  return inner ? failureCode(inner) : '';
}

function withoutPassword(text: string): string {
  return text.replace(/(\w+:\/\/[^\s:@/]*):[^\s@]*@/g, '$1:***@');
}
