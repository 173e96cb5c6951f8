/** What may leave the server when it refuses: a code of the closed set, and nothing of its insides. */
import { expect } from 'vitest';

export const codes = [
  'UNAUTHENTICATED FORBIDDEN BAD_USER_INPUT NOT_FOUND QUERY_LIMIT_EXCEEDED QUERY_COST_EXCEEDED RATE_LIMITED TIMEOUT',
  'SERVICE_UNAVAILABLE INTERNAL_SERVER_ERROR GRAPHQL_PARSE_FAILED GRAPHQL_VALIDATION_FAILED',
].flatMap((line) => line.split(' '));
export const insides = /node_modules|\.[jt]s:\d|\bat (async )?[\w.<>]+ \(|\/(work|home|srv|usr)\/|select .* from|stacktrace|ECONN|<html|Cannot read prop/i;

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** The codes in an answer that must be a refusal, and a seemly one. */
export function refusal({ status, text }: Answered): string[] {
  const found: string[] = JSON.parse(text).errors.map((error: { extensions: { code: string } }) => error.extensions.code);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(insides);
  expect(text.length).toBeLessThan(20_000);
  for (const code of found) expect(codes).toContain(code);
  return [...new Set(found)];
}
