/** The body of a POST to /graphql: JSON in UTF-8, not compressed, not large. */
import type { IncomingMessage } from 'node:http';
import { Refusal, type RefusalCode } from '../api/refusal.ts';

/** A refusal that HTTP has a better status for than its code's. */
export class BodyRefusal extends Refusal {
  readonly status: number;
  constructor(status: number, code: RefusalCode, message: string, fix: string) {
    super(code, message, { where: 'the request body', fix });
    this.status = status;
  }
}

/** The JSON value in the body. Refuses with 415, 413 or 400. Rejects when the client goes away. */
export async function jsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  assertJson(request);
  const bytes = await boundedBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BodyRefusal(400, 'BAD_USER_INPUT', 'The body is not JSON.', 'Send {"query": "…"} as UTF-8 text.');
  }
}

function assertJson({ headers }: IncomingMessage): void {
  const [type, ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((part) => part.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  const encoding = headers['content-encoding'] ?? 'identity';
  if (type === 'application/json' && encoding === 'identity' && (charset === undefined || charset === 'utf-8' || charset === 'utf8')) return;
  throw new BodyRefusal(415, 'BAD_USER_INPUT', 'The body must be uncompressed JSON in UTF-8.', 'Send the header content-type: application/json.');
}

async function boundedBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => new BodyRefusal(413, 'QUERY_LIMIT_EXCEEDED', `The body is larger than ${limit} bytes.`, 'Ask for less in one request.');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  const arriving = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  try {
    for await (const chunk of arriving) {
      length += chunk.length;
      if (length > limit) break;
      chunks.push(chunk);
    }
  } catch {
    // The client left or was too slow: no fault of ours, and there is nobody to read the answer.
    throw new BodyRefusal(400, 'BAD_USER_INPUT', 'The body did not arrive whole.', 'Send it again.');
  }
  if (length > limit) throw tooLarge();
  return Buffer.concat(chunks);
}

/** Takes in, for half a second at most, what is left of a refused body: a client still sending would not read the answer. */
export async function leftoverRead(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 500);
    request.once('end', resolve).once('close', resolve).resume();
  });
  clearTimeout(timer);
}
