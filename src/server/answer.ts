/** How an answer is written: its length, its id, and the headers that keep a browser from misusing it. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const everyAnswer = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

/** A JSON answer. */
export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: `${JSON.stringify(value)}\n` };
}

/** Writes the answer, unless the client has gone or was answered already. HEAD gets the headers of GET and no body. */
export function write(request: IncomingMessage, response: ServerResponse, answer: Answer, extra: Readonly<Record<string, string>>): void {
  if (response.headersSent || response.destroyed) return;
  const body = Buffer.from(answer.body as string);
  const bodiless = answer.status === 204 || answer.status === 304;
  const length = bodiless ? {} : { 'content-length': String(body.length) };
  response.writeHead(answer.status, { ...everyAnswer, ...answer.headers, ...length, ...extra });
  response.end(request.method === 'HEAD' || bodiless ? undefined : body);
}
