/**
 * What has been worked out for an organisation, kept for as long as its data stay at one version. It holds a few organisations and
 * a few dozen answers of each, the longest unused going first; a failed answer is not kept.
 */
interface Kept {
  readonly version: number;
  readonly answers: Map<string, Answer>;
}

interface Answer {
  readonly promise: Promise<unknown>;
  /** Set once the promise has resolved. */
  value?: unknown;
}

const mostOrganisations = 16;
const mostAnswers = 64;

export class Memory {
  readonly #organisations = new Map<string, Kept>();

  /** The answer of this name at this version: the one already there, or the one that `make` gives. */
  remembered<T>(organisation: string, version: number, name: string, make: () => T | Promise<T>): Promise<T> {
    const { answers } = this.#keptFor(organisation, version);
    const found = answers.get(name);
    const answer = found ?? answerOf(make, () => answers.delete(name));
    moveToEnd(answers, name, answer, mostAnswers);
    return answer.promise as Promise<T>;
  }

  /** The answer of this name at this version if it is there and ready; undefined otherwise. */
  atHand<T>(organisation: string, version: number, name: string): T | undefined {
    const kept = this.#organisations.get(organisation);
    return kept?.version === version ? (kept.answers.get(name)?.value as T | undefined) : undefined;
  }

  /** Of two versions that are asked for at once the newer one stays. */
  #keptFor(organisation: string, version: number): Kept {
    const found = this.#organisations.get(organisation);
    const kept = found !== undefined && found.version === version ? found : { version, answers: new Map<string, Answer>() };
    if (found === undefined || found.version <= version) moveToEnd(this.#organisations, organisation, kept, mostOrganisations);
    return kept;
  }
}

function answerOf(make: () => unknown, forget: () => void): Answer {
  const answer: Answer = {
    promise: Promise.resolve()
      .then(make)
      .then((value) => (answer.value = value)),
  };
  answer.promise.catch(forget);
  return answer;
}

function moveToEnd<V>(map: Map<string, V>, key: string, value: V, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value!);
}
