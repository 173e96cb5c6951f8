/** What a resolver is given: whose records it may read, and what has been worked out from them already. */

import { Refusal } from '../api/refusal.ts';
import type { Assumption } from '../assumptions/assumption.ts';
import type { SharedFactor } from '../assumptions/driver.ts';
import type { Scenario } from '../assumptions/scenario.ts';
import type { Clearance } from './clearance.ts';
import type { Memory } from './memory.ts';
import { dataVersion, type Records } from './records.store.ts';

/** The reviewed files that every organisation shares. */
export interface Shipped {
  readonly assumptions: readonly Assumption[];
  readonly scenarios: readonly Scenario[];
  readonly sources: readonly { readonly key: string; readonly title: string; readonly edition: string; readonly where: string; readonly checkedOn: string }[];
  readonly benchmarks: readonly PublishedBenchmark[];
  /** By key of an assumption what it has in common with others. */
  readonly factors: ReadonlyMap<string, SharedFactor>;
}

/** What others published of a measure, for one use of buildings or, where use is null, for a whole estate. */
export interface PublishedBenchmark {
  /** The key of its source. */
  readonly source: string;
  readonly year: number;
  readonly measure: string;
  readonly use: string | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  /** A single published value that is not said to be a median. */
  readonly typical: number | null;
  readonly note: string | null;
}

export interface Context {
  readonly records: Records;
  readonly shipped: Shipped;
  readonly clearance: Clearance;
  /** The version of the data that the whole request sees: one cheap statement. Refuses an organisation that does not exist. */
  version(): Promise<number>;
  /** An answer that holds until the data change: `make` is asked only the first time. */
  remembered<T>(name: string, make: () => T | Promise<T>): Promise<T>;
  /** The same answer without waiting, where this request has looked at the version and the answer is there. */
  atHand<T>(name: string): T | undefined;
  /** What `read` gives, all of it of one version: an import that lands in the middle of the reading makes the asker ask again. */
  readAtOneVersion<T>(read: (records: Records) => Promise<T>): Promise<T>;
}

/** The context of one request. A plain object, because the server hands resolvers a copy of it. */
export function contextOf(records: Records, shipped: Shipped, memory: Memory, clearance: Clearance = 'FORCE'): Context {
  const { organisation } = records;
  let seen: number | undefined;
  let looking: Promise<number> | undefined;
  /** What askers may see differs, so their answers are kept apart. */
  const kept = (name: string) => (clearance === 'FORCE' ? name : `${clearance} ${name}`);
  const version = (): Promise<number> => {
    looking ??= dataVersion(records).then((found) => {
      if (found === undefined) throw noSuchOrganisation(organisation);
      seen = found;
      return found;
    });
    return looking;
  };
  return {
    records,
    shipped,
    clearance,
    version,
    remembered: async (name, make) => await memory.remembered(organisation, await version(), kept(name), make),
    atHand: (name) => (seen === undefined ? undefined : memory.atHand(organisation, seen, kept(name))),
    async readAtOneVersion(read) {
      const answer = await read(records);
      if ((await dataVersion(records)) === (await version())) return answer;
      throw new Refusal('SERVICE_UNAVAILABLE', 'The data changed while they were being read.', { fix: 'ask again' });
    },
  };
}

const noSuchOrganisation = (code: string): Refusal =>
  new Refusal('NOT_FOUND', 'There is no such organisation.', { where: 'X-Organisation', found: code, fix: 'import its folder first, or name one that exists' });
