/**
 * GraphiQL for a browser at /graphql, wholly from this server: it works with the network unplugged.
 * The parts are loaded, compressed and kept at the first visit, so that starting the server costs nothing for them.
 * No script stands in the page, so the policy allows scripts of our own origin only.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Answer } from './answer.ts';

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly zipped: Buffer;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // the editor writes style elements while it draws
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const exampleQuery = `# The ten best closures. Press Run, or Ctrl+Enter.
query TenBestClosures {
  rankedOptions(first: 10, where: { families: [CLOSURE] }) {
    totalCount
    edges {
      rank
      node {
        title
        figures {
          annualNetSaving
          npvPublic
          paybackYears
        }
      }
    }
  }
}
`;

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>GraphiQL: ask the planner</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/graphiql/graphiql.css">
    <script src="/graphiql/graphiql.js" defer></script>
  </head>
  <body>
    <div id="root" style="height: 100vh">Loading GraphiQL…</div>
    <noscript>GraphiQL needs JavaScript. Without it, send POST /graphql from a program.</noscript>
  </body>
</html>
`;

const assets: Readonly<Record<string, () => Promise<string>>> = {
  '/graphiql/graphiql.js': async () => script((await parts()).js),
  '/graphiql/graphiql.css': async () => (await parts()).css,
  '/graphiql/editor.worker.js': async () => (await parts()).editorWorkerService,
  '/graphiql/json.worker.js': async () => (await parts()).jsonWorker,
  '/graphiql/graphql.worker.js': async () => (await parts()).graphqlWorker,
};

const kept = new Map<string, Promise<Asset>>();

/** The page for a browser that asks no query, or one of its parts; undefined when something else was asked for. */
export async function graphiqlAnswer(request: IncomingMessage, url: URL, enabled: boolean): Promise<Answer | undefined> {
  if (!enabled || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
  if (url.pathname === '/graphql') {
    if (url.searchParams.has('query') || !wantsHtml(request.headers.accept)) return undefined;
    return { status: 200, headers: { ...headersFor('text/html; charset=utf-8'), vary: 'accept' }, body: page };
  }
  return Object.hasOwn(assets, url.pathname) ? assetAnswer(request, await keptAsset(url.pathname)) : undefined;
}

async function assetAnswer(request: IncomingMessage, { type, etag, zipped }: Asset): Promise<Answer> {
  const headers = { ...headersFor(type), etag, vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === etag) return { status: 304, headers, body: '' };
  const takesGzip = /\bgzip\b(?!;\s*q=0(\.0*)?\s*(,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
  if (takesGzip) return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: zipped };
  return { status: 200, headers, body: await promisify(gunzip)(zipped) };
}

function keptAsset(path: string): Promise<Asset> {
  const asset = kept.get(path) ?? freshAsset(path);
  kept.set(path, asset);
  asset.catch(() => kept.delete(path)); // try again at the next visit
  return asset;
}

async function freshAsset(path: string): Promise<Asset> {
  const text = await (assets[path] as () => Promise<string>)();
  const zipped = await promisify(gzip)(text);
  const type = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  return { type, zipped, etag: `"${createHash('sha256').update(zipped).digest('base64url').slice(0, 22)}"` };
}

function parts() {
  return import('@graphql-yoga/render-graphiql/graphiql');
}

/** The bundle between what it must find and the call that draws it. */
function script(bundle: string): string {
  const workers = {
    editorWorkerService: '/graphiql/editor.worker.js',
    json: '/graphiql/json.worker.js',
    graphql: '/graphiql/graphql.worker.js',
  };
  const options = { title: 'GraphiQL', endpoint: '/graphql', defaultQuery: exampleQuery };
  return `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => (${JSON.stringify(workers)})[label] };
${bundle}
;YogaGraphiQL.renderYogaGraphiQL(document.getElementById("root"), ${JSON.stringify(options)});
`;
}

function headersFor(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    'cross-origin-opener-policy': 'same-origin',
  };
}

/** A browser names text/html before all else; a program that takes anything gets JSON. */
function wantsHtml(accept: string | undefined): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(accept ?? '');
}
