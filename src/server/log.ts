/** One JSON object a line, to standard error. Never variables, never tokens. */
export type Log = (entry: Readonly<Record<string, unknown>>) => void;

/** The log that is used unless another is given. */
export const standardErrorLog: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};
