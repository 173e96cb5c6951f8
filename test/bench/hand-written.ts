/**
 * Runs by itself: what a programmer would write for two questions and no others, with node:http, one prepared statement each
 * and JSON made by PostgreSQL. It has no schema, no filters, no limits and no checks: a floor to compare with, not a rival.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildingsSql, rankedSql } from './hand-written-sql.ts';
import { poolAt } from './postgres-driver.ts';

const pool = poolAt(process.env.DATABASE_URL!);

interface Asked {
  readonly organisation: string;
  readonly first: number;
}

const statements: Record<string, (asked: Asked) => { name: string; text: string; values: unknown[] }> = {
  '/buildings': ({ organisation, first }) => ({ name: 'buildings', text: buildingsSql, values: [organisation, first] }),
  '/ranked': ({ organisation, first }) => ({ name: 'ranked', text: rankedSql, values: [organisation, first] }),
};

async function answer(request: IncomingMessage): Promise<string> {
  const asked: Asked = JSON.parse(await text(request));
  const { rows } = await pool.query(statements[request.url!]!(asked));
  return rows[0]!.body;
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body),
    (failure) => response.writeHead(500).end(String(failure)),
  );
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
