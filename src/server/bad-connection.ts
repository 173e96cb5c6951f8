/** Answers what is not HTTP, or comes too slowly, in JSON like everything else. There is no request yet to answer. */
import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';

const replies: Record<string, { status: string; code: string; message: string }> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'QUERY_LIMIT_EXCEEDED',
    message: 'The headers or the address are too long.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', code: 'TIMEOUT', message: 'The request was not sent completely in time.' },
};
const notHttp = { status: '400 Bad Request', code: 'BAD_USER_INPUT', message: 'This is not an HTTP request.' };

/** For the server's `clientError` event. */
export function answerBadConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } = replies[error.code ?? ''] ?? notHttp;
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code, requestId: randomUUID() } }] })}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `x-content-type-options: nosniff\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
