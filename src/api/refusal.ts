/** What may be said no to, and why. A fault of our own is never a refusal: it is any other error, and is masked. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'QUERY_LIMIT_EXCEEDED'
  | 'QUERY_COST_EXCEEDED'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'SERVICE_UNAVAILABLE';

export interface RefusalDetails {
  /** The argument, file and row, or path that is wrong. */
  readonly where?: string;
  /** What stood there, in words that may be shown. */
  readonly found?: string;
  /** What the asker can do about it. */
  readonly fix?: string;
}

/** Thrown when the answer is no and the asker may know why. Everything in it is shown to the asker. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly where: string | undefined;
  readonly found: string | undefined;
  readonly fix: string | undefined;

  constructor(code: RefusalCode, message: string, details: RefusalDetails = {}) {
    super(message);
    this.code = code;
    this.where = details.where;
    this.found = details.found;
    this.fix = details.fix;
  }
}

/** Refuses a number that is not in its range, both ends included; what is not given is in it. */
export function refuseOutOfRange(where: string, found: number | null | undefined, least: number, most: number): void {
  if (found == null || (found >= least && found <= most)) return;
  throw new Refusal('BAD_USER_INPUT', `This takes ${least} to ${most}.`, { where, found: String(found), fix: `write ${least} to ${most}` });
}
