/** Work that takes longer than an answer may: done piece by piece between other questions, and kept until the data change. */
import { Refusal } from '../../api/refusal.ts';

export interface Underway<T> {
  readonly answer: Promise<T>;
  /** Pieces done so far, and all that there are. */
  readonly done: number;
  readonly pieces: number;
}

/** Starts the work; it gives way to others after each piece. */
export function begun<T>(pieces: number, work: Generator<undefined, T>): Underway<T> {
  const { promise: answer, resolve, reject } = Promise.withResolvers<T>();
  answer.catch(() => {}); // whoever asks for it is told; nobody may be asking
  const underway = { answer, done: 0, pieces };
  const step = () => {
    try {
      const { done, value } = work.next();
      if (done === true) return resolve(value as T);
      underway.done++;
      setImmediate(step);
    } catch (failure) {
      reject(failure);
    }
  };
  setImmediate(step);
  return underway;
}

/** Its answer; where it is not there in so many milliseconds, a refusal that says how far the work has come. */
export async function inTime<T>(underway: Underway<T>, what: string, milliseconds: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const found = `${underway.done} of ${underway.pieces}`;
    reject(
      new Refusal('SERVICE_UNAVAILABLE', `${what} is being worked out, once for these data.`, {
        where: 'uncertainty',
        found,
        fix: 'ask again in a few seconds',
      }),
    );
  }, milliseconds);
  try {
    return await Promise.race([underway.answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
