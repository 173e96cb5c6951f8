/**
 * Who may send us a request through a browser. Cookies are not used, so this guards what loopback alone would not:
 * a page of another site that asks this server on the reader's machine (CSRF), and a foreign name made to point at it
 * (DNS rebinding).
 */
import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../api/refusal.ts';

const preflighted = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The names a request may use for us; none means any. Bound to loopback, only loopback's own names. */
export function allowedHosts(bound: string, configured: readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (configured) return new Set(configured.map((host) => host.toLowerCase()));
  return isLoopback(bound) ? new Set(['localhost', '127.0.0.1', '[::1]', bound.includes(':') ? `[${bound}]` : bound]) : undefined;
}

/** Refuses a request that was sent to a name that is not ours. */
export function assertOwnHost(headers: IncomingHttpHeaders, allowed: ReadonlySet<string> | undefined): void {
  const name = (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  if (!allowed || allowed.has(name)) return;
  throw new Refusal('FORBIDDEN', 'This server does not answer to that host name.', {
    where: 'the Host header',
    fix: `Use ${[...allowed][0]}, or add the name to the allowed hosts.`,
  });
}

/**
 * Refuses what a page of another site could make a browser send. Every current browser says where a request comes
 * from (`Sec-Fetch-Site`, or `Origin`), and no page can forge that; so what says nothing was not sent by a page.
 * A plain GET needs no more while `simpleGet` holds. Elsewhere it must carry a header that forces a preflight, because
 * over plain http to a distant host browsers leave `Sec-Fetch-Site` out.
 */
export function assertNotCrossSite(method: string, headers: IncomingHttpHeaders, simpleGet: boolean): void {
  const site = headers['sec-fetch-site'];
  const foreign = site === undefined ? isForeignOrigin(headers) : site !== 'same-origin' && site !== 'none';
  const blind = method === 'GET' && !simpleGet && !headers['content-type'] && !preflighted.some((name) => headers[name]);
  if (!foreign && !blind) return;
  throw new Refusal('FORBIDDEN', "This request could have been sent by another site's page, so it was not answered.", {
    where: foreign ? 'the Origin and Sec-Fetch-Site headers' : 'the headers of a GET request',
    fix: foreign ? 'Ask from a page of this server, or from a program.' : 'Add the header apollo-require-preflight: true, or use POST.',
  });
}

function isForeignOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  return origin !== undefined && URL.parse(origin)?.host !== host?.toLowerCase();
}
